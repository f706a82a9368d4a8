/// What a line asks for.
public enum Parsed<Context>: Sendable {
    /// Run this command; the global options are in `globals`.
    case run(any Command<Context>, globals: Arguments)
    /// Show help.
    case help(HelpRequest)
    /// Say the version.
    case version
    /// Print candidates for these words: the program's name first, the last one unfinished.
    case complete([String])
}

/// Which help is asked for.
public enum HelpRequest: Sendable, Equatable {
    /// The whole program.
    case program
    /// A command or a group, by its one or two words.
    case command([String])
    /// A page that is not about one command.
    case topic(String)
}

extension Tree {
    /// Understands the program's whole argument vector, its own name first, and does nothing else.
    ///
    /// `--help` anywhere before `--` wins over every error.
    public func parse(_ argv: [String]) throws(UsageError) -> Parsed<Context> {
        if argv.count > 1, argv[1] == "__complete" { return .complete(Array(argv.dropFirst(2))) }
        var reader = LineReader(outline, TypedLine(argv, fallback: outline.name))
        reader.read()
        if reader.asksForHelp { return .help(reader.helpRequest) }
        reader.finish()
        if let fault = reader.fault { throw fault }
        if reader.asksForVersion { return .version }
        guard let path = reader.commandPath, let type = command(at: path) else {
            return .help(reader.helpRequest)
        }
        let arguments = reader.arguments
        return .run(try type.init(arguments), globals: arguments)
    }

    /// The global options of a line that may be wrong elsewhere, so that its error can be shown
    /// as the line asks.
    public func globals(of argv: [String]) -> Arguments {
        var reader = LineReader(outline, TypedLine(argv, fallback: outline.name))
        reader.read()
        return reader.arguments
    }

    /// Which help the words after `help` ask for; none is the whole program.
    public func helpRequest(for words: [String]) throws(UsageError) -> HelpRequest {
        guard let first = words.first else { return .program }
        if let entry = outline.entry(named: first) {
            guard words.count > 1 else { return .command([first]) }
            if case .group(let group) = entry, words.count == 2 {
                if group.command(named: words[1]) != nil { return .command(words) }
                throw unknownTopic(words[1], among: group.commands.map(\.name), under: [first])
            }
            throw unknownTopic(words[1], among: [], under: [first])
        }
        if words.count == 1, let topic = outline.topic(named: first) { return .topic(topic.name) }
        let names = outline.entries.map(\.name) + outline.allTopics.map(\.name)
        throw unknownTopic(first, among: names, under: [])
    }

    private func unknownTopic(
        _ word: String, among names: [String], under path: [String]
    ) -> UsageError {
        let suggestion = closest(to: word, among: names)
        let line = [outline.name, "help"] + path + (suggestion.map { [$0] } ?? [])
        return UsageError(
            .unknownTopic, word: word, path: ["help"], suggestion: suggestion,
            hint: line.joined(separator: " "))
    }
}
