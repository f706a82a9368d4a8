public import Crypto
internal import HTTP

extension AWS {
    /// The content of a secret.
    public enum SecretValue: Sendable, Equatable {
        /// Text in UTF-8, by custom a JSON object.
        case text(Secret)
        /// Any bytes.
        case binary(Secret)

        /// The bytes, whatever they are.
        public var bytes: Secret {
            switch self {
            case .text(let secret), .binary(let secret): secret
            }
        }
    }

    /// One version of a secret with its content.
    public struct SecretVersion: Sendable, Equatable {
        /// The full name.
        public let arn: String
        /// The name.
        public let name: String
        /// The id of the version.
        public let versionID: String
        /// The labels on the version, such as `AWSCURRENT`.
        public let stages: [String]
        /// When it was stored, in seconds since 1970; nil when that was not told.
        public let created: Int64?
        /// The content.
        public let value: SecretValue
        /// The region that answered.
        public let region: String

        /// Reads a version; throws `.unavailable` when something is missing in it.
        init(_ value: JSON.Value, in region: String) throws(AWSError) {
            var content = try value.secret("SecretString").map { SecretValue.text($0) }
            if content == nil, value["SecretString"]?.equals("") == true {
                content = .text(try SecretText.compose())
            }
            if content == nil {
                content = try value.binarySecret("SecretBinary").map { .binary($0) }
            }
            guard let content, let arn = value.words("ARN"), let name = value.words("Name"),
                let versionID = value.words("VersionId")
            else {
                var error = AWSError(.unavailable, "a secret came without its content or name")
                error.region = region
                throw error
            }
            self.arn = arn
            self.name = name
            self.versionID = versionID
            self.value = content
            self.region = region
            stages = value.elements("VersionStages").compactMap(\.string)
            created = value.seconds("CreatedDate")
        }
    }

    /// What is known of a secret without its content.
    public struct SecretDescription: Sendable, Equatable {
        /// The full name.
        public let arn: String
        /// The name.
        public let name: String
        /// What somebody wrote about it; nil for nothing.
        public let description: String?
        /// The key that encrypts it; nil for the account's usual one.
        public let kmsKeyID: String?
        /// Whether it is rotated by itself.
        public let isRotated: Bool
        /// When it was rotated last, in seconds since 1970; nil for never.
        public let lastRotated: Int64?
        /// When it is rotated next, in seconds since 1970; nil when nothing is planned.
        public let nextRotation: Int64?
        /// When it was changed last, in seconds since 1970.
        public let lastChanged: Int64?
        /// The day on which it was read last, in seconds since 1970; nil for never.
        public let lastAccessed: Int64?
        /// When it was marked for deletion, in seconds since 1970; nil when it was not.
        public let deleted: Int64?
        /// The labels on each version, by its id.
        public let stages: [String: [String]]
        /// The region that can be written, when this is a replica or has some.
        public let primaryRegion: String?
        /// The replicas.
        public let replicas: [Replica]
        /// The region that answered.
        public let region: String

        /// The id of the version under a label; nil when there is none.
        public func versionID(at stage: String) -> String? {
            stages.first { $0.value.contains(stage) }?.key
        }

        init?(_ value: JSON.Value, in region: String) {
            guard let arn = value.words("ARN"), let name = value.words("Name") else { return nil }
            self.arn = arn
            self.name = name
            self.region = region
            description = value.words("Description")
            kmsKeyID = value.words("KmsKeyId")
            isRotated = value["RotationEnabled"]?.bool ?? false
            lastRotated = value.seconds("LastRotatedDate")
            nextRotation = value.seconds("NextRotationDate")
            lastChanged = value.seconds("LastChangedDate")
            lastAccessed = value.seconds("LastAccessedDate")
            deleted = value.seconds("DeletedDate")
            primaryRegion = value.words("PrimaryRegion")
            replicas = value.elements("ReplicationStatus").compactMap { Replica($0) }
            // DescribeSecret and ListSecrets have two names for the same map.
            let map =
                value["VersionIdsToStages"]?.members ?? value.members("SecretVersionsToStages")
            stages = Dictionary(
                map.map { ($0.key, $0.value.elements.compactMap(\.string)) },
                uniquingKeysWith: { first, _ in first })
        }
    }

    /// The copy of a secret in another region.
    public struct Replica: Sendable, Equatable {
        /// Where it is.
        public let region: String
        /// `InSync`, `InProgress` or `Failed`.
        public let status: String
        /// Why it is so; nil when that was not told.
        public let message: String?

        init?(_ value: JSON.Value) {
            guard let region = value.words("Region") else { return nil }
            self.region = region
            status = value.words("Status") ?? "InProgress"
            message = value.words("StatusMessage")
        }
    }

    /// What a change left behind.
    public struct SecretChange: Sendable, Equatable {
        /// The full name; of some changes the service tells only the name.
        public let arn: String
        /// The name; nil where the service does not repeat it.
        public let name: String?
        /// The id of the version that was made; nil when the change made none.
        public let versionID: String?
        /// The labels on that version, as far as they are told.
        public let stages: [String]
        /// The replicas, as far as they are told.
        public let replicas: [Replica]
        /// When it will be gone, in seconds since 1970; nil unless it was deleted.
        public let deletion: Int64?
        /// The region that was changed.
        public let region: String

        init(_ answer: Secrets.Answer) throws(AWSError) {
            guard let arn = answer.root.words("ARN") else {
                var error = AWSError(.unknownOutcome, "the answer to a change has no name in it")
                error.region = answer.region
                throw error
            }
            self.arn = arn
            region = answer.region
            name = answer.root.words("Name")
            versionID = answer.root.words("VersionId")
            stages = answer.root.elements("VersionStages").compactMap(\.string)
            replicas = answer.root.elements("ReplicationStatus").compactMap { Replica($0) }
            deletion = answer.root.seconds("DeletionDate")
        }
    }
}
