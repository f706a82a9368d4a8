import Terminal

/// Writes records a line each: TSV and CSV.
enum Lines {
    /// A header line, then a record a line; fields split by tabs, blanks for tabs and newlines.
    static func tsv<Row>(_ listing: Listing<Row>) -> String {
        written(listing, separator: "\t") { Sanitizer.clean($0) }
    }

    /// The same with commas; a field with a comma, quote or newline is quoted (RFC 4180), and
    /// lines end in a plain newline.
    static func csv<Row>(_ listing: Listing<Row>) -> String {
        written(listing, separator: ",") { field in
            let clean = Sanitizer.clean(field)
            guard clean.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 }) else { return clean }
            return "\""
                + clean.split(separator: "\"", omittingEmptySubsequences: false)
                .joined(separator: "\"\"") + "\""
        }
    }

    /// The text with a blank for each tab and line break.
    private static func onOneLine(_ text: String) -> String {
        let breaks: Set<UInt8> = [0x09, 0x0A, 0x0D]
        guard text.utf8.contains(where: breaks.contains) else { return text }
        return String(decoding: text.utf8.map { breaks.contains($0) ? 0x20 : $0 }, as: UTF8.self)
    }

    private static func written<Row>(
        _ listing: Listing<Row>, separator: String, quoted: (String) -> String
    ) -> String {
        let columns = listing.fields
        var text = columns.compactMap(\.name).joined(separator: separator) + "\n"
        for row in listing.rows {
            for (index, column) in columns.enumerated() {
                if index > 0 { text += separator }
                text += quoted(onOneLine(column.cell(row).field))
            }
            text += "\n"
        }
        return text
    }
}
