import Foundation
import Testing
import Travel

@testable import Vendors

private func price(
    _ departure: String = "2027-03-02", back: String = "null", extra: String = ""
) -> String {
    #"""
    {"departure":"\#(departure)","return":\#(back),"price":"90.00","currency":"EUR"\#(extra)}
    """#
}

/// What the days from 1 to 5 March are when a program answers so.
private func dates(
    _ prices: String..., nights: ClosedRange<Int>? = nil
) async throws -> [DatePrice] {
    let json = #"{"fly_supplier":1,"dates":[\#(prices.joined(separator: ","))]}"#
    let supplier = try await external(ScriptedProgram(.answer(json)))
    return try await supplier.dates(datesRequest(day(1)...day(5), nights: nights))
}

private func destinations(
    _ places: String..., budget: Money? = nil, days: ClosedRange<LocalDate>? = nil
) async throws -> [DestinationPrice] {
    let json = #"{"fly_supplier":1,"destinations":[\#(places.joined(separator: ","))]}"#
    let supplier = try await external(ScriptedProgram(.answer(json)))
    return try await supplier.destinations(exploreRequest(days, budget: budget))
}

@Test func `prices by day are asked with all limits`() async throws {
    let program = ScriptedProgram(.answer(#"{"fly_supplier":1,"dates":[]}"#))
    let wanted = try datesRequest(day(1)...day(5), nights: 3...4, isNonstop: true)
    #expect(try await external(program).dates(wanted).isEmpty)
    #expect(
        program.seen.last?.input.components(separatedBy: #""params":"#).last == """
            {"from":"MAD","to":"NYC","departure_from":"2027-03-01","departure_to":"2027-03-05",\
            "nights_from":3,"nights_to":4,"nonstop":true,"currency":"EUR"}}

            """)
}

@Test func `prices by day are filtered again`() async throws {
    let oneWay = try await dates(
        price(extra: #","cached_seconds":60"#), price("2027-03-06"),
        price("2027-03-03", back: #""2027-03-06""#), price("2027-03-01"))
    #expect(
        oneWay.map(\.line) == [
            "2027-03-02 90.00 EUR cached 60", "2027-03-01 90.00 EUR live",
        ])
    #expect(oneWay.map(\.supplier) == ["acme", "acme"])
    let stays = try await dates(
        price(back: #""2027-03-05""#), price(back: #""2027-03-04""#), price(), nights: 3...9)
    #expect(stays.map(\.line) == ["2027-03-02 2027-03-05 90.00 EUR live"])
}

@Test(arguments: [
    price("soon"), price(back: "5"), price(extra: #","cached_seconds":-1"#), "7",
    #"{"departure":"2027-03-02","price":"free","currency":"EUR"}"#,
    #"{"departure":"2027-03-02","price":"1"}"#,
])
func `a price by day that cannot be read is a failure`(json: String) async throws {
    await #expect(throws: SupplierError(.unavailable, "gave a price that cannot be read")) {
        try await dates(price(), json)
    }
}

@Test func `anywhere is asked with all limits`() async throws {
    let program = ScriptedProgram(.answer(#"{"fly_supplier":1,"destinations":[]}"#))
    let euro = try #require(Currency("EUR"))
    let supplier = try await external(program)
    _ = try await supplier.destinations(
        exploreRequest(day(1)...day(5), nights: 3...4, budget: Money(minor: 1, currency: euro)))
    #expect(
        program.seen.last?.input.components(separatedBy: #""params":"#).last == """
            {"from":"MAD","departure_from":"2027-03-01","departure_to":"2027-03-05",\
            "nights_from":3,"nights_to":4,"budget":"0.01","budget_currency":"EUR",\
            "currency":"EUR"}}

            """)
}

@Test func `destinations are filtered again`() async throws {
    let all = try await destinations(
        price(extra: #","to":"LON""#), price("2027-03-09", extra: #","to":"ROM""#))
    #expect(
        all.map { "\($0.destination) \($0.find.line)" } == [
            "LON 2027-03-02 90.00 EUR live", "ROM 2027-03-09 90.00 EUR live",
        ])
    let early = try await destinations(
        price(extra: #","to":"LON""#), price("2027-03-09", extra: #","to":"ROM""#),
        days: day(1)...day(8))
    #expect(early.map(\.destination.text) == ["LON"])
    let euro = try #require(Currency("EUR"))
    let dollar = try #require(Currency("USD"))
    for (limit, count) in [
        (Money(minor: 9_000, currency: euro), 1), (Money(minor: 8_999, currency: euro), 0),
        (Money(minor: 99_000, currency: dollar), 0),
    ] {
        let found = try await destinations(price(extra: #","to":"LON""#), budget: limit)
        #expect(found.count == count)
    }
}

@Test func `a destination that cannot be read is a failure`() async throws {
    await #expect(throws: SupplierError(.unavailable, "gave a destination that cannot be read")) {
        try await destinations(price())
    }
    await #expect(throws: SupplierError(.unavailable, "gave an answer without destinations")) {
        let supplier = try await external(ScriptedProgram(.answer(#"{"fly_supplier":1}"#)))
        _ = try await supplier.destinations(exploreRequest())
    }
}
