#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// The time of this machine.
public enum Now {
    /// Nanoseconds since 1970 (UTC); can be set by a person or by the network.
    public static var wallNanoseconds: Int64 { nanoseconds(of: CLOCK_REALTIME) }

    /// Nanoseconds since some moment in the past; never goes back, only differences mean anything.
    public static var monotonicNanoseconds: Int64 { nanoseconds(of: CLOCK_MONOTONIC) }

    private static func nanoseconds(of clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)  // cannot fail: both clocks always exist
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
