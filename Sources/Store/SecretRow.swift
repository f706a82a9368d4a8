internal import Crypto
internal import SQLite

/// A row of the table of sealed values: its columns, and the mark that notices a change of any.
struct SecretRow {
    /// Whether the service refused the version.
    enum Refusal: Int64 {
        /// No.
        case none = 0
        /// Yes, and it was not fetched again since.
        case open = 1
        /// Yes, but its source still says that it is the one in use.
        case confirmed = 2
    }

    static let columns = """
        uuid, source, origin, name, stage, service, version, stages, region, fetched_at,
        expires_at, refusal, fingerprint, revision, key, value, mark
        """

    let row: [UInt8]
    let address: SecretAddress
    var service: String
    var version: String
    var stages: [String]
    var region: String
    var fetchedAt: Int64
    var expiresAt: Int64?
    var refusal: Refusal
    var fingerprint: [UInt8]
    var revision: Int64
    let key: UInt32
    var envelope: [UInt8]
    private var mark: [UInt8] = []

    /// Reads a row; nil for one that we never write.
    init?(_ query: borrowing Statement) {
        guard let row = query.bytes(at: 0),
            let source = query.text(at: 1).flatMap(SecretAddress.Source.init),
            let origin = query.text(at: 2), let name = query.text(at: 3),
            let stage = query.text(at: 4), let service = query.text(at: 5),
            let version = query.text(at: 6), let stages = query.text(at: 7),
            let region = query.text(at: 8), let fetchedAt = query.integer(at: 9),
            let refusal = query.integer(at: 11).flatMap(Refusal.init),
            let fingerprint = query.bytes(at: 12), let revision = query.integer(at: 13),
            let key = query.integer(at: 14).flatMap(UInt32.init(exactly:)),
            let envelope = query.bytes(at: 15), let mark = query.bytes(at: 16)
        else { return nil }
        self.row = row
        address = SecretAddress(source, origin: origin, name: name, stage: stage)
        self.service = service
        self.version = version
        self.stages = stages.split(separator: "+").map(String.init)
        self.region = region
        self.fetchedAt = fetchedAt
        expiresAt = query.integer(at: 10)
        self.refusal = refusal
        self.fingerprint = fingerprint
        self.revision = revision
        self.key = key
        self.envelope = envelope
        self.mark = mark
    }

    /// Seals a value into a row; where and when it was fetched is the caller's to say.
    init(
        sealing value: Secret, as address: SecretAddress, _ key: DataKey, revision: Int64,
        like facts: Facts
    ) throws(CryptoError) {
        row = try address.row(key)
        self.address = address
        service = facts.service
        version = facts.version
        stages = facts.stages
        region = facts.region
        fetchedAt = facts.fetchedAt
        expiresAt = facts.expiresAt
        refusal = facts.refusal
        let fingerprintKey = try key.key(for: .fingerprint)
        let code = try value.reveal { value throws(CryptoError) in
            try HMAC.sha256(key: fingerprintKey, value)
        }
        fingerprint = Array(code[..<8])
        self.revision = revision
        self.key = key.number
        envelope = []
        envelope = try Envelope.seal(
            value, key: key.key(for: purpose), number: key.number, at: place(key))
    }

    /// What a row says of its value.
    struct Facts {
        var service: String
        var version: String
        var stages: [String]
        var region: String
        var fetchedAt: Int64
        var expiresAt: Int64?
        var refusal: Refusal
    }

    var facts: Facts {
        Facts(
            service: service, version: version, stages: stages, region: region,
            fetchedAt: fetchedAt, expiresAt: expiresAt, refusal: refusal)
    }

    var summary: SecretSummary {
        SecretSummary(
            address: address, service: service, version: version, stages: stages, region: region,
            fetchedAt: fetchedAt, expiresAt: expiresAt, isRefused: refusal != .none,
            fingerprint: Hex.encode(fingerprint))
    }

    /// The value, if nothing in the row was changed; nil otherwise.
    ///
    /// - Throws: `VaultError`, `newer`; `CryptoError`.
    func open(_ key: DataKey) throws -> Secret? {
        guard key.number == self.key, try isMarked(by: key) else { return nil }
        let sealing = try key.key(for: purpose)
        do throws(EnvelopeError) {
            return try Envelope.open(
                envelope.span, key: sealing, number: key.number, at: place(key))
        } catch {
            if error == .newer { throw VaultError.newer }
            return nil
        }
    }

    /// Whether the mark is that of this row as it is.
    func isMarked(by key: DataKey) throws -> Bool {
        let expected = try makeMark(key)
        return ConstantTime.areEqual(mark.span, expected.span)
    }

    /// The values of the columns, with a mark over all of them.
    func values(_ key: DataKey) throws(CryptoError) -> [Value] {
        markedValues + [.bytes(try makeMark(key))]
    }

    private var purpose: DataKey.Purpose { address.source == .session ? .token : .secret }

    private func place(_ key: DataKey) -> Envelope.Place {
        Envelope.Place(
            database: key.database, table: "secret", column: "value", row: row,
            revision: revision)
    }

    private var markedValues: [Value] {
        [.bytes(row)] + address.values + [
            .text(service), .text(version), .text(stages.joined(separator: "+")), .text(region),
            .integer(fetchedAt), Value(expiresAt), .integer(refusal.rawValue),
            .bytes(fingerprint), .integer(revision), .integer(Int64(key)), .bytes(envelope),
        ]
    }

    private func makeMark(_ key: DataKey) throws(CryptoError) -> [UInt8] {
        let text = canonical("fly mark 1", markedValues)
        return try HMAC.sha256(key: key.key(for: .mark), text.span)
    }
}
