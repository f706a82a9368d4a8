internal import Crypto
internal import HTTP

/// Sources that are found by plain HTTP on the machine itself.
extension CredentialChain {
    /// The role of the container that we run in; nil when no variable speaks of one.
    func container() async throws(AWSError) -> AWS.Credentials? {
        var address = surroundings.value("AWS_CONTAINER_CREDENTIALS_FULL_URI")
        if let path = surroundings.value("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") {
            address = "http://169.254.170.2\(path.hasPrefix("/") ? "" : "/")\(path)"
        }
        guard let address else { return nil }
        var request = Request(.get, address, headers: ["Accept": "application/json"])
        request.timeout = .seconds(2)
        if let token = try containerToken() {
            request.confidential = [Request.Confidential("Authorization") { token.reveal($0) }]
        }
        var reply = try await ask(request, tries: 3, "the container's credentials")
        defer { reply.wipe() }
        return try read(try document(reply), token: "Token", .container)
    }

    /// The token that the container's address wants; the file is read anew each time.
    private func containerToken() throws(AWSError) -> Secret? {
        let name = "AWS_CONTAINER_AUTHORIZATION_TOKEN"
        var token = try surroundings.secretValue(name)
        if let path = surroundings.value("\(name)_FILE") {
            token = try surroundings.file(surroundings.expanded(path))
            guard token != nil else {
                throw AWSError(.configuration, "there is no container token in \(path)")
            }
        }
        guard let token else { return nil }
        let isClean = token.reveal { bytes in
            bytes.indices.allSatisfy { bytes[$0] >= 0x20 && bytes[$0] != 0x7F }
        }
        guard isClean else {
            throw AWSError(.configuration, "the container token has a line break in it")
        }
        return token
    }

    /// The role of the instance that we run on (IMDSv2); the last source of all.
    func instance() async throws(AWSError) -> AWS.Credentials {
        let isOff = surroundings.value("AWS_EC2_METADATA_DISABLED")?.lowercased() == "true"
        guard !isOff else { throw nothing("asking the instance is switched off") }
        let root = metadataAddress + "/latest/"
        var tokenRequest = Request(
            .put, root + "api/token", headers: ["X-aws-ec2-metadata-token-ttl-seconds": "21600"],
            effect: .read)
        tokenRequest.timeout = metadataTimeout
        var reply = try await askInstance(tokenRequest)
        defer { reply.wipe() }
        let token = try SecretText.keeping { () throws(CryptoError) in
            try Secret(copying: reply.body.span)
        }
        let folder = root + "meta-data/iam/security-credentials/"
        let list = try await askInstance(metadata(folder, token))
        let name = String(decoding: list.body.prefix { $0 > 0x20 }, as: UTF8.self)
        guard !name.isEmpty,
            name.utf8.allSatisfy({ Query.escape($0) == nil || "+=,@".utf8.contains($0) })
        else { throw nothing("the instance has no role") }
        var answer = try await askInstance(metadata(folder + name, token))
        defer { answer.wipe() }
        let document = try document(answer)
        if let code = document["Code"]?.string, code != "Success" {
            throw AWSError(.unavailable, "the instance has no credentials for its role (\(code))")
        }
        return try read(document, token: "Token", .instance)
    }

    private var metadataAddress: String {
        let profile = configuration.profile
        let address =
            surroundings.value("AWS_EC2_METADATA_SERVICE_ENDPOINT")
            ?? profile?.text("ec2_metadata_service_endpoint")
        if let address { return address.hasSuffix("/") ? String(address.dropLast()) : address }
        let mode =
            surroundings.value("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE")
            ?? profile?.text("ec2_metadata_service_endpoint_mode")
        return mode?.lowercased() == "ipv6" ? "http://[fd00:ec2::254]" : "http://169.254.169.254"
    }

    private var metadataTimeout: Duration {
        let text =
            surroundings.value("AWS_METADATA_SERVICE_TIMEOUT")
            ?? configuration.profile?.text("metadata_service_timeout")
        return .seconds(min(max(text.flatMap { Int($0) } ?? 1, 1), 60))
    }

    private func metadata(_ address: String, _ token: Secret) -> Request {
        var request = Request(.get, address)
        request.timeout = metadataTimeout
        request.confidential = [
            Request.Confidential("X-aws-ec2-metadata-token") { token.reveal($0) }
        ]
        return request
    }

    /// Asks the instance; no answer, or none of its kind, means that there is no instance.
    private func askInstance(_ request: Request) async throws(AWSError) -> Reply {
        let text =
            surroundings.value("AWS_METADATA_SERVICE_NUM_ATTEMPTS")
            ?? configuration.profile?.text("metadata_service_num_attempts")
        let tries = min(max(text.flatMap { Int($0) } ?? 1, 1), 10)
        do throws(AWSError) {
            return try await ask(request, tries: tries, "the instance's credentials")
        } catch {
            guard error.kind != .canceled else { throw error }
            throw nothing(error.message)
        }
    }

    private func nothing(_ why: String) -> AWSError {
        AWSError(
            .noCredentials,
            "there are no AWS credentials for profile \(configuration.profileName) (\(why))")
    }

    private func ask(
        _ request: Request, tries: Int, _ what: String
    ) async throws(AWSError) -> Reply {
        var attempt = 1
        while true {
            var error: AWSError
            do throws(TransportError) {
                let reply = try await surroundings.sendToHost(request)
                if reply.isSuccess { return reply }
                error = AWSError(reply, at: surroundings.now())
            } catch let failure {
                error = AWSError(failure)
            }
            error.message = "\(what): \(error.message)"
            guard error.isTransient, attempt < tries else { throw error }
            attempt += 1
        }
    }

    private func document(_ reply: Reply) throws(AWSError) -> JSON.Value {
        do {
            return try JSON(reply.body).root
        } catch {
            throw AWSError(.unavailable, "the credentials came in an answer that is \(error)")
        }
    }
}
