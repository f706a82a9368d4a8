import Crypto

extension AWS {
    /// Somebody who calls.
    struct Identity: Sendable, Equatable {
        /// What somebody may do with secrets.
        enum Power: UInt8 { case all, reading, none }

        let arn: String
        let userID: String
        let power: Power
        /// Whether the credentials are of a session, and of one that came from a role.
        var isSession = false
        var isRole = false

        /// Whether an operation of Secrets Manager is allowed.
        func allows(_ operation: String) -> Bool {
            switch power {
            case .all: true
            case .none: false
            case .reading:
                ["Get", "BatchGet", "List", "Describe"].contains { operation.hasPrefix($0) }
            }
        }
    }

    /// A key with which requests are signed.
    struct Key: Sendable {
        let id: String
        let secret: String
        let identity: Identity
        /// Seconds since 1970 when it ends; nil for never.
        var end: Int64?

        /// The keys that are always there; `AWS` tells what they are for.
        static let lasting = [
            Key(
                id: "AKIASANDBOXSANDBOX00", secret: "sandbox/sandbox/sandbox/sandbox/sandbox/",
                identity: Identity(
                    arn: "arn:aws:iam::\(account):user/sandbox", userID: "AIDASANDBOXSANDBOX00",
                    power: .all)),
            Key(
                id: "AKIASANDBOXDENIED000", secret: "denied//denied//denied//denied//denied//",
                identity: Identity(
                    arn: "arn:aws:iam::\(account):user/denied", userID: "AIDASANDBOXDENIED000",
                    power: .none)),
        ]
    }

    /// Makes the keys of sessions, and knows them again by their token.
    ///
    /// The token carries all there is to know, under a seal of this world, and the key follows from
    /// the token, so that a session is good in another process of the same world.
    struct Session {
        let seed: UInt64

        /// A key that ends; `nonce` tells two sessions of the same time apart.
        func open(
            _ identity: Identity, until end: Int64, nonce: Int
        ) throws(Refusal) -> (key: Key, token: String) {
            let flags = (identity.isRole ? 1 : 0) | identity.power.rawValue << 1
            let texts = Array("\(identity.arn)\n\(identity.userID)".utf8)
            let facts =
                [flags] + Token.bytes(UInt64(bitPattern: end), 8)
                + Token.bytes(UInt64(nonce), 4) + texts
            let token = Token.sealed(facts, seed)
            guard let key = try key(of: token) else { throw .internalError }
            return (key, token)
        }

        /// The key of a token; nil when this world did not make it.
        func key(of token: String) throws(Refusal) -> Key? {
            guard let facts = Token.opened(token, seed), facts.count > 13,
                let power = Identity.Power(rawValue: facts[0] >> 1)
            else { return nil }
            let texts = String(decoding: facts[13...], as: UTF8.self).split(separator: "\n")
            guard texts.count == 2 else { return nil }
            let dice = Chance(seed).with("aws session").with(token)
            let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
            let id = String((0..<16).map { letters[dice.with($0).below(letters.count)] })
            let secret = (100..<105).flatMap { Token.bytes(dice.with($0).bits, 6) }
            return Key(
                id: "ASIA" + id, secret: Base64.standard.encode(secret),
                identity: Identity(
                    arn: String(texts[0]), userID: String(texts[1]), power: power,
                    isSession: true, isRole: facts[0] & 1 == 1),
                end: facts[1..<9].reduce(0) { $0 << 8 | Int64($1) })
        }
    }
}
