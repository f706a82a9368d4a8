/// Why a request that was repeated by the rules has no reply to trust.
public enum Unsettled: Error, Sendable, Equatable {
    /// It failed, and nothing was changed at the other side.
    case failed(TransportError)
    /// A change may have been made or not, and no reply came to the last attempt.
    case inDoubt(TransportError)
    /// A change may have been made or not, and this reply does not tell.
    case inDoubtAfter(Reply)
}

/// What a caller does around the attempts of one request; all of it may be left out.
public struct Attempts {
    /// Called before every attempt: the place to wait for a free slot of a rate limit.
    ///
    /// Throws to give up, for instance because the task was canceled.
    public var before: (_ attempt: Int) async throws(TransportError) -> Void = { _ in }
    /// Reads a reply as the rules need it; called once for every reply.
    ///
    /// Only a vendor knows what an unreadable body is, and a key in use.
    public var read: (Reply) -> Retry.Outcome = {
        .reply(status: $0.status, retryAfter: $0.headers["Retry-After"])
    }
    /// Puts a new credential into the request; false when there is none to be had.
    public var refresh: (inout Request) async -> Bool = { _ in false }
    /// Waits; throws when the task is canceled meanwhile.
    public var pause: (Duration) async throws -> Void = { try await Task.sleep(for: $0) }

    /// Makes the plain way: no limit, no new credential, real time.
    public init() {}
}

extension Client {
    /// Sends a request, again and again as far as `policy` allows, and returns the last reply.
    ///
    /// The reply may have any status: a refusal is the caller's to read. `hasServerKey` tells that
    /// the request carries an idempotency key. A host that failed five times in a row in this
    /// process is not asked again.
    public func send(
        _ request: Request, retrying policy: Retry, hasServerKey: Bool = false,
        attempts: Attempts = Attempts()
    ) async throws(Unsettled) -> Reply {
        var request = request
        var policy = policy
        var number = 0
        while true {
            number += 1
            request.timeout = min(request.timeout, policy.timeLeft)
            let result = await attempt(number, request, attempts)
            let outcome: Retry.Outcome =
                switch result {
                case .success(let reply): attempts.read(reply)
                case .failure(let error): .failure(error)
                }
            switch policy.next(after: outcome, effect: request.effect, hasServerKey: hasServerKey) {
            case .done, .fail: return try result.settled(isDoubtful: false)
            case .inDoubt: return try result.settled(isDoubtful: true)
            case .refreshCredential where await attempts.refresh(&request): break
            case .refreshCredential: return try result.settled(isDoubtful: policy.isDoubtful)
            case .wait(let duration):
                do { try await attempts.pause(duration) } catch {
                    let canceled = TransportError(.canceled, "canceled while waiting to try again")
                    throw policy.isDoubtful ? .inDoubt(canceled) : .failed(canceled)
                }
            }
        }
    }

    private func attempt(
        _ number: Int, _ request: Request, _ attempts: Attempts
    ) async -> Result<Reply, TransportError> {
        do throws(TransportError) {
            try await attempts.before(number)
            return .success(try await send(request, attempt: number, heedingStandings: true))
        } catch { return .failure(error) }
    }
}

extension Result where Success == Reply, Failure == TransportError {
    /// The reply, or the end of a call that has none to trust.
    func settled(isDoubtful: Bool) throws(Unsettled) -> Reply {
        switch self {
        case .success(let reply) where isDoubtful: throw .inDoubtAfter(reply)
        case .failure(let error) where isDoubtful: throw .inDoubt(error)
        case .success(let reply): return reply
        case .failure(let error): throw .failed(error)
        }
    }
}
