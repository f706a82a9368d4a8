import Testing
import Travel

/// An offer of one flight.
private func offer(
    _ id: String, _ minor: Int64, brand: String?, flight: String = "IB6251"
) throws -> Offer {
    var segment = Segment(
        flight: try #require(FlightNumber(flight)), origin: try #require(AirportCode("MAD")),
        destination: try #require(AirportCode("JFK")),
        departure: try #require(LocalDateTime(iso: "2027-03-01T12:05")),
        arrival: try #require(LocalDateTime(iso: "2027-03-01T14:40")))
    segment.brand = brand
    segment.cabin = .economy
    let itinerary = try #require(Itinerary([segment], minutes: nil))
    return Offer(
        supplier: "x", itineraries: [itinerary],
        total: Money(minor: minor, currency: try #require(Currency("EUR"))), freshness: .live,
        supplierReference: id, raw: [])
}

@Test func `brands are those of the same flights, one offer each, cheapest first`() throws {
    let own = try offer("own", 300, brand: "Light")
    let found = try [
        offer("flex", 500, brand: "Flex"), offer("other", 100, brand: "Light", flight: "IB6253"),
        offer("dear", 450, brand: "comfort"), offer("cheap", 200, brand: "Comfort"),
        offer("twin", 250, brand: "LIGHT"),
    ]
    #expect(own.brands(among: found).map(\.supplierReference) == ["cheap", "own", "flex"])
    #expect(own.brands(among: []) == [own])
}

@Test func `the offer's own fare of now replaces it`() throws {
    let own = try offer("own", 300, brand: nil)
    let found = try [offer("now", 320, brand: "Light"), offer("flex", 310, brand: "Flex")]
    let brands = own.brands(among: found) { $0.supplierReference == "now" }
    #expect(brands.map(\.supplierReference) == ["flex", "now"])
}
