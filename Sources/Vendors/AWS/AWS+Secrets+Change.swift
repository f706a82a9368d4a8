internal import Crypto
internal import HTTP

extension AWS.Secrets {
    /// When and by what a secret is rotated.
    public struct Rotation: Sendable, Equatable {
        /// The function that does it; nil to keep the one that is set.
        public var lambdaARN: String?
        /// `rate(30 days)` or a cron expression; nil to keep the schedule that is set.
        public var schedule: String?
        /// Whether to rotate at once, and not only at the next time of the schedule.
        public var isImmediate = true

        /// Makes a rotation at once by what is set already.
        public init() {}
    }

    /// A token that makes a change repeatable: the same one again means the same change.
    ///
    /// It becomes the id of the version that is made: a lower-case UUID of version 4.
    public static func makeToken() throws(AWSError) -> String {
        var bytes = try SecretText.keeping { () throws(CryptoError) in try RandomBytes.make(16) }
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = Hex.encode(bytes)
        var parts: [Substring] = []
        var rest = digits[...]
        for length in [8, 4, 4, 4, 12] {
            parts.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return parts.joined(separator: "-")
    }

    /// Makes a secret (CreateSecret), empty without a value; replicas as in `replicate`.
    ///
    /// `token` is one of `makeToken()`. A caller that may have to repeat the change after a crash
    /// keeps it first. Throws `.exists` when the name is taken.
    public func create(
        _ name: String, _ value: AWS.SecretValue? = nil, token: String, description: String? = nil,
        kmsKeyID: String? = nil, replicas: [String] = []
    ) async throws(AWSError) -> AWS.SecretChange {
        var members: JSONTree = ["Name": .string(name), "ClientRequestToken": .string(token)]
        members["Description"] = description.map { .string($0) }
        members["KmsKeyId"] = kmsKeyID.map { .string($0) }
        if !replicas.isEmpty { members["AddReplicaRegions"] = Self.places(replicas) }
        let body = try Self.body(members, value)
        return try AWS.SecretChange(try await change("CreateSecret", body, of: name))
    }

    /// Stores a new version (PutSecretValue); without `stages` it becomes the current one.
    ///
    /// The same token with the same value is the same change; with another it throws `.exists`.
    public func put(
        _ value: AWS.SecretValue, in id: String, token: String, stages: [String] = []
    ) async throws(AWSError) -> AWS.SecretChange {
        var members: JSONTree = ["SecretId": .string(id), "ClientRequestToken": .string(token)]
        if !stages.isEmpty { members["VersionStages"] = JSONTree(stages) }
        let body = try Self.body(members, value)
        return try AWS.SecretChange(try await change("PutSecretValue", body, of: id))
    }

    /// Has a secret rotated (RotateSecret); the new version is not there yet when this returns.
    public func rotate(
        _ id: String, token: String, _ rotation: Rotation = Rotation()
    ) async throws(AWSError) -> AWS.SecretChange {
        var members: JSONTree = ["SecretId": .string(id), "ClientRequestToken": .string(token)]
        members["RotationLambdaARN"] = rotation.lambdaARN.map { .string($0) }
        if let schedule = rotation.schedule {
            members["RotationRules"] = ["ScheduleExpression": .string(schedule)]
        }
        if !rotation.isImmediate { members["RotateImmediately"] = false }
        let body = try Self.body(members, nil)
        return try AWS.SecretChange(try await change("RotateSecret", body, of: id))
    }

    /// Moves a label from one version to another (UpdateSecretVersionStage).
    ///
    /// Moving `AWSCURRENT` back to the version that had it undoes a change: `AWSPREVIOUS` moves by
    /// itself. Nil for `origin` when no version has the label.
    public func move(
        _ stage: String, of id: String, from origin: String?, to version: String
    ) async throws(AWSError) -> AWS.SecretChange {
        var members: JSONTree = ["SecretId": .string(id), "VersionStage": .string(stage)]
        members["RemoveFromVersionId"] = origin.map { .string($0) }
        members["MoveToVersionId"] = .string(version)
        return try await bare("UpdateSecretVersionStage", members, id)
    }

    /// Makes copies in other regions (ReplicateSecretToRegions), with the usual key of each.
    ///
    /// `overwriting` replaces secrets of the same name there.
    public func replicate(
        _ id: String, to places: [String], overwriting: Bool = false
    ) async throws(AWSError) -> AWS.SecretChange {
        var members: JSONTree = [
            "SecretId": .string(id), "AddReplicaRegions": Self.places(places),
        ]
        if overwriting { members["ForceOverwriteReplicaSecret"] = true }
        return try await bare("ReplicateSecretToRegions", members, id)
    }

    /// Marks a secret for deletion (DeleteSecret) after 7 to 30 days; nil deletes it for good now.
    public func delete(_ id: String, afterDays days: Int?) async throws(AWSError)
        -> AWS.SecretChange
    {
        var members: JSONTree = ["SecretId": .string(id)]
        if let days {
            members["RecoveryWindowInDays"] = JSONTree(days)
        } else {
            members["ForceDeleteWithoutRecovery"] = true
        }
        return try await bare("DeleteSecret", members, id)
    }

    /// Takes the mark for deletion away (RestoreSecret).
    public func restore(_ id: String) async throws(AWSError) -> AWS.SecretChange {
        try await bare("RestoreSecret", ["SecretId": .string(id)], id)
    }

    /// Makes a change that has no token: it is repeated only when it was surely not made.
    private func bare(
        _ action: String, _ members: JSONTree, _ id: String
    ) async throws(AWSError) -> AWS.SecretChange {
        try AWS.SecretChange(
            try await change(action, .bytes(members.encoded()), of: id, repetition: .doubtful))
    }

    private static func places(_ regions: [String]) -> JSONTree {
        .array(regions.map { ["Region": .string($0)] })
    }

    /// The body with the value in it; throws `.invalid` for what cannot be stored or repeated.
    private static func body(
        _ members: JSONTree, _ value: AWS.SecretValue?
    ) throws(AWSError) -> Request.Body {
        // A version's id is its token: without a proper one the change could not be repeated.
        guard case .string(let token)? = members["ClientRequestToken"],
            32...64 ~= token.utf8.count
        else { throw AWSError(.invalid, "a change needs a token of 32 to 64 characters") }
        guard let value else { return .bytes(members.encoded()) }
        guard 1...65_536 ~= value.bytes.count else {
            throw AWSError(.invalid, "a secret holds 1 to 65536 bytes, not \(value.bytes.count)")
        }
        let open = members.text.dropLast()
        let body: Secret
        switch value {
        case .text(let text):
            guard SecretText.isText(text) else {
                throw AWSError(.invalid, "the secret is not text in UTF-8")
            }
            body = try SecretText.compose(
                .open("\(open),\"SecretString\":"), .quoted(text), .open("}"))
        case .binary(let bytes):
            body = try SecretText.compose(
                .open("\(open),\"SecretBinary\":"), .base64(bytes), .open("}"))
        }
        return .confidential { body.reveal($0) }
    }
}
