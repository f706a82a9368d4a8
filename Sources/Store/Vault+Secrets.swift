internal import Crypto
internal import SQLite

extension Vault {
    /// Looks a value up; no network, no change, and no key is asked for when nothing was ever kept.
    ///
    /// - Parameter now: Seconds since 1970.
    /// - Throws: `VaultError`: without the key nothing can be said; `unreadable` for a damaged
    ///   value that is kept nowhere else.
    public func cached(_ address: SecretAddress, now: Int64) throws(VaultError) -> CacheAnswer {
        guard let keys = try openedKeys() else { return .none(.missing) }
        let found = try find(address, keys)
        guard let (row, value) = found else {
            // Another process may have replaced the keys since they were opened.
            if try sealing({ try isInUse(keys) }) { return .none(.missing) }
            closeKeys()
            return try cached(address, now: now)
        }
        guard let value else {
            if address.source == .local { throw .unreadable(address.name) }
            return .none(.damaged)
        }
        return Self.judge(CachedSecret(summary: row.summary, value: value), row.refusal, now)
    }

    /// Keeps a value in the place of the one that was there.
    ///
    /// The version that it follows is kept under `SecretAddress.previous`. A version that was
    /// refused stays so until another one comes: it is never stale, only fresh.
    /// - Parameter now: Seconds since 1970.
    /// - Throws: `VaultError`; nothing is changed then.
    public func store(
        _ secret: FetchedSecret, as address: SecretAddress, for lifetime: SecretLifetime,
        now: Int64
    ) throws(VaultError) {
        try change(now: now) { keys in
            let old = try find(address, keys)
            var facts = SecretRow.Facts(
                service: secret.service, version: secret.version, stages: secret.stages,
                region: secret.region, fetchedAt: now, expiresAt: lifetime.end(now), refusal: .none)
            if let old, old.row.version == secret.version, old.row.refusal != .none {
                facts.refusal = .confirmed
            }
            if let old, let value = old.value, old.row.version != secret.version,
                address.stage == SecretAddress.current, address.source != .session
            {
                var before = old.row.facts
                before.stages = [SecretAddress.previous]
                try put(value, as: address.staged(SecretAddress.previous), before, keys.current)
            }
            try put(secret.value, as: address, facts, keys.current)
        }
    }

    /// Lets a value serve on, because its source says that its version is still the one in use.
    ///
    /// - Returns: False when another version is kept, or none that can be opened.
    /// - Throws: `VaultError`.
    public func confirm(
        _ address: SecretAddress, version: String, for lifetime: SecretLifetime, now: Int64
    ) throws(VaultError) -> Bool {
        try alter(address, version: version, now: now) { row in
            row.fetchedAt = now
            row.expiresAt = lifetime.end(now)
            if row.refusal == .open { row.refusal = .confirmed }
        }
    }

    /// Remembers that a service refused a version: it is not served again until its source was
    /// asked, and never as a stale one.
    ///
    /// - Returns: False when another version is kept by now, which may do better.
    /// - Throws: `VaultError`.
    @discardableResult
    public func markRefused(
        _ address: SecretAddress, version: String, now: Int64
    ) throws(VaultError) -> Bool {
        try alter(address, version: version, now: now) { $0.refusal = .open }
    }

    /// Forgets all versions of a secret; how many there were.
    ///
    /// Needs no key.
    /// - Throws: `VaultError`.
    @discardableResult
    public func forget(_ address: SecretAddress) throws(VaultError) -> Int {
        try sealing {
            try ledger.database.transaction {
                try ledger.database.run(
                    "DELETE FROM secret WHERE source = ? AND origin = ? AND name = ?",
                    .text(address.source.rawValue), .text(address.origin), .text(address.name))
            }
        }
    }

    /// What is kept, by name, without values; needs no key, so it is what the file says.
    ///
    /// - Throws: `VaultError`.
    public func list() throws(VaultError) -> [SecretSummary] {
        try sealing {
            let query = try ledger.database.prepare(
                "SELECT \(SecretRow.columns) FROM secret ORDER BY name, source, origin, stage")
            var summaries: [SecretSummary] = []
            while try query.step() {
                guard let row = SecretRow(query) else {
                    throw VaultError.unreadable("the list of secrets")
                }
                summaries.append(row.summary)
            }
            return summaries
        }
    }

    /// Finds the row of an address; without a value when it, or anything in the row, was changed.
    func find(
        _ address: SecretAddress, _ keys: VaultKeys
    ) throws(VaultError) -> (row: SecretRow, value: Secret?)? {
        try sealing {
            for key in keys.all {
                let query = try ledger.database.prepare(
                    "SELECT \(SecretRow.columns) FROM secret WHERE uuid = ?")
                try query.bind(try address.row(key), at: 1)
                guard try query.step() else { continue }
                guard let row = SecretRow(query) else {
                    throw VaultError.unreadable(address.name)
                }
                return (row, row.address == address ? try row.open(key) : nil)
            }
            return nil
        }
    }

    /// Writes a row in the place of the one of the same address.
    func put(
        _ value: Secret, as address: SecretAddress, _ facts: SecretRow.Facts, _ key: DataKey
    ) throws {
        let row = try SecretRow(
            sealing: value, as: address, key, revision: nextRevision(), like: facts)
        try countUse(of: key)
        try ledger.database.run(
            "DELETE FROM secret WHERE source = ? AND origin = ? AND name = ? AND stage = ?",
            .text(address.source.rawValue), .text(address.origin), .text(address.name),
            .text(address.stage))
        try write(row, key)
    }

    private func write(_ row: SecretRow, _ key: DataKey) throws {
        let marks = SecretRow.columns.split(separator: ",").map { _ in "?" }
        let statement = try ledger.database.prepare(
            """
            INSERT OR REPLACE INTO secret (\(SecretRow.columns))
            VALUES (\(marks.joined(separator: ", ")))
            """)
        try statement.bind(try row.values(key))
        _ = try statement.step()
    }

    private func alter(
        _ address: SecretAddress, version: String, now: Int64,
        _ body: (inout SecretRow) -> Void
    ) throws(VaultError) -> Bool {
        guard try openedKeys() != nil else { return false }
        return try change(now: now) { keys in
            guard let (row, value) = try find(address, keys), value != nil,
                row.version == version, let key = keys.all.first(where: { $0.number == row.key })
            else { return false }
            var altered = row
            body(&altered)
            try write(altered, key)
            return true
        }
    }

    private static func judge(
        _ secret: CachedSecret, _ refusal: SecretRow.Refusal, _ now: Int64
    ) -> CacheAnswer {
        // Nobody can be asked again for what is kept here only.
        guard secret.summary.address.source != .local else { return .fresh(secret) }
        if refusal == .open { return .none(.refused) }
        guard let end = secret.summary.expiresAt else { return .fresh(secret) }
        // A copy from the future was kept before the clock was set back: its age is unknown.
        guard secret.summary.fetchedAt <= now else { return .none(.expired) }
        if now < end { return .fresh(secret) }
        if refusal == .confirmed { return .none(.refused) }
        guard secret.summary.address.source != .session,
            now - secret.summary.fetchedAt < SecretLifetime.staleLimit
        else { return .none(.expired) }
        return .stale(secret, since: end)
    }
}
