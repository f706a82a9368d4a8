public import Crypto
internal import HTTP
public import Travel

/// The Data API of Travelpayouts (Aviasales): prices that other people's searches left behind.
///
/// A price is one adult's in economy, up to a week old and never to be booked; that there is none
/// means that nobody searched, not that nobody flies.
public struct Travelpayouts: Supplier {
    /// The country whose visitors' finds are read; each country has its own.
    public struct Market: Sendable, Hashable {
        /// Two letters in lower case.
        public let code: String

        /// Reads a country's code in either case; nil unless it is two letters A to Z.
        public init?(_ text: some StringProtocol) {
            let lower = text.utf8.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
            guard lower.count == 2, lower.allSatisfy({ 0x61...0x7A ~= $0 }) else { return nil }
            code = String(decoding: lower, as: UTF8.self)
        }
    }

    /// `travelpayouts`.
    public let name = "travelpayouts"
    /// What this client can do.
    public let capabilities: Set<Capability> = [.dates, .explore]

    let url: String
    let token: Secret
    let market: Market
    let isSimulated: Bool
    let transport: Transport
    let clock: @Sendable () -> Int64

    /// Makes a client.
    ///
    /// - Parameters:
    ///   - url: Scheme and host, such as `https://api.travelpayouts.com`.
    ///   - token: The access token of the account.
    ///   - market: Whose finds are read.
    ///   - isSimulated: Whether the sandbox answers, so that prices are no prices.
    ///   - transport: Reaches the server.
    ///   - clock: Seconds since 1970.
    public init(
        url: String, token: Secret, market: Market, isSimulated: Bool = false,
        transport: Transport, clock: @escaping @Sendable () -> Int64
    ) {
        self.url = url.hasSuffix("/") ? String(url.dropLast()) : url
        self.token = token
        self.market = market
        self.isSimulated = isSimulated
        self.transport = transport
        self.clock = clock
    }

    /// Always objects: prices of the past are no offers.
    public func objection(to request: SearchRequest) -> String? {
        "only finds prices by day, see dates and explore"
    }

    /// Asks one method, with market and currency, and reads the rows of its answer.
    ///
    /// The token goes into a header line, because a query lands in logs.
    func rows(
        _ path: String, _ query: Query, in currency: Currency
    ) async throws(SupplierError) -> [Row] {
        var query = query
        query.add("currency", currency.code.lowercased())
        query.add("market", market.code)
        var request = Request(
            .get, "\(url)\(path)?\(query.text)", headers: ["Accept": "application/json"])
        let token = token
        request.confidential = [Request.Confidential("X-Access-Token") { token.reveal($0) }]
        let reply = try await transport.reply(to: request) { [clock] reply in
            reply.travelpayoutsOutcome(at: clock())
        }
        guard reply.isSuccess else { throw failure(reply) }
        return try Answer(value: try reply.document()).rows(in: currency) { failure(reply) }
    }

    /// How old a row's price is.
    func freshness(of row: Row) -> Freshness {
        isSimulated ? .simulated : .cached(seconds: row.age(at: clock()))
    }
}
