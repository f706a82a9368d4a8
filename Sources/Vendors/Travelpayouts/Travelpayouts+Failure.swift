internal import HTTP
internal import Travel

extension Travelpayouts {
    /// Says why a call failed, also one that failed with status 200.
    func failure(_ reply: Reply) -> SupplierError {
        let told = reply.complaint?.words("error") ?? reply.complaint?.words("message")
        return SupplierError(
            reply.travelpayoutsKind, told ?? Self.phrase(for: reply), status: reply.status,
            retryAfter: reply.travelpayoutsPause(at: clock()))
    }

    private static func phrase(for reply: Reply) -> String {
        switch reply.status {
        case 200: "refused the request without a reason"
        case 401, 403: "the token was refused"
        case 404: "no longer has this method (status 404)"
        case 429: "the minute's calls are used up"
        default: reply.phrase
        }
    }
}

extension Reply {
    /// How the rules of repeating see the reply: what was asked wrong is not asked again, and a
    /// used-up minute is waited for.
    func travelpayoutsOutcome(at now: Int64) -> Retry.Outcome {
        if let pause = travelpayoutsPause(at: now) {
            return .reply(status: status, retryAfter: "\(pause.components.seconds)")
        }
        return outcome(isFinal: !isSuccess && travelpayoutsKind == .badRequest, at: now)
    }

    /// The kind of failure: by status, where the vendor's text does not know better.
    var travelpayoutsKind: SupplierError.Kind {
        switch status {
        case 401, 403: return .auth
        case 404, 405, 410: return .notEntitled
        case 408, 504: return .timeout
        case 429: return .rate
        default: break
        }
        guard let text = complaint?.words("error") else {
            return status >= 500 ? .unavailable : .badRequest
        }
        let isForeign = text.hasPrefix("unreachable external service error")
        if isForeign || status >= 500 {
            return isForeign && Self.namesParameter(text) ? .badRequest : .unavailable
        }
        return .badRequest
    }

    /// How long to wait at a used-up limit, at most a minute: `Retry-After`, else the reset that
    /// the vendor names, else the end of the minute, as limits are counted by the minute.
    func travelpayoutsPause(at now: Int64) -> Duration? {
        guard status == 429 else { return nil }
        if let asked = retryAfter(at: now) { return min(asked, .seconds(60)) }
        let date = headers["Date"].flatMap { WireTime.instant(http: $0) } ?? now
        guard let reset = headers["X-Rate-Limit-Reset"].flatMap({ Int64($0) }), reset >= 0 else {
            return .seconds(60 - date % 60)
        }
        // Seconds from now, or a moment since 1970: the documentation does not say.
        let seconds = reset > 1_000_000_000 ? max(0, reset - date) : reset
        return .seconds(min(seconds, 60))
    }

    private static func namesParameter(_ text: String) -> Bool {
        ["currency", "duration", "origin", "destination", "date", "location", "market", "limit"]
            .contains { text.contains($0) }
    }
}
