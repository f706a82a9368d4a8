/// A named value that can be given many times.
public struct RepeatedOption<V: Word>: Parameter {
    /// What parser, help, man page and completion read.
    public let spec: ParameterSpec

    /// Declares `--name VALUE`, any number of times; help adds "(can be repeated)".
    public init(
        _ name: String, short: Character? = nil, _ summary: String, placeholder: String? = nil,
        section: String? = nil, completion: CompletionKind? = nil
    ) {
        var spec = ParameterSpec(
            .option, name, short: short, of: V.self, summary, placeholder: placeholder,
            section: section, completion: completion)
        spec.isRepeatable = true
        self.spec = spec
    }

    /// Reads the values in the order given; empty when there is none.
    public func value(from words: [String]) throws(ValueError) -> [V] {
        try WordReader<V>().values(of: words)
    }
}

/// A named list in one word, its values separated by commas.
public struct ListOption<V: Word>: Parameter {
    /// What parser, help, man page and completion read.
    public let spec: ParameterSpec
    private let fallback: [V]

    /// Declares `--name A,B`; help says the default unless it is empty.
    public init(
        _ name: String, short: Character? = nil, default fallback: [V] = [], _ summary: String,
        placeholder: String? = nil, section: String? = nil, completion: CompletionKind? = nil
    ) {
        var spec = ParameterSpec(
            .option, name, short: short, of: V.self, summary, placeholder: placeholder,
            section: section, completion: completion)
        spec.isList = true
        if !fallback.isEmpty { spec.defaultText = fallback.map(\.word).joined(separator: ",") }
        self.spec = spec
        self.fallback = fallback
    }

    /// Reads the values in the order written, or the default when it is absent.
    public func value(from words: [String]) throws(ValueError) -> [V] {
        guard let list = words.first else { return fallback }
        let parts = list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        var values: [V] = []
        values.reserveCapacity(parts.count)
        for (position, part) in parts.enumerated() {
            guard !part.isEmpty else {
                throw ValueError(.invalid(WordError(expected: "a list such as a,b")))
            }
            do throws(WordError) {
                values.append(try V(word: part))
            } catch {
                let better = error.suggestion.map { suggestion in
                    var corrected = parts
                    corrected[position] = suggestion
                    return corrected.joined(separator: ",")
                }
                throw ValueError(.invalid(error.suggesting(better)), part: part)
            }
        }
        return values
    }
}
