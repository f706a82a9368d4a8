import HTTP
import Sandbox
import Testing

@Suite struct `Duffel's offers` {
    private static let search = "/air/offer_requests"

    private static func errors(_ root: JSON.Value) -> [String] {
        root["errors"]?.list.map { $0["code"]?.string ?? "?" } ?? []
    }

    @Test func `a fare of no known age is an adult's`() throws {
        let body = Desk.request(
            "MAD", "JFK", "2027-03-01", nil, "economy", #"{"fare_type":"student"}"#)
        let root = try Desk().document("POST", Self.search, body: body, status: 201)
        #expect(root["data"]?["passengers"]?.list.first?["type"]?.string == "adult")
    }

    @Test func `places of a search can be named by Duffel's own ids`() throws {
        let body = Desk.request("arp_lhr_gb", "cit_nyc_us", "2027-03-01")
        let root = try Desk().document("POST", Self.search, body: body, status: 201)
        let slice = root["data"]?["slices"]?.list.first
        #expect(slice?["origin"]?["iata_code"]?.string == "LHR")
        #expect(slice?["origin_type"]?.string == "airport")
        #expect(slice?["destination_type"]?.string == "city")
        #expect(root["data"]?["offers"]?.list.isEmpty == false)
    }

    @Test func `an offer and its search are found again in another process`() throws {
        let body = Desk.request("MAD", "JFK", "2027-03-01", "2027-03-10")
        let root = try Desk().document("POST", Self.search, body: body, status: 201)
        let data = try #require(root["data"])
        let id = try #require(data["id"]?.string)
        let again = try Desk(isShared: false).document("GET", "\(Self.search)/\(id)")
        #expect(again["data"]?.bytes == data.bytes)
        for offer in try #require(data["offers"]?.list.prefix(5)) {
            let id = try #require(offer["id"]?.string)
            let found = try Desk().document("GET", "/air/offers/\(id)")
            #expect(found["data"]?.bytes == offer.bytes)
        }
    }

    @Test func `an offer lives half an hour, is past for three days, then unknown`() throws {
        let offer = try Desk().duffel("MAD", "JFK", "2027-03-01")[0]
        let id = try #require(offer["id"]?.string)
        #expect(offer["created_at"]?.string == "2026-11-25T10:00:00.000000Z")
        #expect(offer["expires_at"]?.string == "2026-11-25T10:30:00.000000Z")
        let tomorrow = try Desk(now: Desk.now + 86_400).document("GET", "/air/offers/\(id)")
        #expect(tomorrow["data"]?["expires_at"]?.string == "2026-11-25T10:30:00.000000Z")
        let late = try Desk(now: Desk.now + 4 * 86_400)
        let root = try late.document("GET", "/air/offers/\(id)", status: 404)
        #expect(Self.errors(root) == ["not_found"])
    }

    @Test(arguments: ["off_", "off_AAAA", "off_0000AbCdEfGhIjKlMnOpQr", "orq_x", "off_!!"])
    func `a made-up id is not found`(id: String) throws {
        let root = try Desk().document("GET", "/air/offers/\(id)", status: 404)
        #expect(Self.errors(root) == ["not_found"])
        let other = try Desk(seed: 9).duffel("MAD", "JFK", "2027-03-01")[0]
        let foreign = try #require(other["id"]?.string)
        #expect(try Desk().call("GET", "/air/offers/\(foreign)").reply.status == 404)
    }

    @Test func `offers are listed in pages, once each`() throws {
        let desk = try Desk()
        let body = Desk.request("MAD", "JFK", "2027-03-01")
        let root = try desk.document(
            "POST", Self.search + "?return_offers=false", body: body, status: 201)
        #expect(root["data"]?["offers"]?.list.isEmpty == true)
        let id = try #require(root["data"]?["id"]?.string)
        let target = "/air/offers?offer_request_id=\(id)&limit=20"
        var seen: [String] = []
        var after = ""
        repeat {
            let page = try desk.document("GET", target + after)
            seen += page["data"]?.list.compactMap { $0["id"]?.string } ?? []
            #expect(page["meta"]?["limit"]?.int == 20)
            after = page["meta"]?["after"]?.string.map { "&after=" + $0 } ?? ""
        } while !after.isEmpty && seen.count < 1000
        #expect(seen.count > 40)
        #expect(Set(seen).count == seen.count)
        let whole = try desk.document("GET", "/air/offer_requests/\(id)")
        #expect(whole["data"]?["offers"]?.list.compactMap { $0["id"]?.string } == seen)
    }

    @Test func `offers are sorted and filtered as asked`() throws {
        let desk = try Desk()
        let id = try #require(
            try desk.document(
                "POST", Self.search, body: Desk.request("MAD", "JFK", "2027-03-01"), status: 201)[
                    "data"]?["id"]?.string)
        let target = "/air/offers?offer_request_id=\(id)&limit=200"
        func totals(_ more: String) throws -> [Int] {
            try desk.document("GET", target + more)["data"]?.list.map {
                try cents($0["total_amount"])
            } ?? []
        }
        let down = try totals("&sort=-total_amount")
        #expect(down == down.sorted(by: >))
        let quick = try desk.document("GET", target + "&sort=total_duration")
        let first = quick["data"]?.list.first
        #expect(first?["slices"]?.list.first?["segments"]?.list.count == 1)
        let direct = try desk.document("GET", target + "&max_connections=0")
        for offer in try #require(direct["data"]?.list) {
            #expect(offer["slices"]?.list.first?["segments"]?.list.count == 1)
        }
        for wrong in ["&sort=price", "&limit=0", "&limit=201", "&max_connections=9", "&after=x"] {
            let plain = "/air/offers?offer_request_id=\(id)"
            #expect(try desk.call("GET", plain + wrong).reply.status == 422, "\(wrong)")
        }
        #expect(try desk.call("GET", "/air/offers").reply.status == 422)
    }
}
