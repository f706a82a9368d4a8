#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

extension Server {
    /// The thread that runs a loop.
    struct Thread: Sendable {
        /// The system's identifier, as a number because some systems use a pointer.
        private let number: UInt

        /// Starts the loop; no other thread may touch it afterwards.
        init(running loop: Loop) throws(ServerError) {
            let owned = Unmanaged.passRetained(loop)
            #if canImport(Glibc)
                var identifier = pthread_t()
            #else
                var identifier: pthread_t?
            #endif
            let code = pthread_create(&identifier, nil, runLoop, owned.toOpaque())
            guard code == 0 else {
                owned.release()
                throw ServerError("starting a thread", code: code)
            }
            #if canImport(Glibc)
                number = identifier
            #else
                number = UInt(bitPattern: identifier)
            #endif
        }

        /// Whether the caller runs on this thread.
        var isCurrent: Bool {
            #if canImport(Glibc)
                pthread_equal(number, pthread_self()) != 0
            #else
                UInt(bitPattern: pthread_self()) == number
            #endif
        }

        /// Waits for the thread's end; once only.
        func join() {
            #if canImport(Glibc)
                pthread_join(number, nil)
            #else
                if let identifier = pthread_t(bitPattern: number) { pthread_join(identifier, nil) }
            #endif
        }

        /// Lets the thread end on its own; instead of `join`.
        func detach() {
            #if canImport(Glibc)
                pthread_detach(number)
            #else
                if let identifier = pthread_t(bitPattern: number) { pthread_detach(identifier) }
            #endif
        }
    }
}

#if canImport(Darwin)
    private func runLoop(_ loop: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        run(loop)
        return nil
    }
#else
    private func runLoop(_ loop: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        if let loop { run(loop) }
        return nil
    }
#endif

private func run(_ loop: UnsafeMutableRawPointer) {
    leaveSignalsToOtherThreads()
    Unmanaged<Server.Loop>.fromOpaque(loop).takeRetainedValue().run()
}
