import Foundation
import Host
import SQLite
import Testing
import Travel

@testable import Store

struct LedgerTroubleTests {
    let temporary: TemporaryFolder
    let now: Int64 = 1_795_649_400

    init() throws { temporary = try TemporaryFolder() }

    @Test func `a file that is no database is an error`() throws {
        try plant(String(repeating: "not a database, ", count: 1_000))
        #expect(databaseKind { _ = try temporary.ledger() } == .corrupt)
    }

    @Test func `a damaged file is an error, or an unsound one`() throws {
        do {
            let ledger = try temporary.ledger()
            let many = [Offer](repeating: try sample(), count: 500)
            _ = try ledger.remember(many, of: request(), shownOn: nil, now: now)
        }
        var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        for page in 2..<(bytes.count / 4_096) {
            bytes.replaceSubrange(page * 4_096..<(page * 4_096 + 64), with: Data(count: 64))
        }
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
        try handle.write(contentsOf: bytes)
        try handle.close()
        let ledger = try temporary.ledger()
        #expect(try !ledger.quickCheck())
        let kind = databaseKind {
            _ = try ledger.remember(
                [Offer](repeating: sample(), count: 50), of: request(), shownOn: "tty",
                now: now + 86_400)
        }
        #expect(kind == .corrupt)
    }

    @Test func `a row that we never write is an error, not half an offer`() throws {
        let ledger = try temporary.ledger()
        let ids = try ledger.remember([sample()], of: request(), shownOn: nil, now: now)
        for change in [
            "itineraries = '=530'", "currency = 'XXX'", "wanted_currency = 'XXX'",
            "child_ages = 'x'", "id = 'aaaaa'",
        ] {
            try alter("UPDATE offer SET \(change)")
            let id = change.hasPrefix("id") ? try #require(OfferID("k7m2q")) : ids[0]
            guard !change.hasPrefix("id") else {
                #expect(try ledger.offer(id) == nil)
                continue
            }
            #expect(throws: LedgerError.damaged("a kept offer"), "\(change)") {
                try ledger.offer(id)
            }
            #expect("\(LedgerError.damaged("x"))" == "cannot read x: it is damaged")
            try alter(
                """
                UPDATE offer SET currency = 'EUR', wanted_currency = 'EUR', child_ages = '',
                itineraries = '=' || char(10) || 'IB1' || char(9) || char(9) || 'MAD' || char(9)
                || 'JFK' || char(9) || '2027-03-01T12:05' || char(9) || '2027-03-01T14:55'
                || '\(String(repeating: "\t", count: 7))'
                """)
            #expect(try ledger.offer(id) != nil)
        }
    }

    @Test func `a folder that cannot be written is an error`() throws {
        // Even root cannot make a file here, and the folder is ours alone.
        let folder = try PrivateFolder(path: "/proc/self/fd", isCreating: false)
        #expect(databaseKind { _ = try Ledger(in: folder) } == .cannotOpen)
    }

    @Test func `a planted link is not followed`() throws {
        try FileManager.default.createSymbolicLink(
            atPath: file, withDestinationPath: "\(temporary.path)/elsewhere")
        #expect { try temporary.ledger() } throws: { error in
            guard case .host(let cause) = error as? LedgerError else { return false }
            return cause.kind == .symbolicLink && !"\(error)".isEmpty
        }
        #expect(!FileManager.default.fileExists(atPath: "\(temporary.path)/elsewhere"))
    }

    @Test func `a file of a newer version is left alone`() throws {
        _ = try temporary.ledger()
        try alter("PRAGMA user_version = 999")
        #expect(databaseKind { _ = try temporary.ledger() } == .newer)
    }

    @Test func `a file of the first schema is brought up to date, and a copy is kept`() throws {
        let identity = Database.Identity(newestVersion: 1)
        do {
            let old = try Database(path: file, identity: identity)
            try old.migrate(Array(Ledger.migrations[..<1]), backup: file + ".none")
        }
        let ledger = try temporary.ledger()
        let ids = try ledger.remember([sample()], of: request(), shownOn: nil, now: now)
        #expect(try ledger.offer(ids[0]) != nil && ledger.auditRows().isEmpty)
        let copy = try Database(path: file + ".backup", .readOnly, identity: identity)
        #expect(try copy.version() == 1)
        #expect(try temporary.mode(of: Ledger.backupName) == 0o600)
    }

    @Test func `a file of another program is left alone`() throws {
        _ = try temporary.ledger()
        try alter("PRAGMA application_id = 1")
        #expect(databaseKind { _ = try temporary.ledger() } == .notOurs)
    }

    @Test func `a schema that another process is making is waited for, then busy`() throws {
        try plant("")
        let holder = try Database(path: file, identity: .init(newestVersion: 999))
        let kind = try holder.transaction {
            databaseKind { _ = try Ledger(in: temporary.folder(), patience: .milliseconds(20)) }
        }
        #expect(kind == .busy)
        #expect(throws: Never.self) { _ = try temporary.ledger() }
    }

    @Test func `who cannot get the lock is told that it is busy`() throws {
        let first = try temporary.ledger()
        let second = try Ledger(in: temporary.folder(), patience: .milliseconds(20))
        _ = first
        let holder = try Database(path: file, identity: .init(newestVersion: 999))
        let kind = try holder.transaction {
            databaseKind {
                _ = try second.remember([sample()], of: request(), shownOn: nil, now: now)
            }
        }
        #expect(kind == .busy)
    }

    @Test func `two processes keep all that both remember`() throws {
        let ledger = try temporary.ledger()
        let script = """
            import sqlite3, sys
            db = sqlite3.connect(sys.argv[1], timeout=30, isolation_level=None)
            for n in range(100):
                db.execute('BEGIN IMMEDIATE')
                count, = db.execute('SELECT count(*) FROM shown').fetchone()
                offer, = db.execute('SELECT min(number) FROM offer').fetchone()
                db.execute("INSERT INTO shown VALUES ('other', ?, ?, ?)", (n + 1, offer, \(now)))
                assert db.execute('SELECT count(*) FROM shown').fetchone()[0] == count + 1
                db.execute('COMMIT')
            """
        _ = try ledger.remember([sample("first")], of: request(), shownOn: "x", now: now)
        let other = Process()
        other.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        other.arguments = ["python3", "-c", script, file]
        try other.run()
        for number in 0..<100 {
            _ = try ledger.remember(
                [sample("\(number)")], of: request(), shownOn: "tty\(number)", now: now)
        }
        other.waitUntilExit()
        #expect(other.terminationStatus == 0)
        #expect(try ledger.rows() == ["offer": 101, "shown": 201])
        #expect(try ledger.quickCheck())
    }

    private var file: String { "\(temporary.path)/\(Ledger.fileName)" }

    private func plant(_ text: String) throws {
        try temporary.write(text, to: Ledger.fileName)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    }

    private func alter(_ sql: String) throws {
        try Database(path: file, identity: .init(newestVersion: 999)).run(sql)
    }

    private func databaseKind(_ body: () throws -> Void) -> SQLiteError.Kind? {
        do {
            try body()
            return nil
        } catch LedgerError.database(let error) {
            return error.kind
        } catch {
            Issue.record(error)
            return nil
        }
    }
}
