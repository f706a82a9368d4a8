/// What may be shown of one exchange: an allow-list, so that no secret can slip through.
///
/// No query, no body, and of the headers only the id that the server gave to the request.
public struct TraceEvent: Sendable, Equatable, CustomStringConvertible {
    /// The verb.
    public let method: Method
    /// `https` or `http`.
    public let scheme: String
    /// The host, with its port when that is not the scheme's own.
    public let host: String
    /// The path without the query, what looks like an id in it shortened.
    public let path: String
    /// The status; nil when no reply came.
    public let status: Int?
    /// Why no reply came; nil when one did.
    public let failure: TransportError.Kind?
    /// The bytes of body that were sent.
    public let bytesOut: Int
    /// The bytes of body that came, before decompression.
    public let bytesIn: Int
    /// Where the time went.
    public let timing: Timing
    /// The server's id of the request; nil when it gave none.
    public let requestID: String?
    /// The version of HTTP, such as `2`; nil when no reply came.
    public let version: String?
    /// Which attempt it was, from 1.
    public let attempt: Int

    /// Whole milliseconds; 0 for what did not happen, as on a reused connection.
    public struct Timing: Sendable, Equatable {
        /// Looking up the name.
        public let dns: Int
        /// Connecting.
        public let connect: Int
        /// The TLS handshake.
        public let tls: Int
        /// From the request to the first byte of the reply.
        public let wait: Int
        /// All of it, the body included.
        public let total: Int

        init(_ measures: Measures) {
            let between = { (start: Int, end: Int) in max(0, end - start + 500) / 1000 }
            dns = between(0, measures.resolved)
            connect = between(measures.resolved, measures.connected)
            tls = between(measures.connected, measures.secured)
            wait = between(measures.ready, measures.answered)
            total = between(0, measures.total)
        }
    }

    init(_ request: Request, _ outgoing: Outgoing, _ exchange: Exchange, attempt: Int) {
        let address = outgoing.address
        let reply: Reply?
        switch exchange.outcome {
        case .success(let success): (reply, failure) = (success, nil)
        case .failure(let error): (reply, failure) = (nil, error.kind)
        }
        method = request.method
        scheme = address.scheme
        host = address.authority
        path = request.hidesPath ? "/…" : Self.shortened(address.path)
        status = reply?.status
        bytesOut = outgoing.body?.count ?? 0
        bytesIn = exchange.measures.bytesIn
        timing = Timing(exchange.measures)
        requestID = reply.flatMap { Self.requestID(in: $0.headers) }
        version = reply.flatMap { _ in Self.version(exchange.measures.version) }
        self.attempt = attempt
    }

    /// One line, such as `GET https://api.example/v2/… 200 in 31 ms (wait 25, 48 kB, HTTP/2)`.
    public var description: String {
        var line = "\(method.rawValue) \(scheme)://\(host)\(path) "
        line += status.map { "\($0)" } ?? failure.map { "failed (\($0))" } ?? "unknown"
        line += " in \(timing.total) ms"
        let steps = [
            ("dns", timing.dns), ("connect", timing.connect), ("tls", timing.tls),
            ("wait", timing.wait),
        ]
        var parts = steps.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
        if bytesOut > 0 { parts.append("\(Self.size(bytesOut)) out") }
        if status != nil { parts.append(Self.size(bytesIn)) }
        if let version { parts.append("HTTP/\(version)") }
        if attempt > 1 { parts.append("attempt \(attempt)") }
        if !parts.isEmpty { line += " (\(parts.joined(separator: ", ")))" }
        if let requestID { line += " request-id \(requestID)" }
        return line
    }
}

extension TraceEvent {
    /// The path with all that may be an id or a secret cut down to its beginning.
    static func shortened(_ path: String) -> String {
        var isSecret = false
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).map { segment in
            defer { isSecret = ["token", "tokens"].contains(segment.lowercased()) }
            guard isSecret || looksLikeID(segment) else { return String(segment) }
            return segment.prefix(min(6, segment.count / 2)) + "…"
        }
        return segments.joined(separator: "/")
    }

    /// Whether a segment is long, has digits in it, or is all capitals as a booking reference is.
    private static func looksLikeID(_ segment: Substring) -> Bool {
        let bytes = segment.utf8
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
        if bytes.count > 24 { return true }
        if bytes.count > 6, bytes.contains(where: digits.contains) { return true }
        return bytes.count > 4
            && bytes.allSatisfy { digits.contains($0) || capitals.contains($0) }
    }

    private static let idNames = [
        "request-id", "x-request-id", "x-amzn-requestid", "x-amz-request-id", "ama-request-id",
    ]

    /// The id in the characters that ids are made of; what else a server sends is left out.
    private static func requestID(in headers: Headers) -> String? {
        for name in idNames {
            guard let value = headers[name] else { continue }
            let id = value.unicodeScalars.prefix(80).filter {
                $0.isASCII
                    && ($0.properties.isAlphabetic || ("0"..."9").contains($0)
                        || "-_.:/+=".unicodeScalars.contains($0))
            }
            if !id.isEmpty { return String(String.UnicodeScalarView(id)) }
        }
        return nil
    }

    private static func version(_ number: Int) -> String? {
        switch number {  // CURL_HTTP_VERSION_1_0 and on
        case 1: "1.0"
        case 2: "1.1"
        case 3: "2"
        case 30: "3"
        default: nil
        }
    }

    private static func size(_ bytes: Int) -> String {
        bytes < 1000 ? "\(bytes) B" : "\((bytes + 500) / 1000) kB"
    }
}
