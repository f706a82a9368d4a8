import Terminal

/// Draws records for people: a table fitted to the width, or blocks where it is narrow.
struct Table {
    /// Below this width a table would hide more than it shows.
    static let narrowest = 60

    /// Columns of the terminal to fill.
    let width: Int
    /// Whether escape sequences may be written.
    let isColored: Bool
    /// Whether characters beyond ASCII may be drawn.
    let isUnicode: Bool

    /// The listing as text, its heading first; every line ends in a newline.
    func drawn<Row>(_ listing: Listing<Row>) -> String {
        var text = listing.heading.map { styled(clean($0), .strong) + "\n" }.joined()
        if !listing.heading.isEmpty { text += "\n" }
        guard !listing.rows.isEmpty else { return text }
        let grid = Grid(listing, clean: clean)
        let columns = fitted(grid.columns)
        let isNarrow = width < Table.narrowest || needed(columns) > width
        return text + (isNarrow ? blocks(grid) : table(grid, columns))
    }

    private func table(_ grid: Grid, _ columns: [Grid.Column]) -> String {
        var text = line(columns, widths: columns.map(\.width)) { column, room in
            (placed(column.title, in: room, column), .faint)
        }
        for row in 0..<grid.height {
            let depth = columns.map { $0.cells[row].lines.count }.max() ?? 1
            for part in 0..<depth {
                text += line(columns, widths: columns.map(\.width)) { column, room in
                    let cell = column.cells[row]
                    let shown = part < cell.lines.count ? cell.lines[part] : ""
                    return (placed(shown, in: room, column), cell.style)
                }
            }
        }
        return text
    }

    /// A record a block: each value behind its title, and an empty line between blocks.
    private func blocks(_ grid: Grid) -> String {
        let titleWidth = grid.columns.map(\.title.displayWidth).max() ?? 0
        var blocks: [String] = []
        for row in 0..<grid.height {
            var block = ""
            for column in grid.columns {
                let cell = column.cells[row]
                for (part, shown) in cell.lines.enumerated() where !shown.isEmpty {
                    let title = (part == 0 ? column.title : "").padded(to: titleWidth)
                    let room = max(8, width - titleWidth - 2)
                    for (index, piece) in shown.wrapped(to: room).enumerated() {
                        let head = index == 0 ? title : "".padded(to: titleWidth)
                        block += styled(head, .faint) + "  " + styled(piece, cell.style) + "\n"
                    }
                }
            }
            blocks.append(block)
        }
        return blocks.joined(separator: "\n")
    }

    /// Leaves out columns in their stated order until the rest fits, then narrows the widest.
    private func fitted(_ columns: [Grid.Column]) -> [Grid.Column] {
        var kept = columns
        while needed(kept) > width {
            let candidates = kept.indices.filter { kept[$0].sacrifice != nil }
            let first = candidates.min { (kept[$0].sacrifice ?? 0) < (kept[$1].sacrifice ?? 0) }
            guard let first else { break }
            kept.remove(at: first)
        }
        while needed(kept) > width,
            let widest = kept.indices.max(by: { kept[$0].width < kept[$1].width }),
            kept[widest].width > 8
        {
            kept[widest].width -= min(needed(kept) - width, kept[widest].width - 8)
        }
        return kept
    }

    private func needed(_ columns: [Grid.Column]) -> Int {
        columns.reduce(0) { $0 + $1.width } + 2 * max(0, columns.count - 1)
    }

    private func line(
        _ columns: [Grid.Column], widths: [Int], content: (Grid.Column, Int) -> (String, Style?)
    ) -> String {
        var text = ""
        var blanks = 0
        for (column, room) in zip(columns, widths) {
            let (shown, style) = content(column, room)
            let bare = shown.drop { $0 == " " }
            let word = bare.isEmpty ? "" : trimmed(bare)
            blanks += shown.count - bare.count
            if !word.isEmpty {
                text += String(repeating: " ", count: blanks) + styled(word, style)
                blanks = 0
            }
            blanks += (bare.isEmpty ? 0 : bare.count - word.count) + 2
        }
        return text + "\n"
    }

    private func placed(_ shown: String, in room: Int, _ column: Grid.Column) -> String {
        let fitted = shown.truncated(to: room, isUnicode: isUnicode)
        let blanks = String(repeating: " ", count: max(0, room - fitted.displayWidth))
        return column.isRight ? blanks + fitted : fitted + blanks
    }

    private func trimmed(_ text: Substring) -> String {
        var text = text
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    private func styled(_ text: String, _ style: Style?) -> String {
        style?.applied(to: text, isColored: isColored) ?? text
    }

    private func clean(_ text: String) -> String {
        let safe = Sanitizer.clean(text)
        return isUnicode ? safe : safe.asciiFolded
    }
}

/// A listing's cells as text, with the width that each column wants.
struct Grid {
    /// One column of text.
    struct Column {
        let title: String
        let isRight: Bool
        let sacrifice: Int?
        let cells: [(lines: [String], style: Style?)]
        var width: Int
    }

    /// The columns that people see; one that says nothing in any row is left out.
    let columns: [Column]
    /// How many records there are.
    let height: Int

    /// Takes the text of every cell that people see.
    init<Row>(_ listing: Listing<Row>, clean: (String) -> String) {
        height = listing.rows.count
        columns = listing.columns.compactMap { column in
            guard let title = column.title else { return nil }
            let cells = listing.rows.map { row in
                let cell = column.cell(row)
                return (lines: (cell.lines ?? [cell.field]).map(clean), style: cell.style)
            }
            let widest = cells.flatMap(\.lines).map(\.displayWidth).max() ?? 0
            guard widest > 0 else { return nil }
            return Column(
                title: title, isRight: column.alignment == .right, sacrifice: column.sacrifice,
                cells: cells, width: max(widest, title.displayWidth))
        }
    }
}
