#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Why a loopback server could not be started.
public struct ServerError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What was being done: `listening on port 8080`.
    public let action: String
    /// The system's error number.
    public let code: Int32

    /// One phrase: `listening on port 8080: Address already in use`.
    public var description: String { "\(action): \(String(cString: strerror(code)))" }

    /// Whether another program has the port.
    public var isPortTaken: Bool { code == EADDRINUSE }

    init(_ action: String, code: Int32 = errno) {
        self.action = action
        self.code = code
    }
}
