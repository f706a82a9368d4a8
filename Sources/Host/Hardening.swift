#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// What a process does first, before it reads its arguments.
public enum Hardening {
    /// Makes new files private, dumps no memory, holds the standard descriptors, drops the
    /// variable that would write TLS keys to a file, and ignores a closed pipe.
    ///
    /// What the system refuses is left out: nothing here is worth not starting for.
    public static func begin() {
        umask(0o077)
        limitCore()
        forbidDumps()
        holdStandardDescriptors()
        Variables.forget("SSLKEYLOGFILE")
        _ = signal(SIGPIPE, SIG_IGN)
    }

    /// 1 byte: Linux honors a limit of 0 only for files, and pipes a dump to a collector anyway.
    private static func limitCore() {
        var limit = rlimit(rlim_cur: 1, rlim_max: 1)
        #if canImport(Darwin)
            _ = setrlimit(RLIMIT_CORE, &limit)
        #else
            _ = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
        #endif
    }

    /// Also keeps other processes of the same user from reading our memory by `ptrace`.
    private static func forbidDumps() {
        #if os(Linux)
            // Variadic in C and so not imported; the kernel takes five words whatever we say.
            typealias Control = @convention(c) (Int32, UInt, UInt, UInt, UInt) -> Int32
            guard let address = dlsym(nil, "prctl") else { return }
            let setDumpable: Int32 = 4  // PR_SET_DUMPABLE
            _ = unsafeBitCast(address, to: Control.self)(setDumpable, 0, 0, 0, 0)
        #endif
    }

    /// A closed one would be taken by the next file we open, and our messages written into it.
    private static func holdStandardDescriptors() {
        for number: Int32 in 0...2 where fcntl(number, F_GETFD) < 0 {
            _ = open("/dev/null", O_RDWR)  // the lowest free number, so this one
        }
    }
}
