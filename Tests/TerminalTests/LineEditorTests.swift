import Foundation
import Testing

@testable import Terminal

extension PromptTests {
    @Suite struct LineEditorTests {
        private func editor(
            _ terminal: Pseudoterminal, history: [String] = [],
            complete: @escaping (String) -> [String] = { _ in [] }
        ) throws -> LineEditor {
            setenv("TERM", "xterm", 1)
            return try LineEditor(path: terminal.path, history: history, complete: complete)
        }

        @Test func `a line can be edited and joins the history`() throws {
            let terminal = try Pseudoterminal()
            let editor = try editor(terminal)
            terminal.plays([("From: ", "LHX\u{7f}R\r")])
            #expect(try editor.line("From: ") == "LHR")
            #expect(editor.history == ["LHR"])
            #expect(terminal.echoes)
        }

        @Test func `the last line is one key away`() throws {
            let terminal = try Pseudoterminal()
            let editor = try editor(terminal, history: ["first", "second"])
            terminal.plays([("> ", "\u{10}\u{10}\r")])
            #expect(try editor.line("> ") == "first")
            #expect(editor.history == ["first", "second", "first"])
        }

        @Test func `TAB completes the last word`() throws {
            let terminal = try Pseudoterminal()
            let editor = try editor(terminal) { line in
                ["search", "seats", "setup"].filter {
                    $0.hasPrefix(line.split(separator: " ").last ?? "")
                }
            }
            terminal.plays([("> ", "fly sea\tr\t\r")])
            #expect(try editor.line("> ") == "fly search ")
        }

        @Test func `TAB lists what cannot be told apart`() throws {
            let terminal = try Pseudoterminal()
            let editor = try editor(terminal) { _ in ["seats", "search"] }
            terminal.plays([("> ", "sea\t"), ("seats  search", "t\r")])
            #expect(try editor.line("> ") == "seat")
        }

        @Test func `Ctrl-D is no line`() throws {
            let terminal = try Pseudoterminal()
            let editor = try editor(terminal)
            terminal.plays([("> ", "\u{4}")])
            #expect(try editor.line("> ") == nil)
        }

        @Test func `Ctrl-C ends the question with the terminal as it was`() async {
            await #expect(processExitsWith: .exitCode(0)) {
                let terminal = try Pseudoterminal()
                setenv("TERM", "xterm", 1)
                let editor = try LineEditor(path: terminal.path, history: [], complete: { _ in [] })
                Foundation.Thread.detachNewThread {
                    terminal.waits(for: "> ")
                    kill(getpid(), SIGINT)
                }
                do {
                    _ = try editor.line("> ")
                    exit(1)
                } catch DialogError.interrupted(.interrupt) {
                    exit(terminal.echoes ? 0 : 2)
                }
            }
        }
    }
}
