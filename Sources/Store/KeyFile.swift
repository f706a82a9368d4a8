internal import Crypto
public import Host

/// The file that holds the key: 32 bytes; while it is being replaced, the new key and then the
/// ones before it, because the databases of several environments are sealed with it.
public struct KeyFile {
    private static let most = 4
    private let folder: PrivateFolder

    /// Names the file in the state folder; nothing is read yet.
    public init(_ folder: PrivateFolder) { self.folder = folder }

    /// Puts a new key before the one that is there; every database can then be sealed anew.
    ///
    /// - Throws: `VaultError`; the file is then as it was.
    public func renew() throws(VaultError) {
        try sealing {
            let lock = try takeTurn()
            guard let old = try read() else {
                throw VaultError.keyMissing(.file, "\(path) is not there")
            }
            guard old.count < Self.most else {
                throw VaultError.badKey(.file, "older keys in \(path) are still to be dropped")
            }
            try replace(with: [try RandomBytes.secret(32)] + old)
            withExtendedLifetime(lock) {}
        }
    }

    /// Drops all keys but the newest, when no database needs them any more.
    ///
    /// - Throws: `VaultError`; the file is then as it was.
    public func dropOlder() throws(VaultError) {
        try sealing {
            let lock = try takeTurn()
            guard let keys = try read(), keys.count > 1 else { return }
            try replace(with: [keys[0]])
            withExtendedLifetime(lock) {}
        }
    }

    /// The keys, the newest first; nil when there is no file.
    func read() throws(VaultError) -> [Secret]? {
        try sealing {
            let read = try folder.read(KeySource.fileName, limit: 32 * Self.most) { bytes in
                Result { () throws(CryptoError) in
                    var keys: [Secret] = []
                    for start in stride(from: 0, to: bytes.count, by: 32) {
                        let end = min(start + 32, bytes.count)
                        keys.append(try Secret(copying: bytes.extracting(start..<end)))
                    }
                    return keys
                }
            }
            guard let keys = try read?.get() else { return nil }
            guard !keys.isEmpty, keys.allSatisfy({ $0.count == 32 }) else {
                throw VaultError.badKey(.file, "\(path) has not the length of a key")
            }
            return keys
        }
    }

    /// The newest key, and whether it was made just now.
    func readOrMake() throws(VaultError) -> (key: Secret, isNew: Bool) {
        if let keys = try read() { return (keys[0], false) }
        return try make()
    }

    /// Makes the key, unless another process was first.
    func make() throws(VaultError) -> (key: Secret, isNew: Bool) {
        try sealing {
            let lock = try takeTurn()
            if let keys = try read() { return (keys[0], false) }
            let key = try RandomBytes.secret(32)
            try replace(with: [key])
            withExtendedLifetime(lock) {}
            return (key, true)
        }
    }

    private var path: String { folder.path(of: KeySource.fileName) }

    private func takeTurn() throws(HostError) -> FileLock {
        try FileLock("\(KeySource.fileName).lock", in: folder, patience: .seconds(10))
    }

    /// A reader, or a crash, sees the old file or the new one, never half of it.
    private func replace(with keys: [Secret]) throws {
        let whole = try Secret(capacity: 32 * keys.count) { output in
            for key in keys {
                key.reveal { bytes in
                    for index in bytes.indices { output.append(bytes[index]) }
                }
            }
        }
        try whole.reveal { bytes throws(HostError) in
            try folder.replace(KeySource.fileName, bytes)
        }
    }
}
