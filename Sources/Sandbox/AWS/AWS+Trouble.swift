import HTTP
import Synchronization

extension World {
    /// Trouble that can be ordered for the next calls to AWS: kind, what happens.
    ///
    ///     POST /sandbox/trouble {"service":"aws","kind":"outage","region":"eu-west-1","times":0}
    ///
    /// `region` and `operation` narrow it; `times` is 1 unless it is given, 0 lasts until
    /// `DELETE /sandbox/trouble`. Without an order, the secret id `fly/sandbox/trouble/KIND` meets
    /// the trouble of that kind in every call that names it.
    public static let awsTroubles: [(kind: String, what: String)] =
        AWS.Trouble.Kind.allCases.map { ($0.rawValue, $0.what) }
}

extension AWS {
    /// One ordered misbehavior.
    struct Trouble: Sendable {
        enum Kind: String, Sendable, CaseIterable {
            case throttling, outage, reset, hang, slow, cut, html
            case internalError = "internal-error"
            case accessDenied = "access-denied"
            case decryptionFailure = "decryption-failure"
            case expiredToken = "expired-token"
            case unknownClient = "unknown-client"
            case skewedClock = "skewed-clock"

            /// What happens, for a person.
            var what: String {
                switch self {
                case .throttling: "ThrottlingException: the rate is exceeded"
                case .outage: "503 with a page of HTML: the region is down"
                case .reset: "the connection is reset"
                case .hang: "no answer comes before a client gives up"
                case .slow: "the answer comes late, by 3 seconds or by `milliseconds`"
                case .cut: "the connection ends in the middle of the body"
                case .html: "200 with a page of HTML instead of JSON"
                case .internalError: "InternalServiceError with status 500"
                case .accessDenied: "AccessDeniedException: no policy allows the call"
                case .decryptionFailure: "DecryptionFailure: the key of the secret cannot be used"
                case .expiredToken: "ExpiredTokenException: the session is over"
                case .unknownClient: "UnrecognizedClientException: the key is unknown"
                case .skewedClock: "the service's clock is 10 minutes ahead, or by `seconds`"
                }
            }
        }

        let kind: Kind
        var region: String?
        var operation: String?
        var milliseconds: Int?
        var seconds: Int?
        /// How many more calls it strikes; 0 is all of them.
        var times = 1

        func strikes(_ errand: Errand) -> Bool {
            (region == nil || region == errand.region)
                && (operation == nil || operation == errand.operation)
        }

        /// How far the service's clock is ahead.
        var skew: Int64 { kind == .skewedClock ? Int64(seconds ?? 600) : 0 }

        /// The refusal before anybody looks at the signature.
        var atTheDoor: Refusal? {
            switch kind {
            case .throttling: .throttled
            case .expiredToken: .expiredToken
            case .unknownClient: .unknownClient
            default: nil
            }
        }

        /// The refusal after the caller is known.
        func inside(_ caller: Identity, _ errand: Errand) -> Refusal? {
            switch kind {
            case .accessDenied:
                let service = errand.wire == .json ? "secretsmanager" : "sts"
                return .denied(
                    caller, "\(service):\(errand.operation)", on: errand.secretID ?? "*")
            case .decryptionFailure where errand.wire == .json:
                return Refusal(
                    "DecryptionFailure",
                    "Secrets Manager can't decrypt the protected secret text using the provided "
                        + "KMS key.")
            case .internalError: return .internalError
            default: return nil
            }
        }

        /// The answer as it arrives.
        func spoil(_ answer: Server.Answer, _ wallNow: Int64) -> Server.Answer {
            var answer = answer
            switch kind {
            case .slow: answer.delay = .milliseconds(milliseconds ?? 3000)
            case .hang: answer.delay = .milliseconds(milliseconds ?? 600_000)
            case .reset: answer.cut = .reset
            case .cut: answer.cut = .after(answer.reply.body.count / 2 + 200)
            case .outage: return .html("<h1>503 Service Unavailable</h1>", status: 503)
            case .html: return .html("<!doctype html><title>Sign in</title><p>Welcome")
            case .skewedClock: answer.reply.headers.append("Date", Clock.date(wallNow + skew))
            case .throttling, .internalError, .accessDenied, .decryptionFailure, .expiredToken,
                .unknownClient:
                break
            }
            return answer
        }
    }

    /// Takes an order of trouble for AWS; nil when it is for another service.
    static func order(_ incoming: Server.Incoming, _ world: World) -> Server.Answer? {
        let order: JSON.Value
        do { order = try JSON(incoming.body).root } catch { return nil }
        guard order["service"]?.string == "aws" else { return nil }
        let limits = 0...600_000
        guard let kind = order["kind"]?.string.flatMap(Trouble.Kind.init) else {
            return .json(
                [
                    "error": "a kind is needed",
                    "kinds": JSONTree(Trouble.Kind.allCases.map(\.rawValue)),
                ], status: 400)
        }
        let trouble = Trouble(
            kind: kind, region: order["region"]?.string, operation: order["operation"]?.string,
            milliseconds: order["milliseconds"]?.int.map { min(max($0, 0), limits.upperBound) },
            seconds: order["seconds"]?.int.map { min(max($0, -86_400), 86_400) },
            times: max(0, order["times"]?.int ?? 1))
        world.vault.withLock { $0.troubles.append(trouble) }
        return .json([
            "service": "aws", "kind": .string(kind.rawValue), "region": JSONTree(trouble.region),
            "operation": JSONTree(trouble.operation),
            "milliseconds": JSONTree(trouble.milliseconds), "seconds": JSONTree(trouble.seconds),
            "times": .int(Int64(trouble.times)),
        ])
    }
}

extension AWS.Vault {
    /// The trouble that a call meets, which is then used up by one.
    mutating func nextTrouble(for errand: AWS.Errand) -> AWS.Trouble? {
        if let place = troubles.firstIndex(where: { $0.strikes(errand) }) {
            let trouble = troubles[place]
            if trouble.times == 1 { troubles.remove(at: place) }
            if trouble.times > 1 { troubles[place].times -= 1 }
            return trouble
        }
        guard let id = errand.secretID, id.hasPrefix("fly/sandbox/trouble/") else { return nil }
        return AWS.Trouble.Kind(rawValue: String(id.dropFirst(20))).map { AWS.Trouble(kind: $0) }
    }
}
