extension Server {
    /// Writes answers as they go over the wire.
    enum Wire {
        /// The word that lets a client send its body.
        static let proceed = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)

        /// Header lines that only the server may write.
        private static let own: Set<String> = [
            "connection", "content-length", "keep-alive", "transfer-encoding",
        ]

        /// Writes an answer; one that would break the grammar becomes a 500.
        ///
        /// `second` is the time as seconds since 1970, for a `Date` unless the answer has its own.
        static func encode(
            _ reply: Reply, isHead: Bool, closes: Bool, second: Int
        ) -> [UInt8] {
            guard isWritable(reply) else {
                let broken = Refusal(500, "The answer could not be written.").reply
                return encode(broken, isHead: isHead, closes: closes, second: second)
            }
            var text = "HTTP/1.1 \(reply.status) \(reason(reply.status))\r\n"
            if reply.headers["date"] == nil { text += "Date: \(date(second))\r\n" }
            for line in reply.headers.lines where !own.contains(line.name.lowercased()) {
                text += "\(line.name): \(line.value)\r\n"
            }
            let hasBody = reply.status != 204 && reply.status != 304
            if hasBody { text += "Content-Length: \(reply.body.count)\r\n" }
            if closes { text += "Connection: close\r\n" }
            return Array((text + "\r\n").utf8) + (hasBody && !isHead ? reply.body : [])
        }

        /// Whether an answer itself asks for the connection to end.
        static func closes(_ reply: Reply) -> Bool {
            reply.headers["connection"]?.lowercased() == "close"
        }

        private static func isWritable(_ reply: Reply) -> Bool {
            (200...599).contains(reply.status)
                && reply.headers.lines.allSatisfy { line in
                    let isName = line.name.utf8.allSatisfy { 0x21...0x7E ~= $0 && $0 != 0x3A }
                    let isValue = line.value.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x09 }
                    return isName && isValue && !line.name.isEmpty
                }
        }

        /// The date of HTTP, such as `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110 section 5.6.7).
        static func date(_ second: Int) -> String {
            let days = second / 86_400
            let time = second % 86_400
            // Days since 1970 to a civil date: years that begin in March, 400 of them at a time.
            let shifted = days + 719_468
            let era = shifted / 146_097
            let ofEra = shifted % 146_097
            let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
            let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
            let fromMarch = (5 * ofYear + 2) / 153
            let day = ofYear - (153 * fromMarch + 2) / 5 + 1
            let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
            let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
            let clock = [time / 3_600, time / 60 % 60, time % 60].map(two).joined(separator: ":")
            return "\(weekdays[(days + 4) % 7]), \(two(day)) \(months[month - 1]) \(year) "
                + "\(clock) GMT"
        }

        private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        private static let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]

        private static func two(_ number: Int) -> String {
            number < 10 ? "0\(number)" : "\(number)"
        }

        private static func reason(_ status: Int) -> String {
            reasons[status] ?? "Status"
        }

        private static let reasons = [
            200: "OK", 201: "Created", 202: "Accepted", 204: "No Content", 302: "Found",
            303: "See Other", 304: "Not Modified", 307: "Temporary Redirect", 400: "Bad Request",
            401: "Unauthorized", 402: "Payment Required", 403: "Forbidden", 404: "Not Found",
            405: "Method Not Allowed", 408: "Request Timeout", 409: "Conflict", 410: "Gone",
            413: "Content Too Large", 414: "URI Too Long", 415: "Unsupported Media Type",
            417: "Expectation Failed", 421: "Misdirected Request", 422: "Unprocessable Content",
            425: "Too Early", 429: "Too Many Requests", 431: "Request Header Fields Too Large",
            500: "Internal Server Error", 501: "Not Implemented", 502: "Bad Gateway",
            503: "Service Unavailable", 504: "Gateway Timeout",
            505: "HTTP Version Not Supported",
        ]
    }
}
