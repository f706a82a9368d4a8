import HTTP
import Testing
import Travel

@testable import Vendors

private func answer(isSimulated: Bool = false) async throws -> SupplierAnswer {
    let script = Script(tokenReply, try Reply(fixture: "amadeus-return"))
    return try await amadeus(script, isSimulated: isSimulated)
        .search(try request(leg("MAD", "CUZ", march: 1), leg("CUZ", "MAD", march: 9)))
}

/// Searches one way and gives the one offer that is answered.
private func offer(
    _ json: String, needsRefundable: Bool = false
) async throws -> (Offer?, unreadable: Int) {
    let script = Script(tokenReply, Reply(json: #"{"data": [\#(json)]}"#))
    var wanted = try request(leg("MAD", "CUZ", march: 1))
    wanted.needsRefundable = needsRefundable
    let answer = try await amadeus(script).search(wanted)
    return (answer.offers.first, answer.unreadable)
}

/// A small offer with parts replaced.
private func small(
    price: String = #"{"currency": "EUR", "total": "10"}"#,
    departure: String = "2027-03-01T09:00:00", airport: String = "CUZ", extra: String = ""
) -> String {
    #"""
    {"id": "1", "price": \#(price), "itineraries": [{"segments": [{"id": "1", "carrierCode": "IB",
    "number": "1", "departure": {"iataCode": "MAD", "at": "\#(departure)"},
    "arrival": {"iataCode": "\#(airport)", "at": "2027-03-01T20:00:00"}}]}] \#(extra)}
    """#
}

@Test func `the price and conditions of an amadeus offer are those of the whole party`()
    async throws
{
    let answer = try await answer()
    #expect(answer.offers.map(\.supplierReference) == ["17", "19"])
    #expect(answer.unreadable == 1)
    #expect(answer.hasMore == false)
    #expect(answer.warnings == ["PartialAnswer: one carrier did not answer"])
    let offer = try #require(answer.offers.first)
    #expect(offer.supplier == "amadeus")
    #expect(offer.total.description == "2034.50 EUR")
    #expect(offer.base?.description == "1500.00 EUR")
    #expect(offer.freshness == .live)
    #expect(offer.validatingAirline == AirlineCode("IB"))
    #expect(offer.checkedBags == BagAllowance(pieces: 1, kilograms: 22))
    #expect(offer.isRefundable == true)
    #expect(offer.isChangeable == true)
    #expect(offer.seatsLeft == 4)
    #expect(offer.emissionsKilograms == 2 * (310 + 45 + 400))
    #expect(offer.expiresAt == nil)
}

@Test func `the flights of an amadeus offer carry what the first traveler's fare says`()
    async throws
{
    let offer = try #require(try await answer().offers.first)
    #expect(offer.itineraries.map(\.minutes) == [25 * 60 + 5, nil])
    #expect(offer.itineraries.map(\.stops) == [2, 0])
    var first = Segment(
        flight: try #require(FlightNumber("IB347")), origin: try #require(AirportCode("MAD")),
        destination: try #require(AirportCode("LIM")),
        departure: try #require(LocalDateTime(iso: "2027-03-01T23:10")),
        arrival: try #require(LocalDateTime(iso: "2027-03-02T04:40")))
    first.operating = AirlineCode("LV")
    first.originTerminal = "4S"
    first.aircraft = "359"
    first.technicalStops = [try #require(AirportCode("BOG"))]
    first.cabin = .premiumEconomy
    first.fareBasis = "WOWPE"
    first.brand = "Premium Flex"
    #expect(offer.itineraries[0].segments[0] == first)
    let second = offer.itineraries[0].segments[1]
    #expect(second.flight.description == "LA2025")
    #expect(second.destinationTerminal == nil)
    #expect(second.cabin == .economy)
    #expect(second.brand == "BASIC")
    let third = offer.itineraries[1].segments[0]
    #expect(third.flight.description == "IB348A")
    #expect(third.cabin == nil)
    #expect(third.destinationTerminal == "4")
}

@Test func `an amadeus offer is kept byte for byte`() async throws {
    let offer = try #require(try await answer().offers.first)
    let source = String(decoding: try bytes(ofFixture: "amadeus-return"), as: UTF8.self)
    let raw = String(decoding: offer.raw, as: UTF8.self)
    #expect(raw.hasPrefix("{\n      \"type\": \"flight-offer\", \"id\": \"17\""))
    #expect(raw.contains(#""fieldOfTomorrow": {"kept": [1.50, "as it is"]}"#))
    #expect(raw.hasSuffix("}") && source.contains(raw))
}

@Test func `what an amadeus offer does not say stays unknown`() async throws {
    let offer = try #require(try await answer(isSimulated: true).offers.last)
    #expect(offer.total.description == "81000 JPY")
    #expect(offer.freshness == .simulated)
    #expect(offer.base == nil)
    #expect(offer.validatingAirline == nil)
    #expect(offer.checkedBags == nil)
    #expect(offer.isRefundable == nil)
    #expect(offer.isChangeable == nil)
    #expect(offer.seatsLeft == nil)
    #expect(offer.emissionsKilograms == nil)
}

@Test(arguments: [
    small(price: #"{"currency": "EUR"}"#), small(price: #"{"total": "1"}"#),
    small(price: #"{"currency": "EUR", "total": "-1.00"}"#),
    small(price: #"{"currency": "EUR", "total": "1.005"}"#),
    small(price: #"{"currency": "DOGE", "total": "1"}"#), small(departure: "2027-02-29T09:00:00"),
    small(departure: "tomorrow"), small(airport: ""), #"{"id": "1"}"#, "[]", "null",
    #"{"id": "1", "price": {"currency": "EUR", "total": "1"}, "itineraries": []}"#,
    #"{"id": "1", "price": {"currency": "EUR", "total": "1"}, "itineraries": [{}]}"#,
])
func `an amadeus offer that cannot be read is counted`(json: String) async throws {
    let (offer, unreadable) = try await offer(json)
    #expect(offer == nil)
    #expect(unreadable == 1)
}

@Test func `an offer for half of the trip is none`() async throws {
    let script = Script(tokenReply, Reply(json: #"{"data": [\#(small())]}"#))
    let wanted = try request(leg("MAD", "CUZ", march: 1), leg("CUZ", "MAD", march: 9))
    let answer = try await amadeus(script).search(wanted)
    #expect(answer.offers.isEmpty)
    #expect(answer.unreadable == 1)
}

@Test(
    arguments: [
        (#", "pricingOptions": {"refundableFare": false}"#, nil, nil),
        (#", "pricingOptions": {"noPenaltyFare": true}"#, nil, true),
        (#", "pricingOptions": {"noRestrictionFare": true}"#, nil, true),
        (#", "fareRules": {"rules": [{"category": "REFUND", "notApplicable": true}]}"#, false, nil),
        (
            #", "fareRules": {"rules": [{"category": "REFUND"}, {"category": "REBOOK"}]}"#, true,
            true
        ),
        (
            #", "fareRules": {"rules": [{"category": "REISSUE", "notApplicable": true}, {}]}"#, nil,
            false
        ),
        (
            #", "fareRules": {"rules": [{"category": "REVALIDATION", "notApplicable": true},"#
                + #"{"category": "REISSUE"}]}"#, nil, true
        ),
    ] as [(String, Bool?, Bool?)])
func `amadeus conditions are true, false or unknown`(
    extra: String, isRefundable: Bool?, isChangeable: Bool?
) async throws {
    let offer = try #require(try await offer(small(extra: extra)).0)
    #expect(offer.isRefundable == isRefundable)
    #expect(offer.isChangeable == isChangeable)
}

@Test(
    arguments: [
        (#"{"quantity": 2}"#, BagAllowance(pieces: 2)),
        (#"{"quantity": "0"}"#, BagAllowance(pieces: 0)),
        (#"{"weight": "30", "weightUnit": "KG"}"#, BagAllowance(kilograms: 30)),
        (#"{"weight": 23}"#, BagAllowance(kilograms: 23)),
        (#"{"weight": 50, "weightUnit": "LB"}"#, BagAllowance(kilograms: 22)),
        (#"{"quantity": 1, "weight": 32}"#, BagAllowance(pieces: 1, kilograms: 32)),
        (#"{"quantity": -1}"#, nil), (#"{"weight": 9223372036854775807}"#, nil), ("{}", nil),
        ("null", nil),
    ] as [(String, BagAllowance?)])
func `an amadeus bag is a piece, a weight or unknown`(
    written: String, bags: BagAllowance?
) async throws {
    let pricing = #"""
        , "travelerPricings": [{"travelerType": "ADULT", "fareDetailsBySegment": [
        {"segmentId": "1", "includedCheckedBags": \#(written)}]}]
        """#
    #expect(try await offer(small(extra: pricing)).0?.checkedBags == bags)
}

@Test func `a traveler without details leaves the bags unknown`() async throws {
    let pricing = #", "travelerPricings": [{"travelerType": "ADULT"}, {"travelerType": "CHILD"}]"#
    #expect(try #require(try await offer(small(extra: pricing)).0).checkedBags == nil)
}

@Test func `a silent offer is refundable when only refundable ones were asked for`() async throws {
    let silent = try await offer(small(), needsRefundable: true).0
    #expect(silent?.isRefundable == true)
    let denying = try await offer(
        small(extra: #", "pricingOptions": {"refundableFare": false}"#), needsRefundable: true
    ).0
    #expect(denying?.isRefundable == nil)
}

@Test func `an answer as long as it may be could be longer`() async throws {
    var wanted = try request(leg("MAD", "CUZ", march: 1))
    wanted.offersPerSupplier = 1
    let script = Script(tokenReply, Reply(json: #"{"data": [\#(small())]}"#))
    let answer = try await amadeus(script).search(wanted)
    #expect(answer.hasMore == nil)
}
