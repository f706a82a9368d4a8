internal import Travel

/// The access token that all copies of one client share, fetched by one of them at a time.
actor TokenCache {
    private var token: Amadeus.Token?
    private var fetched = 0
    private var isFetching = false
    private var waiting: [CheckedContinuation<SupplierError?, Never>] = []

    /// The token, from whoever fetched it last; fetches one when there is none to use.
    ///
    /// Who comes while a fetch is under way waits for it and shares its failure.
    func token(
        at now: Int64, fetch: () async throws(SupplierError) -> Amadeus.Token
    ) async throws(SupplierError) -> Amadeus.Token {
        while true {
            if let token, now < token.usableUntil { return token }
            guard isFetching else { return try await refill(fetch) }
            if let failure = await withCheckedContinuation({ waiting.append($0) }) { throw failure }
        }
    }

    /// Forgets a token that was refused, unless it was replaced meanwhile.
    func drop(_ refused: Amadeus.Token) {
        if token?.number == refused.number { token = nil }
    }

    private func refill(
        _ fetch: () async throws(SupplierError) -> Amadeus.Token
    ) async throws(SupplierError) -> Amadeus.Token {
        isFetching = true
        do throws(SupplierError) {
            var fresh = try await fetch()
            fetched += 1
            fresh.number = fetched
            token = fresh
            settle(nil)
            return fresh
        } catch {
            // A canceled task has not learned anything that the others could use.
            settle(Task.isCancelled ? nil : error)
            throw error
        }
    }

    private func settle(_ failure: SupplierError?) {
        isFetching = false
        let woken = waiting
        waiting = []
        for continuation in woken { continuation.resume(returning: failure) }
    }
}
