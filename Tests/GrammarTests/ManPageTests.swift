import Foundation
import Testing

@testable import Grammar

@Test func `the sample tree has no faults`() {
    #expect(sample.faults() == [])
}

/// Runs a program to its end; gives its status and all it printed.
func run(_ tool: String, _ arguments: [String]) throws -> (status: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
}

/// A folder that is gone after the body.
func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("grammar-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let result = Result { try body(folder) }
    try FileManager.default.removeItem(at: folder)
    return try result.get()
}

@Test func `mandoc has nothing to say about any page`() throws {
    try withFolder { folder in
        for page in sample.manPages(date: .init(year: 2026, month: 11, day: 25)) {
            let file = folder.appendingPathComponent(page.fileName)
            try page.text.write(to: file, atomically: true, encoding: .utf8)
            let lint = try run("/usr/bin/mandoc", ["-T", "lint", "-W", "warning", file.path])
            #expect(lint.status == 0 && lint.text == "", "\(lint.text)\n\(page.text)")
            let name = try run("/usr/bin/lexgrog", [file.path])
            #expect(name.status == 0, "\(name.text)")
        }
    }
}

@Test(arguments: [
    (".so /etc/passwd", "\\&.so /etc/passwd"), ("'tricky", "\\(aqtricky"), ("a\\b", "a\\eb"),
    ("use --json now", "use \\-\\-json now"), ("(-v)", "(\\-v)"), ("one-way", "one-way"),
    ("\"quoted\"", "\\(dqquoted\\(dq"), ("São", "S\\[u00E3]o"), ("~/.config", "\\(ti/.config"),
    ("🛫", "\\[u1F6EB]"),
])
func `prose holds nothing that roff obeys`(text: String, expected: String) {
    #expect(ManWriter.lines(of: text) == expected + "\n")
}

@Test(arguments: [
    ("N", "N"), ("Ar", "\\&Ar"), ("Bsx", "\\&Bsx"), (".", "\\&."), ("|", "\\&|"), ("", "\"\""),
    ("a b", "\"a b\""), ("a\"b", "a\\(dqb"), ("--x", "\\-\\-x"),
])
func `an argument of a macro is only an argument`(text: String, expected: String) {
    #expect(ManWriter.argument(text) == expected)
}

@Test func `hostile texts come out of mandoc as they went in`() throws {
    let line = ".Sh 'x' \\fB \"q\" Ar - -- ^~` .. \\&"
    let tree = Tree<Notebook>(
        "fly", "Test", version: "0", exits: [Definition("No", line), Definition(".", "a. B. c")],
        topics: [
            Topic(
                "odd", "Odd",
                [
                    .heading("Ar No Fl"), .paragraph(line), .definitions([Definition(line, line)]),
                    .verbatim(line + "\n\n'br\n.br\n\\\\"),
                ])
        ]
    ) { Chapter("Ar") { Help.self } }
    try withFolder { folder in
        for page in tree.manPages(date: .init(year: 2026, month: 2, day: 1)) {
            let file = folder.appendingPathComponent(page.fileName)
            try page.text.write(to: file, atomically: true, encoding: .utf8)
            let lint = try run("/usr/bin/mandoc", ["-T", "lint", "-W", "warning", file.path])
            #expect(lint.status == 0 && lint.text == "", "\(lint.text)\n\(page.text)")
            let shown = try run(
                "/bin/sh", ["-c", "mandoc -T ascii -O width=200 '\(file.path)' | col -b"])
            let wanted = page.fileName.hasSuffix(".7") ? 4 : 1
            #expect(shown.text.components(separatedBy: line).count - 1 == wanted, "\(shown.text)")
        }
    }
}

@Test func `a command's page has its sections in order`() throws {
    let pages = sample.manPages(date: .init(year: 2026, month: 11, day: 5))
    #expect(
        pages.map(\.fileName) == [
            "fly.1", "fly-search.1", "fly-config.1", "fly-sandbox.1", "fly-help.1", "fly-dates.7",
            "fly-config-file.5",
        ])
    let search = try #require(pages.first { $0.fileName == "fly-search.1" }).text
    #expect(search.hasPrefix(".Dd November 5, 2026\n.Dt FLY\\-SEARCH 1\n"))
    let sections = search.split(separator: "\n").filter { $0.hasPrefix(".Sh ") }
    #expect(
        sections == [
            ".Sh NAME", ".Sh SYNOPSIS", ".Sh DESCRIPTION", ".Sh OPTIONS", ".Sh ENVIRONMENT",
            ".Sh FILES", ".Sh EXIT STATUS", ".Sh EXAMPLES", ".Sh SEE ALSO",
        ])
    #expect(
        search.contains(".It Fl a , Fl \\-adults Ar N\nAdult travelers (1 to 9; default: 1).\n"))
    let config = try #require(pages.first { $0.fileName == "fly-config.1" }).text
    #expect(config.contains(".Ss fly config set\n"))
}
