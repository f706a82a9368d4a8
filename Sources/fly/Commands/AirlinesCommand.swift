import Atlas
import Grammar
import Terminal

/// `fly airlines`: looks airlines up by code or name, offline.
struct AirlinesCommand: Command {
    private static let words = RepeatedPositional<String>(
        "WORDS", "A code or a name; typing errors are forgiven", isRequired: true,
        completion: .airlines)
    private static let limit = Option(
        "limit", short: "n", default: 10, in: 1...500, "How many rows to show")

    static let spec = CommandSpec(
        "airlines", "Look up airlines", [words, limit],
        discussion: "The table is part of the program: no network is used.",
        examples: [Example("iberia"), Example("ba", "By code"), Example("lufthnsa --json")])

    private let text: String
    private let limit: Int

    init(_ arguments: Arguments) throws(UsageError) {
        text = try arguments[Self.words].joined(separator: " ")
        limit = try arguments[Self.limit]
    }

    func run(in app: App) async throws {
        let airlines = Airlines.search(text, limit: limit)
        guard !airlines.isEmpty else {
            throw Failure(
                .nothingFound, "no airline matches \(quoted(text))",
                hint: "\(app.program) airlines iberia")
        }
        try app.show(
            Listing(
                schema: "fly.airlines/1", noun: "airlines",
                columns: [
                    Column("code", title: "Code") { Cell($0.code, style: .accent) },
                    Column("name", title: "Name") { Cell($0.name) },
                ],
                rows: airlines))
    }
}
