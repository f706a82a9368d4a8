/// One page of the manual in mdoc.
public struct ManPage: Sendable, Equatable {
    /// `fly-search.1`.
    public let fileName: String
    /// The source, for `man -l` or mandoc.
    public let text: String

    /// The day that stands at the foot of the pages.
    public struct Day: Sendable, Equatable {
        let year: Int
        let month: Int
        let day: Int

        /// Takes a day of the Gregorian calendar.
        public init(year: Int, month: Int, day: Int) {
            precondition((1...12).contains(month) && (1...31).contains(day), "no such day")
            self.year = year
            self.month = month
            self.day = day
        }

        /// `November 25, 2026`, as mdoc wants it.
        var text: String {
            let months = [
                "January", "February", "March", "April", "May", "June", "July", "August",
                "September", "October", "November", "December",
            ]
            return "\(months[month - 1]) \(day), \(year)"
        }
    }
}

/// Writes mdoc line by line, with everything escaped.
struct ManWriter {
    private(set) var text = ""
    /// Whether a paragraph needs no space above it.
    private var isFresh = true

    init(_ name: String, section: Int, title: String, day: ManPage.Day) {
        macro("Dd", day.text.split(separator: " ").map(String.init))
        macro("Dt", [name.uppercased(), String(section)])
        macro("Os", [])
        heading("NAME")
        macro("Nm", [name])
        text += ".Nd " + Self.prose(Self.lowerFirst(title)) + "\n"
    }

    mutating func heading(_ title: String) {
        macro("Sh", title.split(separator: " ").map(String.init))
        isFresh = true
    }

    mutating func subheading(_ title: String) {
        macro("Ss", title.split(separator: " ").map(String.init))
        isFresh = true
    }

    /// A macro and its arguments, none of which is taken for a macro or a delimiter.
    mutating func macro(_ name: String, _ arguments: [String]) {
        text += "." + name
        for argument in arguments { text += " " + Self.argument(argument) }
        text += "\n"
    }

    /// A macro line whose macros are meant.
    mutating func raw(_ line: String) {
        text += line + "\n"
        isFresh = false
    }

    mutating func paragraph(_ sentences: String) {
        if !isFresh { text += ".Pp\n" }
        isFresh = false
        text += Self.lines(of: sentences)
    }

    mutating func discussion(_ text: String) {
        for text in paragraphs(of: text) { paragraph(text) }
    }

    /// Terms and texts; `term` writes what follows `.It`.
    mutating func list<Row>(
        _ rows: [Row], term: (Row) -> String, text body: (Row) -> String
    ) {
        guard !rows.isEmpty else { return }
        text += ".Bl -tag -width Ds\n"
        for row in rows {
            text += ".It " + term(row) + "\n"
            text += Self.lines(of: body(row))
        }
        text += ".El\n"
        isFresh = false
    }

    mutating func verbatim(_ block: String) {
        text += ".Bd -literal -offset indent\n"
        for line in block.split(separator: "\n", omittingEmptySubsequences: false) {
            text += Self.guarded(Self.escaped(line, hyphens: true)) + "\n"
        }
        text += ".Ed\n"
        isFresh = false
    }
}
