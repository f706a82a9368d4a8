public import Crypto
internal import HTTP

extension AWS.Secrets {
    /// What came of asking for many secrets at once.
    public struct Batch: Sendable {
        /// Those that were found, in the order of the answer.
        public let versions: [AWS.SecretVersion]
        /// Why each of the others was not, by what it was asked as.
        public let failures: [String: AWSError]
        /// The region that answered.
        public let region: String
    }

    /// Reads a secret (GetSecretValue) by name or ARN.
    ///
    /// Throws `.notFound` when it is not there, `.noValue` when nothing is stored under the stage.
    public func value(
        of id: String, stage: String = currentStage, version: String? = nil
    ) async throws(AWSError) -> AWS.SecretVersion {
        // The stage is sent although it is the usual one: some servers misread its absence.
        let body: JSONTree =
            if let version {
                ["SecretId": .string(id), "VersionId": .string(version)]
            } else {
                ["SecretId": .string(id), "VersionStage": .string(stage)]
            }
        let answer = try await read("GetSecretValue", body, of: id)
        return try AWS.SecretVersion(answer.root, in: answer.region)
    }

    /// Reads the current versions of secrets (BatchGetSecretValue), at most 20 in one call.
    ///
    /// A secret that cannot be read is among the failures and does not keep the others back.
    public func values(of ids: [String]) async throws(AWSError) -> Batch {
        guard 1...20 ~= ids.count else {
            throw AWSError(.invalid, "1 to 20 secrets can be read at once, not \(ids.count)")
        }
        var versions: [AWS.SecretVersion] = []
        var failures: [String: AWSError] = [:]
        var next: String?
        var region: String?
        repeat {
            var body: JSONTree = ["SecretIdList": JSONTree(ids)]
            if let next { body["NextToken"] = .string(next) }
            let answer = try await read("BatchGetSecretValue", body, in: region)
            region = answer.region
            for value in answer.root.elements("SecretValues") {
                versions.append(try AWS.SecretVersion(value, in: answer.region))
            }
            for value in answer.root.elements("Errors") {
                let error = AWSError(value, in: answer.region)
                failures[value.words("SecretId") ?? ""] = error
            }
            next = try following(next, answer.root)
        } while next != nil
        return Batch(versions: versions, failures: failures, region: region ?? regions[0])
    }

    /// Describes all secrets whose names begin with a prefix (ListSecrets), by name.
    ///
    /// Asks page by page until the end.
    public func list(
        prefix: String = "", includingDeleted: Bool = false
    ) async throws(AWSError) -> [AWS.SecretDescription] {
        var found: [AWS.SecretDescription] = []
        var next: String?
        var region: String?
        repeat {
            var body: JSONTree = [
                "MaxResults": 100, "SortBy": "name", "SortOrder": "asc",
                "IncludePlannedDeletion": .bool(includingDeleted),
            ]
            if !prefix.isEmpty {
                body["Filters"] = [["Key": "name", "Values": [.string(prefix)]]]
            }
            if let next { body["NextToken"] = .string(next) }
            let answer = try await read("ListSecrets", body, in: region)
            region = answer.region
            found += answer.root.elements("SecretList").compactMap {
                AWS.SecretDescription($0, in: answer.region)
            }
            next = try following(next, answer.root)
        } while next != nil
        // The filter is a prefix of words too; the name decides.
        return found.filter { $0.name.hasPrefix(prefix) }
    }

    /// Describes a secret (DescribeSecret).
    public func description(of id: String) async throws(AWSError) -> AWS.SecretDescription {
        let answer = try await read("DescribeSecret", ["SecretId": .string(id)], of: id)
        guard let description = AWS.SecretDescription(answer.root, in: answer.region) else {
            throw AWSError(.unavailable, "the description of a secret came without its name")
        }
        return description
    }

    /// Has the service make up a password (GetRandomPassword) of 1 to 4096 characters.
    public func randomPassword(
        length: Int = 32, excluding characters: String = "", punctuation: Bool = true
    ) async throws(AWSError) -> Secret {
        var body: JSONTree = ["PasswordLength": JSONTree(length)]
        if !characters.isEmpty { body["ExcludeCharacters"] = .string(characters) }
        if !punctuation { body["ExcludePunctuation"] = true }
        let answer = try await read("GetRandomPassword", body)
        guard let password = try answer.root.secret("RandomPassword") else {
            throw AWSError(.unavailable, "the service made up no password")
        }
        return password
    }

    /// The mark of the next page; a server that goes in a circle is broken.
    private func following(_ last: String?, _ root: JSON.Value) throws(AWSError) -> String? {
        let next = root.words("NextToken")
        guard next == nil || next != last else {
            throw AWSError(.unavailable, "the pages of a list go in a circle")
        }
        return next
    }
}

extension AWSError {
    /// Reads one of the errors within a batch.
    init(_ value: JSON.Value, in region: String) {
        let code = value.words("ErrorCode") ?? "InternalServiceError"
        let message = value.words("Message") ?? ""
        let body: JSONTree = ["__type": .string(code), "message": .string(message)]
        self.init(Reply(status: 400, body: body.encoded()), at: 0)
        status = nil
        self.region = region
    }
}
