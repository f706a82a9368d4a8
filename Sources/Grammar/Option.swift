/// A named value with a default.
public struct Option<V: Word>: Parameter {
    /// What parser, help, man page and completion read.
    public let spec: ParameterSpec
    private let fallback: V
    private let reader: WordReader<V>

    /// Declares `--name VALUE`; help says the default.
    public init(
        _ name: String, short: Character? = nil, default fallback: V, _ summary: String,
        placeholder: String? = nil, section: String? = nil, completion: CompletionKind? = nil
    ) {
        var spec = ParameterSpec(
            .option, name, short: short, of: V.self, summary, placeholder: placeholder,
            section: section, completion: completion)
        spec.defaultText = fallback.word
        self.spec = spec
        self.fallback = fallback
        reader = WordReader()
    }

    /// Declares `--name VALUE` within bounds; help says them and the default.
    public init(
        _ name: String, short: Character? = nil, default fallback: V, in range: ClosedRange<V>,
        _ summary: String, placeholder: String? = nil, section: String? = nil,
        completion: CompletionKind? = nil
    ) where V: Comparable {
        reader = WordReader(in: range)
        var spec = ParameterSpec(
            .option, name, short: short, of: V.self, summary, placeholder: placeholder,
            section: section, completion: completion)
        spec.defaultText = fallback.word
        spec.bounds = reader.bounds
        self.spec = spec
        self.fallback = fallback
    }

    /// Reads the value, or the default when it is absent.
    public func value(from words: [String]) throws(ValueError) -> V {
        guard let word = words.first else { return fallback }
        return try reader.value(of: word)
    }
}

/// A named value that is nil when absent.
public struct OptionalOption<V: Word>: Parameter {
    /// What parser, help, man page and completion read.
    public let spec: ParameterSpec
    private let reader: WordReader<V>

    /// Declares `--name VALUE` without a default.
    public init(
        _ name: String, short: Character? = nil, _ summary: String, placeholder: String? = nil,
        section: String? = nil, completion: CompletionKind? = nil
    ) {
        reader = WordReader()
        spec = ParameterSpec(
            .option, name, short: short, of: V.self, summary, placeholder: placeholder,
            section: section, completion: completion)
    }

    /// Declares `--name VALUE` within bounds, without a default.
    public init(
        _ name: String, short: Character? = nil, in range: ClosedRange<V>, _ summary: String,
        placeholder: String? = nil, section: String? = nil, completion: CompletionKind? = nil
    ) where V: Comparable {
        reader = WordReader(in: range)
        var spec = ParameterSpec(
            .option, name, short: short, of: V.self, summary, placeholder: placeholder,
            section: section, completion: completion)
        spec.bounds = reader.bounds
        self.spec = spec
    }

    /// Reads the value, or nil when it is absent.
    public func value(from words: [String]) throws(ValueError) -> V? {
        guard let word = words.first else { return nil }
        return try reader.value(of: word)
    }
}

/// A switch that is off unless given; giving it twice is the same as once.
public struct Flag: Parameter {
    /// What parser, help, man page and completion read.
    public let spec: ParameterSpec

    /// Declares `--name`.
    public init(
        _ name: String, short: Character? = nil, _ summary: String, section: String? = nil
    ) {
        spec = ParameterSpec(flag: name, short: short, summary, section: section)
    }

    /// Tells whether it was given.
    public func value(from words: [String]) -> Bool { !words.isEmpty }
}
