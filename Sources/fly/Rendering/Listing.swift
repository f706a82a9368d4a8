import Grammar
import HTTP
import Terminal

/// A list of records with everything needed to draw it for people and to write it for scripts.
struct Listing<Row: Sendable>: Sendable {
    /// The name and number of the JSON document, such as `fly.search/1`.
    var schema: String
    /// The plural under which the records stand in the document, such as `offers`.
    var noun: String
    /// The properties, in the order scripts get them; people's order is the same.
    var columns: [Column<Row>]
    /// The records, in order.
    var rows: [Row]
    /// Lines above the table, for people.
    var heading: [String] = []
    /// Members of the document besides the records.
    var members: [(String, JSONTree)] = []
    /// Whether every source that was asked has answered.
    var isComplete = true
    /// Remarks: on standard error for people, in the document for scripts.
    var notes: [String] = []

    /// Smaller lists that belong to it: tables below for people, more members for scripts.
    private(set) var appendices: [Appendix] = []

    /// A smaller list, whatever its rows are.
    struct Appendix: Sendable {
        /// The plural under which it stands in the document.
        let noun: String
        /// Its records.
        let records: JSONTree
        /// Draws it for people; empty without records.
        let drawn: @Sendable (Table) -> String
    }

    /// Adds a smaller list; it is drawn only when it has records.
    mutating func append<Other>(_ other: Listing<Other>) {
        appendices.append(
            Appendix(
                noun: other.noun, records: other.records,
                drawn: { other.rows.isEmpty ? "" : $0.drawn(other) }))
    }

    /// The records as JSON.
    var records: JSONTree { .array(rows.map { .object(record($0)) }) }

    /// One record as JSON.
    func record(_ row: Row) -> [(String, JSONTree)] {
        columns.compactMap { column in column.name.map { ($0, column.cell(row).tree) } }
    }

    /// The columns that scripts read line by line.
    var fields: [Column<Row>] { columns.filter { $0.name != nil && !$0.isNested } }

    /// Keeps only the named columns, in the order named.
    ///
    /// - Throws: `Failure` of the kind `usage` for a name that no column has.
    func selecting(_ names: [String]) throws(Failure) -> Listing {
        guard !names.isEmpty else { return self }
        var chosen: [Column<Row>] = []
        for name in names {
            guard let column = columns.first(where: { $0.name == name }) else {
                let known = columns.compactMap(\.name)
                let better = nearest(name, known).map { Hint.replacing(name, with: $0) }
                throw Failure(
                    .usage, "no column \(quoted(name))",
                    cause: better == nil ? "there are \(known.joined(separator: ","))" : nil,
                    hint: better)
            }
            chosen.append(
                Column(
                    name, title: name, alignment: column.alignment, isNested: column.isNested,
                    cell: { Cell(column.cell($0).value) }))
        }
        var listing = self
        listing.columns = chosen
        return listing
    }
}
