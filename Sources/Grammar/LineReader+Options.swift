extension LineReader {
    /// Reads `--name`, `--name value` or `--name=value`.
    mutating func readLong(_ word: String) {
        let text = word.dropFirst(2)
        let equals = text.firstIndex(of: "=")
        let name = String(text[..<(equals ?? text.endIndex)])
        if isBuiltIn(name) {
            guard equals != nil else { return ask(for: name) }
            report(
                .unexpectedValue, word, parameter: "--" + name, suggestion: "--" + name,
                replacement: "--" + name)
            return
        }
        guard let spec = option({ $0.name == name }) else {
            if retryInDefault({ $0.readLong(word) }) { return }
            reportOption("--" + name, rest: equals.map { String(text[$0...]) } ?? "")
            return
        }
        switch (spec.shape, equals) {
        case (.flag, nil):
            record(spec, "", at: index)
        case (.flag, _?):
            report(
                .unexpectedValue, word, parameter: spec.label, suggestion: spec.label,
                replacement: spec.label)
        case (_, nil):
            takeValue(of: spec)
        case (_, let equals?):
            let value = String(text[text.index(after: equals)...])
            record(spec, value, at: index, after: spec.label + "=")
        }
    }

    /// Reads letters after one dash: flags, the last of which may be an option with its value.
    mutating func readCluster(_ word: String) {
        var rest = word.dropFirst()
        while let letter = rest.popFirst() {
            if letter == "h", option({ $0.short == "h" }) == nil {
                asksForHelp = true
                continue
            }
            guard let spec = option({ $0.short == letter }) else {
                let remainder = "-" + String(letter) + String(rest)
                if retryInDefault({ $0.readCluster(remainder) }) { return }
                reportOption("-" + String(letter), rest: "")
                return
            }
            if spec.shape == .flag {
                record(spec, "", at: index)
                continue
            }
            if rest.isEmpty {
                takeValue(of: spec)
            } else {
                let prefix = String(word[..<rest.startIndex])
                record(spec, String(rest), at: index, after: prefix)
            }
            return
        }
    }

    /// The command's option, or the global one, that fits.
    private func option(_ fits: (ParameterSpec) -> Bool) -> ParameterSpec? {
        parameters.first { $0.shape != .positional && fits($0) }
            ?? outline.globals.first { $0.shape != .positional && fits($0) }
    }

    /// `--help` stands anywhere, `--version` before the command.
    private func isBuiltIn(_ name: String) -> Bool {
        if case .program = place, name == "version" { return true }
        return name == "help"
    }

    private mutating func ask(for name: String) {
        if name == "help" { asksForHelp = true } else { asksForVersion = true }
    }

    /// After a group's name, an option belongs to the group's default command.
    private mutating func retryInDefault(_ read: (inout LineReader) -> Void) -> Bool {
        guard case .group(let group) = place, group.defaultCommand != nil else { return false }
        enterDefault(of: group)
        read(&self)
        return true
    }

    private mutating func reportOption(_ typed: String, rest: String) {
        if case .lost = place { return }
        let known = (parameters + outline.globals).filter { $0.shape != .positional }
        let names = known.map(\.name) + ["help"] + (path.isEmpty ? ["version"] : [])
        let isLong = typed.utf8.starts(with: "--".utf8)
        let near = isLong ? closest(to: String(typed.dropFirst(2)), among: names) : nil
        let suggestion = near.map { "--" + $0 }
        report(
            .unknownOption, typed, suggestion: suggestion,
            replacement: suggestion.map { $0 + rest })
    }
}

/// Whether a word stands for an option: it begins with a dash, and is neither `-` nor a number.
func looksLikeOption(_ word: String) -> Bool {
    let bytes = word.utf8
    guard bytes.first == UInt8(ascii: "-"), bytes.count > 1 else { return false }
    return !isNegativeNumber(bytes.dropFirst())
}

/// Digits, then perhaps a point and digits.
private func isNegativeNumber(_ bytes: Substring.UTF8View) -> Bool {
    var points = 0
    var digits = 0
    for byte in bytes {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
        case UInt8(ascii: "."): points += 1
        default: return false
        }
    }
    return digits > 0 && points <= 1
}
