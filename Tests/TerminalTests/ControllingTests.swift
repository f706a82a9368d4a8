import Foundation
import Testing

@testable import Terminal

extension PromptTests {
    /// With a terminal of its own, so that Ctrl-C comes from the kernel.
    @Suite struct ControllingTests {
        private static let report = ProcessInfo.processInfo.environment["FLY_TEST_TERMINAL"]

        /// The child's part; it does nothing when no report is asked for.
        @Test(.enabled(if: report != nil)) func `a child asks on its terminal`() throws {
            var account = ""
            let dialog = try Dialog()
            account += try "\(dialog.hidden("Token: ") { $0.count }) "
            account += try LineEditor().line("> ") ?? "end"
            account += try dialog.confirm("Book?") ? " yes" : " no"
            do {
                try dialog.hidden("Again: ") { _ in }
            } catch DialogError.interrupted(let signal) {
                account += " \(signal.exitStatus)"
            }
            try account.write(toFile: Self.report ?? "", atomically: true, encoding: .utf8)
        }

        @Test func `a real session: secret, line, yes and Ctrl-C`() throws {
            let terminal = try Pseudoterminal()
            let report = "/tmp/fly-terminal-\(UUID().uuidString)"
            defer { try? FileManager.default.removeItem(atPath: report) }
            terminal.plays([
                ("Token:", "abcde\n"), ("> ", "LHX\u{7f}R\r"), ("[y/N]", "y\n"),
                ("Again:", "zz\u{3}"),
            ])
            let child = try spawn(on: terminal.path, report: report)
            var status: Int32 = 0
            waitpid(child, &status, 0)
            #expect(status == 0)
            #expect(try String(contentsOfFile: report, encoding: .utf8) == "5 LHR yes 130")
            #expect(terminal.echoes)
            #expect(!terminal.shown.contains("abcde") && !terminal.shown.contains("zz"))
        }

        /// Starts this test program anew in a session of its own, whose terminal is `path`.
        private func spawn(on path: String, report: String) throws -> pid_t {
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
            posix_spawn_file_actions_init(&actions)
            posix_spawnattr_init(&attributes)
            defer {
                posix_spawn_file_actions_destroy(&actions)
                posix_spawnattr_destroy(&attributes)
            }
            posix_spawnattr_setflags(&attributes, 0x80)  // POSIX_SPAWN_SETSID
            // The first terminal that the leader of a session opens becomes the session's.
            posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
            for number: Int32 in [1, 2] {
                posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_RDWR, 0)
            }
            let arguments = [
                "tests", "--testing-library", "swift-testing", "--filter",
                "a child asks on its terminal",
            ]
            let words = arguments.map { strdup($0) } + [nil]
            let variables = [strdup("FLY_TEST_TERMINAL=\(report)"), strdup("TERM=xterm"), nil]
            defer { for word in words + variables { free(word) } }
            let myself = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            var child = pid_t()
            let failure = posix_spawn(&child, myself, &actions, &attributes, words, variables)
            guard failure == 0 else { throw POSIXError(.ENOEXEC) }
            return child
        }
    }
}
