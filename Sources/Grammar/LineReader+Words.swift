extension LineReader {
    /// Reads a word that is no option: a command, a subcommand, or a positional.
    mutating func readWord(_ word: String) {
        switch place {
        case .program: enterEntry(word)
        case .group(let group): enterSubcommand(word, of: group)
        case .command(let spec): takePositional(word, of: spec)
        case .lost: break
        }
    }

    /// Goes on with the command that the group's name alone calls, if there is one.
    mutating func enterDefault(of group: GroupSpec) {
        guard let spec = group.defaultCommand else { return }
        path.append(spec.name)
        place = .command(spec)
    }

    private mutating func enterEntry(_ word: String) {
        guard let entry = outline.entry(named: word) else {
            reportCommand(word, among: outline.entries.map(\.name))
            return
        }
        path.append(word)
        switch entry {
        case .command(let spec): place = .command(spec)
        case .group(let group): place = .group(group)
        }
    }

    private mutating func enterSubcommand(_ word: String, of group: GroupSpec) {
        if let spec = group.command(named: word) {
            path.append(word)
            place = .command(spec)
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
        place = .lost
    }

    private mutating func takePositional(_ word: String, of spec: CommandSpec) {
        guard let parameter = spec.positional(positionals) else {
            report(.unexpectedArgument, word)
            return
        }
        positionals += 1
        record(parameter, word, at: currentIndex)
    }
}

extension CommandSpec {
    /// The parameter that takes the positional word at `position`.
    func positional(_ position: Int) -> ParameterSpec? {
        var position = position
        for parameter in parameters where parameter.shape == .positional {
            if position == 0 || parameter.isRepeatable { return parameter }
            position -= 1
        }
        return nil
    }
}
