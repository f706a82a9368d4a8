#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// The memory that this process takes from the system as it needs it.
public enum Heap {
    /// Has all threads share one heap that grows in steps of a megabyte and keeps what was freed.
    ///
    /// The C library's habits are made for servers: each thread's heap grows by single pages, and
    /// buffers of megabytes go back at once. A search of 250 offers spends 6 % of its time on that.
    /// To be called before there is a second thread; does nothing where it cannot be told.
    public static func share() {
        #if canImport(Glibc)
            // From malloc.h, which Swift does not import.
            typealias Tune = @convention(c) (Int32, Int32) -> Int32
            guard let address = dlsym(nil, "mallopt") else { return }
            let tune = unsafeBitCast(address, to: Tune.self)
            let (trimThreshold, topPad, mapThreshold, mostArenas): (Int32, Int32, Int32, Int32) =
                (-1, -2, -3, -8)
            _ = tune(mostArenas, 1)
            _ = tune(topPad, 1 << 20)
            _ = tune(mapThreshold, 16 << 20)
            _ = tune(trimThreshold, 64 << 20)
        #endif
    }
}
