internal import Synchronization

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Signals that stop or end the process while the terminal's mode is changed: the mode is given
/// back first, then the signal does what it would have done.
enum StopSignals {
    private static let numbers = [SIGTSTP, SIGQUIT, SIGHUP]
    private static let pending = Atomic<Int32>(0)
    private static let bell = Bell()

    /// The descriptor to poll while caught.
    static var descriptor: Int32 { bell.reader }

    /// Catches the signals while `body` runs.
    static func caught<Result, Failure: Error>(
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        bell.open()
        _ = pending.load(ordering: .relaxed)  // made before a handler can need it
        let before = numbers.map { number in (number, signal(number, handler)) }
        defer { for (number, action) in before { _ = signal(number, action) } }
        return try body()
    }

    /// Lets a caught signal have its effect; true when there was one and the process goes on.
    static func pass() -> Bool {
        let number = pending.exchange(0, ordering: .acquiringAndReleasing)
        guard number != 0 else { return false }
        bell.drain()
        SavedMode.restore()
        _ = signal(number, SIG_DFL)
        raiseHere(number)
        _ = signal(number, handler)
        return true
    }

    /// Raises a signal so that it has had its effect on return: the threads that run Swift tasks
    /// block signals, and a blocked one would come when the handler is back.
    private static func raiseHere(_ number: Int32) {
        var only = sigset_t()
        var before = sigset_t()
        sigemptyset(&only)
        sigaddset(&only, number)
        pthread_sigmask(SIG_UNBLOCK, &only, &before)
        raise(number)
        pthread_sigmask(SIG_SETMASK, &before, nil)
    }

    private static let handler: @convention(c) (Int32) -> Void = { number in
        let before = errno
        pending.store(number, ordering: .releasing)
        bell.ring()
        errno = before
    }
}
