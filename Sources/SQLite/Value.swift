/// What one column of one row holds.
///
/// There are no floating numbers: money is whole.
public enum Value: Sendable, Equatable {
    /// Nothing.
    case null
    /// A whole number.
    case integer(Int64)
    /// Text.
    case text(String)
    /// Bytes.
    case bytes([UInt8])

    /// A whole number, or nothing.
    public init(_ number: Int64?) { self = number.map(Value.integer) ?? .null }

    /// Text, or nothing.
    public init(_ text: String?) { self = text.map(Value.text) ?? .null }

    /// Bytes, or nothing.
    public init(_ bytes: [UInt8]?) { self = bytes.map(Value.bytes) ?? .null }
}

extension Value: ExpressibleByNilLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    /// Nothing.
    public init(nilLiteral: ()) { self = .null }

    /// A whole number.
    public init(integerLiteral value: Int64) { self = .integer(value) }

    /// Text.
    public init(stringLiteral value: String) { self = .text(value) }
}
