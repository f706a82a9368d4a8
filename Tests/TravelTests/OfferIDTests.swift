import Testing
import Travel

struct OfferIDTests {
    @Test func `every random number makes a name that reads back`() {
        for number in stride(from: UInt32(0), to: 778_688, by: 7) {
            let id = OfferID(random: number)
            #expect(OfferID(id.text) == id)
        }
        #expect(OfferID(random: .max).text.count == 5)
    }

    @Test func `all names are used before one comes again`() {
        var seen: Set<OfferID> = []
        for number in 0..<UInt32(778_688) { seen.insert(OfferID(random: number)) }
        #expect(seen.count == 778_688)
        #expect(OfferID(random: 778_688) == OfferID(random: 0))
    }

    @Test func `a name is read in either case`() {
        #expect(OfferID("K7M2Q")?.description == "k7m2q")
    }

    @Test(arguments: [
        "", "k7m2", "k7m2qq", "7k2m7", "k7mm2", "i7m2q", "k1m2q", "k0m2q", "k7o2q", "k7m2l",
        "k7m2\u{130}", "é7m2", "🛫2",
    ])
    func `what could be mistaken is no name`(text: String) {
        #expect(OfferID(text) == nil)
    }

    @Test func `no name is a place, an airline, a flight, a date or a number`() {
        for number in stride(from: UInt32(0), to: 778_688, by: 101) {
            let text = OfferID(random: number).text
            #expect(AirportCode(text) == nil && AirlineCode(text) == nil)
            #expect(FlightNumber(text) == nil && Int(text) == nil)
            #expect(throws: DateProblem.self) { try DateWord(text) }
        }
    }
}
