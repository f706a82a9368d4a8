import Foundation
import Testing

/// The sessions in `Transcripts` and in the README, run with the real program.
///
/// `FLY_RECORD=1` writes what the program does now into the files instead of comparing.
@Suite struct TranscriptTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Transcripts")
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".txt") }.sorted()

    @Test(arguments: names)
    func `the program does what the transcript shows`(name: String) throws {
        let file = Self.folder.appendingPathComponent(name)
        let transcript = Transcript(try String(contentsOf: file, encoding: .utf8))
        #expect(!transcript.steps.isEmpty)
        let steps = try transcript.replayed()
        if ProcessInfo.processInfo.environment["FLY_RECORD"] == "1" {
            try transcript.text(with: steps).write(to: file, atomically: true, encoding: .utf8)
            return
        }
        for (expected, actual) in zip(transcript.steps, steps) {
            #expect(actual.outcome.screen == expected.outcome.screen, "$ \(expected.line)")
            #expect(actual.outcome.status == expected.outcome.status, "$ \(expected.line)")
        }
    }

    @Test func `the console blocks of the README run as they are printed`() throws {
        let readme = Self.folder.deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("README.md")
        let text = try String(contentsOf: readme, encoding: .utf8)
        var replacements: [(String, String)] = []
        let blocks = text.components(separatedBy: "```console\n").dropFirst()
            .compactMap { $0.components(separatedBy: "```").first }
            .filter { $0.hasPrefix("$ fly ") }
        #expect(!blocks.isEmpty)
        for block in blocks {
            let transcript = Transcript(block)
            let now = transcript.text(with: try transcript.replayed())
            replacements.append((block, now))
        }
        if ProcessInfo.processInfo.environment["FLY_RECORD"] == "1" {
            var recorded = text
            for (old, new) in replacements {
                recorded = recorded.replacingOccurrences(of: old, with: new)
            }
            try recorded.write(to: readme, atomically: true, encoding: .utf8)
            return
        }
        for (shown, actual) in replacements { #expect(actual == shown) }
    }
}
