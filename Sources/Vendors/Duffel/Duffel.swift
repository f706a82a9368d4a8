public import Crypto
internal import HTTP
public import Travel

/// Duffel's flights API, version v2.
public struct Duffel: Supplier {
    /// `duffel`.
    public let name = "duffel"
    /// What this client can do.
    public let capabilities: Set<Capability> = [.search, .price, .brands, .seatMap]

    let url: String
    let token: Secret
    let isLive: Bool
    let freshness: Freshness
    let patience: Duration
    let transport: Transport
    let clock: @Sendable () -> Int64

    /// Makes a client.
    ///
    /// - Parameters:
    ///   - url: Scheme and host, such as `https://api.duffel.com`.
    ///   - token: The access token, `duffel_test_` or `duffel_live_` and more.
    ///   - isLive: Whether real tickets may be sold; the token and each answer must agree.
    ///   - isSimulated: Whether the sandbox answers, so that prices are no prices.
    ///   - patience: How long the airlines may take to answer a search, 2 to 60 seconds.
    ///   - transport: Reaches the server.
    ///   - clock: Seconds since 1970.
    public init(
        url: String, token: Secret, isLive: Bool, isSimulated: Bool = false,
        patience: Duration = .seconds(20), transport: Transport,
        clock: @escaping @Sendable () -> Int64
    ) {
        self.url = url.hasSuffix("/") ? String(url.dropLast()) : url
        self.token = token
        self.isLive = isLive
        self.freshness = isSimulated ? .simulated : .live
        self.patience = min(max(patience, .seconds(2)), .seconds(60))
        self.transport = transport
        self.clock = clock
    }

    /// Sends a request with the token and reads the answer, `data` and `meta`.
    func answer(to request: Request) async throws(SupplierError) -> JSON.Value {
        try checkToken()
        var request = request
        let token = token
        request.headers.append("Accept", "application/json")
        request.headers.append("Duffel-Version", "v2")
        request.confidential = [
            Request.Confidential("Authorization", prefix: "Bearer ") { token.reveal($0) }
        ]
        let reply = try await transport.reply(to: request) { [clock] reply in
            reply.outcome(isFinal: false, at: clock())
        }
        guard reply.isSuccess else { throw failure(reply) }
        return try reply.document()
    }

    /// How long the server itself may take to ask an airline about one offer.
    static var airlineTimeout: Duration { .seconds(60) }

    /// The path of an offer, whose id may hold anything.
    func path(of offer: Offer) -> String {
        // A value in a query is encoded as a part of a path must be.
        var query = Query()
        query.add("id", offer.supplierReference)
        return "/air/offers/\(query.text.dropFirst("id=".count))"
    }

    /// Makes a request that carries `{"data": ...}`.
    func post(_ path: String, _ data: JSONTree, effect: Request.Effect) -> Request {
        Request(
            .post, url + path, headers: ["Content-Type": "application/json"],
            body: .bytes((["data": data] as JSONTree).encoded()), effect: effect)
    }

    /// Throws when an object was made in the other mode than this client's.
    func checkMode(of object: JSON.Value) throws(SupplierError) {
        guard let mode = object["live_mode"]?.bool, mode != isLive else { return }
        let (told, wanted) = isLive ? ("test", "live") : ("live", "test")
        throw SupplierError(.auth, "answered in \(told) mode where only \(wanted) mode may be used")
    }

    /// Throws when the token is one of the other mode, before it is sent anywhere.
    private func checkToken() throws(SupplierError) {
        let (wrong, kind) = isLive ? ("duffel_test_", "test") : ("duffel_live_", "live")
        var isWrong = false
        token.reveal { isWrong = $0.begins(with: wrong) }
        guard isWrong else { return }
        throw SupplierError(.auth, "the token is a \(kind) token, which is not used here")
    }
}

extension Span<UInt8> {
    /// Whether these bytes come first.
    func begins(with text: String) -> Bool {
        guard count >= text.utf8.count else { return false }
        return zip(indices, text.utf8).allSatisfy { self[$0] == $1 }
    }
}
