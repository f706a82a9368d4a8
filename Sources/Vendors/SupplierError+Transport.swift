internal import HTTP
internal import Travel

extension SupplierError {
    /// Says why there is no reply.
    init(_ error: Unsettled) {
        switch error {
        case .failed(let error):
            // A task is canceled because its time was over.
            let isLate = error.kind == .timeout || error.kind == .canceled
            self.init(isLate ? .timeout : .unavailable, error.message)
        case .inDoubt(let error): self.init(.unknownOutcome, error.message)
        case .inDoubtAfter(let reply):
            self.init(
                .unknownOutcome, "answered with status \(reply.status)", status: reply.status)
        }
    }
}

extension Reply {
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
