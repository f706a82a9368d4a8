internal import HTTP
internal import Travel

extension ExternalSupplier.Caller {
    /// What the program says went wrong.
    static func failure(_ error: JSON.Value) -> SupplierError {
        let message = error.words("message") ?? "failed without a reason"
        let isLong = message.utf8.count > 300
        let seconds = error["retry_after_s"]?.int.flatMap { 0...86_400 ~= $0 ? $0 : nil }
        return SupplierError(
            kind(error["kind"]?.string), isLong ? "\(message.prefix(297))..." : message,
            retryAfter: seconds.map { .seconds($0) })
    }

    /// The kind of that name; a kind that is not known, or of no use where nothing is sold, is an
    /// outage.
    private static func kind(_ name: String?) -> SupplierError.Kind {
        switch name {
        case "timeout": .timeout
        case "auth": .auth
        case "not_entitled": .notEntitled
        case "rate": .rate
        case "quota": .quota
        case "gone": .gone
        case "bad_request": .badRequest
        case "rejected": .rejected
        default: .unavailable
        }
    }
}
