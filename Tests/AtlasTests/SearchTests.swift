import Testing

@testable import Atlas

struct SearchTests {
    private func codes(_ text: String, limit: Int = 10) -> [String] {
        Places.search(text, limit: limit).map(\.place.code)
    }

    @Test func `a city comes before its airports, and they before its namesakes`() {
        #expect(codes("london").prefix(4) == ["LON", "LHR", "LGW", "STN"])
        #expect(codes("new york").prefix(3) == ["NYC", "JFK", "LGA"])
        #expect(codes("tokyo").prefix(3) == ["TYO", "HND", "NRT"])
    }

    @Test func `a city that shares its code with an airport is listed beside it`() {
        let istanbul = Places.search("istanbul").prefix(2).map(\.place)
        #expect(istanbul == [Places.place("IST"), Places.airport("IST").map(Place.airport)])
    }

    @Test func `what was typed exactly is marked, what was guessed is not`() throws {
        #expect(try #require(Places.search("madrid").first).isExact)
        #expect(try #require(Places.search("MAD").first).isExact)
        #expect(try #require(Places.search("portland maine").first).isExact)
        #expect(try #require(Places.search("madrd").first).isExact == false)
        #expect(try #require(Places.search("madr").first).isExact == false)
    }

    @Test func `a word may be unfinished, mistyped, without accents or in another order`() {
        #expect(codes("barc").first == "BCN")
        #expect(codes("san f").first == "SFO")
        #expect(codes("yrok new").first == "NYC")
        #expect(codes("dusseldorf") == codes("Düsseldorf"))
        #expect(codes("francisco san").first == "SFO")
        #expect(codes("LHX").first == "LHR")
    }

    @Test func `one letter lists the large places that begin with it`() {
        let large = Places.largest(200)
        for code in codes("b") {
            #expect(large.contains { $0.code == code || $0.cityCode == code }, "\(code)")
        }
    }

    @Test func `what is named in full comes before what merely begins so`() {
        #expect(codes("nice").first == "NCE")
        #expect(codes("san").first == "SAN")
        #expect(codes("bern").first == "BRN")
    }

    @Test func `words that fit no place together still find the places they fit`() {
        #expect(codes("london qqqqq").first == "LON")
        #expect(Places.search("london qqqqq").allSatisfy { !$0.isExact })
    }

    @Test func `the limit holds and scores descend`() {
        #expect(codes("a", limit: 3).count == 3)
        #expect(codes("a", limit: 0).isEmpty)
        #expect(codes("a", limit: -1).isEmpty)
        #expect(codes("united states", limit: 5000).count > 1000)
        let scores = Places.search("san", limit: 100).map(\.score)
        #expect(scores == scores.sorted(by: >))
    }

    @Test(arguments: [
        String(repeating: "london ", count: 1500), String(repeating: "x", count: 10_000),
        String(repeating: "\u{0}", count: 10_000), String(repeating: "🛫", count: 3000),
        String(repeating: "e\u{301}", count: 5000),
        "a" + String(repeating: "\u{301}", count: 10_000),
        String(repeating: "a b ", count: 2500), String(repeating: "\u{10FFFF}", count: 3000),
        String(decoding: [0xFF, 0xC0, 0x80, 0xED, 0xA0, 0x80] as [UInt8], as: UTF8.self),
        String(repeating: "ﷺ", count: 3000), String(repeating: "京", count: 3000),
    ])
    func `a hostile text is cut, never a trap`(_ text: String) {
        let clock = ContinuousClock()
        let time = clock.measure {
            #expect(Places.search(text, limit: 5).count <= 5)
            _ = Places.resolve(text)
            _ = Airlines.search(text)
            _ = Places.airport(text)
        }
        #expect(time < .seconds(5))
        #expect(Folding(text).joined.count <= Folding.byteLimit + 60)
    }

    @Test func `many threads may search at once`() async {
        let first = codes("new yrok")
        let answers = await withTaskGroup(of: [String].self) { group in
            for _ in 0..<8 {
                group.addTask { Places.search("new yrok").map(\.place.code) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers == Array(repeating: first, count: 8))
    }
}
