internal import Crypto

extension CredentialChain {
    /// Takes on the role of a profile with the key of another profile or of this machine.
    ///
    /// The other profile may itself have a role, and so on; a profile that comes up twice is an
    /// error.
    func role(of profile: Profile, visited: [String]) async throws(AWSError) -> AWS.Credentials {
        let role = try Role(profile)
        return try await keeping(try keptKey(of: role, profile)) {
            () async throws(AWSError) -> AWS.Credentials in
            let source = try await source(of: profile, visited: visited)
            var code: String?
            if let serial = role.mfaSerial { code = try await surroundings.mfaCode(serial) }
            return try await AWS.TokenService(configuration).assume(
                role, in: try configuration.region(), code: code, signer: .key(source))
        }
    }

    /// The credentials with which a role is taken on.
    private func source(
        of profile: Profile, visited: [String]
    ) async throws(AWSError) -> AWS.Credentials {
        let other = profile.text("source_profile")
        switch (other, profile.text("credential_source")) {
        case (let name?, nil):
            return try await sourceProfile(name, of: profile, visited: visited)
        case (nil, "Environment"?):
            if let found = try environment() { return found }
        case (nil, "EcsContainer"?):
            if let found = try await container() { return found }
        case (nil, "Ec2InstanceMetadata"?): return try await instance()
        case (nil, let unknown?):
            throw AWSError(
                .configuration, "profile \(profile.name): unknown credential_source \(unknown)")
        case (nil, nil), (.some, .some):
            throw AWSError(
                .configuration,
                "profile \(profile.name): role_arn needs one of source_profile, credential_source")
        }
        throw AWSError(
            .noCredentials, "profile \(profile.name): its credential_source holds no credentials")
    }

    private func sourceProfile(
        _ name: String, of profile: Profile, visited: [String]
    ) async throws(AWSError) -> AWS.Credentials {
        guard let source = configuration.files.profile(name) else {
            throw AWSError(
                .configuration, "profile \(profile.name): there is no source_profile \"\(name)\"")
        }
        let isKnown = visited.contains(name)
        if source.hasRole, !source.hasKey {
            guard !isKnown else {
                throw AWSError(
                    .configuration, "profile \(profile.name): its source_profile leads in a circle")
            }
            return try await role(of: source, visited: visited + [name])
        }
        if source.text("web_identity_token_file") != nil {
            return try await webIdentity(source, tokenFile: nil)
        }
        guard let found = try await own(of: source) else {
            throw AWSError(
                .configuration,
                "profile \(profile.name): its source_profile \"\(name)\" has no credentials")
        }
        return found
    }

    /// Takes on a role with a token in a file, which somebody else renews (an unsigned call).
    func webIdentity(
        _ profile: Profile?, tokenFile: String?
    ) async throws(AWSError) -> AWS.Credentials {
        let arn = surroundings.value("AWS_ROLE_ARN")
        let session = surroundings.value("AWS_ROLE_SESSION_NAME")
        // The variables count for the profile in use only, not for one that it names.
        let isOwn = profile?.name == configuration.profileName || profile == nil
        guard let path = tokenFile ?? profile?.text("web_identity_token_file"),
            let roleARN = (isOwn ? arn : nil) ?? profile?.text("role_arn")
        else {
            throw AWSError(
                .configuration, "a web identity token is set without a role (AWS_ROLE_ARN)")
        }
        let role = AWS.TokenService.Role(
            arn: roleARN,
            sessionName: (isOwn ? session : nil) ?? profile?.text("role_session_name"))
        return try await keeping(try keptKey(of: role, path)) {
            () async throws(AWSError) -> AWS.Credentials in
            guard let token = try surroundings.file(surroundings.expanded(path)), !token.isEmpty
            else { throw AWSError(.configuration, "there is no web identity token in \(path)") }
            return try await AWS.TokenService(configuration).assume(
                role, in: try configuration.region(), webIdentity: token)
        }
    }
}

extension CredentialChain {
    typealias Role = AWS.TokenService.Role

    /// Under what the credentials of a role are kept: never those of another source or server.
    private func keptKey(of role: Role, _ profile: Profile) throws(AWSError) -> String {
        if let name = profile.text("source_profile") {
            let keyID = configuration.files.profile(name)?.text("aws_access_key_id")
            return try keptKey(of: role, "profile \(name) \(keyID ?? "")")
        }
        let keyID = surroundings.value("AWS_ACCESS_KEY_ID") ?? ""
        return try keptKey(of: role, "\(profile.text("credential_source") ?? "") \(keyID)")
    }

    private func keptKey(of role: Role, _ source: String) throws(AWSError) -> String {
        try keptKey([
            "role", role.arn, role.sessionName ?? "", role.externalID ?? "", role.mfaSerial ?? "",
            "\(role.seconds)", source,
        ])
    }

    /// A name that tells nothing and is different for all that differs.
    func keptKey(_ parts: [String]) throws(AWSError) -> String {
        let place = [
            try configuration.endpoint(of: .sts, in: try configuration.region()),
            configuration.profileName,
        ]
        let text = (place + parts).map { "\($0.utf8.count):\($0)" }.joined()
        return try SecretText.keeping { () throws(CryptoError) in
            Hex.encode(try SHA256.digest(text))
        }
    }
}
