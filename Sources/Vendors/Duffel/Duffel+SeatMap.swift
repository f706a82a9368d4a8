internal import HTTP
public import Travel

extension Duffel {
    /// The maps of an offer's flights ("Seat maps"); none for airlines that have none.
    public func seatMaps(
        of offer: Offer, for party: Party
    ) async throws(SupplierError) -> [SeatMap] {
        let flights = try flights(of: offer)
        var query = Query()
        query.add("offer_id", offer.supplierReference)
        var wire = Request(.get, "\(url)/air/seat_maps?\(query.text)")
        wire.timeout = Self.airlineTimeout
        guard let data = try await answer(to: wire)["data"], data.kind == .array else {
            throw SupplierError(.unavailable, "answered without a list of seat maps")
        }
        let maps = data.elements.compactMap { element -> (Int, SeatMap)? in
            let id = element["segment_id"]?.string
            guard let place = flights.firstIndex(where: { $0.id == id }) else { return nil }
            return SeatMap(duffel: element, flights[place].segment).map { (place, $0) }
        }
        return maps.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// The offer's flights with the names that the vendor gave them, in the order they are flown.
    private func flights(
        of offer: Offer
    ) throws(SupplierError) -> [(id: String?, segment: Segment)] {
        let root: JSON.Value
        do {
            root = try JSON(offer.raw).root
        } catch {
            throw SupplierError(.badRequest, "the kept offer is \(error)")
        }
        let ids = root.elements("slices").flatMap { slice in
            slice.elements("segments").map { $0["id"]?.string }
        }
        return Array(zip(ids, offer.itineraries.flatMap(\.segments)))
    }
}

extension SeatMap {
    /// Reads the map of one flight; nil without any seat.
    init?(duffel value: JSON.Value, _ segment: Segment) {
        let cabins = Array(value.elements("cabins"))
        let levels = Set(cabins.map { $0["deck"]?.integer ?? 0 }).sorted()
        let decks = levels.compactMap { level in
            Deck(
                duffel: cabins.filter { ($0["deck"]?.integer ?? 0) == level },
                isUpper: level > 0)
        }
        guard !decks.isEmpty else { return nil }
        self.init(
            flight: segment.flight, origin: segment.origin, destination: segment.destination,
            aircraft: segment.aircraft, decks: decks)
    }
}
