internal import Synchronization

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Why a question got no answer.
public enum DialogError: Error, Equatable {
    /// There is no terminal to ask on.
    case noTerminal
    /// Ctrl-C or `kill` came instead of an answer.
    case interrupted(Interruption.Signal)
    /// The terminal went away, or Ctrl-D was typed.
    case endOfInput
    /// The line did not fit; what was typed was thrown away.
    case tooLong(limit: Int)
    /// A call failed: the system's error number.
    case failed(code: Int32)
}

/// The terminal itself, whatever the standard streams are, with waits that a signal can end.
final class Device {
    /// What a wait ended with.
    enum Arrival {
        case bytes(Int)
        case end
        case interrupted(Interruption.Signal)
        /// The process was stopped or asked to quit, and goes on.
        case resumed
    }

    let descriptor: Int32

    /// Opens the terminal and installs the handlers that keep its mode safe.
    init(path: String) throws(DialogError) {
        descriptor = open(path, O_RDWR | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { throw .noTerminal }
        guard isatty(descriptor) == 1 else {
            close(descriptor)
            throw .noTerminal
        }
        Interruption.begin()
    }

    deinit { close(descriptor) }

    func write(_ text: String) throws(DialogError) {
        var text = text
        let failure = text.withUTF8 { writeAll(UnsafeRawBufferPointer($0), to: descriptor) }
        if failure != 0 { throw .failed(code: failure) }
    }

    /// Waits for input; `stops` says whether SIGTSTP and the like are to be seen here.
    func read(into memory: UnsafeMutableRawBufferPointer) throws(DialogError) -> Arrival {
        while true {
            var ready = [
                pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
                pollfd(fd: Interruption.wakeDescriptor, events: Int16(POLLIN), revents: 0),
                pollfd(fd: StopSignals.descriptor, events: Int16(POLLIN), revents: 0),
            ]
            let count = poll(&ready, nfds_t(ready.count), -1)
            if let signal = Interruption.requested { return .interrupted(signal) }
            if StopSignals.pass() { return .resumed }
            if count < 0, errno != EINTR { throw .failed(code: errno) }
            guard count > 0, ready[0].revents != 0 else { continue }
            let taken = Self.read(descriptor, memory)
            if taken > 0 { return .bytes(taken) }
            if taken == 0 || errno == EIO { return .end }
            if errno != EINTR { throw .failed(code: errno) }
        }
    }

    private static func read(_ descriptor: Int32, _ memory: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(Darwin)
            Darwin.read(descriptor, memory.baseAddress, memory.count)
        #else
            Glibc.read(descriptor, memory.baseAddress, memory.count)
        #endif
    }
}
