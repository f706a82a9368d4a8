internal import Synchronization

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// A pipe that a signal handler writes to, so that a `poll` elsewhere returns.
final class Bell: Sendable {
    private let read = Atomic<Int32>(-1)
    private let written = Atomic<Int32>(-1)

    /// The end to poll, or -1 while the bell is not open.
    var reader: Int32 { read.load(ordering: .acquiring) }

    /// Makes the pipe; both ends are non-blocking and stay out of child programs.
    ///
    /// Without descriptors to spare the bell stays silent; a request is then seen by asking.
    func open() {
        var ends: [Int32] = [-1, -1]
        guard reader < 0, pipe(&ends) == 0 else { return }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        written.store(ends[1], ordering: .releasing)
        read.store(ends[0], ordering: .releasing)
    }

    /// Makes the reading end readable; safe in a signal handler.
    func ring() {
        var byte: UInt8 = 1
        _ = write(written.load(ordering: .acquiring), &byte, 1)
    }

    /// Makes the reading end quiet again.
    func drain() {
        var byte: UInt8 = 0
        while Self.readByte(reader, &byte) == 1 {}
    }

    private static func readByte(_ descriptor: Int32, _ byte: inout UInt8) -> Int {
        #if canImport(Darwin)
            Darwin.read(descriptor, &byte, 1)
        #else
            Glibc.read(descriptor, &byte, 1)
        #endif
    }
}

/// A detached thread with a closure.
enum Thread {
    private final class Work {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// Starts the thread; false when the system has none to give.
    static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
        let work = Unmanaged.passRetained(Work(body))  // released by the thread
        #if canImport(Darwin)
            var thread: pthread_t?
            let status = pthread_create(
                &thread, nil,
                { raw in
                    Unmanaged<Work>.fromOpaque(raw).takeRetainedValue().body()
                    return nil
                }, work.toOpaque())
            if status == 0, let thread { pthread_detach(thread) }
        #else
            var thread = pthread_t()
            let status = pthread_create(
                &thread, nil,
                { raw in
                    if let raw { Unmanaged<Work>.fromOpaque(raw).takeRetainedValue().body() }
                    return nil
                }, work.toOpaque())
            if status == 0 { pthread_detach(thread) }
        #endif
        if status != 0 { work.release() }
        return status == 0
    }
}
