import Foundation
import Testing

@testable import SQLite

struct ContentionTests {
    /// The child's part; it does nothing when the file is not given.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["FLY_TEST_DATABASE"] != nil))
    func `a child counts up`() throws {
        let path = ProcessInfo.processInfo.environment["FLY_TEST_DATABASE"] ?? ""
        let database = try Database(path: path, identity: .init(newestVersion: 3))
        for _ in 0..<200 {
            try database.transaction {
                let before = try database.integer("SELECT amount FROM thing WHERE id = 1") ?? -1
                try database.run("UPDATE thing SET amount = ? WHERE id = 1", .integer(before + 1))
            }
        }
    }

    @Test func `eight processes count to 1,600 without a loss`() throws {
        let scratch = try Scratch(inMemory: true)
        let database = try scratch.database(table: true)
        try database.run("INSERT INTO thing (id, name, amount) VALUES (1, 'counter', 0)")
        let myself = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let start = ContinuousClock.now
        let children = try (0..<8).map { _ in
            let child = Process()
            child.executableURL = URL(filePath: myself)
            child.arguments = [
                "--testing-library", "swift-testing", "--filter", "a child counts up",
            ]
            child.environment = ["FLY_TEST_DATABASE": scratch.path, "PATH": "/usr/bin:/bin"]
            child.standardOutput = FileHandle.nullDevice
            child.standardError = FileHandle.nullDevice
            try child.run()
            return child
        }
        for child in children { child.waitUntilExit() }
        #expect(children.allSatisfy { $0.terminationStatus == 0 })
        #expect(try database.integer("SELECT amount FROM thing") == 1600)
        print("8 x 200 read-modify-writes: \(ContinuousClock.now - start)")
        #expect(try database.quickCheck())
    }
}
