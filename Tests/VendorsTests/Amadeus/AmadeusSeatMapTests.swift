import HTTP
import Testing
import Travel

@testable import Vendors

private func maps(_ reply: Reply, of offer: Offer? = nil) async throws -> [SeatMap] {
    let offer = try offer ?? amadeusOffer()
    return try await amadeus(Script(tokenReply, reply)).seatMaps(of: offer, for: Party())
}

private func mainDeck() async throws -> Deck {
    let maps = try await maps(Reply(fixture: "amadeus-seats"))
    return try #require(maps.first?.decks.first)
}

/// The first deck of a map whose decks have these types and a seat each; all decks' heights.
private func heights(_ types: [String]) async throws -> [Bool] {
    let decks = types.map {
        #"{"deckType": \#($0), "seats": [{"number": "1A", "coordinates": {"x": 1, "y": 1}}]}"#
    }
    let json = #"""
        {"data": [{"carrierCode": "IB", "number": "1", "departure": {"iataCode": "MAD"},
        "arrival": {"iataCode": "JFK"}, "decks": [\#(decks.joined(separator: ","))]}]}
        """#
    return try await maps(Reply(json: json)).flatMap(\.decks).map(\.isUpper)
}

@Test func `the maps of an offer are asked for byte for byte`() async throws {
    let script = Script(tokenReply, Reply(json: #"{"data": []}"#))
    #expect(try await amadeus(script).seatMaps(of: try amadeusOffer(), for: Party()) == [])
    let body = #"{"data":[\#(keptOffer)]}"#
    #expect(Array(script.sent.dropFirst()) == [asked("/v1/shopping/seatmaps", body)])
    #expect(script.requests.last?.effect == .read)
}

@Test func `maps come in the order they are flown, those without a seat or flight not at all`()
    async throws
{
    let maps = try await maps(Reply(fixture: "amadeus-seats"))
    #expect(maps.map(\.flight.description) == ["IB6251", "IB347"])
    #expect(maps.map(\.origin.text) == ["MAD", "LIM"])
    #expect(maps.map(\.destination.text) == ["JFK", "CUZ"])
    #expect(maps.map(\.aircraft) == ["388", nil])
    #expect(maps.map { $0.decks.map(\.isUpper) } == [[false, true], [false]])
}

@Test func `seats stand by their coordinates, whose gaps are aisles`() async throws {
    let seats = try await mainDeck().seats
    #expect(seats.map(\.designator) == ["12A", "12D", "12E", "14A"])
    #expect(seats.map(\.row) == [3, 3, 3, 4])
    #expect(seats.map(\.column) == [0, 2, 3, 0])
}

@Test func `a seat is free if anybody may have it, and then has a price`() async throws {
    let seats = try await mainDeck().seats
    #expect(seats.map(\.state) == [.taken, .free, .blocked, .free])
    #expect(try seats.map(\.price) == [nil, nil, nil, euros("15.00")])
    #expect(seats.map(\.services) == [[:], [:], [:], [:]])
}

@Test func `codes of the list 9825 are traits, others are not`() async throws {
    let seats = try await mainDeck().seats
    #expect(
        seats.map(\.traits) == [
            [.middle, .limitedRecline], [.aisle, .bulkhead], [],
            [.window, .exitRow, .legroom, .noInfant, .noChild],
        ])
}

@Test func `a deck has wings, exits and facilities in rows of the map`() async throws {
    let deck = try await mainDeck()
    #expect(deck.wings == 3...4)
    #expect(deck.exits == [3, 4])
    #expect(
        deck.facilities == [
            Deck.Facility("lavatory", row: 0, column: 0),
            Deck.Facility("storage space", row: 5, column: 3),
        ])
    let upper = try #require(try await maps(Reply(fixture: "amadeus-seats")).first?.decks.last)
    #expect(upper.wings == 4...6)
    #expect(upper.exits == [5])
    #expect(upper.facilities == [Deck.Facility("XX", row: 0, column: 1)])
}

@Test(arguments: [
    #""startWingsX": 6, "endWingsX": 4"#, #""startWingsX": -1, "endWingsX": 4"#,
    #""startWingsX": 1, "endWingsX": 200"#, #""startWingsRow": 2, "endWingsRow": 9"#,
    #""startWingsRow": 9, "endWingsRow": 2"#, #""startWingsX": 1"#, "",
])
func `wings that cannot be are unknown`(shape: String) async throws {
    let json = #"""
        {"data": [{"carrierCode": "IB", "number": "1", "departure": {"iataCode": "MAD"},
        "arrival": {"iataCode": "JFK"}, "decks": [{"deckConfiguration": {\#(shape)},
        "seats": [{"number": "1A", "coordinates": {"x": 1, "y": 1}},
        {"number": "A", "coordinates": {"x": 2, "y": 1}}]}]}]}
        """#
    let deck = try #require(try await maps(Reply(json: json)).first?.decks.first)
    #expect(deck.wings == nil)
    #expect(deck.seats.count == 2)
    #expect(deck.exits == [])
}

@Test(arguments: [
    (["\"UPPER\"", "\"MAIN\""], [false, true]), (["\"UPPER\""], [true]),
    (["\"MAIN\"", "\"LOWER\""], [false, true]), (["\"LOWER\""], [false]), (["null"], [false]),
    (["\"OF_TOMORROW\""], [false]), ([], []),
])
func `a deck is upper when it is above another one`(types: [String], areUpper: [Bool]) async throws
{
    #expect(try await heights(types) == areUpper)
}

@Test func `a flight too far ahead has no map yet, other failures are told`() async throws {
    #expect(try await maps(amadeusError(400, "8791")) == [])
    let cases: [(Reply, SupplierError.Kind)] = [
        (amadeusError(404, "1797"), .gone), (amadeusError(400, "4481"), .badRequest),
        (amadeusError(403, "38197"), .notEntitled), (Reply(json: "{}"), .unavailable),
        (Reply(json: #"{"data": 7}"#), .unavailable),
    ]
    for (reply, kind) in cases {
        let error = try await #require(throws: SupplierError.self) { try await maps(reply) }
        #expect(error.kind == kind)
    }
    var torn = try amadeusOffer()
    torn.raw = []
    await #expect(throws: SupplierError.self) {
        try await maps(Reply(json: #"{"data": []}"#), of: torn)
    }
}
