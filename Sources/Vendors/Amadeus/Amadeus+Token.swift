internal import HTTP
internal import Travel

extension Amadeus {
    /// An access token and how long it can be used.
    struct Token: Sendable {
        let secret: Secret
        /// Seconds since 1970; a minute before it lapses, so that it does not lapse on the way.
        let usableUntil: Int64
        /// The how manieth of this client it is.
        var number = 0
    }

    /// The token in use, or a new one.
    func token() async throws(SupplierError) -> Token {
        try await tokens.token(at: clock()) { () async throws(SupplierError) -> Token in
            try await fetchToken()
        }
    }

    /// Whether the reply says that the token is of no use any more, but the credentials are.
    func refusesToken(_ reply: Reply) -> Bool {
        guard reply.status == 401, let code = reply.amadeusIssue?.code else { return false }
        return ["38190", "38192", "38193"].contains(code)
    }

    /// Asks for a token (OAuth 2 client credentials, amadeus.com "Authorization").
    private func fetchToken() async throws(SupplierError) -> Token {
        var headers = headers
        headers.append("Content-Type", "application/x-www-form-urlencoded")
        let credentials = credentials
        // The call changes nothing: a token more does no harm, so that it may be repeated.
        let reply = try await carry(
            Request(
                .post, url + "/v1/security/oauth2/token", headers: headers,
                body: .confidential { credentials.revealForm($0) }, effect: .read))
        guard reply.isSuccess else { throw tokenFailure(reply) }
        let document = try reply.document()
        var secret: Secret?
        document["access_token"]?.reveal { if !$0.isEmpty { secret = Secret($0) } }
        guard let secret else {
            throw SupplierError(
                .unavailable, "answered without an access token", status: reply.status)
        }
        let life = Int64(document["expires_in"]?.integer ?? 0)
        return Token(secret: secret, usableUntil: clock() + max(life - 60, life / 2))
    }
}

extension Amadeus.Credentials {
    /// Shows the form of the token call; its buffer is overwritten afterwards.
    func revealForm(_ body: (Span<UInt8>) -> Void) {
        var form = Query()
        // Room for all of it at once: an array that grows leaves copies behind.
        var room = 128 + 3 * (office?.utf8.count ?? 0)
        clientID.reveal { room += 3 * $0.count }
        clientSecret.reveal { room += 3 * $0.count }
        form.reserve(room)
        form.add("grant_type", "client_credentials")
        clientID.reveal { form.add("client_id", secret: $0) }
        clientSecret.reveal { form.add("client_secret", secret: $0) }
        form.add("guest_office_id", office)
        form.showAndWipe(body)
    }
}

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
