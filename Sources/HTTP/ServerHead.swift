extension Server {
    /// The header of a request, taken line by line and judged at its end (RFC 9112).
    struct Head {
        private(set) var method = ""
        private(set) var target = ""
        private(set) var parts: Encoding.Target = ("", [])
        private(set) var headers: Headers = [:]
        private var hasRequestLine = false

        /// How a body is delimited.
        enum Framing {
            case length(Int)
            case chunked
        }

        /// Takes the next line without its CRLF; the first one is the request line.
        mutating func take(_ line: ArraySlice<UInt8>, _ limits: Limits) throws(Refusal) {
            guard hasRequestLine else {
                hasRequestLine = true
                return try takeRequestLine(line, limits)
            }
            guard headers.lines.count < limits.headerLines else {
                throw Refusal(431, "The header has too many lines.")
            }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
                Self.isToken(line[..<colon])
            else { throw Refusal(400, "A header line is malformed.") }
            let value = Encoding.trim(line[(colon + 1)...])
            headers.append(
                String(decoding: line[..<colon], as: UTF8.self),
                String(decoding: value, as: UTF8.self))
        }

        private mutating func takeRequestLine(
            _ line: ArraySlice<UInt8>, _ limits: Limits
        ) throws(Refusal) {
            let words = line.split(separator: 0x20, omittingEmptySubsequences: false)
            guard words.count == 3, Self.isToken(words[0]) else {
                throw Refusal(400, "The request line is malformed.")
            }
            guard words[1].count <= limits.target else {
                throw Refusal(414, "The target is too long.")
            }
            try Self.checkVersion(words[2])
            method = String(decoding: words[0], as: UTF8.self)
            if ["CONNECT", "OPTIONS", "TRACE"].contains(method) {
                throw Refusal(405, "This verb is not allowed.")
            }
            guard Method(rawValue: method) != nil else {
                throw Refusal(501, "This verb is unknown.")
            }
            guard let parts = Encoding.target(words[1]) else {
                throw Refusal(400, "The target is malformed.")
            }
            self.parts = parts
            target = String(decoding: words[1], as: UTF8.self)
        }

        private static func checkVersion(_ word: ArraySlice<UInt8>) throws(Refusal) {
            if word.elementsEqual("HTTP/1.1".utf8) { return }
            let bytes = Array(word)
            guard bytes.count == 8, bytes.starts(with: "HTTP/".utf8), isDigit(bytes[5]),
                bytes[6] == UInt8(ascii: "."), isDigit(bytes[7])
            else { throw Refusal(400, "The request line is malformed.") }
            throw Refusal(505, "Only HTTP/1.1 is spoken here.")
        }

        private static func isDigit(_ byte: UInt8) -> Bool {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }

        /// Whether bytes are a token (RFC 9110 section 5.6.2).
        private static func isToken(_ bytes: ArraySlice<UInt8>) -> Bool {
            !bytes.isEmpty
                && bytes.allSatisfy { byte in
                    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                        || "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
        }
    }
}

extension Server.Head {
    /// Whether the client wants the connection to end after the answer.
    var wantsClose: Bool {
        values(of: "connection").contains { value in
            value.split(separator: ",").contains {
                Server.Encoding.trim($0.utf8[...]).elementsEqual("close".utf8) { $0 | 0x20 == $1 }
            }
        }
    }

    /// Whether the client waits for a word before it sends the body.
    func expectsContinue() throws(Server.Refusal) -> Bool {
        let values = values(of: "expect")
        guard let first = values.first else { return false }
        guard values.count == 1, first.lowercased() == "100-continue" else {
            throw Server.Refusal(417, "This expectation cannot be met.")
        }
        return true
    }

    /// Judges the host and says how the body is delimited.
    func framing(_ limits: Server.Limits) throws(Server.Refusal) -> Framing {
        let hosts = values(of: "host")
        guard hosts.count == 1 else {
            throw Server.Refusal(400, "A request names its host once.")
        }
        guard Self.isLoopback(hosts[0]) else {
            throw Server.Refusal(421, "This server answers to loopback names only.")
        }
        let lengths = values(of: "content-length")
        let codings = values(of: "transfer-encoding")
        guard lengths.isEmpty || codings.isEmpty, lengths.count < 2, codings.count < 2 else {
            throw Server.Refusal(400, "The body's length is ambiguous.")
        }
        if let coding = codings.first {
            guard coding.lowercased() == "chunked" else {
                throw Server.Refusal(501, "Only the chunked coding is known.")
            }
            return .chunked
        }
        guard let text = lengths.first else { return .length(0) }
        guard !text.isEmpty, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else {
            throw Server.Refusal(400, "The body's length is malformed.")
        }
        guard let length = Int(text), length <= limits.body else {
            throw Server.Refusal(413, "The body is too large.")
        }
        return .length(length)
    }

    private func values(of name: String) -> [String] {
        headers.lines.filter { $0.name.lowercased() == name }.map(\.value)
    }

    /// Whether a `Host` names this machine, whatever the port: a tunnel may have another one.
    private static func isLoopback(_ host: String) -> Bool {
        let host = host.lowercased()
        for name in ["127.0.0.1", "localhost", "[::1]"] where host.hasPrefix(name) {
            let rest = host.dropFirst(name.count)
            if rest.isEmpty { return true }
            let port = rest.dropFirst()
            return rest.first == ":" && (1...5).contains(port.utf8.count)
                && port.utf8.allSatisfy { 0x30...0x39 ~= $0 }
        }
        return false
    }
}
