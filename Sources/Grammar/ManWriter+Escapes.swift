extension ManWriter {
    /// The text as short lines of input, a new one for each sentence.
    static func lines(of text: String) -> String {
        var lines = ""
        var words: [String] = []
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            words.append(prose(word))
            if let end = word.last, ".?!".contains(end), word.count > 2 {
                for line in wrapped(words, to: 78) { lines += guarded(line) + "\n" }
                words = []
            }
        }
        for line in wrapped(words, to: 78) { lines += guarded(line) + "\n" }
        return lines
    }

    /// Words of a text; hyphens are minus signs in what is typed, such as `--json`.
    static func prose(_ text: some StringProtocol) -> String {
        text.split(separator: " ").map { word in
            let isTyped = word.drop { "(\"'[".contains($0) }.utf8.first == UInt8(ascii: "-")
            return escaped(word, hyphens: isTyped)
        }.joined(separator: " ")
    }

    /// One argument of a macro: quoted, and shielded when it looks like a macro or a delimiter.
    static func argument(_ argument: String) -> String {
        let bytes = argument.utf8
        let isDelimiter = bytes.count == 1 && ".,:;()[]?!|".utf8.contains(where: bytes.contains)
        let looksLikeMacro = (2...3).contains(bytes.count) && isMacroLike(bytes)
        let text = escaped(argument, hyphens: true)
        let shielded = isDelimiter || looksLikeMacro ? "\\&" + text : text
        return argument.contains(" ") || argument.isEmpty ? "\"\(shielded)\"" : shielded
    }

    /// Whether the word is a capital and a small letter first, as every macro of mdoc is.
    private static func isMacroLike(_ bytes: String.UTF8View) -> Bool {
        let first = bytes.first.map { (0x41...0x5A).contains($0) }
        let second = bytes.dropFirst().first.map { (0x61...0x7A).contains($0) }
        return first == true && second == true
    }

    /// The characters without any meaning to roff; letters beyond ASCII by their numbers.
    static func escaped(_ text: some StringProtocol, hyphens: Bool) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            byte < 0x80 && !(hyphens && byte == 0x2D) && !"\\\"'`^~".utf8.contains(byte)
        }
        if isPlain { return String(text) }
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\e"
            case "\"": escaped += "\\(dq"
            case "'": escaped += "\\(aq"
            case "`": escaped += "\\(ga"
            case "^": escaped += "\\(ha"
            case "~": escaped += "\\(ti"
            case "-" where hyphens: escaped += "\\-"
            case "\u{80}"...:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                let zeros = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
                escaped += "\\[u\(zeros)\(digits)]"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// The line with nothing at its start that roff would take for a request.
    static func guarded(_ line: String) -> String {
        guard let first = line.utf8.first, first == UInt8(ascii: ".") else { return line }
        return "\\&" + line
    }

    /// A title as it stands after a dash: in lower case, unless it begins with an abbreviation.
    static func lowerFirst(_ title: String) -> String {
        let second = title.dropFirst().first
        guard let first = title.first, second?.isLowercase == true else { return title }
        return first.lowercased() + title.dropFirst()
    }
}
