internal import Crypto

extension AWS {
    /// The credentials of one profile, found once and renewed before they lapse.
    ///
    /// All calls share it; while one of them fetches, the others wait for what it finds.
    public actor Account {
        nonisolated let configuration: Configuration
        private var current: Credentials?
        private var refused: String?
        private var nothing: AWSError?
        private var isFetching = false
        private var waiting: [CheckedContinuation<AWSError?, Never>] = []

        /// Makes an account; nothing is looked for before the first call.
        public init(_ configuration: Configuration) {
            self.configuration = configuration
        }

        /// The credentials in use, or new ones.
        ///
        /// Throws `.noCredentials` when no source is set up, and what the first source says that is
        /// set up and fails: there is no falling through to the next.
        public func credentials() async throws(AWSError) -> Credentials {
            while true {
                if let nothing { throw nothing }
                if let current, current.areFresh(at: configuration.surroundings.now()) {
                    return current
                }
                guard isFetching else { return try await refill() }
                if let failure = await withCheckedContinuation({ waiting.append($0) }) {
                    throw failure
                }
            }
        }

        /// Forgets credentials that were refused, and takes them from nowhere again.
        ///
        /// False when there is no hope of others: they came from where the same would come again.
        func drop(_ refused: Credentials) -> Bool {
            guard current == refused else { return true }
            switch refused.source {
            case .environment, .credentialsFile, .configFile: return false
            case .role, .webIdentity, .sso, .process, .container, .instance: break
            }
            self.refused = refused.keyID
            current = nil
            return true
        }

        private func refill() async throws(AWSError) -> Credentials {
            isFetching = true
            do throws(AWSError) {
                let found = try await CredentialChain(configuration, refused: refused)
                    .credentials()
                current = found
                settle(nil)
                return found
            } catch {
                // The network may be down for longer than it takes to notice early.
                if error.isTransient, let current,
                    current.areValid(at: configuration.surroundings.now())
                {
                    settle(error)
                    return current
                }
                // Looking costs a second each time where there is no instance to ask.
                if error.kind == .noCredentials { nothing = error }
                settle(Task.isCancelled ? nil : error)
                throw error
            }
        }

        private func settle(_ failure: AWSError?) {
            isFetching = false
            let woken = waiting
            waiting = []
            for continuation in woken { continuation.resume(returning: failure) }
        }
    }
}
