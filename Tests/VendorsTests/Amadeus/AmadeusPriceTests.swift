import HTTP
import Testing
import Travel

@testable import Vendors

private let path = "/v1/shopping/flight-offers/pricing"

private func quote(
    _ replies: Reply..., wishes: QuoteWishes = QuoteWishes(), offer: String = keptOffer
) async throws -> (Quote, Script) {
    let script = Script(tokenReply, replies[0])
    let supplier = try amadeus(script)
    return (try await supplier.quote(try amadeusOffer(offer), for: Party(), wishes), script)
}

private func priced(isSimulated: Bool = false) async throws -> Quote {
    let script = Script(tokenReply, try Reply(fixture: "amadeus-priced"))
    return try await amadeus(script, isSimulated: isSimulated)
        .quote(try amadeusOffer(), for: Party(), QuoteWishes())
}

/// The error of a quote that is answered so.
private func failure(_ reply: Reply, _ offer: Offer? = nil) async throws -> SupplierError {
    let offer = try offer ?? amadeusOffer()
    return try await #require(throws: SupplierError.self) {
        try await amadeus(Script(tokenReply, reply)).quote(offer, for: Party(), QuoteWishes())
    }
}

@Test func `an offer goes back to be priced byte for byte`() async throws {
    let (_, script) = try await quote(try Reply(fixture: "amadeus-priced"))
    let body = #"{"data":{"type":"flight-offers-pricing","flightOffers":[\#(keptOffer)]}}"#
    #expect(Array(script.sent.dropFirst()) == [asked("\(path)?include=bags", body)])
    #expect(script.requests.last?.effect == .read)
}

@Test func `texts are asked for only when they are wanted`() async throws {
    var wishes = QuoteWishes()
    wishes.wantsTexts = true
    let (quote, script) = try await quote(try Reply(fixture: "amadeus-priced"), wishes: wishes)
    #expect(
        script.requests.last?.url
            == "https://amadeus.example\(path)?include=bags%2Cdetailed-fare-rules")
    #expect(
        quote.texts == [
            RuleText(title: "OLN PENALTIES", text: "CHANGES\n  EUR 80.00.\n"),
            RuleText(title: "OLN LIGHT", text: "NOTHING ELSE."),
        ])
}

@Test func `the quote has the offer of now with its bytes`() async throws {
    let quote = try await priced(isSimulated: true)
    #expect(quote.offer.total == (try euros("1127.40")))
    #expect(quote.offer.base == (try euros("900.00")))
    #expect(quote.offer.freshness == .simulated)
    #expect(quote.offer.supplierReference == "7")
    let source = String(decoding: try bytes(ofFixture: "amadeus-priced"), as: UTF8.self)
    let raw = String(decoding: quote.offer.raw, as: UTF8.self)
    #expect(raw.hasPrefix(#"{"#) && raw.contains(#""fieldOfTomorrow": [1.50, "as it is"]"#))
    #expect(raw.hasSuffix("]\n      }") && source.contains(raw))
    #expect(try await priced().offer.freshness == .live)
}

@Test func `the lines of a quote add up to the total of the party`() async throws {
    let quote = try await priced()
    #expect(
        try quote.lines == [
            PriceLine(.base, nil, euros("900.00")), PriceLine(.tax, "QV", euros("80.40")),
            PriceLine(.tax, "JD", euros("20.00")), PriceLine(.tax, "OG", euros("10.00")),
            PriceLine(.fee, "TICKETING", euros("12.00")),
            PriceLine(.bag, "CHECKED_BAGS", euros("80.00")),
            PriceLine(.seat, "SEATS", euros("20.00")),
            PriceLine(.service, "MEALS", euros("5.00")),
        ])
    #expect(quote.lines.reduce(0) { $0 + $1.amount.minor } == quote.offer.total.minor)
}

@Test func `each traveler has a price, one that cannot be read is left out`() async throws {
    let travelers = try await priced().travelers
    #expect(travelers.map(\.supplierReference) == ["1", "2", "3"])
    #expect(travelers.map(\.kind) == [.adult, .child, .lapInfant])
    #expect(try travelers.map(\.total) == [euros("560.40"), euros("420.00"), euros("30.00")])
    #expect(
        try travelers[0].lines == [
            PriceLine(.base, nil, euros("500.00")), PriceLine(.tax, "QV", euros("40.40")),
            PriceLine(.tax, "JD", euros("20.00")),
        ])
    #expect(try travelers[2].lines == [PriceLine(.base, nil, euros("30.00"))])
}

@Test(
    arguments: [
        ("ADULT", .adult), ("SENIOR", .adult), ("CHILD", .child), ("HELD_INFANT", .lapInfant),
        ("SEATED_INFANT", .seatInfant), ("STUDENT", .other), ("OF_TOMORROW", .other),
    ] as [(String, TravelerPrice.Kind)])
func `a traveler is of a kind`(type: String, kind: TravelerPrice.Kind) throws {
    let json = #"""
        {"travelerId": 1, "travelerType": "\#(type)", "price": {"currency": "EUR", "total": "5"}}
        """#
    let traveler = TravelerPrice(amadeus: try JSON(Array(json.utf8)).root)
    #expect(try traveler?.total == euros("5.00"))
    #expect(traveler?.kind == kind)
}

@Test func `there is one rule for each act, with the highest penalty before departure`()
    async throws
{
    let dollars = try #require(Currency("USD"))
    #expect(
        try await priced().rules == [
            FareRule(
                .change, isAllowed: true, penalty: Money(minor: 9_550, currency: dollars),
                deadline: "BEFORE DEPARTURE"),
            FareRule(.cancel, isAllowed: false),
            FareRule(
                .noShow, isAllowed: true, penalty: Money(minor: 15_000, currency: dollars),
                deadline: "NO-SHOW"),
        ])
}

@Test(
    arguments: [
        ("{}", nil, nil), (#"{"refundableFare": true}"#, nil, true),
        (#"{"refundableFare": false, "noPenaltyFare": false}"#, nil, nil),
        (#"{"noPenaltyFare": true}"#, true, nil), (#"{"noRestrictionFare": true}"#, true, nil),
    ] as [(String, Bool?, Bool?)])
func `without rules only an option that is true says something`(
    options: String, change: Bool?, cancel: Bool?
) throws {
    let json = #"{"pricingOptions": \#(options)}"#
    let terms = Amadeus.Terms(
        try JSON(Array(json.utf8)).root, currency: try #require(Currency("EUR")))
    #expect(terms.rules.map(\.isAllowed) == [change, cancel, nil])
}

@Test func `what a pricing answer leaves out is taken from the offer, if it is the same flight`()
    async throws
{
    let answer = #"""
        {"data": {"flightOffers": [{"id": "7", "price": {"currency": "EUR", "total": "90.00"},
        "itineraries": [{"segments": [{"id": "1", "carrierCode": "IB", "number": "\#("6251")",
        "departure": {"iataCode": "MAD", "at": "2027-03-01T12:05:00"},
        "arrival": {"iataCode": "JFK", "at": "2027-03-01T14:40:00"}}]}], "travelerPricings": [{
        "fareDetailsBySegment": [{"segmentId": "1", "fareBasis": "OLN"}]}]}]}}
        """#
    let (same, _) = try await quote(Reply(json: answer))
    #expect(same.offer.itineraries[0].minutes == 8 * 60 + 35)
    #expect(same.offer.itineraries[0].segments[0].brand == "LIGHT")
    #expect(same.bags.isEmpty && same.texts.isEmpty && same.travelers.isEmpty)
    #expect(try same.lines == [PriceLine(.tax, nil, euros("90.00"))])
    let other = answer.replacing("6251", with: "6253").replacing("\"OLN\"", with: "null")
    let (changed, _) = try await quote(Reply(json: other))
    #expect(changed.offer.itineraries[0].minutes == nil)
    #expect(changed.offer.itineraries[0].segments[0].brand == nil)
}

@Test(
    arguments: [
        (400, "4926", "INVALID DATA RECEIVED: No fare applicable", .gone),
        (400, "\"4926\"", "NO FARE APPLICABLE", .gone),
        (400, "4926", "INVALID DATA RECEIVED", .badRequest), (400, "38034", "GONE", .rejected),
        (403, "38197", "FORBIDDEN", .notEntitled), (404, "38196", "NOT FOUND", .notEntitled),
    ] as [(Int, String, String, SupplierError.Kind)])
func `a fare that is not sold any more is gone`(
    status: Int, code: String, title: String, kind: SupplierError.Kind
) async throws {
    let error = try await failure(amadeusError(status, code, title: title))
    #expect(error.kind == kind)
    #expect(error.message == title)
}

@Test(arguments: [
    ("{}", "answered without the offer"),
    (#"{"data": {"flightOffers": []}}"#, "answered without the offer"),
    (#"{"data": {"flightOffers": [{}]}}"#, "answered with an offer that cannot be read"),
])
func `a pricing answer without an offer is an outage`(
    body: String, message: String
) async throws {
    #expect(try await failure(Reply(json: body)) == SupplierError(.unavailable, message))
}

@Test(arguments: ["", "[]", "{", "7"])
func `kept bytes that are no offer are not sent`(raw: String) async throws {
    var offer = try amadeusOffer()
    offer.raw = Array(raw.utf8)
    let script = Script(tokenReply)
    let supplier = try amadeus(script)
    let error = try await #require(throws: SupplierError.self) {
        try await supplier.quote(offer, for: Party(), QuoteWishes())
    }
    #expect(error.kind == .badRequest)
    #expect(error.message.hasPrefix("the kept offer is "))
    #expect(script.requests.isEmpty)
}
