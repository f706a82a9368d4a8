import Foundation

@testable import SQLite

/// A folder of its own for one test, removed with it.
final class Scratch {
    let folder: String

    /// Makes it; in memory, where a test is about locks and not about disks.
    init(inMemory: Bool = false) throws {
        let isThere = FileManager.default.fileExists(atPath: "/dev/shm")
        folder = "\(inMemory && isThere ? "/dev/shm" : "/tmp")/fly-sqlite-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    var path: String { path("fly.db") }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    /// A new database, with one table when it is asked for.
    func database(_ access: Database.Access = .readWrite, table: Bool = false) throws -> Database {
        let database = try Database(path: path, access, identity: .init(newestVersion: 3))
        if table {
            try database.migrate(
                [Migration(version: 3, sql: Self.table)], backup: path("backup.db"))
        }
        return database
    }

    static let table = """
        CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT NOT NULL, body BLOB,
            amount INTEGER CHECK (amount >= 0), parent INTEGER REFERENCES thing(id)) STRICT
        """

    /// Runs Debian's own sqlite3 on the file.
    @discardableResult
    func sqlite3(_ sql: String) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/sqlite3")
        process.arguments = [path, sql]
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }

    func mode(of name: String) -> mode_t {
        var facts = stat()
        return stat(path(name), &facts) == 0 ? facts.st_mode & 0o777 : 0
    }
}

func kind(_ body: () throws -> Void) -> SQLiteError.Kind? {
    do { try body() } catch { return (error as? SQLiteError)?.kind }
    return nil
}
