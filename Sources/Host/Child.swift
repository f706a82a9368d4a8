#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// One run of another program: no shell, no inherited descriptor, no variable that was not given.
public struct Child: Sendable {
    /// How a program ended.
    public enum Ending: Sendable, Equatable {
        /// By itself, with this status.
        case exited(Int32)
        /// By this signal.
        case killed(Int32)
    }

    /// What becomes of what the program writes to standard error.
    public enum Messages: Sendable {
        /// It goes where our own messages go.
        case shown
        /// It is thrown away.
        case dropped
    }

    /// The program's absolute path.
    public let program: String
    /// Its arguments; the first is the program's name for itself.
    public let arguments: [String]
    /// Its whole environment.
    public let environment: [String: String]
    /// The longest that it may run.
    public let timeout: Duration
    /// The most bytes that it may write to standard output.
    public let outputLimit: Int
    /// What becomes of standard error.
    public let messages: Messages

    /// Describes a run; nothing happens yet.
    public init(
        program: String, arguments: [String], environment: [String: String],
        timeout: Duration, outputLimit: Int, messages: Messages = .dropped
    ) {
        self.program = program
        self.arguments = arguments
        self.environment = environment
        self.timeout = timeout
        self.outputLimit = outputLimit
        self.messages = messages
    }

    /// Runs the program, gives it `input` and lends its output, in memory that is wiped afterwards.
    ///
    /// Blocks until the program ended. Everything that it left running is its own affair.
    /// - Throws: `HostError`: `timedOut` and `tooLarge` after killing it, `missing`, `invalid`.
    public func run<Result>(
        input: Span<UInt8> = Span(), _ body: (Ending, Span<UInt8>) -> Result
    ) throws(HostError) -> Result {
        guard program.hasPrefix("/"), !hasNUL else { throw HostError(.invalid, "run", program) }
        let pipes = try ChildPipes(program)
        let process = try spawn(pipes)
        let memory = UnsafeMutableRawBufferPointer.allocate(
            byteCount: outputLimit + 1, alignment: 16)
        defer {
            wipe(memory)
            memory.deallocate()
        }
        let deadline = ContinuousClock.now + timeout
        do throws(HostError) {
            pipes.closeFarEnds()
            let count = try pipes.exchange(input, memory, deadline)
            guard count <= outputLimit else { throw HostError(.tooLarge, "run", program) }
            let ending = try wait(process, deadline)
            return body(ending, memory.bindMemory(to: UInt8.self).span.extracting(first: count))
        } catch {
            // Not waited for yet, so the number is still this child's.
            kill(process, SIGKILL)
            var status: Int32 = 0
            while waitpid(process, &status, 0) < 0, errno == EINTR {}
            throw error
        }
    }

    private var hasNUL: Bool {
        ([program] + arguments + environment.flatMap { [$0, $1] })
            .contains { $0.utf8.contains(0) }
    }

    /// Closed output does not mean the end: looks every few milliseconds.
    private func wait(
        _ process: pid_t, _ deadline: ContinuousClock.Instant
    ) throws(HostError) -> Ending {
        var status: Int32 = 0
        var pause: UInt32 = 100  // microseconds, doubled up to 10 ms
        while true {
            let found = waitpid(process, &status, WNOHANG)
            if found == process {
                let signal = status & 0x7f
                return signal == 0 ? .exited(status >> 8 & 0xff) : .killed(signal)
            }
            if found < 0, errno != EINTR { throw HostError("wait for", program) }
            guard ContinuousClock.now < deadline else { throw HostError(.timedOut, "run", program) }
            usleep(pause)
            pause = min(pause * 2, 10_000)
        }
    }
}
