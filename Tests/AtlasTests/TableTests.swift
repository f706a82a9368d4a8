import Testing

@testable import Atlas

struct TableTests {
    private let airports = Array(Places.all)

    @Test func `every airport of the world is there once, in order`() {
        #expect(airports.count > 7500)
        for (first, second) in zip(airports, airports.dropFirst()) {
            #expect(first.code < second.code)
        }
    }

    @Test func `every airport is complete and found by its code`() {
        for airport in airports {
            #expect(airport.code.wholeMatch(of: /[A-Z]{3}/) != nil)
            #expect(!airport.name.isEmpty && !airport.city.isEmpty, "\(airport.code)")
            #expect(Countries.name(airport.country) != nil, "\(airport.code)")
            #expect(-90...90 ~= airport.latitude && -180...180 ~= airport.longitude)
            #expect(Places.airport(airport.code) == airport)
        }
    }

    @Test func `every zone of an airport is on this machine`() throws {
        let zones = Set(airports.map(\.zone))
        #expect(zones.count > 300)
        for zone in zones {
            _ = try Zone(zone)
        }
    }

    @Test func `a city and its airports name each other`() throws {
        var cities: Set<String> = []
        for airport in airports {
            guard let code = airport.cityCode else { continue }
            cities.insert(code)
            #expect(try #require(Places.metropolis(code)).airports.contains(airport.code))
        }
        #expect(cities.count > 40)
        for code in cities {
            let city = try #require(Places.metropolis(code))
            #expect(city.airports.count > 1 && !city.name.isEmpty)
            for member in city.airports {
                let airport = try #require(Places.airport(member))
                #expect(airport.cityCode == code && airport.country == city.country)
            }
        }
    }

    @Test func `the names are in order and lead to places`() throws {
        let table = Table(nameTable)
        var previous = ""
        var position = 0
        while let line = table.line(at: position) {
            #expect(line.count == 4)
            #expect(previous.utf8.lexicographicallyPrecedes(line[0].utf8), "\(line[0])")
            for list in 1...3 {
                #expect(line[list].utf8.count % 3 == 0)
            }
            #expect(Places.place(String((line[1] + line[2] + line[3]).prefix(3))) != nil)
            previous = line[0]
            position = line.next
        }
    }

    @Test func `the largest airports come first, each once`() {
        let largest = Places.largest(2000).map(\.code)
        #expect(largest.count > 1000)
        #expect(Set(largest).count == largest.count)
        #expect(largest.prefix(3).contains("ATL"))
        #expect(Places.largest(0).isEmpty)
    }
}

struct TableSearchTests {
    private let table = Table("a\t1\nab\t-2.5\n\u{e4}\t\n")

    @Test func `a key is found whole, never in part`() {
        #expect(table.line(Array("a".utf8))?[1] == "1")
        #expect(table.line(Array("ab".utf8))?.decimal(1) == -2.5)
        #expect(table.line(Array("\u{e4}".utf8))?[1] == "")
        for missing in ["", "abc", "b", "A", "\u{f6}"] {
            #expect(table.line(Array(missing.utf8)) == nil)
        }
    }

    @Test func `an empty table has nothing`() {
        #expect(Table("").line([]) == nil)
        #expect(Table("").line(at: 0) == nil)
    }
}
