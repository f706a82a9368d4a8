import Testing

@testable import Atlas

struct AirlinesTests {
    @Test(arguments: [
        ("BA", "British Airways"), ("ib", "Iberia"), ("LH", "Lufthansa"), ("6E", "IndiGo"),
        ("u2", "easyJet"), ("AZ", "ITA Airways"), ("S7", "S7 Airlines"), ("TP", "TAP Air Portugal"),
    ])
    func `an airline is found by its code`(_ code: String, _ name: String) {
        #expect(Airlines.airline(code)?.name == name)
    }

    @Test(arguments: ["", "B", "BAW", "ü", "??", "\u{0}A"])
    func `what is no code finds no airline`(_ code: String) {
        #expect(Airlines.airline(code) == nil)
    }

    @Test func `the airlines are in order and each is found`() {
        let all = Airlines.all
        #expect(all.count > 1000)
        for (first, second) in zip(all, all.dropFirst()) {
            #expect(first.code < second.code)
        }
        for airline in all {
            #expect(airline.code.utf8.count == 2 && !airline.name.isEmpty)
            #expect(Airlines.airline(airline.code) == airline)
        }
    }

    @Test(arguments: [
        ("lufthnsa", "LH"), ("british airways", "BA"), ("ba", "BA"),
        ("aerolineas argentinas", "AR"),
        ("klm", "KL"), ("ryanir", "FR"), ("emirates", "EK"), ("tway", "TW"),
    ])
    func `an airline is found by its name, mistyped or begun`(_ text: String, _ code: String) {
        #expect(Airlines.search(text).first?.code == code)
    }

    @Test func `a search for airlines keeps its limit`() {
        #expect(Airlines.search("air", limit: 4).count == 4)
        #expect(Airlines.search("air", limit: 0).isEmpty)
        #expect(Airlines.search("").isEmpty)
        #expect(Airlines.search("qqqqqqqq").isEmpty)
    }
}
