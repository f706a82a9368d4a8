/// A JSON document to be sent; objects keep the order of their members.
///
/// Written with literals: `["total": .decimal("812.40"), "paid": true, "seats": ["12A", nil]]`.
public enum JSONTree: Sendable {
    case null
    case bool(Bool)
    case int(Int64)
    /// A number as it is to be written, such as `812.40`; text that is not a number becomes a
    /// string, so that no text can break the document.
    case decimal(String)
    case string(String)
    case array([JSONTree])
    /// Members in order; keys are not compared.
    case object([(String, JSONTree)])
    /// JSON that is encoded already, inserted byte for byte and not checked.
    case raw([UInt8])

    /// Makes a string, or null for nil.
    public init(_ text: String?) { self = text.map(JSONTree.string) ?? .null }

    /// Makes a number, or null for nil.
    public init(_ number: Int?) { self = number.map { .int(Int64($0)) } ?? .null }

    /// Makes a boolean, or null for nil.
    public init(_ truth: Bool?) { self = truth.map(JSONTree.bool) ?? .null }

    /// Makes an array of strings.
    public init(_ texts: [String]) { self = .array(texts.map(JSONTree.string)) }

    /// Takes over a value that arrived, byte for byte; null for nil.
    public init(_ value: JSON.Value?) { self = value.map { .raw($0.bytes) } ?? .null }

    /// The first member of that name; nil when there is none or the tree is not an object.
    ///
    /// Setting replaces the first, adds one at the end, or with nil removes all of that name; what
    /// is not an object becomes one.
    public subscript(_ key: String) -> JSONTree? {
        get {
            guard case .object(let members) = self else { return nil }
            return members.first { $0.0 == key }?.1
        }
        set {
            var members: [(String, JSONTree)] = []
            if case .object(let present) = self { members = present }
            if let newValue {
                if let index = members.firstIndex(where: { $0.0 == key }) {
                    members[index].1 = newValue
                } else {
                    members.append((key, newValue))
                }
            } else {
                members.removeAll { $0.0 == key }
            }
            self = .object(members)
        }
    }

    /// The document in UTF-8; with `pretty`, a line for each value, indented by two blanks.
    public func encoded(pretty: Bool = false) -> [UInt8] {
        var writer = Writer(isPretty: pretty)
        writer.write(self)
        return writer.output
    }

    /// The document on one line.
    public var text: String { String(decoding: encoded(), as: UTF8.self) }
}

/// Trees are equal when they are written the same.
extension JSONTree: Equatable {
    /// Compares what is written.
    public static func == (one: JSONTree, other: JSONTree) -> Bool {
        one.encoded() == other.encoded()
    }
}

extension JSONTree: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    /// Makes null.
    public init(nilLiteral: ()) { self = .null }
    /// Makes a boolean.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// Makes a number.
    public init(integerLiteral value: Int64) { self = .int(value) }
    /// Makes a string.
    public init(stringLiteral value: String) { self = .string(value) }
    /// Makes an array.
    public init(arrayLiteral elements: JSONTree...) { self = .array(elements) }
    /// Makes an object that keeps the order of the literal.
    public init(dictionaryLiteral elements: (String, JSONTree)...) { self = .object(elements) }
}
