/// What is known of one flight on one day.
public struct FlightStatus: Sendable, Hashable {
    /// A take-off or a landing.
    public struct Event: Sendable, Hashable {
        /// Where.
        public var airport: AirportCode
        /// The terminal, as signposted.
        public var terminal: String?
        /// The gate.
        public var gate: String?
        /// When it should happen, on the airport's clock.
        public var scheduled: LocalDateTime?
        /// When it is expected now, on the airport's clock; nil when nobody says.
        public var estimated: LocalDateTime?
        /// When it happened, on the airport's clock.
        public var actual: LocalDateTime?
        /// Minutes late, negative for early; nil when nobody says.
        public var delayMinutes: Int?

        /// Makes an event of which only the place is known.
        public init(airport: AirportCode) {
            self.airport = airport
        }
    }

    /// The flight.
    public var flight: FlightNumber
    /// The day of departure at its first airport.
    public var date: LocalDate
    /// Who flies it, when that is another airline.
    public var operating: FlightNumber?
    /// The take-offs and landings in the order they are flown, two for each leg.
    public var legs: [Leg]

    /// From one take-off to the next landing.
    public struct Leg: Sendable, Hashable {
        /// The take-off.
        public var departure: Event
        /// The landing.
        public var arrival: Event
        /// The aircraft's IATA type code.
        public var aircraft: String?
        /// How long it is planned to take, in minutes.
        public var minutes: Int?

        /// Makes a leg.
        public init(departure: Event, arrival: Event, aircraft: String? = nil, minutes: Int? = nil)
        {
            self.departure = departure
            self.arrival = arrival
            self.aircraft = aircraft
            self.minutes = minutes
        }
    }

    /// Makes a status.
    public init(
        flight: FlightNumber, date: LocalDate, operating: FlightNumber? = nil, legs: [Leg]
    ) {
        self.flight = flight
        self.date = date
        self.operating = operating
        self.legs = legs
    }
}

/// Where one checks in for an airline's flights.
public struct CheckinLink: Sendable, Hashable {
    /// `Web`, `Mobile` or `All`.
    public var channel: String
    /// An `https:` address; may hold `{PNR}` and `{LAST}`, to be filled in percent-encoded.
    public var address: String

    /// Makes a link.
    public init(channel: String, address: String) {
        self.channel = channel
        self.address = address
    }
}
