import Foundation
import Testing

@testable import Host

struct LockTests {
    @Test func `one holder at a time, and the next one after it`() throws {
        let folder = try PrivateFolder(path: try Scratch().path("x"))
        var first: FileLock? = try FileLock("token", in: folder)
        #expect(first != nil)
        let refusal = #expect(throws: HostError.self) {
            _ = try FileLock("token", in: folder, patience: .milliseconds(30))
        }
        #expect(refusal?.kind == .busy)
        #expect(throws: HostError.self) { _ = try FileLock("token", in: folder, .shared) }
        first = nil
        _ = try FileLock("token", in: folder)
    }

    @Test func `those who share do not exclude each other`() throws {
        let folder = try PrivateFolder(path: try Scratch().path("x"))
        let readers = try (0..<3).map { _ in try FileLock("token", in: folder, .shared) }
        #expect(readers.count == 3)
        #expect(throws: HostError.self) { _ = try FileLock("token", in: folder, .exclusive) }
    }

    @Test func `who waits gets it when it is free`() throws {
        let folder = try PrivateFolder(path: try Scratch().path("x"))
        let first = try FileLock("token", in: folder)
        Foundation.Thread.detachNewThread {
            usleep(20_000)
            withExtendedLifetime(first) {}
        }
        let start = ContinuousClock.now
        _ = consume first
        _ = try FileLock("token", in: folder, patience: .seconds(5))
        #expect(ContinuousClock.now - start < .seconds(4))
    }

    @Test func `the lock of a killed process is free`() throws {
        let scratch = try Scratch()
        let folder = try PrivateFolder(path: scratch.path)
        _ = try FileLock("token", in: folder)
        let holder = Process()
        holder.executableURL = URL(filePath: "/usr/bin/flock")
        holder.arguments = [scratch.path("token"), "sleep", "20"]
        try holder.run()
        while (try? FileLock("token", in: folder)) != nil { usleep(2000) }
        let children = try Data(
            contentsOf: URL(
                filePath:
                    "/proc/\(holder.processIdentifier)/task/\(holder.processIdentifier)/children"))
        kill(holder.processIdentifier, SIGKILL)
        for child in String(decoding: children, as: UTF8.self).split(separator: " ") {
            if let child = Int32(child) { kill(child, SIGKILL) }
        }
        _ = try FileLock("token", in: folder, patience: .seconds(5))
    }
}
