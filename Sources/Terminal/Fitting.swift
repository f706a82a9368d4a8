/// Which side of a column its text keeps to.
public enum Alignment: Sendable {
    /// Text starts at the left edge.
    case left
    /// Text ends at the right edge, as numbers do.
    case right
}

extension String {
    /// The text with spaces added until it takes `columns`; longer text stays as it is.
    public func padded(to columns: Int, _ alignment: Alignment = .left) -> String {
        let missing = columns - displayWidth
        guard missing > 0 else { return self }
        let spaces = String(repeating: " ", count: missing)
        return alignment == .left ? self + spaces : spaces + self
    }

    /// The text cut so that it takes at most `columns`, an ellipsis standing for what was cut.
    ///
    /// - Parameter isUnicode: `Console.isUnicode`; false writes three dots instead of one sign.
    public func truncated(to columns: Int, isUnicode: Bool) -> String {
        guard displayWidth > columns else { return self }
        let sign = isUnicode ? "…" : "..."
        let ellipsis = sign.displayWidth <= columns ? sign : ""
        return String(self[..<end(within: max(0, columns - ellipsis.displayWidth))]) + ellipsis
    }

    /// The text in lines of at most `columns`, broken at spaces; a longer word is cut.
    ///
    /// Line feeds in the text stay breaks; an empty text is one empty line.
    public func wrapped(to columns: Int) -> [String] {
        let columns = max(2, columns)  // a wide character must fit
        return split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { Self.wrapped(paragraph: $0, to: columns) }
    }

    private static func wrapped(paragraph: Substring, to columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var width = 0
        for word in paragraph.split(separator: " ") {
            var rest = String(word)
            var needed = rest.displayWidth
            if width > 0, width + 1 + needed <= columns {
                line += " " + rest
                width += 1 + needed
                continue
            }
            if width > 0 { lines.append(line) }
            while needed > columns {
                let cut = rest.end(within: columns)
                lines.append(String(rest[..<cut]))
                rest = String(rest[cut...])
                needed = rest.displayWidth
            }
            line = rest
            width = needed
        }
        if width > 0 || lines.isEmpty { lines.append(line) }
        return lines
    }

    /// The end of the longest beginning that takes at most `columns`.
    private func end(within columns: Int) -> Index {
        var used = 0
        for index in indices {
            used += self[index].displayWidth
            if used > columns { return index }
        }
        return endIndex
    }
}
