import HTTP
import Sandbox
import Testing

@Suite struct `Amadeus's search by query` {
    private static let good = [
        "originLocationCode=MAD", "destinationLocationCode=JFK", "departureDate=2027-03-01",
        "adults=1",
    ]

    private static func query(_ changes: String...) -> String {
        var fields = good
        for change in changes {
            let name = change.prefix { $0 != "=" }
            fields.removeAll { $0.hasPrefix(name + "=") }
            if change.contains("=") { fields.append(change) }
        }
        return fields.joined(separator: "&")
    }

    @Test(arguments: [
        ("originLocationCode", 32171, "originLocationCode"),
        ("departureDate", 32171, "departureDate"),
        ("adults", 32171, "adults"),
        ("originLocationCode=mad", 477, "originLocationCode"),
        ("originLocationCode=QQQ", 4926, "originLocationCode"),
        ("destinationLocationCode=NEWY", 477, "destinationLocationCode"),
        ("departureDate=2027-02-30", 477, "departureDate"),
        ("departureDate=1.3.2027", 477, "departureDate"),
        ("departureDate=2026-11-24", 425, "departureDate"),
        ("departureDate=2027-11-30", 425, "departureDate"),
        ("returnDate=2027-02-27", 425, "returnDate"),
        ("adults=0", 477, "adults"), ("adults=10", 477, "adults"), ("adults=x", 477, "adults"),
        ("children=9", 10661, "adults"), ("infants=2", 4926, "infants"),
        ("travelClass=economy", 477, "travelClass"), ("nonStop=yes", 477, "nonStop"),
        ("includedAirlineCodes=IBE", 477, "includedAirlineCodes"),
        ("currencyCode=EURO", 477, "currencyCode"), ("currencyCode=XXX", 4926, "currencyCode"),
        ("maxPrice=0", 477, "maxPrice"), ("maxPrice=10.5", 477, "maxPrice"),
        ("max=0", 477, "max"),
    ])
    func `says what is wrong, and with which parameter`(
        change: String, code: Int, parameter: String
    ) throws {
        let root = try Desk().document(
            "GET", "/v2/shopping/flight-offers?" + Self.query(change), status: 400)
        let errors = Array(try #require(root["errors"]?.elements))
        #expect(errors.map { $0["code"]?.int } == [code])
        #expect(errors[0]["status"]?.int == 400)
        #expect(errors[0]["source"]?["parameter"]?.string == parameter)
        #expect(errors[0]["title"]?.string != nil)
    }

    @Test func `airlines cannot be both included and excluded`() throws {
        let query = Self.query("includedAirlineCodes=IB", "excludedAirlineCodes=BA")
        let root = try Desk().document("GET", "/v2/shopping/flight-offers?" + query, status: 400)
        #expect(root["errors"]?.elements.map { $0["code"]?.int } == [2668])
    }

    @Test func `the past is the past at the origin`() throws {
        // 2026-11-25T23:30Z: in Auckland the 26th is well begun, in Honolulu it is the 25th.
        let desk = try Desk(now: 1_795_649_400)
        let auckland = Self.query("originLocationCode=AKL", "departureDate=2026-11-25")
        #expect(
            try desk.call("GET", "/v2/shopping/flight-offers?" + auckland).reply.status == 400)
        let honolulu = Self.query("originLocationCode=HNL", "departureDate=2026-11-25")
        #expect(
            try desk.call("GET", "/v2/shopping/flight-offers?" + honolulu).reply.status == 200)
    }

    @Test(arguments: ["EUR", "USD", "JPY", "KWD"])
    func `what travelers pay adds up to the total`(currency: String) throws {
        let offers = try Desk().amadeus(
            Self.query(
                "adults=2", "children=1", "infants=1", "returnDate=2027-03-20", "max=60",
                "currencyCode=" + currency))
        #expect(offers.count == 60)
        let digits = ["JPY": 0, "KWD": 3][currency] ?? 2
        func minor(_ value: JSON.Value?) throws -> Int {
            let text = try #require(value?.string)
            let parts = text.split(separator: ".")
            #expect((parts.count == 2 ? parts[1].count : 0) == digits, "\(text)")
            return try #require(Int(text.filter { $0 != "." }))
        }
        for offer in offers {
            let price = try #require(offer["price"])
            let travelers = Array(try #require(offer["travelerPricings"]?.elements))
            #expect(travelers.map { $0["travelerId"]?.string } == ["1", "2", "3", "4"])
            #expect(
                travelers.map { $0["travelerType"]?.string } == [
                    "ADULT", "ADULT", "CHILD", "HELD_INFANT",
                ])
            #expect(travelers[3]["associatedAdultId"]?.string == "1")
            let totals = try travelers.map { try minor($0["price"]?["total"]) }
            let bases = try travelers.map { try minor($0["price"]?["base"]) }
            #expect(try minor(price["grandTotal"]) == totals.reduce(0, +))
            #expect(try minor(price["base"]) == bases.reduce(0, +))
            #expect(price["currency"]?.string == currency)
            #expect(totals[0] == totals[1])
            #expect(bases[3] < bases[2] && bases[2] < bases[0])
        }
    }

    @Test func `offers are cheapest first, at most 250, counted in meta`() throws {
        let query = Self.query("returnDate=2027-03-20", "max=9999")
        let target = "/v2/shopping/flight-offers?" + query
        let root = try Desk().document("GET", target)
        let offers = Array(try #require(root["data"]?.elements))
        let prices = try offers.map { try cents($0["price"]?["grandTotal"]) }
        #expect(offers.count == 250)
        #expect(root["meta"]?["count"]?.int == 250)
        #expect(prices == prices.sorted())
        #expect(offers.map { $0["id"]?.string } == (1...250).map(String.init))
        #expect(root["meta"]?["links"]?["self"]?.string == "http://127.0.0.1:8080" + target)
    }

    @Test func `every code in the offers is in the dictionaries`() throws {
        let root = try Desk().document("GET", "/v2/shopping/flight-offers?" + Self.query())
        let dictionaries = try #require(root["dictionaries"])
        for offer in try #require(root["data"]?.elements) {
            for itinerary in try #require(offer["itineraries"]?.elements) {
                for segment in try #require(itinerary["segments"]?.elements) {
                    let codes = [
                        ("carriers", segment["carrierCode"]),
                        ("carriers", segment["operating"]?["carrierCode"]),
                        ("aircraft", segment["aircraft"]?["code"]),
                        ("locations", segment["departure"]?["iataCode"]),
                        ("locations", segment["arrival"]?["iataCode"]),
                    ]
                    for (kind, code) in codes {
                        let code = try #require(code?.string)
                        #expect(dictionaries[kind]?[code] != nil, "\(kind) \(code)")
                    }
                }
            }
        }
        #expect(dictionaries["currencies"]?["EUR"]?.string == "EURO")
    }

    @Test func `filters hold for every offer`() throws {
        let desk = try Desk()
        let direct = try desk.amadeus(Self.query("nonStop=true"))
        #expect(!direct.isEmpty)
        for offer in direct { #expect(Self.segments(offer).count == 1) }
        let one = try desk.amadeus(Self.query("includedAirlineCodes=IB,AA"))
        #expect(!one.isEmpty)
        for segment in one.flatMap(Self.segments) {
            #expect(["IB", "AA"].contains(segment["carrierCode"]?.string))
        }
        let other = try desk.amadeus(Self.query("excludedAirlineCodes=IB,AA"))
        #expect(!other.isEmpty)
        for segment in other.flatMap(Self.segments) {
            #expect(!["IB", "AA"].contains(segment["carrierCode"]?.string))
        }
        let cheap = try desk.amadeus(Self.query("maxPrice=420", "adults=2"))
        #expect(!cheap.isEmpty)
        for offer in cheap { #expect(try cents(offer["price"]?["grandTotal"]) <= 84_000) }
        let front = try desk.amadeus(Self.query("travelClass=BUSINESS"))
        #expect(!front.isEmpty)
        for offer in front {
            let details = offer["travelerPricings"]?.elements.flatMap {
                $0["fareDetailsBySegment"].map { Array($0.elements) } ?? []
            }
            #expect(details?.contains { $0["cabin"]?.string == "BUSINESS" } == true)
        }
    }

    private static func segments(_ offer: JSON.Value) -> [JSON.Value] {
        offer["itineraries"]?.elements.flatMap {
            $0["segments"].map { Array($0.elements) } ?? []
        } ?? []
    }

    @Test func `an unknown path is the gateway's 404`() throws {
        let root = try Desk().document("GET", "/v1/nothing", status: 404)
        #expect(root["errors"]?.elements.map { $0["code"]?.int } == [38196])
    }

    @Test func `the 41st call in a second is one too many`() throws {
        let desk = try Desk(isUnlimited: false)
        let statuses = try (0..<60).map { _ in
            try desk.call("GET", "/v1/nothing", headers: [:]).reply.status
        }
        #expect(statuses.prefix(40).allSatisfy { $0 == 401 })
        #expect(statuses.contains(429))
    }
}
