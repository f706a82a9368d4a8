internal import CSQLite

/// One step from a schema to the next.
public struct Migration: Sendable {
    /// The version that the schema has after the step; steps are applied in ascending order.
    public let version: Int
    /// The statements that make it.
    public let sql: String

    /// States a step.
    public init(version: Int, sql: String) {
        self.version = version
        self.sql = sql
    }
}

extension Database {
    /// Brings the schema to the newest of `migrations`, all in one transaction.
    ///
    /// A file that already has a schema is copied first, to `backup`, and the copy is checked.
    /// - Parameter backup: Where the copy goes; an older copy there is replaced.
    /// - Returns: Whether anything was to be done.
    /// - Throws: `SQLiteError`; the file is then as it was.
    @discardableResult
    public func migrate(_ migrations: [Migration], backup: String) throws -> Bool {
        let newest = migrations.map(\.version).max() ?? 0
        precondition(newest == identity.newestVersion, "the newest version and its step disagree")
        let before = try version()
        guard before < newest else { return false }
        if before > 0 { try copy(to: backup) }
        try transaction {
            // Another process may have been first.
            let current = try version()
            let steps = migrations.filter { $0.version > current }
            for step in steps.sorted(by: { $0.version < $1.version }) {
                try connection.execute(step.sql, "bring the schema to version \(step.version)")
            }
            guard try integer("SELECT count(*) FROM pragma_foreign_key_check") == 0 else {
                throw SQLiteError(.constraint, "bring the schema up to date", "a reference is lost")
            }
            try connection.execute(
                "PRAGMA application_id=\(identity.applicationID); PRAGMA user_version=\(newest)",
                "mark the database")
        }
        return true
    }

    /// Writes a compact copy that can be opened like the original, and checks it.
    ///
    /// - Parameter backup: Absolute path; what is there is replaced.
    /// - Throws: `SQLiteError`; no copy is left then.
    public func copy(to backup: String) throws(SQLiteError) {
        let draft = try Self.resolved(backup + ".new")
        try Self.remove(draft)
        try Self.make(draft)  // an empty file is what VACUUM INTO fills, and its mode stays
        do throws(SQLiteError) {
            try run("VACUUM INTO ?", .text(draft))
            try Self.synchronize(draft)
            let copy = try Database(path: draft, .readOnly, identity: identity)
            let statement = try copy.prepare("PRAGMA integrity_check(1)", isKept: false)
            guard try statement.step(), statement.text(at: 0) == "ok" else {
                throw SQLiteError(.corrupt, "check the backup", "it is damaged")
            }
        } catch {
            try Self.remove(draft)
            throw error
        }
        try Self.replace(try Self.resolved(backup), with: draft)
    }
}
