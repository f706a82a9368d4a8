internal import Crypto
internal import HTTP

extension CredentialChain {
    /// What a profile says about single sign-on.
    private struct SignOn {
        let region: String
        let account: String
        let role: String
        /// What the session's file is named after.
        let session: String
        /// Whether the session can be renewed without a person.
        let isRenewable: Bool
    }

    /// Credentials of a role for the session in which a person signed in.
    func singleSignOn(_ profile: Profile) async throws(AWSError) -> AWS.Credentials {
        let signOn = try signOn(profile)
        return try await keeping(
            try keptKey(["sso", signOn.session, signOn.account, signOn.role])
        ) { () async throws(AWSError) -> AWS.Credentials in
            try await roleCredentials(signOn, with: try await accessToken(signOn))
        }
    }

    private func signOn(_ profile: Profile) throws(AWSError) -> SignOn {
        var place = profile
        let session = profile.text("sso_session")
        if let session {
            guard let found = configuration.files.session(session) else {
                throw AWSError(
                    .configuration, "profile \(profile.name): there is no sso-session \(session)")
            }
            place = found
        }
        guard let account = profile.text("sso_account_id"),
            let role = profile.text("sso_role_name"), let region = place.text("sso_region"),
            let start = place.text("sso_start_url"), AWS.Region.isPlausible(region)
        else {
            throw AWSError(
                .configuration,
                """
                profile \(profile.name): single sign-on needs sso_account_id, sso_role_name, \
                sso_region and sso_start_url
                """)
        }
        return SignOn(
            region: region, account: account, role: role, session: session ?? start,
            isRenewable: session != nil)
    }

    /// The token of the session's file, renewed when less than a quarter of an hour is left.
    private func accessToken(_ signOn: SignOn) async throws(AWSError) -> Secret {
        let name = Hex.encode(SHA1.digest(Array(signOn.session.utf8)))
        let path = "\(surroundings.home)/.aws/sso/cache/\(name).json"
        let needed = AWSError(
            .needsLogin, "the AWS sign-on \(signOn.session) is over or was never begun")
        guard let content = try surroundings.file(path) else { throw needed }
        let document: JSON.Value
        do {
            document = try content.reveal { bytes throws(JSONError) in try JSON(bytes).root }
        } catch {
            throw AWSError(.configuration, "\(path): \(error)")
        }
        guard let token = try document.secret("accessToken"),
            let expiry = document.moment("expiresAt")
        else { throw needed }
        let left = expiry - surroundings.now()
        if left >= 900 { return token }
        if signOn.isRenewable {
            do throws(AWSError) {
                if let fresh = try await renewed(document, path, signOn.region) { return fresh }
            } catch {
                // The old token may do for as long as it lasts.
                guard left > 60 else { throw error }
            }
        }
        guard left > 0 else { throw needed }
        return token
    }

    /// A new token for the session, which is written back; nil when the file has no means for it.
    private func renewed(
        _ old: JSON.Value, _ path: String, _ region: String
    ) async throws(AWSError) -> Secret? {
        guard let refresh = try old.secret("refreshToken"), let id = try old.secret("clientId"),
            let secret = try old.secret("clientSecret")
        else { return nil }
        if let end = old.moment("registrationExpiresAt"), end <= surroundings.now() { return nil }
        let body = try SecretText.compose(
            .open(#"{"clientId":"#), .quoted(id), .open(#","clientSecret":"#), .quoted(secret),
            .open(#","grantType":"refresh_token","refreshToken":"#), .quoted(refresh), .open("}"))
        let address = try configuration.endpoint(of: .ssoOIDC, in: region)
        let request = Request(
            .post, address + "/token", headers: ["Content-Type": "application/json"],
            body: .confidential { body.reveal($0) }, effect: .change)
        let answer = try await ask(request, in: region)
        guard let token = try answer.secret("accessToken"), let life = answer["expiresIn"]?.int
        else { throw AWSError(.unavailable, "the sign-on service gave no token") }
        let next = try answer.secret("refreshToken") ?? refresh
        let end = AWS.text(of: surroundings.now() + Int64(min(max(life, 0), 604_800)))
        var parts: [SecretText.Part] = [
            .open(#"{"accessToken":"#), .quoted(token), .open(#","expiresAt":"\#(end)""#),
            .open(#","refreshToken":"#), .quoted(next),
        ]
        for (key, value) in old.members
        where !["accessToken", "expiresAt", "refreshToken"].contains(key) {
            parts.append(.open(",\(JSONTree.string(key).text):"))
            if let text = try old.secret(key) {
                parts.append(.quoted(text))
            } else {
                parts.append(.open(String(decoding: value.bytes, as: UTF8.self)))
            }
        }
        try surroundings.replace(path, try SecretText.compose(parts + [.open("}")]))
        return token
    }

    private func roleCredentials(
        _ signOn: SignOn, with token: Secret
    ) async throws(AWSError) -> AWS.Credentials {
        var query = Query()
        query.add("role_name", signOn.role)
        query.add("account_id", signOn.account)
        let address = try configuration.endpoint(of: .sso, in: signOn.region)
        var request = Request(.get, "\(address)/federation/credentials?\(query.text)")
        request.confidential = [
            Request.Confidential("x-amz-sso_bearer_token") { token.reveal($0) }
        ]
        let answer = try await ask(request, in: signOn.region)
        guard let found = answer["roleCredentials"], let keyID = found.words("accessKeyId"),
            let secret = try found.secret("secretAccessKey"),
            let session = try found.secret("sessionToken"), let end = found["expiration"]?.int
        else { throw AWSError(.unavailable, "the sign-on service gave no whole credentials") }
        return AWS.Credentials(
            keyID: keyID, secret: secret, token: session, expiry: Int64(end) / 1000,
            obtained: surroundings.now(), accountID: signOn.account, source: .sso)
    }

    /// Sends an unsigned request to the sign-on service and reads its answer.
    private func ask(_ request: Request, in region: String) async throws(AWSError) -> JSON.Value {
        var request = request
        request.timeout = .seconds(10)
        var reply: Reply
        do throws(TransportError) {
            reply = try await surroundings.send(request)
        } catch {
            throw AWSError(error)
        }
        defer { reply.wipe() }
        guard reply.isSuccess else {
            var error = AWSError(reply, at: surroundings.now())
            error.region = region
            throw error.status == 401
                ? error.changed(to: .needsLogin, "the AWS sign-on is over") : error
        }
        do {
            return try JSON(reply.body).root
        } catch {
            throw AWSError(.unavailable, "the sign-on service sent an answer that is \(error)")
        }
    }
}
