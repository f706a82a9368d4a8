import Foundation

/// What a program sees that runs a line and reads its two streams apart.
struct Reading: Sendable {
    var output: String
    var error: String
    /// The exit status; 128 and the signal's number where one ended the shell's last command.
    var status: Int32
    /// Whether the line itself, rather than a command in it, was ended by a signal.
    var isSignaled: Bool
    var seconds: Double

    /// The statuses that the manual states.
    static let documented: Set<Int32> = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 70, 130, 143]

    /// The lines of standard error.
    var errorLines: [String] { error.split(separator: "\n").map(String.init) }

    /// The first phrase on standard error, behind the command's name.
    var complaint: String? {
        guard let line = errorLines.first(where: { $0.hasPrefix("fly") }),
            let colon = line.range(of: ": ")
        else { return nil }
        return String(line[colon.upperBound...])
    }

    /// The line to paste.
    var hint: String? {
        errorLines.first { $0.hasPrefix("hint: ") }.map { String($0.dropFirst(6)) }
    }

    /// Standard output as a JSON object.
    func document() throws -> [String: Any] { try Reading.object(output) }

    /// Standard error as a JSON object.
    func errorObject() throws -> [String: Any] { try Reading.object(error) }

    private static func object(_ text: String) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
        guard let object = value as? [String: Any] else { throw CocoaError(.coderReadCorrupt) }
        return object
    }
}

/// A line of bash that runs.
final class RunningLine {
    let process: Spawned
    private let folder: URL
    private let start = ContinuousClock.now

    init(_ line: String, _ session: Session, _ variables: [String: String], input: String?) throws {
        folder = session.home.appendingPathComponent(".line-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let given = folder.appendingPathComponent("input")
        try Data((input ?? "").utf8).write(to: given)
        process = try Spawned(
            ["/bin/bash", "-c", line], session.environment.merging(variables) { $1 },
            in: session.home, input: given, output: folder.appendingPathComponent("output"),
            error: folder.appendingPathComponent("error"))
    }

    /// Waits for the end.
    func finish() throws -> Reading {
        let ending = process.wait()
        let seconds = start.duration(to: .now) / .seconds(1)
        let reading = Reading(
            output: try text("output"), error: try text("error"), status: ending.status,
            isSignaled: ending.isSignaled, seconds: seconds)
        try FileManager.default.removeItem(at: folder)
        return reading
    }

    private func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
    }
}

extension Session {
    /// Starts a line of bash with `fly` first in its path.
    func start(
        _ line: String, variables: [String: String] = [:], input: String? = nil
    ) throws -> RunningLine {
        try RunningLine(line, self, variables, input: input)
    }

    /// Runs a line of bash with its streams apart.
    func read(
        _ line: String, variables: [String: String] = [:], input: String? = nil
    ) throws -> Reading {
        try start(line, variables: variables, input: input).finish()
    }

    /// Runs something in a session of its own and removes its home.
    static func with<Result>(_ body: (Session) throws -> Result) throws -> Result {
        let session = try Session()
        defer { session.discard() }
        return try body(session)
    }
}
