import HTTP
import Sandbox
import Testing

@Suite struct `Amadeus's upselling` {
    @Test func `the other brands of the same flights can be priced as they are`() throws {
        let desk = try Desk()
        let offer = try desk.amadeus(Desk.trip + "&returnDate=2027-03-09&adults=1&children=1")[0]
        let root = try desk.upselling([offer.source])
        let others = try #require(root["data"]?.list)
        #expect(root.at("meta/count")?.int == others.count && others.count >= 2)
        let brand = "travelerPricings/0/fareDetailsBySegment/0/brandedFare"
        let names = ([offer] + others).compactMap { $0.at(brand)?.string }
        #expect(Set(names).count == others.count + 1)
        for other in others {
            #expect(other["itineraries"]?.bytes == offer["itineraries"]?.bytes)
            let amenities = other.at("travelerPricings/0/fareDetailsBySegment/0/amenities")
            #expect(amenities?.list.isEmpty == false)
            let priced = try desk.pricing([other.source]).at("data/flightOffers/0")
            #expect(
                try cents(priced?.at("price/grandTotal"))
                    == (try cents(other.at("price/grandTotal"))))
        }
    }

    @Test func `several offers are told apart`() throws {
        let desk = try Desk()
        let offers = try desk.amadeus(Desk.trip + "&adults=1&max=2").map(\.source)
        let meta = try desk.upselling(offers)["meta"]
        let pairs = try #require(meta?["oneWayUpselledCombinations"]?.list)
        #expect(pairs.map { $0["flightOfferId"]?.string } == ["1", "2"])
    }

    @Test func `a carrier without brands, or one that was told to, has no other fare`() throws {
        let desk = try Desk(isShared: false)
        let plain = try desk.unbranded()
        #expect(try desk.upselling([plain.source], status: 400).errorCodes == ["39397"])
        let offer = try desk.amadeus(Desk.trip + "&adults=1&max=1")[0]
        try desk.order("amadeus", "no-brand")
        #expect(try desk.upselling([offer.source], status: 400).errorCodes == ["39397"])
        _ = try desk.upselling([offer.source])
        let far = try desk.amadeus(
            "originLocationCode=MAD&destinationLocationCode=BRA&departureDate=2027-03-01&adults=1"
        )[0]
        #expect(try desk.upselling([far.source], status: 400).errorCodes == ["39397"])
    }
}
