/// Why bytes were refused as JSON; says where, and never what stood there.
public struct JSONError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The rule that was broken.
    public enum Kind: String, Sendable {
        case size = "it is too large"
        case end = "it ends too early"
        case unexpected = "there is an unexpected character"
        case trailing = "something follows its end"
        case literal = "there is an unknown word"
        case number = "a number is malformed"
        case escape = "a string has a malformed escape"
        case control = "a string has a raw control character"
        case depth = "it is nested too deeply"
        case nodes = "it has too many values"
        case longString = "a string is too long"
        case longNumber = "a number is too long"
        case duplicateKey = "an object has the same key twice"
    }

    /// The rule that was broken.
    public let kind: Kind
    /// The byte at which it was noticed, from 0.
    public let offset: Int

    /// One phrase without the document's content.
    public var description: String { "not usable as JSON: \(kind.rawValue) (byte \(offset))" }

    init(_ kind: Kind, at offset: Int) {
        self.kind = kind
        self.offset = offset
    }
}
