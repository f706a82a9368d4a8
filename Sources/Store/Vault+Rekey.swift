internal import Crypto
internal import Host
internal import SQLite

extension Vault {
    /// Seals the keys with the key of another source, or with a new one of the same source.
    ///
    /// The values are not touched. A crash leaves the old source in force, or the new one.
    /// - Throws: `VaultError`; the old source is in force then.
    public func rewrap(with source: KeySource) throws(VaultError) {
        let turn = try takeTurn()
        defer { withExtendedLifetime(turn) {} }
        closeKeys()
        guard let keys = try openedKeys() else {
            self.source = source
            return
        }
        let choice = try source.choose()
        try sealing {
            try reach("new source is ready")
            try ledger.database.transaction {
                let update = try ledger.database.prepare(
                    """
                    UPDATE vault SET source = ?, entry = ?, salt = ?, cost = ?, block_size = ?,
                        parallelism = ?
                    """)
                try update.bind(choice.wrapping.values)
                _ = try update.step()
                for key in keys.all.map({ $0.revised() }) {
                    try reach("wrapping key \(key.number)")
                    try ledger.database.run(
                        "UPDATE sealing_key SET revision = ?, wrapped = ? WHERE number = ?",
                        .integer(key.revision), .bytes(try key.wrapped(with: choice.key)),
                        .integer(Int64(key.number)))
                }
                try reach("new source is stated")
            }
            try reach("new source is in force")
        }
        let old = self.source
        self.source = source
        madeKey = choice.made ?? madeKey
        closeKeys()
        // What is left behind if this fails opens nothing any more.
        try old.release(keys.wrapping)
    }

    /// Replaces the key that values are sealed with, and seals all of them anew.
    ///
    /// Goes on where an interrupted replacement stopped. Meanwhile both keys are readable, by
    /// other processes too. At the end the old key is gone, and its traces in the file as well.
    /// - Parameter batch: How many values one commit seals.
    /// - Returns: How many values were sealed anew.
    /// - Throws: `VaultError`, `unreadable` for a value that is damaged and kept nowhere else;
    ///   what was done so far stays.
    @discardableResult
    public func renewKey(batch: Int = 100, now: Int64) throws(VaultError) -> Int {
        let turn = try takeTurn()
        defer { withExtendedLifetime(turn) {} }
        closeKeys()
        guard let keys = try openedKeys() else { return 0 }
        var count = 0
        let isReplacing = try status()?.isReplacing ?? false
        if keys.retiring != nil || !isReplacing {
            if keys.retiring == nil { try addKey(after: keys, now: now) }
            while let more = try resealSome(batch, now: now) { count += more }
            try dropRetiring()
        }
        try vacuum()
        return count
    }

    /// Forgets every value and every key: what is left of them in copies is worthless.
    ///
    /// Needs no key. The next value that is kept chooses the source again.
    /// - Throws: `VaultError`.
    public func wipe() throws(VaultError) {
        let turn = try takeTurn()
        defer { withExtendedLifetime(turn) {} }
        let wrapping = try sealing {
            let query = try ledger.database.prepare("SELECT \(Wrapping.columns) FROM vault")
            return try query.step() ? Wrapping(query) : nil
        }
        try sealing {
            try ledger.database.transaction {
                for table in ["secret", "sealing_key", "vault"] {
                    try ledger.database.run("DELETE FROM \(table)")
                }
            }
            closeKeys()
            try reach("all is wiped")
        }
        try vacuum()
        if let wrapping, wrapping.kind == source.kind { try source.release(wrapping) }
    }

    private func addKey(after keys: VaultKeys, now: Int64) throws(VaultError) {
        let (number, overflow) = keys.current.number.addingReportingOverflow(1)
        guard !overflow else { throw .keyExhausted }
        guard let sourceKey = try source.keys(for: keys.wrapping).first else {
            throw .wrongKey(source.kind)
        }
        try sealing {
            let key = DataKey(
                number: number, row: try RandomBytes.make(16), revision: 1,
                key: try RandomBytes.secret(32), database: keys.database)
            try reach("new key is drawn")
            try ledger.database.transaction {
                try ledger.database.run(
                    "UPDATE sealing_key SET state = 'retiring' WHERE number = ?",
                    .integer(Int64(keys.current.number)))
                try reach("old key is retiring")
                try insert(key, sealedWith: sourceKey, now: now)
            }
            try reach("new key is in force")
        }
        closeKeys()
    }

    /// Seals some values anew; nil when none is left.
    private func resealSome(_ batch: Int, now: Int64) throws(VaultError) -> Int? {
        let count = try change(now: now) { keys in
            guard let retiring = keys.retiring else { return 0 }
            let rows = try rows(sealedWith: retiring, atMost: batch)
            for row in rows {
                try reach("sealing \(row.address.name) anew")
                if let value = try row.open(retiring) {
                    try put(value, as: row.address, row.facts, keys.current)
                } else if row.address.source == .local {
                    throw VaultError.unreadable(row.address.name)
                } else {
                    // What can be fetched again is not worth an error.
                    try ledger.database.run("DELETE FROM secret WHERE uuid = ?", .bytes(row.row))
                }
            }
            return rows.count
        }
        return count == 0 ? nil : count
    }

    private func rows(sealedWith key: DataKey, atMost limit: Int) throws -> [SecretRow] {
        let query = try ledger.database.prepare(
            "SELECT \(SecretRow.columns) FROM secret WHERE key = ? LIMIT ?")
        try query.bind([.integer(Int64(key.number)), .integer(Int64(max(1, limit)))])
        var rows: [SecretRow] = []
        while try query.step() {
            guard let row = SecretRow(query) else {
                throw VaultError.unreadable("the list of secrets")
            }
            rows.append(row)
        }
        return rows
    }

    private func dropRetiring() throws(VaultError) {
        try sealing {
            try reach("all is sealed anew")
            try ledger.database.transaction {
                // Refused by the schema as long as a row needs the key.
                try ledger.database.run("DELETE FROM sealing_key WHERE state = 'retiring'")
                try ledger.database.run("UPDATE vault SET is_vacuum_due = 1")
                try reach("old key is dropped")
            }
            try reach("old key is gone")
        }
        closeKeys()
    }

    /// Writes the file without what was deleted, and the copy from before the last migration too.
    private func vacuum() throws(VaultError) {
        try sealing {
            try ledger.database.runScript("VACUUM")
            try reach("file is compact")
            if try ledger.folder.contains(Ledger.backupName) {
                try ledger.database.copy(to: ledger.folder.path(of: Ledger.backupName))
            }
            try ledger.database.transaction {
                try ledger.database.run("UPDATE vault SET is_vacuum_due = 0")
            }
        }
    }
}
