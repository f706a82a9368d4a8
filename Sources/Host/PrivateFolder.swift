#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Who may own and reach a file that is trusted.
public enum Trust: Sendable {
    /// Secrets and money: our own, one name, nothing for group and others, no symbolic link.
    case secret
    /// Settings: our own or root's, not writable by group and others; a link may lead to it.
    case settings
}

/// A folder of ours, and files in it that nobody else can plant, redirect or read.
///
/// The folder is held open: a later change of its path does not move it. Every file is opened
/// without following a link and judged by what was opened, not by its name.
public final class PrivateFolder: Sendable {
    /// Where it was opened.
    public let path: String
    private let folder: Descriptor

    /// Opens a folder, which must be our own and closed to group and others.
    ///
    /// - Parameter isCreating: Makes it, and the folders above it that are missing, with mode 0700.
    /// - Throws: `HostError`, also when what is there cannot be trusted.
    public init(path: String, isCreating: Bool = true) throws(HostError) {
        if isCreating { try Self.make(path) }
        let number = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard number >= 0 else { throw Self.refusal("open", path) }
        folder = Descriptor(number)
        self.path = path
        let facts = try folder.status("open", path)
        guard facts.st_uid == geteuid() else { throw HostError(.foreignOwner, "trust", path) }
        guard facts.st_mode & 0o077 == 0 else { throw HostError(.openToOthers, "trust", path) }
    }

    /// Reads a whole file; nil when there is none.
    ///
    /// - Throws: `HostError`, `tooLarge` for one of more than `limit` bytes.
    public func read(
        _ name: String, limit: Int, trust: Trust = .secret
    ) throws(HostError) -> [UInt8]? {
        try read(name, limit: limit, trust: trust) { bytes in
            bytes.withUnsafeBufferPointer { Array($0) }
        }
    }

    /// Lends a file's bytes, in memory that is wiped afterwards; nil when there is no file.
    ///
    /// - Throws: `HostError`, `tooLarge` for one of more than `limit` bytes.
    public func read<Result>(
        _ name: String, limit: Int, trust: Trust = .secret, _ body: (Span<UInt8>) -> Result
    ) throws(HostError) -> Result? {
        let file: Descriptor
        do throws(HostError) {
            file = try self.file(name, O_RDONLY, trust)
        } catch {
            if error.kind == .missing { return nil }
            throw error
        }
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: limit + 1, alignment: 16)
        defer {
            wipe(memory)
            memory.deallocate()
        }
        let count = try file.read(into: memory, path(of: name))
        guard count <= limit else { throw HostError(.tooLarge, "read", path(of: name)) }
        return body(memory.bindMemory(to: UInt8.self).span.extracting(first: count))
    }

    /// Makes a file that must not be there yet, and waits until it is on the device.
    ///
    /// - Throws: `HostError`, `exists` when the name is taken, be it by a dangling link.
    public func create(_ name: String, _ bytes: Span<UInt8>) throws(HostError) {
        let file = try self.file(name, O_WRONLY | O_CREAT | O_EXCL, .secret)
        do throws(HostError) {
            try file.write(bytes, path(of: name))
            try file.synchronize(path(of: name))
        } catch {
            unlinkat(folder.number, name, 0)
            throw error
        }
        try folder.synchronize(path)
    }

    /// Puts a new file in the place of the old one: a reader, or a crash, sees one of the two.
    ///
    /// A link in its place is replaced, not followed.
    /// - Throws: `HostError`; the old file is then as it was.
    public func replace(_ name: String, _ bytes: Span<UInt8>) throws(HostError) {
        try checkName(name)
        let draft = ".\(name).\(getpid()).\(UInt32.random(in: .min ... .max))"
        try create(draft, bytes)
        guard renameat(folder.number, draft, folder.number, name) == 0 else {
            let failure = HostError("replace", path(of: name))
            unlinkat(folder.number, draft, 0)
            throw failure
        }
        try folder.synchronize(path)
    }

    /// Removes a name; false when there was none.
    ///
    /// - Throws: `HostError`.
    @discardableResult
    public func remove(_ name: String) throws(HostError) -> Bool {
        try checkName(name)
        if unlinkat(folder.number, name, 0) == 0 { return true }
        if errno == ENOENT { return false }
        throw HostError("remove", path(of: name))
    }

    /// Whether a file is there and can be trusted, for those who must open it by its path.
    ///
    /// Does not open it: closing a database's file would drop this process's locks on it.
    /// - Throws: `HostError` when it is there and cannot be trusted.
    public func contains(_ name: String, trust: Trust = .secret) throws(HostError) -> Bool {
        try checkName(name)
        var facts = stat()
        let flags = trust == .secret ? AT_SYMLINK_NOFOLLOW : 0
        guard fstatat(folder.number, name, &facts, flags) == 0 else {
            if errno == ENOENT { return false }
            throw HostError("look at", path(of: name))
        }
        guard facts.st_mode & S_IFMT != S_IFLNK else {
            throw HostError(.symbolicLink, "trust", path(of: name))
        }
        try Self.judge(facts, trust, path(of: name))
        return true
    }

    /// The path of a file in this folder.
    public func path(of name: String) -> String { "\(path)/\(name)" }

    /// Opens a file and judges what was opened.
    func file(_ name: String, _ flags: Int32, _ trust: Trust) throws(HostError) -> Descriptor {
        try checkName(name)
        // O_NONBLOCK: opening a planted FIFO must not wait for its other end.
        var flags = flags | O_CLOEXEC | O_NONBLOCK
        if trust == .secret { flags |= O_NOFOLLOW }
        let number = openat(folder.number, name, flags, 0o600)
        guard number >= 0 else { throw HostError("open", path(of: name)) }
        let file = Descriptor(number)
        try Self.judge(try file.status("open", path(of: name)), trust, path(of: name))
        return file
    }

    private func checkName(_ name: String) throws(HostError) {
        let isPlain = !name.isEmpty && name != "." && name != ".."
        guard isPlain, !name.utf8.contains(where: { $0 == 0x2f || $0 == 0 }) else {
            throw HostError(.invalid, "use", path(of: name))
        }
    }
}

extension PrivateFolder {
    static func judge(_ facts: stat, _ trust: Trust, _ path: String) throws(HostError) {
        guard facts.st_mode & S_IFMT == S_IFREG else { throw HostError(.wrongType, "trust", path) }
        let isOurs = facts.st_uid == geteuid()
        switch trust {
        case .secret:
            guard isOurs else { throw HostError(.foreignOwner, "trust", path) }
            guard facts.st_nlink == 1 else { throw HostError(.secondName, "trust", path) }
            guard facts.st_mode & 0o077 == 0 else { throw HostError(.openToOthers, "trust", path) }
        case .settings:
            guard isOurs || facts.st_uid == 0 else { throw HostError(.foreignOwner, "trust", path) }
            guard facts.st_mode & 0o022 == 0 else { throw HostError(.openToOthers, "trust", path) }
        }
    }

    /// Makes a folder and those above it that are missing, whatever the umask is.
    private static func make(_ path: String) throws(HostError) {
        if mkdir(path, 0o700) == 0 { return }
        switch errno {
        case EEXIST: return
        case ENOENT:
            guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
                throw HostError("make", path)
            }
            try make(String(path[..<slash]))
            guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw HostError("make", path) }
        default: throw HostError("make", path)
        }
    }

    /// Linux says "not a directory" for a link that was not followed.
    private static func refusal(_ action: String, _ path: String) -> HostError {
        let failure = HostError(action, path)
        var facts = stat()
        guard lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFLNK else { return failure }
        return HostError(.symbolicLink, action, path, code: failure.code)
    }
}
