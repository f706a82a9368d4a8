public import Host
public import SQLite

/// Why the ledger did not keep or find something.
public enum LedgerError: Error, Equatable, CustomStringConvertible {
    /// The folder or the file cannot be used or trusted.
    case host(HostError)
    /// The database refused.
    case database(SQLiteError)
    /// A row says something that we never write; the phrase names it without its values.
    case damaged(String)
    /// No short name was free after many tries.
    case noFreeName

    /// A phrase for people: what could not be done, and why.
    public var description: String {
        switch self {
        case .host(let error): error.description
        case .database(let error): error.description
        case .damaged(let what): "cannot read \(what): it is damaged"
        case .noFreeName: "cannot name an offer: too many are kept"
        }
    }
}
