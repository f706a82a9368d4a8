import Atlas
import Grammar
import HTTP
import Terminal

/// `fly airports`: looks places up by code, city or name, offline.
struct AirportsCommand: Command {
    private static let words = RepeatedPositional<String>(
        "WORDS", "A code, a city or a name; typing errors are forgiven", isRequired: true,
        completion: .places)
    private static let limit = Option(
        "limit", short: "n", default: 10, in: 1...500, "How many rows to show")

    static let spec = CommandSpec(
        "airports", "Look up airports and cities", [words, limit],
        discussion: "The table is part of the program: no network is used.",
        examples: [
            Example("new york", "A city with several airports"),
            Example("barclona", "A typing error"),
            Example("jfk --json"),
        ])

    private let text: String
    private let limit: Int

    init(_ arguments: Arguments) throws(UsageError) {
        text = try arguments[Self.words].joined(separator: " ")
        limit = try arguments[Self.limit]
    }

    func run(in app: App) async throws {
        let matches = Places.search(text, limit: limit)
        guard !matches.isEmpty else {
            throw Failure(
                .nothingFound, "no place matches \(quoted(text))",
                hint: "\(app.program) airports london")
        }
        try app.show(
            Listing(
                schema: "fly.airports/1", noun: "airports", columns: Self.columns,
                rows: matches.map(\.place)))
    }

    static let columns: [Column<Place>] = [
        Column("code", title: "Code") { Cell($0.code, style: .accent) },
        Column("name", title: "Name") { Cell($0.name) },
        Column("city", title: "City", sacrifice: 2) { Cell($0.airport?.city) },
        Column("country", title: "Country", sacrifice: 3) {
            Cell($0.country, shown: [$0.countryName])
        },
        Column("zone", title: "Zone", sacrifice: 1) { Cell($0.airport?.zone) },
        Column("latitude") { Cell($0.airport.map { .decimal(degrees($0.latitude)) } ?? .unknown) },
        Column("longitude") {
            Cell($0.airport.map { .decimal(degrees($0.longitude)) } ?? .unknown)
        },
        Column("city_code") { Cell($0.airport?.cityCode) },
        Column("airports", title: "Airports", sacrifice: 4) { place in
            let members = place.memberCodes
            return members.isEmpty
                ? Cell(.list([]), shown: [""])
                : Cell(.list(members), shown: [members.joined(separator: " ")])
        },
    ]
}

/// Degrees with four decimals, about ten meters.
private func degrees(_ value: Double) -> String {
    let scaled = Int((abs(value) * 10_000).rounded())
    let decimals = String(scaled % 10_000)
    let zeros = String(repeating: "0", count: 4 - decimals.utf8.count)
    return "\(value < 0 && scaled > 0 ? "-" : "")\(scaled / 10_000).\(zeros)\(decimals)"
}
