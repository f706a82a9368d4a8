#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// What the user hands over: a file by its path, or a stream.
public enum Input {
    /// Lends a file's bytes, in memory that is wiped afterwards; nil when there is no file.
    ///
    /// - Parameter trust: `secret` for keys and tokens, `settings` for configuration.
    /// - Throws: `HostError`, also when the file cannot be trusted or has more than `limit` bytes.
    public static func read<Result>(
        path: String, limit: Int, trust: Trust, _ body: (Span<UInt8>) -> Result
    ) throws(HostError) -> Result? {
        // O_NONBLOCK: opening a planted FIFO must not wait for its other end.
        let follow = trust == .secret ? O_NOFOLLOW : 0
        let number = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | follow)
        guard number >= 0 else {
            if errno == ENOENT { return nil }
            throw HostError("open", path)
        }
        let file = Descriptor(number)
        try PrivateFolder.judge(try file.status("open", path), trust, path)
        return try file.lend(path, limit: limit, body)
    }

    /// Lends everything that an inherited descriptor has, standard input for 0, in memory that is
    /// wiped afterwards.
    ///
    /// - Throws: `HostError`, `tooLarge` for more than `limit` bytes.
    public static func read<Result>(
        descriptor: Int32, limit: Int, _ body: (Span<UInt8>) -> Result
    ) throws(HostError) -> Result {
        let name = descriptor == 0 ? "standard input" : "descriptor \(descriptor)"
        let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
        guard copy >= 0 else { throw HostError("read", name) }
        return try Descriptor(copy).lend(name, limit: limit, body)
    }
}
