/// The verb of a request (RFC 9110 section 9).
public enum Method: String, Sendable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
}

/// Header lines in the order they were added; names compare without regard to case.
public struct Headers: Sendable, Equatable, ExpressibleByDictionaryLiteral {
    /// One line of a header.
    public struct Line: Sendable, Equatable {
        /// The name as it was written.
        public let name: String
        /// The value without surrounding blanks.
        public let value: String
    }

    /// All lines, first one first.
    public private(set) var lines: [Line] = []

    /// Makes a header from `name: value` pairs, in their order.
    public init(dictionaryLiteral pairs: (String, String)...) {
        for (name, value) in pairs { append(name, value) }
    }

    /// Adds a line at the end.
    public mutating func append(_ name: String, _ value: String) {
        lines.append(Line(name: name, value: value))
    }

    /// The first value of that name; nil when there is none.
    public subscript(_ name: String) -> String? {
        lines.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}

/// Shows bytes that must not lie in a `String` to whoever needs them, for the length of one call.
public typealias Reveal = @Sendable (_ body: (Span<UInt8>) -> Void) -> Void

/// What is sent to a server.
public struct Request: Sendable {
    /// What a repeat of the request would do.
    public enum Effect: Sendable {
        /// Reads only: may be repeated, may use an open connection.
        case read
        /// Changes something at the other side: sent once, on a connection of its own.
        case change
    }

    /// A header line whose value is a secret, such as a bearer token.
    public struct Confidential: Sendable {
        /// The header's name.
        public let name: String
        /// What stands before the secret, `Bearer ` with its blank.
        public let prefix: String
        /// The secret.
        public let reveal: Reveal

        /// Makes a confidential line.
        public init(_ name: String, prefix: String = "", reveal: @escaping Reveal) {
            self.name = name
            self.prefix = prefix
            self.reveal = reveal
        }
    }

    /// The key with which libcurl signs the request for AWS (Signature Version 4).
    ///
    /// Right for a `POST` to the path `/` without a query and with a Content-Type line.
    public struct Signature: Sendable {
        /// The name of the service, such as `secretsmanager`.
        public let service: String
        /// The region, such as `eu-west-1`.
        public let region: String
        /// The id of the access key.
        public let keyID: String
        /// The secret access key.
        public let secret: Reveal

        /// Makes a signature for one service in one region.
        public init(
            service: String, region: String, keyID: String, secret: @escaping Reveal
        ) {
            self.service = service
            self.region = region
            self.keyID = keyID
            self.secret = secret
        }
    }

    /// What the request carries after its header.
    public enum Body: Sendable {
        case none
        case bytes([UInt8])
        /// A body that holds a secret: it is given to libcurl and wiped, and never kept in an array.
        case confidential(Reveal)
    }

    /// The verb.
    public var method: Method
    /// The whole address, query included, percent-encoded.
    public var url: String
    /// The open header lines.
    public var headers: Headers
    /// The header lines that hold secrets.
    public var confidential: [Confidential] = []
    /// The key that signs the request for AWS; nil for a request to anybody else.
    public var signature: Signature?
    /// Whether the path itself is a secret (a web hook, a topic), which no trace may show.
    public var hidesPath = false
    /// The body.
    public var body: Body
    /// Whether the call changes something; `.change` for every verb but GET and HEAD unless said.
    public var effect: Effect
    /// The longest the exchange may take from start to last byte.
    public var timeout: Duration = .seconds(30)
    /// The largest body that is accepted, in bytes after decompression.
    public var bodyLimit = 8 << 20

    /// Makes a request with the usual limits.
    public init(
        _ method: Method = .get, _ url: String, headers: Headers = [:], body: Body = .none,
        effect: Effect? = nil
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.effect = effect ?? (method == .get || method == .head ? .read : .change)
    }
}

/// What a server answered.
public struct Reply: Sendable, Equatable {
    /// The status code, 200 to 599.
    public var status: Int
    /// The header lines.
    public var headers: Headers
    /// The body, decompressed.
    public var body: [UInt8]

    /// Makes a reply.
    public init(status: Int = 200, headers: Headers = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
