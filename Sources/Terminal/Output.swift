#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Why bytes could not be written.
public struct OutputError: Error, Equatable, CustomStringConvertible {
    /// The causes that callers tell apart.
    public enum Kind: Sendable, Equatable {
        /// Nobody reads the other end any more (`EPIPE`): the reader had enough.
        case closedPipe
        /// The device or the quota is full.
        case full
        /// Anything else.
        case failed
    }

    /// What kind of failure it is.
    public let kind: Kind
    /// The system's error number.
    public let code: Int32

    init(code: Int32) {
        self.code = code
        switch code {
        case EPIPE: kind = .closedPipe
        case ENOSPC, EDQUOT, EFBIG: kind = .full
        default: kind = .failed
        }
    }

    /// A phrase for people, the system's own text last.
    public var description: String { "cannot write: \(String(cString: strerror(code)))" }
}

/// A buffered writer to one descriptor, which it does not close.
///
/// A flush is one system call unless the other end takes less; interrupted and partial writes
/// are finished, and a full non-blocking pipe is waited for.
public final class Output {
    private let descriptor: Int32
    private let capacity: Int
    private var buffer: [UInt8] = []

    /// Makes a writer; nothing is written before `capacity` bytes are pending or `flush()`.
    public init(descriptor: Int32, capacity: Int = 64 * 1024) {
        self.descriptor = descriptor
        self.capacity = capacity
    }

    /// A writer to standard output.
    public static func standard() -> Output { Output(descriptor: STDOUT_FILENO) }

    /// A writer to standard error.
    public static func standardError() -> Output { Output(descriptor: STDERR_FILENO) }

    /// Adds text.
    ///
    /// - Throws: `OutputError` when the buffer was full and could not be flushed.
    public func write(_ text: String) throws(OutputError) {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= capacity { try flush() }
    }

    /// Adds bytes.
    ///
    /// - Throws: `OutputError` when the buffer was full and could not be flushed.
    public func write(bytes: Span<UInt8>) throws(OutputError) {
        bytes.withUnsafeBufferPointer { buffer.append(contentsOf: $0) }
        if buffer.count >= capacity { try flush() }
    }

    /// Writes what is pending; after a failure the pending bytes are dropped.
    ///
    /// - Throws: `OutputError`.
    public func flush() throws(OutputError) {
        guard !buffer.isEmpty else { return }
        let failure = buffer.withUnsafeBytes { writeAll($0, to: descriptor) }
        buffer.removeAll(keepingCapacity: true)
        if failure != 0 { throw OutputError(code: failure) }
    }
}

/// Writes every byte; the error number of the failure, 0 for success.
func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var rest = bytes
    while !rest.isEmpty {
        let count = write(descriptor, rest.baseAddress, rest.count)
        if count >= 0 {
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            continue
        }
        switch errno {
        case EINTR: continue
        case EAGAIN:
            var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            _ = poll(&ready, 1, -1)
        default: return errno
        }
    }
    return 0
}
