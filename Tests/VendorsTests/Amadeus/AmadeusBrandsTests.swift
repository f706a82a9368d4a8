import HTTP
import Testing
import Travel

@testable import Vendors

private let path = "/v1/shopping/flight-offers/upselling"

/// The kept offer's flight at another fare.
private func fare(
    _ id: String, _ total: String, brand: String, basis: String = "XYZ", flight: String = "6251"
) -> String {
    keptOffer.replacing("\"7\"", with: "\"\(id)\"").replacing("100.00", with: total)
        .replacing("LIGHT", with: brand).replacing("OLN", with: basis)
        .replacing("6251", with: flight)
}

private func answer(_ offers: String...) -> Reply {
    Reply(json: #"{"data": [\#(offers.joined(separator: ","))]}"#)
}

private func brands(_ reply: Reply, of offer: Offer? = nil) async throws -> [Offer] {
    let offer = try offer ?? amadeusOffer()
    return try await amadeus(Script(tokenReply, reply)).brands(of: offer, for: Party())
}

@Test func `the brands of an offer are asked for byte for byte`() async throws {
    let script = Script(tokenReply, answer())
    let offer = try amadeusOffer()
    #expect(try await amadeus(script).brands(of: offer, for: Party()) == [offer])
    let body = #"{"data":{"type":"flight-offers-upselling","flightOffers":[\#(keptOffer)]}}"#
    #expect(Array(script.sent.dropFirst()) == [asked(path, body)])
    #expect(script.requests.last?.effect == .read)
}

@Test func `brands come cheapest first, with the offer's own as it is sold now`() async throws {
    let found = try await brands(
        answer(
            fare("1", "300.00", brand: "FLEX"), fare("2", "120.00", brand: "LITE", basis: "OLN"),
            "{}", fare("4", "200.00", brand: "COMFORT"),
            fare("5", "1.00", brand: "FLEX", flight: "9")))
    #expect(found.map(\.supplierReference) == ["2", "4", "1"])
    #expect(found.map(\.total.decimal) == ["120.00", "200.00", "300.00"])
    let raw = found.last.map { String(decoding: $0.raw, as: UTF8.self) }
    #expect(raw == fare("1", "300.00", brand: "FLEX"))
}

@Test func `an offer's own brand is known by name where no fare basis is told`() async throws {
    let offer = try amadeusOffer(keptOffer.replacing("\"fareBasis\":\"OLN\",", with: ""))
    let found = try await brands(answer(fare("2", "120.00", brand: "Light")), of: offer)
    #expect(found.map(\.supplierReference) == ["2"])
    let nameless = try amadeusOffer(
        keptOffer.replacing("fareBasis", with: "x").replacing("brandedFare", with: "y"))
    let more = try await brands(answer(fare("2", "120.00", brand: "Light")), of: nameless)
    #expect(more.map(\.supplierReference) == ["7", "2"])
}

@Test func `an airline without brands leaves the offer`() async throws {
    let offer = try amadeusOffer()
    #expect(try await brands(amadeusError(400, "39397")) == [offer])
    #expect(try await brands(amadeusError(400, "\"39397\"")) == [offer])
}

@Test(arguments: ["{}", #"{"data": {}}"#])
func `brands without a list are an outage`(body: String) async throws {
    let error = try await #require(throws: SupplierError.self) {
        try await brands(Reply(json: body))
    }
    #expect(error == SupplierError(.unavailable, "answered without a list of offers"))
}

@Test func `other failures of brands are told`() async throws {
    let error = try await #require(throws: SupplierError.self) {
        try await brands(amadeusError(400, "4926", title: "No fare applicable"))
    }
    #expect(error.kind == .gone)
    var torn = try amadeusOffer()
    torn.raw = []
    let early = try await #require(throws: SupplierError.self) {
        try await brands(answer(), of: torn)
    }
    #expect(early.kind == .badRequest)
}
