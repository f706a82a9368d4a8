internal import HTTP
internal import Travel

extension Reply {
    /// Overwrites a body that held a secret.
    mutating func wipe() {
        for index in body.indices { body[index] = 0 }
    }

    /// Whether the status says that the call succeeded.
    var isSuccess: Bool { 200...299 ~= status }

    /// Whether the body begins as JSON does; proxies and firewalls answer with web pages.
    var looksLikeJSON: Bool {
        let first = body.first { $0 > 0x20 }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }

    /// What can be said of a failure that does not explain itself.
    var phrase: String {
        let isPage = body.first { $0 > 0x20 } == UInt8(ascii: "<")
        return "answered with status \(status)\(isPage ? " and a web page" : "")"
    }

    /// How the rules of repeating see the reply.
    ///
    /// A body that does not end as JSON does is torn. `isFinal` tells that the vendor's code
    /// forbids to try again, whatever the status: it then counts as a plain refusal.
    func outcome(isFinal: Bool, at now: Int64) -> Retry.Outcome {
        if isFinal { return .reply(status: 400) }
        if isSuccess, !(looksLikeJSON && endsLikeJSON) { return .unreadable }
        let seconds = retryAfter(at: now).map { "\($0.components.seconds)" }
        return .reply(status: status, retryAfter: seconds)
    }

    private var endsLikeJSON: Bool {
        let last = body.last { $0 > 0x20 }
        return last == UInt8(ascii: "}") || last == UInt8(ascii: "]")
    }

    /// The body of a success; throws `unavailable` when it is not whole JSON.
    func document() throws(SupplierError) -> JSON.Value {
        guard looksLikeJSON else {
            throw SupplierError(
                .unavailable, "answered with something other than JSON", status: status)
        }
        do {
            return try JSON(body).root
        } catch {
            throw SupplierError(.unavailable, "sent an answer that is \(error)", status: status)
        }
    }

    /// The body of a failure; nil when it is not JSON, because then the status says all there is.
    var complaint: JSON.Value? {
        guard looksLikeJSON else { return nil }
        do {
            return try JSON(body).root
        } catch {
            return nil
        }
    }

    /// How long the server asks to wait: `Retry-After` in seconds or as a date, else
    /// `ratelimit-reset` as a date; nil when it says neither.
    ///
    /// A date is compared with the server's own `Date`, so that a wrong clock here does no harm.
    func retryAfter(at now: Int64) -> Duration? {
        guard status == 429 || status == 503 else { return nil }
        let date = headers["Date"].flatMap { WireTime.instant(http: $0) } ?? now
        if let text = headers["Retry-After"] {
            if let seconds = Int64(text), seconds >= 0 { return .seconds(seconds) }
            if let end = WireTime.instant(http: text) { return .seconds(max(0, end - date)) }
        }
        guard let reset = headers["ratelimit-reset"] else { return nil }
        let end = WireTime.instant(http: reset) ?? WireTime.instant(reset)
        return end.map { .seconds(max(0, $0 - date)) }
    }
}
