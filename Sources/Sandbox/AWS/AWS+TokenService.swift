import HTTP
import Synchronization

extension AWS {
    /// Answers as the Security Token Service does, in the query protocol.
    struct TokenService {
        static let version = "2011-06-15"
        static let namespace = "https://sts.amazonaws.com/doc/2011-06-15/"
        static let operations: Set<String> = [
            "AssumeRole", "AssumeRoleWithWebIdentity", "GetCallerIdentity", "GetSessionToken",
        ]

        let aws: AWS
        /// Who signed; nil for the operation that nobody signs.
        let caller: Identity?

        /// What an operation gives, to be written as XML.
        struct Result {
            let operation: String
            let content: String

            func document(_ id: String) -> String {
                """
                <\(operation)Response xmlns="\(namespace)">
                  <\(operation)Result>\(content)</\(operation)Result>
                  <ResponseMetadata><RequestId>\(id)</RequestId></ResponseMetadata>
                </\(operation)Response>

                """
            }
        }

        func answer(
            _ operation: String, _ fields: [(name: String, value: String)]
        ) throws(Refusal) -> Result {
            guard let caller else { throw .noAuthentication }
            let form = Form(fields)
            switch operation {
            case "AssumeRole": return try assumeRole(caller, form)
            case "GetSessionToken": return try sessionToken(caller, form)
            default:
                return Result(
                    operation: operation,
                    content: Self.element("Arn", caller.arn)
                        + Self.element("UserId", caller.userID)
                        + Self.element("Account", AWS.account))
            }
        }

        /// A session of a role, which may last an hour at most when the caller is one already.
        private func assumeRole(_ caller: Identity, _ form: Form) throws(Refusal) -> Result {
            let role = try Role(form)
            let seconds = try form.seconds(900...43_200, usual: 3600)
            guard !caller.isRole || seconds <= 3600 else {
                throw .validation(
                    "The requested DurationSeconds exceeds the 1 hour session limit for roles "
                        + "assumed by role chaining")
            }
            try checkDevice(form)
            guard caller.power == .all, let identity = role.identity else {
                throw .denied(caller, "sts:AssumeRole", on: role.arn)
            }
            return Result(
                operation: "AssumeRole",
                content: try credentials(identity, seconds) + role.user(identity)
                    + Self.element("PackedPolicySize", "6"))
        }

        private func sessionToken(_ caller: Identity, _ form: Form) throws(Refusal) -> Result {
            let seconds = try form.seconds(900...129_600, usual: 43_200)
            guard !caller.isSession else {
                throw Refusal(
                    "AccessDenied", "Cannot call GetSessionToken with session credentials",
                    status: 403)
            }
            try checkDevice(form)
            return Result(
                operation: "GetSessionToken", content: try credentials(caller, seconds))
        }

        /// A session for whoever holds a JSON Web Token, whose signature nobody checks here.
        func webIdentity(
            _ fields: [(name: String, value: String)]
        ) throws(Refusal) -> Result {
            let form = Form(fields)
            let role = try Role(form)
            let seconds = try form.seconds(900...43_200, usual: 3600)
            let claims = try Claims(form.text("WebIdentityToken", 4...20_000))
            guard claims.end > aws.now else {
                throw Refusal(
                    "ExpiredTokenException",
                    "Token expired: current date/time must be before the "
                        + "expiration date/time")
            }
            guard let identity = role.identity else {
                throw Refusal(
                    "AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity",
                    status: 403)
            }
            return Result(
                operation: "AssumeRoleWithWebIdentity",
                content: Self.element("SubjectFromWebIdentityToken", claims.subject)
                    + Self.element("Audience", claims.audience) + role.user(identity)
                    + (try credentials(identity, seconds))
                    + Self.element("Provider", claims.issuer))
        }

        // The one device there is shows 000000 when it is broken, and any other number when not.
        private func checkDevice(_ form: Form) throws(Refusal) {
            guard form["SerialNumber"] != nil || form["TokenCode"] != nil else { return }
            let code = form["TokenCode"] ?? ""
            guard code.utf8.count == 6, code.utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
                code != "000000", form["SerialNumber"] != nil
            else {
                throw Refusal(
                    "AccessDenied",
                    "MultiFactorAuthentication failed with invalid MFA one time pass code.",
                    status: 403)
            }
        }

        private func credentials(
            _ identity: Identity, _ seconds: Int
        ) throws(Refusal) -> String {
            let end = aws.now + Int64(seconds)
            let nonce = aws.world.vault.withLock { $0.next() }
            let (key, token) = try Session(seed: aws.seed).open(identity, until: end, nonce: nonce)
            let time = Clock.instant(microseconds: end * 1_000_000)
            return "<Credentials>" + Self.element("AccessKeyId", key.id)
                + Self.element("SecretAccessKey", key.secret)
                + Self.element("SessionToken", token)
                + Self.element("Expiration", time.prefix(19) + "Z") + "</Credentials>"
        }

        static func element(_ name: String, _ text: some StringProtocol) -> String {
            "<\(name)>\(escaped(text))</\(name)>"
        }

        static func escaped(_ text: some StringProtocol) -> String {
            String(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
                .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
        }
    }
}
