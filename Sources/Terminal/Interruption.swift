internal import Synchronization

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// A request to stop, by Ctrl-C or by `kill`.
///
/// The first SIGINT or SIGTERM is polite: it sets `requested` and makes `wakeDescriptor` readable.
/// The second ends the process at once, with the terminal as it was found.
public enum Interruption {
    /// The signals that ask for an end.
    public enum Signal: Int32, Sendable {
        /// SIGINT, which Ctrl-C sends.
        case interrupt = 2
        /// SIGTERM, which `kill` sends.
        case terminate = 15

        /// The exit status that says so: 130 or 143.
        public var exitStatus: Int32 { 128 + rawValue }
    }

    /// Installs the handlers and ignores SIGPIPE; later calls do nothing.
    ///
    /// A signal that the parent had ignored (`nohup`, `&`) stays ignored.
    public static func begin() {
        guard !hasBegun.exchange(true, ordering: .acquiringAndReleasing) else { return }
        _ = signal(SIGPIPE, SIG_IGN)
        wake.open()
        SavedMode.prepare()
        _ = requestedSignal.load(ordering: .relaxed)  // made before a handler can need it
        for number in [SIGINT, SIGTERM] {
            let before = signal(number, handler)
            if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
                _ = signal(number, SIG_IGN)
            }
        }
    }

    /// The first signal that asked for an end, or nil.
    public static var requested: Signal? {
        Signal(rawValue: requestedSignal.load(ordering: .acquiring))
    }

    /// A descriptor that becomes readable with the first request and stays so; -1 before `begin()`.
    ///
    /// For `poll` only: nobody may read from it.
    public static var wakeDescriptor: Int32 { wake.reader }

    /// Calls `body` once, on a thread of its own, when an end is first asked for.
    ///
    /// Calls `begin()` itself. False when the thread could not be made.
    @discardableResult
    public static func onRequest(_ body: @escaping @Sendable (Signal) -> Void) -> Bool {
        begin()
        return Thread.start {
            var ready = pollfd(fd: wakeDescriptor, events: Int16(POLLIN), revents: 0)
            while requested == nil { _ = poll(&ready, 1, -1) }
            if let signal = requested { body(signal) }
        }
    }

    /// Runs in the middle of anything: only atomics, `write`, `tcsetattr` and `_exit`.
    private static let handler: @convention(c) (Int32) -> Void = { number in
        let before = errno
        let (isFirst, _) = requestedSignal.compareExchange(
            expected: 0, desired: number, ordering: .acquiringAndReleasing)
        guard isFirst else {
            SavedMode.restore()
            _exit(128 + number)
        }
        wake.ring()
        errno = before
    }
}

private let hasBegun = Atomic<Bool>(false)
private let requestedSignal = Atomic<Int32>(0)
private let wake = Bell()
