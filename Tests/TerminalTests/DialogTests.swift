import Foundation
import Testing

@testable import Terminal

extension PromptTests {
    @Suite struct DialogTests {
        @Test(arguments: [
            ("y\n", true), ("YES\n", true), ("n\n", false), ("\n", false), (" yes \n", true),
        ])
        func `only a clear yes is yes`(answer: String, expected: Bool) throws {
            let terminal = try Pseudoterminal()
            let dialog = try Dialog(path: terminal.path)
            terminal.plays([("[y/N]", answer)])
            #expect(try dialog.confirm("Book?") == expected)
        }

        @Test func `an unclear answer is asked again, and the third is no`() throws {
            let terminal = try Pseudoterminal()
            let dialog = try Dialog(path: terminal.path)
            terminal.plays(["maybe", "perhaps", "well"].map { ("[y/N]", "\($0)\n") })
            #expect(try !dialog.confirm("Book?"))
            #expect(terminal.shown.components(separatedBy: "Book?").count == 4)
        }

        @Test func `a line comes back without the spaces around it`() throws {
            let terminal = try Pseudoterminal()
            let dialog = try Dialog(path: terminal.path)
            terminal.plays([("Name:", "  Zoë Müller \n"), ("Name:", "   \n")])
            #expect(try dialog.line("Name: ") == "Zoë Müller")
            #expect(try dialog.line("Name: ").isEmpty)
        }

        @Test func `hidden input is not shown and the echo comes back`() throws {
            let terminal = try Pseudoterminal()
            let dialog = try Dialog(path: terminal.path)
            terminal.plays([("Token:", "s3cret-canary\n")])
            let bytes = try dialog.hidden("Token: ") { span in
                return span.indices.map { span[$0] }
            }
            #expect(bytes == Array("s3cret-canary".utf8))
            #expect(terminal.echoes)
            terminal.waits(for: "\n")
            #expect(!terminal.shown.contains("canary"))
        }

        @Test func `an error of the caller passes and the echo comes back`() throws {
            struct Refusal: Error {}
            let terminal = try Pseudoterminal()
            let dialog = try Dialog(path: terminal.path)
            terminal.plays([("Token:", "x\n")])
            #expect(throws: Refusal.self) { try dialog.hidden("Token: ") { _ in throw Refusal() } }
            #expect(terminal.echoes)
        }

        @Test func `Ctrl-D is the end, and a line that does not fit is refused`() throws {
            let terminal = try Pseudoterminal()
            let dialog = try Dialog(path: terminal.path)
            terminal.plays([
                ("Token:", "\u{4}"), ("More:", String(repeating: "x", count: 4200) + "\n"),
            ])
            #expect(throws: DialogError.endOfInput) { try dialog.line("Token: ") }
            #expect(throws: DialogError.tooLong(limit: 4094)) {
                try dialog.hidden("More: ") { _ in }
            }
            #expect(terminal.echoes)
        }

        @Test func `what is no terminal cannot be asked`() {
            #expect(throws: DialogError.noTerminal) { _ = try Dialog(path: "/dev/null") }
            #expect(throws: DialogError.noTerminal) { _ = try Dialog(path: "/nowhere") }
            #expect(throws: DialogError.noTerminal) {
                _ = try LineEditor(path: "/dev/null", history: [], complete: { _ in [] })
            }
        }

        @Test(arguments: [false, true]) func `a terminal that hangs up ends the question`(
            hidden: Bool
        )
            throws
        {
            var terminal: Pseudoterminal? = try Pseudoterminal()
            let dialog = try Dialog(path: terminal?.path ?? "")
            terminal = nil
            #expect(throws: DialogError.self) {
                if hidden { try dialog.hidden("?") { _ in } } else { _ = try dialog.line("?") }
            }
        }
    }
}
