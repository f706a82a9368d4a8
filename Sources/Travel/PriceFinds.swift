/// Which days to find prices for.
public struct DatesRequest: Sendable, Hashable {
    /// Where the trip starts.
    public var origin: AirportCode
    /// Where it goes.
    public var destination: AirportCode
    /// The days of departure.
    public var departures: ClosedRange<LocalDate>
    /// How many nights to stay; nil for one way.
    public var nights: ClosedRange<Int>?
    /// Whether only flights without a stop count.
    public var isNonstop: Bool
    /// The currency prices are wanted in; a supplier may answer in another.
    public var currency: Currency

    /// Makes a request for one way.
    public init(
        origin: AirportCode, destination: AirportCode, departures: ClosedRange<LocalDate>,
        nights: ClosedRange<Int>? = nil, isNonstop: Bool = false, currency: Currency
    ) {
        self.origin = origin
        self.destination = destination
        self.departures = departures
        self.nights = nights
        self.isNonstop = isNonstop
        self.currency = currency
    }
}

/// The lowest price found for one day, or one pair of days, for one adult.
public struct DatePrice: Sendable, Hashable {
    /// The day of departure.
    public var departure: LocalDate
    /// The day of the return; nil for one way.
    public var back: LocalDate?
    /// The price.
    public var price: Money
    /// How old it is.
    public var freshness: Freshness
    /// Which supplier found it.
    public var supplier: String

    /// Makes a find.
    public init(
        departure: LocalDate, back: LocalDate?, price: Money, freshness: Freshness,
        supplier: String
    ) {
        self.departure = departure
        self.back = back
        self.price = price
        self.freshness = freshness
        self.supplier = supplier
    }
}

/// Where one could go.
public struct ExploreRequest: Sendable, Hashable {
    /// Where the trip starts.
    public var origin: AirportCode
    /// The days of departure; nil for whenever the supplier has prices.
    public var departures: ClosedRange<LocalDate>?
    /// How many nights to stay; nil for one way.
    public var nights: ClosedRange<Int>?
    /// The most one adult pays; nil for any price.
    public var budget: Money?
    /// The currency prices are wanted in; a supplier may answer in another.
    public var currency: Currency

    /// Makes a request.
    public init(
        origin: AirportCode, departures: ClosedRange<LocalDate>? = nil,
        nights: ClosedRange<Int>? = nil, budget: Money? = nil, currency: Currency
    ) {
        self.origin = origin
        self.departures = departures
        self.nights = nights
        self.budget = budget
        self.currency = currency
    }
}

/// A place and the lowest price found for it.
public struct DestinationPrice: Sendable, Hashable {
    /// Where to.
    public var destination: AirportCode
    /// When, and for how much.
    public var find: DatePrice

    /// Makes a find.
    public init(destination: AirportCode, find: DatePrice) {
        self.destination = destination
        self.find = find
    }
}
