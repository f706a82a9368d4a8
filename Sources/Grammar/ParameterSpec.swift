/// What one parameter looks like on paper: all that parser, help, man page and completion need.
public struct ParameterSpec: Sendable, Equatable {
    /// How the parameter is written.
    public enum Shape: String, Sendable {
        /// A word known by its place.
        case positional
        /// A name followed by a value.
        case option
        /// A name alone.
        case flag
    }

    /// The smallest and the largest accepted value, as words.
    public struct Bounds: Sendable, Equatable {
        /// The smallest accepted value.
        public let lower: String
        /// The largest accepted value.
        public let upper: String
    }

    /// How the parameter is written.
    public var shape: Shape
    /// The long name without dashes, or a positional's name in capitals.
    public var name: String
    /// The letter after a single dash.
    public var short: Character?
    /// What stands for the value in help; empty for a flag.
    public var placeholder: String
    /// What it is for, as a phrase without a period.
    public var summary: String
    /// The only accepted words; empty means any.
    public var choices: [Choice] = []
    /// The value taken when it is not given, as a word.
    public var defaultText: String?
    /// The accepted range, if there is one.
    public var bounds: Bounds?
    /// Whether the command cannot run without it.
    public var isRequired = false
    /// Whether it may be given more than once; for a positional, whether it takes the rest.
    public var isRepeatable = false
    /// Whether one word holds several values separated by commas.
    public var isList = false
    /// Where candidates come from.
    public var completion = CompletionKind.none
    /// The heading it stands under in help; nil means Options or Arguments.
    public var section: String?

    /// How messages name it: `--adults` or `ORIGIN`.
    public var label: String { shape == .positional ? name : "--" + name }

    /// How the value is written in help: the placeholder and, for more than one, dots.
    var valueText: String { isList ? placeholder + ",..." : placeholder }

    init<V: Word>(
        _ shape: Shape, _ name: String, short: Character? = nil, of _: V.Type, _ summary: String,
        placeholder: String? = nil, section: String? = nil, completion: CompletionKind? = nil
    ) {
        self.shape = shape
        self.name = name
        self.short = short
        self.summary = summary
        self.section = section
        choices = V.choices
        self.completion = completion ?? (choices.isEmpty ? .none : .choices)
        let given = placeholder ?? V.placeholder
        self.placeholder =
            shape == .positional
            ? name : given.isEmpty ? Self.placeholder(for: name, choices) : given
    }

    init(flag name: String, short: Character?, _ summary: String, section: String?) {
        shape = .flag
        self.name = name
        self.short = short
        self.summary = summary
        self.section = section
        placeholder = ""
    }

    /// Few short choices stand for themselves; otherwise the option's name in capitals.
    private static func placeholder(for name: String, _ choices: [Choice]) -> String {
        let length = choices.reduce(-1) { $0 + $1.word.utf8.count + 1 }
        if length > 0, length <= 18 { return choices.map(\.word).joined(separator: "|") }
        return name.uppercased()
    }
}
