internal import Crypto
internal import Host

extension Vault {
    /// The right to fetch a secret anew; others wait until it is let go.
    public final class Turn {
        private let lock: FileLock

        init(_ lock: FileLock) { self.lock = lock }
    }

    /// What came of asking for the right to fetch a secret.
    public enum Refreshing {
        /// Somebody else has fetched it meanwhile.
        case done(CachedSecret)
        /// It is for us to fetch and store it, holding on to the turn until it is stored.
        case ours(Turn)
    }

    /// Asks for the right to fetch a secret; one process, and one task of it, has it at a time.
    ///
    /// What is kept is read again after waiting: whoever held the right before may have done the
    /// work. Blocks for at most `patience`.
    /// - Parameters:
    ///   - seen: When the copy was fetched that will not do; nil when any fresh one does.
    ///   - now: Seconds since 1970, asked for after waiting.
    /// - Throws: `VaultError`; `host` with the kind `busy` when others held it all the time.
    public func refresh(
        _ address: SecretAddress, newerThan seen: Int64? = nil,
        patience: Duration = .seconds(15), now: () -> Int64
    ) throws(VaultError) -> Refreshing {
        let lock = try sealing {
            try FileLock(address.lockName(), in: locks, patience: patience)
        }
        if case .fresh(let secret) = try cached(address, now: now()),
            seen.map({ secret.summary.fetchedAt > $0 }) ?? true
        {
            return .done(secret)
        }
        return .ours(Turn(lock))
    }

    /// Gives a secret that is fresh, fetching it when it is not and nobody else has done so.
    ///
    /// - Parameter fetch: Asks the source; what it throws is passed on, and nothing is changed.
    /// - Throws: `VaultError`, or what `fetch` throws.
    public func refreshing(
        _ address: SecretAddress, for lifetime: SecretLifetime = .atMost(),
        newerThan seen: Int64? = nil, patience: Duration = .seconds(15), now: () -> Int64,
        fetch: () throws -> FetchedSecret
    ) throws -> CachedSecret {
        switch try refresh(address, newerThan: seen, patience: patience, now: now) {
        case .done(let secret): return secret
        case .ours(let turn):
            defer { withExtendedLifetime(turn) {} }
            let fetched = try fetch()
            let instant = now()
            try store(fetched, as: address, for: lifetime, now: instant)
            guard let keys = try openedKeys(), let (row, value) = try find(address, keys),
                let value
            else { throw VaultError.unreadable(address.name) }
            return CachedSecret(summary: row.summary, value: value)
        }
    }
}
