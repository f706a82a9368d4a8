extension ParameterSpec {
    /// How the option is written in a list: `-a, --adults N`, with room for a letter.
    var term: String {
        switch shape {
        case .positional: name
        case .option: letters + label + " " + valueText
        case .flag: letters + label
        }
    }

    /// The summary, then choices, bounds and default unless the term says them already.
    var fullSummary: String {
        let notes = self.notes
        var text = summary
        if !notes.isEmpty { text += " (" + notes.joined(separator: "; ") + ")" }
        if isRepeatable { text += " (can be repeated)" }
        return text
    }

    private var letters: String { short.map { "-\($0), " } ?? "    " }

    private var notes: [String] {
        var notes: [String] = []
        if let bounds { notes.append("\(bounds.lower) to \(bounds.upper)") }
        let words = choices.map(\.word)
        if !words.isEmpty, placeholder != words.joined(separator: "|") {
            notes.append(words.joined(separator: ", "))
        }
        if let defaultText, !defaultText.isEmpty { notes.append("default: \(defaultText)") }
        return notes
    }

    /// How the parameter stands in a usage line.
    var usage: String {
        let dots = isRepeatable ? "..." : ""
        switch shape {
        case .positional: return isRequired ? name + dots : "[\(name)\(dots)]"
        case .option: return "[\(label) \(valueText)]\(dots)"
        case .flag: return "[\(label)]"
        }
    }
}

extension CommandSpec {
    /// The positional parameters in order.
    var positionals: [ParameterSpec] { parameters.filter { $0.shape == .positional } }

    /// Options and flags under their headings, in the order in which headings first appear.
    var optionSections: [(title: String, options: [ParameterSpec])] {
        var sections: [(title: String, options: [ParameterSpec])] = []
        for option in parameters where option.shape != .positional {
            let title = option.section ?? "Options"
            if let index = sections.firstIndex(where: { $0.title == title }) {
                sections[index].options.append(option)
            } else {
                sections.append((title, [option]))
            }
        }
        return sections
    }
}

extension ParameterSpec {
    /// The two that the grammar itself knows.
    static let builtIn = [
        ParameterSpec(flag: "help", short: "h", "Show help, also of one command", section: nil),
        ParameterSpec(flag: "version", short: nil, "Show the version", section: nil),
    ]
}
