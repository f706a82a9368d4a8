import HTTP

/// What a world remembers while it lives; all else is computed.
struct State: Sendable {
    /// Trouble that was ordered, oldest first.
    var troubles: [Trouble] = []
    /// When each service's calls of the running second, or minute, came.
    var calls: [Service: [ContinuousClock.Instant]] = [:]
    /// Limits that were ordered instead of the usual ones; 0 is none.
    var limits: [Service: Int] = [:]
    /// The running minute of each Travelpayouts method: when it began, and its calls so far.
    var minutes: [String: (start: ContinuousClock.Instant, calls: Int)] = [:]
    /// How often an offer whose price rises was read.
    var reads: [UInt64: Int] = [:]
    /// The last searches, so that paging does not search again.
    var searches: [(id: String, proposals: [Proposal])] = []
}

/// A service whose wire the sandbox speaks.
enum Service: String, Sendable, CaseIterable {
    case amadeus, duffel, travelpayouts

    /// How many calls are let through in how long; nil where each method has a limit of its own.
    var limit: (calls: Int, time: Duration)? {
        switch self {
        case .amadeus: (40, .seconds(1))
        case .duffel: (4000, .seconds(60))
        case .travelpayouts: nil
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
        case priceMoved = "price-moved"
        case seatTaken = "seat-taken"
        case noSeatMap = "no-seat-map"
        case noBrand = "no-brand"
        case noCache = "no-cache"

        /// Whether it can befall a call of that path; what befalls the wire befalls any.
        func strikes(_ path: String) -> Bool {
            let isPricing = path.hasSuffix("/pricing") || path.hasSuffix("/actions/price")
            switch self {
            case .priceMoved: return isPricing || path.hasPrefix("/air/offers/")
            case .seatTaken: return isPricing
            case .noSeatMap: return path.hasSuffix("/seatmaps") || path.hasSuffix("/seat_maps")
            case .noBrand: return path.hasSuffix("/upselling") || path.hasSuffix("/upsell")
            case .noCache:
                return path.contains("/flight-d") || Travelpayouts.owns(path)
            case .slow, .down, .html, .cut, .huge, .deep, .rateLimited, .unauthorized, .garbage,
                .notEntitled, .hang, .escape:
                return true
            }
        }

        /// Whether the service answers well, but not what one hoped for.
        var isNews: Bool {
            switch self {
            case .priceMoved, .seatTaken, .noSeatMap, .noBrand, .noCache: true
            case .slow, .down, .html, .cut, .huge, .deep, .rateLimited, .unauthorized, .garbage,
                .notEntitled, .hang, .escape:
                false
            }
        }
    }

    let service: Service
    let kind: Kind
    /// How late a slow answer is, or when a refused call may come again; nil when not ordered.
    let milliseconds: Int?
    /// How many more calls it strikes.
    var times: Int
}
