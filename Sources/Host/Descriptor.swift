#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// An open file whose descriptor is closed with it and stays out of child programs.
final class Descriptor: Sendable {
    let number: Int32

    /// Takes ownership of an open descriptor.
    init(_ number: Int32) { self.number = number }

    deinit { close(number) }

    /// Facts about the open file, whatever happened to its name.
    func status(_ action: String, _ path: String) throws(HostError) -> stat {
        var facts = stat()
        guard fstat(number, &facts) == 0 else { throw HostError(action, path) }
        return facts
    }

    /// Writes every byte.
    func write(_ bytes: Span<UInt8>, _ path: String) throws(HostError) {
        let failure = bytes.withUnsafeBufferPointer { buffer in
            var rest = UnsafeRawBufferPointer(buffer)
            while !rest.isEmpty {
                let count = systemWrite(number, rest.baseAddress, rest.count)
                if count >= 0 {
                    rest = UnsafeRawBufferPointer(rebasing: rest[count...])
                } else if errno != EINTR {
                    return errno
                }
            }
            return 0
        }
        if failure != 0 { throw HostError("write", path, code: failure) }
    }

    /// Reads until the end into memory that is full when the file is too large.
    func read(into memory: UnsafeMutableRawBufferPointer, _ path: String) throws(HostError) -> Int {
        var filled = 0
        while filled < memory.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: memory[filled...])
            let count = systemRead(number, rest.baseAddress, rest.count)
            if count == 0 { break }
            if count > 0 {
                filled += count
            } else if errno != EINTR {
                throw HostError("read", path)
            }
        }
        return filled
    }

    /// Waits until the bytes, or a folder's names, are on the device.
    func synchronize(_ path: String) throws(HostError) {
        guard fsync(number) == 0 else { throw HostError("save", path) }
    }
}

func systemRead(_ descriptor: Int32, _ memory: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, memory, count)
}

func systemWrite(_ descriptor: Int32, _ memory: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, memory, count)
}

/// Overwrites memory in a way that the optimizer keeps.
func wipe(_ memory: UnsafeMutableRawBufferPointer) {
    guard let address = memory.baseAddress else { return }
    #if canImport(Darwin)
        _ = memset_s(address, memory.count, 0, memory.count)
    #else
        explicit_bzero(address, memory.count)
    #endif
}
