import Terminal

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

    /// The columns that fit and the blanks between them.
    ///
    /// First the extras go in their order, then the blanks shrink to one, then other columns go
    /// in their order, and at last the widest column is cut.
    func fitted(to width: Int) -> (columns: [Column], gap: Int) {
        var kept = columns
        func needed(_ gap: Int) -> Int { Self.width(kept, gap) }
        func drop(below limit: Int, while isTooWide: () -> Bool) {
            while isTooWide() {
                let next = kept.indices.filter { (kept[$0].sacrifice ?? .max) < limit }
                    .min { (kept[$0].sacrifice ?? 0) < (kept[$1].sacrifice ?? 0) }
                guard let next else { return }
                kept.remove(at: next)
            }
        }
        drop(below: Sacrifice.essential) { needed(2) > width }
        if needed(2) <= width { return (kept, 2) }
        drop(below: .max) { needed(1) > width }
        while needed(1) > width,
            let widest = kept.indices.max(by: { kept[$0].width < kept[$1].width }),
            kept[widest].width > 8
        {
            kept[widest].width -= min(needed(1) - width, kept[widest].width - 8)
        }
        return (kept, 1)
    }

    /// How wide a table of these columns is.
    static func width(_ columns: [Column], _ gap: Int) -> Int {
        columns.reduce(0) { $0 + $1.width } + gap * max(0, columns.count - 1)
    }
}

/// In which order columns leave a table that is too wide: lowest first.
enum Sacrifice {
    /// From here on a column goes only after the blanks have shrunk.
    static let essential = 10
}
