import HTTP
import Sandbox
import Testing

@Suite struct `Amadeus's search by body` {
    private static let target = "/v2/shopping/flight-offers"

    private static func leg(
        _ id: Int, _ from: String, _ to: String, _ day: String, _ more: String = ""
    ) -> String {
        #"{"id":"\#(id)","originLocationCode":"\#(from)","destinationLocationCode":"\#(to)","#
            + #""departureDateTimeRange":{"date":"\#(day)"\#(more)}}"#
    }

    private static func body(
        _ legs: [String], travelers: String = #"[{"id":"1","travelerType":"ADULT"}]"#,
        criteria: String = "{}", more: String = ""
    ) -> String {
        #"{"originDestinations":[\#(legs.joined(separator: ","))],"travelers":\#(travelers),"#
            + #""sources":["GDS"],"searchCriteria":\#(criteria)\#(more)}"#
    }

    private static let plain = [leg(1, "MAD", "JFK", "2027-03-01")]

    private static func offers(_ body: String) throws -> [JSON.Value] {
        let root = try Desk().document("POST", target, body: body)
        #expect(root["meta"]?["links"] == nil)
        return root["data"].map { Array($0.elements) } ?? []
    }

    private static func journeys(_ offer: JSON.Value) -> [[JSON.Value]] {
        offer["itineraries"]?.elements.map {
            $0["segments"].map { Array($0.elements) } ?? []
        } ?? []
    }

    @Test func `needs the override header`() throws {
        let desk = try Desk()
        let headers: Headers = ["Authorization": "Bearer " + (try desk.token())]
        let root = try desk.document(
            "POST", Self.target, headers: headers, body: Self.body(Self.plain), status: 400)
        #expect(root["errors"]?.elements.map { $0["code"]?.int } == [32171])
    }

    @Test(arguments: [
        ("", 477, ""), ("[]", 477, ""), ("{}", 32171, "/originDestinations"),
        (body(plain, travelers: "[]"), 32171, "/travelers"),
        (body(plain, travelers: #"[{"id":"1"}]"#), 32171, "/travelers[0]"),
        (
            body(plain, travelers: #"[{"id":"1","travelerType":"DOG"}]"#), 477,
            "/travelers[0]/travelerType"
        ),
        (
            body(plain, travelers: #"[{"id":"1","travelerType":"HELD_INFANT"}]"#), 32171,
            "/travelers[0]/associatedAdultId"
        ),
        (body(plain, travelers: #"[{"id":"1","travelerType":"CHILD"}]"#), 4926, "/travelers"),
        (body(plain, more: #","currencyCode":"XXX""#), 4926, "/currencyCode"),
        (
            body([leg(1, "MAD", "JFK", "2020-03-01")]), 425,
            "/originDestinations[0]/departureDateTimeRange/date"
        ),
        (
            body([leg(1, "MAD", "JFK", "soon")]), 477,
            "/originDestinations[0]/departureDateTimeRange/date"
        ),
        (
            body([leg(1, "MAD", "JFK", "2027-03-05"), leg(2, "JFK", "MAD", "2027-03-01")]), 425,
            "/originDestinations[1]/departureDateTimeRange/date"
        ),
        (
            body([leg(1, "QQQ", "JFK", "2027-03-01")]), 4926,
            "/originDestinations[0]/originLocationCode"
        ),
        (
            body([leg(1, "MAD", "JFK", "2027-03-01", #","dateWindow":"X3D""#)]), 477,
            "/originDestinations[0]/departureDateTimeRange/dateWindow"
        ),
        (
            body([leg(1, "MAD", "JFK", "2027-03-01", #","time":"9""#)]), 477,
            "/originDestinations[0]/departureDateTimeRange/time"
        ),
        (
            body(plain, criteria: #"{"maxFlightOffers":251}"#), 477,
            "/searchCriteria/maxFlightOffers"
        ),
        (
            body(
                plain,
                criteria:
                    #"{"flightFilters":{"carrierRestrictions":{"includedCarrierCodes":["IB"],"#
                    + #""excludedCarrierCodes":["BA"]}}}"#), 2668,
            "/searchCriteria/flightFilters/carrierRestrictions"
        ),
        (
            body(
                plain,
                criteria:
                    #"{"flightFilters":{"connectionRestriction":{"maxNumberOfConnections":3}}}"#),
            477, "/searchCriteria/flightFilters/connectionRestriction/maxNumberOfConnections"
        ),
        (
            body(plain, criteria: #"{"flightFilters":{"cabinRestrictions":[{"cabin":"SOFA"}]}}"#),
            477, "/searchCriteria/flightFilters/cabinRestrictions[0]/cabin"
        ),
        (
            body(Array(repeating: plain[0], count: 7)), 10661, "/originDestinations"
        ),
    ])
    func `says what is wrong, and where`(body: String, code: Int, pointer: String) throws {
        let root = try Desk().document("POST", Self.target, body: body, status: 400)
        let errors = Array(try #require(root["errors"]?.elements))
        #expect(errors.map { $0["code"]?.int } == [code])
        #expect(errors[0]["source"]?["pointer"]?.string == pointer)
    }

    @Test func `a trip with several stretches visits them in order`() throws {
        let legs = [
            Self.leg(1, "MAD", "LIS", "2027-03-01"), Self.leg(2, "LIS", "LHR", "2027-03-05"),
            Self.leg(3, "LHR", "JFK", "2027-03-09"), Self.leg(4, "JFK", "MAD", "2027-03-12"),
        ]
        let offers = try Self.offers(Self.body(legs, criteria: #"{"maxFlightOffers":20}"#))
        #expect(offers.count == 20)
        for offer in offers {
            let journeys = Self.journeys(offer)
            #expect(journeys.count == 4)
            let ends = journeys.map { $0.last?["arrival"]?["iataCode"]?.string }
            #expect(ends == ["LIS", "LHR", "JFK", "MAD"])
            let days = journeys.map { $0.first?["departure"]?["at"]?.string?.prefix(10) }
            #expect(days == ["2027-03-01", "2027-03-05", "2027-03-09", "2027-03-12"])
        }
    }

    @Test func `windows of days and hours are kept`() throws {
        let legs = [
            Self.leg(
                1, "MAD", "LHR", "2027-03-10",
                #","dateWindow":"I1D","time":"10:00:00","#
                    + #""timeWindow":"2H""#)
        ]
        let offers = try Self.offers(Self.body(legs))
        let times = offers.compactMap {
            Self.journeys($0).first?.first?["departure"]?["at"]?.string
        }
        #expect(Set(times.map { $0.prefix(10) }).count == 3)
        #expect(
            times.allSatisfy { ("08:00"..."12:00").contains(String($0.dropFirst(11).prefix(5))) })
    }

    @Test func `fares can be asked to include a bag, to be refundable, to be free of penalties`()
        throws
    {
        let bag = try Self.offers(
            Self.body(
                Self.plain, criteria: #"{"pricingOptions":{"includedCheckedBagsOnly":true}}"#))
        #expect(!bag.isEmpty)
        for offer in bag {
            #expect(offer["pricingOptions"]?["includedCheckedBagsOnly"]?.bool == true)
        }
        let refund = try Self.offers(
            Self.body(Self.plain, criteria: #"{"pricingOptions":{"refundableFare":true}}"#))
        #expect(!refund.isEmpty)
        for offer in refund { #expect(offer["pricingOptions"]?["refundableFare"]?.bool == true) }
        let free = try Self.offers(
            Self.body(Self.plain, criteria: #"{"pricingOptions":{"noPenaltyFare":true}}"#))
        #expect(!free.isEmpty && free.count < refund.count)
        for offer in free { #expect(offer["pricingOptions"]?["noPenaltyFare"]?.bool == true) }
    }

    @Test func `cabins and connections can be chosen leg by leg`() throws {
        let legs = Self.plain + [Self.leg(2, "JFK", "MAD", "2027-03-09")]
        let criteria =
            #"{"maxFlightOffers":30,"flightFilters":{"connectionRestriction":"#
            + #"{"maxNumberOfConnections":0},"cabinRestrictions":[{"cabin":"BUSINESS","#
            + #""coverage":"ALL_SEGMENTS","originDestinationIds":["1"]},{"cabin":"ECONOMY","#
            + #""originDestinationIds":["2"]}]}}"#
        let offers = try Self.offers(Self.body(legs, criteria: criteria))
        #expect(!offers.isEmpty)
        for offer in offers {
            let details = offer["travelerPricings"]?.list.first?["fareDetailsBySegment"]
            let cabins = details?.list.map { $0["cabin"]?.string }
            #expect(cabins == ["BUSINESS", "ECONOMY"])
        }
    }

    @Test func `bag prices come when they are asked for`() throws {
        let offers = try Self.offers(
            Self.body(
                Self.plain, criteria: #"{"additionalInformation":{"chargeableCheckedBags":true}}"#))
        let services = offers.first?["price"]?["additionalServices"]?.list.first
        #expect(services?["type"]?.string == "CHECKED_BAGS")
    }

    @Test func `connecting points can be demanded or avoided`() throws {
        let via = #"{"id":"1","originLocationCode":"MAD","destinationLocationCode":"JFK","#
        let range = #""departureDateTimeRange":{"date":"2027-03-01"}}"#
        let over = try Self.offers(
            Self.body([via + #""includedConnectionPoints":["LON"],"# + range]))
        #expect(!over.isEmpty)
        for offer in over {
            let points = Self.journeys(offer)[0].dropFirst().map {
                $0["departure"]?["iataCode"]?.string
            }
            #expect(points.contains { ["LHR", "LGW", "LCY"].contains($0) })
        }
        let around = try Self.offers(
            Self.body([via + #""excludedConnectionPoints":["LIS","LON"],"# + range]))
        for offer in around {
            for segment in Self.journeys(offer)[0].dropFirst() {
                let point = segment["departure"]?["iataCode"]?.string
                #expect(!["LIS", "LHR", "LGW", "LCY"].contains(point))
            }
        }
    }
}
