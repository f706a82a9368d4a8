extension Server {
    /// What to answer, when, and how it goes wrong.
    public struct Answer: Sendable {
        /// How an answer breaks off.
        public enum Cut: Sendable, Equatable {
            /// The connection ends properly after so many bytes of the answer, its header included.
            case after(Int)
            /// The connection ends before any byte.
            case silent
            /// The connection is reset before any byte.
            case reset
        }

        /// The answer; the server adds its length and the date, and leaves out the body for HEAD.
        public var reply: Reply
        /// How long the answer is held back, at most a day; other connections do not wait.
        public var delay: Duration
        /// How it breaks off; nil when it does not.
        public var cut: Cut?
        /// What is sent instead of `reply`, unchanged, before the connection ends.
        public var raw: [UInt8]?

        /// Makes an answer.
        public init(
            _ reply: Reply, delay: Duration = .zero, cut: Cut? = nil, raw: [UInt8]? = nil
        ) {
            self.reply = reply
            self.delay = delay
            self.cut = cut
            self.raw = raw
        }

        /// Makes an answer of JSON.
        public static func json(
            _ tree: JSONTree, status: Int = 200, headers: Headers = [:]
        ) -> Answer {
            typed("application/json", tree.encoded(), status, headers)
        }

        /// Makes an answer of HTML in UTF-8.
        public static func html(
            _ page: String, status: Int = 200, headers: Headers = [:]
        ) -> Answer {
            typed("text/html; charset=utf-8", Array(page.utf8), status, headers)
        }

        /// Makes an answer of plain text in UTF-8.
        public static func text(
            _ text: String, status: Int = 200, headers: Headers = [:]
        ) -> Answer {
            typed("text/plain; charset=utf-8", Array(text.utf8), status, headers)
        }

        /// Makes an answer without a body.
        public static func empty(status: Int = 204, headers: Headers = [:]) -> Answer {
            Answer(Reply(status: status, headers: headers))
        }

        /// Makes an answer that sends a browser elsewhere.
        public static func redirect(to location: String, status: Int = 303) -> Answer {
            Answer(Reply(status: status, headers: ["Location": location]))
        }

        /// Makes an answer that is not HTTP.
        public static func garbage(_ bytes: [UInt8]) -> Answer {
            Answer(Reply(), raw: bytes)
        }

        private static func typed(
            _ type: String, _ body: [UInt8], _ status: Int, _ headers: Headers
        ) -> Answer {
            var headers = headers
            if headers["Content-Type"] == nil { headers.append("Content-Type", type) }
            return Answer(Reply(status: status, headers: headers, body: body))
        }
    }
}
