internal import CSQLite

/// One compiled statement: bound, stepped, read, and given back when it goes out of scope.
///
/// Parameters count from 1 and columns from 0, as in SQLite.
public struct Statement: ~Copyable {
    private let connection: Connection
    private let handle: OpaquePointer
    private let sql: String
    private let isKept: Bool

    init(_ connection: Connection, _ sql: String, isKept: Bool) throws(SQLiteError) {
        handle = try connection.statement(sql, isKept: isKept)
        self.connection = connection
        self.sql = sql
        self.isKept = isKept
    }

    deinit { connection.release(handle, sql, isKept: isKept) }

    /// Binds a whole number, or nothing.
    ///
    /// - Throws: `SQLiteError` when there is no such parameter.
    public func bind(_ value: Int64?, at index: Int) throws(SQLiteError) {
        guard let value else { return try bindNull(at: index) }
        try check(sqlite3_bind_int64(handle, Int32(index), value))
    }

    /// Binds text, or nothing.
    ///
    /// - Throws: `SQLiteError` when there is no such parameter, or the text is too long.
    public func bind(_ value: String?, at index: Int) throws(SQLiteError) {
        guard var value else { return try bindNull(at: index) }
        let code = value.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { text in
                // An empty string may have no address, which would bind NULL.
                guard let address = text.baseAddress else {
                    return fly_sqlite_bind_text(handle, Int32(index), "", 0)
                }
                return fly_sqlite_bind_text(handle, Int32(index), address, UInt64(text.count))
            }
        }
        try check(code)
    }

    /// Binds bytes, or nothing.
    ///
    /// - Throws: `SQLiteError` when there is no such parameter, or there are too many bytes.
    public func bind(_ value: [UInt8]?, at index: Int) throws(SQLiteError) {
        guard let value else { return try bindNull(at: index) }
        try bind(bytes: value.span, at: index)
    }

    /// Binds bytes that are lent.
    ///
    /// - Throws: `SQLiteError` when there is no such parameter, or there are too many bytes.
    public func bind(bytes: Span<UInt8>, at index: Int) throws(SQLiteError) {
        let code = bytes.withUnsafeBufferPointer { bytes in
            guard let address = bytes.baseAddress, !bytes.isEmpty else {
                return sqlite3_bind_zeroblob(handle, Int32(index), 0)
            }
            return fly_sqlite_bind_blob(handle, Int32(index), address, UInt64(bytes.count))
        }
        try check(code)
    }

    /// Binds every parameter, the first value to the first.
    ///
    /// - Throws: `SQLiteError` when there are more values than parameters.
    public func bind(_ values: [Value]) throws(SQLiteError) {
        for (index, value) in values.enumerated() {
            switch value {
            case .null: try bindNull(at: index + 1)
            case .integer(let number): try bind(number, at: index + 1)
            case .text(let text): try bind(text, at: index + 1)
            case .bytes(let bytes): try bind(bytes, at: index + 1)
            }
        }
    }

    /// Goes to the next row; false when there is none.
    ///
    /// - Throws: `SQLiteError`.
    public func step() throws(SQLiteError) -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code:
            let text = String(cString: sqlite3_errmsg(connection.handle))
            throw SQLiteError(code: code, "run a statement", text)
        }
    }

    /// Makes the statement ready to run again, with all parameters bound to nothing.
    public func reset() {
        sqlite3_reset(handle)  // repeats the error that step already told
        sqlite3_clear_bindings(handle)
    }

    /// How many columns a row has.
    public var columnCount: Int { Int(sqlite3_column_count(handle)) }

    /// The name of a column, empty when there is no such column.
    public func name(at column: Int) -> String {
        sqlite3_column_name(handle, Int32(column)).map { String(cString: $0) } ?? ""
    }

    /// Whether the row has nothing in a column.
    public func isNull(at column: Int) -> Bool {
        sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL
    }

    /// The whole number in a column, nil for nothing.
    public func integer(at column: Int) -> Int64? {
        isNull(at: column) ? nil : sqlite3_column_int64(handle, Int32(column))
    }

    /// The text in a column, nil for nothing; bytes that are not UTF-8 are replaced.
    public func text(at column: Int) -> String? {
        guard !isNull(at: column), let text = sqlite3_column_text(handle, Int32(column)) else {
            return nil
        }
        let count = Int(sqlite3_column_bytes(handle, Int32(column)))
        return String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
    }

    /// The bytes in a column, nil for nothing.
    public func bytes(at column: Int) -> [UInt8]? {
        withBytes(at: column) { bytes in bytes.withUnsafeBufferPointer { Array($0) } }
    }

    /// Lends the bytes in a column, nil for nothing.
    public func withBytes<Result, Failure: Error>(
        at column: Int, _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result? {
        guard !isNull(at: column) else { return nil }
        let address = sqlite3_column_blob(handle, Int32(column))
        let count = Int(sqlite3_column_bytes(handle, Int32(column)))
        let memory = UnsafeRawBufferPointer(start: address, count: address == nil ? 0 : count)
        return try body(memory.bindMemory(to: UInt8.self).span)
    }

    private func bindNull(at index: Int) throws(SQLiteError) {
        try check(sqlite3_bind_null(handle, Int32(index)))
    }

    private func check(_ code: Int32) throws(SQLiteError) {
        try connection.check(code, "bind a value")
    }
}
