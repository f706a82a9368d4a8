import HTTP

extension AWS {
    /// Finds out who signed a request, and refuses what AWS would.
    struct Verifier {
        let seed: UInt64
        /// By this clock sessions end.
        let now: Int64
        /// By this clock a request is fresh, five minutes both ways.
        let wallNow: Int64

        private static let tolerance: Int64 = 300

        /// Who signed; the order of the checks decides what is said of a request with two faults.
        func caller(
            of call: Server.Incoming, for service: Service
        ) throws(Refusal) -> Identity {
            let signature = try Signature(call)
            try checkScope(signature, service)
            let key = try key(signature.keyID, call.headers["x-amz-security-token"])
            try checkTime(signature)
            try checkNames(signature, call)
            try checkPayload(call)
            let canonical = try signature.canonicalRequest(call)
            let text = try signature.stringToSign(canonical)
            guard try signature.expected(text, secret: key.secret) == signature.signature else {
                throw .signature(Self.mismatch(canonical, text))
            }
            if let end = key.end, now >= end { throw .expiredToken }
            return key.identity
        }

        private func key(_ id: String, _ token: String?) throws(Refusal) -> Key {
            if let token {
                guard let key = try Session(seed: seed).key(of: token), key.id == id else {
                    throw .unknownClient
                }
                return key
            }
            guard let key = Key.lasting.first(where: { $0.id == id }) else { throw .unknownClient }
            return key
        }

        private func checkScope(_ signature: Signature, _ service: Service) throws(Refusal) {
            guard signature.terminator == "aws4_request" else {
                throw .signature(
                    "Credential should be scoped with a valid terminator: 'aws4_request', not "
                        + "'\(signature.terminator)'.")
            }
            guard signature.service == service.rawValue else {
                throw .signature(
                    "Credential should be scoped to correct service: '\(service.rawValue)'.")
            }
            guard AWS.isRegion(signature.region) else {
                throw .signature("Credential should be scoped to a valid region.")
            }
            guard signature.stamp.hasPrefix(signature.day + "T") else {
                throw .signature(
                    "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of "
                        + "date from HTTP: '\(signature.day)' != '\(signature.stamp.prefix(8))', "
                        + "from '\(signature.stamp)'.")
            }
        }

        private func checkTime(_ signature: Signature) throws(Refusal) {
            let stamp = signature.stamp
            guard let time = Stamp.seconds(stamp) else {
                throw .incomplete("Date must be in ISO-8601 'basic format'. Got '\(stamp)'.")
            }
            let here = Stamp.text(wallNow)
            let (first, last) = (wallNow - Self.tolerance, wallNow + Self.tolerance)
            if time < first {
                throw .signature(
                    "Signature expired: \(stamp) is now earlier than \(Stamp.text(first)) "
                        + "(\(here) - 5 min.)")
            }
            if time > last {
                throw .signature(
                    "Signature not yet current: \(stamp) is still later than "
                        + "\(Stamp.text(last)) (\(here) + 5 min.)")
            }
        }

        // What decides the meaning of a request must be signed, and what is signed must be there.
        private func checkNames(
            _ signature: Signature, _ call: Server.Incoming
        ) throws(Refusal) {
            let names = signature.signedNames
            guard names == Set(names).sorted(), names.allSatisfy({ $0 == $0.lowercased() }) else {
                throw .incomplete("SignedHeaders must be sorted, in lower case, each one once.")
            }
            let present = call.headers.lines.map { $0.name.lowercased() }
            if let absent = names.first(where: { !present.contains($0) }) {
                throw .signature("The signed header '\(absent)' is not in the request.")
            }
            let needed = present.filter {
                $0 == "host" || $0 == "content-type" || $0.hasPrefix("x-amz-")
            }
            if let open = needed.first(where: { !names.contains($0) }) {
                throw .signature(
                    "'\(open)' must be a 'SignedHeader' in the AWS Authorization.")
            }
        }

        private func checkPayload(_ call: Server.Incoming) throws(Refusal) {
            guard let claimed = call.headers["x-amz-content-sha256"] else { return }
            guard claimed == (try AWS.hash(call.body)) else {
                throw .signature(
                    "The provided 'x-amz-content-sha256' header does not match what was computed.")
            }
        }

        private static func mismatch(_ canonical: String, _ text: String) -> String {
            """
            The request signature we calculated does not match the signature you provided. Check \
            your AWS Secret Access Key and signing method. Consult the service documentation for \
            details.

            The Canonical String for this request should have been
            '\(canonical)'

            The String-to-Sign should have been
            '\(text)'

            """
        }
    }

    /// Times as signatures have them: `20150830T123600Z`.
    enum Stamp {
        /// Seconds since 1970; nil for what is no such time.
        static func seconds(_ text: String) -> Int64? {
            let bytes = Array(text.utf8)
            guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z")
            else { return nil }
            func part(_ range: Range<Int>) -> String {
                String(decoding: bytes[range], as: UTF8.self)
            }
            guard let day = Day("\(part(0..<4))-\(part(4..<6))-\(part(6..<8))"),
                let minutes = Clock.minutes("\(part(9..<11)):\(part(11..<13)):\(part(13..<15))"),
                let seconds = Int64(part(13..<15))
            else { return nil }
            return Int64(day.number) * 86_400 + Int64(minutes) * 60 + seconds
        }

        static func text(_ seconds: Int64) -> String {
            let day = Day(number: Int(seconds / 86_400)).text.replacing("-", with: "")
            let rest = Int(seconds % 86_400)
            return day + "T" + padded(rest / 3600, 2) + padded(rest / 60 % 60, 2)
                + padded(rest % 60, 2) + "Z"
        }
    }
}
