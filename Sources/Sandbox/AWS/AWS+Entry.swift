import Crypto
import HTTP

extension AWS {
    /// What a version of a secret holds.
    enum Content: Sendable, Equatable {
        case text(String)
        case binary([UInt8])

        /// The member of an answer that has it.
        var member: (String, JSONTree) {
            switch self {
            case .text(let text): ("SecretString", .string(text))
            case .binary(let bytes): ("SecretBinary", .string(Base64.standard.encode(bytes)))
            }
        }
    }

    /// One version of a secret; only its labels change.
    struct Version: Sendable {
        let id: String
        let content: Content
        /// Milliseconds since 1970.
        let created: Int64
        var stages: [String] = []
        /// Seconds since 1970 of the day of the last read.
        var accessed: Int64?
    }

    /// A copy of a secret in another region.
    struct Replica: Sendable {
        let region: String
        var keyID: String
        /// Why there is no copy; nil when there is one.
        var failure: String?
    }

    /// When a secret is rotated.
    struct Rotation: Sendable {
        var lambda: String?
        var days: Int?
        var duration: String?
        var schedule: String?
        var isEnabled = true
    }

    /// A secret with its versions, oldest first.
    struct Entry: Sendable {
        let name: String
        let suffix: String
        /// The region it is written in.
        var region: String
        /// Milliseconds since 1970.
        let created: Int64
        var changed: Int64
        var description: String?
        var keyID: String?
        var kind: String?
        var tags: [(key: String, value: String)] = []
        var versions: [Version] = []
        var replicas: [Replica] = []
        var rotation: Rotation?
        /// Milliseconds since 1970 of the last rotation.
        var rotated: Int64?
        /// Seconds since 1970 of the day of the last read.
        var accessed: Int64?
        /// Seconds since 1970 when it will be gone; nil when nobody wants that.
        var deletion: Int64?

        static let current = "AWSCURRENT"
        static let previous = "AWSPREVIOUS"
        static let pending = "AWSPENDING"

        init(name: String, suffix: String, region: String, created: Int64) {
            (self.name, self.suffix, self.region) = (name, suffix, region)
            self.created = created
            changed = created
        }

        /// Whether it can be read in a region.
        func isIn(_ region: String) -> Bool {
            self.region == region
                || replicas.contains { $0.region == region && $0.failure == nil }
        }

        func arn(in region: String) -> String {
            "arn:\(AWS.partition(of: region)):secretsmanager:\(region):\(AWS.account):secret:"
                + "\(name)-\(suffix)"
        }

        func version(_ id: String) -> Int? { versions.firstIndex { $0.id == id } }

        func version(labeled stage: String) -> Int? {
            versions.firstIndex { $0.stages.contains(stage) }
        }

        /// Puts a label on a version and takes it from the one that had it; nil only takes it.
        ///
        /// The version that AWSCURRENT leaves gets AWSPREVIOUS.
        mutating func move(_ stage: String, to id: String?) {
            let old = version(labeled: stage).map { versions[$0].id }
            guard old != id else { return }
            for index in versions.indices { versions[index].stages.removeAll { $0 == stage } }
            if let index = id.flatMap({ version($0) }) { versions[index].stages.append(stage) }
            if stage == Self.current, let old { move(Self.previous, to: old) }
        }

        /// Adds a version with labels; the first one is always current.
        mutating func append(_ version: Version, labels: [String]) {
            let isFirst = versions.isEmpty
            versions.append(version)
            for label in labels { move(label, to: version.id) }
            if isFirst { move(Self.current, to: version.id) }
            changed = version.created
            prune(version.created)
        }

        // About a hundred are kept; none with a label goes, and none of the last day.
        private mutating func prune(_ moment: Int64) {
            let surplus = versions.count - 100
            guard surplus > 0 else { return }
            let old = versions.filter { $0.stages.isEmpty && moment - $0.created > 86_400_000 }
            let gone = Set(old.prefix(surplus).map(\.id))
            versions.removeAll { gone.contains($0.id) }
        }
    }
}
