import HTTP
import Synchronization

/// Answers as Travelpayouts does on the paths of its data API: prices that others have found.
///
/// Sources: the vendor's help pages, and what third parties have measured and published: a price is
/// of one adult in economy, hours or days old, read from the cache of one market, and an empty
/// answer means that nobody has searched lately. Unknown parameters are ignored without a word.
struct Travelpayouts: Sendable {
    let world: World
    let network: Network
    /// Seconds since 1970.
    let now: Int64
    /// What was ordered to befall this call.
    var news: Trouble.Kind?

    /// Whether a path is one of Travelpayouts's.
    static func owns(_ path: String) -> Bool {
        ["/aviasales/v3/", "/v1/prices/", "/v2/prices/"].contains { path.hasPrefix($0) }
    }

    /// Calls in a minute that each method lets through.
    static let limits = [
        "/aviasales/v3/prices_for_dates": 600, "/aviasales/v3/grouped_prices": 600,
        "/aviasales/v3/get_latest_prices": 300, "/v2/prices/month-matrix": 300,
        "/v1/prices/cheap": 300, "/v1/prices/direct": 180, "/v1/prices/monthly": 60,
    ]

    /// The answer to a call.
    func answer(_ call: Server.Incoming) -> Server.Answer {
        guard call.method == "GET", let usual = Self.limits[call.path] else {
            return Self.refusal(404, "Not Found")
        }
        guard let token = call.headers["x-access-token"] ?? call.query("token"), !token.isEmpty,
            !token.hasPrefix("bad")
        else { return Self.refusal(401, "Unauthorized") }
        let ordered = world.state.withLock { $0.limits[.travelpayouts] }
        let count = count(call.path, limit: ordered ?? usual)
        var answer = count.left < 0 ? Self.refusal(429, "Too many requests") : route(call)
        answer.reply.headers.append("X-Rate-Limit", String(ordered ?? usual))
        answer.reply.headers.append("X-Rate-Limit-Remaining", String(max(0, count.left)))
        answer.reply.headers.append("X-Rate-Limit-Reset", String(count.reset))
        return answer
    }

    /// An error in the envelope; `data` is absent.
    static func refusal(_ status: Int, _ text: String) -> Server.Answer {
        .json(["success": false, "error": .string(text)], status: status)
    }

    /// Rows in the envelope.
    static func answer(_ data: JSONTree, _ query: TravelpayoutsQuery) -> Server.Answer {
        .json([
            "success": true, "data": data, "error": nil,
            "currency": .string(query.currency.code.lowercased()),
        ])
    }

    private func route(_ call: Server.Incoming) -> Server.Answer {
        do {
            let isOld = !call.path.hasPrefix("/aviasales/")
            let query = try TravelpayoutsQuery(call, isOld: isOld)
            switch call.path {
            case "/aviasales/v3/prices_for_dates": return try pricesForDates(query)
            case "/aviasales/v3/grouped_prices": return try groupedPrices(query)
            case "/aviasales/v3/get_latest_prices": return try latestPrices(query)
            case "/v2/prices/month-matrix": return try monthMatrix(query)
            case "/v1/prices/monthly": return try monthly(query)
            case "/v1/prices/direct": return try cheap(query, isDirect: true)
            default: return try cheap(query, isDirect: false)
            }
        } catch {
            return Self.refusal(400, error.text)
        }
    }

    // A minute begins with its first call and ends 60 seconds later, by the real clock: who has used
    // it up waits for its end.
    private func count(_ path: String, limit: Int) -> (left: Int, reset: Int) {
        let instant = ContinuousClock.now
        return world.state.withLock { state in
            var minute = state.minutes[path] ?? (instant, 0)
            if instant - minute.start >= .seconds(60) { minute = (instant, 0) }
            minute.calls += 1
            state.minutes[path] = minute
            let passed = Int((instant - minute.start).components.seconds)
            return (limit == 0 ? 1 : limit - minute.calls, 60 - passed)
        }
    }
}

/// What is wrong with a parameter, in the vendor's words.
struct BadRequest: Error, Sendable {
    let text: String

    init(_ reason: String) { text = "bad request: " + reason }

    init(external reason: String) { text = "unreachable external service error: " + reason }
}
