internal import COpenSSL

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Bytes that must not be seen: a key, a token, a password.
///
/// They lie in pages of their own, kept out of swap and core dumps as far as the system lets us,
/// and are overwritten when the last reference goes. They never become a `String` here; whoever
/// reveals them answers for every copy.
///
/// `@unchecked Sendable`: the bytes are written before `init` returns and never changed again.
public final class Secret: @unchecked Sendable {
    /// How many bytes there are.
    public let count: Int
    private let pages: UnsafeMutableRawBufferPointer

    /// Copies bytes, which stay the caller's to wipe.
    ///
    /// - Throws: `CryptoError` when there is no memory.
    public convenience init(copying bytes: Span<UInt8>) throws(CryptoError) {
        try self.init(capacity: bytes.count) { output in
            for index in bytes.indices { output.append(bytes[index]) }
        }
    }

    /// Lets `body` append up to `capacity` bytes; appending more is a trap.
    ///
    /// - Throws: `CryptoError` when there is no memory.
    public init(
        capacity: Int, _ body: (inout OutputSpan<UInt8>) throws(CryptoError) -> Void
    ) throws(CryptoError) {
        let pages = try Self.allocate(capacity)
        let room = UnsafeMutableBufferPointer(
            rebasing: pages.bindMemory(to: UInt8.self)[..<max(0, capacity)])
        var output = OutputSpan(buffer: room, initializedCount: 0)
        do throws(CryptoError) {
            try body(&output)
        } catch {
            Self.free(pages)
            throw error
        }
        self.count = output.finalize(for: room)
        self.pages = pages
    }

    deinit { Self.free(pages) }

    /// Whether there are no bytes.
    public var isEmpty: Bool { count == 0 }

    /// Lends the bytes.
    public func reveal<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(pages.bindMemory(to: UInt8.self).span.extracting(first: count))
    }

    private static func allocate(_ count: Int) throws(CryptoError) -> UnsafeMutableRawBufferPointer
    {
        let page = Int(sysconf(Int32(_SC_PAGESIZE)))
        let size = (max(1, count) + page - 1) / page * page
        let address = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0)
        guard let address, address != MAP_FAILED else { throw CryptoError("keep a secret") }
        // Best effort: the limit on locked memory may be lower.
        _ = mlock(address, size)
        #if os(Linux)
            _ = madvise(address, size, MADV_DONTDUMP)
        #endif
        return UnsafeMutableRawBufferPointer(start: address, count: size)
    }

    private static func free(_ pages: UnsafeMutableRawBufferPointer) {
        guard let address = pages.baseAddress else { return }
        OPENSSL_cleanse(address, pages.count)
        munmap(address, pages.count)
    }
}

extension Secret: Equatable {
    /// Compares in a time that depends on the lengths only.
    public static func == (left: Secret, right: Secret) -> Bool {
        left.reveal { one in right.reveal { other in ConstantTime.areEqual(one, other) } }
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Dots, as many for every secret.
    public var description: String { "••••••••" }

    /// Dots, as many for every secret.
    public var debugDescription: String { description }

    /// Nothing inside, for those who look with a mirror.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Comparison that does not tell by its duration where two values differ.
public enum ConstantTime {
    /// Whether both have the same bytes; the lengths are no secret.
    public static func areEqual(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
        guard one.count == other.count else { return false }
        return one.withUnsafeBytes { one in
            other.withUnsafeBytes { other in
                one.isEmpty || CRYPTO_memcmp(one.baseAddress, other.baseAddress, one.count) == 0
            }
        }
    }
}
