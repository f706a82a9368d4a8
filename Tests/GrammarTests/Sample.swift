import Grammar

/// What the sample's commands do when they run: they leave a line here.
final class Notebook {
    var lines: [String] = []
}

enum Cabin: String, CaseIterable, Word {
    case economy, premium, business, first

    static var aliases: [String: Cabin] { ["y": .economy, "coach": .economy, "j": .business] }
}

enum SortKey: String, CaseIterable, Word {
    case price, duration, departure, arrival, stops, emissions, airline
}

enum Paint: String, CaseIterable, Word {
    case auto, always, never
}

/// A place that knows two airports and why others are wrong.
struct PlaceWord: Word, Equatable {
    static let placeholder = "PLACE"
    let word: String

    init(word: String) throws(WordError) {
        switch word.lowercased() {
        case "lhr", "jfk", "mad", "new york", "nyc", "-5": self.word = word.uppercased()
        case "lhx": throw WordError("no airport matches \"\(word)\"", suggestion: "lhr")
        default: throw WordError("no airport matches \"\(word)\"")
        }
    }
}

enum Globals {
    static let profile = OptionalOption<String>(
        "profile", "Use another profile", placeholder: "NAME", completion: .profiles)
    static let json = Flag("json", "Print one JSON document")
    static let color = Option("color", default: Paint.auto, "Color the output")
    static let quiet = Flag("quiet", short: "q", "Print results only")
    static let fields = ListOption<String>(
        "fields", "Print these columns only", placeholder: "COLUMN", completion: .columns)
    static let all: [any Parameter] = [profile, json, color, quiet, fields]
}

struct Search: Command {
    static let origin = Positional<PlaceWord>("ORIGIN", "Where it starts", completion: .places)
    static let destination = Positional<PlaceWord>(
        "DESTINATION", "Where it ends", completion: .places)
    static let day = OptionalPositional<String>("DAY", "The day of departure")
    static let adults = Option("adults", short: "a", default: 1, in: 1...9, "Adult travelers")
    static let cabin = OptionalOption<Cabin>("cabin", short: "c", "Cabin class")
    static let sort = ListOption<SortKey>("sort", default: [.price], "Order of the rows")
    static let nonstop = Flag("nonstop", short: "n", "Only flights without a stop")
    static let exact = Flag("exact", short: "x", "Only these airports", section: "Filters")
    static let bags = OptionalOption<Int>("bags", in: 0...5, "Bags for each", section: "Filters")
    static let legs = RepeatedOption<String>("leg", short: "l", "One more leg")
    static let file = OptionalOption<String>("file", "Read from a file", completion: .files)

    static let all: [any Parameter] = [
        origin, destination, day, adults, cabin, sort, nonstop, exact, bags, legs, file,
    ]
    static let spec = CommandSpec(
        "search", "Search every supplier for flights", all,
        discussion: """
            Asks all suppliers at once and shows one row for each flight. A supplier that fails \
            is named, and the rows of the others are shown.

            The row's id stays good until the offer expires.
            """,
        examples: [
            Example("LHR JFK 2026-12-01 --adults 2", "Two adults, one way"),
            Example("mad \"new york\" --sort price,stops", "A city by its name"),
        ])

    let origin: PlaceWord
    let adults: Int
    let cabin: Cabin?

    init(_ arguments: Arguments) throws(UsageError) {
        origin = try arguments[Self.origin]
        _ = try arguments[Self.destination]
        adults = try arguments[Self.adults]
        cabin = try arguments[Self.cabin]
        _ = try arguments[Self.sort]
        _ = try arguments[Self.bags]
        if try arguments[Self.nonstop], try arguments[Self.legs].count > 1 {
            throw arguments.conflict(Self.nonstop, Self.legs)
        }
    }

    func run(in notebook: Notebook) async throws {
        notebook.lines.append("search \(origin.word) \(adults)")
    }
}

struct ConfigList: Command {
    static let origin = Flag("origin", "Say where each value comes from")
    static let spec = CommandSpec("list", "List all settings", [origin], examples: ["--origin"])
    init(_ arguments: Arguments) throws(UsageError) { _ = try arguments[Self.origin] }
    func run(in notebook: Notebook) async throws { notebook.lines.append("config list") }
}

struct ConfigSet: Command {
    static let key = Positional<String>("KEY", "The setting", completion: .configKeys)
    static let value = Positional<String>("VALUE", "Its value")
    static let spec = CommandSpec("set", "Change a setting", [key, value], examples: ["home MAD"])
    let words: [String]
    init(_ arguments: Arguments) throws(UsageError) {
        words = [try arguments[Self.key], try arguments[Self.value]]
    }
    func run(in notebook: Notebook) async throws { notebook.lines.append("config set \(words)") }
}

struct Serve: Command {
    static let port = Option(
        "port", short: "p", default: 0, in: 0...65535, "Listen here", placeholder: "PORT")
    static let spec = CommandSpec("serve", "Answer as every vendor", [port], examples: ["-p 8080"])
    init(_ arguments: Arguments) throws(UsageError) { _ = try arguments[Self.port] }
    func run(in notebook: Notebook) async throws { notebook.lines.append("serve") }
}

struct Help: Command {
    static let words = RepeatedPositional<String>("TOPIC", "What about", completion: .help)
    static let spec = CommandSpec("help", "Show help", [words], examples: ["search", ""])
    let words: [String]
    init(_ arguments: Arguments) throws(UsageError) { words = try arguments[Self.words] }
    func run(in notebook: Notebook) async throws { notebook.lines.append("help \(words)") }
}

let sample = Tree<Notebook>(
    "fly", "Search, book and watch flights", version: "1.2.3",
    discussion: "Works without an account: the default environment is a sandbox.",
    globals: Globals.all,
    exits: [Definition("0", "Done"), Definition("2", "The line cannot be understood")],
    environment: [Definition("FLY_PROFILE", "The profile, unless --profile names one")],
    files: [Definition("~/.config/fly/config", "The settings")],
    topics: [
        Topic(
            "dates", "How days are written",
            [
                .paragraph("Days count from today, the return too."),
                .definitions([Definition("+14d", "In two weeks"), Definition("fri", "Friday")]),
                .heading("Nights"),
                .verbatim("  7n   seven nights\n\n.so 'tricky' \\e lines"),
            ]),
        Topic("config-file", "Settings", section: 5, [.paragraph("Lines are key = value.")]),
    ]
) {
    Chapter("Plan") {
        Search.self
    }
    Chapter("Operate") {
        CommandGroup("config", "Read and change settings", default: ConfigList.self) {
            ConfigList.self
            ConfigSet.self
        }
        CommandGroup("sandbox", "Run the sandbox") {
            Serve.self
        }
        Help.self
    }
}
