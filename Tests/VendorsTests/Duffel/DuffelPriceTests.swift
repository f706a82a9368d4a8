import HTTP
import Testing
import Travel

@testable import Vendors

private func quote(
    _ reply: Reply, bags: Int = 0, isSimulated: Bool = false
) async throws -> Quote {
    var wishes = QuoteWishes()
    wishes.bags = bags
    wishes.wantsTexts = true
    return try await duffel(Script(reply), isSimulated: isSimulated)
        .quote(try duffelOffer(), for: Party(), wishes)
}

private func quoted(bags: Int = 0) async throws -> Quote {
    try await quote(try Reply(fixture: "duffel-quote"), bags: bags)
}

private func failure(_ reply: Reply, bags: Int = 0) async throws -> SupplierError {
    try await #require(throws: SupplierError.self) { try await quote(reply, bags: bags) }
}

/// An answer with one offer that has more members.
private func answer(_ extra: String) -> Reply {
    Reply(json: #"{"data": \#(duffelWire(extra: extra + ","))}"#)
}

@Test func `duffel is asked for one offer and its services, byte for byte`() async throws {
    let script = Script(try Reply(fixture: "duffel-quote"))
    let offer = try duffelOffer(duffelWire("off_/1 é"))
    _ = try await duffel(script).quote(offer, for: Party(), QuoteWishes())
    let path = "/air/offers/off_%2F1%20%C3%A9?return_available_services=true"
    #expect(script.sent == [duffelGet(path)])
    #expect(script.requests.first?.timeout == .seconds(60))
}

@Test func `a duffel quote has the offer of now with its bytes and services`() async throws {
    let quote = try await quote(try Reply(fixture: "duffel-quote"), isSimulated: true)
    #expect(quote.offer.total == (try pounds("512.30")))
    #expect(quote.offer.freshness == .simulated)
    #expect(quote.offer.supplierReference == "off_/1")
    #expect(quote.texts.isEmpty)
    let source = String(decoding: try bytes(ofFixture: "duffel-quote"), as: UTF8.self)
    let raw = String(decoding: quote.offer.raw, as: UTF8.self)
    #expect(raw.contains(#""something_new": [1.50, "as it is"]"#))
    #expect(raw.contains("available_services") && source.contains(raw))
    #expect(try await quoted().offer.freshness == .live)
}

@Test func `the lines of a duffel quote add up`() async throws {
    let quote = try await quoted()
    #expect(
        try quote.lines == [
            PriceLine(.base, nil, pounds("401.00")), PriceLine(.tax, nil, pounds("100.00")),
            PriceLine(.fee, nil, pounds("11.30")),
        ])
    let untaxed = try await VendorsTests.quote(
        answer(#""base_amount": "80.00", "base_currency": "EUR", "tax_amount": null"#))
    #expect(
        try untaxed.lines == [
            PriceLine(.base, nil, euros("80.00")), PriceLine(.tax, nil, euros("20.00")),
        ])
}

@Test func `passengers are named, and only a lone one has a price`() async throws {
    #expect(
        try await quoted().travelers == [
            TravelerPrice("pas_1", .adult, lines: [], total: nil),
            TravelerPrice("pas_2", .child, lines: [], total: nil),
            TravelerPrice("pas_3", .lapInfant, lines: [], total: nil),
        ])
    let alone = try await quote(answer(#""passengers": [{"id": "pas_1", "age": 30}]"#))
    #expect(
        try alone.travelers == [
            TravelerPrice(
                "pas_1", .adult, lines: [PriceLine(.tax, nil, euros("100.00"))],
                total: euros("100.00"))
        ])
}

@Test(
    arguments: [
        (#""type": "adult", "age": 14"#, .adult), (#""type": "child""#, .child),
        (#""type": "infant_without_seat""#, .lapInfant), (#""age": 1"#, .lapInfant),
        (#""type": null, "age": 2"#, .child), (#""age": 11"#, .child), (#""age": 12"#, .adult),
        (#""type": "of tomorrow", "age": 1"#, .other), (#""type": null"#, .other),
    ] as [(String, TravelerPrice.Kind)])
func `a passenger is of a kind by type, else by age`(
    passenger: String, kind: TravelerPrice.Kind
) async throws {
    let quote = try await quote(answer(#""passengers": [{"id": "pas_1", \#(passenger)}]"#))
    #expect(quote.travelers.map(\.kind) == [kind])
}

@Test func `conditions are rules, one for each act`() async throws {
    #expect(
        try await quoted().rules == [
            FareRule(.change, isAllowed: false),
            FareRule(.cancel, isAllowed: true, penalty: pounds("90.00")),
            FareRule(.noShow, isAllowed: nil),
        ])
}

@Test(arguments: [
    #""conditions": null"#, #""conditions": {}"#,
    #""conditions": {"refund_before_departure": null, "change_before_departure": {}}"#,
    #""conditions": {"change_before_departure": {"allowed": null, "penalty_amount": "1.00"}}"#,
])
func `a condition that is not told is unknown`(conditions: String) async throws {
    #expect(
        try await quote(answer(conditions)).rules == [
            FareRule(.change, isAllowed: nil), FareRule(.cancel, isAllowed: nil),
            FareRule(.noShow, isAllowed: nil),
        ])
}

@Test func `an allowed act may have an unknown penalty`() async throws {
    let condition = #"{"allowed": true, "penalty_amount": "9.00", "penalty_currency": null}"#
    let quote = try await quote(
        answer(#""conditions": {"change_before_departure": \#(condition)}"#))
    #expect(quote.rules.first == FareRule(.change, isAllowed: true))
}

@Test(
    arguments: [
        (duffelError(404, "invalid_request_error", "not_found"), .gone),
        (duffelError(422, "invalid_state_error", "offer_no_longer_available"), .gone),
        (duffelError(422, "invalid_state_error", "offer_expired"), .gone),
        (answer(#""expires_at": "2025-12-31T23:59:59Z""#), .gone),
        (answer(#""expires_at": "2026-01-01T00:00:00Z""#), .gone),
        (answer(#""live_mode": true"#).inLiveMode, .auth),
        (duffelError(502, "airline_error", "airline_internal"), .unavailable),
        (Reply(json: "{}"), .unavailable), (Reply(json: #"{"data": []}"#), .unavailable),
        (Reply(json: #"{"data": {}}"#), .unavailable),
    ] as [(Reply, SupplierError.Kind)])
func `an offer that cannot be had any more is gone`(
    reply: Reply, kind: SupplierError.Kind
) async throws {
    #expect(try await failure(reply).kind == kind)
}

extension Reply {
    /// The same answer, given in live mode.
    fileprivate var inLiveMode: Reply {
        let text = String(decoding: body, as: UTF8.self)
            .replacing(#""live_mode": true,"#, with: "").replacing("false", with: "true")
        return Reply(json: text)
    }
}

@Test func `bags of duffel are those for the whole trip, by number of pieces`() async throws {
    #expect(
        try await quoted().bags == [
            BagOption(
                "ase_1", allowance: BagAllowance(pieces: 1, kilograms: 23),
                price: pounds("15.00"), travelers: ["pas_1"]),
            BagOption(
                "ase_1", allowance: BagAllowance(pieces: 2, kilograms: 46),
                price: pounds("30.00"), travelers: ["pas_1"]),
            BagOption(
                "ase_2+ase_3", allowance: BagAllowance(pieces: 1), price: pounds("22.00"),
                travelers: ["pas_2"]),
            BagOption(
                "ase_4", allowance: BagAllowance(pieces: 1), price: pounds("5.00"),
                travelers: [], isCarryOn: true),
        ])
}

@Test func `wished bags are in the total, for each who has a seat`() async throws {
    let quote = try await quoted(bags: 1)
    #expect(quote.offer.total == (try pounds("549.30")))
    #expect(
        try Array(quote.lines.suffix(2)) == [
            PriceLine(.bag, "ase_1", pounds("15.00")),
            PriceLine(.bag, "ase_2+ase_3", pounds("22.00")),
        ])
    #expect(quote.lines.reduce(0) { $0 + $1.amount.minor } == 54_930)
    #expect(quote.offer.raw == (try await quoted().offer.raw))
}

@Test func `bags that duffel does not sell to everybody are refused`() async throws {
    let reply = try Reply(fixture: "duffel-quote")
    #expect(
        try await failure(reply, bags: 2)
            == SupplierError(.rejected, "does not sell each traveler 2 more checked bags"))
    let one = #""passengers": [{"id": "pas_1", "type": "adult"}], "available_services": "#
    #expect(
        try await failure(answer(one + "null"), bags: 1)
            == SupplierError(.rejected, "does not sell each traveler another checked bag"))
    let dollars = #"""
        [{"id": "a", "type": "baggage", "total_amount": "9.00", "total_currency": "USD",
        "metadata": {"type": "checked"}}]
        """#
    #expect(
        try await failure(answer(one + dollars), bags: 1)
            == SupplierError(.rejected, "sells bags in another currency than the flights"))
}
