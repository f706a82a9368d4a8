extension LineReader {
    /// Reads a word that is no option: a command, a subcommand, or a positional.
    mutating func readWord(_ word: String) {
        switch place {
        case .program: enterEntry(word)
        case .group(let group): enterSubcommand(word, of: group)
        case .command: takePositional(word)
        case .lost: break
        }
    }

    /// Goes on with the command that the group's name alone calls, if there is one.
    mutating func enterDefault(of group: GroupSpec) {
        guard let spec = group.defaultCommand else { return }
        path.append(spec.name)
        go(to: .command(spec))
    }

    private mutating func enterEntry(_ word: String) {
        guard let entry = outline.entry(named: word) else {
            reportCommand(word, among: outline.entries.map(\.name))
            return
        }
        path.append(word)
        switch entry {
        case .command(let spec): go(to: .command(spec))
        case .group(let group): go(to: .group(group))
        }
    }

    private mutating func enterSubcommand(_ word: String, of group: GroupSpec) {
        if let spec = group.command(named: word) {
            path.append(word)
            go(to: .command(spec))
            return
        }
        let takesWords = group.defaultCommand?.parameters.contains { $0.shape == .positional }
        guard takesWords == true else {
            reportCommand(word, among: group.commands.map(\.name))
            return
        }
        enterDefault(of: group)
        readWord(word)
    }

    private mutating func reportCommand(_ word: String, among names: [String]) {
        let suggestion = closest(to: word, among: names)
        report(.unknownCommand, word, suggestion: suggestion, replacement: suggestion)
        go(to: .lost)
    }

    private mutating func takePositional(_ word: String) {
        guard let parameter = nextPositional else {
            report(.unexpectedArgument, word)
            return
        }
        positionals += 1
        record(parameter, word, at: index)
    }

    /// The parameter that takes the next positional word.
    var nextPositional: ParameterSpec? {
        var position = positionals
        for parameter in parameters where parameter.shape == .positional {
            if position == 0 || parameter.isRepeatable { return parameter }
            position -= 1
        }
        return nil
    }
}
