import Foundation
import Testing
import Travel

@testable import Vendors

/// What a search gives that is answered with these offers.
private func answer(
    _ offers: String..., isSimulated: Bool = false
) async throws -> SupplierAnswer {
    let json = #"{"fly_supplier":1,"offers":[\#(offers.joined(separator: ","))]}"#
    let supplier = try await external(ScriptedProgram(.answer(json)), isSimulated: isSimulated)
    return try await supplier.search(try request(leg("MAD", "JFK", march: 1)))
}

@Test func `a search is told whole, byte for byte`() async throws {
    var wanted = try request(leg("MAD", "JFK", march: 1), leg("JFK", "MAD", march: 9))
    wanted.legs[0].departureWindow = try window("06:05", "12:00")
    wanted.legs[1].arrivalWindow = try window("00:00", "23:59")
    wanted.party.adults = 2
    wanted.party.children = 1
    wanted.party.childAges = [4]
    wanted.party.lapInfants = 1
    wanted.cabin = .premiumEconomy
    wanted.maxStops = 1
    wanted.includedAirlines = [try #require(AirlineCode("ZZ")), try #require(AirlineCode("IB"))]
    wanted.maxPrice = Money(minor: 50_000, currency: wanted.currency)
    wanted.needsCheckedBag = true
    let program = ScriptedProgram(.answer(#"{"fly_supplier":1,"offers":[]}"#))
    #expect(try await external(program).search(wanted) == SupplierAnswer([]))
    let call = try #require(program.seen.last)
    #expect(call.timeout == .milliseconds(2_500))
    #expect(call.limit == 8 << 20)
    #expect(call.input.hasPrefix(#"{"fly_supplier":1,"op":"search","id":""#))
    let parameters = call.input.components(separatedBy: #""deadline_ms":2500,"params":"#).last
    #expect(
        parameters == """
            {"legs":[{"from":"MAD","to":"JFK","date":"2027-03-01","departure_from":"06:05",\
            "departure_to":"12:00","arrival_from":null,"arrival_to":null},{"from":"JFK",\
            "to":"MAD","date":"2027-03-09","departure_from":null,"departure_to":null,\
            "arrival_from":"00:00","arrival_to":"23:59"}],"adults":2,"children":1,\
            "child_ages":[4],"infants":1,"seat_infants":0,"cabin":"premium","max_stops":1,\
            "airlines":["IB","ZZ"],"excluded_airlines":[],"max_price":"500.00",\
            "max_price_currency":"EUR","max_minutes":null,"checked_bag":true,\
            "refundable":false,"currency":"EUR","limit":50}}

            """)
}

@Test func `an offer of the contract is read whole and kept byte for byte`() async throws {
    let json = #"""
        { "id": "o 1", "price": "812.40", "currency": "GBP", "bags": 1, "bags_kg": 23,
        "refundable": true, "changeable": false, "seats_left": 12, "emissions_kg": 640,
        "validating_airline": "IB", "expires_at": "2027-02-01T12:30:05Z", "cached_seconds": 60,
        "itineraries": [{"minutes": 530, "segments": [{"flight": "IB6251", "airline": "IB",
        "operating_airline": "AA", "from": "MAD", "from_terminal": "4S", "to": "JFK",
        "to_terminal": "8", "departure": "2027-03-01T12:05+01:00",
        "arrival": "2027-03-01T14:55:30-05:00", "technical_stops": ["BOS"], "aircraft": "359",
        "cabin": "business", "brand": "Optima", "fare_basis": "OLNNEX", "minutes": 530}]}],
        "something_new": [1.50, "as it is"] }
        """#
    let offer = try #require(try await answer(json).offers.first)
    #expect(String(decoding: offer.raw, as: UTF8.self) == json)
    #expect(offer.supplier == "acme")
    #expect(offer.supplierReference == "o 1")
    #expect(offer.total.description == "812.40 GBP")
    #expect(offer.freshness == .cached(seconds: 60))
    #expect(offer.checkedBags == BagAllowance(pieces: 1, kilograms: 23))
    #expect(offer.isRefundable == true)
    #expect(offer.isChangeable == false)
    #expect(offer.seatsLeft == 9)
    #expect(offer.emissionsKilograms == 640)
    #expect(offer.validatingAirline == AirlineCode("IB"))
    #expect(offer.expiresAt == 1_801_485_005)
    #expect(offer.itineraries.map(\.minutes) == [530])
    var segment = Segment(
        flight: try #require(FlightNumber("IB6251")), origin: try #require(AirportCode("MAD")),
        destination: try #require(AirportCode("JFK")),
        departure: try #require(LocalDateTime(iso: "2027-03-01T12:05")),
        arrival: try #require(LocalDateTime(iso: "2027-03-01T14:55")))
    segment.operating = AirlineCode("AA")
    (segment.originTerminal, segment.destinationTerminal) = ("4S", "8")
    segment.technicalStops = [try #require(AirportCode("BOS"))]
    segment.aircraft = "359"
    segment.cabin = .business
    segment.brand = "Optima"
    segment.fareBasis = "OLNNEX"
    #expect(offer.itineraries[0].segments == [segment])
}

@Test func `what an offer of the contract does not say stays unknown`() async throws {
    let bare = try await answer(
        externalOffer(), externalOffer(extra: #","bags":null,"refundable":null"#)
    ).offers
    #expect(bare.count == 2)
    for offer in bare {
        #expect(offer.freshness == .live)
        #expect(offer.checkedBags == nil)
        #expect(offer.isRefundable == nil)
        #expect(offer.seatsLeft == nil)
        #expect(offer.expiresAt == nil)
        #expect(offer.itineraries[0].minutes == nil)
        #expect(offer.itineraries[0].segments[0].cabin == nil)
    }
    let simulated = try await answer(externalOffer(), isSimulated: true).offers
    #expect(simulated.map(\.freshness) == [.simulated])
}

@Test(arguments: [
    externalOffer(price: "[]"), externalOffer(price: #""-1""#), externalOffer(price: #""1.005""#),
    externalOffer(price: #""free""#), externalOffer(extra: #","bags":"1""#),
    externalOffer(extra: #","bags":-1"#), externalOffer(extra: #","refundable":"yes""#),
    externalOffer(extra: #","seats_left":1.5"#), externalOffer(extra: #","expires_at":7"#),
    externalOffer(extra: #","expires_at":"tomorrow""#),
    externalOffer(extra: #","validating_airline":"99""#),
    externalOffer(segment: #","cabin":"hold""#), externalOffer(segment: #","brand":[]"#),
    externalOffer(segment: #","brand":"""#),
    externalOffer(segment: #","from_terminal":"\#(String(repeating: "4", count: 201))""#),
    externalOffer(segment: #","technical_stops":["BOSTON"]"#),
    externalOffer(segment: #","technical_stops":"BOS""#), externalOffer(flight: "6251"),
    externalOffer(flight: #""6251""#), externalOffer(departure: #""2027-03-01T12:05Z""#),
    externalOffer(departure: #""2027-03-01T12:05+25:00""#),
    externalOffer(departure: #""2027-02-30T12:05""#), externalOffer(departure: "1"), "null", "[]",
    "{}", #"{"id":"1","price":"1","currency":"EUR","itineraries":[]}"#,
    #"{"id":"1","price":"1","currency":"EUR","itineraries":[{"segments":[]}]}"#,
    #"{"id":"1","price":"1","currency":"XYZ","itineraries":[]}"#,
    externalOffer().replacing(#""itineraries":["#, with: #""itineraries":[{"segments":[]},"#),
])
func `an offer with a part of the wrong type is counted, and named when it is the only one`(
    json: String
) async throws {
    let mixed = try await answer(json, externalOffer())
    #expect(mixed.offers.count == 1)
    #expect(mixed.unreadable == 1)
    await #expect(
        throws: SupplierError(.unavailable, "gave 1 offers, of which none can be read")
    ) {
        try await answer(json)
    }
}

@Test func `an offer with another number of legs is not what was asked`() async throws {
    let twoWays = #"""
        {"fly_supplier":1,"offers":[\#(externalOffer()),\#(externalOffer())]}
        """#
    let supplier = try await external(ScriptedProgram(.answer(twoWays)))
    let wanted = try request(leg("MAD", "JFK", march: 1), leg("JFK", "MAD", march: 9))
    let error = try await failure(supplier, wanted)
    #expect(error == SupplierError(.unavailable, "gave 2 offers, of which none can be read"))
}
