import HTTP
import Synchronization

/// Answers as Duffel does on the paths of its flights API, version v2, with a test token.
///
/// Sources: the objects of the vendor's JavaScript SDK, the error bodies of its Ruby SDK, and its
/// documentation as far as it could be read.
struct Duffel: Sendable {
    let world: World
    let network: Network
    let seed: UInt64
    /// Seconds since 1970.
    let now: Int64
    /// What was ordered to befall this call.
    var news: Trouble.Kind?

    /// Whether a path is one of Duffel's.
    static func owns(_ path: String) -> Bool {
        path.hasPrefix("/air/") || path.hasPrefix("/places/") || path == "/air"
    }

    /// The answer to a call.
    func answer(_ call: Server.Incoming) -> Server.Answer {
        do {
            try check(call)
            return labeled(try route(call), call)
        } catch {
            return labeled(Self.answer(error), call)
        }
    }

    /// An error body; the request's id is filled in by `labeled`.
    static func answer(_ fault: Fault) -> Server.Answer {
        .json(
            [
                "errors": [fault.tree],
                "meta": [
                    "status": .int(Int64(fault.status)), "request_id": .string("Fsandbox0000"),
                ],
            ], status: fault.status)
    }

    /// A document, with `meta` for lists.
    static func answer(_ data: JSONTree, meta: JSONTree? = nil, status: Int = 200) -> Server.Answer
    {
        var tree: JSONTree = ["data": data]
        if let meta { tree["meta"] = meta }
        return .json(tree, status: status)
    }

    /// Whether the call meets that: ordered for it, or by a place that brings it.
    func meets(_ kind: Trouble.Kind, _ code: String) -> Bool {
        news == kind || World.brings(code, kind)
    }

    private func route(_ call: Server.Incoming) throws(Fault) -> Server.Answer {
        let parts = call.path.split(separator: "/").map(String.init)
        switch (call.method, parts.count, parts[0], parts.count > 1 ? parts[1] : "") {
        case ("POST", 2, "air", "offer_requests"): return try createRequest(call)
        case ("GET", 3, "air", "offer_requests"): return try readRequest(parts[2])
        case ("GET", 2, "air", "offers"): return try listOffers(call)
        case ("GET", 3, "air", "offers"): return try readOffer(parts[2], call)
        case ("POST", 4, "air", "offers") where parts[3] == "upsell":
            return try upsell(parts[2])
        case ("POST", 5, "air", "offers") where parts[3...] == ["actions", "price"]:
            return try price(parts[2], call)
        case ("GET", 2, "air", "seat_maps"): return try seatMaps(call)
        case ("GET", 2, "places", "suggestions"): return try suggestions(call)
        case ("GET", 2, "air", "airports"): return try listAirports(call)
        case ("GET", 2, "air", "airlines"): return try listAirlines(call)
        case ("GET", 2, "air", "aircraft"): return try listAircraft(call)
        case ("GET", 3, "air", "airports"): return try readAirport(parts[2])
        case ("GET", 3, "air", "airlines"): return try readAirline(parts[2])
        case ("GET", 3, "air", "aircraft"): return try readAircraft(parts[2])
        default: throw .notFound
        }
    }

    private func check(_ call: Server.Incoming) throws(Fault) {
        guard let header = call.headers["authorization"] else { throw .noAuthorization }
        let words = header.split(separator: " ")
        guard words.count == 2, words[0].lowercased() == "bearer" else {
            throw .badAuthorization
        }
        guard words[1].hasPrefix("duffel_test_"), words[1].utf8.count > 12 else {
            throw .tokenNotFound
        }
        if words[1].hasPrefix("duffel_test_expired") { throw .tokenExpired }
        guard let version = call.headers["duffel-version"], !version.isEmpty else {
            throw .noVersion
        }
        guard version == "v2" else {
            throw ["v1", "beta"].contains(version) ? .oldVersion : .badVersion
        }
        guard call.method == "POST" || call.method == "PATCH" || call.method == "PUT" else {
            return
        }
        guard let type = call.headers["content-type"], !type.isEmpty else { throw .noContentType }
        guard type.lowercased().hasPrefix("application/json") else { throw .badContentType }
    }

    // The headers that every answer of the service has.
    private func labeled(_ answer: Server.Answer, _ call: Server.Incoming) -> Server.Answer {
        var answer = answer
        let dice = Chance(seed).with(call.target).with(Int(now)).with(call.body.count)
        let id = "F" + String(dice.bits, radix: 36) + "AAE"
        let limit = Service.duffel.limit?.calls ?? 0
        let used = world.state.withLock { $0.calls[.duffel]?.count ?? 0 }
        answer.reply.headers.append("x-request-id", id)
        answer.reply.headers.append("ratelimit-limit", String(limit))
        answer.reply.headers.append("ratelimit-remaining", String(max(0, limit - used)))
        answer.reply.headers.append("ratelimit-reset", Clock.date(now + 60))
        if answer.reply.status >= 400 {
            answer.reply.body = Array(
                String(decoding: answer.reply.body, as: UTF8.self).replacing(
                    "Fsandbox0000", with: id
                )
                .utf8)
        }
        return answer
    }
}

extension Clock {
    /// `Wed, 25 Nov 2026 08:43:22 GMT` (RFC 9110 section 5.6.7).
    static func date(_ seconds: Int64) -> String {
        let day = Day(number: Int(seconds / 86_400))
        let rest = Int(seconds % 86_400)
        let (year, month, date) = day.parts
        let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        let time = [rest / 3600, rest / 60 % 60, rest % 60].map { padded($0, 2) }
        return "\(names[day.weekday]), \(padded(date, 2)) \(months[month - 1]) \(year) "
            + time.joined(separator: ":") + " GMT"
    }
}
