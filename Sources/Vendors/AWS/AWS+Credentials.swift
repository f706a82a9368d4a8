public import Crypto

extension AWS {
    /// A key to sign with, and where it came from.
    public struct Credentials: Sendable, Equatable {
        /// The sources, as a person would name them.
        public enum Source: String, Sendable {
            case environment
            case role = "assumed role"
            case webIdentity = "web identity"
            case sso = "single sign-on"
            case credentialsFile = "credentials file"
            case process = "credential process"
            case configFile = "config file"
            case container
            case instance
        }

        /// The id of the access key.
        public let keyID: String
        /// The secret access key.
        public let secret: Secret
        /// The token of temporary credentials; nil for those that last.
        public let token: Secret?
        /// When they lapse, in seconds since 1970; nil for never.
        public let expiry: Int64?
        /// When they were obtained, in seconds since 1970.
        public let obtained: Int64
        /// The account they belong to; nil when it was not told.
        public let accountID: String?
        /// Where they came from.
        public let source: Source

        /// Makes credentials.
        public init(
            keyID: String, secret: Secret, token: Secret? = nil, expiry: Int64? = nil,
            obtained: Int64 = 0, accountID: String? = nil, source: Source
        ) {
            self.keyID = keyID
            self.secret = secret
            self.token = token
            self.expiry = expiry
            self.obtained = obtained
            self.accountID = accountID
            self.source = source
        }

        /// Whether they can be used for a while yet.
        ///
        /// False a quarter of an hour before the end, or when half of a shorter life is over.
        public func areFresh(at now: Int64) -> Bool {
            guard let expiry else { return true }
            let life = max(0, expiry - obtained)
            return now < expiry - min(900, life / 2)
        }

        /// Whether they still sign, for when nothing better is to be had.
        func areValid(at now: Int64) -> Bool { expiry.map { now < $0 - 60 } ?? true }
    }
}
