public import Crypto
internal import HTTP
public import Travel

/// Amadeus flight content: the self-service paths, which the enterprise hosts speak too.
///
/// The address is a setting, because the self-service hosts ended on 2026-07-17. Copies share one
/// access token.
public struct Amadeus: Supplier {
    /// What the company gave its customer.
    public struct Credentials: Sendable {
        /// The API key.
        public let clientID: Secret
        /// The API secret.
        public let clientSecret: Secret
        /// The office to act for, enterprise only.
        public let office: String?

        /// Makes credentials.
        public init(clientID: Secret, clientSecret: Secret, office: String? = nil) {
            self.clientID = clientID
            self.clientSecret = clientSecret
            self.office = office
        }
    }

    /// `amadeus`.
    public let name = "amadeus"
    /// What this client can do.
    public let capabilities: Set<Capability> = [
        .search, .dates, .explore, .price, .brands, .seatMap, .status, .checkin,
    ]

    let url: String
    let credentials: Credentials
    let clientReference: String?
    let freshness: Freshness
    let transport: Transport
    let clock: @Sendable () -> Int64
    let tokens = TokenCache()

    /// Makes a client.
    ///
    /// - Parameters:
    ///   - url: Scheme and host, such as `https://test.travel.api.amadeus.com`.
    ///   - credentials: What the token is asked with.
    ///   - clientReference: Names the session in `Ama-Client-Ref`, for the vendor's support.
    ///   - isSimulated: Whether the sandbox answers, so that prices are no prices.
    ///   - transport: Reaches the server.
    ///   - clock: Seconds since 1970.
    public init(
        url: String, credentials: Credentials, clientReference: String? = nil,
        isSimulated: Bool = false, transport: Transport,
        clock: @escaping @Sendable () -> Int64
    ) {
        self.url = url.hasSuffix("/") ? String(url.dropLast()) : url
        self.credentials = credentials
        self.clientReference = clientReference
        self.freshness = isSimulated ? .simulated : .live
        self.transport = transport
        self.clock = clock
    }

    /// Sends a request with the access token and reads the answer.
    ///
    /// A token that is refused is renewed once, and the request repeated once.
    func answer(to request: Request) async throws(SupplierError) -> JSON.Value {
        let token = try await token()
        var reply = try await send(request, with: token)
        if refusesToken(reply) {
            await tokens.drop(token)
            reply = try await send(request, with: try await self.token())
        }
        guard reply.isSuccess else { throw failure(reply) }
        return try reply.document()
    }

    /// Makes a request that asks by POST and that the server takes for a GET.
    func asking(_ path: String, _ body: JSONTree) -> Request {
        var headers = headers
        headers.append("Content-Type", "application/vnd.amadeus+json")
        headers.append("X-HTTP-Method-Override", "GET")
        return Request(
            .post, url + path, headers: headers, body: .bytes(body.encoded()), effect: .read)
    }

    /// Reads an offer's kept bytes, which go back as they are.
    func kept(_ raw: [UInt8]) throws(SupplierError) -> JSON.Value {
        do {
            let root = try JSON(raw).root
            if root.kind == .object { return root }
        } catch {
            throw SupplierError(.badRequest, "the kept offer is \(error)")
        }
        throw SupplierError(.badRequest, "the kept offer is no offer")
    }

    /// The header lines of every call.
    var headers: Headers {
        var headers: Headers = ["Accept": "application/vnd.amadeus+json, application/json"]
        if let clientReference { headers.append("Ama-Client-Ref", clientReference) }
        return headers
    }

    private func send(
        _ request: Request, with token: Token
    ) async throws(SupplierError) -> Reply {
        var request = request
        request.confidential = [
            Request.Confidential("Authorization", prefix: "Bearer ") { token.secret.reveal($0) }
        ]
        return try await carry(request)
    }

    /// Sends a request as it is.
    func carry(_ request: Request) async throws(SupplierError) -> Reply {
        try await transport.reply(to: request) { [clock] reply in
            // The month's quota does not come back by waiting.
            let isFinal = reply.status == 429 && reply.amadeusIssue?.code == "38195"
            return reply.outcome(isFinal: isFinal, at: clock())
        }
    }
}
