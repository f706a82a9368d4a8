extension JSON.Value {
    /// What a string says; nil for any other kind.
    ///
    /// Lone surrogates and invalid UTF-8 read as U+FFFD.
    public var string: String? {
        let node = node
        guard node.kind == .string else { return nil }
        return document.read(node)
    }

    /// What a string says, or a number or boolean as it is written; nil for the other kinds.
    public var text: String? {
        let node = node
        switch node.kind {
        case .string, .number, .bool: return document.read(node)
        case .null, .array, .object: return nil
        }
    }

    /// The boolean; nil for any other kind.
    public var bool: Bool? {
        let node = node
        guard node.kind == .bool else { return nil }
        return document.text[Int(node.start)] == UInt8(ascii: "t")
    }

    /// A number that is written as an integer; nil for `1.0`, `1e3`, what overflows, other kinds.
    public var int: Int? {
        let node = node
        guard node.kind == .number else { return nil }
        return JSON.integer(document.content(of: node))
    }

    /// A number, or a string that is one, written as an integer; nil as for `int`.
    public var integer: Int? {
        let node = node
        guard node.kind == .number || (node.kind == .string && node.isPlain) else { return nil }
        return JSON.integer(document.content(of: node))
    }

    /// Whether the value is a string that says this; makes no copy.
    public func equals(_ text: StaticString) -> Bool {
        let node = node
        guard node.kind == .string else { return false }
        return text.withUTF8Buffer { document.string(node, equals: $0) }
    }

    /// Shows what a string says, for a secret: no `String` is made and what was decoded is wiped.
    ///
    /// `body` is not called when the value is not a string.
    public func reveal(_ body: (Span<UInt8>) -> Void) {
        let node = node
        guard node.kind == .string else { return }
        let content = document.content(of: node)
        guard node.isPlain else { return document.withDecoded(content) { body($0.span) } }
        body(content.span)
    }
}

extension JSON {
    /// Reads digits with an optional minus, as the grammar of numbers has them.
    private static func integer(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        let isNegative = text.first == UInt8(ascii: "-")
        let digits = text.dropFirst(isNegative ? 1 : 0)
        guard let first = digits.first, first != UInt8(ascii: "0") || digits.count == 1 else {
            return nil
        }
        var value = 0
        for byte in digits {
            let digit = Int(byte) - Int(UInt8(ascii: "0"))
            guard (0...9).contains(digit) else { return nil }
            let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = tens.addingReportingOverflow(isNegative ? -digit : digit)
            guard !overflow, !carry else { return nil }
            value = sum
        }
        return value
    }
}
