import Foundation
import Grammar
import Testing

@testable import fly

/// What the command tree promises: examples that work, and a transcript for every command.
@Suite struct TreeTests {
    /// Every command with the words that call it.
    private var commands: [(path: [String], spec: CommandSpec)] {
        fly.tree.outline.entries.flatMap { entry -> [(path: [String], spec: CommandSpec)] in
            switch entry {
            case .command(let spec): [([spec.name], spec)]
            case .group(let group): group.commands.map { ([group.name, $0.name], $0) }
            }
        }
    }

    @Test func `every command has an example, and every example parses`() throws {
        #expect(commands.count >= 13)
        for (path, spec) in commands {
            #expect(!spec.examples.isEmpty, "\(path)")
            for example in spec.examples {
                let words = ["fly"] + path + (try Self.split(example.arguments))
                #expect(throws: Never.self, "\(words)") { try Self.path(of: words) }
                #expect(try Self.path(of: words) == path, "\(words)")
            }
        }
    }

    @Test func `every command is shown in a transcript`() throws {
        var shown: Set<[String]> = []
        for name in TranscriptTests.names {
            let file = TranscriptTests.folder.appendingPathComponent(name)
            let transcript = Transcript(try String(contentsOf: file, encoding: .utf8))
            for step in transcript.steps where step.outcome.status != 2 {
                guard let start = step.line.range(of: "fly ") else { continue }
                let line = step.line[start.lowerBound...].prefix { $0 != "|" }
                let words = try Self.split(String(line))
                guard words.first == "fly", words.dropFirst().first != "__complete" else {
                    continue
                }
                shown.insert(try Self.path(of: words))
            }
        }
        for (path, _) in commands {
            #expect(shown.contains(path), "no transcript shows fly \(path.joined(separator: " "))")
        }
    }

    @Test func `every transcript is named by what it shows and begins with a sentence`() throws {
        #expect(TranscriptTests.names.count >= 11)
        for name in TranscriptTests.names {
            let file = TranscriptTests.folder.appendingPathComponent(name)
            let transcript = Transcript(try String(contentsOf: file, encoding: .utf8))
            #expect(transcript.preface.trimmingCharacters(in: .whitespacesAndNewlines).last == ".")
        }
    }

    /// The command that a line runs; the group or command whose help it shows.
    private static func path(of words: [String]) throws -> [String] {
        switch try fly.tree.parse(words) {
        case .run(_, let arguments): arguments.path
        case .help(.command(let path)): path
        case .help, .version, .complete: []
        }
    }

    /// The words of a line, as a shell has them.
    private static func split(_ line: String) throws -> [String] {
        let output = URL(fileURLWithPath: "/tmp/fly-words-\(UUID().uuidString)")
        let process = try Spawned(
            ["/bin/sh", "-f", "-c", "printf '%s\\n' \(line)"], [:],
            in: URL(fileURLWithPath: "/tmp"), output: output)
        process.wait()
        let bytes = try Data(contentsOf: output)
        try FileManager.default.removeItem(at: output)
        let words = String(decoding: bytes, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast()
        return line.isEmpty ? [] : Array(words)
    }
}
