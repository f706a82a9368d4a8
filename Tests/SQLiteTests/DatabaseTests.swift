import Foundation
import Testing

@testable import SQLite

struct DatabaseTests {
    @Test func `values come back as they went in`() throws {
        let scratch = try Scratch()
        let database = try scratch.database(table: true)
        let text = "Zoë\0東京"
        try database.run(
            "INSERT INTO thing (id, name, body, amount) VALUES (?, ?, ?, ?)", .integer(.max),
            .text(text), .bytes([0, 255, 1]), nil)
        try database.run("INSERT INTO thing (name, body, amount) VALUES ('', x'', 7)")
        let statement = try database.prepare(
            "SELECT id, name, body, amount FROM thing ORDER BY amount")
        #expect(try statement.step() == true)
        #expect(statement.columnCount == 4 && statement.name(at: 1) == "name")
        #expect(statement.name(at: 9) == "")
        #expect(statement.integer(at: 0) == .max && statement.text(at: 1) == text)
        #expect(statement.bytes(at: 2) == [0, 255, 1] && statement.isNull(at: 3))
        #expect(statement.integer(at: 3) == nil && statement.text(at: 3) == nil)
        #expect(statement.bytes(at: 3) == nil && statement.withBytes(at: 3) { $0.count } == nil)
        #expect(try statement.step() == true)
        #expect(statement.text(at: 1) == "" && statement.bytes(at: 2) == [])
        #expect(statement.integer(at: 3) == 7)
        #expect(try statement.step() == false)
    }

    @Test func `every kind of value can be bound one by one`() throws {
        let database = try Scratch().database()
        let statement = try database.prepare("SELECT ?, ?, ?, ?, ?, ?, ?")
        try statement.bind(Int64?.some(5), at: 1)
        try statement.bind(Int64?.none, at: 2)
        try statement.bind("x" as String?, at: 3)
        try statement.bind(nil as String?, at: 4)
        try statement.bind([1, 2] as [UInt8]?, at: 5)
        try statement.bind(nil as [UInt8]?, at: 6)
        try statement.bind("" as String?, at: 7)
        #expect(try statement.step() == true)
        #expect(statement.integer(at: 0) == 5 && statement.text(at: 2) == "x")
        #expect(statement.bytes(at: 4) == [1, 2] && statement.text(at: 6) == "")
        let empty = (0..<7).filter { statement.isNull(at: $0) }
        #expect(empty == [1, 3, 5])
        statement.reset()
        #expect(try statement.step() == true)
        #expect(statement.isNull(at: 0) == true)
        #expect(throws: SQLiteError.self) { try statement.bind("y" as String?, at: 8) }
        #expect(throws: SQLiteError.self) { try statement.bind(nil as String?, at: 0) }
        #expect(Value("a" as String?) == "a" && Value(nil as Int64?) == nil && Value(3) == 3)
        #expect(Value([1] as [UInt8]?) == .bytes([1]))
    }

    @Test func `a statement that is used again starts afresh`() throws {
        let scratch = try Scratch()
        defer { withExtendedLifetime(scratch) {} }
        let database = try scratch.database(table: true)
        for index in 0..<5 {
            let insert = try database.prepare("INSERT INTO thing (name, amount) VALUES (?, ?)")
            try insert.bind("n" as String?, at: 1)
            if index == 0 { try insert.bind(Int64?.some(1), at: 2) }
            #expect(try insert.step() == false)
        }
        #expect(try database.integer("SELECT count(*) FROM thing WHERE amount IS NULL") == 4)
        #expect(database.lastInsertedRow == 5)
        #expect(try database.run("UPDATE thing SET amount = 2") == 5)
        for index in 0..<80 { #expect(try database.integer("SELECT \(index)") == Int64(index)) }
        #expect(try database.integer("SELECT id FROM thing WHERE id = 99") == nil)
    }

    @Test func `a statement may outlive its database`() throws {
        var database: Database? = try Scratch().database()
        guard let statement = try database?.prepare("SELECT 1") else { return }
        database = nil
        #expect(try statement.step() && statement.integer(at: 0) == 1)
    }

    @Test func `what breaks a rule is a constraint, and no value is repeated`() throws {
        let scratch = try Scratch()
        defer { withExtendedLifetime(scratch) {} }
        let database = try scratch.database(table: true)
        for sql in [
            "INSERT INTO thing (name, amount) VALUES ('canary', -1)",
            "INSERT INTO thing (id, name, amount) VALUES (1, 'a', 'canary')",
            "INSERT INTO thing (name, parent) VALUES ('canary', 99)",
            "INSERT INTO thing (name) VALUES (NULL)",
        ] {
            let error = #expect(throws: SQLiteError.self) { try database.run(sql) }
            #expect(error?.kind == .constraint)
            #expect(error?.description.contains("canary") == false)
            #expect(error?.primaryCode == 19 && error?.isBusy == false)
        }
        #expect(kind { try database.run("SELEKT") } == .failed)
        #expect(kind { try database.run("") } == .failed)
    }

    @Test func `a transaction is all or nothing`() throws {
        struct Refusal: Error {}
        let scratch = try Scratch()
        defer { withExtendedLifetime(scratch) {} }
        let database = try scratch.database(table: true)
        #expect(throws: Refusal.self) {
            try database.transaction {
                try database.run("INSERT INTO thing (name) VALUES ('a')")
                throw Refusal()
            }
        }
        #expect(try database.integer("SELECT count(*) FROM thing") == 0)
        let id = try database.transaction {
            try database.run("INSERT INTO thing (name) VALUES ('a')")
            #expect(throws: SQLiteError.self) { try database.transaction {} }
            return database.lastInsertedRow
        }
        #expect(id == 1)
        #expect(try database.snapshot { try database.integer("SELECT count(*) FROM thing") } == 1)
    }

    @Test func `the rules of opening hold`() throws {
        let scratch = try Scratch()
        let database = try scratch.database(table: true)
        for (name, value) in [
            ("foreign_keys", 1), ("trusted_schema", 0), ("cell_size_check", 1),
            ("secure_delete", 1), ("temp_store", 2), ("synchronous", 2), ("busy_timeout", 10_000),
            ("application_id", 0x666c_7964), ("user_version", 3),
        ] as [(String, Int64)] {
            #expect(try database.integer("PRAGMA \(name)") == value, "\(name)")
        }
        #expect(
            try database.integer(
                "SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'truncate'") == 1)
        #expect((try database.integer("PRAGMA mmap_size") ?? 0) == 0)
        #expect(scratch.mode(of: "fly.db") == 0o600)
        #expect(kind { try database.run("SELECT load_extension('x')") } == .failed)
        #expect(throws: SQLiteError.self) {
            try database.runScript("PRAGMA writable_schema=ON; DELETE FROM sqlite_schema")
        }
        #expect(throws: SQLiteError.self) { try database.run("SELECT \"no such column\"") }
        let deep = String(repeating: "(", count: 200) + "1" + String(repeating: ")", count: 200)
        #expect(throws: SQLiteError.self) {
            try database.run("SELECT " + deep.replacing("(", with: "-("))
        }
    }

    @Test func `a file that is not there, foreign, newer, damaged or a link is refused`() throws {
        let scratch = try Scratch()
        #expect(kind { _ = try scratch.database(.readOnly) } == .cannotOpen)
        #expect(
            kind { _ = try Database(path: "fly.db", identity: .init(newestVersion: 1)) }
                == .cannotOpen)
        #expect(
            kind { _ = try Database(path: "file:/tmp/x", identity: .init(newestVersion: 1)) }
                == .cannotOpen)
        #expect(
            kind { _ = try Database(path: "/no/such/fly.db", identity: .init(newestVersion: 1)) }
                == .cannotOpen)
        try scratch.sqlite3("CREATE TABLE t (a)")
        #expect(kind { _ = try scratch.database() } == .notOurs)
        try scratch.sqlite3("PRAGMA application_id=7")
        #expect(kind { _ = try scratch.database(.readOnly) } == .notOurs)
        try scratch.sqlite3("PRAGMA application_id=0x666c7964; PRAGMA user_version=4")
        let newer = #expect(throws: SQLiteError.self) { _ = try scratch.database() }
        #expect(newer?.kind == .newer && newer?.description.contains("newer than 3") == true)
        try Data("this is no database, whatever its name says".utf8).write(
            to: URL(filePath: scratch.path))
        let corrupt = #expect(throws: SQLiteError.self) { _ = try scratch.database() }
        #expect(corrupt?.isCorrupt == true)
        try FileManager.default.removeItem(atPath: scratch.path)
        symlink("/tmp/victim-\(getpid())", scratch.path)
        #expect(throws: SQLiteError.self) { _ = try scratch.database() }
        #expect(!FileManager.default.fileExists(atPath: "/tmp/victim-\(getpid())"))
    }

    @Test func `a home behind a link is no attack`() throws {
        let scratch = try Scratch()
        mkdir(scratch.path("real"), 0o700)
        symlink("real", scratch.path("home"))
        _ = try Database(path: scratch.path("home/fly.db"), identity: .init(newestVersion: 1))
        #expect(scratch.mode(of: "real/fly.db") == 0o600)
    }

    @Test func `a read-only database stays as it is`() throws {
        let scratch = try Scratch()
        _ = try scratch.database(table: true)
        let database = try scratch.database(.readOnly)
        #expect(try database.integer("SELECT count(*) FROM thing") == 0)
        let error = #expect(throws: SQLiteError.self) {
            try database.run("INSERT INTO thing (name) VALUES ('a')")
        }
        #expect(error?.isReadOnly == true)
    }

    @Test func `damage is found`() throws {
        let scratch = try Scratch()
        let database = try scratch.database(table: true)
        #expect(try database.quickCheck())
        try database.transaction {
            for _ in 0..<300 {
                try database.run("INSERT INTO thing (name) VALUES (hex(randomblob(100)))")
            }
        }
        let file = try FileHandle(forUpdating: URL(filePath: scratch.path))
        try file.seek(toOffset: 4096 * 3)
        try file.write(contentsOf: Data(repeating: 0x5a, count: 4096))
        try file.close()
        let fresh = try scratch.database()
        #expect((try? fresh.quickCheck()) != true)
    }

    @Test func `another process that holds the lock is waited for, then named`() throws {
        let scratch = try Scratch()
        let holder = try scratch.database(table: true)
        let other = try Database(
            path: scratch.path, identity: .init(newestVersion: 3), patience: .milliseconds(50))
        try holder.transaction {
            let error = #expect(throws: SQLiteError.self) { try other.transaction {} }
            #expect(error?.isBusy == true && error?.isFull == false)
        }
        try other.transaction {}
    }

    @Test func `opening and one read are cheap`() throws {
        let scratch = try Scratch()
        _ = try scratch.database(table: true)
        var times: [Duration] = []
        for _ in 0..<200 {
            let start = ContinuousClock.now
            let database = try scratch.database()
            _ = try database.integer("SELECT count(*) FROM thing")
            times.append(ContinuousClock.now - start)
        }
        times.sort()
        print("open and one read: median \(times[100]), p99 \(times[198])")
        #expect(times[100] < .milliseconds(5))
        let database = try scratch.database()
        let start = ContinuousClock.now
        for _ in 0..<50 {
            try database.transaction { try database.run("INSERT INTO thing (name) VALUES ('a')") }
        }
        print("commit: \((ContinuousClock.now - start) / 50)")
    }
}
