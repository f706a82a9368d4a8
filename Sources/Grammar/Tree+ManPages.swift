extension Tree {
    /// The manual: the program's page, one for each command or group, one for each topic.
    ///
    /// mandoc finds nothing to warn of in them; the date is the caller's, so that the same tree
    /// gives the same bytes.
    public func manPages(date day: ManPage.Day) -> [ManPage] {
        [outline.programPage(day)] + outline.entries.map { outline.page(of: $0, day) }
            + outline.topics.map { outline.page(of: $0, day) }
    }
}

extension Outline {
    private typealias Reference = (name: String, section: Int)

    func programPage(_ day: ManPage.Day) -> ManPage {
        var page = ManWriter(name, section: 1, title: summary, day: day)
        page.heading("SYNOPSIS")
        page.macro("Nm", [name])
        page.raw(".Ar COMMAND")
        page.raw(".Op Ar OPTIONS")
        page.raw(".Op Ar ARGUMENTS")
        page.heading("DESCRIPTION")
        page.discussion(discussion.isEmpty ? summary + "." : discussion)
        for chapter in chapters {
            page.subheading(chapter.title)
            page.list(
                chapter.entries, term: { "Xr \(name)-\($0.name) 1" }, text: { $0.summary + "." })
        }
        page.heading("OPTIONS")
        page.parameters(globals + ParameterSpec.builtIn)
        writeEnd(
            of: &page, environment, files,
            examples: chapters.compactMap { $0.firstExample(of: name) })
        let commands = entries.map { (name: "\(name)-\($0.name)", section: 1) }
        writeSeeAlso(to: &page, commands + topicReferences)
        return ManPage(fileName: "\(name).1", text: page.text)
    }

    func page(of entry: Entry, _ day: ManPage.Day) -> ManPage {
        let title = "\(name)-\(entry.name)"
        var page = ManWriter(title, section: 1, title: entry.summary, day: day)
        switch entry {
        case .command(let spec):
            write(spec, [name, spec.name], to: &page)
        case .group(let group):
            write(group, to: &page)
        }
        writeSeeAlso(to: &page, [(name, 1)] + topicReferences)
        return ManPage(fileName: "\(title).1", text: page.text)
    }

    private func write(_ spec: CommandSpec, _ path: [String], to page: inout ManWriter) {
        page.heading("SYNOPSIS")
        page.synopsis(path, spec)
        page.heading("DESCRIPTION")
        page.discussion(spec.discussion.isEmpty ? spec.summary + "." : spec.discussion)
        if !spec.positionals.isEmpty {
            page.paragraph("The arguments are:")
            page.parameters(spec.positionals)
        }
        page.heading("OPTIONS")
        for section in spec.optionSections {
            if section.title != "Options" { page.subheading(section.title) }
            page.parameters(section.options)
        }
        writeGlobals(to: &page)
        let examples = spec.examples.map { $0.after(path) }
        writeEnd(of: &page, spec.environment, spec.files, examples: examples)
    }

    private func write(_ group: GroupSpec, to page: inout ManWriter) {
        page.heading("SYNOPSIS")
        for spec in group.commands { page.synopsis([name, group.name, spec.name], spec) }
        page.heading("DESCRIPTION")
        page.discussion(group.discussion.isEmpty ? group.summary + "." : group.discussion)
        if let standard = group.defaultName {
            page.paragraph("Without a subcommand, \(group.name) is \(group.name) \(standard).")
        }
        for spec in group.commands {
            page.subheading("\(name) \(group.name) \(spec.name)")
            page.paragraph(spec.summary + ".")
            page.discussion(spec.discussion)
            page.parameters(spec.parameters)
        }
        page.heading("OPTIONS")
        writeGlobals(to: &page)
        let examples = group.commands.flatMap { spec in
            spec.examples.map { $0.after([name, group.name, spec.name]) }
        }
        writeEnd(
            of: &page, group.commands.flatMap(\.environment), group.commands.flatMap(\.files),
            examples: examples)
    }

    private func writeGlobals(to page: inout ManWriter) {
        page.subheading("Global options")
        page.parameters(globals + ParameterSpec.builtIn.prefix(1))
    }

    private func writeEnd(
        of page: inout ManWriter, _ environment: [Definition], _ files: [Definition],
        examples: [Example]
    ) {
        page.definitions("ENVIRONMENT", environment, macro: "Ev")
        if environment != self.environment, !self.environment.isEmpty {
            if environment.isEmpty { page.heading("ENVIRONMENT") }
            page.paragraph("Variables that concern every command are listed in \(name)(1).")
        }
        page.definitions("FILES", files, macro: "Pa")
        if files != self.files, !self.files.isEmpty {
            if files.isEmpty { page.heading("FILES") }
            page.paragraph("Files that concern every command are listed in \(name)(1).")
        }
        page.definitions("EXIT STATUS", exits, macro: nil)
        guard !examples.isEmpty else { return }
        page.heading("EXAMPLES")
        for example in examples {
            if !example.summary.isEmpty { page.paragraph(example.summary + ":") }
            page.verbatim(example.arguments)
        }
    }

    func page(of topic: Topic, _ day: ManPage.Day) -> ManPage {
        let title = "\(name)-\(topic.name)"
        var page = ManWriter(title, section: topic.section, title: topic.title, day: day)
        page.heading("DESCRIPTION")
        for block in topic.body {
            switch block {
            case .heading(let title): page.subheading(title)
            case .paragraph(let text): page.discussion(text)
            case .definitions(let rows):
                page.list(rows, term: { ManWriter.words($0.term) }, text: { $0.text })
            case .verbatim(let text): page.verbatim(text)
            }
        }
        writeSeeAlso(
            to: &page, [(name, 1)] + topicReferences.filter { $0 != (title, topic.section) })
        return ManPage(fileName: "\(title).\(topic.section)", text: page.text)
    }

    private var topicReferences: [Reference] { topics.map { ("\(name)-\($0.name)", $0.section) } }

    private func writeSeeAlso(to page: inout ManWriter, _ references: [Reference]) {
        let sorted = references.sorted { ($0.section, $0.name) < ($1.section, $1.name) }
        guard let last = sorted.last else { return }
        page.heading("SEE ALSO")
        for reference in sorted {
            page.raw(".Xr \(reference.name) \(reference.section)" + (reference == last ? "" : " ,"))
        }
    }
}
