import Foundation

/// What was typed and what was printed: `$ LINE`, the screen, and `? STATUS` unless it was 0.
struct Transcript {
    /// One typed line and what came of it.
    struct Step: Equatable {
        var line: String
        var outcome: Session.Outcome
    }

    /// What stands before the first line, for the reader.
    var preface: String
    var steps: [Step]

    init(_ text: String) {
        preface = ""
        steps = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("$ ") {
                steps.append(
                    Step(line: String(line.dropFirst(2)), outcome: .init(screen: "", status: 0)))
            } else if steps.isEmpty {
                preface += line + "\n"
            } else if line.hasPrefix("? "), let status = Int32(line.dropFirst(2)) {
                steps[steps.count - 1].outcome.status = status
            } else {
                steps[steps.count - 1].outcome.screen += line + "\n"
            }
        }
        for index in steps.indices {
            steps[index].outcome.screen = Transcript.trimmed(steps[index].outcome.screen)
        }
    }

    /// The steps as the program does them now.
    func replayed() throws -> [Step] {
        let session = try Session()
        let steps = try self.steps.map { step in
            var outcome = try session.run(step.line)
            outcome.screen = Transcript.trimmed(outcome.screen)
            return Step(line: step.line, outcome: outcome)
        }
        try session.end()
        return steps
    }

    /// The file's text with these steps.
    func text(with steps: [Step]) -> String {
        preface
            + steps.map { step in
                let status = step.outcome.status == 0 ? "" : "? \(step.outcome.status)\n"
                return "$ \(step.line)\n\(step.outcome.screen)\(status)"
            }.joined(separator: "\n")
    }

    /// The screen without blanks at the ends of lines and empty lines at its end.
    private static func trimmed(_ screen: String) -> String {
        var lines = screen.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line.reversed().drop { $0 == " " }.reversed())
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    }
}
