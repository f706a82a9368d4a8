/// A line that cannot be understood: what is wrong with it, where, and what was probably meant.
public struct UsageError: Error, Sendable, Equatable {
    /// What is wrong.
    public enum Kind: String, Sendable, CaseIterable {
        /// No command, or no subcommand, of that name.
        case unknownCommand
        /// No option of that name here.
        case unknownOption
        /// A required word or option is not there.
        case missingArgument
        /// An option stands without its value.
        case missingValue
        /// One word too many.
        case unexpectedArgument
        /// A flag stands with a value.
        case unexpectedValue
        /// An option that holds one value is given twice.
        case repeatedOption
        /// The word is not a value of its parameter.
        case invalidValue
        /// The value is outside the accepted range.
        case outOfRange
        /// Two parameters exclude each other.
        case conflict
        /// No command, topic or page of that name.
        case unknownTopic
    }

    /// What is wrong.
    public var kind: Kind
    /// The wrong word as typed; empty when one is missing.
    public var word: String
    /// The parameter concerned, such as `--adults` or `ORIGIN`.
    public var parameter: String?
    /// The command concerned, without the program's name.
    public var path: [String]
    /// The one word that was probably meant.
    public var suggestion: String?
    /// The accepted words, when they are few and known.
    public var choices: [String] = []
    /// The accepted range.
    public var bounds: ParameterSpec.Bounds?
    /// What the value's own type says, as a whole phrase.
    public var reason: String?
    /// What the value's own type expected, such as "a whole number".
    public var expectation: String?
    /// A line to paste, with the name the program was called by.
    public var hint: String

    init(
        _ kind: Kind, word: String, parameter: String? = nil, path: [String],
        suggestion: String? = nil, hint: String
    ) {
        self.kind = kind
        self.word = word
        self.parameter = parameter
        self.path = path
        self.suggestion = suggestion
        self.hint = hint
    }

    /// What is wrong, as a phrase without a period.
    public var message: String {
        let name = parameter ?? ""
        switch kind {
        case .unknownCommand: return "no command \(quoted(word))"
        case .unknownOption: return "no option \(quoted(word))"
        case .unknownTopic: return "no command or topic \(quoted(word))"
        case .missingArgument: return "\(name) is missing"
        case .missingValue: return "\(name) needs a value"
        case .unexpectedArgument: return "unexpected argument \(quoted(word))"
        case .unexpectedValue: return "\(name) takes no value"
        case .repeatedOption: return "\(name) is given twice"
        case .conflict: return "\(name) and \(word) exclude each other"
        case .outOfRange:
            let range = bounds.map { "from \($0.lower) to \($0.upper)" } ?? "in range"
            return "\(name) must be \(range), not \(plain(word))"
        case .invalidValue:
            if let reason { return reason }
            return "\(name) must be \(expectation ?? choiceList ?? "valid"), not \(quoted(word))"
        }
    }

    private var choiceList: String? {
        guard let last = choices.last else { return nil }
        guard choices.count > 1 else { return last }
        guard choices.count <= 12 else { return "one of its \(choices.count) choices" }
        return choices.dropLast().joined(separator: ", ") + " or " + last
    }

    private func plain(_ word: String) -> String {
        word.utf8.count <= 24 && word == shellQuoted(word) ? word : quoted(word)
    }
}
