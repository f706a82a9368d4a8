import Foundation

/// A person at a terminal of 80 columns with a home of their own, a fixed clock and a fixed world.
struct Session {
    /// What a line did.
    struct Outcome: Equatable {
        /// What the terminal showed, standard output and standard error together.
        var screen: String
        var status: Int32
    }

    /// The folder that is home, removed with the session by `end()`.
    let home: URL

    init() throws {
        // Always as long, so that what is fitted to a width is the same everywhere.
        home = URL(fileURLWithPath: "/tmp/fly-session-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    }

    func end() throws { try FileManager.default.removeItem(at: home) }

    /// Removes the home where nothing can be done about a failure to.
    func discard() {
        do { try end() } catch { print("left behind: \(home.path), \(error)") }
    }

    /// Runs one shell line on a pseudo-terminal, with `fly` first in its path.
    func run(_ line: String, variables: [String: String] = [:]) throws -> Outcome {
        let recording = home.appendingPathComponent(".screen-\(UUID().uuidString)")
        let process = try Spawned(
            ["/usr/bin/script", "--quiet", "--return", "--command", line, "/dev/null"],
            environment.merging(variables) { $1 }, in: home, output: recording, error: recording)
        let ending = process.wait()
        let bytes = try Data(contentsOf: recording)
        try FileManager.default.removeItem(at: recording)
        let text = String(decoding: bytes, as: UTF8.self).replacingOccurrences(
            of: "\r\n", with: "\n")
        return Outcome(screen: steady(text), status: ending.status)
    }

    /// What every line finds in its environment.
    var environment: [String: String] {
        var variables = [
            "PATH": "\(Session.binary.deletingLastPathComponent().path):/usr/bin:/bin",
            "HOME": home.path, "FLY_HOME": home.appendingPathComponent("fly").path,
            "TERM": "dumb", "COLUMNS": "80", "LC_ALL": "C.UTF-8", "SHELL": "/bin/sh",
            "FLY_SANDBOX_NOW": "2027-01-15T09:00:00Z", "FLY_SANDBOX_SEED": "7",
        ]
        // Where Tests/run collects what was covered.
        variables["LLVM_PROFILE_FILE"] =
            ProcessInfo.processInfo.environment["FLY_PROFILES"]
            .map { "\($0)/fly-%p.profraw" } ?? "/dev/null"
        return variables
    }

    /// The text without what differs from run to run: the home, ports and measured times.
    private func steady(_ text: String) -> String {
        var steady = text.replacingOccurrences(of: home.path, with: "~")
        for (pattern, replacement) in [
            ("127\\.0\\.0\\.1:[0-9]+", "127.0.0.1:PORT"), ("\"ms\": ?[0-9]+", "\"ms\": 0"),
        ] {
            steady = steady.replacingOccurrences(
                of: pattern, with: replacement, options: .regularExpression)
        }
        return steady
    }

    /// The program, built beside these tests.
    static let binary = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appendingPathComponent("fly")
}
