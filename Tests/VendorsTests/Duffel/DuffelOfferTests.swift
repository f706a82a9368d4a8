import HTTP
import Testing
import Travel

@testable import Vendors

private func answer(isSimulated: Bool = false) async throws -> SupplierAnswer {
    let script = Script(created, try Reply(fixture: "duffel-offers"))
    var wanted = try request(leg("LHR", "JFK", march: 1))
    wanted.offersPerSupplier = 3
    return try await duffel(script, isSimulated: isSimulated).search(wanted)
}

/// The one offer of an answer, from JSON; nil when it is unreadable.
private func offer(_ json: String) async throws -> Offer? {
    let script = Script(created, Reply(json: #"{"data": [\#(json)]}"#))
    let answer = try await duffel(script).search(try request(leg("LHR", "JFK", march: 1)))
    #expect(answer.offers.count + answer.unreadable == 1)
    return answer.offers.first
}

/// A small offer with parts replaced.
private func small(
    total: String = #""total_amount": "10.00", "total_currency": "EUR""#, carrier: String = "ZZ",
    passengers: String = "[]", extra: String = ""
) -> String {
    #"""
    {"id": "off_1", \#(total) \#(extra), "slices": [{"segments": [
    {"departing_at": "2027-03-01T08:00:00", "arriving_at": "2027-03-01T09:00:00",
    "origin": {"iata_code": "LHR"}, "destination": {"iata_code": "JFK"},
    "marketing_carrier": {"iata_code": "\#(carrier)"}, "marketing_carrier_flight_number": "1",
    "passengers": \#(passengers)}]}]}
    """#
}

@Test func `the price and conditions of a duffel offer are those of the whole party`()
    async throws
{
    let answer = try await answer()
    #expect(answer.offers.map(\.supplierReference) == ["off_first", "off_second"])
    #expect(answer.unreadable == 1)
    #expect(answer.hasMore == true)
    let offer = try #require(answer.offers.first)
    #expect(offer.supplier == "duffel")
    #expect(offer.total.description == "512.30 GBP")
    #expect(offer.base?.description == "401.00 GBP")
    #expect(offer.freshness == .live)
    #expect(offer.validatingAirline == AirlineCode("ZZ"))
    #expect(offer.checkedBags == BagAllowance(pieces: 1))
    #expect(offer.isRefundable == true)
    #expect(offer.isChangeable == false)
    #expect(offer.seatsLeft == nil)
    #expect(offer.emissionsKilograms == 813)
    // date -u -d 2027-02-01T12:30:05Z +%s
    #expect(offer.expiresAt == 1_801_485_005)
}

@Test func `the flights of a duffel offer carry what the first seated passenger's fare says`()
    async throws
{
    let offer = try #require(try await answer().offers.first)
    #expect(offer.itineraries.map(\.minutes) == [9 * 60 + 45])
    #expect(offer.itineraries.map(\.stops) == [2])
    var first = Segment(
        flight: try #require(FlightNumber("ZZ81")), origin: try #require(AirportCode("LHR")),
        destination: try #require(AirportCode("DUB")),
        departure: try #require(LocalDateTime(iso: "2027-03-01T08:05")),
        arrival: try #require(LocalDateTime(iso: "2027-03-01T09:20")))
    first.originTerminal = "5"
    first.technicalStops = [try #require(AirportCode("MAN"))]
    first.cabin = .premiumEconomy
    first.fareBasis = "WFLEX"
    first.brand = "Economy Flex"
    #expect(offer.itineraries[0].segments[0] == first)
    let second = offer.itineraries[0].segments[1]
    #expect(second.operating == AirlineCode("EI"))
    #expect(second.destinationTerminal == "8")
    #expect(second.aircraft == "333")
    #expect(second.cabin == nil)
    #expect(second.brand == "Economy Flex")
}

@Test func `a duffel offer is kept byte for byte`() async throws {
    let offer = try #require(try await answer().offers.first)
    let source = String(decoding: try bytes(ofFixture: "duffel-offers"), as: UTF8.self)
    let raw = String(decoding: offer.raw, as: UTF8.self)
    #expect(raw.hasPrefix("{\n      \"id\": \"off_first\""))
    #expect(raw.contains(#""something_new": [1.50, "as it is"]"#))
    #expect(raw.hasSuffix("}") && source.contains(raw))
}

@Test func `what a duffel offer does not say stays unknown`() async throws {
    let offer = try #require(try await answer(isSimulated: true).offers.last)
    #expect(offer.freshness == .simulated)
    #expect(offer.base == nil)
    #expect(offer.validatingAirline == nil)
    #expect(offer.checkedBags == nil)
    #expect(offer.isRefundable == nil)
    #expect(offer.isChangeable == nil)
    #expect(offer.emissionsKilograms == nil)
    #expect(offer.expiresAt == nil)
    #expect(offer.itineraries[0].minutes == nil)
    #expect(offer.itineraries[0].segments[0].brand == nil)
}

@Test(arguments: [
    small(total: #""total_amount": null"#), small(total: #""total_amount": "1.00""#),
    small(total: #""total_currency": "EUR", "total_amount": "free""#), small(carrier: ""),
    #"{"total_amount": "1", "total_currency": "EUR", "slices": []}"#,
    #"{"id": "a", "total_amount": "1", "total_currency": "EUR", "slices": []}"#,
    #"{"id": "a", "total_amount": "1", "total_currency": "EUR", "slices": [{}]}"#,
    #"{"id": "a", "total_amount": "1", "total_currency": "EUR", "slices": [{"segments": []}]}"#,
    #"{"id": "a", "total_amount": "1", "total_currency": "EUR"}"#, "null",
])
func `a duffel offer that cannot be read is counted`(json: String) async throws {
    #expect(try await offer(json) == nil)
}

@Test(
    arguments: [
        (#"{"allowed": false}"#, false), (#"{"allowed": true, "penalty_amount": null}"#, true),
        (#"{"allowed": true, "penalty_amount": "9.99", "penalty_currency": "EUR"}"#, true),
        (#"{"allowed": true, "penalty_amount": "10.00", "penalty_currency": "EUR"}"#, false),
        (#"{"allowed": true, "penalty_amount": "90.00", "penalty_currency": "USD"}"#, true),
        (#"{"allowed": null}"#, nil), ("null", nil),
    ] as [(String, Bool?)])
func `a refund that leaves nothing is none`(condition: String, isRefundable: Bool?) async throws {
    let extra = #", "conditions": {"refund_before_departure": \#(condition)}"#
    #expect(try await offer(small(extra: extra))?.isRefundable == isRefundable)
}

@Test(
    arguments: [
        ("[]", nil), (#"[{"baggages": []}]"#, BagAllowance(pieces: 0)), (#"[{}]"#, nil),
        (#"[{"baggages": [{"type": "carry_on", "quantity": 1}]}]"#, BagAllowance(pieces: 0)),
        (#"[{"baggages": [{"type": "checked", "quantity": -1}]}]"#, nil),
        (#"[{"baggages": [{"type": "checked"}]}]"#, nil),
        (#"[{"baggages": [{"type": "checked", "quantity": 2}]}, {}]"#, nil),
        (#"[{"baggages": []}, {}]"#, BagAllowance(pieces: 0)),
    ] as [(String, BagAllowance?)])
func `bags are the least of all passengers, unknown where one is`(
    passengers: String, bags: BagAllowance?
) async throws {
    #expect(try await offer(small(passengers: passengers))?.checkedBags == bags)
}

@Test(
    arguments: [
        ("\"460\"", 460), ("\"460.4\"", 460), ("460.5", 461), ("\"-3\"", nil), ("\"much\"", nil),
        ("\"7.\"", 7), ("9223372036854775807.9", nil),
    ] as [(String, Int?)])
func `emissions are whole kilograms`(written: String, kilograms: Int?) async throws {
    let offer = try await offer(small(extra: #", "total_emissions_kg": \#(written)"#))
    #expect(try #require(offer).emissionsKilograms == kilograms)
}
