import Foundation
import Testing

/// The script that asks botocore, run by the Python that Tests/run prepares.
enum Judge {
    /// Gives the script a question and returns its answer.
    static func ask(_ question: [String: Any], home: String? = nil) async throws -> Any {
        let python = try python()
        let script = try #require(
            Bundle.module.url(
                forResource: "aws-judge", withExtension: "py", subdirectory: "Fixtures"))
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (input, output) = (folder.appending(path: "in"), folder.appending(path: "out"))
        try JSONSerialization.data(withJSONObject: question).write(to: input)
        try Data().write(to: output)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = [script.path]
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": home ?? folder.path]
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        await ended(process)
        try #require(process.terminationStatus == 0, "the judge failed: is botocore installed?")
        return try JSONSerialization.jsonObject(
            with: Data(contentsOf: output), options: .fragmentsAllowed)
    }

    /// Waits on a thread of its own: there are as few threads for tasks as there are cores.
    private static func ended(_ process: Process) async {
        let id = process.processIdentifier
        await withCheckedContinuation { done in
            Thread.detachNewThread {
                // A Process may not be shared; its number may.
                for _ in 1...6000 where kill(id, 0) == 0 && !hasEnded(id) { usleep(10_000) }
                done.resume()
            }
        }
        if process.isRunning { kill(id, SIGKILL) }
        process.waitUntilExit()
    }

    /// Whether the process is over and only waits to be counted (proc(5)).
    private static func hasEnded(_ id: pid_t) -> Bool {
        let text = (try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)) ?? ") Z"
        return text.components(separatedBy: ") ").last?.hasPrefix("Z") ?? true
    }
}
