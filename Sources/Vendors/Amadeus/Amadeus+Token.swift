internal import Crypto
internal import HTTP
internal import Travel

extension Amadeus {
    /// An access token and how long it can be used.
    struct Token: Sendable {
        let secret: Secret
        /// Seconds since 1970; a minute before it lapses, so that it does not lapse on the way.
        let usableUntil: Int64
        /// Counts this client's tokens, to tell a refused one from its successor.
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

    /// Asks for a token (OAuth 2 client credentials, "Authorization" v1).
    private func fetchToken() async throws(SupplierError) -> Token {
        let form = try keeping { () throws(CryptoError) in try credentials.form() }
        var headers = headers
        headers.append("Content-Type", "application/x-www-form-urlencoded")
        // The call changes nothing: a token more does no harm, so that it may be repeated.
        let request = Request(
            .post, url + "/v1/security/oauth2/token", headers: headers,
            body: .confidential { form.reveal($0) }, effect: .read)
        var reply = try await carry(request)
        defer { reply.wipe() }
        guard reply.isSuccess else { throw tokenFailure(reply) }
        let document = try reply.document()
        var secret: Result<Secret, CryptoError>?
        document["access_token"]?.reveal { text in
            guard !text.isEmpty else { return }
            secret = Result { () throws(CryptoError) in try Secret(copying: text) }
        }
        guard let secret else {
            throw SupplierError(
                .unavailable, "answered without an access token", status: reply.status)
        }
        let life = Int64(min(max(document["expires_in"]?.integer ?? 0, 0), 86_400))
        return Token(
            secret: try keeping { () throws(CryptoError) in try secret.get() },
            usableUntil: clock() + max(life - 60, life / 2))
    }

    private func keeping(
        _ body: () throws(CryptoError) -> Secret
    ) throws(SupplierError) -> Secret {
        do {
            return try body()
        } catch {
            throw SupplierError(.unavailable, error.description)
        }
    }
}

extension Amadeus.Credentials {
    /// The form of the token call, composed where secrets are kept.
    func form() throws(CryptoError) -> Secret {
        var open = Query()
        open.add("grant_type", "client_credentials")
        open.add("guest_office_id", office)
        let parts = [
            (open.text + "&client_id=", clientID), ("&client_secret=", clientSecret),
        ]
        let room = parts.reduce(0) { $0 + $1.0.utf8.count + 3 * $1.1.count }
        return try Secret(capacity: room) { output throws(CryptoError) in
            for (text, secret) in parts {
                for byte in text.utf8 { output.append(byte) }
                secret.reveal { bytes in
                    for index in bytes.indices { output.append(encoding: bytes[index]) }
                }
            }
        }
    }
}

extension OutputSpan<UInt8> {
    /// Appends a byte as it stands in a form.
    mutating func append(encoding byte: UInt8) {
        guard let (high, low) = Query.escape(byte) else { return append(byte) }
        append(UInt8(ascii: "%"))
        append(high)
        append(low)
    }
}
