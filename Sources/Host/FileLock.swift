#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// A lock that excludes other processes, and other locks of this one, until it is released.
///
/// The kernel frees it when the process ends in whatever way. The file stays: removing it would
/// let two processes hold "the" lock.
public final class FileLock: Sendable {
    /// Whether others may hold the lock at the same time.
    public enum Mode: Sendable {
        /// Any number of holders, as long as all of them share.
        case shared
        /// One holder.
        case exclusive
    }

    private let file: Descriptor

    /// Takes the lock, waiting at most `patience`.
    ///
    /// - Throws: `HostError`, `busy` when somebody else held it all the time.
    public init(
        _ name: String, in folder: PrivateFolder, _ mode: Mode = .exclusive,
        patience: Duration = .zero
    ) throws(HostError) {
        file = try folder.file(name, O_RDWR | O_CREAT, .secret)
        let kind = mode == .shared ? LOCK_SH : LOCK_EX
        let deadline = ContinuousClock.now + patience
        var pause: UInt32 = 500  // microseconds, doubled up to 32 ms
        while flock(file.number, kind | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else {
                throw HostError("lock", folder.path(of: name))
            }
            guard ContinuousClock.now < deadline else {
                throw HostError(.busy, "lock", folder.path(of: name), code: EWOULDBLOCK)
            }
            usleep(pause)
            pause = min(pause * 2, 32_000)
        }
    }
}
