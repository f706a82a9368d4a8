import HTTP
import Testing
import Travel

@testable import Vendors

/// A catalogue with one entry.
private func catalogue(_ entry: String) throws -> Amadeus.BagCatalogue {
    let json = #"{"1": {"price": {"amount": "25.00", "currencyCode": "EUR"}, \#(entry)}}"#
    return Amadeus.BagCatalogue(try JSON(Array(json.utf8)).root, segments: ["1", "2"])
}

private func quote(_ bags: Int, _ script: Script) async throws -> Quote {
    var wishes = QuoteWishes()
    wishes.bags = bags
    return try await amadeus(script).quote(try amadeusOffer(), for: Party(), wishes)
}

@Test func `bags that can be added are those for the whole trip`() async throws {
    let script = Script(tokenReply, try Reply(fixture: "amadeus-priced"))
    #expect(
        try await quote(0, script).bags == [
            BagOption(
                "1+2", allowance: BagAllowance(pieces: 1), price: euros("55.00"),
                travelers: ["1", "2"]),
            BagOption(
                "3", allowance: BagAllowance(pieces: 2), price: euros("90.00"),
                travelers: ["1"]),
            BagOption(
                "4", allowance: BagAllowance(kilograms: 22), price: euros("70.00"),
                travelers: []),
        ])
}

@Test func `wished bags are written into the priced offer and nothing else is touched`()
    async throws
{
    let fixture = try Reply(fixture: "amadeus-priced")
    let script = Script(tokenReply, fixture, fixture)
    var wishes = QuoteWishes()
    wishes.bags = 1
    wishes.wantsTexts = true
    let quote = try await amadeus(script).quote(try amadeusOffer(), for: Party(), wishes)
    let path = "https://amadeus.example/v1/shopping/flight-offers/pricing?include="
    #expect(
        script.requests.dropFirst().map(\.url) == ["\(path)bags", "\(path)detailed-fare-rules"])
    let source = String(decoding: quote.offer.raw, as: UTF8.self)
    let expected =
        source
        .replacing(
            #"{"segmentId": "1", "cabin": "ECONOMY", "fareBasis""#,
            with: #"{"additionalServices":{\#(bags)},"segmentId": "1", "cabin": "ECONOMY", "#
                + #""fareBasis""#
        )
        .replacing(#"{"chargeableSeatNumber""#, with: #"{\#(bags),"chargeableSeatNumber""#)
        .replacing(#""additionalServices": {}"#, with: #""additionalServices": {\#(bags)}"#)
        .replacing(#": {"quantity": 9}"#, with: #": {"quantity":1}"#)
    let body = #"{"data":{"type":"flight-offers-pricing","flightOffers":[\#(expected)]}}"#
    #expect(script.sent.last?.hasSuffix("\n\n\(body)") == true)
    #expect(quote.bags.map(\.supplierReference) == ["1+2", "3", "4"])
    #expect(quote.texts.count == 2)
}

private let bags = #""chargeableCheckedBags":{"quantity":1}"#

@Test(arguments: [2, 3, 9])
func `bags that not everybody can have are refused`(count: Int) async throws {
    let script = Script(tokenReply, try Reply(fixture: "amadeus-priced"))
    let error = try await #require(throws: SupplierError.self) { try await quote(count, script) }
    #expect(
        error == SupplierError(.rejected, "does not sell each traveler \(count) more checked bags"))
    #expect(script.requests.count == 2)
}

@Test func `no catalogue is no bags`() async throws {
    let answer = Reply(json: #"{"data": {"flightOffers": [\#(keptOffer)]}}"#)
    let error = try await #require(throws: SupplierError.self) {
        try await quote(1, Script(tokenReply, answer))
    }
    #expect(
        error == SupplierError(.rejected, "does not sell each traveler another checked bag"))
}

@Test func `an answer that has lost the bags is not taken for one with them`() async throws {
    func answer(_ offer: String) -> Reply {
        Reply(
            json: #"""
                {"data": {"flightOffers": [\#(offer)]}, "included": {"bags": {"1": {"quantity": 1,
                "price": {"amount": "25.00", "currencyCode": "EUR"}}}}}
                """#)
    }
    let lost = Script(tokenReply, answer(keptOffer))
    let error = try await #require(throws: SupplierError.self) { try await quote(1, lost) }
    #expect(error == SupplierError(.rejected, "answered without a price for the bags"))
    let kept = keptOffer.replacing(
        #"{"segmentId""#, with: #"{"additionalServices":{\#(bags)},"segmentId""#)
    let free = Script(tokenReply, answer(keptOffer), answer(kept))
    #expect(try await quote(1, free).offer.total == (try euros("100.00")))
    #expect(free.sent.last?.contains(kept) == true)
    let paid = keptOffer.replacing(
        #""total":"100.00""#,
        with: #""total":"125.00","additionalServices":[{"type":"CHECKED_BAGS"}]"#)
    let unnamed = Script(tokenReply, answer(keptOffer), answer(paid))
    #expect(try await quote(1, unnamed).offer.total == (try euros("125.00")))
}

@Test(
    arguments: [
        (#""quantity": 1"#, 1, #"{"quantity":1}"#), (#""quantity": 1"#, 2, nil),
        (#""quantity": 2, "segmentIds": ["2", "1"]"#, 2, #"{"quantity":2}"#),
        (#""quantity": 1, "segmentIds": ["2"]"#, 1, nil),
        (#""weight": 23, "weightUnit": "KG""#, 1, #"{"weight":23,"weightUnit":"KG"}"#),
        (#""weight": 23"#, 2, nil), (#""quantity": 1, "travelerIds": ["2"]"#, 1, nil),
        (#""quantity": "1", "travelerIds": ["2", "1"]"#, 1, #"{"quantity":"1"}"#),
    ] as [(String, Int, String?)])
func `a bag is named as the catalogue has it`(entry: String, count: Int, wire: String?) throws {
    #expect(try catalogue(entry).choice(bags: count, traveler: "1")?.wire.text == wire)
}

@Test func `the widest entries are taken and none twice, currencies are not mixed`() throws {
    func choices(_ currency: String) throws -> [BagOption] {
        let json = #"""
            {"a": {"quantity": 1, "price": {"amount": "5", "currencyCode": "EUR"},
            "segmentIds": ["1"]},
            "b": {"quantity": 1, "price": {"amount": "7", "currencyCode": "EUR"},
            "segmentIds": ["1", "2"]},
            "c": {"quantity": 1, "price": {"amount": "9", "currencyCode": "\#(currency)"},
            "segmentIds": ["3"]}}
            """#
        let value = try JSON(Array(json.utf8)).root
        return Amadeus.BagCatalogue(value, segments: ["1", "2", "3"]).choices.map(\.option)
    }
    let options = try choices("EUR")
    #expect(options.map(\.supplierReference) == ["b+c"])
    #expect(try options.map(\.price) == [euros("16.00")])
    #expect(try choices("USD").isEmpty)
}

@Test func `the cheapest bag of a kind is chosen, pieces before weights`() throws {
    let json = #"""
        {"a": {"weight": 20, "price": {"amount": "1", "currencyCode": "EUR"}},
        "b": {"quantity": 1, "price": {"amount": "9", "currencyCode": "EUR"},
        "travelerIds": ["1"]},
        "c": {"quantity": 1, "price": {"amount": "8", "currencyCode": "EUR"}}}
        """#
    let catalogue = Amadeus.BagCatalogue(try JSON(Array(json.utf8)).root, segments: ["1"])
    #expect(catalogue.choice(bags: 1, traveler: "1")?.option.supplierReference == "c")
}
