internal import HTTP
public import Travel

extension Amadeus {
    /// The maps of an offer's flights ("Seatmap Display" v1); airlines that hide theirs are left
    /// out by the vendor.
    public func seatMaps(
        of offer: Offer, for party: Party
    ) async throws(SupplierError) -> [SeatMap] {
        _ = try kept(offer.raw)
        let document: JSON.Value
        do {
            document = try await answer(
                to: asking("/v1/shopping/seatmaps", ["data": .array([.raw(offer.raw)])]))
        } catch {
            // "Seat map request outside system date range": there is none yet.
            guard error.code == "8791" else { throw error }
            return []
        }
        guard let data = document["data"], data.kind == .array else {
            throw SupplierError(.unavailable, "answered without a list of seat maps")
        }
        let words = Self.facilityWords(document["dictionaries"])
        let flights = offer.itineraries.flatMap(\.segments)
        let maps = data.elements.compactMap { SeatMap(amadeus: $0, words) }
        // Sorting keeps the order of equals.
        return maps.map { map in
            let place = flights.firstIndex { $0.flight == map.flight && $0.origin == map.origin }
            return (place ?? flights.count, map)
        }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// What the codes of facilities mean; an older form of the answer has the key in the singular.
    private static func facilityWords(_ dictionaries: JSON.Value?) -> [String: String] {
        var words: [String: String] = [:]
        for key in ["facility", "facilities"] {
            guard let members = dictionaries?[key]?.members else { continue }
            for (code, word) in members { words[code] = word.string?.lowercased() }
        }
        return words
    }
}

extension SeatMap {
    /// Reads one map; nil without a flight, its places or any seat.
    init?(amadeus value: JSON.Value, _ words: [String: String]) {
        guard let airline = value.airline("carrierCode"), let number = value["number"]?.text,
            let flight = FlightNumber(airline: airline, number: number),
            let origin = value["departure"]?.airport("iataCode"),
            let destination = value["arrival"]?.airport("iataCode")
        else { return nil }
        let levels = value.elements("decks").compactMap { deck in
            Deck(amadeus: deck, words).map { (level: Deck.level(amadeus: deck["deckType"]), $0) }
        }.sorted { $0.level < $1.level }
        let decks = levels.map { level, deck in
            var deck = deck
            // The main deck is above another one only where there are seats below it.
            deck.isUpper = level == 2 || level != levels.first?.level
            return deck
        }
        guard !decks.isEmpty else { return nil }
        self.init(
            flight: flight, origin: origin, destination: destination,
            aircraft: value["aircraft"]?.words("code"), decks: decks)
    }
}

extension Deck {
    /// 0 for the lower deck, 1 for the main one, 2 for the upper one.
    static func level(amadeus type: JSON.Value?) -> Int {
        guard let type else { return 1 }
        if type.equals("LOWER") { return 0 }
        return type.equals("UPPER") ? 2 : 1
    }
}
