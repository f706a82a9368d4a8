import Testing

@testable import Atlas

struct PlacesTests {
    @Test func `a code is found in capitals or not`() throws {
        let airport = try #require(Places.airport("lhr"))
        #expect(airport.code == "LHR")
        #expect(airport.city == "London")
        #expect(airport.country == "GB")
        #expect(airport.countryName == "United Kingdom")
        #expect(airport.zone == "Europe/London")
        #expect(airport.cityCode == "LON")
        #expect(abs(airport.latitude - 51.47) < 0.01)
        #expect(abs(airport.longitude + 0.46) < 0.01)
        #expect(try #require(Places.airport("MAD")).cityCode == nil)
    }

    @Test(arguments: ["", "L", "LH", "LHRX", "L R", "ÄÖÜ", "12A", "ZZZ", "\u{0}\u{0}\u{0}"])
    func `what is no code finds nothing`(_ code: String) {
        #expect(Places.airport(code) == nil)
        #expect(Places.place(code) == nil)
    }

    @Test func `a code of a city and an airport is the city`() throws {
        let istanbul = try #require(Places.place("IST"))
        guard case .city(let city) = istanbul else {
            Issue.record("IST is not a city")
            return
        }
        #expect(city.airports.contains("IST") && city.airports.contains("SAW"))
        #expect(city.countryName == "Turkey")
        #expect(Places.airport("IST")?.city == "Istanbul")
    }

    @Test func `a place says what it is whichever kind it is`() throws {
        let london = try #require(Places.place("lon"))
        #expect(london.code == "LON" && london.name == "London" && london.city == "London")
        #expect(london.country == "GB" && london.countryName == "United Kingdom")
        #expect(london.airports.first == "LHR" && london.airports.count == 5)
        #expect(london.zone == "Europe/London")
        let madrid = try #require(Places.place("mad"))
        #expect(madrid.code == "MAD" && madrid.city == "Madrid" && madrid.airports == ["MAD"])
        #expect(madrid.country == "ES" && madrid.countryName == "Spain")
        #expect(madrid.name.contains("Barajas") && madrid.zone == "Europe/Madrid")
    }

    @Test func `a code's number and text agree`() {
        for text in ["AAA", "LHR", "ZZZ"] {
            #expect(CodeNumber(text)?.text == text)
        }
        #expect(CodeNumber("AAA")?.value == 0)
        #expect(CodeNumber("ZZZ")?.value == CodeNumber.count - 1)
    }
}
