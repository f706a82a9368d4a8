import Foundation
import Testing

/// Talks with the program at a real pseudo-terminal.
@Suite struct ConversationTests {
    /// What the terminal showed after each cue was answered, and how the program ended.
    private func typed(
        _ turns: [(cue: String, answer: String)], _ command: String, in session: Session
    ) throws -> (screen: String, status: Int?) {
        let script = Peer.folder.appendingPathComponent("answers.py").path
        let words = turns.flatMap { ["'\($0.cue)'", "'\($0.answer)'"] }.joined(separator: " ")
        let object = try session.read(
            "python3 -B \(script) 90 \(words) -- \(command)",
            variables: ["TERM": "xterm-256color", "COLUMNS": "90"]
        ).document()
        #expect(object["missed"] as? [String] == [], "\(object)")
        return (try #require(object["screen"] as? String), object["status"] as? Int)
    }

    @Test func `setup asks until an answer fits and writes the profile`() throws {
        try Session.with { session in
            let (screen, status) = try typed(
                [
                    ("live [sandbox]:", "prod"), ("live [sandbox]:", "test"), ("[EUR]:", "gbp"),
                    ("[none]:", ""),
                ], "fly setup", in: session)
            #expect(status == 0)
            #expect(screen.contains("is none of sandbox, test, live"))
            #expect(screen.contains("duffel needs FLY_DUFFEL_TOKEN"))
            let file = session.home.appendingPathComponent("fly/config")
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(text == "[default]\nenvironment = test\ncurrency = gbp\n")
        }
    }

    @Test func `the prompt sorts, filters and prices what was found`() throws {
        try Session.with { session in
            let (screen, status) = try typed(
                [
                    "sort duration", "filter --max-stops 0", "show 1", "price 1", "nonsense",
                    "quit",
                ].map { ("fly> ", $0) }, "fly search MAD JFK 1mar --limit 3 --interactive",
                in: session)
            #expect(status == 0, "\(screen)")
            #expect(screen.contains("hidden by --max-stops"))
            #expect(screen.contains("Departs") && screen.contains("Fare rule"))
            #expect(screen.contains("no command"))
        }
    }

    @Test func `without a terminal there is no prompt`() throws {
        try Session.with { session in
            let reading = try session.read("fly search MAD JFK 1mar --interactive | cat")
            #expect(reading.output.isEmpty)
            #expect(reading.error.contains("needs a terminal"))
        }
    }
}
