import Grammar
import HTTP
import Store
import Terminal

/// A key of the configuration file.
struct KeyWord: Word {
    let setting: Setting

    static var placeholder: String { "KEY" }

    init(word: String) throws(WordError) {
        guard let setting = Setting.all.first(where: { $0.key == word }) else {
            throw WordError(
                "no setting \(quoted(word))", suggestion: nearest(word, Setting.all.map(\.key)))
        }
        self.setting = setting
    }

    var word: String { setting.key }
}

/// `fly config list`: what holds for this run, and who said so.
struct ConfigList: Command {
    private static let origin = Flag("origin", "Show who said each value")

    static let spec = CommandSpec(
        "list", "List every setting and its value", [origin],
        discussion: "A variable wins over the profile, and the profile over the default.",
        examples: [Example(""), Example("--origin", "Say which one won")])

    private let showsOrigin: Bool

    init(_ arguments: Arguments) throws(UsageError) {
        showsOrigin = try arguments[Self.origin]
    }

    func run(in app: App) async throws {
        let settings = try app.settings()
        let origin = Column<Setting>("origin", title: showsOrigin ? "Origin" : nil) {
            Cell(settings[$0]?.origin.text)
        }
        var listing = Listing(
            schema: "fly.config/1", noun: "settings",
            columns: [
                Column("key", title: "Key") { Cell($0.key) },
                Column("value", title: "Value") { Cell(settings[$0]?.text, style: .strong) },
                origin,
                Column("variable", title: "Variable", sacrifice: 1) { Cell($0.variable) },
                Column("summary", title: "What it is", sacrifice: 2) { Cell($0.summary) },
            ],
            rows: Setting.all)
        listing.members = [("profile", .string(settings.profile))]
        listing.notes = try app.configuration().strangers(to: Setting.all.map(\.key))
        try app.show(listing)
    }
}

/// `fly config get`: one value, for scripts.
struct ConfigGet: Command {
    private static let key = Positional<KeyWord>("KEY", "The setting", completion: .configKeys)

    static let spec = CommandSpec(
        "get", "Print one value", [key],
        examples: [Example("currency")])

    private let setting: Setting

    init(_ arguments: Arguments) throws(UsageError) {
        setting = try arguments[Self.key].setting
    }

    func run(in app: App) async throws {
        guard let value = try app.settings()[setting] else {
            throw Failure(
                .nothingFound, "\(setting.key) is not set",
                hint: "\(app.program) config set \(setting.key) VALUE")
        }
        try app.screen.print(value.text)
    }
}

/// `fly config set`: writes one value into the profile.
struct ConfigSet: Command {
    private static let key = Positional<KeyWord>("KEY", "The setting", completion: .configKeys)
    private static let value = Positional<String>("VALUE", "Its value")

    static let spec = CommandSpec(
        "set", "Write a value into the profile", [key, value],
        discussion: """
            Comments and order of the file are kept. A profile that does not exist yet is begun at \
            the end of the file.
            """,
        examples: [
            Example("currency GBP"), Example("environment test --profile work", "In a profile"),
        ])

    private let setting: Setting
    private let value: String

    init(_ arguments: Arguments) throws(UsageError) {
        setting = try arguments[Self.key].setting
        value = try arguments[Self.value]
        if let objection = setting.objection(value) {
            throw arguments.refusal(of: Self.value, "\(setting.key) \(quoted(value)) \(objection)")
        }
    }

    func run(in app: App) async throws {
        try app.editConfiguration("set \(setting.key) to \(value)") {
            configuration, profile throws(ConfigurationError) in
            try configuration.set(setting.key, to: value, in: profile)
        }
    }
}

/// `fly config unset`: takes one value out of the profile.
struct ConfigUnset: Command {
    private static let key = Positional<KeyWord>("KEY", "The setting", completion: .configKeys)

    static let spec = CommandSpec(
        "unset", "Take a value out of the profile", [key],
        examples: [Example("currency")])

    private let setting: Setting

    init(_ arguments: Arguments) throws(UsageError) {
        setting = try arguments[Self.key].setting
    }

    func run(in app: App) async throws {
        try app.editConfiguration("unset \(setting.key)") {
            configuration, profile throws(ConfigurationError) in
            _ = configuration.unset(setting.key, in: profile)
        }
    }
}
