public import Crypto

/// What is known of a sealed value without opening it.
public struct SecretSummary: Sendable, Equatable {
    /// Its name.
    public let address: SecretAddress
    /// The service it opens, such as `duffel`; empty for none of ours.
    public let service: String
    /// The version's identifier.
    public let version: String
    /// The labels that the version had when it was fetched.
    public let stages: [String]
    /// The region that answered; empty where there is none.
    public let region: String
    /// When it was fetched or confirmed, in seconds since 1970.
    public let fetchedAt: Int64
    /// When it should be fetched again, in seconds since 1970; nil for never.
    public let expiresAt: Int64?
    /// Whether the service refused this version.
    public let isRefused: Bool
    /// Sixteen letters that differ for different values, and from machine to machine.
    public let fingerprint: String
}

/// A value from the sealed cache.
public struct CachedSecret: Sendable, Equatable {
    /// What is known of it.
    public let summary: SecretSummary
    /// The value.
    public let value: Secret
}

/// What the sealed cache has to say to a question.
public enum CacheAnswer: Sendable, Equatable {
    /// Why there is nothing.
    public enum Absence: Sendable, Equatable {
        /// It was never kept, or was forgotten.
        case missing
        /// It is too old even for an outage, or the clock was set back.
        case expired
        /// The service refused this version.
        case refused
        /// It cannot be opened, and the next one that is kept takes its place.
        case damaged
    }

    /// A value to be used.
    case fresh(CachedSecret)
    /// A value that is due since then, to be used only when its source cannot be reached.
    case stale(CachedSecret, since: Int64)
    /// Nothing that may be used.
    case none(Absence)
}

/// A value to be kept, as its source gave it.
public struct FetchedSecret: Sendable {
    let value: Secret
    let service: String
    let version: String
    let stages: [String]
    let region: String

    /// States what was fetched.
    public init(
        _ value: Secret, service: String = "", version: String,
        stages: [String] = [SecretAddress.current], region: String = ""
    ) {
        self.value = value
        self.service = service
        self.version = version
        self.stages = stages
        self.region = region
    }
}

/// For how long a kept value serves.
public struct SecretLifetime: Sendable, Equatable {
    /// How long a copy may serve, in seconds, however long an outage lasts: a day.
    public static let staleLimit: Int64 = 86_400

    private enum Rule: Equatable {
        case always
        case until(Int64)
        case atMost(Int64)
    }

    private let rule: Rule

    /// It never ends.
    public static let unlimited = SecretLifetime(rule: .always)
    /// It ends at a moment, in seconds since 1970.
    public static func until(_ instant: Int64) -> SecretLifetime {
        SecretLifetime(rule: .until(instant))
    }
    /// It ends within a time, at a random moment of its second half, so that many machines do not
    /// ask at once; between 0 seconds and a day.
    public static func atMost(_ seconds: Int64 = 3_600) -> SecretLifetime {
        SecretLifetime(rule: .atMost(min(max(0, seconds), staleLimit)))
    }

    /// When it ends.
    func end(_ now: Int64) -> Int64? {
        switch rule {
        case .always: nil
        case .until(let instant): instant
        case .atMost(let seconds): now + Int64.random(in: seconds / 2...seconds)
        }
    }
}
