/// The terminal columns a text takes: two for East Asian wide letters and emoji, none for marks
/// that combine.
func columns(_ text: String) -> Int {
    let bytes = text.utf8
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.count }
    var width = 0
    for character in text {
        guard let scalar = character.unicodeScalars.first else { continue }
        width +=
            isWide(scalar.value) ? 2 : scalar.properties.generalCategory == .nonspacingMark ? 0 : 1
    }
    return width
}

private func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        true
    default: false
    }
}

/// The text in lines of at most `width` columns, broken at spaces and line ends; a longer word
/// stands alone.
func wrapped(_ text: String, to width: Int) -> [String] {
    wrapped(text.split { $0 == " " || $0 == "\n" }.map(String.init), to: width)
}

/// The words in lines of at most `width` columns.
func wrapped(_ words: [String], to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words {
        let length = columns(word)
        if used > 0, used + 1 + length > width {
            lines.append(line)
            line = word
            used = length
        } else {
            line += used > 0 ? " " + word : word
            used += (used > 0 ? 1 : 0) + length
        }
    }
    if used > 0 { lines.append(line) }
    return lines
}

/// The paragraphs of a text, which empty lines divide.
func paragraphs(of text: String) -> [String] {
    var paragraphs: [String] = []
    var current = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.allSatisfy({ $0 == " " }) {
            if !current.isEmpty { paragraphs.append(current) }
            current = ""
        } else {
            current += (current.isEmpty ? "" : " ") + line
        }
    }
    return current.isEmpty ? paragraphs : paragraphs + [current]
}

/// The words of a shell line with their quotes, so that it can be broken between them.
func shellWords(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var quote: Character?
    var isEscaped = false
    for character in line {
        if character == " ", quote == nil, !isEscaped {
            if !word.isEmpty { words.append(word) }
            word = ""
            continue
        }
        word.append(character)
        if isEscaped {
            isEscaped = false
        } else if character == "\\", quote != "'" {
            isEscaped = true
        } else if character == quote {
            quote = nil
        } else if quote == nil, character == "'" || character == "\"" {
            quote = character
        }
    }
    return word.isEmpty ? words : words + [word]
}

/// A word of a shell line without its quotes.
func unquoted(_ word: String) -> String {
    var plain = ""
    var quote: Character?
    var isEscaped = false
    for character in word {
        if isEscaped {
            plain.append(character)
            isEscaped = false
        } else if character == "\\", quote != "'" {
            isEscaped = true
        } else if character == quote {
            quote = nil
        } else if quote == nil, character == "'" || character == "\"" {
            quote = character
        } else {
            plain.append(character)
        }
    }
    return plain
}
