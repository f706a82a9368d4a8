import HTTP
import Sandbox
import Testing

@Suite struct `Amadeus's reference data` {
    @Test func `locations are found by keyword, in pages`() throws {
        let desk = try Desk()
        let target = "/v1/reference-data/locations?subType=AIRPORT,CITY&keyword=london"
        let first = try desk.document("GET", target + "&page%5Blimit%5D=2")
        let data = try #require(first["data"]?.list)
        #expect(data.count == 2)
        #expect(data[0]["iataCode"]?.string == "LON")
        #expect(data[0]["subType"]?.string == "CITY")
        #expect(data[0]["id"]?.string == "CLON")
        #expect((first["meta"]?["count"]?.int ?? 0) > 2)
        #expect(first["meta"]?["links"]?["next"]?.string?.contains("page[offset]=2") == true)
        let light = try desk.document("GET", target + "&view=LIGHT")
        #expect(light["data"]?.list.first?["geoCode"] == nil)
        let cities = try desk.document(
            "GET", "/v1/reference-data/locations?subType=CITY&keyword=london&countryCode=GB")
        for city in try #require(cities["data"]?.list) {
            #expect(city["subType"]?.string == "CITY")
            #expect(city["address"]?["countryCode"]?.string == "GB")
        }
    }

    @Test(arguments: [
        ("keyword=x", 32171), ("subType=AIRPORT", 32171), ("subType=PLANET&keyword=x", 572),
        ("subType=CITY&keyword=x&page%5Blimit%5D=0", 477),
    ])
    func `a wrong question is refused`(query: String, code: Int) throws {
        let root = try Desk().document(
            "GET", "/v1/reference-data/locations?" + query, status: 400)
        #expect(root["errors"]?.list.map { $0["code"]?.int } == [code])
    }

    @Test func `one location has its offset from Greenwich on the day`() throws {
        let root = try Desk().document("GET", "/v1/reference-data/locations/AMAD")
        #expect(root["data"]?["timeZoneOffset"]?.string == "+01:00")
        #expect(root["data"]?["geoCode"]?["latitude"]?.text?.hasPrefix("40.4") == true)
        for id in ["AQQQ", "XMAD", "A"] {
            let root = try Desk().document(
                "GET", "/v1/reference-data/locations/\(id)", status: 404)
            #expect(root["errors"]?.list.map { $0["code"]?.int } == [1797])
        }
    }

    @Test func `airlines are found by code, all without one`() throws {
        let desk = try Desk()
        let some = try desk.document("GET", "/v1/reference-data/airlines?airlineCodes=IB,BA")
        #expect(some["data"]?.list.map { $0["iataCode"]?.string } == ["IB", "BA"])
        #expect(some["meta"]?["count"]?.int == 2)
        let all = try desk.document("GET", "/v1/reference-data/airlines")
        #expect((all["data"]?.list.count ?? 0) > 300)
        let none = try desk.document(
            "GET", "/v1/reference-data/airlines?airlineCodes=!!", status: 400)
        #expect(none["errors"]?.list.map { $0["code"]?.int } == [572])
    }
}
