/// Reads a line from left to right, word by word, and never gives up: the first fault is kept and
/// the rest is read on, so that `--help`, the global options and completions work on wrong lines.
struct LineReader {
    /// How far the command is known.
    enum Place {
        /// Before the command.
        case program
        /// After a group's name.
        case group(GroupSpec)
        /// After the command's name.
        case command(CommandSpec)
        /// After a word that is no command.
        case lost
    }

    let outline: Outline
    let line: TypedLine
    private(set) var place = Place.program
    /// The parameters of the command reached.
    private(set) var parameters: [ParameterSpec] = []
    /// The command's words so far.
    var path: [String] = []
    var given: [String: [Occurrence]] = [:]
    /// How many positional words were read.
    var positionals = 0
    var endsOptions = false
    var asksForHelp = false
    var asksForVersion = false
    /// The first thing that is wrong.
    var fault: UsageError?
    /// The option that the last word left without its value.
    var pending: ParameterSpec?
    /// The word being read.
    private(set) var index = 0

    init(_ outline: Outline, _ line: TypedLine) {
        self.outline = outline
        self.line = line
    }

    var arguments: Arguments {
        Arguments(
            path: path, line: line, declared: parameters, globals: outline.globals, given: given)
    }

    /// The command to run, which for a group alone is its default; nil when help is to be shown.
    var commandPath: [String]? {
        switch place {
        case .command: path
        case .program, .group, .lost: nil
        }
    }

    var helpRequest: HelpRequest { path.isEmpty ? .program : .command(path) }

    mutating func read() {
        while index < line.words.count {
            let word = line.words[index]
            if endsOptions || !looksLikeOption(word) {
                readWord(word)
            } else if word == "--" {
                endsOptions = true
            } else if word.utf8.starts(with: "--".utf8) {
                readLong(word)
            } else {
                readCluster(word)
            }
            index += 1
        }
    }

    /// Ends the line: a group's name alone calls its default command.
    mutating func finish() {
        if case .group(let group) = place { enterDefault(of: group) }
    }

    mutating func report(
        _ kind: UsageError.Kind, _ word: String, parameter: String? = nil,
        suggestion: String? = nil, replacement: String? = nil
    ) {
        guard fault == nil else { return }
        let hint =
            replacement.map { line.hint(replacing: index, with: $0, path) } ?? line.helpHint(path)
        fault = UsageError(
            kind, word: word, parameter: parameter, path: path, suggestion: suggestion, hint: hint)
    }

    mutating func record(
        _ spec: ParameterSpec, _ word: String, at index: Int, after prefix: String = ""
    ) {
        if spec.shape == .option, !spec.isRepeatable, given[spec.label] != nil {
            report(.repeatedOption, word, parameter: spec.label)
            return
        }
        given[spec.label, default: []].append(Occurrence(word: word, index: index, prefix: prefix))
    }

    /// Takes the next word as the value of an option, unless it is one itself.
    mutating func takeValue(of spec: ParameterSpec) {
        guard index + 1 < line.words.count, !looksLikeOption(line.words[index + 1]) else {
            if index + 1 == line.words.count { pending = spec }
            report(.missingValue, line.words[index], parameter: spec.label)
            return
        }
        index += 1
        record(spec, line.words[index], at: index)
    }

    mutating func go(to place: Place) {
        self.place = place
        if case .command(let spec) = place { parameters = spec.parameters }
    }
}
