/// Why AWS did not do what it was asked.
public struct AWSError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The causes that callers tell apart.
    public enum Kind: String, Sendable, CaseIterable {
        /// A file, variable or setting of AWS cannot be used as it is.
        case configuration
        /// No source of credentials is set up.
        case noCredentials
        /// The session of single sign-on is over: a person has to sign in again.
        case needsLogin
        /// A person has to type the code of a device, and nobody is there.
        case needsCode
        /// The temporary credentials have lapsed, and new ones were refused too.
        case expired
        /// The key is unknown or its secret is wrong.
        case badCredentials
        /// This machine's clock is wrong; `skewSeconds` says by how much.
        case skew
        /// The credentials are good but do not allow it, or the region is not enabled.
        case denied
        /// The encryption key is disabled, deleted or not allowed.
        case decryption
        /// There is no such secret or version in this region.
        case notFound
        /// The secret is there, but nothing was stored in it under that stage yet.
        case noValue
        /// The secret is marked for deletion.
        case deleted
        /// The name or the token is in use.
        case exists
        /// The state of the secret does not allow it, such as a rotation that is running.
        case conflict
        /// What was asked makes no sense to the service.
        case invalid
        /// A limit of the service is reached that does not pass by itself.
        case limit
        /// Too many calls; later it can work.
        case throttled
        /// The service or the network fails; later it can work.
        case unavailable
        /// The server's certificate is not to be trusted.
        case certificate
        /// A change may have been made or not: no answer came that tells.
        case unknownOutcome
        /// The task was canceled.
        case canceled
    }

    /// What kind of failure it is.
    public let kind: Kind
    /// A phrase for people, without a period; never holds a secret.
    public var message: String
    /// The service's code, such as `ResourceNotFoundException`; nil when none came.
    public var code: String?
    /// The status of the reply; nil when none came.
    public var status: Int?
    /// The service's id of the request, to be quoted to its support.
    public var requestID: String?
    /// The region that was asked; nil when it did not come to that.
    public var region: String?
    /// How far this machine's clock is ahead of the service's; negative when it is behind.
    public var skewSeconds: Int64?
    /// The least time that the service asks to wait.
    public var retryAfter: Duration?

    /// Makes an error.
    public init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    /// Whether the same call may succeed later with nothing changed on this side.
    ///
    /// Only then may a stale copy of a secret be used, or another region be asked.
    public var isTransient: Bool { kind == .throttled || kind == .unavailable }

    /// The message, with the code and the region as far as they are known.
    public var description: String {
        let facts = [code, region].compactMap { $0 }
        return facts.isEmpty ? message : "\(message) (\(facts.joined(separator: ", ")))"
    }
}
