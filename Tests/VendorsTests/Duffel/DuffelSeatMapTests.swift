import HTTP
import Testing
import Travel

@testable import Vendors

/// An offer of two flights.
private func twoFlights() throws -> Offer {
    let root = try JSON(bytes(ofFixture: "duffel-quote")).root
    let value = try #require(root["data"])
    return try #require(Duffel.WireOffer(value: value).offer(.live))
}

private func maps() async throws -> [SeatMap] {
    try await duffel(Script(try Reply(fixture: "duffel-seats")))
        .seatMaps(of: try twoFlights(), for: Party())
}

private func lowerDeck() async throws -> Deck {
    try #require(try await maps().last?.decks.first)
}

@Test func `duffel is asked for the maps of an offer, byte for byte`() async throws {
    let script = Script(Reply(json: #"{"data": []}"#))
    #expect(try await duffel(script).seatMaps(of: try twoFlights(), for: Party()) == [])
    #expect(script.sent == [duffelGet("/air/seat_maps?offer_id=off_%2F1")])
    #expect(script.requests.first?.timeout == .seconds(60))
}

@Test func `duffel's maps are those of the offer's flights that have a seat`() async throws {
    let maps = try await maps()
    #expect(maps.map(\.flight.description) == ["ZZ81", "ZZ100"])
    #expect(maps.map(\.origin.text) == ["LHR", "DUB"])
    #expect(maps.map(\.destination.text) == ["DUB", "JFK"])
    #expect(maps.map(\.aircraft) == [nil, "333"])
    #expect(maps.map { $0.decks.map(\.isUpper) } == [[false], [false, true]])
}

@Test func `rows go on through the cabins of a deck, aisles run straight`() async throws {
    let seats = try await lowerDeck().seats
    #expect(seats.map(\.designator) == ["1A", "1C", "2A", "2B", "2D", "2G"])
    #expect(seats.map(\.row) == [1, 1, 3, 3, 3, 3])
    #expect(seats.map(\.column) == [0, 5, 0, 1, 3, 6])
}

@Test func `a seat is free when somebody can buy it, by service and passenger`() async throws {
    let seats = try await lowerDeck().seats
    #expect(seats.map(\.state) == [.taken, .free, .free, .blocked, .taken, .taken])
    #expect(try seats.map(\.price) == [nil, pounds("30.00"), nil, nil, nil, nil])
    #expect(seats[1].services == ["pas_1": "ase_1", "pas_2": "ase_2"])
    #expect(seats[2].services == ["pas_1": "ase_6"])
}

@Test func `a seat's place tells its side, words tell the rest`() async throws {
    #expect(
        try await lowerDeck().seats.map(\.traits) == [
            [.window, .aisle], [.window, .aisle, .legroom], [.window, .exitRow], [.middle],
            [.aisle], [.window],
        ])
}

@Test func `what is no seat is an exit, nothing, or a facility`() async throws {
    let deck = try await lowerDeck()
    #expect(deck.exits == [2])
    #expect(
        deck.facilities == [
            Deck.Facility("bassinet", row: 0, column: 0),
            Deck.Facility("stairs", row: 0, column: 5),
            Deck.Facility("of_tomorrow", row: 3, column: 5),
        ])
}

@Test func `wings reach from the first to the last cabin beside them`() async throws {
    let decks = try await maps().flatMap(\.decks)
    #expect(decks.map(\.wings) == [nil, 1...3, nil])
}

@Test(arguments: [
    #"{"first_row_index": 1, "last_row_index": 0}"#, #"{"first_row_index": -1}"#,
    #"{"first_row_index": -1, "last_row_index": 0}"#,
    #"{"first_row_index": 0, "last_row_index": 1}"#, "null", "7",
])
func `wings beside no row are unknown`(wings: String) async throws {
    let json = #"""
        {"data": [{"segment_id": "seg_1", "cabins": [{"wings": \#(wings), "rows": [{"sections":
        [{"elements": [{"type": "seat", "designator": "1A"}]}]}]}]}]}
        """#
    let maps = try await duffel(Script(Reply(json: json)))
        .seatMaps(of: try twoFlights(), for: Party())
    #expect(maps.first?.decks.first?.wings == nil)
    #expect(maps.first?.decks.first?.seats.count == 1)
}

@Test func `failures of duffel's maps are told`() async throws {
    let offer = try twoFlights()
    let cases: [(Reply, SupplierError.Kind)] = [
        (Reply(json: "{}"), .unavailable), (Reply(json: #"{"data": {}}"#), .unavailable),
        (duffelError(404, "invalid_request_error", "not_found"), .gone),
        (duffelError(422, "invalid_state_error", "offer_no_longer_available"), .gone),
    ]
    for (reply, kind) in cases {
        let error = try await #require(throws: SupplierError.self) {
            try await duffel(Script(reply)).seatMaps(of: offer, for: Party())
        }
        #expect(error.kind == kind)
    }
    var torn = offer
    torn.raw = []
    let script = Script(Reply(json: #"{"data": []}"#))
    let error = try await #require(throws: SupplierError.self) {
        try await duffel(script).seatMaps(of: torn, for: Party())
    }
    #expect(error.kind == .badRequest)
    #expect(script.requests.isEmpty)
}
