public import Host
internal import SQLite

/// What stays on this machine for one environment, in one file, `fly.db`.
///
/// For one thread, or one task, at a time; any number of processes may have it open.
public final class Ledger {
    /// What is in the file.
    public struct Contents: Sendable, Equatable {
        /// The number of rows of each table.
        public let rows: [String: Int]
        /// Bytes of the file.
        public let bytes: Int64
        /// Bytes of it that are free for new rows.
        public let freeBytes: Int64
    }

    /// The file's name in the environment's folder.
    public static let fileName = "fly.db"
    /// The name of the copy that is made before the schema changes.
    public static let backupName = "fly.db.backup"

    let database: Database
    let folder: PrivateFolder
    let random: () -> UInt32

    /// Opens the file, makes it when it is missing, and brings it to the newest schema.
    ///
    /// - Parameters:
    ///   - folder: The environment's folder, `Folders.data(of:)`.
    ///   - patience: How long to wait for another process.
    ///   - random: Draws the numbers that offers are named by.
    /// - Throws: `LedgerError`.
    public init(
        in folder: PrivateFolder, patience: Duration = .seconds(10),
        random: @escaping () -> UInt32 = { UInt32.random(in: .min ... .max) }
    ) throws(LedgerError) {
        self.random = random
        self.folder = folder
        do throws(HostError) {
            // Judges what is there before SQLite opens it by its path.
            _ = try folder.contains(Ledger.fileName)
        } catch {
            throw .host(error)
        }
        let path = folder.path(of: Ledger.fileName)
        let identity = Database.Identity(newestVersion: Ledger.migrations.count)
        database = try asking { () throws(SQLiteError) in
            try Database(path: path, identity: identity, patience: patience)
        }
        do {
            try database.migrate(Ledger.migrations, backup: folder.path(of: Ledger.backupName))
        } catch {
            throw LedgerError(error)
        }
    }

    /// Whether the file's structure is sound; reads all of it.
    ///
    /// - Throws: `LedgerError`; a file too damaged to be read is an answer, false, not an error.
    public func quickCheck() throws(LedgerError) -> Bool {
        do throws(SQLiteError) {
            return try database.quickCheck()
        } catch {
            if error.isCorrupt { return false }
            throw .database(error)
        }
    }

    /// Counts rows and bytes.
    ///
    /// - Throws: `LedgerError`.
    public func contents() throws(LedgerError) -> Contents {
        try asking { () throws(SQLiteError) in
            var rows: [String: Int] = [:]
            let tables = try database.prepare(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
            while try tables.step() {
                guard let name = tables.text(at: 0) else { continue }
                rows[name] = Int(try database.integer("SELECT count(*) FROM \"\(name)\"") ?? 0)
            }
            let size = try database.integer("PRAGMA page_size") ?? 0
            let pages = try database.integer("PRAGMA page_count") ?? 0
            let free = try database.integer("PRAGMA freelist_count") ?? 0
            return Contents(rows: rows, bytes: pages * size, freeBytes: free * size)
        }
    }

    /// Changes rows: all that `body` does lasts, or nothing of it.
    func write<Result>(_ body: () throws -> Result) throws(LedgerError) -> Result {
        do {
            return try database.transaction(body)
        } catch {
            throw LedgerError(error)
        }
    }
}

/// Runs what only the database can refuse.
func asking<Result>(
    _ body: () throws(SQLiteError) -> Result
) throws(LedgerError) -> Result {
    do throws(SQLiteError) {
        return try body()
    } catch {
        throw .database(error)
    }
}

extension LedgerError {
    /// Takes an error out of a transaction, which knows no type.
    init(_ error: any Error) {
        switch error {
        case let error as LedgerError: self = error
        case let error as SQLiteError: self = .database(error)
        default: preconditionFailure("a transaction threw something of another kind: \(error)")
        }
    }
}
