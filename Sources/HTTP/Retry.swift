/// Decides after each attempt whether there is another: outcome in, action out, without any I/O.
///
/// A value is for one call only. It waits by exponential back-off with full jitter, 0.5 s doubled
/// each time up to 20 s, or as long as the server asks, up to 60 s.
public struct Retry: Sendable {
    /// The most attempts, the first one included.
    public var tries = 4
    /// The longest the whole call may take, from the making of this value.
    public var deadline: Duration
    /// Whether a 401 can be mended by a new credential, once.
    public var canRefresh = false
    /// The statuses by which this server states that it has done nothing.
    ///
    /// Without a server key, a change is repeated after these and no others.
    public var nothingDone: Set<Int> = []

    private let surroundings: Surroundings
    private let start: Duration
    private var attempts = 0
    private var serverErrors = 0
    private var hasRefreshed = false
    /// Whether an attempt so far may have made the change.
    private(set) var isDoubtful = false

    /// How one attempt ended.
    public enum Outcome: Sendable, Equatable {
        /// A reply came, with this status and this Retry-After line.
        case reply(status: Int, retryAfter: String? = nil)
        /// A reply came whose body cannot be read, as broken JSON.
        case unreadable
        /// The server is still busy with a request of the same key (409 at Stripe).
        case keyInUse(retryAfter: String? = nil)
        /// No reply came.
        case failure(TransportError)
    }

    /// What to do next.
    public enum Action: Sendable, Equatable {
        /// The reply is the answer.
        case done
        /// Wait that long, then send the same bytes again.
        case wait(Duration)
        /// Get a new credential, then send again at once.
        case refreshCredential
        /// Stop: a change may have been made or not, and only reading the state can tell.
        case inDoubt
        /// Stop: it failed or was refused, and nothing was changed by it.
        case fail
    }

    /// Where chance and time come from.
    public struct Surroundings: Sendable {
        /// A number from 0 up to but not including 1.
        public var random: @Sendable () -> Double = { Double.random(in: 0..<1) }
        /// The time since some fixed moment; never goes back.
        public var uptime: @Sendable () -> Duration = {
            Retry.birth.duration(to: ContinuousClock.now)
        }
        /// The seconds since 1970, for a Retry-After that is a date.
        public var unixTime: @Sendable () -> Int = { wallClockSeconds() }

        /// Makes the real ones.
        public init() {}
    }

    private static let birth = ContinuousClock.now

    /// Makes the rule for one call that starts now.
    public init(deadline: Duration = .seconds(120), in surroundings: Surroundings = .init()) {
        self.deadline = deadline
        self.surroundings = surroundings
        start = surroundings.uptime()
    }

    /// The time that is left before the deadline.
    public var timeLeft: Duration { max(.zero, start + deadline - surroundings.uptime()) }

    /// Takes how an attempt ended and says what to do.
    ///
    /// `hasServerKey` tells that the request carries a key by which the server knows a repeat.
    public mutating func next(
        after outcome: Outcome, effect: Request.Effect, hasServerKey: Bool
    ) -> Action {
        attempts += 1
        let call: Call = effect == .read ? .read : hasServerKey ? .keyedChange : .bareChange
        let verdict = judge(outcome, call)
        if call != .read, leavesDoubt(outcome) { isDoubtful = true }
        switch verdict {
        case .answered: return .done
        case .refused: return isDoubtful && !settlesDoubt(outcome) ? .inDoubt : .fail
        case .unsure: return .inDoubt
        case .refresh:
            guard timeLeft > .zero, attempts < tries else { return isDoubtful ? .inDoubt : .fail }
            hasRefreshed = true
            return .refreshCredential
        case .again(let asked):
            let pause = pause(asked)
            guard attempts < tries, pause < timeLeft else { return isDoubtful ? .inDoubt : .fail }
            return .wait(pause)
        }
    }
}

extension Retry {
    private enum Call { case read, keyedChange, bareChange }

    private enum Verdict {
        case answered, refused, unsure, refresh
        case again(asked: String?)
    }

    private mutating func judge(_ outcome: Outcome, _ call: Call) -> Verdict {
        switch outcome {
        case .reply(let status, let retryAfter): judge(status, retryAfter, call)
        case .unreadable: call == .bareChange ? .unsure : .again(asked: nil)
        case .keyInUse(let retryAfter): call == .keyedChange ? .again(asked: retryAfter) : .refused
        case .failure(let error): judge(error, call)
        }
    }

    private func judge(_ error: TransportError, _ call: Call) -> Verdict {
        if !error.wasSent || call == .read {
            return error.isTransient ? .again(asked: nil) : .refused
        }
        return call == .keyedChange && error.isTransient ? .again(asked: nil) : .unsure
    }

    private mutating func judge(_ status: Int, _ retryAfter: String?, _ call: Call) -> Verdict {
        let mayRepeat = call != .bareChange || nothingDone.contains(status)
        switch status {
        case ..<400: return .answered
        case 401: return canRefresh && !hasRefreshed && mayRepeat ? .refresh : .refused
        case 408, 425, 429: return mayRepeat ? .again(asked: retryAfter) : .unsure
        case 503 where retryAfter != nil: return mayRepeat ? .again(asked: retryAfter) : .unsure
        case 500, 502, 503, 504:
            defer { serverErrors += 1 }
            // With a key once more; a second time the state has to be read.
            if call == .keyedChange, serverErrors > 0 { return .unsure }
            return mayRepeat ? .again(asked: nil) : .unsure
        case 501, 505...: return call == .read || nothingDone.contains(status) ? .refused : .unsure
        default: return .refused
        }
    }

    /// Whether a change may have been made by an attempt that ended so.
    private func leavesDoubt(_ outcome: Outcome) -> Bool {
        switch outcome {
        case .reply(let status, _):
            [408, 425, 429].contains(status) || status >= 500
                ? !nothingDone.contains(status) : false
        case .unreadable, .keyInUse: true
        case .failure(let error): error.wasSent
        }
    }

    /// Whether a refusal also speaks for the attempts before it: with the same key it does, unless
    /// it only says that this caller may not ask.
    private func settlesDoubt(_ outcome: Outcome) -> Bool {
        guard case .reply(let status, _) = outcome else { return false }
        return status != 401 && status != 403
    }

    /// How long to wait: what the server asks for, else a random part of the back-off.
    private func pause(_ asked: String?) -> Duration {
        if let asked, let seconds = RetryAfter.seconds(asked, now: surroundings.unixTime()) {
            return .seconds(min(seconds, 60))
        }
        let ceiling = min(20, 0.5 * Double(1 << min(attempts - 1, 10)))
        return .seconds(ceiling * surroundings.random())
    }
}
