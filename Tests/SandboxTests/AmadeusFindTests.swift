import HTTP
import Sandbox
import Testing

@Suite struct `Amadeus's cheapest days and places` {
    private static let dates = "/v1/shopping/flight-dates?origin=MAD&destination=MUC"
    private static let places = "/v1/shopping/flight-destinations?origin=MAD"

    @Test func `days come in range, one for each group, the currency in meta`() throws {
        let desk = try Desk()
        let range = "&departureDate=2027-03-01,2027-03-31"
        let groups: [(view: String, key: (JSON.Value) -> String)] = [
            ("DATE", { $0["departureDate"]?.string ?? "" }),
            ("WEEK", { $0["departureDate"]?.string ?? "" }),
            (
                "DURATION",
                { "\($0["departureDate"]?.string ?? "")\($0["returnDate"]?.string ?? "")" }
            ),
        ]
        for (view, key) in groups {
            let root = try desk.document(
                "GET", Self.dates + range + "&duration=3,9&viewBy=" + view)
            let rows = try #require(root["data"]?.list)
            #expect(Set(rows.map(key)).count == rows.count && !rows.isEmpty)
            #expect(view != "WEEK" || rows.count <= 5)
            #expect(view != "DURATION" || rows.count <= 7)
            let totals = try rows.map { try cents($0.at("price/total")) }
            #expect(totals == totals.sorted())
            for row in rows {
                #expect(row["departureDate"]?.string?.hasPrefix("2027-03") == true)
                #expect(row["type"]?.string == "flight-date")
            }
            #expect(root.at("meta/currency")?.string == "EUR")
            #expect(root.at("meta/defaults/viewBy")?.string == view)
        }
        let there = try desk.document(
            "GET", "/v1/shopping/flight-dates?origin=JFK&destination=LAX&oneWay=true")
        #expect(there.at("meta/currency")?.string == "USD")
        #expect(there.at("data/0/returnDate") == nil)
        #expect(there.at("meta/defaults/viewBy")?.string == "DATE")
    }

    @Test func `prices were true when they were found, so a search is close to them`() throws {
        let desk = try Desk()
        let rows = try #require(
            try desk.document("GET", Self.dates + "&oneWay=true&nonStop=true")["data"]?.list)
        var ratios: [Double] = []
        for row in rows.prefix(12) {
            let day = try #require(row["departureDate"]?.string)
            let offers = try desk.amadeus(
                "originLocationCode=MAD&destinationLocationCode=MUC&departureDate=\(day)&adults=1"
                    + "&nonStop=true&max=1")
            let now = try cents(offers.first?.at("price/grandTotal"))
            ratios.append(Double(try cents(row.at("price/total"))) / Double(now))
        }
        #expect(ratios.allSatisfy { 0.75...1.35 ~= $0 })
        #expect(ratios.contains { $0 != 1 })
    }

    @Test func `places can be viewed in five ways and limited by price`() throws {
        let desk = try Desk()
        for view in ["COUNTRY", "DATE", "DESTINATION", "DURATION", "WEEK"] {
            let root = try desk.document("GET", Self.places + "&maxPrice=300&viewBy=" + view)
            let rows = try #require(root["data"]?.list)
            #expect(!rows.isEmpty)
            for row in rows { #expect(try cents(row.at("price/total")) <= 30_000) }
            if view == "DESTINATION" {
                let codes = rows.compactMap { $0["destination"]?.string }
                #expect(Set(codes).count == rows.count && !codes.contains("MAD"))
                let known = Set(root.at("dictionaries/locations")?.members.map(\.key) ?? [])
                #expect(known.isSuperset(of: codes))
            }
        }
    }

    @Test func `nothing in the cache is not found`() throws {
        let desk = try Desk(isShared: false)
        for target in [
            Self.dates + "&maxPrice=1", Self.places + "&maxPrice=0",
            "/v1/shopping/flight-dates?origin=MAD&destination=NUL",
        ] {
            #expect(try desk.document("GET", target, status: 404).errorCodes == ["6003"])
        }
        try desk.order("amadeus", "no-cache", times: 2)
        #expect(try desk.document("GET", Self.dates, status: 404).errorCodes == ["6003"])
        #expect(try desk.document("GET", Self.places, status: 404).errorCodes == ["6003"])
        #expect(try desk.call("GET", Self.dates).reply.status == 200)
        let small = "/v1/shopping/flight-dates?origin=MAD&destination=NOD"
        #expect(try desk.document("GET", small, status: 500).errorCodes == ["141"])
    }

    @Test(arguments: [
        (dates + "&departureDate=soon", "477"),
        (dates + "&departureDate=2027-03-09,2027-03-01", "477"),
        (dates + "&departureDate=2020-01-01", "425"), (dates + "&viewBy=COUNTRY", "477"),
        (dates + "&oneWay=true&duration=3", "2668"), (dates + "&duration=0", "477"),
        (dates + "&maxPrice=-1", "477"), (dates + "&nonStop=1", "477"),
        (places + "&departureDate=2027-09-01", "425"), (places + "&duration=16", "477"),
        ("/v1/shopping/flight-destinations", "32171"),
        ("/v1/shopping/flight-dates?origin=MAD", "32171"),
        ("/v1/shopping/flight-dates?origin=madrid&destination=MUC", "477"),
    ])
    func `says what is wrong`(target: String, code: String) throws {
        #expect(try Desk().document("GET", target, status: 400).errorCodes == [code])
    }
}
