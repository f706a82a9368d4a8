import HTTP
import Testing
import Travel

@testable import Vendors

private func status(
    _ json: String, of flight: String = "TP487", on date: String = "2027-08-01"
) async throws -> [FlightStatus] {
    let (flight, date) = (FlightNumber(flight), LocalDate(iso: date))
    return try await amadeus(Script(tokenReply, Reply(json: json)))
        .status(of: try #require(flight), on: try #require(date))
}

/// A flight from NCE to LIS with these timings.
private func flight(_ departure: String, _ arrival: String, legs: String = "") -> String {
    #"""
    {"data": [{"flightPoints": [
    {"iataCode": "NCE", "departure": {"timings": [\#(departure)]}},
    {"iataCode": "LIS", "arrival": {"timings": [\#(arrival)]}}], "legs": [\#(legs)]}]}
    """#
}

private func time(_ text: String) throws -> LocalDateTime {
    try #require(LocalDateTime(iso: text))
}

private let wholeAnswer = #"""
    {"data": [{"type": "DatedFlight", "scheduledDepartureDate": "2027-08-02",
    "flightDesignator": {"carrierCode": "TP", "flightNumber": 487, "operationalSuffix": "_"},
    "flightPoints": [
    {"iataCode": "NCE", "departure": {"terminal": {"code": 2}, "gate": {"mainGate": "A10"},
    "timings": [{"qualifier": "STD", "value": "2027-08-02T18:10+02:00",
    "delays": [{"duration": "PT20M"}, {"duration": "PT1H"}]},
    {"qualifier": "ETD", "value": "2027-08-02T19:30:00+02:00"},
    {"qualifier": "ATD", "value": "2027-08-02T19:32+02:00"},
    {"qualifier": "OF_TOMORROW", "value": "2027-08-02T01:00+02:00"}, {}]}},
    {"iataCode": "LIS", "arrival": {"terminal": {"code": ""}, "timings": [
    {"qualifier": "STA", "value": "2027-08-02T19:45+01:00"}]},
    "departure": {"timings": [{"qualifier": "STD", "value": "2027-08-02T21:00+01:00"}]}},
    {"iataCode": "???"},
    {"iataCode": "FNC", "arrival": {"timings": [
    {"qualifier": "STA", "value": "2027-08-02T22:50+01:00"},
    {"qualifier": "ETA", "value": "2027-08-02T22:26+01:00"}]}}],
    "segments": [{"partnership": {"operatingFlight": {"carrierCode": "A3",
    "flightNumber": "1748", "operationalSuffix": "B"}}}],
    "legs": [{"boardPointIataCode": "NCE", "offPointIataCode": "LIS",
    "aircraftEquipment": {"aircraftType": "E90"}, "scheduledLegDuration": "PT2H35M"}]}]}
    """#

@Test func `the status of a flight is asked for, a suffix by itself`() async throws {
    let date = try #require(LocalDate(iso: "2027-08-01"))
    for (flight, query) in [
        ("TP0487", "flightNumber=487&scheduledDepartureDate=2027-08-01"),
        ("TP487A", "flightNumber=487&scheduledDepartureDate=2027-08-01&operationalSuffix=A"),
    ] {
        let script = Script(tokenReply, Reply(json: #"{"data": []}"#))
        let flight = try #require(FlightNumber(flight))
        #expect(try await amadeus(script).status(of: flight, on: date) == [])
        let path = "/v2/schedule/flights?carrierCode=TP&\(query)"
        #expect(Array(script.sent.dropFirst()) == [looked(path)])
    }
}

@Test func `every point of a flight is read`() async throws {
    let found = try #require(try await status(wholeAnswer).first)
    #expect(found.flight == FlightNumber("TP487"))
    #expect(found.date == LocalDate(iso: "2027-08-02"))
    #expect(found.operating == FlightNumber("A31748B"))
    #expect(found.legs.map(\.aircraft) == ["E90", nil])
    #expect(found.legs.map(\.minutes) == [155, nil])
    let departure = found.legs[0].departure
    #expect(departure.airport == AirportCode("NCE"))
    #expect(departure.terminal == "2")
    #expect(departure.gate == "A10")
    #expect(departure.scheduled == (try time("2027-08-02T18:10")))
    #expect(departure.estimated == (try time("2027-08-02T19:30")))
    #expect(departure.actual == (try time("2027-08-02T19:32")))
    #expect(departure.delayMinutes == 80)
    let arrival = found.legs[0].arrival
    #expect(arrival.airport == AirportCode("LIS"))
    #expect(arrival.terminal == nil)
    #expect(arrival.scheduled == (try time("2027-08-02T19:45")))
    #expect(arrival.estimated == nil)
    #expect(arrival.delayMinutes == nil)
    #expect(found.legs[1].departure.scheduled == (try time("2027-08-02T21:00")))
    #expect(found.legs[1].arrival.estimated == (try time("2027-08-02T22:26")))
    #expect(found.legs[1].arrival.delayMinutes == -24)
}

@Test(
    arguments: [
        ("PT24M", 24), ("PT-24M", -24), ("-PT24M", -24), ("PT-1H-4M", -64), ("PT0M", 0),
        ("late", nil), ("", nil),
    ] as [(String, Int?)])
func `a delay may be negative`(duration: String, minutes: Int?) async throws {
    let timing = #"{"qualifier": "STD", "delays": [{"duration": "\#(duration)"}, {}]}"#
    let found = try await status(flight(timing, ""))
    #expect(found.first?.legs.first?.departure.delayMinutes == minutes)
}

@Test(
    arguments: [
        ("06:00:00", "08:30:00", "2027-08-01T06:00", "2027-08-01T08:30"),
        ("00:00", "23:59", "2027-08-01T00:00", nil),
        ("23:50:00", "00:40:00", "2027-08-01T23:50", "2027-08-02T00:40"),
        ("10:00:00", "09:50:00", "2027-08-01T10:00", "2027-08-01T09:50"),
        ("24:00", "soon", nil, nil), ("2027-13-01T06:00+02:00", "", nil, nil),
        ("2027-08-01T16:10Z", "2027-08-01T18:45:00Z", "2027-08-01T18:10", "2027-08-01T19:45"),
    ] as [(String, String, String?, String?)])
func `a time without its day lies near the flight, one in UTC goes on the airport's clock`(
    start: String, end: String, departure: String?, arrival: String?
) async throws {
    let legs =
        #"{"boardPointIataCode": "NCE", "offPointIataCode": "LIS","#
        + #""scheduledLegDuration": "PT2H35M"}"#
    let json = flight(
        #"{"qualifier": "STD", "value": "\#(start)"}"#,
        #"{"qualifier": "STA", "value": "\#(end)"}"#, legs: legs)
    let leg = try #require(try await status(json).first?.legs.first)
    #expect(leg.departure.scheduled?.description == departure)
    if let arrival { #expect(leg.arrival.scheduled?.description == arrival) }
}

@Test func `without its legs a flight's later times lie within a day of each other`() async throws {
    let json = flight(
        #"{"qualifier": "STD", "value": "22:00"}, {"qualifier": "ATD", "value": "00:10"}"#,
        #"{"qualifier": "STA", "value": "05:00"}, {"qualifier": "ETA", "value": "04:50"}"#)
    let leg = try #require(try await status(json).first?.legs.first)
    #expect(leg.departure.actual?.description == "2027-08-02T00:10")
    #expect(leg.departure.delayMinutes == 130)
    #expect(leg.arrival.scheduled?.description == "2027-08-02T05:00")
    #expect(leg.arrival.delayMinutes == -10)
}

@Test func `a flight of which only the plan is told has places`() async throws {
    let json = #"""
        {"data": [{"flightDesignator": {"carrierCode": "TAP"}, "flightPoints": [{"iataCode": "NCE"}],
        "segments": [{"partnership": {"operatingFlight": {"carrierCode": "TP", "flightNumber": 487}}}],
        "legs": [{"boardPointIataCode": "NCE", "offPointIataCode": "LIS",
        "aircraftEquipment": {"aircraftType": "E90"}, "scheduledLegDuration": "PT2H"},
        {"boardPointIataCode": "LIS"}]}, {"flightPoints": []}, 7]}
        """#
    let found = try await status(json)
    #expect(found.count == 1)
    #expect(found.first?.flight == FlightNumber("TP487"))
    #expect(found.first?.date == LocalDate(iso: "2027-08-01"))
    #expect(found.first?.operating == nil)
    let (origin, destination) = (AirportCode("NCE"), AirportCode("LIS"))
    let leg = FlightStatus.Leg(
        departure: FlightStatus.Event(airport: try #require(origin)),
        arrival: FlightStatus.Event(airport: try #require(destination)), aircraft: "E90",
        minutes: 120)
    #expect(found.first?.legs == [leg])
}

@Test(
    arguments: [
        (amadeusError(404, "1797"), nil), (amadeusError(401, "20"), .notEntitled),
        (amadeusError(404, "38196"), .notEntitled), (amadeusError(400, "477"), .badRequest),
        (Reply(json: "{}"), .unavailable),
    ] as [(Reply, SupplierError.Kind?)])
func `a flight that is not there is no failure`(
    reply: Reply, kind: SupplierError.Kind?
) async throws {
    let flight = try #require(FlightNumber("TP487"))
    let date = try #require(LocalDate(iso: "2027-08-01"))
    let airline = flight.airline
    let supplier = try amadeus(Script(tokenReply, reply))
    guard let kind else {
        #expect(try await supplier.status(of: flight, on: date) == [])
        #expect(try await supplier.checkinLinks(for: airline) == [])
        return
    }
    let status = try await #require(throws: SupplierError.self) {
        try await supplier.status(of: flight, on: date)
    }
    #expect(status.kind == kind)
    let links = try await #require(throws: SupplierError.self) {
        try await supplier.checkinLinks(for: airline)
    }
    #expect(links.kind == kind)
}

@Test func `check-in links are passed on only where they are safe to open`() async throws {
    let hrefs = [
        "https://www.example.com/in?pnr={PNR}&last={LAST}", "http://www.example.com/",
        "HTTPS://m.example.com", "https://", "https://a b", "https://\\u001b[2J", "",
        "javascript:x",
    ]
    let links = hrefs.map { #"{"href": "\#($0)", "channel": "Web"}"# }
    let json = #"{"data": [\#(links.joined(separator: ",")), {}, {"href": "https://c.example"}]}"#
    let script = Script(tokenReply, Reply(json: json))
    let airline = try #require(AirlineCode("BA"))
    #expect(
        try await amadeus(script).checkinLinks(for: airline) == [
            CheckinLink(channel: "Web", address: hrefs[0]),
            CheckinLink(channel: "Web", address: hrefs[2]),
            CheckinLink(channel: "All", address: "https://c.example"),
        ])
    let path = "/v2/reference-data/urls/checkin-links?airlineCode=BA"
    #expect(Array(script.sent.dropFirst()) == [looked(path)])
}
