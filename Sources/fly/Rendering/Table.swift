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
        var text = ""
        for line in listing.heading.flatMap({ clean($0).wrapped(to: width) }) {
            text += styled(line, .strong) + "\n"
        }
        guard !listing.rows.isEmpty else { return text }
        if !text.isEmpty { text += "\n" }
        let grid = Grid(listing, clean: clean)
        let (columns, gap) = grid.fitted(to: width)
        let isNarrow = width < Table.narrowest || Grid.width(columns, gap) > width
        text += isNarrow ? blocks(grid) : table(grid, columns, gap)
        for below in listing.appendices.map({ $0.drawn(self) }) where !below.isEmpty {
            text += "\n" + below
        }
        return text
    }

    private func table(_ grid: Grid, _ columns: [Grid.Column], _ gap: Int) -> String {
        var text = line(columns, gap) { ($0.title, .faint) }
        for row in 0..<grid.height {
            let depth = columns.map { $0.cells[row].lines.count }.max() ?? 1
            for part in 0..<depth {
                text += line(columns, gap) { column in
                    let cell = column.cells[row]
                    return (part < cell.lines.count ? cell.lines[part] : "", cell.style)
                }
            }
        }
        return text
    }

    private func line(
        _ columns: [Grid.Column], _ gap: Int, shown: (Grid.Column) -> (String, Style?)
    ) -> String {
        var line = ""
        var start = 0
        var end = 0
        for column in columns {
            let (whole, style) = shown(column)
            let text = whole.truncated(to: column.width, isUnicode: isUnicode)
            if !text.isEmpty {
                let indent = column.isRight ? column.width - text.displayWidth : 0
                line += String(repeating: " ", count: start + indent - end) + styled(text, style)
                end = start + indent + text.displayWidth
            }
            start += column.width + gap
        }
        return line + "\n"
    }

    /// A record a block: each value behind its title, and an empty line between blocks.
    private func blocks(_ grid: Grid) -> String {
        let titleWidth = grid.columns.map(\.title.displayWidth).max() ?? 0
        let room = max(8, width - titleWidth - 2)
        let blocks = (0..<grid.height).map { row in
            grid.columns.map { column in
                let cell = column.cells[row]
                let lines = cell.lines.filter { !$0.isEmpty }.flatMap { $0.wrapped(to: room) }
                return lines.enumerated().map { index, line in
                    let title = (index == 0 ? column.title : "").padded(to: titleWidth)
                    return styled(title, .faint) + "  " + styled(line, cell.style) + "\n"
                }.joined()
            }.joined()
        }
        return blocks.joined(separator: "\n")
    }

    private func styled(_ text: String, _ style: Style?) -> String {
        style?.applied(to: text, isColored: isColored) ?? text
    }

    private func clean(_ text: String) -> String {
        let safe = Sanitizer.clean(text)
        return isUnicode ? safe : safe.asciiFolded
    }
}
