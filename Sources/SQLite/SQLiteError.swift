internal import CSQLite

/// Why the database did not do what it was asked; never contains a stored or bound value.
public struct SQLiteError: Error, Equatable, CustomStringConvertible {
    /// The causes that callers tell apart.
    public enum Kind: Sendable, Equatable {
        /// Another process held it for longer than we wait.
        case busy
        /// The disk or the quota is full.
        case full
        /// The file is damaged, or no database.
        case corrupt
        /// It may be read only.
        case readOnly
        /// It is not there, or cannot be opened.
        case cannotOpen
        /// A rule of the schema was broken: a key, a check, a type.
        case constraint
        /// It is a database of another program.
        case notOurs
        /// It was written by a newer version of this program.
        case newer
        /// Anything else.
        case failed
    }

    /// What kind of failure it is.
    public let kind: Kind
    /// SQLite's extended result code, 0 when SQLite itself refused nothing.
    public let code: Int32
    /// What SQLite said.
    public let text: String
    /// What was being done: a phrase such as "open the database".
    public let action: String

    init(_ kind: Kind, _ action: String, _ text: String, code: Int32 = 0) {
        self.kind = kind
        self.action = action
        self.text = text
        self.code = code
    }

    init(code: Int32, _ action: String, _ text: String) {
        let kind: Kind =
            switch code & 0xff {
            case SQLITE_BUSY, SQLITE_LOCKED: .busy
            case SQLITE_FULL: .full
            case SQLITE_CORRUPT, SQLITE_NOTADB: .corrupt
            case SQLITE_READONLY: .readOnly
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: .cannotOpen
            case SQLITE_CONSTRAINT, SQLITE_MISMATCH: .constraint
            default: .failed
            }
        self.init(kind, action, text, code: code)
    }

    /// SQLite's primary result code.
    public var primaryCode: Int32 { code & 0xff }
    /// Whether trying again later can help.
    public var isBusy: Bool { kind == .busy }
    /// Whether there is no room.
    public var isFull: Bool { kind == .full }
    /// Whether the file is damaged.
    public var isCorrupt: Bool { kind == .corrupt }
    /// Whether it may only be read.
    public var isReadOnly: Bool { kind == .readOnly }

    /// A phrase for people: what could not be done, and why.
    public var description: String { "cannot \(action): \(text)" }
}
