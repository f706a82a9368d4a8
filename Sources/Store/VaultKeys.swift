internal import Crypto
internal import Host
internal import SQLite

/// A key that seals values, opened; what is sealed with it names its number.
struct DataKey {
    /// What a key made from this one is for.
    enum Purpose: String {
        /// Seals secrets.
        case secret
        /// Seals tokens and temporary credentials.
        case token
        /// Seals the keys of persons.
        case pii
        /// Makes row identifiers that only we can make.
        case index
        /// Marks rows.
        case mark
        /// Tells values apart without showing them.
        case fingerprint
    }

    let number: UInt32
    /// Names the key's row; never that of another key.
    let row: [UInt8]
    let revision: Int64
    let key: Secret
    let database: [UInt8]

    /// The key for one purpose (RFC 5869).
    func key(for purpose: Purpose) throws(CryptoError) -> Secret {
        let purpose = Array("fly 1 \(purpose.rawValue)".utf8)
        return try HKDF.sha256(key, salt: database.span, purpose: purpose.span)
    }

    /// Where a key lies, sealed, in the database.
    static func place(
        database: [UInt8], row: [UInt8], revision: Int64
    ) -> Envelope.Place {
        Envelope.Place(
            database: database, table: "sealing_key", column: "wrapped", row: row,
            revision: revision)
    }

    /// This key as it lies in the database, sealed with the source's key.
    func wrapped(with key: Secret) throws(CryptoError) -> [UInt8] {
        try Envelope.seal(
            self.key, key: key, number: 0,
            at: Self.place(database: database, row: row, revision: revision))
    }

    func revised() -> DataKey {
        DataKey(number: number, row: row, revision: revision + 1, key: key, database: database)
    }
}

/// The opened keys of one database.
struct VaultKeys {
    let database: [UInt8]
    let current: DataKey
    /// The key before, as long as values are sealed with it.
    let retiring: DataKey?
    let wrapping: Wrapping

    /// The current one first.
    var all: [DataKey] { [current] + (retiring.map { [$0] } ?? []) }
}

extension Vault {
    /// Opens the keys; nil when the database has none yet.
    func loadKeys() throws(VaultError) -> VaultKeys? {
        try sealing {
            let query = try ledger.database.prepare(
                """
                SELECT v.*, k.number, k.uuid, k.revision, k.state, k.wrapped
                FROM (SELECT \(Wrapping.columns) FROM vault) v, sealing_key k
                """)
            var keys: [String: DataKey] = [:]
            var facts: (database: [UInt8], wrapping: Wrapping, sources: [Secret])?
            while try query.step() {
                if facts == nil { facts = try openSource(query) }
                guard let facts, let number = query.integer(at: 7).flatMap(UInt32.init(exactly:)),
                    let row = query.bytes(at: 8), let revision = query.integer(at: 9),
                    let state = query.text(at: 10), let wrapped = query.bytes(at: 11)
                else { throw VaultError.unreadable("the keys") }
                let place = DataKey.place(database: facts.database, row: row, revision: revision)
                let key = try Self.unwrap(wrapped, facts.sources, place, source.kind)
                keys[state] = DataKey(
                    number: number, row: row, revision: revision, key: key,
                    database: facts.database)
            }
            guard let facts else { return nil }
            guard let current = keys["current"] else { throw VaultError.unreadable("the keys") }
            return VaultKeys(
                database: facts.database, current: current, retiring: keys["retiring"],
                wrapping: facts.wrapping)
        }
    }

    /// Asks the source for its key, if it is the source that the database names.
    private func openSource(
        _ row: borrowing Statement
    ) throws -> (database: [UInt8], wrapping: Wrapping, sources: [Secret]) {
        guard let database = row.bytes(at: 0), let wrapping = Wrapping(row) else {
            throw VaultError.unreadable("the keys")
        }
        guard wrapping.kind == source.kind else {
            throw VaultError.sourceDiffers(sealedWith: wrapping.kind, chosen: source.kind)
        }
        return (database, wrapping, try source.keys(for: wrapping))
    }

    private static func unwrap(
        _ wrapped: [UInt8], _ keys: [Secret], _ place: Envelope.Place, _ kind: KeySource.Kind
    ) throws(VaultError) -> Secret {
        for key in keys {
            do throws(EnvelopeError) {
                return try Envelope.open(wrapped.span, key: key, number: 0, at: place)
            } catch {
                if error == .newer { throw .newer }
            }
        }
        throw .wrongKey(kind)
    }

    /// Makes the first keys of the database, unless another process was first.
    func makeKeys(now: Int64) throws(VaultError) -> VaultKeys {
        let turn = try takeTurn()
        defer { withExtendedLifetime(turn) {} }
        if let keys = try loadKeys() { return keys }
        let choice = try source.choose()
        return try sealing {
            let database = try RandomBytes.make(16)
            let key = DataKey(
                number: 1, row: try RandomBytes.make(16), revision: 1,
                key: try RandomBytes.secret(32), database: database)
            try ledger.database.transaction {
                let insertion = try ledger.database.prepare(
                    """
                    INSERT INTO vault (id, \(Wrapping.columns), revision, is_vacuum_due)
                    VALUES (1, ?, ?, ?, ?, ?, ?, ?, 0, 0)
                    """)
                try insertion.bind([.bytes(database)] + choice.wrapping.values)
                _ = try insertion.step()
                try insert(key, sealedWith: choice.key, now: now)
            }
            madeKey = choice.made
            return VaultKeys(
                database: database, current: key, retiring: nil, wrapping: choice.wrapping)
        }
    }

    /// Keeps a key as the current one.
    func insert(_ key: DataKey, sealedWith source: Secret, now: Int64) throws {
        try ledger.database.run(
            """
            INSERT INTO sealing_key (number, uuid, state, made_at, uses, revision, wrapped)
            VALUES (?, ?, 'current', ?, 0, ?, ?)
            """, .integer(Int64(key.number)), .bytes(key.row), .integer(now),
            .integer(key.revision), .bytes(try key.wrapped(with: source)))
    }

    /// Excludes other processes that make or change keys.
    func takeTurn() throws(VaultError) -> FileLock {
        try sealing { try FileLock("vault", in: locks, patience: .seconds(60)) }
    }
}
