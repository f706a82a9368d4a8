extension Server {
    /// Turns the bytes of one connection into requests; knows nothing of sockets or clocks.
    struct Reader {
        /// What has been completed.
        enum Event {
            /// The client waits for permission to send the body.
            case expectation
            case request(Incoming, wantsClose: Bool)
        }

        private enum Stage {
            case header
            case body(Head, Int)
            case chunks(Head, Chunks)
        }

        private let limits: Limits
        private var stage = Stage.header
        private var head = Head()
        private var body: [UInt8] = []
        /// What arrived and is not used up.
        private var input: [UInt8] = []
        /// Where the next byte of a header to look at is, and where its line begins.
        private var scanned = 0
        private var lineStart = 0

        init(_ limits: Limits) { self.limits = limits }

        /// Whether nothing of a next request has arrived.
        var isIdle: Bool { if case .header = stage { input.isEmpty } else { false } }

        /// Whether the header is complete and the body is not.
        var isInBody: Bool { if case .header = stage { false } else { true } }

        /// Takes what arrived.
        mutating func feed(_ bytes: ArraySlice<UInt8>) { input.append(contentsOf: bytes) }

        /// Gives the next event; nil when more bytes are needed (nothing follows a throw).
        mutating func next() throws(Refusal) -> Event? {
            switch stage {
            case .header:
                guard try takeHeader() else { return nil }
                switch try head.framing(limits) {
                case .length(let length): stage = .body(head, length)
                case .chunked: stage = .chunks(head, Chunks(limit: limits.body))
                }
                if try head.expectsContinue(), input.isEmpty, isBodyComing { return .expectation }
                return try next()
            case .body(let head, let length):
                let count = min(length - body.count, input.count)
                body.append(contentsOf: input.prefix(count))
                input.removeFirst(count)
                return body.count == length ? finish(head) : nil
            case .chunks(let head, var chunks):
                let isComplete = try chunks.take(&input, into: &body)
                stage = .chunks(head, chunks)
                return isComplete ? finish(head) : nil
            }
        }

        private var isBodyComing: Bool { if case .body(_, 0) = stage { false } else { true } }

        private mutating func finish(_ head: Head) -> Event {
            let request = Incoming(head.method, head.target, head.parts, head.headers, body)
            stage = .header
            self.head = Head()
            body = []
            return .request(request, wantsClose: head.wantsClose)
        }

        /// Looks at new bytes of a header; true once it is complete and used up.
        private mutating func takeHeader() throws(Refusal) -> Bool {
            while scanned < input.count {
                let byte = input[scanned]
                let followsReturn = scanned > lineStart && input[scanned - 1] == 0x0D
                guard followsReturn == (byte == 0x0A), Self.mayStand(byte)
                else { throw Refusal(400, "The header has a stray control character.") }
                scanned += 1
                try checkSize()
                guard byte == 0x0A else { continue }
                let line = input[lineStart..<(scanned - 2)]
                if line.isEmpty, lineStart > 0 {
                    input.removeFirst(scanned)
                    (scanned, lineStart) = (0, 0)
                    return true
                }
                try head.take(line, limits)
                lineStart = scanned
            }
            return false
        }

        private static func mayStand(_ byte: UInt8) -> Bool {
            (byte >= 0x20 && byte != 0x7F) || byte == 0x09 || byte == 0x0A || byte == 0x0D
        }

        /// The longest verb, two blanks, the version and CRLF stand beside a target.
        private func checkSize() throws(Refusal) {
            if lineStart == 0, scanned > limits.target + 32 {
                throw Refusal(414, "The request line is too long.")
            }
            if scanned > limits.headerBytes { throw Refusal(431, "The header is too long.") }
        }
    }
}
