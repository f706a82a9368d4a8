import HTTP
import Testing
import Travel

@testable import Vendors

/// Rows to a place as v1 writes them.
private func cheap(_ place: String, _ rows: String...) -> String {
    let numbered = rows.enumerated().map { "\"\($0)\":\($1)" }.joined(separator: ",")
    return #""\#(place)":{\#(numbered)}"#
}

private func cheapRow(
    _ departure: String = "2027-03-02", back: String = "2027-03-09", price: String = "100",
    expires: String = "2027-01-16T00:00:00Z", flight: String = "61"
) -> String {
    #"""
    {"price":\#(price),"airline":"IB","flight_number":\#(flight),
    "departure_at":"\#(departure)T23:05:00Z","return_at":"\#(back)T10:00:00Z",
    "expires_at":"\#(expires)"}
    """#
}

private func places(_ parts: String...) -> String {
    #"{"success":true,"data":{\#(parts.joined(separator: ","))},"error":null,"currency":"EUR"}"#
}

extension DestinationPrice {
    fileprivate var line: String { "\(destination) \(find.line)" }
}

@Test func `round trips to anywhere are asked once a month, byte for byte`() async throws {
    let script = Script(
        Reply(json: places(cheap("LON", cheapRow(), cheapRow(price: "80", flight: "\"61\"")))))
    let wanted = try exploreRequest(day(1)...day(31), nights: 5...8)
    let found = try await travelpayouts(script.transport).destinations(wanted)
    #expect(found.map(\.line) == ["LON 2027-03-02 2027-03-09 80.00 EUR cached 604800"])
    #expect(
        script.sent == [
            """
            GET https://tp.example/v1/prices/cheap?origin=MAD&destination=-&depart_date=2027-03\
            &currency=eur&market=de
            Accept: application/json
            X-Access-Token: token
            """
        ])
}

@Test func `one-way trips to anywhere are asked of the prices by date, byte for byte`()
    async throws
{
    let rows = envelope(groupedRow("2027-03-02"), groupedRow("2027-03-04", price: "79.99"))
    let script = Script(Reply(json: rows))
    let found = try await travelpayouts(script.transport)
        .destinations(exploreRequest(day(1)...day(31)))
    #expect(found.map(\.line) == ["NYC 2027-03-04 79.99 EUR cached 118800"])
    #expect(
        script.requests.map(\.url) == [
            """
            https://tp.example/aviasales/v3/prices_for_dates?origin=MAD&departure_at=2027-03\
            &one_way=true&direct=false&sorting=price&unique=true&limit=1000&page=1&currency=eur\
            &market=de
            """
        ])
}

@Test func `part of a month needs more than one price for a place`() async throws {
    let script = Script(Reply(json: envelope()))
    _ = try await travelpayouts(script.transport)
        .destinations(exploreRequest(day(2)...day(31)))
    #expect(script.sent[0].contains("&unique=false&"))
}

@Test func `without days any time is asked for, and what is past is left out`() async throws {
    let script = Script(
        Reply(json: envelope(groupedRow("2027-01-13", price: "1"), groupedRow("2027-01-14"))))
    let found = try await travelpayouts(script.transport).destinations(exploreRequest())
    #expect(found.map(\.line) == ["NYC 2027-01-14 80.00 EUR cached 118800"])
    #expect(!script.sent[0].contains("departure_at"))
    #expect(script.sent[0].contains("&unique=true&"))
    let round = Script(Reply(json: places()))
    let none = try await travelpayouts(round.transport)
        .destinations(exploreRequest(nights: 3...4))
    #expect(none.isEmpty)
    #expect(!round.sent[0].contains("depart_date"))
}

@Test func `places come cheapest first, each once, without what was not asked for`() async throws {
    let march = places(
        cheap("ROM", cheapRow(price: "120"), cheapRow(back: "2027-03-20", price: "10")),
        cheap("LON", cheapRow(price: "90"), cheapRow("2027-03-30", back: "2027-04-02", price: "5")),
        cheap("PAR", cheapRow(price: "90")), cheap("MAD", cheapRow(price: "3")),
        cheap("BER", cheapRow(price: "20", expires: "2027-01-15T09:00:00Z")),
        cheap("TYO", cheapRow(price: "900")), cheap("Nowhere", cheapRow(price: "2")))
    let april = places(cheap("ROM", cheapRow("2027-04-02", back: "2027-04-09", price: "60")))
    let euro = try #require(Currency("EUR"))
    let wanted = try exploreRequest(
        day(1)...day(2, month: 4), nights: 7...7, budget: Money(minor: 120_00, currency: euro))
    let transport = answering(("=2027-03", march), ("=2027-04", april))
    let found = try await travelpayouts(transport).destinations(wanted)
    #expect(
        found.map(\.line) == [
            "ROM 2027-04-02 2027-04-09 60.00 EUR cached 604800",
            "LON 2027-03-02 2027-03-09 90.00 EUR cached 604800",
            "PAR 2027-03-02 2027-03-09 90.00 EUR cached 604800",
        ])
}

@Test func `one-way trips from other airports are left out`() async throws {
    let transport = answering(
        ("prices_for_dates", envelope(groupedRow("2027-03-02", from: "BCN"))))
    let found = try await travelpayouts(transport)
        .destinations(exploreRequest(day(1)...day(3)))
    #expect(found.isEmpty)
}

@Test func `a budget in another currency and long stays are refused`() async throws {
    let script = Script(Reply(json: envelope()))
    let supplier = try travelpayouts(script.transport)
    let dollars = Money(minor: 1, currency: try #require(Currency("USD")))
    let budget = try exploreRequest(budget: dollars)
    let error = try await #require(throws: SupplierError.self) {
        try await supplier.destinations(budget)
    }
    #expect(
        error
            == SupplierError(
                .badRequest, "compares a budget only with prices in its own currency"))
    let stay = try exploreRequest(nights: 31...31)
    await #expect(throws: SupplierError.self) { try await supplier.destinations(stay) }
    #expect(script.requests.isEmpty)
}

@Test func `the sandbox's prices are simulated`() async throws {
    let transport = answering(("prices_for_dates", envelope(groupedRow("2027-03-02"))))
    let found = try await travelpayouts(transport, isSimulated: true)
        .destinations(exploreRequest(day(1)...day(3)))
    #expect(found.map(\.find.freshness) == [.simulated])
}
