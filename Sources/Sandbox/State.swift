import HTTP

/// What a world remembers while it lives; all else is computed.
struct State: Sendable {
    /// Trouble that was ordered, oldest first.
    var troubles: [Trouble] = []
    /// When each service's calls of the running second, or minute, came.
    var calls: [Service: [ContinuousClock.Instant]] = [:]
    /// Limits that were ordered instead of the usual ones; 0 is none.
    var limits: [Service: Int] = [:]
    /// How often an offer whose price rises was read.
    var reads: [UInt64: Int] = [:]
    /// The last searches, so that paging does not search again.
    var searches: [(id: String, proposals: [Proposal])] = []
}

/// A service whose wire the sandbox speaks.
enum Service: String, Sendable, CaseIterable {
    case amadeus, duffel

    /// How many calls are let through in how long.
    var limit: (calls: Int, time: Duration) {
        switch self {
        case .amadeus: (40, .seconds(1))
        case .duffel: (4000, .seconds(60))
        }
    }
}

/// One ordered misbehavior.
struct Trouble: Sendable {
    /// What goes wrong.
    enum Kind: String, Sendable, CaseIterable {
        case slow, down, html, cut, huge, deep
        case rateLimited = "rate-limited"
        case unauthorized, garbage
        case notEntitled = "not-entitled"
        case hang, escape
    }

    let service: Service
    let kind: Kind
    /// How late a slow answer is, or when a refused call may come again; nil when not ordered.
    let milliseconds: Int?
    /// How many more calls it strikes.
    var times: Int
}
