import HTTP
import Sandbox
import Testing

@Suite struct `Duffel's test routes and places` {
    private static func codes(_ offers: [JSON.Value]) -> Set<String> {
        Set(offers.compactMap { $0["owner"]?["iata_code"]?.string })
    }

    private static func house(_ offers: [JSON.Value]) -> [JSON.Value] {
        offers.filter { $0["owner"]?["iata_code"]?.string == "ZZ" }
    }

    @Test func `London to New York can be flown with Duffel Airways`() throws {
        #expect(!Self.house(try Desk().duffel("LHR", "JFK", "2027-03-01")).isEmpty)
    }

    @Test func `PVD to RAI has no offers`() throws {
        #expect(try Desk().duffel("PVD", "RAI", "2027-03-01").isEmpty)
    }

    @Test func `STN to LHR takes too long`() throws {
        let root = try Desk().document(
            "POST", "/air/offer_requests", body: Desk.request("STN", "LHR", "2027-03-01"),
            status: 504)
        #expect(root["errors"]?.list.first?["type"]?.string == "gateway_timeout_error")
    }

    @Test func `JFK to EWR can only be held`() throws {
        let offers = try Desk().duffel("JFK", "EWR", "2027-03-01")
        #expect(Self.codes(offers) == ["ZZ"])
        for offer in offers {
            let payment = offer["payment_requirements"]
            #expect(payment?["requires_instant_payment"]?.bool == false)
            #expect(payment?["payment_required_by"]?.string == "2026-11-28T10:00:00.000000Z")
        }
    }

    @Test func `LHR to DXB connects, DXB to AMS stops on the way`() throws {
        let connecting = Self.house(try Desk().duffel("LHR", "DXB", "2027-03-01"))
        #expect(!connecting.isEmpty)
        for offer in connecting {
            #expect(offer["slices"]?.list.first?["segments"]?.list.count == 2)
        }
        let stopping = Self.house(try Desk().duffel("DXB", "AMS", "2027-03-01"))
        #expect(!stopping.isEmpty)
        for offer in stopping {
            let segments = offer["slices"]?.list.first?["segments"]?.list
            #expect(segments?.first?["stops"]?.list.count == 1)
        }
    }

    @Test func `BTS to MRU has no bags`() throws {
        let offers = Self.house(try Desk().duffel("BTS", "MRU", "2027-03-01"))
        #expect(!offers.isEmpty)
        for offer in offers {
            let segment = offer["slices"]?.list.first?["segments"]?.list.first
            #expect(segment?["passengers"]?.list.first?["baggages"]?.list.isEmpty == true)
        }
    }

    @Test func `LGW to LHR is gone when it is read, LHR to STN dearer each time`() throws {
        let desk = try Desk(isShared: false)
        let gone = try #require(try desk.duffel("LGW", "LHR", "2027-03-01")[0]["id"]?.string)
        let root = try desk.document("GET", "/air/offers/\(gone)", status: 422)
        #expect(root["errors"]?.list.first?["code"]?.string == "offer_no_longer_available")
        let offer = try desk.duffel("LHR", "STN", "2027-03-01")[0]
        let id = try #require(offer["id"]?.string)
        let first = try cents(offer["total_amount"])
        for read in 1...2 {
            let data = try #require(try desk.document("GET", "/air/offers/\(id)")["data"])
            #expect(try cents(data["total_amount"]) == first + read * 1000)
            #expect(
                try cents(data["base_amount"]) + cents(data["tax_amount"]) == first + read * 1000)
        }
    }

    @Test func `low-cost airlines are with Duffel, a few others only with Amadeus`() throws {
        let desk = try Desk()
        #expect(Self.codes(try desk.duffel("STN", "DUB", "2027-03-01")).contains("FR"))
        let amadeus = try desk.amadeus(
            "originLocationCode=STN&destinationLocationCode=DUB&departureDate=2027-03-01&adults=1")
        for offer in amadeus {
            #expect(offer["validatingAirlineCodes"]?.list.first?.string != "FR")
        }
    }

    @Test func `suggestions know cities, airports and what is near`() throws {
        let desk = try Desk()
        let london = try desk.document("GET", "/places/suggestions?query=london")["data"]?.list
        let city = try #require(london?.first { $0["type"]?.string == "city" })
        #expect(city["iata_code"]?.string == "LON")
        #expect(city["airports"]?.list.contains { $0["iata_code"]?.string == "LHR" } == true)
        let none = try desk.document("GET", "/places/suggestions?query=qqqqqqqqq")
        #expect(none["data"]?.list.isEmpty == true)
        let near = try desk.document("GET", "/places/suggestions?lat=40.47&lng=-3.56&rad=20000")
        #expect(near["data"]?.list.contains { $0["iata_code"]?.string == "MAD" } == true)
        #expect(try desk.call("GET", "/places/suggestions").reply.status == 422)
    }

    @Test(arguments: [
        ("airports", "arp_lhr_gb"), ("airlines", "arl_0000ib"), ("aircraft", "arc_0000789"),
    ])
    func `lists are paged and single entries found by id`(kind: String, id: String) throws {
        let desk = try Desk()
        let page = try desk.document("GET", "/air/\(kind)?limit=3")
        #expect(page["data"]?.list.count == 3)
        let after = try #require(page["meta"]?["after"]?.string)
        let next = try desk.document("GET", "/air/\(kind)?limit=3&after=\(after)")
        #expect(next["meta"]?["before"]?.string != nil)
        #expect(next["data"]?.list.first?["id"]?.string != page["data"]?.list.first?["id"]?.string)
        let before = try #require(next["meta"]?["before"]?.string)
        let back = try desk.document("GET", "/air/\(kind)?limit=3&before=\(before)")
        #expect(back["data"]?.bytes == page["data"]?.bytes)
        let one = try desk.document("GET", "/air/\(kind)/\(id)")
        #expect(one["data"]?["id"]?.string == id)
        #expect(try desk.call("GET", "/air/\(kind)/nothing").reply.status == 404)
    }

    @Test func `an unknown path is Duffel's 404`() throws {
        let root = try Desk().document("GET", "/air/balloons", status: 404)
        #expect(root["errors"]?.list.first?["code"]?.string == "not_found")
    }
}
