internal import Synchronization

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// The mode that the terminal is given back, also from a signal handler.
///
/// One terminal at a time: prompts take turns under `turn`.
enum SavedMode {
    /// Held while a prompt has changed the mode.
    static let turn = Mutex(())
    private static let descriptor = Atomic<Int32>(-1)
    private static let address = Atomic<UInt>(0)
    private static let isReady = Mutex(false)

    /// Makes the memory that a handler may need; it lives as long as the process.
    static func prepare() {
        _ = descriptor.load(ordering: .relaxed)
        isReady.withLock { isReady in
            guard !isReady else { return }
            let memory = UnsafeMutablePointer<termios>.allocate(capacity: 1)
            memory.initialize(to: termios())
            address.store(UInt(bitPattern: memory), ordering: .releasing)
            isReady = true
        }
    }

    /// Remembers the mode of a terminal; nil when it has none.
    static func remember(_ terminal: Int32) -> termios? {
        prepare()
        var current = termios()
        guard tcgetattr(terminal, &current) == 0 else { return nil }
        memory?.pointee = current
        descriptor.store(terminal, ordering: .releasing)
        return current
    }

    /// Gives the remembered mode back; safe in a signal handler, and harmless when there is none.
    static func restore() {
        let terminal = descriptor.load(ordering: .acquiring)
        guard terminal >= 0, let memory else { return }
        _ = tcsetattr(terminal, TCSANOW, memory)
    }

    /// Gives the remembered mode back and forgets it.
    static func release() {
        restore()
        descriptor.store(-1, ordering: .releasing)
    }

    private static var memory: UnsafeMutablePointer<termios>? {
        UnsafeMutablePointer(bitPattern: address.load(ordering: .acquiring))
    }
}
