extension Tree {
    /// What is wrong with the tree itself, a sentence each; a test expects none.
    ///
    /// Names that clash or break the habits, words in an impossible order, summaries that are not
    /// phrases, commands without an example, examples that do not parse.
    public func faults() -> [String] {
        outline.faults
            + outline.examples.compactMap { path, example in
                let line = example.after([outline.name] + path).arguments
                do throws(UsageError) {
                    let parsed = try parse(shellWords(line).map(unquoted))
                    guard case .run = parsed else { return "the example does not run: \(line)" }
                    return nil
                } catch {
                    return "the example is refused: \(line): \(error.message)"
                }
            }
    }
}

extension Outline {
    var examples: [(path: [String], example: Example)] {
        commands.flatMap { path, spec in spec.examples.map { (path, $0) } }
    }

    private var commands: [(path: [String], spec: CommandSpec)] {
        entries.flatMap { entry in
            switch entry {
            case .command(let spec): [([spec.name], spec)]
            case .group(let group): group.commands.map { ([group.name, $0.name], $0) }
            }
        }
    }

    var faults: [String] {
        var faults: [String] = []
        let topicNames = allTopics.filter { $0.section != 5 }.map(\.name)
        // A topic may share a command's name: the command's help then shows both.
        for name in repeated(entries.map(\.name)) + repeated(topicNames) {
            faults.append("two commands or topics are called \(name)")
        }
        for case .group(let group) in entries {
            for name in repeated(group.commands.map(\.name)) {
                faults.append("two subcommands are called \(group.name) \(name)")
            }
            if let name = group.defaultName, group.command(named: name) == nil {
                faults.append("\(group.name) has no subcommand \(name) to fall back on")
            }
        }
        for global in globals where global.shape == .positional {
            faults.append("\(global.label) is global but no option")
        }
        for (path, spec) in commands {
            let call = path.joined(separator: " ")
            faults += spec.faults(among: globals).map { "\(call): \($0)" }
        }
        return faults
    }
}

extension CommandSpec {
    func faults(among globals: [ParameterSpec]) -> [String] {
        let all = parameters + globals + ParameterSpec.builtIn
        var faults = repeated(all.map(\.label)).map { "two parameters are called \($0)" }
        faults += repeated(all.compactMap(\.short).map(String.init)).map {
            "two options are -\($0)"
        }
        if examples.isEmpty { faults.append("there is no example") }
        if !isPhrase(summary) { faults.append("the summary is not a phrase") }
        for parameter in parameters + globals {
            if !isPhrase(parameter.summary) {
                faults.append("the summary of \(parameter.label) is not a phrase")
            }
            if !parameter.hasGoodName { faults.append("\(parameter.label) is no good name") }
        }
        for (earlier, later) in zip(positionals, positionals.dropFirst()) {
            if earlier.isRepeatable { faults.append("\(later.name) comes after the rest") }
            if !earlier.isRequired, later.isRequired {
                faults.append("\(later.name) is required after \(earlier.name), which is not")
            }
        }
        return faults
    }
}

extension ParameterSpec {
    var hasGoodName: Bool {
        guard let first = name.unicodeScalars.first, first.isASCII, first.properties.isAlphabetic
        else { return false }
        let isPositional = shape == .positional
        return name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): !isPositional
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): isPositional
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
            default: false
            }
        }
    }
}

private func isPhrase(_ summary: String) -> Bool {
    !summary.isEmpty && summary.last != "." && summary.first?.isLowercase == false
}

/// The names that come more than once, in order.
private func repeated(_ names: [String]) -> [String] {
    var counts: [String: Int] = [:]
    return names.filter { name in
        counts[name, default: 0] += 1
        return counts[name] == 2
    }
}
