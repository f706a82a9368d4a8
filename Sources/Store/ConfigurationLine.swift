/// One line of a settings file: its bytes and what they say.
struct ConfigurationLine: Sendable {
    enum Meaning: Sendable {
        /// Empty or a comment.
        case nothing
        case profile(String)
        /// The range is where the value stands, with its quotes.
        case setting(key: String, value: String, at: Range<Int>)
    }

    /// The bytes without the line feed, with the carriage return if there is one.
    var text: [UInt8]
    var meaning: Meaning
    /// Whether a line feed follows; only the last line of a file may lack one.
    var isEnded: Bool

    init(text: [UInt8], meaning: Meaning, isEnded: Bool) {
        self.text = text
        self.meaning = meaning
        self.isEnded = isEnded
    }

    /// Writes a setting with the indent and the spaces around `=` of another one.
    init(key: String, value: String, like sibling: ConfigurationLine?, hasReturn: Bool) {
        var indent: [UInt8] = []
        var equals = Array(" = ".utf8)
        if let sibling, case .setting(let name, _, let range) = sibling.meaning {
            indent = Array(sibling.text.prefix { $0 == 0x20 || $0 == 0x09 })
            equals = Array(sibling.text[(indent.count + name.utf8.count)..<range.lowerBound])
        }
        let start = indent + Array(key.utf8) + equals
        let written = ConfigurationLine.written(value)
        text = start + written + (hasReturn ? [0x0D] : [])
        meaning = .setting(key: key, value: value, at: start.count..<(start.count + written.count))
        isEnded = true
    }

    /// Whether the line holds nothing at all.
    var isBlank: Bool { text.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }

    /// Puts another value where the old one stands; a comment behind it stays.
    mutating func replaceValue(with value: String) {
        guard case .setting(let key, _, let range) = meaning else { return }
        let written = ConfigurationLine.written(value)
        text.replaceSubrange(range, with: written)
        let end = range.lowerBound + written.count
        meaning = .setting(key: key, value: value, at: range.lowerBound..<end)
    }

    /// The value as it stands in a file: in quotes where it would read differently without.
    private static func written(_ value: String) -> [UInt8] {
        let bytes = Array(value.utf8)
        let isPlain =
            bytes.first != 0x22 && !isSpace(bytes.first) && !isSpace(bytes.last)
            && !bytes.indices.contains { index in
                (bytes[index] == 0x23 || bytes[index] == 0x3B)
                    && (index == 0 || isSpace(bytes[index - 1]))
            }
        if isPlain { return bytes }
        return [0x22] + bytes.flatMap { $0 == 0x22 || $0 == 0x5C ? [0x5C, $0] : [$0] } + [0x22]
    }
}

/// Whether it is a space or a tab.
func isSpace(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x09 }
