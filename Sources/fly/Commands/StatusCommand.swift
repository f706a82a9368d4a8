import Atlas
import Grammar
import HTTP
import Terminal
import Travel

/// `fly status`: what is known of a flight on a day.
struct StatusCommand: Command {
    private static let flight = Positional<FlightWord>("FLIGHT", "The flight, such as IB6251")
    private static let date = OptionalPositional<DateArgument>(
        "DATE", "The day of departure; today without")
    private static let suppliers = ListOption<Environment.Service>(
        "supplier", "Ask only these suppliers", placeholder: "NAME", completion: .suppliers)

    static let spec = CommandSpec(
        "status", "Show whether a flight is on time", [flight, date, suppliers],
        discussion: "Times are those of the airports' clocks. What nobody says stays empty.",
        examples: [Example("IB6251"), Example("IB6251 tomorrow --json")])

    private let flight: FlightNumber
    private let date: DateWord?
    private let suppliers: [Environment.Service]

    init(_ arguments: Arguments) throws(UsageError) {
        flight = try arguments[Self.flight].flight
        date = try arguments[Self.date]?.date
        suppliers = try arguments[Self.suppliers]
    }

    func run(in app: App) async throws {
        try app.announce()
        let day = try day(in: app)
        let flight = flight
        let responses = try await app.inquiry(app.suppliers(named: suppliers, for: .status)).ask {
            supplier in
            supplier.capabilities.contains(.status) ? nil : "knows no flight status"
        } _: { supplier throws(SupplierError) in
            try await supplier.status(of: flight, on: day)
        }
        try responses.requireAnswer()
        let rows = responses.flatMap { response in
            (response.found ?? []).flatMap { status in
                status.legs.map { StatusRow(status: status, leg: $0, supplier: response.supplier) }
            }
        }
        guard !rows.isEmpty else {
            throw Failure(
                .nothingFound, "no flight \(flight) on \(day)",
                hint: "\(app.program) status \(flight) tomorrow")
        }
        var listing = StatusRow.listing(rows, app.clocks)
        listing.heading = ["\(flight), \(day.shown)"]
        listing.members = [("suppliers", .array(responses.map { $0.tree { $0.count } }))]
        listing.isComplete = responses.allSatisfy { $0.error == nil }
        listing.notes = responses.filter { $0.error != nil }.compactMap(\.note)
        try app.show(listing)
    }

    /// The day asked for, yesterday and today included; the airline's home decides which day it is
    /// where nobody says.
    private func day(in app: App) throws(Failure) -> LocalDate {
        guard let greenwich = AirportCode("LHR"),
            let today = app.clocks.today(at: greenwich, now: try app.clock().now)
        else { throw Failure(.bug, "no day today") }
        guard let date else { return today }
        do throws(DateProblem) {
            return try date.date(today: today.adding(days: -1) ?? today)
        } catch {
            throw Failure(error)
        }
    }
}

/// One leg of one flight as a record.
struct StatusRow: Sendable {
    let status: FlightStatus
    let leg: FlightStatus.Leg
    let supplier: String

    /// A leg a row.
    static func listing(_ rows: [StatusRow], _ clocks: AirportClocks) -> Listing<StatusRow> {
        @Sendable func time(_ event: FlightStatus.Event, _ time: LocalDateTime?) -> String? {
            time.map { clocks.text(of: $0, at: event.airport) }
        }
        func columns(
            _ name: String, _ title: String,
            _ event: @escaping @Sendable (StatusRow) -> FlightStatus.Event
        ) -> [Column<StatusRow>] {
            [
                Column(name == "departure" ? "from" : "to", title: title) {
                    Cell(event($0).airport.text)
                },
                Column("\(name)_scheduled", title: "Planned") { row in
                    let event = event(row)
                    return Cell(
                        time(event, event.scheduled),
                        shown: [event.scheduled?.time.description ?? ""])
                },
                Column("\(name)_expected", title: "Now") { row in
                    let event = event(row)
                    let now = event.actual ?? event.estimated
                    return Cell(
                        time(event, now), shown: [now?.time.description ?? ""],
                        style: (event.delayMinutes ?? 0) > 14 ? .bad : .good)
                },
                Column("\(name)_actual") { Cell(time(event($0), event($0).actual)) },
                Column("\(name)_delay_minutes", title: "Late", alignment: .right, sacrifice: 4) {
                    row in
                    let delay = event(row).delayMinutes
                    return Cell(delay, shown: [delay.map { "\($0) min" } ?? ""])
                },
                Column("\(name)_terminal", title: "Term", sacrifice: 3) {
                    Cell(event($0).terminal)
                },
                Column("\(name)_gate", title: "Gate", sacrifice: 2) { Cell(event($0).gate) },
            ]
        }
        return Listing(
            schema: "fly.status/1", noun: "legs",
            columns: [Column("flight") { Cell($0.status.flight.description) }]
                + [Column("date") { Cell($0.status.date.description) }]
                + columns("departure", "From") { $0.leg.departure }
                + columns("arrival", "To") { $0.leg.arrival }
                + [
                    Column("aircraft", title: "Aircraft", sacrifice: 1) { row in
                        let name = row.leg.aircraft.flatMap(Aircraft.name)
                        return Cell(row.leg.aircraft, shown: [name ?? row.leg.aircraft ?? ""])
                    },
                    Column("operating_flight", title: "Flown as", sacrifice: 5) {
                        Cell($0.status.operating?.description)
                    },
                    Column("supplier") { Cell($0.supplier) },
                ],
            rows: rows)
    }
}
