public import Crypto
public import Host
internal import SQLite

/// Where the key comes from that seals the keys in the database.
///
/// A source that has no key to give is an error; no other one is tried.
public enum KeySource {
    /// A file, `key`, in the state folder; made at first use.
    case file(PrivateFolder)
    /// The desktop's keyring, through `secret-tool`; an entry is made at first use.
    case keyring(KeyProgram)
    /// A program that writes 32 bytes in Base64 to standard output.
    case command(KeyProgram)
    /// A passphrase; asking gives nil when nobody can be asked.
    case passphrase(ask: (Occasion) -> Secret?)

    /// Which source it is, as profiles and the database name it.
    public enum Kind: String, Sendable, CaseIterable {
        /// A key file.
        case file
        /// The desktop's keyring.
        case keyring
        /// A program of the user's.
        case command
        /// A passphrase.
        case passphrase

        var phrase: String {
            switch self {
            case .file: "the key file"
            case .keyring: "the keyring"
            case .command: "the key command"
            case .passphrase: "the passphrase"
            }
        }
    }

    /// What a passphrase is asked for.
    public enum Occasion: Sendable {
        /// To be chosen: worth asking twice.
        case first
        /// To open what is sealed already.
        case again
    }

    /// The file's name in the state folder.
    public static let fileName = "key"

    /// Which source it is.
    public var kind: Kind {
        switch self {
        case .file: .file
        case .keyring: .keyring
        case .command: .command
        case .passphrase: .passphrase
        }
    }

    /// A key that was chosen for a database.
    struct Choice {
        let wrapping: Wrapping
        let key: Secret
        /// Where a key was made just now; nil when it was there.
        var made: String?
    }

    /// The keys that may open what a database says of its wrapping; at least one.
    func keys(for wrapping: Wrapping) throws(VaultError) -> [Secret] {
        switch self {
        case .file(let folder):
            guard let keys = try KeyFile(folder).read() else {
                throw .keyMissing(.file, "\(folder.path(of: Self.fileName)) is not there")
            }
            return keys
        case .keyring(let program): return [try program.lookUp(wrapping.entry)]
        case .command(let program): return [try program.askForKey()]
        case .passphrase(let ask): return [try Self.derive(ask(.again), wrapping)]
        }
    }

    /// The key for a database, or a new wrapping of it, that has none yet; made where the source
    /// can make one.
    func choose() throws(VaultError) -> Choice {
        let wrapping = try sealing { try Wrapping(kind) }
        switch self {
        case .file(let folder):
            let (key, isNew) = try KeyFile(folder).readOrMake()
            let path = folder.path(of: Self.fileName)
            return Choice(wrapping: wrapping, key: key, made: isNew ? path : nil)
        case .keyring(let program):
            let key = try sealing { try RandomBytes.secret(32) }
            try program.keep(key, as: wrapping.entry)
            return Choice(wrapping: wrapping, key: key, made: "the keyring")
        case .command(let program):
            return Choice(wrapping: wrapping, key: try program.askForKey())
        case .passphrase(let ask):
            return Choice(wrapping: wrapping, key: try Self.derive(ask(.first), wrapping))
        }
    }

    /// Gives up the key of a wrapping that no database uses any more, where it is its own.
    func release(_ wrapping: Wrapping) throws(VaultError) {
        switch self {
        case .keyring(let program): try program.clear(wrapping.entry)
        case .file, .command, .passphrase: return
        }
    }

    private static func derive(
        _ passphrase: Secret?, _ wrapping: Wrapping
    ) throws(VaultError) -> Secret {
        guard let passphrase else { throw .keyMissing(.passphrase, "nobody can be asked for it") }
        guard !passphrase.isEmpty else { throw .badKey(.passphrase, "it is empty") }
        return try sealing {
            try wrapping.scrypt.key(from: passphrase, salt: wrapping.salt.span)
        }
    }
}

/// How the keys of a database are sealed; nothing of it is secret.
struct Wrapping {
    let kind: KeySource.Kind
    /// Names the entry in the keyring.
    let entry: [UInt8]
    let salt: [UInt8]
    let scrypt: Scrypt

    /// A new one.
    init(_ kind: KeySource.Kind) throws(CryptoError) {
        self.kind = kind
        entry = try RandomBytes.make(16)
        salt = try RandomBytes.make(16)
        scrypt = .standard
    }

    /// One that a database states, in the columns after the first; nil for one we never write.
    init?(_ row: borrowing Statement) {
        guard let kind = row.text(at: 1).flatMap(KeySource.Kind.init),
            let entry = row.bytes(at: 2), let salt = row.bytes(at: 3),
            let cost = row.integer(at: 4).flatMap(Int.init(exactly:)),
            let blockSize = row.integer(at: 5).flatMap(Int.init(exactly:)),
            let parallelism = row.integer(at: 6).flatMap(Int.init(exactly:)),
            let scrypt = Scrypt(checking: cost, blockSize: blockSize, parallelism: parallelism)
        else { return nil }
        (self.kind, self.entry, self.salt, self.scrypt) = (kind, entry, salt, scrypt)
    }

    static let columns = "uuid, source, entry, salt, cost, block_size, parallelism"

    /// What fits `columns`, without the first.
    var values: [Value] {
        [
            .text(kind.rawValue), .bytes(entry), .bytes(salt), .integer(Int64(scrypt.cost)),
            .integer(Int64(scrypt.blockSize)), .integer(Int64(scrypt.parallelism)),
        ]
    }
}
