import HTTP

/// Writes a listing as JSON: one document, or a record a line.
struct Document {
    /// The environment that every document names.
    let environment: String

    /// One document: `schema`, `environment`, `complete`, `notes`, the listing's own members, and
    /// the records under their plural noun.
    func json<Row>(_ listing: Listing<Row>) -> String {
        var members = head(listing)
        members.append((listing.noun, listing.records))
        return String(decoding: JSONTree.object(members).encoded(pretty: true), as: UTF8.self)
            + "\n"
    }

    /// A record a line, each with `schema`, `environment` and `type`; last a line of the type
    /// `summary` with what the document would say besides the records.
    func ndjson<Row>(_ listing: Listing<Row>) -> String {
        var text = ""
        for row in listing.rows {
            let line: [(String, JSONTree)] = [
                ("schema", .string(listing.schema)), ("environment", .string(environment)),
                ("type", "record"),
            ]
            text += JSONTree.object(line + listing.record(row)).text + "\n"
        }
        var summary = head(listing) + [("type", "summary")]
        if !summary.contains(where: { $0.0 == "count" }) {
            summary.append(("count", .int(Int64(listing.rows.count))))
        }
        return text + JSONTree.object(summary).text + "\n"
    }

    private func head<Row>(_ listing: Listing<Row>) -> [(String, JSONTree)] {
        [
            ("schema", .string(listing.schema)), ("environment", .string(environment)),
            ("complete", .bool(listing.isComplete)),
            ("notes", .array(listing.notes.map { .string($0) })),
        ] + listing.members + listing.appendices.map { ($0.noun, $0.records) }
    }
}
