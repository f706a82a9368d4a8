internal import HTTP

extension AWS {
    /// Makes calls, and makes them again as AWS's own tools do ("standard" mode, rules of 2026).
    struct Caller: Sendable {
        /// How patient a call is.
        struct Patience: Sendable {
            /// The most attempts.
            var tries: Int
            /// The longest that one attempt may take.
            var timeout: Duration = .seconds(10)
            /// How long after the first attempt another may begin.
            var budget: Duration = .seconds(15)
        }

        let configuration: Configuration

        private var surroundings: Surroundings { configuration.surroundings }

        /// Makes a call and returns the reply, which is a success.
        ///
        /// Refused temporary credentials are renewed once, transient failures repeated. Throws
        /// `.unknownOutcome` when a change may have been made and no answer tells.
        func reply(
            to call: Call, in region: String, signer: Signer, patience: Patience? = nil
        ) async throws(AWSError) -> Reply {
            let address = try configuration.endpoint(of: call.service, in: region)
            let patience = patience ?? Patience(tries: configuration.maxAttempts)
            let start = ContinuousClock.now
            var attempt = 1
            var hasRenewed = false
            var isDoubtful = false
            while true {
                let key = try await self.key(of: signer)
                var request = call.request(to: address, in: region, with: key)
                request.timeout = patience.timeout
                var failure: Failure
                switch await answer(to: request) {
                case .success(let reply): return reply
                case .failure(let error): failure = error
                }
                failure.error.region = region
                isDoubtful = isDoubtful || call.isChange && failure.leavesDoubt
                if !hasRenewed, try await renews(key, of: signer, after: failure.error) {
                    hasRenewed = true
                    continue
                }
                let wait = Self.wait(
                    before: attempt, after: failure.error, random: surroundings.random())
                let mayRepeat = call.repetition == .harmless || !isDoubtful
                guard attempt < patience.tries, failure.error.isTransient, mayRepeat,
                    ContinuousClock.now + wait < start + patience.budget
                else { throw isDoubtful ? failure.error.inDoubt : failure.error }
                do { try await surroundings.pause(wait) } catch {
                    let error = AWSError(.canceled, "canceled while waiting to ask again")
                    throw isDoubtful ? error.inDoubt : error
                }
                attempt += 1
            }
        }

        private struct Failure: Error {
            var error: AWSError
            /// Whether a change may have been made.
            var leavesDoubt: Bool
        }

        private func key(of signer: Signer) async throws(AWSError) -> Credentials? {
            switch signer {
            case .nobody: nil
            case .key(let key): key
            case .account(let account): try await account.credentials()
            }
        }

        /// Sends once.
        private func answer(to request: Request) async -> Result<Reply, Failure> {
            do throws(TransportError) {
                let reply = try await surroundings.send(request)
                if reply.isSuccess { return .success(reply) }
                let error = AWSError(reply, at: surroundings.now())
                return .failure(Failure(error: error, leavesDoubt: error.kind == .unavailable))
            } catch {
                return .failure(Failure(error: AWSError(error), leavesDoubt: error.wasSent))
            }
        }

        /// Whether a refused key was put aside for a new one; only temporary ones can be renewed.
        private func renews(
            _ key: Credentials?, of signer: Signer, after error: AWSError
        ) async throws(AWSError) -> Bool {
            guard let key, case .account(let account) = signer, key.token != nil,
                error.kind == .expired || error.kind == .badCredentials
            else { return false }
            return await account.drop(key)
        }

        /// How long to wait: a random part of 50 ms, or of 1 s when calls were too many, doubled
        /// each time up to 20 s; no less than the service asks for, but at most 5 s more.
        static func wait(before next: Int, after error: AWSError, random: Double) -> Duration {
            let base = error.kind == .throttled ? 1.0 : 0.05
            let wait = Duration.seconds(random * min(20, base * Double(1 << min(next - 1, 10))))
            guard let asked = error.retryAfter else { return wait }
            return min(max(wait, asked), wait + .seconds(5))
        }
    }
}

extension AWSError {
    /// The same facts, but a change may have been made.
    var inDoubt: AWSError { changed(to: .unknownOutcome, message) }

    /// The same facts under another kind and message.
    func changed(to kind: Kind, _ message: String) -> AWSError {
        var error = AWSError(kind, message)
        error.code = code
        error.status = status
        error.requestID = requestID
        error.region = region
        error.retryAfter = retryAfter
        return error
    }
}
