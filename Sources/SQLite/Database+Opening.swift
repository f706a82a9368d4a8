internal import CSQLite

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

extension Database {
    /// The path with links among its folders resolved: SQLite refuses a link anywhere in a path
    /// that it must not follow, and a home behind a link is no attack.
    ///
    /// An absolute path is also never a `file:` address.
    static func resolved(_ path: String) throws(SQLiteError) -> String {
        guard path.hasPrefix("/"), !path.utf8.contains(0), let slash = path.lastIndex(of: "/")
        else {
            throw SQLiteError(.cannotOpen, "open the database", "its path is not absolute")
        }
        let folder = slash == path.startIndex ? "/" : String(path[..<slash])
        guard let real = realpath(folder, nil) else { throw failure("open the database's folder") }
        defer { free(real) }
        return String(cString: real) + path[slash...]
    }

    /// Makes an empty file that only we can read, if there is none: SQLite would ask the umask.
    static func make(_ path: String) throws(SQLiteError) {
        var facts = stat()
        if lstat(path, &facts) == 0 { return }
        let file = open(path, O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC | O_RDWR, 0o600)
        if file < 0, errno != EEXIST { throw failure("make the database") }
        if file >= 0 { close(file) }  // nobody has a lock on what was not there
    }

    /// Waits until a file's bytes are on the device.
    static func synchronize(_ path: String) throws(SQLiteError) {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { throw failure("save the backup") }
        defer { close(file) }
        guard fsync(file) == 0 else { throw failure("save the backup") }
    }

    /// Removes a file that may be missing.
    static func remove(_ path: String) throws(SQLiteError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw failure("remove \(path)") }
    }

    /// Puts a file in the place of another, for good.
    static func replace(_ path: String, with draft: String) throws(SQLiteError) {
        guard rename(draft, path) == 0 else { throw failure("keep the backup") }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "/"
        try synchronize(folder)
    }

    /// Switches off what a crafted file could use against us, and bounds the rest.
    func harden(_ patience: Duration) throws(SQLiteError) {
        let handle = connection.handle
        let switches: [(Int32, Int32)] = [
            (SQLITE_DBCONFIG_DEFENSIVE, 1), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
            (SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0), (SQLITE_DBCONFIG_ENABLE_FKEY, 1),
            (SQLITE_DBCONFIG_DQS_DML, 0), (SQLITE_DBCONFIG_DQS_DDL, 0),
        ]
        for (which, on) in switches {
            try connection.check(fly_sqlite_switch(handle, which, on), "protect the database")
        }
        let limits: [(Int32, Int32)] = [
            (SQLITE_LIMIT_LENGTH, 64 << 20), (SQLITE_LIMIT_SQL_LENGTH, 100_000),
            (SQLITE_LIMIT_COLUMN, 100), (SQLITE_LIMIT_EXPR_DEPTH, 100),
            (SQLITE_LIMIT_COMPOUND_SELECT, 10), (SQLITE_LIMIT_VDBE_OP, 25_000),
            (SQLITE_LIMIT_FUNCTION_ARG, 16), (SQLITE_LIMIT_ATTACHED, 1),  // VACUUM INTO needs one
            (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000), (SQLITE_LIMIT_VARIABLE_NUMBER, 1000),
            (SQLITE_LIMIT_TRIGGER_DEPTH, 10),
        ]
        for (which, limit) in limits { sqlite3_limit(handle, which, limit) }
        let (seconds, attoseconds) = patience.components
        let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
        sqlite3_busy_timeout(handle, Int32(clamping: milliseconds))
        try connection.execute(
            "PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0",
            "protect the database")
    }

    /// Refuses another program's file, and one from a newer version of this program.
    func identify() throws(SQLiteError) {
        if try !isMarked() {
            let isNew = access == .readWrite ? try isBlank() : false
            // Another process may have made and marked the file between two of these looks.
            guard try isNew ? true : isMarked() else {
                throw SQLiteError(.notOurs, "open the database", "it belongs to another program")
            }
        }
        let version = try version()
        guard version <= identity.newestVersion else {
            throw SQLiteError(
                .newer, "open the database",
                "its schema \(version) is newer than \(identity.newestVersion), the newest we know")
        }
    }

    private func isBlank() throws(SQLiteError) -> Bool {
        guard try integer("PRAGMA application_id") ?? 0 == 0 else { return false }
        return try integer("SELECT count(*) FROM sqlite_schema") == 0
    }

    private func isMarked() throws(SQLiteError) -> Bool {
        try integer("PRAGMA application_id") == Int64(identity.applicationID)
    }

    private static func failure(_ action: String) -> SQLiteError {
        let kind: SQLiteError.Kind = errno == ENOSPC || errno == EDQUOT ? .full : .cannotOpen
        return SQLiteError(kind, action, String(cString: strerror(errno)))
    }
}
