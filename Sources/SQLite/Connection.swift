internal import CSQLite

/// The one owner of a connection's handle and of the statements kept for the next use.
///
/// Statements hold it, so the handle is closed after the last of them.
final class Connection {
    let handle: OpaquePointer
    private var idle: [String: OpaquePointer] = [:]

    /// Nobody asks how much memory SQLite uses, and counting takes a lock for each piece of it
    /// (measured: 3 % of a search); without effect if somebody else has started SQLite before.
    private static let countsNoMemory = fly_sqlite_stop_counting_memory() == SQLITE_OK

    /// Opens a file; the extended result codes are on from the first call.
    init(path: String, flags: Int32) throws(SQLiteError) {
        _ = Self.countsNoMemory
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(path, &opened, flags | SQLITE_OPEN_EXRESCODE, nil)
        guard code == SQLITE_OK, let opened else {
            let text = String(cString: sqlite3_errstr(code))
            sqlite3_close_v2(opened)
            throw SQLiteError(code: code, "open the database", text)
        }
        handle = opened
    }

    deinit {
        for statement in idle.values { sqlite3_finalize(statement) }
        sqlite3_close_v2(handle)
    }

    /// Runs statements that return nothing we want.
    func execute(_ sql: String, _ action: String) throws(SQLiteError) {
        try check(sqlite3_exec(handle, sql, nil, nil, nil), action)
    }

    /// Compiles a statement, or takes the one that was compiled before.
    func statement(_ sql: String, isKept: Bool) throws(SQLiteError) -> OpaquePointer {
        if isKept, let statement = idle.removeValue(forKey: sql) { return statement }
        var statement: OpaquePointer?
        let flags = UInt32(isKept ? SQLITE_PREPARE_PERSISTENT : 0)
        try check(
            sqlite3_prepare_v3(handle, sql, -1, flags, &statement, nil), "prepare a statement")
        guard let statement else {
            throw SQLiteError(.failed, "prepare a statement", "it is empty")
        }
        return statement
    }

    /// Takes a statement back: kept for the next use of the same text, or finalized.
    func release(_ statement: OpaquePointer, _ sql: String, isKept: Bool) {
        guard isKept, idle[sql] == nil, idle.count < 64 else {
            sqlite3_finalize(statement)
            return
        }
        sqlite3_reset(statement)  // repeats the error that step already told
        sqlite3_clear_bindings(statement)
        idle[sql] = statement
    }

    /// Throws unless a call succeeded.
    func check(_ code: Int32, _ action: String) throws(SQLiteError) {
        guard code != SQLITE_OK else { return }
        throw SQLiteError(code: code, action, String(cString: sqlite3_errmsg(handle)))
    }
}
