/// The line as it was typed, from which a corrected one is made.
public struct TypedLine: Sendable {
    /// The name the program was called by, without its directory.
    public let program: String
    /// The words after it.
    let words: [String]

    /// Takes the program's whole argument vector; `fallback` names it when that is empty.
    public init(_ argv: [String], fallback: String) {
        let called = argv.first.map { String($0.split(separator: "/").last ?? "") } ?? ""
        program = called.isEmpty ? fallback : called
        words = Array(argv.dropFirst())
    }

    /// The line that shows a command's help.
    public func helpHint(_ path: [String]) -> String {
        ([program] + path + ["--help"]).joined(separator: " ")
    }

    /// The line with one word replaced, or the command's help when that would not be readable.
    func hint(replacing index: Int, with word: String, _ path: [String]) -> String {
        var corrected = words
        corrected[index] = word
        return shown(corrected) ?? helpHint(path)
    }

    /// The line with one word, or what stands behind its last `=`, `:` or `,`, replaced; nil when
    /// no word is that one, or when the line would not be readable.
    public func replacing(_ old: String, with new: String) -> String? {
        for (index, word) in words.enumerated() where word.hasSuffix(old) {
            let rest = word.dropLast(old.count)
            guard rest.isEmpty || rest.last.map({ "=:,".contains($0) }) == true else { continue }
            var corrected = words
            corrected[index] = rest + new
            return shown(corrected)
        }
        return nil
    }

    /// The line between two texts that are shown as they are; nil when it would not be readable.
    public func between(_ before: String, _ after: String) -> String? {
        shown(words).map { before + $0 + after }
    }

    private func shown(_ words: [String]) -> String? {
        guard words.count <= 24 else { return nil }
        var line = program
        for word in words {
            guard line.utf8.count + word.utf8.count <= 160, isPrintable(word) else { return nil }
            line += " " + shellQuoted(word)
        }
        return line
    }
}

/// The word as a POSIX shell takes it.
func shellQuoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
        default:
            "-_./:=,+@%".utf8.contains(byte)
        }
    }
    if isPlain, !word.isEmpty { return word }
    var quoted = "'"
    for character in word.unicodeScalars {
        if character == "'" { quoted += "'\\''" } else { quoted.unicodeScalars.append(character) }
    }
    return quoted + "'"
}

/// The word in quotes for a message: shortened, and with nothing a terminal would obey.
public func quoted(_ word: String) -> String {
    var text = "\""
    var count = 0
    for scalar in word.unicodeScalars {
        if count == 60 { return text + "...\"" }
        count += 1
        if isControl(scalar) {
            text += "\\u{" + String(scalar.value, radix: 16) + "}"
        } else {
            text.unicodeScalars.append(scalar)
        }
    }
    return text + "\""
}

private func isPrintable(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { !isControl($0) }
}

/// Controls, line separators and the marks that reverse the reading direction.
private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
}
