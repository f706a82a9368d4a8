#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Why this machine did not do what it was asked.
public struct HostError: Error, Equatable, CustomStringConvertible {
    /// The causes that callers tell apart.
    public enum Kind: Sendable, Equatable {
        /// There is no such file, folder or program.
        case missing
        /// It is there already, and was to be made.
        case exists
        /// Permissions forbid it.
        case forbidden
        /// The name is a symbolic link where none is followed.
        case symbolicLink
        /// It is a folder, FIFO, socket or device where a regular file belongs, or the reverse.
        case wrongType
        /// Somebody else owns it.
        case foreignOwner
        /// It has a second name somewhere, through which it can be read or changed.
        case secondName
        /// Group or others may use it.
        case openToOthers
        /// It is larger than the caller reads.
        case tooLarge
        /// Another process holds it, for longer than the caller waits.
        case busy
        /// It took longer than the caller waits.
        case timedOut
        /// The device or the quota is full.
        case full
        /// The name or the value makes no sense here.
        case invalid
        /// Anything else; `code` says what.
        case failed
    }

    /// What kind of failure it is.
    public let kind: Kind
    /// What it is about, usually a path.
    public let path: String
    /// What was being done: a verb such as "read".
    public let action: String
    /// The system's error number, 0 when the system refused nothing.
    public let code: Int32

    init(_ kind: Kind, _ action: String, _ path: String, code: Int32 = 0) {
        self.kind = kind
        self.action = action
        self.path = path
        self.code = code
    }

    /// From the system's error number, by default the one of the last call.
    init(_ action: String, _ path: String, code: Int32 = errno) {
        let kind: Kind =
            switch code {
            case ENOENT: .missing
            case EEXIST: .exists
            case EACCES, EPERM, EROFS: .forbidden
            case ELOOP: .symbolicLink
            case ENOTDIR, EISDIR, ENXIO: .wrongType
            case ENOSPC, EDQUOT: .full
            case EWOULDBLOCK: .busy
            case ENAMETOOLONG, EINVAL: .invalid
            default: .failed
            }
        self.init(kind, action, path, code: code)
    }

    /// A phrase for people: what could not be done with what, and why.
    public var description: String { "cannot \(action) \(path): \(reason)" }

    private var reason: String {
        switch kind {
        case .symbolicLink: "it is a symbolic link"
        case .wrongType: "it is not the kind of file that belongs there"
        case .foreignOwner: "it belongs to another user"
        case .secondName: "it has a second name (hard link)"
        case .openToOthers: "group or others can use it"
        case .tooLarge: "it is too large"
        case .busy: "another process is using it"
        case .timedOut: "it took too long"
        case .invalid where code == 0: "it is not a valid name or value"
        case .missing, .exists, .forbidden, .full, .invalid, .failed:
            code == 0 ? "it is not there" : String(cString: strerror(code))
        }
    }
}
