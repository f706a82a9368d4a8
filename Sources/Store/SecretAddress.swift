internal import Crypto
internal import SQLite

/// Names one sealed value: whose it is, where it came from, and which of its versions.
public struct SecretAddress: Sendable, Hashable {
    /// What kind of value it is.
    public enum Source: String, Sendable, CaseIterable {
        /// A copy of one in AWS Secrets Manager.
        case aws
        /// Kept on this machine only.
        case local
        /// Temporary credentials, as AWS STS gives them.
        case session
    }

    /// The label of the version in use.
    public static let current = "AWSCURRENT"
    /// The label of the version before.
    public static let previous = "AWSPREVIOUS"

    /// What kind of value it is.
    public let source: Source
    /// The account, profile and endpoint it came from; another one never sees it.
    public let origin: String
    /// The full id, such as `fly/live/duffel`; for a session, what its role and source are.
    public let name: String
    /// The label of the version, as Secrets Manager knows them.
    public let stage: String

    /// Names a value.
    public init(
        _ source: Source, origin: String = "", name: String, stage: String = SecretAddress.current
    ) {
        self.source = source
        self.origin = origin
        self.name = name
        self.stage = stage
    }

    /// The same secret's version of another label.
    public func staged(_ stage: String) -> SecretAddress {
        SecretAddress(source, origin: origin, name: name, stage: stage)
    }

    var values: [Value] { [.text(source.rawValue), .text(origin), .text(name), .text(stage)] }

    /// The row's identifier: a name or label changed in the file leads nowhere.
    func row(_ key: DataKey) throws(CryptoError) -> [UInt8] {
        let text = canonical("fly row 1", values)
        return Array(try HMAC.sha256(key: key.key(for: .index), text.span)[..<16])
    }

    /// The name of the lock that one refresher at a time holds.
    func lockName() throws(CryptoError) -> String {
        let digest = try SHA256.digest(canonical("fly lock 1", values))
        return "secret-" + Hex.encode(Array(digest[..<16]))
    }
}

/// Values as bytes, in such a way that no two lists read the same.
func canonical(_ tag: String, _ values: [Value]) -> [UInt8] {
    var bytes = Array(tag.utf8)
    func append(_ kind: UInt8, _ part: [UInt8]) {
        bytes.append(kind)
        bytes += bigEndian(Int64(part.count))
        bytes += part
    }
    for value in values {
        switch value {
        case .null: append(0, [])
        case .integer(let number): append(1, bigEndian(number))
        case .text(let text): append(2, Array(text.utf8))
        case .bytes(let part): append(3, part)
        }
    }
    return bytes
}

private func bigEndian(_ number: Int64) -> [UInt8] {
    stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
}
