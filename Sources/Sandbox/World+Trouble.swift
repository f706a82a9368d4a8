import HTTP
import Synchronization

extension World {
    /// Trouble that a search meets by its destination, on every wire: code, kind, what happens.
    ///
    /// The codes are real airports whose letters are easy to remember, so `fly search MAD CUT` is
    /// all it takes. Any trouble can also be ordered for the next calls of a service:
    ///
    ///     POST /sandbox/trouble {"service":"duffel","kind":"slow","milliseconds":2000,"times":1}
    ///     DELETE /sandbox/trouble
    ///     POST /sandbox/limits {"service":"amadeus","calls":0}
    public static let troubles: [(code: String, kind: String, what: String)] = [
        ("SLO", "slow", "the answer comes 3 seconds late"),
        ("OUT", "hang", "no answer comes before a client gives up"),
        ("DIE", "down", "503 with a page of HTML: the service is down"),
        ("BUG", "html", "200 with a page of HTML instead of JSON"),
        ("CUT", "cut", "the connection ends in the middle of the body"),
        ("HUG", "huge", "a body of 40 MB"),
        ("DEP", "deep", "JSON nested 5,000 deep"),
        ("GAR", "garbage", "bytes that are neither HTTP nor JSON"),
        ("TOO", "rate-limited", "429: too many requests"),
        ("KEY", "unauthorized", "401: the credentials are refused"),
        ("NOT", "not-entitled", "403: the contract does not include this"),
        ("ESC", "escape", "names with terminal escapes and bidirectional controls"),
        ("RIS", "price-moved", "the price has risen by 6 per cent since the search"),
        ("SIT", "seat-taken", "a chosen seat is taken by somebody else meanwhile"),
        ("GAP", "no-seat-map", "the carrier shows no seat map"),
        ("BRA", "no-brand", "the carrier offers no other fare brands"),
        ("NUL", "no-cache", "nobody's search has left a price"),
    ]

    /// Whether such news was ordered by a place's code.
    static func brings(_ code: String, _ kind: Trouble.Kind) -> Bool {
        troubles.contains { $0.code == code && $0.kind == kind.rawValue }
    }

    /// Lets a call through, or makes it meet its trouble.
    func troubled(
        _ service: Service, _ incoming: Server.Incoming,
        _ answer: (Server.Incoming, Trouble.Kind?) -> Server.Answer
    ) -> Server.Answer {
        let wire = Misbehavior(service: service)
        if isOverLimit(service) { return wire.rateLimited(retryAfter: nil) }
        guard let trouble = nextTrouble(service, incoming) else { return answer(incoming, nil) }
        if trouble.kind.isNews { return answer(incoming, trouble.kind) }
        return wire.apply(trouble, to: incoming) { answer($0, nil) }
    }

    /// Takes an order of `{"service", "kind", "milliseconds", "times"}`.
    func order(_ incoming: Server.Incoming) -> Server.Answer {
        let order: JSON.Value
        do {
            order = try JSON(incoming.body).root
        } catch {
            return .json(["error": .string("the body is \(error)")], status: 400)
        }
        guard let service = order["service"]?.string.flatMap(Service.init),
            let kind = order["kind"]?.string.flatMap(Trouble.Kind.init)
        else {
            return .json(
                [
                    "error": "service and kind are needed",
                    "services": JSONTree(Service.allCases.map(\.rawValue)),
                    "kinds": JSONTree(Trouble.Kind.allCases.map(\.rawValue)),
                ], status: 400)
        }
        let trouble = Trouble(
            service: service, kind: kind,
            milliseconds: order["milliseconds"]?.int.map { max(0, min(600_000, $0)) },
            times: max(1, order["times"]?.int ?? 1))
        state.withLock { $0.troubles.append(trouble) }
        return .json([
            "service": .string(service.rawValue), "kind": .string(kind.rawValue),
            "milliseconds": JSONTree(trouble.milliseconds), "times": .int(Int64(trouble.times)),
        ])
    }

    /// Forgets all orders.
    func clearTrouble() -> Server.Answer {
        state.withLock { $0.troubles = [] }
        vault.withLock { $0.troubles = [] }
        return .empty()
    }

    /// Sets how many calls a service lets through in its time, of `{"service", "calls"}`; 0 is all.
    func limit(_ incoming: Server.Incoming) -> Server.Answer {
        let order: JSON.Value
        do {
            order = try JSON(incoming.body).root
        } catch {
            return .json(["error": .string("the body is \(error)")], status: 400)
        }
        guard let service = order["service"]?.string.flatMap(Service.init),
            let calls = order["calls"]?.int, calls >= 0
        else { return .json(["error": "service and calls are needed"], status: 400) }
        state.withLock { $0.limits[service] = calls }
        return .json(["service": .string(service.rawValue), "calls": .int(Int64(calls))])
    }

    private func nextTrouble(_ service: Service, _ incoming: Server.Incoming) -> Trouble? {
        let ordered = state.withLock { state -> Trouble? in
            guard
                let place = state.troubles.firstIndex(where: {
                    $0.service == service && $0.kind.strikes(incoming.path)
                })
            else { return nil }
            let trouble = state.troubles[place]
            state.troubles[place].times -= 1
            if trouble.times <= 1 { state.troubles.remove(at: place) }
            return trouble
        }
        if let ordered { return ordered }
        guard let code = Self.destination(incoming),
            let entry = Self.troubles.first(where: { $0.code == code }),
            let kind = Trouble.Kind(rawValue: entry.kind), !kind.isNews
        else { return nil }
        return Trouble(service: service, kind: kind, milliseconds: nil, times: 1)
    }

    // Where a search wants to go, on either wire.
    private static func destination(_ incoming: Server.Incoming) -> String? {
        for name in ["destinationLocationCode", "destination"] {
            if let code = incoming.query(name) { return code }
        }
        guard incoming.method == "POST", !incoming.body.isEmpty,
            incoming.path.hasSuffix("/flight-offers") || incoming.path.hasSuffix("/offer_requests")
        else { return nil }
        let root: JSON.Value
        do { root = try JSON(incoming.body).root } catch { return nil }
        var legs = root["originDestinations"]?.elements ?? root["data"]?["slices"]?.elements
        let first = legs?.next()
        return (first?["destinationLocationCode"] ?? first?["destination"])?.string
    }

    // A sliding window of real time: a world whose clock stands still must not refuse for ever.
    private func isOverLimit(_ service: Service) -> Bool {
        guard let limit = service.limit else { return false }
        let now = ContinuousClock.now
        return state.withLock { state in
            var calls = state.calls[service] ?? []
            calls.removeAll { now - $0 >= limit.time }
            let most = state.limits[service] ?? limit.calls
            let isOver = most > 0 && calls.count >= most
            if !isOver { calls.append(now) }
            state.calls[service] = calls
            return isOver
        }
    }
}
