import Grammar
import Terminal

/// What every command understands.
struct Globals: Sendable {
    static let profile = OptionalOption<String>(
        "profile", "Use this profile of the configuration", placeholder: "NAME",
        completion: .profiles)
    static let json = Flag("json", "Print one JSON document; the same as --format json")
    static let format = OptionalOption<Format>(
        "format", "How results are written; a table on a terminal, else tsv")
    static let fields = ListOption<String>(
        "fields", "Only these columns, in this order", placeholder: "NAME",
        completion: .columns)
    static let quiet = Flag("quiet", short: "q", "No notices, warnings or progress")
    static let verbose = Flag("verbose", short: "v", "Trace every call on standard error, redacted")
    static let color = Option<ColorWord>(
        "color", default: .auto, "Color the output; auto colors a terminal")
    static let ascii = Flag("ascii", "Draw with ASCII characters only")
    static let yes = Flag("yes", short: "y", "Answer every question with yes")
    static let noInput = Flag("no-input", "Never ask; fail where an answer is needed")
    static let dryRun = Flag("dry-run", "Show what would change, and change nothing")
    static let timeout = OptionalOption<Int>(
        "timeout", in: 1...3_600, "The longest the command may take, in seconds",
        placeholder: "SECONDS")

    /// All of them, in the order of the help.
    static let all: [any Parameter] = [
        profile, json, format, fields, quiet, verbose, color, ascii, yes, noInput, dryRun, timeout,
    ]

    let profile: String?
    /// What `--format` or `--json` says; nil when neither does.
    let format: Format?
    let fields: [String]
    let isQuiet: Bool
    let isVerbose: Bool
    let color: ColorChoice
    let isASCII: Bool
    let saysYes: Bool
    let mayAsk: Bool
    let isDryRun: Bool
    let timeoutSeconds: Int?

    init(_ arguments: Arguments) throws(UsageError) {
        profile = try arguments[Self.profile]
        let named = try arguments[Self.format]
        if try arguments[Self.json] {
            guard named == nil || named == .json else {
                throw arguments.conflict(Self.json, Self.format)
            }
            format = .json
        } else {
            format = named
        }
        fields = try arguments[Self.fields]
        isQuiet = try arguments[Self.quiet]
        isVerbose = try arguments[Self.verbose]
        color = try arguments[Self.color].choice
        isASCII = try arguments[Self.ascii]
        saysYes = try arguments[Self.yes]
        mayAsk = try !arguments[Self.noInput]
        isDryRun = try arguments[Self.dryRun]
        timeoutSeconds = try arguments[Self.timeout]
    }
}

/// How results are written.
enum Format: String, CaseIterable, Word {
    case table
    case json
    case ndjson
    case csv
    case tsv

    /// Whether a program reads it, so that standard error holds nothing but an error object.
    var isJSON: Bool { self == .json || self == .ndjson }
}

/// The words of `--color`.
enum ColorWord: String, CaseIterable, Word {
    case auto
    case always
    case never

    /// The choice it stands for.
    var choice: ColorChoice {
        switch self {
        case .auto: .auto
        case .always: .always
        case .never: .never
        }
    }
}
