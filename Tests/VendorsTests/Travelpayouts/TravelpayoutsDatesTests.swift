import HTTP
import Testing
import Travel

@testable import Vendors

private let header = """

    Accept: application/json
    X-Access-Token: token
    """

@Test func `a month's days are asked of the matrix, byte for byte`() async throws {
    let script = Script(Reply(json: envelope(matrixRow("2027-03-05"))))
    let found = try await travelpayouts(script.transport)
        .dates(datesRequest(day(5)...day(5)))
    #expect(found.map(\.line) == ["2027-03-05 90.00 EUR cached 3600"])
    #expect(found.map(\.supplier) == ["travelpayouts"])
    #expect(
        script.sent == [
            """
            GET https://tp.example/v2/prices/month-matrix?origin=MAD&destination=NYC\
            &month=2027-03-01&one_way=true&limit=31&currency=eur&market=de\(header)
            """
        ])
    #expect(script.requests.allSatisfy { $0.effect == .read })
}

@Test func `days without a price are asked of the grouped prices, and the lowest price stands`()
    async throws
{
    let script = Script(
        Reply(json: envelope(matrixRow("2027-03-05"), matrixRow("2027-03-06", value: "70.5"))),
        Reply(
            json: #"{"data":{"2027-03-05":\#(groupedRow("2027-03-05")),"#
                + #""2027-03-06":\#(groupedRow("2027-03-06")),"#
                + #""2027-03-07":\#(groupedRow("2027-03-07"))}}"#))
    let found = try await travelpayouts(script.transport)
        .dates(datesRequest(day(5)...day(7)))
    // The find of a day is counted from its first second: 33 hours before.
    #expect(
        found.map(\.line) == [
            "2027-03-05 80.00 EUR cached 118800", "2027-03-06 70.50 EUR cached 3600",
            "2027-03-07 80.00 EUR cached 118800",
        ])
    #expect(
        script.sent.last == """
            GET https://tp.example/aviasales/v3/grouped_prices?origin=MAD&destination=NYC\
            &group_by=departure_at&departure_at=2027-03&direct=false&currency=eur\
            &market=de\(header)
            """)
}

@Test func `stays are asked by weeks, and by nights for each month of return`() async throws {
    let script = Script(Reply(json: envelope()))
    let found = try await travelpayouts(script.transport)
        .dates(datesRequest(day(20)...day(28), nights: 9...40, isNonstop: true))
    #expect(found.isEmpty)
    let query = "direct=true&min_trip_duration=9&max_trip_duration=30&currency=eur&market=de"
    let grouped = "/aviasales/v3/grouped_prices?origin=MAD&destination=NYC&group_by=departure_at"
    #expect(
        script.requests.map { $0.url.dropFirst("https://tp.example".count) } == [
            """
            /v2/prices/month-matrix?origin=MAD&destination=NYC&month=2027-03-01&one_way=false\
            &trip_duration=3&limit=31&currency=eur&market=de
            """,
            "\(grouped)&departure_at=2027-03&return_at=2027-03&\(query)",
            "\(grouped)&departure_at=2027-03&return_at=2027-04&\(query)",
        ])
}

@Test(arguments: [(1...2, 1), (6...8, 1), (10...10, 1), (11...11, 2), (28...30, 4)])
func `a stay is asked of the matrix in whole weeks`(
    nights: ClosedRange<Int>, weeks: Int
) async throws {
    let script = Script(Reply(json: envelope()))
    _ = try await travelpayouts(script.transport)
        .dates(datesRequest(day(1)...day(1), nights: nights))
    #expect(script.sent[0].contains("&trip_duration=\(weeks)&"))
}

@Test func `each month of the range is asked once`() async throws {
    let script = Script(Reply(json: envelope()))
    let days = try day(31, month: 1)...day(1, month: 4)
    _ = try await travelpayouts(script.transport).dates(datesRequest(days))
    let months = script.requests.map(\.url).filter { $0.contains("month-matrix") }
        .compactMap { $0.split(separator: "&").first { $0.hasPrefix("month=") } }
    #expect(
        months.sorted() == [
            "month=2027-01-01", "month=2027-02-01", "month=2027-03-01", "month=2027-04-01",
        ])
    #expect(script.requests.count == 8)
}

@Test func `rows of other places, days, stays, cabins and with stops are left out`() async throws {
    let rows = [
        matrixRow("2027-03-01", changes: 0), matrixRow("2027-03-02", from: "BCN", changes: 0),
        matrixRow("2027-03-03", to: "LON", changes: 0), matrixRow("2027-03-04", changes: 2),
        matrixRow("2027-03-06", changes: 0), matrixRow("2027-02-28", changes: 0),
        matrixRow("2027-03-02", back: #""2027-03-09""#, changes: 0),
        matrixRow("2027-03-03", extra: #","trip_class":1"#, changes: 0),
        matrixRow("2027-03-03", extra: #","actual":false"#, changes: 0),
        matrixRow("2027-03-05", back: "null", extra: #","actual":true,"trip_class":0"#, changes: 0),
    ]
    let groups = [
        groupedRow("2027-03-02", transfers: #""transfers":1,"#),
        groupedRow("2027-03-03", transfers: ""),
        groupedRow("2027-03-04", from: "BCN"),
        groupedRow("2027-03-04", transfers: #""transfers":0,"#),
    ]
    let transport = answering(
        ("month-matrix", envelope(rows.joined(separator: ","))),
        ("grouped_prices", envelope(groups.joined(separator: ","))))
    let found = try await travelpayouts(transport)
        .dates(datesRequest(day(1)...day(5), isNonstop: true))
    #expect(found.map { "\($0.departure)" } == ["2027-03-01", "2027-03-04", "2027-03-05"])
}

@Test func `pairs of days are filtered by nights, and both ways must be without a stop`()
    async throws
{
    let rows = [
        matrixRow("2027-03-01", back: #""2027-03-08""#, value: "200", changes: 0),
        matrixRow("2027-03-01", back: #""2027-03-07""#, changes: 0),
        matrixRow("2027-03-01", back: #""2027-03-10""#, changes: 0),
        matrixRow("2027-03-01", back: #""""#, changes: 0),
    ]
    let groups = [
        groupedRow("2027-03-01", back: #""2027-03-09T10:00:00-05:00""#, price: "300"),
        groupedRow("2027-03-01", back: #""2027-03-08T10:00:00-05:00""#, price: "200"),
        groupedRow(
            "2027-03-01", back: #""2027-03-08T10:00:00-05:00""#, price: "1",
            transfers: #""transfers":0,"return_transfers":1,"#),
        groupedRow(
            "2027-03-01", back: #""2027-03-08T10:00:00-05:00""#, price: "1",
            transfers: #""transfers":0,"#),
    ]
    let transport = answering(
        ("month-matrix", envelope(rows.joined(separator: ","))),
        ("grouped_prices", envelope(groups.joined(separator: ","))))
    let found = try await travelpayouts(transport)
        .dates(datesRequest(day(1)...day(1), nights: 7...8, isNonstop: true))
    // Of two equal prices the younger one stands.
    #expect(
        found.map(\.line) == [
            "2027-03-01 2027-03-08 200.00 EUR cached 3600",
            "2027-03-01 2027-03-09 300.00 EUR cached 118800",
        ])
}

@Test func `an airport of a city with several is found only where a row names it`() async throws {
    let transport = answering(
        ("month-matrix", envelope(matrixRow("2027-03-01"))),
        (
            "grouped_prices",
            envelope(groupedRow("2027-03-01", to: "EWR", ), groupedRow("2027-03-02"))
        ))
    let found = try await travelpayouts(transport)
        .dates(datesRequest(to: "JFK", day(1)...day(3)))
    #expect(found.map(\.line) == ["2027-03-02 80.00 EUR cached 118800"])
}

@Test func `a request that cannot be asked is refused before it is sent`() async throws {
    let script = Script(Reply(json: envelope()))
    let supplier = try travelpayouts(script.transport)
    let long = try datesRequest(day(1)...day(2), nights: 31...40)
    let stay = try await #require(throws: SupplierError.self) { try await supplier.dates(long) }
    #expect(stay == SupplierError(.badRequest, "finds no stay of more than 30 nights"))
    let end = try #require(LocalDate(year: 2030, month: 1, day: 1))
    let wide = try datesRequest(day(1)...end)
    let span = try await #require(throws: SupplierError.self) { try await supplier.dates(wide) }
    #expect(span == SupplierError(.badRequest, "finds prices for two years at most"))
    #expect(script.requests.isEmpty)
}

@Test func `the end of the calendar is no trap`() async throws {
    let last = try #require(LocalDate(year: 9999, month: 12, day: 31))
    let script = Script(Reply(json: envelope()))
    let supplier = try travelpayouts(script.transport)
    #expect(try await supplier.dates(datesRequest(last...last, nights: 5...6)).isEmpty)
    #expect(script.requests.count == 1)
}

@Test func `it sells nothing and says so`() async throws {
    let supplier = try travelpayouts(Script(Reply(json: envelope())).transport)
    let wanted = try request(leg("MAD", "JFK", march: 1))
    #expect(supplier.capabilities == [.dates, .explore])
    #expect(supplier.objection(to: wanted) == "only finds prices by day, see dates and explore")
    #expect(try await failure(supplier, wanted).kind == .notEntitled)
}

@Test(arguments: [("de", "de"), ("GB", "gb"), ("d", nil), ("deu", nil), ("d1", nil), ("é", nil)])
func `a market is two letters`(text: String, code: String?) {
    #expect(Travelpayouts.Market(text)?.code == code)
}

@Test func `the token of travelpayouts cannot be read off it`() throws {
    let supplier = try travelpayouts(answering(), token: "hid\u{64}en")
    var dumped = ""
    dump(supplier, to: &dumped)
    #expect(!(dumped + "\(supplier)" + String(reflecting: supplier)).contains("hidden"))
}
