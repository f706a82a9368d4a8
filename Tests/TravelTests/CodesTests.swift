import Testing
import Travel

struct CodesTests {
    @Test func `codes are read in either case and shown in capitals`() {
        #expect(AirportCode("mad")?.description == "MAD")
        #expect(AirlineCode("u2")?.description == "U2")
        #expect(AirlineCode("9w")?.text == "9W")
        #expect(Currency("eur")?.code == "EUR")
    }

    @Test(arguments: ["", "MA", "MADR", "M4D", "MÁD", "M D", "🛫AD", "MAD\n", "ＭＡＤ", "K\u{212A}"])
    func `what is not three letters is no airport`(text: String) {
        #expect(AirportCode(text) == nil)
    }

    @Test(arguments: ["", "I", "IBE", "12", "I-", "🛫", "é", "ı1"])
    func `what is not two letters or digits with a letter is no airline`(text: String) {
        #expect(AirlineCode(text) == nil)
    }

    @Test(arguments: [
        ("ib6251", "IB6251"), ("IB 6251", "IB6251"), ("u28012", "U28012"), ("LH0017", "LH17"),
        ("BA0", "BA0"), ("ba105a", "BA105A"), ("3V00001", "3V1"),
    ])
    func `a flight number is read as suppliers write it`(typed: String, shown: String) {
        #expect(FlightNumber(typed)?.description == shown)
    }

    @Test(arguments: [
        "", "IB", "IB ", "IB62515", "IB6A1", "IBX", "IB-1", "12345", "IB1é", "IB1AB", "IB٣", "I🛫1",
    ])
    func `what is not an airline and a number is no flight`(text: String) {
        #expect(FlightNumber(text) == nil)
    }

    @Test func `flights sort by airline, then by number`() {
        let shown = ["IB10", "BA2", "IB9", "IB9A", "AF1", "IB8"].compactMap { FlightNumber($0) }
        #expect(
            shown.sorted().map(\.description) == ["AF1", "BA2", "IB8", "IB9", "IB10", "IB9A"])
        #expect([AirportCode("ZRH"), AirportCode("MAD")].compactMap(\.self).min()?.text == "MAD")
    }

    @Test func `a better cabin is greater, and each reads its own name`() {
        for cabin in Cabin.allCases { #expect(Cabin(name: cabin.description) == cabin) }
        #expect(Cabin(name: "Economy") == nil && Cabin(name: "") == nil)
        #expect(Cabin.allCases.sorted() == [.economy, .premiumEconomy, .business, .first])
    }
}
