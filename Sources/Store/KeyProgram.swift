internal import Crypto
public import Host

/// A program of somebody else's that keeps our key; its value passes by the standard streams only.
public struct KeyProgram: Sendable {
    private let words: [String]
    private let environment: [String: String]
    private let timeout: Duration
    private let kind: KeySource.Kind

    /// The desktop's keyring, by `secret-tool`, which has three seconds.
    public static func secretTool(
        _ program: String = "secret-tool", environment: [String: String] = Variables.forChildren(),
        timeout: Duration = .seconds(3)
    ) -> KeyProgram {
        KeyProgram(
            words: [program], environment: environment, timeout: timeout, kind: .keyring)
    }

    /// A command line, which has thirty seconds.
    ///
    /// Blanks part its words unless they are in quotes or behind a backslash; no shell sees it.
    /// - Returns: Nil when there is no word in it, or a quote is not closed.
    public static func command(
        _ line: String, environment: [String: String] = Variables.forChildren(),
        timeout: Duration = .seconds(30)
    ) -> KeyProgram? {
        guard let words = words(of: line), let first = words.first, !first.isEmpty else {
            return nil
        }
        return KeyProgram(
            words: words, environment: environment, timeout: timeout, kind: .command)
    }

    /// What the program writes: the key in Base64, and perhaps the end of the line.
    func askForKey() throws(VaultError) -> Secret { try key(from: succeed([])) }

    /// The key in an entry of the keyring.
    func lookUp(_ entry: [UInt8]) throws(VaultError) -> Secret {
        try key(from: succeed(["lookup"] + attributes(entry)))
    }

    /// Makes an entry of the keyring, and makes sure that it is there.
    func keep(_ key: Secret, as entry: [UInt8]) throws(VaultError) {
        let text = try sealing { try Base64.standard.encode(key) }
        _ = try succeed(
            ["store", "--label=fly: key to sealed secrets"] + attributes(entry), input: text)
        guard try lookUp(entry) == key else { throw .badKey(kind, "it was not kept") }
    }

    /// Removes an entry of the keyring; one that is not there any more is no error.
    func clear(_ entry: [UInt8]) throws(VaultError) {
        _ = try run(["clear"] + attributes(entry))
    }

    private func attributes(_ entry: [UInt8]) -> [String] {
        ["application", "fly", "key", Hex.encode(entry)]
    }

    private func key(from output: Secret) throws(VaultError) -> Secret {
        let key = try sealing {
            try output.reveal { text throws(CryptoError) in
                var count = text.count
                while count > 0, text[count - 1] == 0x0a || text[count - 1] == 0x0d { count -= 1 }
                return try Base64.standard.decodeSecret(text.extracting(first: count))
            }
        }
        guard let key, key.count == 32 else { throw .badKey(kind, "it is not 32 bytes in Base64") }
        return key
    }

    /// Runs the program to its good end; what it wrote.
    private func succeed(_ more: [String], input: Secret? = nil) throws(VaultError) -> Secret {
        guard let output = try run(more, input: input) else {
            throw .keyMissing(kind, "\(words[0]) failed")
        }
        return output
    }

    /// Runs the program; what it wrote, nil when it came to a bad end.
    private func run(_ more: [String], input: Secret? = nil) throws(VaultError) -> Secret? {
        let path = words[0].hasPrefix("/") ? words[0] : Programs.find(words[0])
        guard let path else { throw .keyMissing(kind, "\(words[0]) is not installed") }
        return try sealing {
            try Programs.checkTrusted(path)
            let child = Child(
                program: path, arguments: words + more, environment: environment,
                timeout: timeout, outputLimit: 1_024,
                messages: kind == .command ? .shown : .dropped)
            let input = try input ?? Secret(copying: Span())
            return try input.reveal { input throws(HostError) in
                try child.run(input: input) { ending, output in
                    Result { () throws(CryptoError) in
                        ending == .exited(0) ? try Secret(copying: output) : nil
                    }
                }
            }.get()
        }
    }

    private static func words(of line: String) -> [String]? {
        var words: [String] = []
        var word: String?
        var quote: Character?
        var isBehindBackslash = false
        for letter in line {
            if isBehindBackslash {
                word = (word ?? "") + String(letter)
                isBehindBackslash = false
            } else if letter == "\\", quote != "'" {
                isBehindBackslash = true
            } else if letter == quote {
                quote = nil
            } else if quote == nil, letter == "'" || letter == "\"" {
                (quote, word) = (letter, word ?? "")
            } else if quote == nil, letter == " " || letter == "\t" {
                if let whole = word { words.append(whole) }
                word = nil
            } else {
                word = (word ?? "") + String(letter)
            }
        }
        guard quote == nil, !isBehindBackslash else { return nil }
        return words + (word.map { [$0] } ?? [])
    }
}
