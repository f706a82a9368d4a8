public import Host
internal import SQLite

/// The sealed values of one environment: opened by a key that is not in their file.
///
/// The key is asked for when the first value is read or written, not before. For one thread, or
/// one task, at a time; any number of processes may use the same file.
public final class Vault {
    /// What can be said of the keys without opening them.
    public struct Status: Sendable, Equatable {
        /// Where the key comes from that the database was sealed with.
        public let source: KeySource.Kind
        /// The number of the key that seals now.
        public let keyNumber: Int
        /// When it was made, in seconds since 1970.
        public let madeAt: Int64
        /// How many values it has sealed.
        public let uses: Int64
        /// Whether a replacement of the key was begun and is to be finished by `renewKey`.
        public let isReplacing: Bool

        /// Whether the key should be replaced: after a year, or half of what it safely seals.
        public func isRenewalDue(now: Int64) -> Bool {
            uses >= Vault.usesBeforeRenewal || now - madeAt >= Vault.keyLifetime
        }
    }

    /// After how many uses a key should be replaced: with random nonces, 2^32 is the end.
    public static let usesBeforeRenewal: Int64 = 1 << 31
    /// After how many seconds a key should be replaced: a year.
    public static let keyLifetime: Int64 = 365 * 86_400
    static let mostUses: Int64 = 1 << 32

    /// Where a key was made by this object, to be said on standard error; nil when none was.
    public internal(set) var madeKey: String?

    let ledger: Ledger
    let locks: PrivateFolder
    var source: KeySource
    private var keys: VaultKeys?

    #if DEBUG
        /// Called with a name at every point where a crash would leave another state behind.
        var checkpoint: (String) throws -> Void = { _ in }
    #endif

    /// Names what is needed; nothing is opened or made.
    ///
    /// - Parameter locks: The folder of the environment's locks, `Folders.state(of:)`.
    public init(in ledger: Ledger, key source: KeySource, locks: PrivateFolder) {
        self.ledger = ledger
        self.source = source
        self.locks = locks
    }

    /// What can be said of the keys; nil when nothing was ever sealed.
    ///
    /// - Throws: `VaultError`.
    public func status() throws(VaultError) -> Status? {
        try sealing {
            let query = try ledger.database.prepare(
                """
                SELECT v.source, k.number, k.made_at, k.uses,
                    v.is_vacuum_due OR EXISTS (SELECT 1 FROM sealing_key WHERE state = 'retiring')
                FROM vault v JOIN sealing_key k ON k.state = 'current'
                """)
            guard try query.step() else { return nil }
            guard let source = query.text(at: 0).flatMap(KeySource.Kind.init),
                let number = query.integer(at: 1), let madeAt = query.integer(at: 2),
                let uses = query.integer(at: 3)
            else { throw VaultError.unreadable("the keys") }
            return Status(
                source: source, keyNumber: Int(number), madeAt: madeAt, uses: uses,
                isReplacing: query.integer(at: 4) == 1)
        }
    }

    /// The opened keys; nil when nothing was ever sealed.
    func openedKeys() throws(VaultError) -> VaultKeys? {
        if let keys { return keys }
        keys = try loadKeys()
        return keys
    }

    /// Lets go of the opened keys.
    func closeKeys() { keys = nil }

    /// Changes rows with the keys that are in use: all that `body` does lasts, or nothing of it.
    ///
    /// Another process may have replaced the keys since they were opened; then they are opened
    /// again.
    func change<Result>(
        now: Int64, _ body: (VaultKeys) throws -> Result
    ) throws(VaultError) -> Result {
        try sealing {
            while true {
                let keys = try openedKeys() ?? makeKeys(now: now)
                self.keys = keys
                let result = try ledger.database.transaction { () throws -> Result? in
                    try isInUse(keys) ? try body(keys) : nil
                }
                if let result { return result }
                closeKeys()
            }
        }
    }

    /// Counts one more value that a key seals.
    func countUse(of key: DataKey) throws {
        let counted = try ledger.database.run(
            "UPDATE sealing_key SET uses = uses + 1 WHERE number = ? AND uses < ?",
            .integer(Int64(key.number)), .integer(Self.mostUses))
        guard counted == 1 else { throw VaultError.keyExhausted }
    }

    /// A number that no row of this database had as its revision before.
    func nextRevision() throws -> Int64 {
        try ledger.database.run("UPDATE vault SET revision = revision + 1")
        guard let revision = try ledger.database.integer("SELECT revision FROM vault") else {
            throw VaultError.unreadable("the keys")
        }
        return revision
    }

    /// Marks a point where a crash would leave another state behind.
    func reach(_ point: String) throws {
        #if DEBUG
            try checkpoint(point)
        #endif
    }

    /// Whether no other process has replaced the keys since they were opened.
    func isInUse(_ keys: VaultKeys) throws -> Bool {
        try ledger.database.integer(
            """
            SELECT count(*) FROM vault v, sealing_key k
            WHERE v.uuid = ? AND k.state = 'current' AND k.number = ? AND k.uuid = ?
                AND (SELECT count(*) FROM sealing_key) = ?
            """, .bytes(keys.database), .integer(Int64(keys.current.number)),
            .bytes(keys.current.row), .integer(Int64(keys.all.count))) == 1
    }
}
