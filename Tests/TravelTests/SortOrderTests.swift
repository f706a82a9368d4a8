import Testing
import Travel

struct SortOrderTests {
    @Test func `an order is read from its names`() throws {
        #expect(SortOrder("price") == SortOrder(.price))
        #expect(SortOrder("Stops,price")?.description == "stops,price")
        for junk in ["", "cheap", "price,", ",price", "price,price", "price duration"] {
            #expect(SortOrder(junk) == nil, "\(junk)")
        }
        for key in SortOrder.Key.allCases { #expect(SortOrder(key.rawValue)?.keys == [key]) }
    }

    @Test func `each key sorts by what it says, unknown last`() throws {
        let slow = try sample("slow", "300 EUR", "07:00", "22:00", emissions: 90)
        let quick = try sample("quick", "500 EUR", "12:00", "14:00", emissions: nil)
        let early = try sample("early", "400 EUR", "06:00", "12:00", emissions: 70)
        let silent = try sample("silent", "350 EUR", "08:00", "23:00", to: "XXX", emissions: 80)
        let all = [slow, quick, early, silent]
        #expect(names(all, .price) == ["slow", "silent", "early", "quick"])
        #expect(names(all, .duration) == ["quick", "early", "slow", "silent"])
        #expect(names(all, .departure) == ["early", "slow", "silent", "quick"])
        #expect(names(all, .arrival) == ["early", "quick", "slow", "silent"])
        #expect(names(all, .emissions) == ["early", "silent", "slow", "quick"])
        #expect(names(all, .stops) == ["slow", "quick", "early", "silent"])
    }

    @Test func `prices of the common currency come first, the others by currency`() throws {
        let all = [
            try sample("usd2", "2 USD"), try sample("eur9", "9 EUR"), try sample("chf", "1 CHF"),
            try sample("eur8", "8 EUR"), try sample("usd1", "1 USD"), try sample("eur7", "7 EUR"),
        ]
        #expect(names(all, .price) == ["eur7", "eur8", "eur9", "usd1", "usd2", "chf"])
        #expect(names(all, .best).suffix(3) == ["usd2", "chf", "usd1"])
    }

    @Test func `a tie is decided by the next key, then by the order it came in`() throws {
        let all = [
            try sample("late", "300 EUR", "09:00", "20:00"),
            try sample("soon", "300 EUR", "07:00", "18:00"),
            try sample("also", "300 EUR", "07:00", "18:00"),
        ]
        #expect(names(all, .price) == ["late", "soon", "also"])
        #expect(names(all, .price, .departure) == ["soon", "also", "late"])
    }

    @Test func `best weighs price, time and stops as documented`() throws {
        // Lowest price 100, shortest 120 minutes: scores 0.6 + 0.3 * 10 h / 2 h = 2.1,
        // 1.2 + 0.3 = 1.5, 0.9 + 0.3 * 4 h / 2 h = 1.5 with a stop 1.6.
        let cheap = try sample("cheap", "100 EUR", "07:00", "11:00")
        let quick = try sample("quick", "200 EUR", "12:00", "08:00")
        var middle = try sample("middle", "150 EUR", "12:00", "10:00")
        var segments = middle.itineraries[0].segments
        segments[0].technicalStops = [try airport("LHR")]
        middle.itineraries = [try itinerary(segments)]
        #expect([cheap, quick, middle].map { $0.minutes(by: clocks) ?? 0 } == [600, 120, 240])
        #expect(names([cheap, quick, middle], .best) == ["quick", "middle", "cheap"])
        #expect(middle.stops == 1)
    }

    @Test func `an offer without flights or with a monstrous price does not break the list`() throws
    {
        var empty = try sample("empty", "1 EUR")
        empty.itineraries = []
        var huge = try sample("huge", "1 EUR")
        huge.total = Money(minor: .max, currency: try currency("EUR"))
        let free = try sample("free", "0 EUR")
        for key in SortOrder.Key.allCases {
            #expect(names([empty, huge, free], key).count == 3)
        }
        #expect(names([huge, empty, free], .best) == ["free", "huge", "empty"])
        #expect([Offer]().ranked(by: SortOrder(.best), clocks: clocks).isEmpty)
    }

    @Test func `rows are sorted by the offer at their head`() throws {
        let offers = [
            try sample("b", "300 EUR", "09:00", "20:00"), try sample("a", "200 EUR"),
        ]
        let rows = offers.rows(preferring: try currency("EUR"))
        let ranked = rows.ranked(by: SortOrder(.price), clocks: clocks)
        #expect(ranked.map(\.offer.supplier) == ["a", "b"])
    }

    /// A flight from Madrid on 1 March, mostly to New York, named by its supplier.
    private func sample(
        _ name: String, _ price: String, _ from: String = "12:05", _ to: String = "14:55",
        to place: String = "JFK", emissions: Int? = nil
    ) throws -> Offer {
        let flight = "IB6251 MAD 2027-03-01T\(from) \(place) 2027-03-01T\(to)"
        var offer = try offer(name, price, [itinerary([segment(flight)])])
        offer.emissionsKilograms = emissions
        return offer
    }

    private func names(_ offers: [Offer], _ first: SortOrder.Key, _ then: SortOrder.Key? = nil)
        -> [String]
    {
        let order = then.map { SortOrder(first, $0) } ?? SortOrder(first)
        return offers.ranked(by: order, clocks: clocks).map(\.supplier)
    }
}
