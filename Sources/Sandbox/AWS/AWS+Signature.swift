import Crypto
import HTTP

extension AWS {
    /// A signature of version 4 as a request carries it, and the one it ought to carry.
    ///
    /// Sources: AWS's description of Signature Version 4 and its published test suite. The path is
    /// always `/` here, so the rules for encoding a path are not needed.
    struct Signature {
        let keyID: String
        /// The scope's day as `20150830`, its region, its service and its last word.
        let day: String
        let region: String
        let service: String
        let terminator: String
        /// The names of the signed header lines, as they are listed.
        let signedNames: [String]
        let signature: String
        /// The time of the request as `20150830T123600Z`.
        let stamp: String

        private static let algorithm = "AWS4-HMAC-SHA256"

        /// Reads the header; refuses what lacks a part.
        init(_ call: Server.Incoming) throws(Refusal) {
            let lines = call.headers.lines.filter { $0.name.lowercased() == "authorization" }
            guard let line = lines.first, lines.count == 1 else { throw .noAuthentication }
            let halves = line.value.split(separator: " ", maxSplits: 1)
            guard halves.count == 2, halves[0] == Self.algorithm else {
                throw .incomplete("Authorization header requires the algorithm \(Self.algorithm).")
            }
            var parts: [String: String] = [:]
            for field in halves[1].split(separator: ",") {
                let pair = field.drop { $0 == " " }.split(
                    separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard pair.count == 2, parts[String(pair[0])] == nil else {
                    throw .incomplete("Authorization header has a malformed parameter.")
                }
                parts[String(pair[0])] = String(pair[1])
            }
            func part(_ name: String) throws(Refusal) -> String {
                guard let value = parts[name], !value.isEmpty else {
                    throw .incomplete("Authorization header requires '\(name)' parameter.")
                }
                return value
            }
            let credential = try part("Credential")
            let scope = credential.split(separator: "/", omittingEmptySubsequences: false)
            guard scope.count == 5 else {
                throw .incomplete(
                    "Credential must have exactly 5 slash-delimited elements, e.g. "
                        + "keyid/date/region/service/term, got '\(credential)'")
            }
            (keyID, day) = (String(scope[0]), String(scope[1]))
            (region, service) = (String(scope[2]), String(scope[3]))
            terminator = String(scope[4])
            signedNames = try part("SignedHeaders").split(separator: ";").map(String.init)
            signature = try part("Signature")
            let stamps = call.headers.lines.filter { $0.name.lowercased() == "x-amz-date" }
            guard let stamp = stamps.first?.value, stamps.count == 1 else {
                throw .incomplete("Authorization header requires one 'X-Amz-Date' header.")
            }
            self.stamp = stamp
        }

        /// The request in the form in which all signers write it.
        func canonicalRequest(_ call: Server.Incoming) throws(Refusal) -> String {
            let query = call.query.map { (Self.encoded($0.name), Self.encoded($0.value)) }
                .sorted { $0 < $1 }.map { "\($0)=\($1)" }
            let headers = signedNames.map { name in
                let values = call.headers.lines.filter { $0.name.lowercased() == name }.map {
                    $0.value.split(whereSeparator: { " \t".contains($0) }).joined(separator: " ")
                }
                return "\(name):\(values.joined(separator: ","))\n"
            }
            return [
                call.method, "/", query.joined(separator: "&"), headers.joined(),
                signedNames.joined(separator: ";"), try AWS.hash(call.body),
            ].joined(separator: "\n")
        }

        /// What is signed for a request.
        func stringToSign(_ canonical: String) throws(Refusal) -> String {
            [
                Self.algorithm, stamp, "\(day)/\(region)/\(service)/\(terminator)",
                try AWS.hash(Array(canonical.utf8)),
            ].joined(separator: "\n")
        }

        /// The signature that a secret makes.
        func expected(_ text: String, secret: String) throws(Refusal) -> String {
            var key = Array("AWS4\(secret)".utf8)
            for word in [day, region, service, terminator] { key = try AWS.seal(word, with: key) }
            return Hex.encode(try AWS.seal(text, with: key))
        }

        private static func encoded(_ text: String) -> String {
            text.utf8.map { byte in
                let isPlain =
                    0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
                    || "-._~".utf8.contains(byte)
                return isPlain
                    ? String(UnicodeScalar(byte)) : "%" + Hex.encode([byte]).uppercased()
            }.joined()
        }
    }

    /// The SHA-256 of bytes as text.
    static func hash(_ bytes: [UInt8]) throws(Refusal) -> String {
        do { return Hex.encode(try SHA256.digest(bytes)) } catch { throw .internalError }
    }

    /// The HMAC-SHA-256 of a text.
    static func seal(_ text: String, with key: [UInt8]) throws(Refusal) -> [UInt8] {
        do {
            return try HMAC.sha256(key: key.span, Array(text.utf8).span)
        } catch { throw .internalError }
    }
}
