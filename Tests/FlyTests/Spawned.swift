import Foundation

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A child process with its streams in files, so that nobody has to read them meanwhile.
///
/// Signals are as in a fresh shell, and `wait()` waits for this child alone.
final class Spawned {
    /// How a process ended.
    struct Ending {
        /// The exit status, or 128 and the number of the signal.
        let status: Int32
        let isSignaled: Bool
    }

    /// The process id.
    let id: pid_t
    private var ending: Ending?

    /// Starts a program in a folder; `nil` for a stream is the null device.
    init(
        _ words: [String], _ environment: [String: String], in folder: URL, input: URL? = nil,
        output: URL? = nil, error: URL? = nil
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input?.path ?? "/dev/null", O_RDONLY, 0)
        for (number, file) in [(Int32(1), output), (2, error)] {
            let flags = O_WRONLY | O_CREAT | O_APPEND
            posix_spawn_file_actions_addopen(
                &actions, number, file?.path ?? "/dev/null", flags, 0o600)
        }
        // The threads that run tests block signals, and a child would inherit that.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var child: pid_t = 0
        // env changes the folder and becomes the program.
        let words = ["/usr/bin/env", "--chdir=\(folder.path)"] + words
        let code = Self.withPointers(words) { words in
            Self.withPointers(environment.map { "\($0)=\($1)" }) { variables in
                posix_spawn(&child, "/usr/bin/env", &actions, &attributes, words, variables)
            }
        }
        guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .ENOEXEC) }
        id = child
    }

    deinit {
        if ending == nil { kill(id, SIGKILL) }
    }

    /// Whether it has not ended yet.
    var isRunning: Bool {
        collect(WNOHANG)
        return ending == nil
    }

    /// Waits for its end.
    @discardableResult
    func wait() -> Ending {
        while true {
            if let ending { return ending }
            collect(0)
        }
    }

    /// Asks it to end, and waits for that.
    @discardableResult
    func end() -> Ending {
        if ending == nil { kill(id, SIGTERM) }
        return wait()
    }

    private func collect(_ options: Int32) {
        guard ending == nil else { return }
        var status: Int32 = 0
        guard waitpid(id, &status, options) == id else { return }
        let signal = status & 0x7F
        ending = Ending(
            status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, isSignaled: signal != 0)
    }

    private static func withPointers<Result>(
        _ words: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let pointers = words.map { strdup($0) }
        defer { pointers.forEach { free($0) } }
        return body(pointers + [nil])
    }
}
