/// A value that can be written as one word on a command line.
///
/// `Int`, `Double`, `String` and every `String` enum that is `CaseIterable` conform without code;
/// a type of the trade says in ``init(word:)`` why a word is wrong and what was probably meant.
public protocol Word: Sendable {
    /// What stands for the value in help, in capitals; empty means the parameter's own name.
    static var placeholder: String { get }

    /// The only words accepted, in the order shown; empty means any.
    static var choices: [Choice] { get }

    /// Other spellings, in lower case, that are accepted but neither shown nor completed.
    static var aliases: [String: Self] { get }

    /// Reads the word as it was typed; throws why it is not one of these.
    init(word: String) throws(WordError)

    /// The word that reads as this value; help shows it for a default.
    var word: String { get }
}

/// One accepted word and what it means.
public struct Choice: Sendable, Equatable, ExpressibleByStringLiteral {
    /// The word as it is typed.
    public let word: String

    /// What it means, as a phrase without a period; may be empty.
    public let summary: String

    /// Makes a choice of the word and its meaning.
    public init(_ word: String, _ summary: String = "") {
        self.word = word
        self.summary = summary
    }

    /// Makes a choice whose word explains itself.
    public init(stringLiteral word: String) {
        self.init(word)
    }
}

/// Why a word is not a value, as the value's own type sees it.
public struct WordError: Error, Sendable, Equatable {
    /// A whole phrase, such as `no airport matches "LHX"`; replaces any other sentence.
    public let reason: String?

    /// What was expected, such as "a whole number"; completes "must be …".
    public let expectation: String?

    /// The one word that was probably meant.
    public let suggestion: String?

    /// Refuses the word with a phrase of its own, without a period.
    public init(_ reason: String, suggestion: String? = nil) {
        self.init(reason: reason, expectation: nil, suggestion: suggestion)
    }

    /// Refuses the word by what should have stood there.
    public init(expected: String, suggestion: String? = nil) {
        self.init(reason: nil, expectation: expected, suggestion: suggestion)
    }

    /// Refuses a word that is none of the choices; the sentence lists them.
    public init(notAChoiceBut suggestion: String?) {
        self.init(reason: nil, expectation: nil, suggestion: suggestion)
    }

    /// The same refusal with another suggestion.
    func suggesting(_ suggestion: String?) -> WordError {
        WordError(reason: reason, expectation: expectation, suggestion: suggestion)
    }

    private init(reason: String?, expectation: String?, suggestion: String?) {
        self.reason = reason
        self.expectation = expectation
        self.suggestion = suggestion
    }
}

extension Word {
    /// The parameter's own name.
    public static var placeholder: String { "" }

    /// Any word.
    public static var choices: [Choice] { [] }

    /// No other spelling.
    public static var aliases: [String: Self] { [:] }
}

extension Word where Self: CustomStringConvertible {
    /// The description.
    public var word: String { description }
}

extension Word where Self: RawRepresentable, RawValue == String {
    /// The raw value.
    public var word: String { rawValue }
}

extension Word where Self: RawRepresentable & CustomStringConvertible, RawValue == String {
    /// The raw value.
    public var word: String { rawValue }
}

extension Word where Self: CaseIterable & RawRepresentable, RawValue == String {
    /// Every case by its raw value.
    public static var choices: [Choice] { allCases.map { Choice($0.rawValue) } }

    /// Reads a raw value or an alias, in capitals or not.
    public init(word: String) throws(WordError) {
        if let exact = Self(rawValue: word) {
            self = exact
            return
        }
        let folded = word.utf8.count > longestGuess ? word : word.lowercased()
        if let value = Self.allCases.first(where: { $0.rawValue.lowercased() == folded }) {
            self = value
            return
        }
        let aliases = Self.aliases
        if let value = aliases[folded] {
            self = value
            return
        }
        let near = closest(to: folded, among: Self.allCases.map(\.rawValue))
        let nearAlias = closest(to: folded, among: aliases.keys.sorted())
        throw WordError(notAChoiceBut: near ?? nearAlias.flatMap { aliases[$0]?.rawValue })
    }
}

extension String: Word {
    /// TEXT.
    public static var placeholder: String { "TEXT" }

    /// Takes the word as it is.
    public init(word: String) { self = word }
}

extension Int: Word {
    /// N.
    public static var placeholder: String { "N" }

    /// Reads a whole number, with or without a sign.
    public init(word: String) throws(WordError) {
        guard let value = Int(word) else { throw WordError(expected: "a whole number") }
        self = value
    }
}

extension Double: Word {
    /// N.
    public static var placeholder: String { "N" }

    /// Reads a finite number with a decimal point.
    public init(word: String) throws(WordError) {
        guard let value = Double(word), value.isFinite else {
            throw WordError(expected: "a number")
        }
        self = value
    }
}
