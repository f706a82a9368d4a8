import Crypto
import Foundation
import SQLite
import Testing

@testable import Store

struct AuditTests {
    let temporary: TemporaryFolder
    let ledger: Ledger

    init() throws {
        temporary = try TemporaryFolder()
        ledger = try temporary.ledger()
    }

    private func entry(
        _ at: Int64, _ event: AuditEntry.Event = .hit, _ name: String = "fly/live/duffel",
        command: String = "search"
    ) -> AuditEntry {
        AuditEntry(
            at: at, event, name: name, version: "0123456789abcdef", source: "cache",
            region: "eu-west-1", outcome: "ok", milliseconds: 3, command: command, process: 4_711,
            request: "req-1")
    }

    @Test func `what was done is found again by time, name, event and command`() throws {
        try ledger.audit([])
        try ledger.audit([entry(1), entry(2, .fetch, "fly/live/stripe")])
        try ledger.audit([entry(3, .reveal, command: "secrets get")])
        let rows = try temporary.ledger().auditRows()
        #expect(rows.map(\.at) == [1, 2, 3])
        #expect(rows[0] == entry(1) && rows[0].version == "01234567")
        #expect(try ledger.auditRows(since: 2).map(\.at) == [2, 3])
        func times(_ filter: AuditFilter) throws -> [Int64] {
            try ledger.auditRows(filter: filter).map(\.at)
        }
        #expect(try times(AuditFilter(name: "fly/live/stripe")) == [2])
        #expect(try times(AuditFilter(event: .reveal)) == [3])
        #expect(try times(AuditFilter(command: "search")) == [1, 2])
        #expect(try times(AuditFilter(name: "fly/live/stripe", event: .reveal)).isEmpty)
        #expect(try times(AuditFilter(limit: 2)) == [2, 3])
        #expect(try ledger.firstBrokenAuditEntry() == nil)
    }

    @Test func `entries can be added, not changed or removed`() throws {
        try ledger.audit([entry(1), entry(2)])
        for sql in ["UPDATE audit SET outcome = 'denied'", "DELETE FROM audit"] {
            #expect(throws: SQLiteError.self) { try ledger.database.run(sql) }
        }
        #expect(try ledger.auditRows().count == 2)
    }

    @Test func `an entry that was changed or taken out all the same is noticed`() throws {
        for index in 1...4 { try ledger.audit([entry(Int64(index))]) }
        try ledger.database.runScript(
            "DROP TRIGGER audit_is_not_changed; DROP TRIGGER audit_is_kept")
        for column in ["at", "name", "version", "outcome", "milliseconds", "pid", "request"] {
            try ledger.database.run(
                "CREATE TABLE was AS SELECT \(column) AS c FROM audit WHERE number = 3")
            try ledger.database.run("UPDATE audit SET \(column) = '9' WHERE number = 3")
            #expect(try ledger.firstBrokenAuditEntry() == 3, "\(column)")
            try ledger.database.run(
                "UPDATE audit SET \(column) = (SELECT c FROM was) WHERE number = 3")
            try ledger.database.run("DROP TABLE was")
            #expect(try ledger.firstBrokenAuditEntry() == nil)
        }
        try ledger.database.run("DELETE FROM audit WHERE number = 2")
        #expect(try ledger.firstBrokenAuditEntry() == 3)
    }

    @Test func `entries of more than 90 days are removed, which is itself an entry`() throws {
        let day: Int64 = 86_400_000
        for number in 1...100 { try ledger.audit([entry(Int64(number) * day)]) }
        let purge = entry(120 * day, .purge, "", command: "logs")
        #expect(try ledger.purgeAudit(saying: purge) == 29)
        let rows = try ledger.auditRows()
        #expect(rows.count == 72 && rows.first?.at == 30 * day && rows.last == purge)
        #expect(try ledger.firstBrokenAuditEntry() == nil)
        #expect(try ledger.purgeAudit(saying: entry(50 * day, .purge)) == 0)
        #expect(try ledger.purgeAudit(saying: entry(.min, .purge)) == 0)
        #expect(throws: SQLiteError.self) {
            try ledger.database.run("DELETE FROM audit WHERE at = ?", .integer(30 * day))
        }
    }

    @Test func `the trails of two processes are one`() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                let entries = (0..<25).map { entry($0) }
                group.addTask { [temporary] in
                    let ledger = try temporary.ledger()
                    for entry in entries { try ledger.audit([entry]) }
                }
            }
            try await group.waitForAll()
        }
        #expect(try ledger.auditRows().count == 100)
        #expect(try ledger.firstBrokenAuditEntry() == nil)
    }
}
