import HTTP
import Testing
import Travel

@testable import Vendors

/// An answer to the token call.
let tokenReply = Reply(json: #"{"access_token": "tok\u0065n/1", "expires_in": 1799}"#)
/// An answer without offers.
let noOffers = Reply(json: #"{"meta": {"count": 0}, "data": []}"#)

/// A client whose clock stands still.
func amadeus(
    _ script: Script, office: String? = nil, clientReference: String? = nil,
    isSimulated: Bool = false, clock: @escaping @Sendable () -> Int64 = { 1_000 }
) throws -> Amadeus {
    try Amadeus(
        url: "https://amadeus.example/",
        credentials: Amadeus.Credentials(
            clientID: secret("my id"), clientSecret: secret("s&cr=t/é"), office: office),
        clientReference: clientReference, isSimulated: isSimulated, transport: script.transport,
        clock: clock)
}

/// The body of the one POST that a search sends.
private func body(of request: SearchRequest) async throws -> String {
    let script = Script(tokenReply, noOffers)
    _ = try await amadeus(script).search(request)
    return try #require(script.sent.last?.split(separator: "\n\n").last.map(String.init))
}

/// The query of the one GET that a search sends.
private func query(of request: SearchRequest) async throws -> String {
    let script = Script(tokenReply, noOffers)
    _ = try await amadeus(script).search(request)
    let line = try #require(script.sent.last?.split(separator: "\n").first)
    return try #require(line.split(separator: "?").last.map(String.init))
}

@Test func `amadeus is asked for a token and then for offers, byte for byte`() async throws {
    let script = Script(tokenReply, noOffers)
    let supplier = try amadeus(script, office: "MADX 1", clientReference: "abcd1234")
    let answer = try await supplier.search(try request(leg("MAD", "JFK", march: 1)))
    #expect(answer == SupplierAnswer([], hasMore: false))
    #expect(
        script.sent == [
            """
            POST https://amadeus.example/v1/security/oauth2/token
            Accept: application/vnd.amadeus+json, application/json
            Ama-Client-Ref: abcd1234
            Content-Type: application/x-www-form-urlencoded

            grant_type=client_credentials&guest_office_id=MADX%201&client_id=my%20id\
            &client_secret=s%26cr%3Dt%2F%C3%A9
            """,
            """
            GET https://amadeus.example/v2/shopping/flight-offers?originLocationCode=MAD\
            &destinationLocationCode=JFK&departureDate=2027-03-01&adults=1&currencyCode=EUR&max=50
            Accept: application/vnd.amadeus+json, application/json
            Ama-Client-Ref: abcd1234
            Authorization: Bearer token/1
            """,
        ])
    #expect(script.requests.allSatisfy { $0.effect == .read })
}

@Test func `a return trip with simple filters fits the query`() async throws {
    var wanted = try request(leg("MAD", "CUZ", march: 1), leg("CUZ", "MAD", march: 9))
    wanted.party.adults = 2
    wanted.party.children = 1
    wanted.party.lapInfants = 1
    wanted.cabin = .premiumEconomy
    wanted.maxStops = 0
    wanted.includedAirlines = [try #require(AirlineCode("LA")), try #require(AirlineCode("IB"))]
    wanted.maxPrice = Money(minor: 200_001, currency: wanted.currency)
    wanted.offersPerSupplier = 900
    let sent = try await query(of: wanted)
    #expect(
        sent == """
            originLocationCode=MAD&destinationLocationCode=CUZ&departureDate=2027-03-01\
            &returnDate=2027-03-09&adults=2&children=1&infants=1&travelClass=PREMIUM_ECONOMY\
            &includedAirlineCodes=IB%2CLA&nonStop=true&currencyCode=EUR&maxPrice=1001&max=250
            """)
}

@Test func `unwanted airlines fit the query, a limit in another currency is left out`() async throws
{
    var wanted = try request(leg("MAD", "CUZ", march: 1))
    wanted.cabin = .first
    wanted.excludedAirlines = [try #require(AirlineCode("U2"))]
    wanted.maxPrice = Money(minor: 5, currency: try #require(Currency("JPY")))
    wanted.offersPerSupplier = 0
    let sent = try await query(of: wanted)
    #expect(
        sent == """
            originLocationCode=MAD&destinationLocationCode=CUZ&departureDate=2027-03-01&adults=1\
            &travelClass=FIRST&excludedAirlineCodes=U2&currencyCode=EUR&max=1
            """)
}

@Test func `what the query cannot say goes into a body`() async throws {
    var wanted = try request(leg("MAD", "CUZ", march: 1), leg("LIM", "MAD", march: 9))
    wanted.legs[0].departureWindow = try window("09:00", "14:31")
    wanted.legs[1].arrivalWindow = try window("06:00", "12:00")
    wanted.party.adults = 2
    wanted.party.children = 1
    wanted.party.seatInfants = 1
    wanted.party.lapInfants = 2
    wanted.cabin = .business
    wanted.maxStops = 0
    wanted.excludedAirlines = [try #require(AirlineCode("IB"))]
    wanted.maxPrice = Money(minor: 90_000, currency: wanted.currency)
    wanted.needsCheckedBag = true
    wanted.needsRefundable = true
    let sent = try await body(of: wanted)
    #expect(
        sent == #"""
            {"currencyCode":"EUR","originDestinations":[{"id":"1","originLocationCode":"MAD",\#
            "destinationLocationCode":"CUZ","departureDateTimeRange":{"date":"2027-03-01",\#
            "time":"11:45:00","timeWindow":"3H"}},{"id":"2","originLocationCode":"LIM",\#
            "destinationLocationCode":"MAD","departureDateTimeRange":{"date":"2027-03-09"}}],\#
            "travelers":[{"id":"1","travelerType":"ADULT"},{"id":"2","travelerType":"ADULT"},\#
            {"id":"3","travelerType":"CHILD"},{"id":"4","travelerType":"SEATED_INFANT"},\#
            {"id":"5","travelerType":"HELD_INFANT","associatedAdultId":"1"},\#
            {"id":"6","travelerType":"HELD_INFANT","associatedAdultId":"2"}],"sources":["GDS"],\#
            "searchCriteria":{"maxFlightOffers":250,"maxPrice":450,"pricingOptions":\#
            {"includedCheckedBagsOnly":true,"refundableFare":true},"flightFilters":\#
            {"carrierRestrictions":{"excludedCarrierCodes":["IB"]},"cabinRestrictions":[{"cabin":\#
            "BUSINESS","coverage":"MOST_SEGMENTS","originDestinationIds":["1","2"]}],\#
            "connectionRestriction":{"maxNumberOfConnections":0,"technicalStopsAllowed":false}}}}
            """#)
}

@Test func `the body goes by POST, as a read that the server takes for a GET`() async throws {
    let script = Script(tokenReply, noOffers)
    var wanted = try request(leg("MAD", "CUZ", march: 1))
    wanted.maxStops = 1
    wanted.includedAirlines = [try #require(AirlineCode("IB"))]
    _ = try await amadeus(script).search(wanted)
    #expect(
        script.sent.last == #"""
            POST https://amadeus.example/v2/shopping/flight-offers
            Accept: application/vnd.amadeus+json, application/json
            Content-Type: application/vnd.amadeus+json
            X-HTTP-Method-Override: GET
            Authorization: Bearer token/1

            {"currencyCode":"EUR","originDestinations":[{"id":"1","originLocationCode":"MAD",\#
            "destinationLocationCode":"CUZ","departureDateTimeRange":{"date":"2027-03-01"}}],\#
            "travelers":[{"id":"1","travelerType":"ADULT"}],"sources":["GDS"],"searchCriteria":\#
            {"maxFlightOffers":50,"flightFilters":{"carrierRestrictions":\#
            {"includedCarrierCodes":["IB"]},"connectionRestriction":\#
            {"maxNumberOfConnections":1}}}}
            """#)
    #expect(script.requests.last?.effect == .read)
    #expect(script.requests.last?.bodyLimit == 32 << 20)
}

@Test(arguments: [
    ("00:00", "23:59", "11:59:00", "12H"), ("08:00", "08:00", "08:00:00", "1H"),
    ("08:00", "10:00", "09:00:00", "1H"), ("08:00", "10:01", "09:00:00", "2H"),
])
func `a time window is its middle and whole hours that cover it`(
    from: String, to: String, middle: String, hours: String
) async throws {
    var wanted = try request(leg("MAD", "CUZ", march: 1))
    wanted.legs[0].departureWindow = try window(from, to)
    let sent = try await body(of: wanted)
    #expect(sent.contains(#""time":"\#(middle)","timeWindow":"\#(hours)""#))
}

@Test func `more than two stops is no limit on the wire`() async throws {
    var wanted = try request(leg("MAD", "CUZ", march: 1))
    wanted.maxStops = 3
    let sent = try await body(of: wanted)
    #expect(!sent.contains("flightFilters"))
}

@Test func `amadeus objects to what it never sells, before it is asked`() async throws {
    let script = Script(noOffers)
    let supplier = try amadeus(script)
    var wanted = try request(leg("MAD", "CUZ", march: 1))
    #expect(supplier.objection(to: wanted) == nil)
    wanted.party.adults = 8
    wanted.party.seatInfants = 2
    #expect(supplier.objection(to: wanted) == "sells at most nine seats at once")
    wanted.party = Party()
    wanted.party.lapInfants = 2
    #expect(supplier.objection(to: wanted) == "needs an adult for each infant on a lap")
    wanted.legs = Array(repeating: wanted.legs[0], count: 7)
    #expect(supplier.objection(to: wanted) == "sells at most six legs at once")
    let error = try await failure(supplier, wanted)
    #expect(error == SupplierError(.badRequest, "sells at most six legs at once"))
    #expect(script.requests.isEmpty)
}
