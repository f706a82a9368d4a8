/// What a supplier can do.
///
/// Flows branch on these, never on names.
public enum Capability: String, Sendable, CaseIterable {
    case search
    case dates
    case explore
    case price
    case brands
    case seatMap
    case hold
    case order
    case cancel
    case status
    case checkin
    case places
    case lookupByOurReference
}

/// A source of offers.
public protocol Supplier: Sendable {
    /// The short name a person types, lower case (`amadeus`).
    var name: String { get }
    /// What it can do.
    var capabilities: Set<Capability> { get }
    /// Why it cannot honor the request, as a phrase ("needs the ages of the children"); nil when
    /// it can.
    func objection(to request: SearchRequest) -> String?
    /// Finds offers.
    ///
    /// An offer it returns may still break a filter that the wire cannot express: the caller
    /// filters again.
    func search(_ request: SearchRequest) async throws(SupplierError) -> SupplierAnswer
    /// Asks again for one offer: its price and rules of now.
    ///
    /// - Throws: `SupplierError`, `gone` when it can no longer be had, `rejected` when the wished
    ///   bags are not sold to each traveler who has a seat; another price is no error.
    func quote(
        _ offer: Offer, for party: Party, _ wishes: QuoteWishes
    ) async throws(SupplierError) -> Quote
    /// The fare brands that are sold for the same flights, the offer's own among them, cheapest
    /// first; only the offer when the airline sells no other.
    func brands(of offer: Offer, for party: Party) async throws(SupplierError) -> [Offer]
    /// A map for each flight of the offer that has one, in the order they are flown.
    func seatMaps(of offer: Offer, for party: Party) async throws(SupplierError) -> [SeatMap]
    /// The lowest prices by day, from what the supplier has found before; in one call or few.
    func dates(_ request: DatesRequest) async throws(SupplierError) -> [DatePrice]
    /// Where one could go, from what the supplier has found before, cheapest first.
    func destinations(_ request: ExploreRequest) async throws(SupplierError) -> [DestinationPrice]
    /// What is known of a flight on a day; empty when there is no such flight.
    func status(
        of flight: FlightNumber, on date: LocalDate
    ) async throws(SupplierError) -> [FlightStatus]
    /// Where one checks in for an airline's flights; empty when the supplier knows no place.
    func checkinLinks(for airline: AirlineCode) async throws(SupplierError) -> [CheckinLink]
}

/// What a supplier answered to a search.
public struct SupplierAnswer: Sendable, Equatable {
    /// The offers in the supplier's order; empty when it has none.
    public var offers: [Offer]
    /// How many offers could not be read and are left out.
    public var unreadable: Int
    /// Whether the supplier has more offers than it was asked for; nil when it does not say.
    public var hasMore: Bool?
    /// What the supplier wants people to know, in its own words.
    public var warnings: [String]

    /// Makes an answer.
    public init(
        _ offers: [Offer], unreadable: Int = 0, hasMore: Bool? = nil, warnings: [String] = []
    ) {
        self.offers = offers
        self.unreadable = unreadable
        self.hasMore = hasMore
        self.warnings = warnings
    }
}

/// Why a supplier gave nothing.
public struct SupplierError: Error, Sendable, Equatable {
    /// The kinds of failure; they decide what happens next.
    public enum Kind: String, Sendable {
        /// Cannot be reached, or answers nonsense; later may help.
        case unavailable
        /// Did not answer in time.
        case timeout
        /// The credentials were refused or are missing.
        case auth
        /// The contract does not include this call.
        case notEntitled
        /// Too many calls just now.
        case rate
        /// The month's or the day's calls are used up.
        case quota
        /// The offer is gone.
        case gone
        /// The price is another one now.
        case priceChanged
        /// The supplier does not accept the request.
        case badRequest
        /// The supplier refuses for a reason of its own.
        case rejected
        /// It may or may not have happened.
        case unknownOutcome
    }

    /// The kind of failure.
    public var kind: Kind
    /// What went wrong, as a phrase without a period and without secrets.
    public var message: String
    /// The HTTP status, when there was one.
    public var status: Int?
    /// The supplier's own error code.
    public var code: String?
    /// The supplier's name for the call, to quote to its support.
    public var requestID: String?
    /// How long to wait before trying again, when the supplier said so.
    public var retryAfter: Duration?

    /// Makes an error.
    public init(
        _ kind: Kind, _ message: String, status: Int? = nil, code: String? = nil,
        requestID: String? = nil, retryAfter: Duration? = nil
    ) {
        self.kind = kind
        self.message = message
        self.status = status
        self.code = code
        self.requestID = requestID
        self.retryAfter = retryAfter
    }
}
