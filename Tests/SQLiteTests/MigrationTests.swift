import Foundation
import Testing

@testable import SQLite

struct MigrationTests {
    private let steps = [
        Migration(version: 2, sql: "ALTER TABLE t ADD COLUMN b TEXT; UPDATE t SET b = 'x'"),
        Migration(version: 1, sql: "CREATE TABLE t (a INTEGER PRIMARY KEY) STRICT"),
        Migration(version: 3, sql: "CREATE INDEX t_b ON t (b)"),
    ]

    @Test func `a new file gets every step and no backup`() throws {
        let scratch = try Scratch()
        let database = try scratch.database()
        #expect(try database.migrate(steps, backup: scratch.path("backup.db")))
        #expect(try database.version() == 3)
        #expect(try !database.migrate(steps, backup: scratch.path("backup.db")))
        #expect(!FileManager.default.fileExists(atPath: scratch.path("backup.db")))
    }

    @Test func `an older file is copied first and keeps its rows`() throws {
        let scratch = try Scratch()
        do {
            let old = try Database(path: scratch.path, identity: .init(newestVersion: 1))
            try old.migrate([steps[1]], backup: scratch.path("backup.db"))
            try old.run("INSERT INTO t VALUES (41), (42)")
        }
        let database = try scratch.database()
        #expect(try database.migrate(steps, backup: scratch.path("backup.db")))
        #expect(try database.integer("SELECT count(*) FROM t WHERE b = 'x'") == 2)
        let backup = try Database(
            path: scratch.path("backup.db"), .readOnly, identity: .init(newestVersion: 3))
        #expect(try backup.version() == 1)
        #expect(try backup.integer("SELECT sum(a) FROM t") == 83)
        #expect(scratch.mode(of: "backup.db") == 0o600)
        #expect(!FileManager.default.fileExists(atPath: scratch.path("backup.db.new")))
        try database.copy(to: scratch.path("backup.db"))
        #expect(throws: SQLiteError.self) { try database.copy(to: "/no/such/folder/copy") }
    }

    @Test func `a step that fails leaves the file as it was`() throws {
        let scratch = try Scratch()
        do {
            let old = try Database(path: scratch.path, identity: .init(newestVersion: 1))
            try old.migrate([steps[1]], backup: scratch.path("backup.db"))
        }
        let database = try scratch.database()
        let broken = [
            steps[1], steps[0], Migration(version: 3, sql: "CREATE TABLE u (a); NONSENSE"),
        ]
        #expect(throws: SQLiteError.self) {
            try database.migrate(broken, backup: scratch.path("backup.db"))
        }
        #expect(try database.version() == 1)
        #expect(try database.integer("SELECT count(*) FROM pragma_table_info('t')") == 1)
        #expect(try database.migrate(steps, backup: scratch.path("backup.db")))
    }

    @Test func `a step that loses a reference is refused`() throws {
        let scratch = try Scratch()
        let database = try scratch.database()
        let broken = [
            Migration(
                version: 3,
                sql: """
                    CREATE TABLE p (id INTEGER PRIMARY KEY);
                    CREATE TABLE c (p INTEGER REFERENCES p(id) DEFERRABLE INITIALLY DEFERRED);
                    INSERT INTO c VALUES (9)
                    """)
        ]
        #expect(kind { try database.migrate(broken, backup: scratch.path("b")) } == .constraint)
        #expect(try database.version() == 0)
    }
}
