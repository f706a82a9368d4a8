import HTTP
import Testing
import Travel

@testable import Vendors

/// An error for the call that not all airlines have.
private let unsupported = duffelError(422, "invalid_request_error", "unsupported_action")

private func page(_ offers: String..., after: String = "null") -> Reply {
    Reply(
        json: #"{"data": [\#(offers.joined(separator: ","))], "meta": {"after": \#(after)}}"#)
}

/// An offer that names its search.
private func searched() throws -> Offer {
    try duffelOffer(duffelWire(extra: #""offer_request_id": "orq_1/a","#))
}

private func failure(_ offer: Offer, _ reply: Reply) async throws -> SupplierError {
    try await #require(throws: SupplierError.self) {
        try await duffel(Script(reply)).brands(of: offer, for: Party())
    }
}

@Test func `airlines are asked for their brands, byte for byte`() async throws {
    let script = Script(
        page(
            duffelWire("off_2", total: "300.00", brand: "Flex"),
            duffelWire("off_1", total: "90.00"), "{}",
            duffelWire("off_4", total: "1.00", flight: "9")))
    let found = try await duffel(script, isSimulated: true)
        .brands(of: try duffelOffer(), for: Party())
    #expect(found.map(\.supplierReference) == ["off_1", "off_2"])
    #expect(found.map(\.total.decimal) == ["90.00", "300.00"])
    #expect(found.map(\.freshness) == [.simulated, .simulated])
    #expect(
        script.sent == [
            """
            POST https://duffel.example/air/offers/off_1/upsell
            Content-Type: application/json
            Accept: application/json
            Duffel-Version: v2
            Authorization: Bearer duffel_test_abc

            {"data":{}}
            """
        ])
    #expect(script.requests.map(\.effect) == [.read])
}

@Test func `an upsell's offers may lie inside an object`() async throws {
    let json = #"{"data": {"offers": [\#(duffelWire("off_2", brand: "Flex"))]}}"#
    let found = try await duffel(Script(Reply(json: json)))
        .brands(of: try duffelOffer(), for: Party())
    #expect(found.map(\.supplierReference) == ["off_1", "off_2"])
}

@Test func `without upsell the brands are found in the search of the offer`() async throws {
    let script = Script(
        unsupported, page(duffelWire("off_2", total: "50.00", brand: "Flex"), after: #""c u""#),
        page(duffelWire("off_3", total: "60.00", brand: "FLEX"), duffelWire("off_1")))
    let found = try await duffel(script).brands(of: try searched(), for: Party())
    #expect(found.map(\.supplierReference) == ["off_2", "off_1"])
    let query = "offer_request_id=orq_1%2Fa&sort=total_amount&limit=200&max_connections=0"
    #expect(
        Array(script.sent.dropFirst()) == [
            duffelGet("/air/offers?\(query)"), duffelGet("/air/offers?\(query)&after=c%20u"),
        ])
}

@Test func `pages that go round in circles end`() async throws {
    let same = Script(unsupported, page(duffelWire("off_2"), after: #""x""#))
    _ = try await duffel(same).brands(of: try searched(), for: Party())
    #expect(same.requests.count == 3)
}

@Test func `an offer that names no search is its only brand`() async throws {
    var offer = try duffelOffer()
    let denied = duffelError(403, "invalid_request_error", "unavailable_feature")
    for reply in [unsupported, denied, Reply(405, json: "")] {
        #expect(try await duffel(Script(reply)).brands(of: offer, for: Party()) == [offer])
    }
    offer.raw = Array("{torn".utf8)
    #expect(try await duffel(Script(unsupported)).brands(of: offer, for: Party()) == [offer])
}

@Test func `an offer that is gone has no brands, unless its search has`() async throws {
    let lost = duffelError(404, "invalid_request_error", "not_found")
    #expect(try await failure(try duffelOffer(), lost).kind == .gone)
    let script = Script(lost, page(duffelWire("off_2", brand: "Flex")))
    #expect(try await duffel(script).brands(of: try searched(), for: Party()).count == 2)
}

@Test(
    arguments: [
        (duffelError(502, "airline_error", "airline_internal"), .unavailable),
        (duffelError(422, "invalid_state_error", "offer_expired"), .gone),
        (Reply(json: "{}"), .unavailable), (Reply(json: #"{"data": {}}"#), .unavailable),
        (Reply(json: #"{"data": [{"live_mode": true}]}"#), .auth),
    ] as [(Reply, SupplierError.Kind)])
func `other failures of duffel's brands are told`(
    reply: Reply, kind: SupplierError.Kind
) async throws {
    #expect(try await failure(try searched(), reply).kind == kind)
    let script = Script(unsupported, reply)
    let error = try await #require(throws: SupplierError.self) {
        try await duffel(script).brands(of: try searched(), for: Party())
    }
    #expect(error.kind == kind)
}
