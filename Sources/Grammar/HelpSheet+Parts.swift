extension HelpSheet {
    /// Parameters under a heading; nothing when there are none.
    mutating func options(_ title: String, _ options: [ParameterSpec]) {
        guard !options.isEmpty else { return }
        heading(title)
        let rows = options.map { option in
            let term = isNarrow ? String(option.term.drop { $0 == " " }) : option.term
            return Definition(term, option.fullSummary)
        }
        table(rows)
    }

    /// A whole page.
    mutating func topic(_ topic: Topic) {
        paragraph(topic.title)
        for block in topic.body {
            switch block {
            case .heading(let title):
                heading(title)
                continue
            case .paragraph(let text):
                blank()
                paragraph(text)
            case .definitions(let rows):
                blank()
                table(rows)
            case .verbatim(let text):
                blank()
                verbatim(text, indent: 2)
            }
        }
    }

    /// A table whose texts begin after its longest term, unless that is very long.
    private mutating func table(_ rows: [Definition]) {
        let longest = rows.map { columns($0.term) }.filter { $0 <= 32 }.max() ?? 0
        table(rows, column: 4 + longest)
    }
}
