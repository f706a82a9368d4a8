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
    /// Under this width terms and their texts stand below each other.
    private static let narrow = 60

    init(width: Int) {
        self.width = max(width, 20)
    }

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

    /// A label, then words that hang under the first of them.
    mutating func labeled(_ label: String, _ words: [String], role: HelpText.Role = .text) {
        let hang = columns(label) + 1 <= width / 2 ? columns(label) + 1 : 4
        var pieces = [HelpText.Piece(role: .heading, text: label)]
        var line = ""
        var used = columns(label) + 1
        for word in words {
            let length = columns(word)
            let gap = line.isEmpty ? 0 : 1
            if used + gap + length > width, !(line.isEmpty && pieces.isEmpty) {
                help.lines.append(joined(pieces, role, line))
                pieces = []
                line = ""
                used = hang
            }
            used += (line.isEmpty ? 0 : 1) + length
            line +=
                (line.isEmpty ? String(repeating: " ", count: pieces.isEmpty ? hang : 1) : " ")
                + word
        }
        help.lines.append(joined(pieces, role, line))
    }

    private func joined(
        _ pieces: [HelpText.Piece], _ role: HelpText.Role, _ line: String
    ) -> [HelpText.Piece] {
        line.isEmpty ? pieces : pieces + [HelpText.Piece(role: role, text: line)]
    }

    /// Terms on the left, their texts on the right; `column` is where texts begin.
    mutating func table(_ rows: [Definition], column: Int) {
        let isNarrow = width < Self.narrow
        let start = isNarrow ? 6 : column
        for row in rows {
            let term = "  " + row.term
            var texts = wrapped(row.text, to: width - start)[...]
            let gap = start - columns(term)
            if !isNarrow, gap >= 2, let first = texts.popFirst() {
                let padding = String(repeating: " ", count: gap)
                help.lines.append([
                    .init(role: .term, text: term), .init(role: .text, text: padding + first),
                ])
            } else {
                labeledTerm(row.term)
            }
            for text in texts { add(.text, text, indent: start) }
        }
    }

    private mutating func labeledTerm(_ term: String) {
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
        let spaces = String(repeating: " ", count: indent)
        help.lines.append(text.isEmpty ? [] : [.init(role: role, text: spaces + text)])
    }
}
