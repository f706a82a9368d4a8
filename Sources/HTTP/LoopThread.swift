internal import CCurl

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The thread on which a client's transfers are driven, from its start to its end.
final class LoopThread: Sendable {
    /// Where it takes its orders.
    let inbox: Inbox
    private let thread: pthread_t

    /// Loads libcurl and starts the thread; throws `.notLoaded`.
    init(_ settings: Client.Settings) throws(TransportError) {
        try CurlLibrary.load()
        guard let multi = MultiHandle() else {
            throw TransportError(.notLoaded, "libcurl has no memory to start")
        }
        inbox = Inbox(multi)
        let work = Unmanaged.passRetained(Work(Loop(inbox, multi, settings)))
        #if canImport(Glibc)
            var thread = pthread_t()
        #else
            var thread: pthread_t?
        #endif
        let code = pthread_create(&thread, nil, Self.main, work.toOpaque())
        guard code == 0 else {
            work.release()
            throw TransportError(.notLoaded, "no thread can be started (error \(code))")
        }
        #if canImport(Glibc)
            self.thread = thread
        #else
            guard let thread else { throw TransportError(.notLoaded, "no thread was started") }
            self.thread = thread
        #endif
    }

    /// Stops the thread and waits for its end, which is at hand: no call of the loop blocks.
    ///
    /// Never runs on that thread: nothing that the loop holds knows the client.
    deinit {
        inbox.post(.stop)
        pthread_join(thread, nil)
    }

    /// Carries the loop over to its thread.
    private final class Work {
        var loop: Loop
        init(_ loop: Loop) { self.loop = loop }
    }

    #if canImport(Glibc)
        private static let main:
            @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? =
                { run($0) }
    #else
        private static let main:
            @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? =
                { run($0) }
    #endif

    private static func run(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        leaveSignalsToOtherThreads()
        guard let work else { return nil }
        Unmanaged<Work>.fromOpaque(work).takeRetainedValue().loop.run()
        return nil
    }
}

/// Blocks all signals on this thread; SIGPIPE, which is a thread's own, is then left unheard.
func leaveSignalsToOtherThreads() {
    var all = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, nil)
}
