/// The one boundary that foreign text crosses on its way to a terminal.
///
/// Whatever could move the cursor, change colors, reverse the order of reading or be invisible is
/// shown as visible ASCII: `\x1b` for C0 and DEL, `\u{9b}` for C1, bidirectional controls,
/// zero-width and other format characters, `\xff` for a byte that is not UTF-8. Variation
/// selectors stay, because emoji need them.
public enum Sanitizer {
    /// How much layout a text may keep.
    public enum Layout: Sendable {
        /// One cell or one line: line feed and tab are shown as `\n` and `\t`.
        case line
        /// Running text: line feed and tab stay.
        case lines
    }

    /// The text with everything dangerous made visible; the same string when there is nothing.
    public static func clean(_ text: String, _ layout: Layout = .line) -> String {
        if isPlain(text.utf8.span) { return text }
        guard let first = text.unicodeScalars.firstIndex(where: { !isHarmless($0, layout) }) else {
            return text
        }
        var cleaned = String(text.unicodeScalars[..<first])
        for scalar in text.unicodeScalars[first...] {
            if isHarmless(scalar, layout) {
                cleaned.unicodeScalars.append(scalar)
            } else {
                cleaned += visible(scalar)
            }
        }
        return cleaned
    }

    /// The bytes as text, with everything dangerous and every byte that is not UTF-8 made visible.
    public static func clean(bytes: Span<UInt8>, _ layout: Layout = .line) -> String {
        if let text = validated(bytes) { return clean(text, layout) }
        var text = ""
        var decoder = UTF8Pieces(count: bytes.count)
        while let piece = decoder.next(in: bytes) {
            switch piece {
            case .scalar(let scalar): text.unicodeScalars.append(scalar)
            case .stray(let byte): text += escape(UInt32(byte))
            }
        }
        return clean(text, layout)
    }

    private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
        for index in bytes.indices where bytes[index] < 0x20 || bytes[index] > 0x7e { return false }
        return true
    }

    private static func validated(_ bytes: Span<UInt8>) -> String? {
        bytes.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
    }

    private static func isHarmless(_ scalar: Unicode.Scalar, _ layout: Layout) -> Bool {
        switch scalar.value {
        case 0x20...0x7e: return true
        case 0x09, 0x0a: return layout == .lines
        case 0xfe00...0xfe0f: return true
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return false
        default: return !scalar.properties.isDefaultIgnorableCodePoint
        }
    }

    private static func visible(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\n": "\\n"
        case "\t": "\\t"
        case _ where scalar.value < 0x80: escape(scalar.value)
        default: "\\u{\(String(scalar.value, radix: 16))}"
        }
    }

    private static func escape(_ byte: UInt32) -> String {
        "\\x\(byte < 16 ? "0" : "")\(String(byte, radix: 16))"
    }
}

/// Splits bytes into the scalars they encode and the bytes that belong to none.
private struct UTF8Pieces {
    enum Piece {
        case scalar(Unicode.Scalar)
        case stray(UInt8)
    }

    let count: Int
    private var position = 0

    init(count: Int) { self.count = count }

    mutating func next(in bytes: Span<UInt8>) -> Piece? {
        guard position < count else { return nil }
        let lead = bytes[position]
        let length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
        let end = min(position + length, count)
        let whole = (position..<end).map { bytes[$0] }
        guard let text = String(validating: whole, as: UTF8.self),
            let scalar = text.unicodeScalars.first
        else {
            position += 1
            return .stray(lead)
        }
        position = end
        return .scalar(scalar)
    }
}
