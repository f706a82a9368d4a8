import HTTP
import Host
import Terminal
import Travel

extension App {
    /// How results are written: as asked, else a table on a terminal and TSV elsewhere.
    var format: Format { globals.format ?? (screen.console.output.isTerminal ? .table : .tsv) }

    /// Prints a listing in the chosen format; its notes go to standard error, or into the document.
    func show<Row>(_ listing: Listing<Row>) throws {
        let chosen = try listing.selecting(globals.fields)
        switch format {
        case .json, .ndjson:
            let document = Document(environment: try environment().name.rawValue)
            let text = format == .json ? document.json(chosen) : document.ndjson(chosen)
            try screen.print(text, terminator: "")
            return
        case .table:
            let console = screen.console
            let table = Table(
                width: console.width, isColored: console.output.isColored,
                isUnicode: console.isUnicode)
            try screen.print(table.drawn(chosen), terminator: "")
        case .tsv: try screen.print(Lines.tsv(chosen), terminator: "")
        case .csv: try screen.print(Lines.csv(chosen), terminator: "")
        }
        for note in listing.notes { try say(note) }
    }

    /// Writes a remark to standard error, unless it is not wanted or a program reads.
    func say(_ text: String) throws {
        guard !globals.isQuiet, !format.isJSON else { return }
        try screen.note(safe(text))
    }

    /// Shows a line of progress, where somebody can see it.
    func progress(_ text: String) {
        guard !globals.isQuiet, !format.isJSON else { return }
        do throws(OutputError) {
            try screen.progress(safe(text))
        } catch {
            return  // whoever closed standard error does not watch
        }
    }

    /// Says once that what follows is simulated, if it is.
    func announce() throws {
        guard !isAnnounced, let notice = try environment().notice else { return }
        isAnnounced = true
        try say(notice)
    }

    private func safe(_ text: String) -> String {
        let clean = Sanitizer.clean(text)
        return screen.console.isUnicode ? clean : clean.asciiFolded
    }
}
