#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

extension Child {
    /// Starts the program with the far ends of the pipes as its streams and nothing else open.
    func spawn(_ pipes: ChildPipes) throws(HostError) -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_adddup2(&actions, pipes.farInput, 0)
        posix_spawn_file_actions_adddup2(&actions, pipes.farOutput, 1)
        if messages == .dropped {
            posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        }
        var flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
        #if canImport(Darwin)
            flags |= POSIX_SPAWN_CLOEXEC_DEFAULT
            posix_spawn_file_actions_addinherit_np(&actions, 2)
        #else
            Self.closeTheRest(&actions)
        #endif
        posix_spawnattr_setflags(&attributes, Int16(flags))
        Self.resetSignals(&attributes)
        var process = pid_t()
        let variables = environment.map { "\($0)=\($1)" }
        let failure = withCStrings(arguments) { argv in
            withCStrings(variables) { envp in
                posix_spawn(&process, program, &actions, &attributes, argv, envp)
            }
        }
        if failure != 0 { throw HostError("run", program, code: failure) }
        return process
    }

    #if canImport(Darwin)
        private typealias Attributes = posix_spawnattr_t?
    #else
        private typealias Attributes = posix_spawnattr_t
    #endif

    /// What we ignore or block, the program must not: threads that run Swift tasks block signals.
    private static func resetSignals(_ attributes: inout Attributes) {
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for number in [SIGPIPE, SIGINT, SIGTERM, SIGQUIT, SIGHUP, SIGTSTP] {
            sigaddset(&signals, number)
        }
        posix_spawnattr_setsigdefault(&attributes, &signals)
    }

    #if !canImport(Darwin)
        /// Closes every descriptor from 3 on in the child, also those that libraries left open.
        ///
        /// Found by name because its header hides it from Swift; without it (before glibc 2.34)
        /// close-on-exec has to be enough, as it is for all descriptors of ours.
        private static func closeTheRest(_ actions: inout posix_spawn_file_actions_t) {
            typealias Add =
                @convention(c) (
                    UnsafeMutablePointer<posix_spawn_file_actions_t>, Int32
                ) -> Int32
            guard let address = dlsym(nil, "posix_spawn_file_actions_addclosefrom_np") else {
                return
            }
            _ = unsafeBitCast(address, to: Add.self)(&actions, 3)
        }
    #endif
}

/// Lends an array of C strings that ends with nil.
private func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
}

/// The two pipes between us and a program.
final class ChildPipes {
    let farInput: Int32
    let farOutput: Int32
    private let nearInput: Int32
    private let nearOutput: Int32
    private let program: String
    private var isFarOpen = true
    private var isInputOpen = true

    init(_ program: String) throws(HostError) {
        let input = try Self.pipe(program)
        do throws(HostError) {
            (nearOutput, farOutput) = try Self.pipe(program)
        } catch {
            close(input.reader)
            close(input.writer)
            throw error
        }
        (farInput, nearInput) = input
        self.program = program
        for end in [nearInput, nearOutput] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    }

    deinit {
        closeFarEnds()
        closeInput()
        close(nearOutput)
    }

    /// Closes the ends that belong to the child, so that its end is seen.
    func closeFarEnds() {
        guard isFarOpen else { return }
        isFarOpen = false
        close(farInput)
        close(farOutput)
    }

    /// Writes the input and reads the output, whichever is ready, until the output ends or the
    /// memory is full; the count of what was read.
    func exchange(
        _ input: Span<UInt8>, _ memory: UnsafeMutableRawBufferPointer,
        _ deadline: ContinuousClock.Instant
    ) throws(HostError) -> Int {
        var sent = 0
        var filled = 0
        while filled < memory.count {
            if sent == input.count { closeInput() }
            var ready = [
                pollfd(fd: nearOutput, events: Int16(POLLIN), revents: 0),
                pollfd(fd: isInputOpen ? nearInput : -1, events: Int16(POLLOUT), revents: 0),
            ]
            let left = (deadline - ContinuousClock.now).nanoseconds / 1_000_000
            guard left >= 0 else { throw HostError(.timedOut, "run", program) }
            guard poll(&ready, 2, Int32(clamping: left + 1)) > 0 else { continue }
            if ready[1].revents != 0 { sent = try send(input, from: sent) }
            guard ready[0].revents != 0 else { continue }
            let rest = UnsafeMutableRawBufferPointer(rebasing: memory[filled...])
            let count = read(nearOutput, rest.baseAddress, rest.count)
            if count == 0 { break }
            if count > 0 {
                filled += count
            } else if errno != EINTR && errno != EAGAIN {
                throw HostError("read from", program)
            }
        }
        return filled
    }

    /// Sends what the pipe takes; a program that reads no further has had enough.
    private func send(_ input: Span<UInt8>, from sent: Int) throws(HostError) -> Int {
        let rest = input.extracting(sent...)
        let count = rest.withUnsafeBufferPointer { write(nearInput, $0.baseAddress, $0.count) }
        if count >= 0 { return sent + count }
        switch errno {
        case EINTR, EAGAIN: return sent
        case EPIPE: return input.count
        default: throw HostError("write to", program)
        }
    }

    private func closeInput() {
        guard isInputOpen else { return }
        isInputOpen = false
        close(nearInput)
    }

    private static func pipe(_ program: String) throws(HostError) -> (reader: Int32, writer: Int32)
    {
        var ends: [Int32] = [-1, -1]
        guard systemPipe(&ends) == 0 else { throw HostError("run", program) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }
}

private func systemPipe(_ ends: inout [Int32]) -> Int32 { pipe(&ends) }
