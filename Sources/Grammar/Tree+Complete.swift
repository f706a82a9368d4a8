extension Tree {
    /// What may stand at the end of a line: commands, options not yet used, choices, and what
    /// `live` knows.
    ///
    /// `words` begin with the program's name; the last one is unfinished and may be empty. `live`
    /// is asked only for the program's own kinds and does its own matching.
    public func complete(
        _ words: [String], live: (CompletionQuery) -> [Candidate]
    ) -> Completion {
        let typed = Array(words.dropLast())
        var reader = LineReader(outline, TypedLine(typed, fallback: outline.name))
        reader.read()
        return withoutActuallyEscaping(live) { live in
            var completer = Completer(reader: reader, live: live)
            completer.complete(words.count > 1 ? words[words.count - 1] : "")
            return completer.completion
        }
    }
}

/// Finds candidates for the word after what a reader has read.
private struct Completer {
    var reader: LineReader
    let live: (CompletionQuery) -> [Candidate]
    var completion = Completion()

    mutating func complete(_ word: String) {
        if let option = reader.pending {
            offerValues(of: option, word, after: "")
        } else if !reader.endsOptions, word.utf8.first == UInt8(ascii: "-") {
            completeOption(word)
        } else {
            completeWord(word)
        }
    }

    private mutating func completeOption(_ word: String) {
        if case .group = reader.place { reader.finish() }
        if let equals = word.firstIndex(of: "=") {
            let name = word[..<equals]
            let known = reader.parameters + reader.outline.globals
            guard let option = known.first(where: { $0.shape == .option && $0.label == name })
            else { return }
            offerValues(
                of: option, String(word[word.index(after: equals)...]), after: name + "=")
        } else {
            offerOptions(word)
        }
    }

    private mutating func offerOptions(_ word: String) {
        var options = reader.parameters + reader.outline.globals + [ParameterSpec.builtIn[0]]
        if case .program = reader.place { options.append(ParameterSpec.builtIn[1]) }
        for option in options where option.shape != .positional {
            guard option.isRepeatable || reader.given[option.label] == nil else { continue }
            if option.label.hasPrefix(word) {
                offer(option.label, option.summary)
            } else if let short = option.short, "-\(short)" == word {
                offer(word, option.summary)
            }
        }
    }

    private mutating func completeWord(_ word: String) {
        switch reader.place {
        case .program:
            for entry in reader.outline.entries where entry.name.hasPrefix(word) {
                offer(entry.name, entry.summary)
            }
        case .group(let group):
            for spec in group.commands where spec.name.hasPrefix(word) {
                offer(spec.name, spec.summary)
            }
            reader.finish()
            offerPositional(word)
        case .command:
            offerPositional(word)
            if word.isEmpty, completion == Completion(), !reader.endsOptions { offerOptions("-") }
        case .lost:
            break
        }
    }

    private mutating func offerPositional(_ word: String) {
        guard let parameter = reader.nextPositional else { return }
        offerValues(of: parameter, word, after: "")
    }

    private mutating func offerValues(
        of parameter: ParameterSpec, _ word: String, after prefix: String
    ) {
        var prefix = prefix
        var word = word
        var used: Set<String> = []
        if parameter.isList, let comma = word.lastIndex(of: ",") {
            let earlier = word[...comma]
            used = Set(earlier.split(separator: ",").map(String.init))
            prefix += earlier
            word = String(word[word.index(after: comma)...])
        }
        for candidate in candidates(for: parameter, word, after: prefix)
        where !used.contains(candidate.value) {
            offer(prefix + candidate.value, candidate.summary)
        }
        completion.joinsNext = parameter.isList && !completion.candidates.isEmpty
    }

    private mutating func candidates(
        for parameter: ParameterSpec, _ word: String, after prefix: String
    ) -> [Candidate] {
        switch parameter.completion {
        case .none:
            return []
        case .choices:
            return parameter.choices.filter { $0.word.hasPrefix(word) }
                .map { Candidate($0.word, $0.summary) }
        case .files, .directories:
            completion.paths = parameter.completion == .files ? .files : .directories
            completion.pathPrefix = prefix
            return []
        case .help:
            return helpWords(after: reader.given[parameter.label] ?? [])
                .filter { $0.value.hasPrefix(word) }
        default:
            return live(
                CompletionQuery(
                    kind: parameter.completion, prefix: word, arguments: reader.arguments,
                    parameter: parameter))
        }
    }

    private func helpWords(after words: [Occurrence]) -> [Candidate] {
        let outline = reader.outline
        guard let first = words.first else {
            return outline.entries.map { Candidate($0.name, $0.summary) }
                + outline.allTopics.map { Candidate($0.name, $0.title) }
        }
        guard words.count == 1, case .group(let group)? = outline.entry(named: first.word)
        else { return [] }
        return group.commands.map { Candidate($0.name, $0.summary) }
    }

    private mutating func offer(_ value: String, _ summary: String) {
        completion.candidates.append(Candidate(value, summary))
    }
}
