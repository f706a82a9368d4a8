internal import Crypto
internal import SQLite

extension Ledger {
    /// How long entries of the audit trail are kept at least, in milliseconds: 90 days.
    public static let auditLifetime: Int64 = 90 * 86_400_000

    /// Adds to the audit trail, all entries in one commit.
    ///
    /// Each entry carries a digest of itself and the one before, so that one that is changed or
    /// taken out is noticed.
    /// - Throws: `VaultError`; nothing is added then.
    public func audit(_ entries: [AuditEntry]) throws(VaultError) {
        guard !entries.isEmpty else { return }
        try sealing { try database.transaction { try append(entries) } }
    }

    /// The audit trail, oldest first.
    ///
    /// - Parameter since: Milliseconds since 1970.
    /// - Throws: `VaultError`.
    public func auditRows(
        since: Int64 = .min, filter: AuditFilter = AuditFilter()
    ) throws(VaultError) -> [AuditEntry] {
        try sealing {
            let query = try database.prepare(
                """
                SELECT \(AuditEntry.columns) FROM audit WHERE at >= ?1
                    AND (?2 IS NULL OR name = ?2) AND (?3 IS NULL OR event = ?3)
                    AND (?4 IS NULL OR command = ?4)
                ORDER BY number DESC LIMIT ?5
                """)
            try query.bind([
                .integer(since), Value(filter.name), Value(filter.event?.rawValue),
                Value(filter.command), .integer(Int64(max(0, filter.limit))),
            ])
            var entries: [AuditEntry] = []
            while try query.step() {
                guard let entry = AuditEntry(query, from: 0) else {
                    throw VaultError.unreadable("the audit trail")
                }
                entries.append(entry)
            }
            return entries.reversed()
        }
    }

    /// The number of the first entry that was changed, or that follows one that was taken out;
    /// nil when the trail is whole.
    ///
    /// Who can write the file can also write a new trail: this notices accidents and clumsiness.
    /// - Throws: `VaultError`.
    public func firstBrokenAuditEntry() throws(VaultError) -> Int64? {
        try sealing {
            let query = try database.prepare(
                "SELECT number, chain, \(AuditEntry.columns) FROM audit ORDER BY number")
            var last: (number: Int64, chain: [UInt8])?
            while try query.step() {
                guard let number = query.integer(at: 0), let chain = query.bytes(at: 1) else {
                    throw VaultError.unreadable("the audit trail")
                }
                if let last {
                    guard number == last.number + 1, let entry = AuditEntry(query, from: 2),
                        try Self.chain(entry, after: last.chain) == chain
                    else { return number }
                }
                last = (number, chain)
            }
            return nil
        }
    }

    /// Removes entries older than 90 days, and says so in the trail; how many there were.
    ///
    /// - Parameter entry: Who did it when; its event is `purge`.
    /// - Throws: `VaultError`.
    @discardableResult
    public func purgeAudit(saying entry: AuditEntry) throws(VaultError) -> Int {
        try sealing {
            try database.transaction {
                let (before, overflow) = entry.at.subtractingReportingOverflow(Self.auditLifetime)
                guard !overflow else { return 0 }
                try append([entry])
                try database.run(
                    "UPDATE audit_purge SET before = max(before, ?)", .integer(before))
                return try database.run("DELETE FROM audit WHERE at < ?", .integer(before))
            }
        }
    }

    private func append(_ entries: [AuditEntry]) throws {
        let newest = try database.prepare("SELECT chain FROM audit ORDER BY number DESC LIMIT 1")
        var chain = try newest.step() ? newest.bytes(at: 0) ?? [] : []
        newest.reset()
        let insertion = try database.prepare(
            """
            INSERT INTO audit (\(AuditEntry.columns), chain)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        for entry in entries {
            chain = try Self.chain(entry, after: chain)
            try insertion.bind(entry.values + [.bytes(chain)])
            _ = try insertion.step()
            insertion.reset()
        }
    }

    private static func chain(
        _ entry: AuditEntry, after chain: [UInt8]
    ) throws(CryptoError) -> [UInt8] {
        try SHA256.digest(canonical("fly audit 1", [.bytes(chain)] + entry.values))
    }
}
