internal import Crypto
internal import HTTP

extension AWS {
    /// The Security Token Service: who one is, and other roles to be (query protocol, 2011-06-15).
    public struct TokenService: Sendable {
        private let configuration: Configuration

        /// Makes a client.
        public init(_ configuration: Configuration) {
            self.configuration = configuration
        }

        /// Who a key belongs to.
        public struct Identity: Sendable, Equatable {
            /// The name of the user or the assumed role.
            public let arn: String
            /// The account's twelve digits.
            public let account: String
            /// The unique id.
            public let userID: String
            /// The region that answered.
            public let region: String
        }

        /// Says whose credentials these are; needs no permission (GetCallerIdentity).
        public func identity(
            of account: Account, in region: String
        ) async throws(AWSError) -> Identity {
            let form = Self.form("GetCallerIdentity")
            let text = try await answer(
                "GetCallerIdentity", .bytes(Array(form.text.utf8)), in: region,
                signer: .account(account))
            guard let arn = text.first("Arn"), let number = text.first("Account"),
                let userID = text.first("UserId")
            else { throw Self.unreadable(region) }
            return Identity(arn: arn, account: number, userID: userID, region: region)
        }

        /// Takes on a role (AssumeRole); `code` is the one of the role's device.
        func assume(
            _ role: Role, in region: String, code: String?, signer: Signer
        ) async throws(AWSError) -> Credentials {
            var form = Self.form("AssumeRole", role, at: configuration.surroundings.now())
            form.add("DurationSeconds", "\(role.seconds)")
            form.add("ExternalId", role.externalID)
            form.add("SerialNumber", role.mfaSerial)
            form.add("TokenCode", code)
            let text = try await answer(
                "AssumeRole", .bytes(Array(form.text.utf8)), in: region, signer: signer)
            return try credentials(in: text, region, .role)
        }

        /// Takes on a role with a token of another company (AssumeRoleWithWebIdentity, unsigned).
        func assume(
            _ role: Role, in region: String, webIdentity token: Secret
        ) async throws(AWSError) -> Credentials {
            let form = Self.form(
                "AssumeRoleWithWebIdentity", role, at: configuration.surroundings.now())
            let body = try SecretText.compose(
                .open("\(form.text)&WebIdentityToken="), .form(token))
            let text = try await answer(
                "AssumeRoleWithWebIdentity", .confidential { body.reveal($0) }, in: region,
                signer: .nobody)
            return try credentials(in: text, region, .webIdentity)
        }

        private static func form(_ action: String, _ role: Role? = nil, at now: Int64 = 0) -> Query
        {
            var form = Query()
            form.add("Action", action)
            form.add("Version", "2011-06-15")
            guard let role else { return form }
            form.add("RoleArn", role.arn)
            form.add("RoleSessionName", role.sessionName ?? "fly-\(now)")
            return form
        }

        private func answer(
            _ action: String, _ form: Request.Body, in region: String, signer: Signer
        ) async throws(AWSError) -> XMLText {
            var reply = try await Caller(configuration: configuration)
                .reply(to: Call(token: action, form), in: region, signer: signer)
            defer { reply.wipe() }
            return XMLText(reply.body)
        }

        private func credentials(
            in text: XMLText, _ region: String, _ source: Credentials.Source
        ) throws(AWSError) -> Credentials {
            let secrets = try SecretText.keeping { () throws(CryptoError) in
                (try text.secret("SecretAccessKey"), try text.secret("SessionToken"))
            }
            guard let keyID = text.first("AccessKeyId"), let secret = secrets.0,
                let token = secrets.1, let end = text.first("Expiration"),
                let expiry = AWS.moment(end)
            else { throw Self.unreadable(region) }
            let account = text.first("Arn")?.split(separator: ":").dropFirst(3).first
            return Credentials(
                keyID: keyID, secret: secret, token: token, expiry: expiry,
                obtained: configuration.surroundings.now(), accountID: account.map { String($0) },
                source: source)
        }

        private static func unreadable(_ region: String) -> AWSError {
            var error = AWSError(
                .unavailable, "the token service sent an answer that is not its own")
            error.region = region
            return error
        }
    }
}

extension AWS.TokenService {
    /// A role to take on.
    struct Role: Sendable {
        let arn: String
        let sessionName: String?
        var externalID: String?
        var mfaSerial: String?
        var seconds = 3600

        init(arn: String, sessionName: String?) {
            self.arn = arn
            self.sessionName = sessionName
        }

        /// Reads the role of a profile; throws `.configuration` for a duration out of bounds.
        init(_ profile: Profile) throws(AWSError) {
            arn = profile.text("role_arn") ?? ""
            sessionName = profile.text("role_session_name")
            externalID = profile.text("external_id")
            mfaSerial = profile.text("mfa_serial")
            seconds = try profile.number("duration_seconds") ?? 3600
            guard 900...43_200 ~= seconds else {
                throw AWSError(
                    .configuration,
                    "profile \(profile.name): duration_seconds is not within 900 and 43200")
            }
        }
    }
}
