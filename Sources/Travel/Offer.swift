/// One take-off and one landing under one flight number, technical stops included.
public struct Segment: Sendable, Hashable {
    /// The flight under which it is sold.
    public var flight: FlightNumber
    /// The airline that flies it; nil when the supplier does not say.
    public var operating: AirlineCode?
    /// Where it takes off.
    public var origin: AirportCode
    /// Where it lands.
    public var destination: AirportCode
    /// Take-off on the origin's clock.
    public var departure: LocalDateTime
    /// Landing on the destination's clock.
    public var arrival: LocalDateTime
    /// The terminal of departure, as signposted.
    public var originTerminal: String?
    /// The terminal of arrival, as signposted.
    public var destinationTerminal: String?
    /// The aircraft's IATA type code.
    public var aircraft: String?
    /// Airports of stops without a change of flight.
    public var technicalStops: [AirportCode] = []
    /// The cabin the fare buys; nil when the supplier does not say.
    public var cabin: Cabin?
    /// The fare basis, such as `OLNNEX`.
    public var fareBasis: String?
    /// The fare family's name, such as `Economy Light`.
    public var brand: String?

    /// Makes a segment with the parts every supplier states.
    public init(
        flight: FlightNumber, origin: AirportCode, destination: AirportCode,
        departure: LocalDateTime, arrival: LocalDateTime
    ) {
        self.flight = flight
        self.origin = origin
        self.destination = destination
        self.departure = departure
        self.arrival = arrival
    }
}

/// The way from one place to another in one direction.
public struct Itinerary: Sendable, Hashable {
    /// The flights in the order they are flown; never empty.
    public let segments: [Segment]
    /// First take-off to last landing in minutes; nil when the supplier does not say.
    public let minutes: Int?

    /// Makes an itinerary; nil without a segment.
    public init?(_ segments: [Segment], minutes: Int?) {
        guard !segments.isEmpty else { return nil }
        self.segments = segments
        self.minutes = minutes
    }

    /// Where one changes or stops, in the order they are flown.
    public var stopPlaces: [AirportCode] {
        segments.enumerated().flatMap { index, segment in
            segment.technicalStops
                + (index + 1 < segments.count ? [segment.destination] : [])
        }
    }

    /// Changes of flight plus technical stops.
    public var stops: Int {
        segments.count - 1 + segments.reduce(0) { $0 + $1.technicalStops.count }
    }
}

/// Checked bags in the price of each traveler.
public struct BagAllowance: Sendable, Hashable {
    /// How many pieces; nil when only a weight is allowed.
    public var pieces: Int?
    /// Kilograms in all; nil when only pieces are counted.
    public var kilograms: Int?

    /// Makes an allowance.
    public init(pieces: Int? = nil, kilograms: Int? = nil) {
        self.pieces = pieces
        self.kilograms = kilograms
    }

    /// Whether at least one bag may be checked.
    public var includesBag: Bool { (pieces ?? 0) > 0 || (kilograms ?? 0) > 0 }
}

/// How old a price is and whether it can be bought.
public enum Freshness: Sendable, Hashable {
    /// Asked for just now.
    case live
    /// Found by somebody's search so many seconds ago; not bookable.
    case cached(seconds: Int)
    /// Made up by the sandbox.
    case simulated
}

/// What a supplier would sell: flights, fare and price for the whole party.
public struct Offer: Sendable, Hashable {
    /// Which supplier made it, by its short name (`amadeus`).
    public var supplier: String
    /// One itinerary for each direction or leg; never empty.
    public var itineraries: [Itinerary]
    /// What the whole party pays.
    public var total: Money
    /// The total without taxes and fees; nil when unknown.
    public var base: Money?
    /// How old the price is.
    public var freshness: Freshness
    /// The airline that issues the ticket.
    public var validatingAirline: AirlineCode?
    /// The least checked baggage of any segment and traveler who has a seat; nil when unknown.
    public var checkedBags: BagAllowance?
    /// Whether money comes back after canceling before departure; nil when unknown.
    public var isRefundable: Bool?
    /// Whether the flights can be changed before departure; nil when unknown.
    public var isChangeable: Bool?
    /// Seats left at this price, 9 for nine or more; nil when unknown.
    public var seatsLeft: Int?
    /// Kilograms of carbon dioxide for the whole party; nil when unknown.
    public var emissionsKilograms: Int?
    /// When the offer lapses, in seconds since 1970; nil when the supplier does not say.
    public var expiresAt: Int64?
    /// The supplier's own name for the offer.
    public var supplierReference: String
    /// The supplier's JSON of the offer, byte for byte as it arrived.
    public var raw: [UInt8]

    /// Makes an offer with the parts every supplier states.
    public init(
        supplier: String, itineraries: [Itinerary], total: Money, freshness: Freshness,
        supplierReference: String, raw: [UInt8]
    ) {
        self.supplier = supplier
        self.itineraries = itineraries
        self.total = total
        self.freshness = freshness
        self.supplierReference = supplierReference
        self.raw = raw
    }
}
