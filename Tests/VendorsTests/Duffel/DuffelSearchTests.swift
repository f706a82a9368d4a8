import HTTP
import Testing
import Travel

@testable import Vendors

/// An answer to an offer request whose offers are listed by another call.
let created = Reply(201, json: #"{"data": {"id": "orq_1/a", "live_mode": false}}"#)
/// A last page without offers.
let emptyPage = Reply(json: #"{"data": [], "meta": {"limit": 50, "after": null}}"#)

/// A client in test mode.
func duffel(
    _ script: Script, token: String = "duffel_test_abc", isLive: Bool = false,
    isSimulated: Bool = false, patience: Duration = .seconds(20)
) throws -> Duffel {
    try Duffel(
        url: "https://duffel.example/", token: secret(token), isLive: isLive,
        isSimulated: isSimulated, patience: patience, transport: script.transport,
        clock: { 1_767_225_600 })
}

/// A small offer on the wire.
private func small(_ id: String, isLive: Bool = false) -> String {
    #"""
    {"id": "\#(id)", "live_mode": \#(isLive), "total_amount": "1.00", "total_currency": "EUR",
    "slices": [{"segments": [{"departing_at": "2027-03-01T08:00:00",
    "arriving_at": "2027-03-01T09:00:00", "origin": {"iata_code": "MAD"},
    "destination": {"iata_code": "JFK"}, "marketing_carrier": {"iata_code": "ZZ"},
    "marketing_carrier_flight_number": "1"}]}]}
    """#
}

private func page(_ ids: String..., after: String?) -> Reply {
    let cursor = after.map { "\"\($0)\"" } ?? "null"
    let offers = ids.map { small($0) }.joined(separator: ",")
    return Reply(json: #"{"data": [\#(offers)], "meta": {"after": \#(cursor)}}"#)
}

@Test func `duffel is asked for a request and then for its cheapest offers, byte for byte`()
    async throws
{
    let script = Script(created, emptyPage)
    let answer = try await duffel(script).search(try request(leg("MAD", "JFK", march: 1)))
    #expect(answer == SupplierAnswer([], hasMore: false))
    #expect(
        script.sent == [
            """
            POST https://duffel.example/air/offer_requests?return_offers=false\
            &supplier_timeout=20000
            Content-Type: application/json
            Accept: application/json
            Duffel-Version: v2
            Authorization: Bearer duffel_test_abc

            {"data":{"slices":[{"origin":"MAD","destination":"JFK","departure_date":"2027-03-01"}]\
            ,"passengers":[{"type":"adult"}],"max_connections":2}}
            """,
            """
            GET https://duffel.example/air/offers?offer_request_id=orq_1%2Fa&sort=total_amount\
            &limit=50
            Accept: application/json
            Duffel-Version: v2
            Authorization: Bearer duffel_test_abc
            """,
        ])
    #expect(script.requests.allSatisfy { $0.effect == .read && $0.bodyLimit == 32 << 20 })
    #expect(script.requests.map(\.timeout) == [.seconds(30), .seconds(30)])
}

@Test func `everybody, every leg and all limits go into the offer request`() async throws {
    var wanted = try request(leg("MAD", "JFK", march: 1), leg("EWR", "MAD", march: 9))
    wanted.legs[0].departureWindow = try window("06:05", "12:00")
    wanted.legs[1].arrivalWindow = try window("00:00", "23:59")
    wanted.party.adults = 2
    wanted.party.children = 2
    wanted.party.childAges = [4, 11]
    wanted.party.lapInfants = 1
    wanted.cabin = .premiumEconomy
    wanted.maxStops = 1
    wanted.maxPrice = Money(minor: 100, currency: wanted.currency)
    let script = Script(created, emptyPage)
    _ = try await duffel(script).search(wanted)
    #expect(
        script.sent.first?.split(separator: "\n\n").last == """
            {"data":{"slices":[{"origin":"MAD","destination":"JFK","departure_date":"2027-03-01",\
            "departure_time":{"from":"06:05","to":"12:00"}},{"origin":"EWR","destination":"MAD",\
            "departure_date":"2027-03-09","arrival_time":{"from":"00:00","to":"23:59"}}],\
            "passengers":[{"type":"adult"},{"type":"adult"},{"age":4},{"age":11},{"age":1}],\
            "cabin_class":"premium_economy","max_connections":1}}
            """)
}

@Test(arguments: [
    (Cabin.economy, "economy"), (.premiumEconomy, "premium_economy"), (.business, "business"),
    (.first, "first"),
])
func `a cabin has duffel's name`(cabin: Cabin, name: String) async throws {
    var wanted = try request(leg("MAD", "JFK", march: 1))
    wanted.cabin = cabin
    wanted.maxStops = 7
    let script = Script(created, emptyPage)
    _ = try await duffel(script).search(wanted)
    #expect(script.sent[0].contains(#""cabin_class":"\#(name)","max_connections":2}"#))
}

@Test func `pages are read until there are enough offers`() async throws {
    var wanted = try request(leg("MAD", "JFK", march: 1))
    wanted.offersPerSupplier = 3
    let script = Script(created, page("a", "b", after: "c u"), page("c", after: "more"))
    let answer = try await duffel(script).search(wanted)
    #expect(answer.offers.map(\.supplierReference) == ["a", "b", "c"])
    #expect(answer.hasMore == true)
    let queries = script.requests.dropFirst().compactMap { $0.url.split(separator: "&s").last }
    #expect(queries == ["ort=total_amount&limit=3", "ort=total_amount&limit=1&after=c%20u"])
}

@Test func `pages end where the supplier has no more, or goes round in circles`() async throws {
    var wanted = try request(leg("MAD", "JFK", march: 1))
    wanted.offersPerSupplier = 100
    let last = Script(created, page("a", after: "x"), page("b", after: nil))
    let answer = try await duffel(last).search(wanted)
    #expect(answer.offers.count == 2)
    #expect(answer.hasMore == false)
    let circle = Script(created, page("a", after: "x"))
    #expect(try await duffel(circle).search(wanted).offers.count == 2)
    #expect(circle.requests.count == 3)
    let nothing = Script(created, page("a", after: "x"), page(after: "y"))
    #expect(try await duffel(nothing).search(wanted).offers.count == 1)
    #expect(nothing.requests.count == 3)
}

@Test func `all offers come in one call when more than a page is wanted or filters are open`()
    async throws
{
    let plain = try request(leg("MAD", "JFK", march: 1))
    let airline = try #require(AirlineCode("ZZ"))
    let changes: [(inout SearchRequest) -> Void] = [
        { $0.offersPerSupplier = 201 }, { $0.includedAirlines = [airline] },
        { $0.excludedAirlines = [airline] }, { $0.maxMinutes = 600 },
        { $0.needsCheckedBag = true }, { $0.needsRefundable = true },
    ]
    for change in changes {
        var wanted = plain
        change(&wanted)
        let all = #"{"data": {"id": "orq_1", "offers": [\#(small("a")), \#(small("b"))]}}"#
        let script = Script(Reply(201, json: all))
        let answer = try await duffel(script).search(wanted)
        #expect(answer.offers.count == 2)
        #expect(answer.hasMore == false)
        #expect(script.requests.count == 1)
        #expect(script.requests[0].url.contains("?return_offers=true&"))
    }
}

@Test(arguments: [(1, 2_000, 12), (45, 45_000, 55), (600, 60_000, 70)])
func `airlines have between 2 and 60 seconds`(
    wanted: Int, milliseconds: Int, timeout: Int
) async throws {
    let script = Script(created, emptyPage)
    let supplier = try duffel(script, patience: .seconds(wanted))
    _ = try await supplier.search(try request(leg("MAD", "JFK", march: 1)))
    #expect(script.requests[0].url.hasSuffix("&supplier_timeout=\(milliseconds)"))
    #expect(script.requests[0].timeout == .seconds(timeout))
}

@Test func `duffel objects to what it cannot be asked, before it is asked`() async throws {
    let script = Script(created, emptyPage)
    let supplier = try duffel(script)
    var wanted = try request(leg("MAD", "JFK", march: 1))
    #expect(supplier.objection(to: wanted) == nil)
    wanted.party.children = 1
    #expect(supplier.objection(to: wanted) == "needs the ages of the children")
    let error = try await failure(supplier, wanted)
    #expect(error == SupplierError(.badRequest, "needs the ages of the children"))
    #expect(script.requests.isEmpty)
    wanted.party = Party()
    wanted.party.seatInfants = 1
    #expect(supplier.objection(to: wanted) == "sells no seat to a child under two")
    wanted.party = Party()
    wanted.party.lapInfants = 2
    #expect(supplier.objection(to: wanted) == "needs an adult for each infant on a lap")
}

@Test func `a token of the other mode is never sent`() async throws {
    let wanted = try request(leg("MAD", "JFK", march: 1))
    let script = Script(created, emptyPage)
    let test = try await failure(duffel(script, isLive: true), wanted)
    #expect(test == SupplierError(.auth, "the token is a test token, which is not used here"))
    let live = try await failure(duffel(script, token: "duffel_live_x"), wanted)
    #expect(live == SupplierError(.auth, "the token is a live token, which is not used here"))
    #expect(script.requests.isEmpty)
    _ = try await duffel(script, token: "short").search(wanted)
}

@Test func `an answer in the other mode is refused`() async throws {
    let wanted = try request(leg("MAD", "JFK", march: 1))
    let surprise = SupplierError(
        .auth, "answered in live mode where only test mode may be used")
    let early = Script(Reply(201, json: #"{"data": {"id": "o", "live_mode": true}}"#))
    #expect(try await failure(duffel(early), wanted) == surprise)
    let late = Script(created, Reply(json: #"{"data": [\#(small("a", isLive: true))]}"#))
    #expect(try await failure(duffel(late), wanted) == surprise)
    let test = try await failure(duffel(Script(created), token: "t", isLive: true), wanted)
    #expect(test.message == "answered in test mode where only live mode may be used")
}

@Test func `the token cannot be read off a supplier`() throws {
    let supplier = try duffel(Script(created))
    var dumped = ""
    dump(supplier, to: &dumped)
    #expect(!(dumped + "\(supplier)" + String(reflecting: supplier)).contains("test_abc"))
}
