import Terminal
import Testing

@testable import fly

/// How records fit a terminal, and what scripts read.
@Suite struct TableTests {
    private struct Row: Sendable {
        var name: String
        var price: Int
        var note: String?
    }

    private let columns: [Column<Row>] = [
        Column("name", title: "Name") { Cell($0.name) },
        Column("price", title: "Price", alignment: .right) { Cell($0.price) },
        Column("note", title: "Note", sacrifice: 1) { Cell($0.note) },
        Column("secret") { _ in Cell("for scripts") },
    ]

    private func listing(_ rows: [Row]) -> Listing<Row> {
        Listing(schema: "fly.rows/1", noun: "rows", columns: columns, rows: rows)
    }

    private func drawn(_ rows: [Row], width: Int = 80, isUnicode: Bool = true) -> String {
        Table(width: width, isColored: false, isUnicode: isUnicode).drawn(listing(rows))
    }

    @Test func `columns are as wide as their widest cell, numbers at the right`() {
        let rows = [Row(name: "a", price: 5, note: "x"), Row(name: "bcdefg", price: 12_345)]
        #expect(
            drawn(rows) == """
                Name    Price  Note
                a           5  x
                bcdefg  12345

                """)
    }

    @Test func `a column that says nothing is left out`() {
        #expect(!drawn([Row(name: "a", price: 5)]).contains("Note"))
    }

    @Test func `no rows draw nothing`() {
        #expect(drawn([]) == "")
    }

    @Test func `where it is narrow each record is a block`() {
        let rows = [Row(name: "a", price: 5, note: "x"), Row(name: "b", price: 6)]
        #expect(
            drawn(rows, width: 40) == """
                Name   a
                Price  5
                Note   x

                Name   b
                Price  6

                """)
    }

    @Test(arguments: 60...90)
    func `no line is wider than the terminal`(width: Int) {
        let long = String(repeating: "wide ", count: 14)
        let rows = [Row(name: long, price: 1, note: long), Row(name: "東京", price: 2, note: "é")]
        for line in drawn(rows, width: width).split(separator: "\n") {
            #expect(String(line).displayWidth <= width)
        }
    }

    @Test func `what could move the cursor is shown, not sent`() {
        let rows = [Row(name: "a\u{1b}[2J", price: 1, note: "\u{202e}b\nc")]
        let text = drawn(rows)
        #expect(!text.unicodeScalars.contains { $0.value == 0x1b || $0.value == 0x202e })
        #expect(text.split(separator: "\n").count == 2)
    }

    @Test func `without Unicode letters lose their accents`() {
        #expect(
            drawn([Row(name: "São Paulo …", price: 1)], isUnicode: false).contains("Sao Paulo ..."))
    }

    @Test func `a line of TSV has no tab or newline of its own`() {
        let text = Lines.tsv(listing([Row(name: "a\tb\nc", price: 1)]))
        #expect(text == "name\tprice\tnote\tsecret\na b c\t1\t\tfor scripts\n")
    }

    @Test func `a field of CSV is quoted where it must be`() {
        let text = Lines.csv(listing([Row(name: "a,\"b\"", price: 1, note: "c")]))
        #expect(text == "name,price,note,secret\n\"a,\"\"b\"\"\",1,c,for scripts\n")
    }

    @Test func `fields choose columns and their order for every format`() throws {
        let chosen = try listing([Row(name: "a", price: 1)]).selecting(["secret", "name"])
        #expect(Lines.tsv(chosen) == "secret\tname\nfor scripts\ta\n")
        let failure = #expect(throws: Failure.self) {
            try listing([]).selecting(["nmae"])
        }
        #expect(failure?.kind == .usage)
    }

    @Test func `a document keeps every key`() {
        let text = Document(environment: "sandbox").json(listing([Row(name: "a", price: 1)]))
        for piece in [
            #""schema": "fly.rows/1""#, #""environment": "sandbox""#, #""complete": true"#,
            #""notes": []"#, #""note": null"#, #""price": 1"#,
        ] { #expect(text.contains(piece), "\(piece)") }
    }

    @Test func `ndjson ends in a summary`() {
        let text = Document(environment: "sandbox").ndjson(listing([Row(name: "a", price: 1)]))
        let lines = text.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].contains(#""type":"record""#) && lines[1].contains(#""type":"summary""#))
    }
}
