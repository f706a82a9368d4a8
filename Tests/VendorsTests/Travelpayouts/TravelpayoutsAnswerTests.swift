import HTTP
import Testing
import Travel

@testable import Vendors

/// What the prices of 1 and 2 March are when the matrix answers so.
private func dates(_ reply: Reply) async throws -> [DatePrice] {
    let script = Script(reply, Reply(json: envelope()))
    return try await travelpayouts(script.transport)
        .dates(datesRequest(day(1)...day(2)))
}

private func failure(_ reply: Reply) async throws -> SupplierError {
    try await #require(throws: SupplierError.self) { try await dates(reply) }
}

@Test(
    arguments: [
        (400, #""bad request: unknown location code""#, .badRequest),
        (200, #""bad request: unknown location code""#, .badRequest),
        (400, #""unreachable external service error: unknown currency""#, .badRequest),
        (500, #""unreachable external service error: trip duration is over 30""#, .badRequest),
        (400, #""unreachable external service error: timed out""#, .unavailable),
        (200, #""unreachable external service error: timed out""#, .unavailable),
        (500, #""out of order""#, .unavailable), (401, #""Unauthorized""#, .auth),
        (403, #""Forbidden""#, .auth), (404, #""not found""#, .notEntitled),
        (504, #""late""#, .timeout), (429, #""slow down""#, .rate),
    ] as [(Int, String, SupplierError.Kind)])
func `a travelpayouts error is of a kind by status and text`(
    status: Int, error: String, kind: SupplierError.Kind
) async throws {
    let found = try await failure(
        Reply(status, json: #"{"success":false,"data":null,"error":\#(error)}"#))
    #expect(found.kind == kind)
    #expect(found.status == status)
    #expect(found.message == String(error.dropFirst().dropLast()))
}

@Test(
    arguments: [
        (401, "", .auth, "the token was refused"),
        (404, "<h1>404</h1>", .notEntitled, "no longer has this method (status 404)"),
        (429, "", .rate, "the minute's calls are used up"),
        (502, "<html>", .unavailable, "answered with status 502 and a web page"),
        (400, "{}", .badRequest, "answered with status 400"),
        (200, #"{"success":false}"#, .badRequest, "refused the request without a reason"),
        (400, #"{"code":"x","message":"incorrect","status":400}"#, .badRequest, "incorrect"),
    ] as [(Int, String, SupplierError.Kind, String)])
func `a travelpayouts error without a text is told by its status`(
    status: Int, body: String, kind: SupplierError.Kind, message: String
) async throws {
    let found = try await failure(Reply(status, json: body))
    #expect(found.kind == kind)
    #expect(found.message == message)
}

@Test(
    arguments: [
        (["X-Rate-Limit-Reset": "17"], 17), (["X-Rate-Limit-Reset": "1800003609"], 9),
        (["X-Rate-Limit-Reset": "1800000000"], 0), (["X-Rate-Limit-Reset": "900"], 60),
        (
            [
                "X-Rate-Limit-Reset": "1800003609", "Date": "Fri, 15 Jan 2027 09:00:05 GMT",
            ], 4
        ),
        (["Retry-After": "3", "X-Rate-Limit-Reset": "17"], 3), (["Retry-After": "300"], 60),
        (["X-Rate-Limit-Reset": "soon"], 60), (["Date": "Fri, 15 Jan 2027 09:00:50 GMT"], 10),
        (["X-Rate-Limit-Reset": "-4"], 60), ([:], 60),
    ] as [(Headers, Int)])
func `a used-up minute is waited for, never longer than a minute`(
    headers: Headers, seconds: Int
) async throws {
    let script = Script(Reply(429, json: "", headers: headers))
    let supplier = try travelpayouts(script.transport)
    let wanted = try datesRequest(day(1)...day(1))
    let error = try await #require(throws: SupplierError.self) { try await supplier.dates(wanted) }
    #expect(error.retryAfter == .seconds(seconds))
    #expect(script.outcomes == [.reply(status: 429, retryAfter: "\(seconds)")])
}

@Test func `what was asked wrong is not asked again, an outage is`() async throws {
    let outcomes = [
        Reply(500, json: #"{"error":"unreachable external service error: unknown currency"}"#),
        Reply(500, json: #"{"error":"oops"}"#), Reply(json: "{torn"), Reply(json: envelope()),
    ].map { $0.travelpayoutsOutcome(at: january) }
    #expect(
        outcomes == [
            .reply(status: 400), .reply(status: 500), .unreadable, .reply(status: 200),
        ])
}

@Test(
    arguments: [
        ("<html>", "answered with something other than JSON"),
        ("{}", "answered without prices"),
        (#"{"success":true,"data":5}"#, "answered with something other than prices"),
        (
            envelope(matrixRow("2027-03-01"), currency: "rub"),
            "answered in another currency than EUR, which was asked"
        ),
        (#"{"data":[1,"a"]}"#, "sent 2 prices, of which none can be read"),
        (#"{"data":{"a":{"b":{"c":{}}}}}"#, "sent 1 prices, of which none can be read"),
        (envelope(matrixRow("soon")), "sent 1 prices, of which none can be read"),
        (envelope(matrixRow("2027-03-01 12:00")), "sent 1 prices, of which none can be read"),
        (
            envelope(matrixRow("2027-03-01", back: #""later""#)),
            "sent 1 prices, of which none can be read"
        ),
        (envelope(matrixRow("2027-03-01", back: "7")), "sent 1 prices, of which none can be read"),
        (envelope(matrixRow("2027-03-01", value: "0")), "sent 1 prices, of which none can be read"),
        (
            envelope(matrixRow("2027-03-01", value: "[]")),
            "sent 1 prices, of which none can be read"
        ),
    ])
func `an answer that is no list of prices is an outage`(
    body: String, message: String
) async throws {
    let error = try await failure(Reply(json: body))
    #expect(error.kind == .unavailable)
    #expect(error.message == message)
}

@Test(arguments: [
    #"{"success":true,"data":{}}"#, #"{"success":true,"data":[],"error":null,"currency":"EUR"}"#,
    #"{"success":true,"data":null}"#, #"{"data":{"2027-03-01":{}}}"#, #"{"data":{"LON":[]}}"#,
])
func `nothing found is no error`(body: String) async throws {
    #expect(try await dates(Reply(json: body)).isEmpty)
}

@Test(
    arguments: [
        ("EUR", "36.36", "36.36"), ("EUR", "26000.0", "26000.00"), ("EUR", "\"12\"", "12.00"),
        ("EUR", "1.231", "1.24"), ("JPY", "123.45", "124"), ("KWD", "1.2345", "1.235"),
        ("EUR", "-1.231", nil), ("EUR", "-5", nil), ("EUR", "1e3", nil), ("EUR", "\"5.\"", nil),
        ("EUR", "\"a.b\"", nil), ("EUR", "99999999999999999999", nil), ("EUR", "null", nil),
        ("JPY", "9223372036854775807.5", nil),
    ] as [(String, String, String?)])
func `a found price is a decimal, rounded up where its currency has fewer digits`(
    currency: String, value: String, price: String?
) async throws {
    let document = try JSON(Array(matrixRow("2027-03-01", value: value).utf8))
    let currency = try #require(Currency(currency))
    let row = Travelpayouts.Row(document.root, place: nil, currency: currency)
    #expect(row?.price.decimal == price)
}

@Test(
    arguments: [
        ("2027-01-15T08:00:00Z", 3_600), ("2027-01-15T11:00:00.123+03:00", 3_600),
        ("2027-01-15T03:30:00-05:00", 1_800), ("2027-01-15T08:59:59", 1),
        ("2027-01-16T00:00:00Z", 0), ("yesterday", 604_800), ("2027-01-15T08:00:00+3", 604_800),
        ("2027-01-15T08:00:00*03:00", 604_800), ("2027-01-15T08:00:00+99:00", 604_800),
        ("2027-13-15T08:00:00Z", 604_800),
    ])
func `the age of a price is counted from its find`(found: String, age: Int) async throws {
    let finds = try await dates(Reply(json: envelope(matrixRow("2027-03-01", found: found))))
    #expect(finds.map(\.freshness) == [.cached(seconds: age)])
}

@Test(
    arguments: [
        ("/search/MAD0103NYC1?search_date=15012027", 32_400),
        ("/search/MAD0103NYC1?t=1&search_date=13012027", 205_200),
        ("/search/MAD0103NYC1?search_date=16012027", 0),
        ("/search/MAD0103NYC1?search_date=1501202", 172_800),
        ("/search/MAD0103NYC1?search_date=15132027", 172_800),
        ("/search/MAD0103NYC1?search_date=%2B5012027", 172_800),
        ("//evil.example/\\u001b[2J", 172_800), ("", 172_800),
    ])
func `the age of a v3 price is in its link, else two days as documented`(
    link: String, age: Int
) async throws {
    let finds = try await dates(Reply(json: envelope(groupedRow("2027-03-01", link: link))))
    #expect(finds.map(\.freshness) == [.cached(seconds: age)])
}

@Test func `ten thousand rows are read, and those that cannot be are passed over`() async throws {
    let rows = (0..<10_000).map { matrixRow("2027-03-0\($0 % 10)", value: "\(10_000 - $0)") }
    let found = try await dates(Reply(json: envelope(rows.joined(separator: ","))))
    #expect(found.map(\.price.decimal) == ["9.00", "8.00"])
}

@Test func `a failing month fails the whole, however many others answer`() async throws {
    let transport = Transport { request, _ throws(Unsettled) in
        request.url.contains("month=2027-04")
            ? Reply(401, json: #"{"error":"Unauthorized"}"#) : Reply(json: envelope())
    }
    let supplier = try travelpayouts(transport)
    let wanted = try datesRequest(day(1)...day(1, month: 6))
    let error = try await #require(throws: SupplierError.self) { try await supplier.dates(wanted) }
    #expect(error == SupplierError(.auth, "Unauthorized", status: 401))
}
