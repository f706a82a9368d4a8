import HTTP
import Sandbox
import Testing

@Suite struct `Amadeus's flight status and check-in` {
    private static func status(
        _ desk: Desk, _ carrier: String, _ number: String, _ day: String = "2026-11-25"
    ) throws -> JSON.Value {
        try desk.document(
            "GET",
            "/v2/schedule/flights?carrierCode=\(carrier)&flightNumber=\(number)"
                + "&scheduledDepartureDate=\(day)")
    }

    /// Flights of today that both wires would sell.
    private static func segments(_ desk: Desk) throws -> [JSON.Value] {
        let offers = try desk.amadeus(
            "originLocationCode=MAD&destinationLocationCode=JFK&departureDate=2026-11-25&adults=1"
                + "&nonStop=true")
        var seen: Set<String> = []
        return offers.compactMap { $0.at("itineraries/0/segments/0") }.filter {
            seen.insert(($0["carrierCode"]?.string ?? "") + ($0["number"]?.string ?? "")).inserted
        }
    }

    @Test func `each flight that is sold is found by its number, shared numbers too`() throws {
        let desk = try Desk()
        let segments = try Self.segments(desk)
        #expect(segments.count >= 4)
        for segment in segments {
            let carrier = try #require(segment["carrierCode"]?.string)
            let root = try Self.status(desk, carrier, try #require(segment["number"]?.string))
            let flights = try #require(root["data"]?.list)
            #expect(root.at("meta/count")?.int == flights.count)
            let at = try #require(segment.at("departure/at")?.string?.prefix(16))
            let same = flights.filter {
                $0.at("flightPoints/0/iataCode")?.string == "MAD"
                    && $0.at("flightPoints/0/departure/timings/0/value")?.string?.hasPrefix(at)
                        == true
            }
            #expect(same.count == 1, "\(carrier)")
            let operating = segment.at("operating/carrierCode")?.string
            let partner = same.first?.at("segments/0/partnership/operatingFlight/carrierCode")
            #expect(partner?.string == (operating == carrier ? nil : operating))
            #expect(same.first?.at("flightDesignator/flightNumber")?.int != nil)
        }
    }

    @Test func `today has gates, estimates and what has happened; later days the plan alone`()
        throws
    {
        let desk = try Desk()
        var qualifiers: Set<String> = []
        var delays: Set<String> = []
        for segment in try Self.segments(desk) {
            let (carrier, number) = (
                try #require(segment["carrierCode"]?.string),
                try #require(segment["number"]?.string)
            )
            for flight in try #require(try Self.status(desk, carrier, number)["data"]?.list) {
                for point in flight["flightPoints"]?.list ?? [] {
                    let timings = [point["departure"], point["arrival"]].compactMap { $0 }.flatMap {
                        $0["timings"]?.list ?? []
                    }
                    for timing in timings {
                        qualifiers.insert(timing["qualifier"]?.string ?? "")
                        delays.formUnion(
                            timing["delays"]?.list.compactMap { $0["duration"]?.string } ?? [])
                        let value = timing["value"]?.string ?? ""
                        #expect(value.utf8.count == 22, "\(value)")
                    }
                }
            }
            let later = try Self.status(desk, carrier, number, "2026-12-09")
            for flight in later["data"]?.list ?? [] {
                let departure = flight.at("flightPoints/0/departure")
                #expect(departure?["gate"] == nil && departure?["timings"]?.list.count == 1)
            }
        }
        #expect(qualifiers.isSuperset(of: ["STD", "STA", "ETA"]))
        #expect(!qualifiers.isDisjoint(with: ["ATD", "ETD"]))
        #expect(delays.contains { $0.hasPrefix("-PT") } && delays.contains { $0.hasPrefix("PT") })
    }

    @Test func `some flights of a day are canceled, a few numbers stand for several flights`()
        throws
    {
        let desk = try Desk()
        var (canceled, several, found) = (0, 0, 0)
        for number in stride(from: 1002, to: 3000, by: 22) {
            let flights = try #require(try Self.status(desk, "LH", String(number))["data"]?.list)
            found += flights.count
            several += flights.count > 1 ? 1 : 0
            canceled += flights.count { $0.at("flightPoints/0/departure/timings")?.list.count == 1 }
        }
        #expect(found > 10 && several > 0 && several < found / 2)
        #expect(canceled < found / 5)
        #expect(try Self.status(desk, "XX", "1").at("meta/count")?.int == 0)
    }

    @Test(arguments: [
        ("carrierCode=IB&flightNumber=1", "32171"),
        ("carrierCode=IBERIA&flightNumber=1&scheduledDepartureDate=2026-11-25", "477"),
        ("carrierCode=IB&flightNumber=x&scheduledDepartureDate=2026-11-25", "477"),
        ("carrierCode=IB&flightNumber=1&scheduledDepartureDate=2029-11-25", "4926"),
    ])
    func `says what is wrong`(query: String, code: String) throws {
        let root = try Desk().document("GET", "/v2/schedule/flights?" + query, status: 400)
        #expect(root.errorCodes == [code])
    }

    @Test func `check-in pages are links with blanks to fill in, of some airlines`() throws {
        let desk = try Desk()
        let target = "/v2/reference-data/urls/checkin-links"
        let root = try desk.document("GET", target + "?airlineCode=BA&language=es-ES")
        let href = try #require(root.at("data/0/href")?.string)
        let names = Set(root.at("data/0/parameters")?.members.map(\.key) ?? [])
        #expect(href.hasPrefix("https://") && href.contains("{PNR}") && names == ["LAST", "PNR"])
        #expect(root.at("warnings/0/code")?.int == 10151)
        #expect(try desk.document("GET", target + "?airlineCode=FJ").at("meta/count")?.int == 0)
        for (query, code) in [
            ("", "32171"), ("?airlineCode=BAW", "477"), ("?airlineCode=XX", "572"),
        ] {
            #expect(try desk.document("GET", target + query, status: 400).errorCodes == [code])
        }
    }
}
