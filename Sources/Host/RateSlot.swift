internal import Synchronization

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// One supplier's rate limit, kept by all processes of this machine together.
///
/// Eight bytes under `flock` hold when the next call was due (generic cell rate algorithm). A slot
/// is taken under the lock and waited for outside it. Whatever the timing of the processes, no
/// window as long as the interval holds more than the limit; the steady rate stays 4 % below it,
/// so that a call that leaves up to 4 % of the interval late cannot push another over.
public final class RateSlot: Sendable {
    private let file: Descriptor
    private let path: String
    private let turn = Mutex(())  // flock does not exclude the threads of one process
    private let spacing: Int64
    private let tolerance: Int64
    private let horizon: Int64

    /// Opens, or makes, the file of one limit.
    ///
    /// - Parameters:
    ///   - calls: How many calls the supplier allows in `interval`.
    ///   - burst: How many may leave at once after a pause; each one beyond the first lowers the
    ///     steady rate by one call per interval, since a full burst must fit under the limit.
    /// - Throws: `HostError`, `invalid` unless `1 <= burst <= calls` and the interval is positive.
    public init(
        _ name: String, in folder: PrivateFolder, calls: Int, per interval: Duration = .seconds(1),
        burst: Int = 1
    ) throws(HostError) {
        path = folder.path(of: name)
        let whole = interval.nanoseconds
        guard (1...1_000_000).contains(calls), (1...calls).contains(burst), whole > 0,
            whole <= 86_400_000_000_000
        else { throw HostError(.invalid, "use the rate limit", path) }
        file = try folder.file(name, O_RDWR | O_CREAT, .secret)
        spacing = (whole + whole / 25) / Int64(calls - burst + 1) + 1
        tolerance = spacing * Int64(burst - 1)
        horizon = 240_000_000_000 + 128 * spacing
    }

    /// Reserves the next slot and says how long to wait for it; zero means now.
    ///
    /// To be called for a call that will be sent next, not for a whole list in advance.
    /// - Parameter now: Wall clock, nanoseconds since 1970.
    /// - Throws: `HostError`, `busy` when the slots of more than two minutes are taken.
    public func take(now: Int64 = Now.wallNanoseconds) throws(HostError) -> Duration {
        try update { stored throws(HostError) in
            let due = believed(stored, now)
            let slot = max(now, due - tolerance)
            guard slot - now <= horizon / 2 else { throw HostError(.busy, "use", path) }
            return (max(slot, due) + spacing, .nanoseconds(slot - now))
        }
    }

    /// Lets nobody call before `instant`, as a server asked; at most two minutes are believed.
    ///
    /// - Parameters:
    ///   - instant: Wall clock, nanoseconds since 1970.
    ///   - now: Wall clock, nanoseconds since 1970.
    /// - Throws: `HostError`.
    public func push(until instant: Int64, now: Int64 = Now.wallNanoseconds) throws(HostError) {
        _ = try update { stored throws(HostError) in
            let until = min(instant, now + horizon / 2) + tolerance
            return (max(believed(stored, now), until), .zero)
        }
    }

    /// What is further ahead than can be reserved is damage, or a clock that was set back.
    private func believed(_ stored: Int64, _ now: Int64) -> Int64 {
        stored < 0 || stored > now + horizon ? now : stored
    }

    private func update(
        _ change: (Int64) throws(HostError) -> (Int64, Duration)
    ) throws(HostError) -> Duration {
        try turn.withLock { _ throws(HostError) in
            while flock(file.number, LOCK_EX) != 0 {
                guard errno == EINTR else { throw HostError("lock", path) }
            }
            defer { flock(file.number, LOCK_UN) }
            var stored: Int64 = 0
            // A file that is too short reads as "never".
            if pread(file.number, &stored, 8, 0) != 8 { stored = 0 }
            let (next, wait) = try change(Int64(littleEndian: stored))
            var bytes = next.littleEndian
            guard pwrite(file.number, &bytes, 8, 0) == 8 else { throw HostError("write", path) }
            return wait
        }
    }
}

extension Duration {
    /// Whole nanoseconds; what does not fit is the largest that does.
    var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, carry) = product.addingReportingOverflow(attoseconds / 1_000_000_000)
        return overflow || carry ? (seconds < 0 ? .min : .max) : sum
    }
}
