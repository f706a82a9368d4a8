import Testing
import Travel

struct OfferRowTests {
    @Test func `the identity names flights, times, cabins and brands`() throws {
        let offer = try offer("a", "500 EUR", [outward(brand: " ECONOMY_Light  Plus ")])
        let identity = FlightIdentity(offer)
        #expect(identity.description == "IB6251@2027-03-01T12:05/economy/economy light plus")
        #expect(identity.isComplete)
        let silent = FlightIdentity(
            try self.offer("a", nil, cabin: nil, "500 EUR"))
        #expect(silent.description == "IB6251@2027-03-01T12:05//")
        #expect(!silent.isComplete)
        let blank = FlightIdentity(try self.offer("a", " - ", "500 EUR"))
        #expect(blank.fares[0].brand == nil)
    }

    @Test func `identities agree unless both sides say something else`() throws {
        let light = FlightIdentity(try offer("a", "Light", "1 EUR"))
        let flex = FlightIdentity(try offer("a", "Flex", "1 EUR"))
        let silent = FlightIdentity(try offer("a", nil, "1 EUR"))
        let business = FlightIdentity(try offer("a", nil, cabin: .business, "1 EUR"))
        #expect(light.agrees(with: silent) && silent.agrees(with: flex))
        #expect(!light.agrees(with: flex) && !light.agrees(with: business))
        let other = try Travel.Offer(
            supplier: "a",
            itineraries: [
                itinerary([segment("IB6253 MAD 2027-03-01T12:05 JFK 2027-03-01T14:55")])
            ],
            total: money("1 EUR"), freshness: .live, supplierReference: "", raw: [])
        #expect(!silent.agrees(with: FlightIdentity(other)))
    }

    @Test func `the same flights are one row, cheapest first`() throws {
        let rows = try rows([
            offer("a", "Light", "520 EUR"), offer("b", "LIGHT", "500.50 EUR"),
            offer("a", "Flex", "700 EUR"), offer("c", "light", "540 EUR"),
        ])
        #expect(rows.map(\.offer.supplier) == ["b", "a"])
        #expect(rows[0].others.map(\.offer.supplier) == ["a", "c"])
        #expect(rows[0].others.map { $0.difference?.decimal } == ["19.50", "39.50"])
        #expect(rows[1].others.isEmpty)
    }

    @Test func `another currency is shown but not compared`() throws {
        let rows = try rows([
            offer("a", "Light", "400 USD"), offer("b", "Light", "500 EUR"),
            offer("c", "Light", "300 CHF"), offer("d", "Light", "510 EUR"),
            offer("e", "Light", "350 USD"),
        ])
        #expect(rows.count == 1)
        #expect(rows[0].offer.supplier == "b")
        #expect(rows[0].others.map(\.offer.supplier) == ["d", "c", "e", "a"])
        #expect(rows[0].others.map { $0.difference?.decimal } == ["10.00", nil, nil, nil])
    }

    @Test func `an offer without brand joins the only brand there is`() throws {
        let rows = try rows([
            offer("a", nil, "480 EUR"), offer("b", "Light", "500 EUR"),
            offer("c", nil, cabin: nil, "490 EUR"),
        ])
        #expect(rows.count == 1)
        #expect(rows[0].offer.supplier == "a")
        #expect(rows[0].others.map(\.offer.supplier) == ["c", "b"])
        #expect(rows[0].identity.isComplete)
    }

    @Test func `an offer without brand stands alone where it could be several`() throws {
        let rows = try rows([
            offer("a", nil, "480 EUR"), offer("b", "Light", "500 EUR"),
            offer("b", "Flex", "700 EUR"),
        ])
        #expect(rows.map(\.offer.supplier) == ["a", "b", "b"])
    }

    @Test func `an offer without brand stands alone where bag or refund contradict`() throws {
        var plain = try offer("a", nil, "480 EUR")
        var light = try offer("b", "Light", "500 EUR")
        plain.isRefundable = true
        #expect(try rows([plain, light]).count == 1)
        light.isRefundable = false
        #expect(try rows([plain, light]).count == 2)
        plain.isRefundable = false
        plain.checkedBags = BagAllowance(pieces: 1)
        light.checkedBags = BagAllowance(pieces: 0)
        #expect(try rows([plain, light]).count == 2)
        light.checkedBags = BagAllowance(kilograms: 20)
        #expect(try rows([plain, light]).count == 1)
    }

    @Test func `equal prices keep the order of the suppliers`() throws {
        let rows = try rows([offer("b", "Light", "500 EUR"), offer("a", "Light", "500 EUR")])
        #expect(rows[0].offer.supplier == "b")
        #expect(rows[0].others[0].difference?.minor == 0)
        #expect([Travel.Offer]().rows(preferring: try currency("EUR")).isEmpty)
    }

    private func offer(
        _ supplier: String, _ brand: String?, cabin: Cabin? = .economy, _ price: String
    ) throws -> Offer {
        try Travel.Offer(
            supplier: supplier, itineraries: [outward(cabin: cabin, brand: brand)],
            total: money(price), freshness: .live, supplierReference: supplier, raw: [])
    }

    private func offer(
        _ supplier: String, _ price: String, _ itineraries: [Itinerary]
    ) throws -> Offer {
        Offer(
            supplier: supplier, itineraries: itineraries, total: try money(price),
            freshness: .live, supplierReference: supplier, raw: [])
    }

    private func rows(_ offers: [Offer]) throws -> [OfferRow] {
        offers.rows(preferring: try currency("EUR"))
    }
}
