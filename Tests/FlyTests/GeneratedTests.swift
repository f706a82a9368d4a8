import Foundation
import Grammar
import Testing

@testable import fly

/// `man` and `completions` are made from the command tree and committed.
///
/// `FLY_RECORD=1` writes them instead of comparing.
@Suite struct GeneratedTests {
    private let root = TranscriptTests.folder.deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    @Test func `the manual says what the tree says`() throws {
        let day = ManPage.Day(year: 2026, month: 11, day: 25)
        let pages = fly.tree.manPages(date: day).map { ($0.fileName, $0.text) }
        try compare(pages, with: "man")
    }

    @Test func `the completion scripts are those of the tree`() throws {
        let scripts = Shell.allCases.map {
            ($0.fileName(for: "fly"), fly.tree.completionScript(for: $0))
        }
        try compare(scripts, with: "completions")
    }

    @Test func `the tree has no fault`() {
        #expect(fly.tree.faults() == [])
    }

    @Test func `mandoc finds nothing to say about the manual`() throws {
        let folder = root.appendingPathComponent("man")
        let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(!pages.isEmpty)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["mandoc", "-T", "lint", "-W", "warning"] + pages
        process.currentDirectoryURL = folder
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(String(decoding: said, as: UTF8.self) == "")
        #expect(process.terminationStatus == 0)
    }

    private func compare(_ files: [(name: String, text: String)], with folder: String) throws {
        let folder = root.appendingPathComponent(folder)
        if ProcessInfo.processInfo.environment["FLY_RECORD"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            for (name, text) in files {
                try text.write(
                    to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
            }
        }
        let committed = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(Set(committed) == Set(files.map(\.name)))
        for (name, text) in files {
            let file = folder.appendingPathComponent(name)
            #expect(try String(contentsOf: file, encoding: .utf8) == text, "\(name) is stale")
        }
    }
}
