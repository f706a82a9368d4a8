/// A typed parameter; subscripting ``Arguments`` with it gives its `Value`.
public protocol Parameter<Value>: Sendable {
    /// What the subscript gives.
    associatedtype Value: Sendable

    /// What parser, help, man page and completion read.
    var spec: ParameterSpec { get }

    /// Reads the words typed for this parameter, in order; throws the first that is wrong.
    func value(from words: [String]) throws(ValueError) -> Value
}

/// Which of a parameter's words is wrong, and why.
public struct ValueError: Error, Sendable, Equatable {
    /// What is wrong.
    public enum Cause: Sendable, Equatable {
        /// The parameter must be given and was not.
        case missing
        /// The word is not a value.
        case invalid(WordError)
        /// The value is outside the bounds.
        case outOfRange
    }

    /// What is wrong.
    public let cause: Cause
    /// The position of the wrong word among the parameter's words.
    public let position: Int

    /// The wrong part of that word, when only a part is wrong.
    public let part: String?

    /// Blames the word at `position`, or a part of it.
    public init(_ cause: Cause, at position: Int = 0, part: String? = nil) {
        self.cause = cause
        self.position = position
        self.part = part
    }
}

/// Turns words into values of one type, within bounds if there are any.
struct WordReader<V: Word>: Sendable {
    private let accepts: @Sendable (V) -> Bool
    let bounds: ParameterSpec.Bounds?

    init() {
        accepts = { _ in true }
        bounds = nil
    }

    init(in range: ClosedRange<V>) where V: Comparable {
        accepts = { range.contains($0) }
        bounds = .init(lower: range.lowerBound.word, upper: range.upperBound.word)
    }

    func value(of word: String, at position: Int = 0) throws(ValueError) -> V {
        let value: V
        do throws(WordError) {
            value = try V(word: word)
        } catch {
            throw ValueError(.invalid(error), at: position)
        }
        guard accepts(value) else { throw ValueError(.outOfRange, at: position) }
        return value
    }

    func values(of words: [String]) throws(ValueError) -> [V] {
        var values: [V] = []
        values.reserveCapacity(words.count)
        for (position, word) in words.enumerated() {
            values.append(try value(of: word, at: position))
        }
        return values
    }
}
