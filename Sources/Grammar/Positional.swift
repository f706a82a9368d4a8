/// A word known by its place, without which the command cannot run.
public struct Positional<V: Word>: Parameter {
    /// What parser, help, man page and completion read.
    public let spec: ParameterSpec
    private let reader: WordReader<V>

    /// Declares a required word; `name` is in capitals.
    public init(_ name: String, _ summary: String, completion: CompletionKind? = nil) {
        self.init(name, summary, completion, WordReader())
    }

    /// Declares a required word within bounds.
    public init(
        _ name: String, in range: ClosedRange<V>, _ summary: String,
        completion: CompletionKind? = nil
    ) where V: Comparable {
        self.init(name, summary, completion, WordReader(in: range))
    }

    private init(
        _ name: String, _ summary: String, _ completion: CompletionKind?, _ reader: WordReader<V>
    ) {
        var spec = ParameterSpec(.positional, name, of: V.self, summary, completion: completion)
        spec.isRequired = true
        spec.bounds = reader.bounds
        self.spec = spec
        self.reader = reader
    }

    /// Reads the word.
    public func value(from words: [String]) throws(ValueError) -> V {
        guard let word = words.first else { throw ValueError(.missing) }
        return try reader.value(of: word)
    }
}

/// A word known by its place that may be left out.
public struct OptionalPositional<V: Word>: Parameter {
    /// What parser, help, man page and completion read.
    public let spec: ParameterSpec
    private let reader: WordReader<V>

    /// Declares a word that may be absent; `name` is in capitals.
    public init(_ name: String, _ summary: String, completion: CompletionKind? = nil) {
        spec = ParameterSpec(.positional, name, of: V.self, summary, completion: completion)
        reader = WordReader()
    }

    /// Declares a word that may be absent, within bounds.
    public init(
        _ name: String, in range: ClosedRange<V>, _ summary: String,
        completion: CompletionKind? = nil
    ) where V: Comparable {
        reader = WordReader(in: range)
        var spec = ParameterSpec(.positional, name, of: V.self, summary, completion: completion)
        spec.bounds = reader.bounds
        self.spec = spec
    }

    /// Reads the word, or nil when it is absent.
    public func value(from words: [String]) throws(ValueError) -> V? {
        guard let word = words.first else { return nil }
        return try reader.value(of: word)
    }
}

/// All the remaining words.
public struct RepeatedPositional<V: Word>: Parameter {
    /// What parser, help, man page and completion read.
    public let spec: ParameterSpec

    /// Declares the rest; unless `isRequired`, there may be none.
    public init(
        _ name: String, _ summary: String, isRequired: Bool = false,
        completion: CompletionKind? = nil
    ) {
        var spec = ParameterSpec(.positional, name, of: V.self, summary, completion: completion)
        spec.isRepeatable = true
        spec.isRequired = isRequired
        self.spec = spec
    }

    /// Reads the words in order.
    public func value(from words: [String]) throws(ValueError) -> [V] {
        guard !spec.isRequired || !words.isEmpty else { throw ValueError(.missing) }
        return try WordReader<V>().values(of: words)
    }
}
