import Grammar
import HTTP
import Terminal
import Travel

/// `fly checkin`: where one checks in for a flight.
struct Checkin: Command {
    private static let flight = Positional<FlightWord>("FLIGHT", "The flight, such as IB6251")
    private static let reference = OptionalOption<String>(
        "reference", "The booking reference to fill in", placeholder: "PNR")
    private static let lastName = OptionalOption<String>(
        "last-name", "The last name to fill in", placeholder: "NAME")

    static let spec = CommandSpec(
        "checkin", "Show where to check in", [flight, reference, lastName],
        discussion: "Only https: addresses are shown.",
        examples: [Example("IB6251"), Example("IB6251 --reference X4KP2D --last-name Moreno")])

    private let flight: FlightNumber
    private let fillings: [(placeholder: String, value: String)]

    init(_ arguments: Arguments) throws(UsageError) {
        flight = try arguments[Self.flight].flight
        fillings = [
            ("{PNR}", try arguments[Self.reference] ?? ""),
            ("{LAST}", try arguments[Self.lastName] ?? ""),
        ]
    }

    func run(in app: App) async throws {
        try app.announce()
        let airline = flight.airline
        let responses = try await app.inquiry(app.suppliers(named: [], for: .checkin)).ask {
            supplier in
            supplier.capabilities.contains(.checkin) ? nil : "knows no check-in"
        } _: { supplier throws(SupplierError) in
            try await supplier.checkinLinks(for: airline)
        }
        try responses.requireAnswer()
        let links = responses.flatMap { $0.found ?? [] }.map(filled)
            .filter { $0.address.hasPrefix("https://") }
        guard !links.isEmpty else {
            throw Failure(.nothingFound, "no check-in is known for \(airline)")
        }
        try app.show(
            Listing(
                schema: "fly.checkin/1", noun: "links",
                columns: [
                    Column("channel", title: "For") { Cell($0.channel) },
                    Column("address", title: "Address") { Cell($0.address, style: .accent) },
                ],
                rows: links))
    }

    /// The link with its placeholders filled in, or emptied.
    private func filled(_ link: CheckinLink) -> CheckinLink {
        var link = link
        for (placeholder, value) in fillings {
            link.address = link.address.split(
                separator: placeholder, omittingEmptySubsequences: false
            )
            .joined(separator: percentEncoded(value))
        }
        return link
    }

    private func percentEncoded(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                String(Unicode.Scalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}
