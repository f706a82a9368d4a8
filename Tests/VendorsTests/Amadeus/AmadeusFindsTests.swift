import HTTP
import Testing
import Travel

@testable import Vendors

/// A day in March 2027.
private func march(_ day: Int) throws -> LocalDate {
    try #require(LocalDate(year: 2027, month: 3, day: day))
}

private func wanted(
    _ days: ClosedRange<Int>, nights: ClosedRange<Int>? = nil, isNonstop: Bool = false
) throws -> DatesRequest {
    let (origin, destination) = (AirportCode("MAD"), AirportCode("NYC"))
    let (first, last) = (try march(days.lowerBound), try march(days.upperBound))
    return DatesRequest(
        origin: try #require(origin), destination: try #require(destination),
        departures: first...last, nights: nights, isNonstop: isNonstop,
        currency: try #require(Currency("EUR")))
}

private func somewhere(
    _ days: ClosedRange<Int>? = nil, nights: ClosedRange<Int>? = nil, budget: Money? = nil
) throws -> ExploreRequest {
    let origin = try #require(AirportCode("MAD"))
    var request = ExploreRequest(origin: origin, currency: try #require(Currency("EUR")))
    if let days {
        let (first, last) = (try march(days.lowerBound), try march(days.upperBound))
        request.departures = first...last
    }
    request.nights = nights
    request.budget = budget
    return request
}

/// One find on the wire.
private func find(_ day: String, _ back: String?, _ total: String, to place: String = "NYC")
    -> String
{
    let back = back.map { #""returnDate": "2027-03-\#($0)","# } ?? ""
    return #"""
        {"type": "flight-date", "origin": "MAD", "destination": "\#(place)", \#(back)
        "departureDate": "2027-03-\#(day)", "price": {"total": "\#(total)"}}
        """#
}

private func answer(_ finds: String..., currency: String = "USD") -> Reply {
    Reply(
        json: #"""
            {"data": [\#(finds.joined(separator: ","))], "meta": {"currency": "\#(currency)"},
            "dictionaries": {"currencies": {"EUR": "EURO"}}}
            """#)
}

private let nothing = Reply(json: #"{"data": []}"#)

@Test func `a range of days is one call, one way or there and back`() async throws {
    let cases = [
        (
            try wanted(1...9),
            "departureDate=2027-03-01%2C2027-03-09&oneWay=true&nonStop=false&viewBy=DATE"
        ),
        (
            try wanted(4...4, nights: 7...7, isNonstop: true),
            "departureDate=2027-03-04&oneWay=false&duration=7&nonStop=true&viewBy=DURATION"
        ),
        (
            try wanted(4...5, nights: 7...9),
            "departureDate=2027-03-04%2C2027-03-05&oneWay=false&duration=7%2C9&nonStop=false"
                + "&viewBy=DURATION"
        ),
    ]
    for (request, query) in cases {
        let script = Script(tokenReply, nothing)
        #expect(try await amadeus(script).dates(request) == [])
        let path = "/v1/shopping/flight-dates?origin=MAD&destination=NYC&\(query)"
        #expect(Array(script.sent.dropFirst()) == [looked(path)])
    }
}

@Test func `days come in order with the lowest price of each, in the answer's currency`()
    async throws
{
    let reply = answer(
        find("03", nil, "120.58"), find("02", nil, "99.00"), find("03", nil, "110.00"),
        find("03", nil, "115.00"), find("10", nil, "1.00"), find("04", "08", "1.00"), "{}",
        find("32", nil, "1.00"), find("04", nil, "cheap"))
    let found = try await amadeus(Script(tokenReply, reply)).dates(try wanted(1...9))
    let dollars = try #require(Currency("USD"))
    #expect(
        try found == [
            DatePrice(
                departure: march(2), back: nil, price: Money(minor: 9_900, currency: dollars),
                freshness: .cached(seconds: 86_400), supplier: "amadeus"),
            DatePrice(
                departure: march(3), back: nil, price: Money(minor: 11_000, currency: dollars),
                freshness: .cached(seconds: 86_400), supplier: "amadeus"),
        ])
}

@Test func `pairs of days are those with the wanted nights`() async throws {
    let reply = answer(
        find("03", "08", "80.00"), find("03", "07", "90.00"), find("02", "09", "70.00"),
        find("02", "10", "1.00"), find("02", "05", "1.00"), find("02", nil, "1.00"))
    let supplier = try amadeus(Script(tokenReply, reply), isSimulated: true)
    let found = try await supplier.dates(try wanted(1...9, nights: 4...7))
    #expect(try found.map(\.departure) == [march(2), march(3), march(3)])
    #expect(try found.map(\.back) == [march(9), march(7), march(8)])
    #expect(found.map(\.freshness) == [.simulated, .simulated, .simulated])
}

@Test(arguments: [
    amadeusError(404, "6003"), amadeusError(404, "1797"), amadeusError(500, "141"),
    amadeusError(404, "12345"), amadeusError(400, "\"6003\""), nothing,
])
func `a pair of places without prices is empty`(reply: Reply) async throws {
    #expect(try await amadeus(Script(tokenReply, reply)).dates(try wanted(1...2)) == [])
    #expect(try await amadeus(Script(tokenReply, reply)).destinations(try somewhere()) == [])
}

@Test(
    arguments: [
        (amadeusError(404, "38196"), .notEntitled), (amadeusError(403, "38197"), .notEntitled),
        (Reply(404, json: "<html>"), .notEntitled), (amadeusError(400, "425"), .badRequest),
        (amadeusError(500, "38189"), .unavailable), (Reply(json: "{}"), .unavailable),
        (Reply(json: #"{"data": [{}], "meta": {"currency": "???"}}"#), .unavailable),
        (Reply(json: #"{"data": [{}]}"#), .unavailable),
    ] as [(Reply, SupplierError.Kind)])
func `a call that is not there or not answered is no empty list`(
    reply: Reply, kind: SupplierError.Kind
) async throws {
    let dates = try await #require(throws: SupplierError.self) {
        try await amadeus(Script(tokenReply, reply)).dates(try wanted(1...2))
    }
    #expect(dates.kind == kind)
    let places = try await #require(throws: SupplierError.self) {
        try await amadeus(Script(tokenReply, reply)).destinations(try somewhere())
    }
    #expect(places.kind == kind)
}

@Test func `destinations are asked for with what is wanted, and without a budget`() async throws {
    let cases = [
        (try somewhere(), "oneWay=true&viewBy=DESTINATION"),
        (
            try somewhere(1...9, nights: 2...4, budget: euros("100.00")),
            "departureDate=2027-03-01%2C2027-03-09&oneWay=false&duration=2%2C4&viewBy=DESTINATION"
        ),
    ]
    for (request, query) in cases {
        let script = Script(tokenReply, nothing)
        #expect(try await amadeus(script).destinations(request) == [])
        let path = "/v1/shopping/flight-destinations?origin=MAD&\(query)"
        #expect(Array(script.sent.dropFirst()) == [looked(path)])
    }
}

@Test func `destinations come cheapest first, one find each, within the budget`() async throws {
    let reply = answer(
        find("03", nil, "80.00", to: "LON"), find("04", nil, "60.00", to: "LON"),
        find("05", nil, "70.00", to: "LON"), find("01", nil, "60.00", to: "ALC"),
        find("02", nil, "100.00", to: "BIO"), find("02", nil, "100.01", to: "OPO"),
        find("02", "04", "1.00", to: "PAR"), find("09", nil, "1.00", to: "ROM"),
        find("02", nil, "1.00", to: "nowhere"), currency: "EUR")
    let request = try somewhere(1...8, budget: euros("100.00"))
    let found = try await amadeus(Script(tokenReply, reply)).destinations(request)
    #expect(found.map(\.destination.text) == ["ALC", "LON", "BIO"])
    #expect(try found.map(\.find.departure) == [march(1), march(4), march(2)])
    #expect(try found.map(\.find.price) == [euros("60.00"), euros("60.00"), euros("100.00")])
    #expect(found.map(\.find.freshness) == Array(repeating: .cached(seconds: 86_400), count: 3))
}

@Test func `a budget in another currency than the prices is refused`() async throws {
    let request = try somewhere(budget: euros("100.00"))
    let reply = answer(find("03", nil, "80.00"))
    let error = try await #require(throws: SupplierError.self) {
        try await amadeus(Script(tokenReply, reply)).destinations(request)
    }
    #expect(
        error == SupplierError(.badRequest, "has prices in USD, not in the budget's currency"))
}
