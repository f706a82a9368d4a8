extension Server {
    /// A request as it arrived.
    public struct Incoming: Sendable {
        /// The verb, one of those of `Method`.
        public let method: String
        /// The target as it was written, percent-encoding and query included.
        public let target: String
        /// The path, percent-decoded.
        public let path: String
        /// The query's fields in their order, decoded; `+` reads as a blank.
        public let query: [(name: String, value: String)]
        /// The header lines.
        public let headers: Headers
        /// The body; empty when there was none.
        public let body: [UInt8]

        /// Makes a request; nil when the target is not a decodable path with an optional query.
        public init?(
            method: String, target: String, headers: Headers = [:], body: [UInt8] = []
        ) {
            guard let parts = Encoding.target(target.utf8[...]) else { return nil }
            self.init(method, target, parts, headers, body)
        }

        init(
            _ method: String, _ target: String, _ parts: Encoding.Target, _ headers: Headers,
            _ body: [UInt8]
        ) {
            self.method = method
            self.target = target
            path = parts.path
            query = parts.query
            self.headers = headers
            self.body = body
        }

        /// The first query field of that name; nil when there is none.
        public func query(_ name: String) -> String? {
            query.first { $0.name == name }?.value
        }

        /// The fields of an `application/x-www-form-urlencoded` body in their order.
        ///
        /// Nil when the header names another type or a field cannot be decoded.
        public var form: [(name: String, value: String)]? {
            let type = headers["content-type"]?.split(separator: ";").first
            guard let type, Encoding.trim(type.utf8[...]).elementsEqual(Self.formType, by: same)
            else { return nil }
            return Encoding.fields(body[...])
        }

        private static let formType = "application/x-www-form-urlencoded".utf8

        private func same(_ byte: UInt8, _ other: UInt8) -> Bool {
            byte == other || (byte | 0x20 == other && (0x61...0x7A).contains(other))
        }
    }
}
