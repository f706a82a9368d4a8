extension Tree {
    /// Help for one request, fitted to `width` columns (at least 20).
    ///
    /// `program` is the name the program was called by. An unknown request gives the whole help.
    public func help(_ request: HelpRequest, width: Int, program: String? = nil) -> HelpText {
        outline.help(request, width: width, program: program ?? outline.name)
    }
}

extension Outline {
    func help(_ request: HelpRequest, width: Int, program: String) -> HelpText {
        var sheet = HelpSheet(width: width)
        switch request {
        case .program:
            writeProgram(to: &sheet, program)
        case .topic(let name):
            guard let topic = topic(named: name) else {
                return help(.program, width: width, program: program)
            }
            sheet.topic(topic)
        case .command(let path):
            switch path.first.flatMap(entry(named:)) {
            case .command(let spec)?:
                writeCommand(spec, path: [], to: &sheet, program)
                if let topic = topic(named: spec.name), topic.section != 5 {
                    sheet.blank()
                    sheet.topic(topic)
                }
            case .group(let group)?:
                if path.count > 1, let spec = group.command(named: path[1]) {
                    writeCommand(spec, path: [group.name], to: &sheet, program)
                } else {
                    writeGroup(group, to: &sheet, program)
                }
            case nil:
                writeProgram(to: &sheet, program)
            }
        }
        return sheet.help
    }

    private func writeProgram(to sheet: inout HelpSheet, _ program: String) {
        sheet.paragraph(summary)
        sheet.blank()
        sheet.labeled("Usage:", [program, "COMMAND", "[OPTIONS]", "[ARGUMENTS]"])
        sheet.discussion(discussion)
        let commands = Set(entries.map(\.name))
        let topics = allTopics.filter { !commands.contains($0.name) || $0.section == 7 }
        let names = entries.map(\.name) + topics.map(\.name)
        let column = 4 + (names.map(columns).max() ?? 0)
        for chapter in chapters {
            sheet.heading(chapter.title)
            sheet.table(chapter.entries.map { Definition($0.name, $0.summary) }, column: column)
        }
        sheet.options("Global options", globals + ParameterSpec.builtIn)
        if !topics.isEmpty {
            sheet.heading("Topics")
            sheet.table(topics.map { Definition($0.name, $0.title) }, column: column)
        }
        sheet.blank()
        let more = ["\(program) help COMMAND", "\(program) help TOPIC", "man \(name)"]
        sheet.labeled("Read on with:", listed(more))
    }

    private func writeGroup(_ group: GroupSpec, to sheet: inout HelpSheet, _ program: String) {
        let optional = group.defaultName != nil
        sheet.paragraph(group.summary)
        sheet.blank()
        sheet.labeled(
            "Usage:",
            [program, group.name, optional ? "[COMMAND]" : "COMMAND", "[OPTIONS]", "[ARGUMENTS]"])
        sheet.discussion(group.discussion)
        sheet.heading("Commands")
        let rows = group.commands.map { spec in
            Definition(
                spec.name,
                spec.name == group.defaultName ? spec.summary + " (the default)" : spec.summary)
        }
        sheet.table(rows, column: 4 + (rows.map { columns($0.term) }.max() ?? 0))
        writeEnd(to: &sheet, program, page: group.name, "\(group.name) COMMAND")
    }

    private func writeCommand(
        _ spec: CommandSpec, path: [String], to sheet: inout HelpSheet, _ program: String
    ) {
        let words = [program] + path + [spec.name]
        sheet.paragraph(spec.summary)
        sheet.blank()
        let options = spec.optionSections.isEmpty ? [] : ["[OPTIONS]"]
        sheet.labeled("Usage:", words + options + spec.positionals.map(\.usage))
        sheet.discussion(spec.discussion)
        sheet.options("Arguments", spec.positionals)
        for section in spec.optionSections { sheet.options(section.title, section.options) }
        if !spec.examples.isEmpty { sheet.heading("Examples") }
        for example in spec.examples {
            let call = words.joined(separator: " ")
            sheet.command(
                example.arguments.isEmpty ? call : call + " " + example.arguments, indent: 2)
            sheet.paragraph(example.summary, indent: 6)
        }
        writeEnd(to: &sheet, program, page: path.first ?? spec.name)
    }

    private func writeEnd(
        to sheet: inout HelpSheet, _ program: String, page: String, _ deeper: String? = nil
    ) {
        sheet.blank()
        sheet.labeled("Global options:", listed((globals + builtInHelp).map(\.label)))
        let more = deeper.map { ["\(program) help \($0)"] } ?? []
        let exits = exits.isEmpty ? [] : ["\(program) help exit-codes"]
        sheet.labeled("Read on with:", listed(more + exits + ["man \(name)-\(page)"]))
    }

    private var builtInHelp: ArraySlice<ParameterSpec> { ParameterSpec.builtIn.prefix(1) }

    /// The items, a comma after each but the last.
    private func listed(_ items: [String]) -> [String] {
        items.dropLast().map { $0 + "," } + items.suffix(1)
    }
}
