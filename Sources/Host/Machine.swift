#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Facts about the machine and where this process runs on it.
public enum Machine {
    /// The machine's name, empty when it has none.
    public static var name: String {
        var memory = [CChar](repeating: 0, count: 257)
        guard gethostname(&memory, memory.count - 1) == 0 else { return "" }
        return memory.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { String(cString: $0) } ?? ""
        }
    }

    /// The terminal that a person sits at: its device and login session, such as `34816:4021`.
    ///
    /// Nil when neither standard input nor standard output is a terminal. Two windows differ, and
    /// so does the same window after a new login.
    public static var terminalIdentity: String? {
        for descriptor: Int32 in [0, 1] where isatty(descriptor) == 1 {
            var facts = stat()
            guard fstat(descriptor, &facts) == 0 else { continue }
            return "\(facts.st_rdev):\(getsid(0))"
        }
        return nil
    }

    /// Whether a path lies on another machine's disk, where locks and fsync cannot be trusted.
    ///
    /// - Throws: `HostError` when the path cannot be looked at.
    public static func isOnNetwork(_ path: String) throws(HostError) -> Bool {
        #if canImport(Darwin)
            var facts = statfs()
            guard statfs(path, &facts) == 0 else { throw HostError("look at", path) }
            return facts.f_flags & UInt32(MNT_LOCAL) == 0
        #else
            // Not imported into Swift: the first word of the answer is the type (statfs(2)).
            typealias Ask = @convention(c) (UnsafePointer<CChar>, UnsafeMutableRawPointer) -> Int32
            guard let address = dlsym(nil, "statfs") else {
                throw HostError("look at", path, code: ENOSYS)
            }
            var answer = [Int](repeating: 0, count: 64)  // the structure takes 120 bytes
            let status = answer.withUnsafeMutableBytes { memory in
                memory.baseAddress.map { unsafeBitCast(address, to: Ask.self)(path, $0) } ?? -1
            }
            guard status == 0 else { throw HostError("look at", path) }
            return networkTypes.contains(UInt32(truncatingIfNeeded: answer[0]))
        #endif
    }

    /// NFS, SMB1, CIFS, SMB2, AFS, Coda, NCP, 9P, Ceph, Lustre, OCFS2, GFS2, and FUSE, which may
    /// be sshfs (linux/magic.h and the file systems' own sources).
    private static let networkTypes: Set<UInt32> = [
        0x6969, 0x517b, 0xff53_4d42, 0xfe53_4d42, 0x5346_414f, 0x6b41_4653, 0x7375_7245, 0x564c,
        0x0102_1997, 0x00c3_6400, 0x0bd0_0bd0, 0x7461_636f, 0x0116_1970, 0x6573_5546,
    ]
}
