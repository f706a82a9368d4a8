/// Help as lines of pieces with roles, so that the caller decides on color.
public struct HelpText: Sendable, Equatable {
    /// What a piece of a line is.
    public enum Role: Sendable {
        /// A title.
        case heading
        /// A command, option, variable or other thing to type.
        case term
        /// A line to type as it is.
        case verbatim
        /// Prose.
        case text
    }

    /// A piece of a line in one role.
    public struct Piece: Sendable, Equatable {
        /// What it is.
        public let role: Role
        /// The characters.
        public let text: String
    }

    /// The lines from top to bottom, each fitted to the width.
    public internal(set) var lines: [[Piece]] = []

    /// The whole text, each line ended by a newline; `style` may add what only a terminal sees.
    public func string(style: (Role, String) -> String = { $1 }) -> String {
        var text = ""
        for line in lines {
            for piece in line { text += style(piece.role, piece.text) }
            text += "\n"
        }
        return text
    }
}

/// Lays out help for one width.
struct HelpSheet {
    private(set) var help = HelpText()
    let width: Int

    init(width: Int) {
        self.width = max(width, 20)
    }

    /// Whether terms and their texts stand below each other, not side by side.
    var isNarrow: Bool { width < 60 }

    mutating func blank() {
        if let last = help.lines.last, !last.isEmpty { help.lines.append([]) }
    }

    mutating func heading(_ title: String) {
        blank()
        for line in wrapped(title, to: width) { add(.heading, line) }
    }

    mutating func paragraph(_ text: String, indent: Int = 0) {
        for line in wrapped(text, to: width - indent) { add(.text, line, indent: indent) }
    }

    /// Paragraphs with an empty line before each.
    mutating func discussion(_ text: String) {
        for paragraph in paragraphs(of: text) {
            blank()
            self.paragraph(paragraph)
        }
    }

    /// A label, then words that hang beside it, or below it where there is little room.
    mutating func labeled(_ label: String, _ words: [String]) {
        let beside = columns(label) + 1
        let hang = beside <= width / 2 ? beside : 4
        var lines = wrapped(words, to: width - hang)[...]
        var first = [HelpText.Piece(role: .heading, text: label)]
        if hang == beside, let words = lines.popFirst() {
            first.append(.init(role: .text, text: " " + words))
        }
        help.lines.append(first)
        for line in lines { add(.text, line, indent: hang) }
    }

    /// Terms on the left, their texts on the right; `column` is where texts begin.
    mutating func table(_ rows: [Definition], column: Int) {
        let start = isNarrow ? 6 : column
        for row in rows {
            var texts = wrapped(row.text, to: width - start)[...]
            let gap = start - 2 - columns(row.term)
            if !isNarrow, gap >= 2, let first = texts.popFirst() {
                add(.term, row.term, indent: 2)
                let padding = String(repeating: " ", count: gap)
                help.lines[help.lines.count - 1].append(.init(role: .text, text: padding + first))
            } else {
                lonely(row.term)
            }
            for text in texts { add(.text, text, indent: start) }
        }
    }

    /// A term on a line of its own.
    private mutating func lonely(_ term: String) {
        guard columns(term) + 2 > width else { return add(.term, term, indent: 2) }
        for (number, line) in wrapped(term, to: width - 4).enumerated() {
            add(.term, line, indent: number == 0 ? 2 : 4)
        }
    }

    /// A line to paste, broken by backslashes where it is too long.
    mutating func command(_ line: String, indent: Int) {
        let lines = wrapped(shellWords(line), to: width - indent - 6)
        for (number, text) in lines.enumerated() {
            let end = number + 1 < lines.count ? " \\" : ""
            add(.verbatim, text + end, indent: indent + (number == 0 ? 0 : 4))
        }
    }

    mutating func verbatim(_ text: String, indent: Int) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            add(.verbatim, String(line), indent: line.isEmpty ? 0 : indent)
        }
    }

    private mutating func add(_ role: HelpText.Role, _ text: String, indent: Int = 0) {
        var pieces: [HelpText.Piece] = []
        if indent > 0 {
            pieces.append(.init(role: .text, text: String(repeating: " ", count: indent)))
        }
        pieces.append(.init(role: role, text: text))
        help.lines.append(text.isEmpty ? [] : pieces)
    }
}
