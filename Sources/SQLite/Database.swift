internal import CSQLite

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// One SQLite file, opened so that a hostile or damaged one does no harm and a commit is durable.
///
/// For one thread, or one task, at a time. Never open the file by another descriptor while it is
/// open here: closing any descriptor of it drops this process's locks (sqlite.org/howtocorrupt).
public final class Database {
    /// How a file is opened.
    public enum Access: Sendable {
        /// Reads and writes; makes the file, with mode 0600, when it is missing.
        case readWrite
        /// Reads only; the file must be there.
        case readOnly
    }

    /// What a file must say of itself.
    public struct Identity: Sendable {
        /// The mark in the file's header (`PRAGMA application_id`).
        public let applicationID: Int32
        /// The newest schema that this program knows.
        public let newestVersion: Int

        /// States what is expected; the mark is "flyd" unless another one is given.
        public init(applicationID: Int32 = 0x666c_7964, newestVersion: Int) {
            self.applicationID = applicationID
            self.newestVersion = newestVersion
        }
    }

    /// Where the file is.
    public let path: String
    /// What the file must say of itself.
    public let identity: Identity
    let connection: Connection
    let access: Access
    private var isInTransaction = false
    private var isReadyToWrite = false

    /// Opens a file.
    ///
    /// - Parameters:
    ///   - path: Absolute; the file itself must not be a symbolic link.
    ///   - patience: How long to wait for another process.
    /// - Throws: `SQLiteError`: `cannotOpen`, `corrupt`, `notOurs` or `newer`.
    public init(
        path: String, _ access: Access = .readWrite, identity: Identity,
        patience: Duration = .seconds(10)
    ) throws(SQLiteError) {
        let resolved = try Self.resolved(path)
        if access == .readWrite { try Self.make(resolved) }
        let mode = access == .readWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY
        connection = try Connection(
            path: resolved, flags: mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW)
        self.path = path
        self.identity = identity
        self.access = access
        try harden(patience)
        try identify()
    }

    /// Compiles a statement; with `isKept` it stays compiled for the next use of the same text.
    ///
    /// - Throws: `SQLiteError`.
    public func prepare(_ sql: String, isKept: Bool = true) throws(SQLiteError) -> Statement {
        try Statement(connection, sql, isKept: isKept)
    }

    /// Runs one statement to its end; how many rows it changed.
    ///
    /// - Throws: `SQLiteError`.
    @discardableResult
    public func run(_ sql: String, _ values: Value...) throws(SQLiteError) -> Int {
        let statement = try prepare(sql)
        try statement.bind(values)
        while try statement.step() {}
        return Int(sqlite3_changes64(connection.handle))
    }

    /// Runs a script: several statements without values, for schemas.
    ///
    /// - Throws: `SQLiteError`.
    public func runScript(_ sql: String) throws(SQLiteError) {
        try connection.execute(sql, "run a script")
    }

    /// The first column of the first row, nil when there is no row or nothing in it.
    ///
    /// - Throws: `SQLiteError`.
    public func integer(_ sql: String, _ values: Value...) throws(SQLiteError) -> Int64? {
        let statement = try prepare(sql)
        try statement.bind(values)
        return try statement.step() ? statement.integer(at: 0) : nil
    }

    /// The key that the last insertion was given.
    public var lastInsertedRow: Int64 { sqlite3_last_insert_rowid(connection.handle) }

    /// Runs `body` alone: nobody else writes meanwhile, and all of it lasts or none.
    ///
    /// The lock is taken first (`BEGIN IMMEDIATE`), so what is read inside stays true.
    /// - Throws: `SQLiteError`, or what `body` throws after everything was taken back.
    @discardableResult
    public func transaction<Result>(_ body: () throws -> Result) throws -> Result {
        try prepareToWrite()
        return try inTransaction("BEGIN IMMEDIATE", body)
    }

    /// Runs `body` on one unchanging view of the database; it must not write.
    ///
    /// - Throws: `SQLiteError`, or what `body` throws.
    public func snapshot<Result>(_ body: () throws -> Result) throws -> Result {
        try inTransaction("BEGIN", body)
    }

    /// Whether the file's structure is sound; reads all of it.
    ///
    /// - Throws: `SQLiteError`, `corrupt` for what is too damaged to be read.
    public func quickCheck() throws(SQLiteError) -> Bool {
        let statement = try prepare("PRAGMA quick_check(1)", isKept: false)
        return try statement.step() && statement.text(at: 0) == "ok"
    }

    /// The version of the file's schema.
    ///
    /// - Throws: `SQLiteError`.
    public func version() throws(SQLiteError) -> Int {
        Int(try integer("PRAGMA user_version") ?? 0)
    }

    private func inTransaction<Result>(_ begin: String, _ body: () throws -> Result) throws
        -> Result
    {
        guard !isInTransaction else {
            throw SQLiteError(.failed, "begin a transaction", "one is open already")
        }
        try run(begin)
        isInTransaction = true
        defer { isInTransaction = false }
        do {
            let result = try body()
            try run("COMMIT")
            return result
        } catch {
            // SQLite has rolled back by itself after a full disk and the like.
            if sqlite3_get_autocommit(connection.handle) == 0 {
                sqlite3_exec(connection.handle, "ROLLBACK", nil, nil, nil)
            }
            throw error
        }
    }

    /// These settings last as long as the connection, so who only reads does not pay for them.
    ///
    /// The cache holds a whole search: beyond it SQLite writes before the commit, with a sync more.
    private func prepareToWrite() throws(SQLiteError) {
        guard !isReadyToWrite else { return }
        try connection.execute(
            "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL; PRAGMA fullfsync=ON;"
                + "PRAGMA secure_delete=ON; PRAGMA cache_size=-16384",
            "prepare to write")
        isReadyToWrite = true
    }
}
