/// Who travels.
public struct Party: Sendable, Hashable {
    /// Travelers of 12 and over, at least 1.
    public var adults = 1
    /// Travelers of 2 to 11, each with a seat.
    public var children = 0
    /// Ages of the children in years, as many as there are children, or empty when not told.
    public var childAges: [Int] = []
    /// Travelers under 2 on an adult's lap.
    public var lapInfants = 0
    /// Travelers under 2 on a seat of their own.
    public var seatInfants = 0

    /// One adult.
    public init() {}

    /// Everybody who occupies a seat.
    public var seats: Int { adults + children + seatInfants }
    /// Everybody.
    public var count: Int { seats + lapInfants }
}

/// A span on the clock of one day, both ends included.
public struct TimeWindow: Sendable, Hashable {
    /// The earliest minute.
    public let from: LocalTime
    /// The latest minute.
    public let to: LocalTime

    /// Makes a window; nil when it ends before it begins.
    public init?(from: LocalTime, to: LocalTime) {
        guard from <= to else { return nil }
        self.from = from
        self.to = to
    }

    /// Whether the time lies in it.
    public func contains(_ time: LocalTime) -> Bool { from <= time && time <= to }
}

/// One direction of a trip.
public struct Leg: Sendable, Hashable {
    /// Where it starts: an airport or a metropolitan area.
    public var origin: AirportCode
    /// Where it ends.
    public var destination: AirportCode
    /// The day of departure at the origin.
    public var date: LocalDate
    /// When the first flight may take off, on the origin's clock.
    public var departureWindow: TimeWindow?
    /// When the last flight may land, on the destination's clock.
    public var arrivalWindow: TimeWindow?

    /// Makes a leg without time limits.
    public init(origin: AirportCode, destination: AirportCode, date: LocalDate) {
        self.origin = origin
        self.destination = destination
        self.date = date
    }
}

/// What a traveler looks for.
///
/// Every part is honored for every offer that is shown.
public struct SearchRequest: Sendable, Hashable {
    /// The legs in order: one for one way, two for a return trip, up to six.
    public var legs: [Leg]
    /// Who travels.
    public var party = Party()
    /// The cabin; nil for any, which suppliers read as economy or better.
    public var cabin: Cabin?
    /// The most stops in any direction; nil for any number.
    public var maxStops: Int?
    /// Only flights sold by these airlines; empty for all.
    public var includedAirlines: Set<AirlineCode> = []
    /// No flight sold by these airlines.
    public var excludedAirlines: Set<AirlineCode> = []
    /// The most the whole party pays.
    public var maxPrice: Money?
    /// The longest any direction may take, in minutes.
    public var maxMinutes: Int?
    /// Only fares with a checked bag for everybody.
    public var needsCheckedBag = false
    /// Only fares that give money back.
    public var needsRefundable = false
    /// Every direction with a stop stops at one of these; empty for anywhere.
    public var via: Set<AirportCode> = []
    /// No direction stops at any of these.
    public var avoid: Set<AirportCode> = []
    /// How long one may wait between two flights, in minutes; nil for any time.
    public var layover: ClosedRange<Int>?
    /// By how many days each direction may leave earlier or later.
    public var flexDays = 0
    /// The currency prices are wanted in.
    public var currency: Currency
    /// How many offers to ask each supplier for; a supplier may give fewer.
    public var offersPerSupplier = 50

    /// Makes a request for one adult without any filter.
    public init(legs: [Leg], currency: Currency) {
        self.legs = legs
        self.currency = currency
    }
}
