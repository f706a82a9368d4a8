/// One seat of a cabin.
public struct Seat: Sendable, Hashable {
    /// Whether it can be had.
    public enum State: String, Sendable {
        case free
        case taken
        /// Kept by the airline, or not for this fare.
        case blocked
    }

    /// What makes a seat better or worse.
    public enum Trait: String, Sendable, CaseIterable {
        case window
        case aisle
        case middle
        case exitRow
        case legroom
        case bulkhead
        case limitedRecline
        /// Not for travelers under 2.
        case noInfant
        /// Not for travelers under 12.
        case noChild
    }

    /// Row and letter, such as `12A`.
    public var designator: String
    /// How far back it is, in the map's own rows, from 0.
    public var row: Int
    /// How far to the right it is, in the map's own columns, from 0; aisles are missing columns.
    public var column: Int
    /// Whether it can be had.
    public var state: State
    /// What it is like.
    public var traits: Set<Trait>
    /// What it costs one traveler; nil when it is free of charge or the supplier does not say.
    public var price: Money?
    /// The supplier's own names by which it is bought, by traveler reference; empty when the
    /// designator is enough.
    public var services: [String: String]

    /// Makes a seat.
    public init(
        _ designator: String, row: Int, column: Int, state: State, traits: Set<Trait> = [],
        price: Money? = nil, services: [String: String] = [:]
    ) {
        self.designator = designator
        self.row = row
        self.column = column
        self.state = state
        self.traits = traits
        self.price = price
        self.services = services
    }
}

/// One deck of one flight.
public struct Deck: Sendable, Hashable {
    /// Whether it is above another one.
    public var isUpper: Bool
    /// The seats by row, then by column.
    public var seats: [Seat]
    /// The rows beside the wings; nil when unknown.
    public var wings: ClosedRange<Int>?
    /// The rows at an exit.
    public var exits: Set<Int>
    /// Galleys, lavatories and the like: what it is, and where.
    public var facilities: [Facility]

    /// Something that is no seat.
    public struct Facility: Sendable, Hashable {
        /// What it is, in the words of the supplier (`galley`, `lavatory`, `bassinet`).
        public var kind: String
        /// The map's row.
        public var row: Int
        /// The map's column.
        public var column: Int

        /// Makes a facility.
        public init(_ kind: String, row: Int, column: Int) {
            self.kind = kind
            self.row = row
            self.column = column
        }
    }

    /// Makes a deck.
    public init(
        isUpper: Bool = false, seats: [Seat], wings: ClosedRange<Int>? = nil,
        exits: Set<Int> = [], facilities: [Facility] = []
    ) {
        self.isUpper = isUpper
        self.seats = seats
        self.wings = wings
        self.exits = exits
        self.facilities = facilities
    }
}

/// Where one can sit on one flight of an offer.
public struct SeatMap: Sendable, Hashable {
    /// The flight.
    public var flight: FlightNumber
    /// Where it takes off.
    public var origin: AirportCode
    /// Where it lands.
    public var destination: AirportCode
    /// The aircraft's IATA type code; nil when unknown.
    public var aircraft: String?
    /// The decks, the lower one first.
    public var decks: [Deck]

    /// Makes a map.
    public init(
        flight: FlightNumber, origin: AirportCode, destination: AirportCode,
        aircraft: String? = nil, decks: [Deck]
    ) {
        self.flight = flight
        self.origin = origin
        self.destination = destination
        self.aircraft = aircraft
        self.decks = decks
    }
}
