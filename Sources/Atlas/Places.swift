/// The airports and cities of the world, built in; every function may be called from any thread.
///
/// The look-ups by code cost microseconds, nothing is loaded or decoded ahead of them.
public enum Places {
    static let airports = Table(airportTable)
    static let metropolises = Table(metropolisTable)

    /// Returns the airport with this IATA code, in capitals or not.
    public static func airport(_ code: String) -> Airport? {
        guard let code = CodeNumber(code) else { return nil }
        return airports.line(code.bytes).map(Airport.init)
    }

    /// Returns the city with this metropolitan code, in capitals or not.
    public static func metropolis(_ code: String) -> Metropolis? {
        guard let code = CodeNumber(code) else { return nil }
        return metropolises.line(code.bytes).map(Metropolis.init)
    }

    /// Returns what suppliers mean by this code; a code of both kinds ("IST") is the whole city.
    public static func place(_ code: String) -> Place? {
        if let metropolis = metropolis(code) { return .city(metropolis) }
        return airport(code).map(Place.airport)
    }

    /// All airports, sorted by code, each decoded when it is reached.
    public static var all: some Sequence<Airport> & Sendable {
        AirportSequence()
    }

    /// Returns the airports most travelers ask for, the most wanted first.
    ///
    /// The order is an editor's, made from passenger numbers; about 1,150 airports have a place.
    public static func largest(_ count: Int) -> [Airport] {
        var found: [Airport] = []
        Ranking.forEach { code, _, _ in
            if found.count < count, let airport = airport(code.text) { found.append(airport) }
        }
        return found
    }
}

private struct AirportSequence: Sequence, IteratorProtocol, Sendable {
    private var position = 0

    mutating func next() -> Airport? {
        guard let line = Places.airports.line(at: position) else { return nil }
        position = line.next
        return Airport(line)
    }
}
