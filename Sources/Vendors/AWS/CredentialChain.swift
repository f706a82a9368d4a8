internal import Crypto

/// The sources of credentials in the order of AWS's tools.
///
/// The first source that is set up decides: if it fails, that is the answer.
struct CredentialChain: Sendable {
    let configuration: AWS.Configuration
    /// The id of a key that was refused, and must not come from where credentials are kept.
    let refused: String?

    init(_ configuration: AWS.Configuration, refused: String? = nil) {
        self.configuration = configuration
        self.refused = refused
    }

    var surroundings: AWS.Surroundings { configuration.surroundings }

    /// Looks for credentials; those that have lapsed already are an error.
    func credentials() async throws(AWSError) -> AWS.Credentials {
        let found = try await search()
        if let expiry = found.expiry, expiry <= surroundings.now() {
            throw AWSError(
                .expired, "the credentials from the source \"\(found.source.rawValue)\" are expired"
            )
        }
        return found
    }

    private func search() async throws(AWSError) -> AWS.Credentials {
        if !configuration.isProfileNamed, let found = try environment() { return found }
        if let profile = configuration.profile, profile.hasRole {
            return try await role(of: profile, visited: [profile.name])
        }
        let file = surroundings.value("AWS_WEB_IDENTITY_TOKEN_FILE")
        if file != nil || configuration.profile?.text("web_identity_token_file") != nil {
            return try await webIdentity(configuration.profile, tokenFile: file)
        }
        if let profile = configuration.profile, let found = try await own(of: profile) {
            return found
        }
        if let found = try await container() { return found }
        return try await instance()
    }

    /// What a profile holds itself, without taking on a role; nil when it holds nothing.
    func own(of profile: Profile) async throws(AWSError) -> AWS.Credentials? {
        if profile.text("sso_account_id") != nil || profile.text("sso_role_name") != nil {
            return try await singleSignOn(profile)
        }
        if let found = try key(in: profile.credentials, of: profile.name, .credentialsFile) {
            return found
        }
        if profile.text("login_session") != nil {
            throw AWSError(
                .configuration, "profile \(profile.name): login_session is not supported")
        }
        if let line = profile.text("credential_process") {
            return try process(line, of: profile.name)
        }
        return try key(in: profile.config, of: profile.name, .configFile)
    }

    /// The key in the environment; nil when there is none.
    func environment() throws(AWSError) -> AWS.Credentials? {
        guard let keyID = surroundings.value("AWS_ACCESS_KEY_ID") else { return nil }
        guard let secret = try surroundings.secretValue("AWS_SECRET_ACCESS_KEY") else {
            throw AWSError(
                .configuration, "AWS_ACCESS_KEY_ID is set without AWS_SECRET_ACCESS_KEY")
        }
        var expiry: Int64?
        if let text = surroundings.value("AWS_CREDENTIAL_EXPIRATION") {
            guard let moment = AWS.moment(text) else {
                throw AWSError(.configuration, "AWS_CREDENTIAL_EXPIRATION is not a time")
            }
            expiry = moment
        }
        let token = try surroundings.secretValue("AWS_SESSION_TOKEN")
        let oldToken = try surroundings.secretValue("AWS_SECURITY_TOKEN")
        return AWS.Credentials(
            keyID: keyID, secret: secret, token: token ?? oldToken, expiry: expiry,
            accountID: surroundings.value("AWS_ACCOUNT_ID"), source: .environment)
    }

    private func key(
        in section: ProfileFile.Section?, of name: String, _ source: AWS.Credentials.Source
    ) throws(AWSError) -> AWS.Credentials? {
        guard let section, let keyID = section.texts["aws_access_key_id"], !keyID.isEmpty else {
            return nil
        }
        guard let secret = section.secrets["aws_secret_access_key"], !secret.isEmpty else {
            throw AWSError(
                .configuration,
                "profile \(name): aws_access_key_id stands without aws_secret_access_key")
        }
        let token = section.secrets["aws_session_token"] ?? section.secrets["aws_security_token"]
        return AWS.Credentials(
            keyID: keyID, secret: secret, token: token.flatMap { $0.isEmpty ? nil : $0 },
            accountID: section.texts["aws_account_id"], source: source)
    }

    /// Credentials that were kept and are fresh, or new ones, which are then kept.
    func keeping(
        _ key: String, fetch: () async throws(AWSError) -> AWS.Credentials
    ) async throws(AWSError) -> AWS.Credentials {
        if let kept = surroundings.kept(key), kept.keyID != refused,
            kept.areFresh(at: surroundings.now())
        {
            return kept
        }
        let fresh = try await fetch()
        surroundings.keep(key, fresh)
        return fresh
    }
}
