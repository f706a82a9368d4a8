import Testing
import Travel

/// Which seats a party may take, and which are proposed.
@Suite struct SeatAdviceTests {
    /// Rows of A B C, aisle, D E F; `x` is taken, `-` blocked, a digit free at that price.
    private func map(_ rows: String...) throws -> SeatMap {
        let euro = try #require(Currency("EUR"))
        var seats: [Seat] = []
        for (row, text) in rows.enumerated() {
            for (column, sign) in text.enumerated() where sign != " " {
                let letter = ["A", "B", "C", "", "D", "E", "F"][column]
                var seat = Seat(
                    "\(row + 1)\(letter)", row: row, column: column,
                    state: sign == "x" ? .taken : sign == "-" ? .blocked : .free)
                if let price = sign.wholeNumberValue {
                    seat.price = Money(minor: Int64(price * 100), currency: euro)
                }
                if column == 0 || column == 6 { seat.traits.insert(.window) }
                if column == 2 || column == 4 { seat.traits.insert(.aisle) }
                if sign == "e" { seat.traits.insert(.exitRow) }
                seats.append(seat)
            }
        }
        return SeatMap(
            flight: try #require(FlightNumber("IB6251")), origin: try #require(AirportCode("MAD")),
            destination: try #require(AirportCode("JFK")), decks: [Deck(seats: seats)])
    }

    private func party(_ adults: Int, children: Int = 0, infants: Int = 0) -> Party {
        var party = Party()
        party.adults = adults
        party.children = children
        party.lapInfants = infants
        return party
    }

    private func names(_ proposal: SeatProposal?) -> [String]? {
        proposal?.seats.map(\.designator)
    }

    @Test func `a seat is found in either case and with zeros`() throws {
        let map = try map("000 000")
        #expect(map.seat("1a")?.designator == "1A")
        #expect(map.seat("01A")?.designator == "1A")
        #expect(map.seat("2A") == nil)
    }

    @Test func `taken and blocked seats are objected to, and exits with children`() throws {
        let map = try map("x-0 e00")
        func objection(_ name: String, _ party: Party) throws -> String? {
            map.objection(to: try #require(map.seat(name)), for: party)
        }
        #expect(try objection("1A", party(1)) == "is taken")
        #expect(try objection("1B", party(1)) == "is kept by the airline")
        #expect(try objection("1C", party(1)) == nil)
        #expect(try objection("1D", party(1)) == nil)
        #expect(try objection("1D", party(1, infants: 1)) == "is not allowed with an infant")
        #expect(try objection("1D", party(1, children: 1)) == "is not allowed with a child")
    }

    @Test func `the first wish weighs more than all that follow`() throws {
        let map = try map("x9x xxx", "xx0 xx0")
        #expect(names(map.proposal(for: party(1), wishes: [.front, .window, .cheap])) == ["1B"])
        #expect(names(map.proposal(for: party(1), wishes: [.window, .front])) == ["2F"])
        #expect(names(map.proposal(for: party(1), wishes: [.aisle])) == ["2C"])
        #expect(map.proposal(for: party(1), wishes: [.aisle])?.reasons == ["aisle"])
    }

    @Test func `neighbors are on one side of the aisle`() throws {
        let map = try map("xx0 0xx", "x00 xxx")
        #expect(names(map.proposal(for: party(2), wishes: [])) == ["2B", "2C"])
        #expect(map.proposal(for: party(2), wishes: [.together])?.reasons == ["together"])
    }

    @Test func `without neighbors single seats are proposed unless together is wished`() throws {
        let map = try map("0xx xx0")
        #expect(names(map.proposal(for: party(2), wishes: [])) == ["1A", "1F"])
        #expect(map.proposal(for: party(2), wishes: [.together]) == nil)
        #expect(map.proposal(for: party(3), wishes: []) == nil)
    }

    @Test func `the cheaper of two equal sets wins`() throws {
        let map = try map("99x x55", "xxx xxx")
        #expect(names(map.proposal(for: party(2), wishes: [.window])) == ["1E", "1F"])
    }
}
