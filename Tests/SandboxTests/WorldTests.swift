import Atlas
import HTTP
import Sandbox
import Testing

@Suite struct `The world` {
    private let search =
        "originLocationCode=MAD&destinationLocationCode=JFK"
        + "&departureDate=2027-03-01&returnDate=2027-03-10&adults=1&max=40"

    @Test func `the same seed and date give the same bytes`() throws {
        let target = "/v2/shopping/flight-offers?" + search
        let one = try Desk().call("GET", target)
        let two = try Desk(isShared: false).call("GET", target)
        #expect(one.reply == two.reply)
        let body = Desk.request("MAD", "JFK", "2027-03-01")
        let first = try Desk().call("POST", "/air/offer_requests", body: body)
        let second = try Desk(isShared: false).call("POST", "/air/offer_requests", body: body)
        #expect(first.reply.body == second.reply.body)
    }

    @Test func `another seed is another world`() throws {
        let target = "/v2/shopping/flight-offers?" + search
        let one = try Desk(seed: 1).call("GET", target)
        let two = try Desk(seed: 2).call("GET", target)
        #expect(one.reply.body != two.reply.body)
    }

    @Test func `fares move from day to day of booking, but not within a day`() throws {
        let prices = try (0..<12).map { day in
            let desk = try Desk(now: Desk.now + Int64(day) * 86_400)
            return try cents(desk.amadeus(search)[0]["price"]?["grandTotal"])
        }
        #expect(Set(prices).count > 4)
        let later = try Desk(now: Desk.now + 3600)
        #expect(try cents(later.amadeus(search)[0]["price"]?["grandTotal"]) == prices[0])
        let least = try #require(prices.min())
        let most = try #require(prices.max())
        #expect(Double(most) / Double(least) < 1.5)
    }

    @Test func `every pair of airports has a way, and no airport leads to its own city`() throws {
        let desk = try Desk()
        let all = Places.all.map(\.code)
        let some = (0..<60).map { all[($0 * 7919 + 13) % all.count] } + ["LHR", "AKL", "JFK"]
        for (index, from) in some.enumerated() {
            let to = some[(index * 17 + 5) % some.count]
            guard let start = Places.airport(from), let end = Places.airport(to) else { continue }
            let same =
                from == to || (start.cityCode != nil && start.cityCode == end.cityCode)
                || (start.country == end.country && Places.distance(start, end) < 40)
            let found = try desk.amadeus(
                "originLocationCode=\(from)&destinationLocationCode=\(to)"
                    + "&departureDate=2027-05-04&adults=1&max=1")
            #expect(found.isEmpty == same, "\(from)-\(to)")
        }
        let none = try desk.amadeus(
            "originLocationCode=LHR&destinationLocationCode=LGW&departureDate=2027-05-04&adults=1")
        #expect(none.isEmpty)
    }

    @Test(arguments: [
        "MAD JFK", "LHR JFK", "CDG NRT", "FRA SIN", "AMS GRU", "BCN LHR", "MAD BCN", "FCO CDG",
        "LIS LHR", "ATL LAX", "JFK LAX", "ORD SFO", "YYZ LHR", "MEX MAD", "BOG MIA", "GRU LIS",
        "DXB LHR", "DOH BKK", "IST FRA", "CAI JED", "JNB LHR", "ADD DXB", "DEL LHR", "BOM SIN",
        "HKG HND", "ICN HND", "SYD MEL", "SYD SIN", "AKL SYD", "KUL BKK",
    ])
    func `both suppliers sell some of the same flights`(pair: String) throws {
        let desk = try Desk()
        let ends = pair.split(separator: " ")
        let amadeus = try desk.amadeus(
            "originLocationCode=\(ends[0])&destinationLocationCode=\(ends[1])"
                + "&departureDate=2027-04-13&adults=1")
        let duffel = try desk.duffel(String(ends[0]), String(ends[1]), "2027-04-13")
        let one = Set(amadeus.flatMap { offer in Self.segments(offer) })
        let other = Set(duffel.flatMap { offer in Self.segments(duffel: offer) })
        #expect(one.intersection(other).count >= 3)
        #expect(!other.subtracting(one).isEmpty)
    }

    private static func segments(_ offer: JSON.Value) -> [String] {
        offer["itineraries"]?.elements.flatMap { itinerary in
            itinerary["segments"]?.elements.map { segment in
                let carrier = segment["carrierCode"]?.string ?? ""
                return carrier + (segment["number"]?.string ?? "") + "@"
                    + (segment["departure"]?["at"]?.string ?? "")
            } ?? []
        } ?? []
    }

    private static func segments(duffel offer: JSON.Value) -> [String] {
        offer["slices"]?.elements.flatMap { slice in
            slice["segments"]?.elements.map { segment in
                let carrier = segment["marketing_carrier"]?["iata_code"]?.string ?? ""
                let number = Int(segment["marketing_carrier_flight_number"]?.string ?? "") ?? 0
                return "\(carrier)\(number)@" + (segment["departing_at"]?.string ?? "")
            } ?? []
        } ?? []
    }

    @Test func `its health names the environment, the seed and the time`() throws {
        let root = try Desk().document("GET", "/sandbox/health")
        #expect(root["status"]?.string == "ok")
        #expect(root["environment"]?.string == "sandbox")
        #expect(root["seed"]?.int == 7)
        #expect(root["now"]?.int == Int(Desk.now))
    }

    @Test func `a web page may not call it, its own pages may`() throws {
        let foreign: Headers = ["Host": "127.0.0.1:1", "Origin": "https://example.com"]
        #expect(try Desk().call("GET", "/sandbox/health", headers: foreign).reply.status == 403)
        let own: Headers = ["Host": "127.0.0.1:1", "Origin": "http://127.0.0.1:1"]
        #expect(try Desk().call("GET", "/sandbox/health", headers: own).reply.status == 200)
    }

    @Test(arguments: ["/", "/favicon.ico", "/sandbox/nothing"])
    func `an unknown path is a plain 404`(path: String) throws {
        let root = try Desk().document("GET", path, headers: [:], status: 404)
        #expect(root["error"]?.string == "not found")
    }
}
