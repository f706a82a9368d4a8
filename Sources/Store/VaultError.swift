public import Crypto
public import Host
public import SQLite

/// Why something was not sealed, unsealed or kept; never contains a value or a key.
public enum VaultError: Error, Equatable, CustomStringConvertible {
    /// A file, a lock or a program cannot be used or trusted.
    case host(HostError)
    /// The database refused.
    case database(SQLiteError)
    /// OpenSSL refused.
    case crypto(CryptoError)
    /// The value of this name cannot be opened: it, or its row, was changed.
    case unreadable(String)
    /// It was written by a version of this program that seals in another way.
    case newer
    /// The key's source does not give what opens this database.
    case wrongKey(KeySource.Kind)
    /// The chosen source has no key to give; the phrase says what is missing.
    case keyMissing(KeySource.Kind, String)
    /// The chosen source gives something that is no key; the phrase says why.
    case badKey(KeySource.Kind, String)
    /// The database was sealed with a key from another source than the chosen one.
    case sourceDiffers(sealedWith: KeySource.Kind, chosen: KeySource.Kind)
    /// A key has sealed as much as it safely can, and must be replaced first.
    case keyExhausted

    /// A phrase for people: what could not be done, and why.
    public var description: String {
        switch self {
        case .host(let error): error.description
        case .database(let error): error.description
        case .crypto(let error): error.description
        case .unreadable(let name): "cannot unseal \(name): it is damaged or was changed"
        case .newer: "cannot unseal: it was written by a newer fly"
        case .wrongKey(.passphrase): "cannot unseal: the passphrase is not the right one"
        case .wrongKey(let kind): "cannot unseal: the key from \(kind.phrase) is not the right one"
        case .keyMissing(let kind, let what): "no key from \(kind.phrase): \(what)"
        case .badKey(let kind, let why): "no usable key from \(kind.phrase): \(why)"
        case .sourceDiffers(let sealed, let chosen):
            "the secrets are sealed with a key from \(sealed.phrase), not from \(chosen.phrase)"
        case .keyExhausted: "cannot seal: the key has been used too often"
        }
    }
}

extension VaultError {
    /// Takes an error out of what knows no type.
    init(_ error: any Error) {
        switch error {
        case let error as VaultError: self = error
        case let error as SQLiteError: self = .database(error)
        case let error as HostError: self = .host(error)
        case let error as CryptoError: self = .crypto(error)
        default: preconditionFailure("the vault met an error of another kind: \(error)")
        }
    }
}

/// Runs what the machine, the database or OpenSSL can refuse.
func sealing<Result>(_ body: () throws -> Result) throws(VaultError) -> Result {
    do {
        return try body()
    } catch {
        throw VaultError(error)
    }
}
