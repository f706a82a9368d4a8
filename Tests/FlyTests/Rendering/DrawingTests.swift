import Testing
import Travel

@testable import fly

/// Cabins and calendars as they are drawn.
@Suite struct DrawingTests {
    private func money(_ minor: Int64) throws -> Money {
        Money(minor: minor, currency: try #require(Currency("EUR")))
    }

    @Test func `a cabin shows aisles, prices, exits and wings`() throws {
        let seats = [
            Seat("7A", row: 0, column: 0, state: .free, price: try money(1_000)),
            Seat("7B", row: 0, column: 1, state: .taken),
            Seat("7C", row: 0, column: 3, state: .free),
            Seat("8A", row: 1, column: 0, state: .free, price: try money(2_500)),
            Seat("8B", row: 1, column: 1, state: .blocked),
            Seat("8C", row: 1, column: 3, state: .free),
            Seat("9C", row: 2, column: 3, state: .taken),
        ]
        let deck = Deck(seats: seats, wings: 2...2, exits: [1])
        let map = SeatMap(
            flight: try #require(FlightNumber("IB1")), origin: try #require(AirportCode("MAD")),
            destination: try #require(AirportCode("LIS")), decks: [deck])
        #expect(
            SeatPlan(map: map, marked: ["8C"], isColored: false).text == """
                     A B   C
                  7  1 x   o
                  8 <2 -   @ >
                  9 |      x |

                o free of charge   x taken   - not for sale   < > exit   | wing
                1 free, up to 10.00 EUR
                2 free, up to 25.00 EUR
                @ chosen

                """)
    }

    private func find(_ out: String, _ back: String?, _ minor: Int64) throws -> DatePrice {
        DatePrice(
            departure: try #require(LocalDate(iso: out)), back: back.flatMap { LocalDate(iso: $0) },
            price: try money(minor), freshness: .live, supplier: "amadeus")
    }

    private func request(_ nights: ClosedRange<Int>?) throws -> DatesRequest {
        let first = try #require(LocalDate(iso: "2027-02-27"))
        let last = try #require(LocalDate(iso: "2027-03-02"))
        return DatesRequest(
            origin: try #require(AirportCode("MAD")), destination: try #require(AirportCode("JFK")),
            departures: first...last, nights: nights, currency: try #require(Currency("EUR")))
    }

    @Test func `a calendar has a line a week and marks the cheapest`() throws {
        let finds = [
            try find("2027-02-27", nil, 40_050), try find("2027-03-01", nil, 30_000),
            try find("2027-03-02", nil, 123_456),
        ]
        let calendar = try #require(PriceCalendar(finds, request(nil), isColored: false))
        #expect(
            calendar.text == """
                Mon       Tue       Wed       Thu       Fri       Sat       Sun
                                                                  Feb27 400 28 .
                Mar1 300*  2 1234

                * cheapest, in EUR

                """)
    }

    @Test func `a grid has departures down and nights across`() throws {
        let finds = [
            try find("2027-02-27", "2027-03-04", 40_050),
            try find("2027-03-01", "2027-03-07", 30_000),
        ]
        let grid = try #require(PriceCalendar(finds, request(5...6), isColored: false))
        #expect(
            grid.text == """
                                 5n     6n
                Sat 27 Feb     400      .
                Sun 28 Feb       .      .
                Mon 1 Mar        .    300*
                Tue 2 Mar        .      .

                * cheapest, in EUR

                """)
    }

    @Test func `prices of several currencies are not drawn beside each other`() throws {
        var other = try find("2027-02-28", nil, 100)
        other.price = Money(minor: 100, currency: try #require(Currency("USD")))
        let finds = [try find("2027-02-27", nil, 100), other]
        #expect(PriceCalendar(finds, try request(nil), isColored: false) == nil)
    }
}
