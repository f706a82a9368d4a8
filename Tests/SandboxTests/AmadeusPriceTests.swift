import HTTP
import Sandbox
import Testing

@Suite struct `Amadeus's pricing` {
    private static func offers(
        _ more: String = "&adults=1", _ desk: Desk? = nil
    ) throws -> [JSON.Value] {
        try (desk ?? Desk()).amadeus(Desk.trip + more)
    }

    @Test func `an unchanged offer costs what the search said, tax by tax`() throws {
        let desk = try Desk()
        let offers = try Self.offers(
            "&returnDate=2027-03-09&adults=2&children=1&infants=1&currencyCode=USD", desk)
        for offer in stride(from: 0, to: offers.count, by: 12).map({ offers[$0] }) {
            let root = try desk.pricing([offer.source])
            let priced = try #require(root.at("data/flightOffers/0"))
            let grand = try cents(priced.at("price/grandTotal"))
            #expect(grand == (try cents(offer.at("price/grandTotal"))))
            var sum = 0
            for traveler in try #require(priced["travelerPricings"]?.list) {
                let taxes = try #require(traveler.at("price/taxes")?.list)
                let parts = try taxes.map { try cents($0["amount"]) }.reduce(0, +)
                let total = try cents(traveler.at("price/total"))
                #expect(parts + (try cents(traveler.at("price/base"))) == total)
                sum += total
            }
            #expect(sum == grand)
            #expect(priced["itineraries"]?.bytes == offer["itineraries"]?.bytes)
            #expect(root.at("data/bookingRequirements/travelerRequirements")?.list.count == 4)
        }
    }

    @Test func `what it does not know comes back as it was sent`() throws {
        let offer = try Self.offers()[0].source
        let sent = #"{"x-mine": {"n": 1.50},"# + offer.dropFirst()
        let priced = try Desk().pricing([sent]).at("data/flightOffers/0")
        #expect(priced?["x-mine"]?.source == #"{"n": 1.50}"#)
    }

    @Test func `the catalogue comes on request, each part by its name`() throws {
        let desk = try Desk()
        let offer = try Self.offers("&adults=1&returnDate=2027-03-09", desk)[0].source
        #expect(try desk.pricing([offer])["included"] == nil)
        let names = ["bags", "credit-card-fees", "detailed-fare-rules", "other-services"]
        let root = try desk.pricing(
            [offer], query: "?include=" + names.joined(separator: ","))
        #expect(root["included"]?.members.map(\.key) == names)
        let bag = root.at("included/bags")?["1"]
        #expect(bag?["name"]?.string == "CHECKED_BAG")
        #expect(bag?.at("price/currencyCode")?.string == "EUR")
        let rules = root.at("included/detailed-fare-rules")?["1"]
        let text = rules?.at("fareNotes/descriptions/0/text")?.string ?? ""
        #expect(text.contains("CHANGES") && text == text.uppercased())
        #expect(
            try desk.pricing([offer], query: "?include=meals", status: 400).errorCodes == ["477"])
    }

    /// The offer with services on all segments of all travelers.
    private static func with(_ services: String, _ offer: JSON.Value) -> String {
        offer.source.replacing(
            #""includedCabinBags":"#,
            with: #""additionalServices":\#(services),"includedCabinBags":"#)
    }

    @Test func `a bag is paid once for each direction and traveler`() throws {
        let desk = try Desk()
        let offer = try #require(
            try Self.offers("&adults=2&returnDate=2027-03-09&max=20", desk).first {
                $0.at("travelerPricings/0/fareDetailsBySegment/0/includedCheckedBags/quantity")
                    != nil
            })
        let bag = try desk.pricing([offer.source], query: "?include=bags").at("included/bags")
        let one = try cents(bag?["1"]?.at("price/amount"))
        let sent = Self.with(#"{"chargeableCheckedBags":{"quantity":1}}"#, offer)
        let price = try desk.pricing([sent]).at("data/flightOffers/0/price")
        #expect(price?.at("additionalServices/0/type")?.string == "CHECKED_BAGS")
        #expect(try cents(price?.at("additionalServices/0/amount")) == one * 4)
        #expect(
            try cents(price?["grandTotal"]) == (try cents(price?["total"])) + one * 4)
        #expect(try cents(price?["total"]) == (try cents(offer.at("price/total"))))
        let many = Self.with(#"{"chargeableCheckedBags":{"quantity":3}}"#, offer)
        #expect(try desk.pricing([many], status: 400).errorCodes == ["38034"])
        let heavy = Self.with(#"{"chargeableCheckedBags":{"weight":23}}"#, offer)
        #expect(try desk.pricing([heavy], status: 400).errorCodes == ["38034"])
    }

    @Test func `a bag on half of a journey is refused`() throws {
        let desk = try Desk()
        let offer = try #require(
            try Self.offers("&adults=1", desk).first {
                $0.at("itineraries/0/segments")?.list.count == 2
            })
        let mark = #""includedCabinBags""#
        let parts = offer.source.split(separator: mark, maxSplits: 1)
        let service = #""additionalServices":{"chargeableCheckedBags":{"quantity":1}},"#
        let text = parts.joined(separator: service + mark)
        #expect(try desk.pricing([text], status: 400).errorCodes == ["38034"])
    }

    @Test func `a free seat is priced, a taken one or one of another cabin is refused`() throws {
        let desk = try Desk(isShared: false)
        let offer = try #require(
            try Self.offers("&adults=1&nonStop=true", desk).first {
                $0.at("itineraries/0/segments/0/aircraft/code")?.string != nil
            })
        let map = try #require(try desk.seatMaps([offer.source]).at("data/0/decks/0/seats"))
        func number(_ status: String, _ cabin: String, isPaid: Bool = false) -> String? {
            map.list.first {
                $0.at("travelerPricing/0/seatAvailabilityStatus")?.string == status
                    && $0["cabin"]?.string == cabin
                    && (!isPaid || $0.at("travelerPricing/0/price") != nil)
            }?["number"]?.string
        }
        let free = try #require(number("AVAILABLE", "ECONOMY", isPaid: true))
        let seat = map.list.first { $0["number"]?.string == free }
        let sent = Self.with(#"{"chargeableSeatNumber":"\#(free)"}"#, offer)
        let price = try desk.pricing([sent]).at("data/flightOffers/0/price")
        #expect(price?.at("additionalServices/0/type")?.string == "SEATS")
        #expect(
            try cents(price?.at("additionalServices/0/amount"))
                == (try cents(seat?.at("travelerPricing/0/price/total"))))
        let object = Self.with(#"{"chargeableSeat":{"id":"1","number":"\#(free)"}}"#, offer)
        #expect(
            try desk.pricing([object]).at("data/flightOffers/0/price")?.source == price?.source)
        let taken = try #require(number("OCCUPIED", "ECONOMY"))
        for wrong in [taken, "99Z", "1A"] {
            let sent = Self.with(#"{"chargeableSeatNumber":"\#(wrong)"}"#, offer)
            #expect(try desk.pricing([sent], status: 400).errorCodes == ["38034"])
        }
        try desk.order("amadeus", "seat-taken")
        #expect(try desk.pricing([sent], status: 400).errorCodes == ["38034"])
        #expect(try desk.pricing([sent]).at("data/flightOffers/0") != nil)
    }

    @Test func `priority is paid for each segment`() throws {
        let desk = try Desk()
        let offer = try Self.offers("&adults=1&nonStop=true&returnDate=2027-03-09", desk)[0]
        let sent = Self.with(#"{"otherServices":["PRIORITY_BOARDING"]}"#, offer)
        let price = try desk.pricing([sent]).at("data/flightOffers/0/price")
        #expect(price?.at("additionalServices/0/type")?.string == "OTHER_SERVICES")
        #expect(try cents(price?.at("additionalServices/0/amount")) == 1800)
        let pony = Self.with(#"{"otherServices":["PONY"]}"#, offer)
        #expect(try desk.pricing([pony], status: 400).errorCodes == ["38034"])
    }

    @Test(arguments: [
        (#""carrierCode":""#, #""carrierCode":"X"#), (#""number":""#, #""number":"9"#),
        (#""brandedFare":""#, #""brandedFare":"X"#),
        (#""validatingAirlineCodes":[""#, #""validatingAirlineCodes":["X"#),
        (#""iataCode":"JFK"#, #""iataCode":"BOS"#),
    ])
    func `an offer that does not exist has no fare`(old: String, new: String) throws {
        let offer = try Self.offers()[0].source
        #expect(offer.contains(old))
        let root = try Desk().pricing([offer.replacing(old, with: new)], status: 400)
        #expect(root.errorCodes == ["4926"])
        #expect(root.at("errors/0/detail")?.string == "No fare applicable")
        #expect(
            root.at("errors/0/source/pointer")?.string?.hasPrefix("/data/flightOffers[0]") == true)
    }

    @Test func `an offer that has left or sold out has no fare any more`() throws {
        let offers = try Self.offers("&adults=4&max=60")
        let gone = try Desk(now: Desk.now + 120 * 86_400)
        #expect(try gone.pricing([offers[0].source], status: 400).errorCodes == ["4926"])
        let late = try Desk(now: Desk.now + 93 * 86_400)
        let refused = try offers.count { offer in
            try late.call(
                "POST", "/v1/shopping/flight-offers/pricing",
                body:
                    #"{"data":{"type":"flight-offers-pricing","flightOffers":[\#(offer.source)]}}"#
            ).reply.status == 400
        }
        #expect(refused > 5 && refused < offers.count)
    }

    @Test func `the class can be forced`() throws {
        let desk = try Desk()
        let offer = try Self.offers()[0].source
        _ = try desk.pricing([offer], query: "?forceClass=true")
        let other = offer.replacing(#""class":""#, with: #""class":"Z"#)
        _ = try desk.pricing([other])
        #expect(
            try desk.pricing([other], query: "?forceClass=true", status: 400).errorCodes
                == ["4926"])
        #expect(
            try desk.pricing([offer], query: "?forceClass=maybe", status: 400).errorCodes
                == ["477"])
    }

    @Test(arguments: [
        ("", 477), ("{}", 32171), (#"{"data":{"type":"x"}}"#, 477),
        (#"{"data":{"type":"flight-offers-pricing"}}"#, 32171),
        (#"{"data":{"type":"flight-offers-pricing","flightOffers":{}}}"#, 477),
        (#"{"data":{"type":"flight-offers-pricing","flightOffers":[]}}"#, 32171),
        (#"{"data":{"type":"flight-offers-pricing","flightOffers":[1]}}"#, 477),
        (#"{"data":{"type":"flight-offers-pricing","flightOffers":[{}]}}"#, 32171),
        (#"{"data":{"type":"flight-offers-pricing","flightOffers":[1,2,3,4,5,6,7]}}"#, 2781),
    ])
    func `says what is wrong with a body`(body: String, code: Int) throws {
        let target = "/v1/shopping/flight-offers/pricing"
        let root = try Desk().document("POST", target, body: body, status: 400)
        #expect(root.errorCodes == [String(code)])
    }

    @Test(arguments: [
        "/v1/shopping/flight-offers/pricing", "/v1/shopping/flight-offers/upselling",
        "/v1/shopping/seatmaps",
    ])
    func `needs the override header`(target: String) throws {
        let desk = try Desk()
        let headers: Headers = ["Authorization": "Bearer " + (try desk.token())]
        let root = try desk.document("POST", target, headers: headers, body: "{}", status: 400)
        #expect(root.errorCodes == ["32171"])
    }

    @Test func `a price that moved stays where it has moved to`() throws {
        let desk = try Desk(isShared: false)
        let offer = try desk.amadeus(
            "originLocationCode=MAD&destinationLocationCode=RIS&departureDate=2027-03-01&adults=2"
        )[0]
        let first = try desk.pricing([offer.source]).at("data/flightOffers/0")
        let (old, new) = (
            try cents(offer.at("price/grandTotal")), try cents(first?.at("price/grandTotal"))
        )
        #expect(new > old && Double(new) < Double(old) * 1.08)
        let again = try desk.pricing([try #require(first?.source)])
        #expect(try cents(again.at("data/flightOffers/0/price/grandTotal")) == new)
        let plain = try Self.offers("&adults=1", desk)[0]
        try desk.order("amadeus", "price-moved")
        _ = try Self.offers("&adults=1", desk)
        let moved = try desk.pricing([plain.source])
        #expect(
            try cents(moved.at("data/flightOffers/0/price/grandTotal"))
                > (try cents(plain.at("price/grandTotal"))))
    }
}
