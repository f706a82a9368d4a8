import HTTP
import Sandbox
import Testing

@Suite struct `Criteria of Amadeus's search by body` {
    private static func body(_ criteria: String, leg: String = "") -> String {
        #"{"originDestinations":[{"id":"1","originLocationCode":"MAD","#
            + #""destinationLocationCode":"JFK","#
            + #""departureDateTimeRange":{"date":"2027-03-01"}\#(leg)}],"#
            + #""travelers":[{"id":"1","travelerType":"ADULT"}],"sources":["GDS"],"#
            + #""searchCriteria":\#(criteria)}"#
    }

    private static func filters(_ filters: String) -> String {
        body(#"{"flightFilters":{\#(filters)}}"#)
    }

    private static let many = Array(repeating: "\"IB\"", count: 100).joined(separator: ",")

    @Test(arguments: [
        (body(#"{"maxPrice":0}"#), 477), (body(#"{"maxPrice":"9"}"#), 477),
        (body(#"{"addOneWayOffers":true}"#), 2668),
        (filters(#""maxFlightTime":50"#), 477),
        (filters(#""carrierRestrictions":{"includedCarrierCodes":[]}"#), 477),
        (filters(#""carrierRestrictions":{"excludedCarrierCodes":["IBERIA"]}"#), 477),
        (filters(#""carrierRestrictions":{"excludedCarrierCodes":[\#(many)]}"#), 10661),
        (filters(#""cabinRestrictions":[]"#), 477),
        (filters(#""cabinRestrictions":[{"cabin":"FIRST","coverage":"SOME"}]"#), 477),
        (filters(#""cabinRestrictions":[{"cabin":"FIRST","originDestinationIds":["9"]}]"#), 4926),
        (body("{}", leg: #","originRadius":100"#), 2668),
        (body("{}", leg: #","alternativeOriginsCodes":["BCN","VLC","SVQ"]"#), 10661),
        (body("{}", leg: #","alternativeOriginsCodes":["QQQ"]"#), 4926),
        (body("{}", leg: #","excludedConnectionPoints":["A","B","C","D"]"#), 10661),
        (body("{}", leg: #","arrivalDateTimeRange":{}"#), 32171),
        (body("{}", leg: #","arrivalDateTimeRange":{"date":"2027-03-01","time":"9h"}"#), 477),
        (
            body(
                "{}",
                leg: #","arrivalDateTimeRange":{"date":"2027-03-01","time":"09:00:00","#
                    + #""timeWindow":"13H"}"#), 477
        ),
    ])
    func `that cannot be met are refused`(body: String, code: Int) throws {
        let root = try Desk().document(
            "POST", "/v2/shopping/flight-offers", body: body, status: 400)
        #expect(root["errors"]?.list.map { $0["code"]?.int } == [code])
    }

    private static func durations(_ body: String) throws -> [Int] {
        let root = try Desk().document("POST", "/v2/shopping/flight-offers", body: body)
        return try #require(root["data"]?.list).map { offer in
            let text = try #require(offer["itineraries"]?.list.first?["duration"]?.string)
            let parts = text.dropFirst(2).split { !$0.isNumber }.compactMap { Int($0) }
            return text.hasSuffix("H") ? parts[0] * 60 : parts[0] * 60 + parts[1]
        }
    }

    @Test func `a flight can be forbidden to take much longer than the quickest`() throws {
        let all = try Self.durations(Self.body("{}"))
        let quick = try Self.durations(Self.filters(#""maxFlightTime":120"#))
        let least = try #require(all.min())
        #expect(quick.allSatisfy { $0 * 100 <= least * 120 })
        #expect(!quick.isEmpty && quick.count < all.count)
    }

    @Test func `other airports can be named beside the first`() throws {
        let body = Self.body("{}", leg: #","alternativeOriginsCodes":["BCN"]"#)
        let root = try Desk().document("POST", "/v2/shopping/flight-offers", body: body)
        let origins = try #require(root["data"]?.list).map {
            $0["itineraries"]?.list.first?["segments"]?.list.first?["departure"]?["iataCode"]?
                .string
        }
        #expect(Set(origins) == ["MAD", "BCN"])
    }

    @Test func `prices and carriers are kept to, and the way home ends where it began`() throws {
        let two = Self.body(
            #"{"maxPrice":900,"flightFilters":{"returnToDepartureAirport":true,"#
                + #""carrierRestrictions":{"includedCarrierCodes":["BA","IB","AA"]}}}"#
        ).replacing(
            #"],"travelers""#,
            with: #",{"id":"2","originLocationCode":"JFK","destinationLocationCode":"LON","#
                + #""departureDateTimeRange":{"date":"2027-03-09"}}],"travelers""#
        ).replacing(#""MAD""#, with: #""LON""#)
        let root = try Desk().document("POST", "/v2/shopping/flight-offers", body: two)
        let offers = try #require(root["data"]?.list)
        #expect(!offers.isEmpty)
        for offer in offers {
            let journeys = try #require(offer["itineraries"]?.list)
            let start = journeys.first?["segments"]?.list.first?["departure"]?["iataCode"]
            let end = journeys.last?["segments"]?.list.last?["arrival"]?["iataCode"]
            #expect(start?.string == end?.string)
            #expect(try cents(offer["price"]?["grandTotal"]) <= 90_000)
        }
    }
}
