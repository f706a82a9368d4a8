extension ManWriter {
    /// The call with all its parameters, as SYNOPSIS shows it.
    mutating func synopsis(_ path: [String], _ spec: CommandSpec) {
        macro("Nm", [path.joined(separator: " ")])
        for parameter in spec.parameters where parameter.shape != .positional {
            raw(".Op " + Self.call(of: parameter) + (parameter.isRepeatable ? " ..." : ""))
        }
        for parameter in spec.positionals {
            let name = "Ar " + Self.argument(parameter.name)
            let dots = parameter.isRepeatable ? " ..." : ""
            raw((parameter.isRequired ? "." : ".Op ") + name + dots)
        }
    }

    /// A list of parameters and what they are for.
    mutating func parameters(_ parameters: [ParameterSpec]) {
        list(
            parameters,
            term: { parameter in
                guard parameter.shape != .positional else {
                    return "Ar " + Self.argument(parameter.name)
                }
                let letter = parameter.short.map { "Fl " + Self.argument(String($0)) + " , " }
                return (letter ?? "") + Self.call(of: parameter)
            },
            text: { $0.fullSummary + "." })
    }

    /// A section of terms; nothing when there are none.
    mutating func definitions(_ title: String, _ rows: [Definition], macro: String?) {
        guard !rows.isEmpty else { return }
        heading(title)
        list(
            rows, term: { (macro.map { $0 + " " } ?? "") + Self.words($0.term) },
            text: { $0.text })
    }

    /// Each word of a term as one argument of a macro.
    static func words(_ term: String) -> String {
        term.split(separator: " ").map { argument(String($0)) }.joined(separator: " ")
    }

    private static func call(of parameter: ParameterSpec) -> String {
        let name = "Fl " + argument("-" + parameter.name)
        return parameter.shape == .flag ? name : name + " Ar " + argument(parameter.valueText)
    }
}

extension Example {
    /// The example as a whole line.
    func after(_ path: [String]) -> Example {
        Example((path + (arguments.isEmpty ? [] : [arguments])).joined(separator: " "), summary)
    }
}

extension Outline.Chapter {
    /// The first example of the chapter's first command.
    func firstExample(of program: String) -> Example? {
        switch entries.first {
        case .command(let spec)?: spec.examples.first?.after([program, spec.name])
        case .group(let group)?:
            group.commands.first.flatMap { spec in
                spec.examples.first?.after([program, group.name, spec.name])
            }
        case nil: nil
        }
    }
}
