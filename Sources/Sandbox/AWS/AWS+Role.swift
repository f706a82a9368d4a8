import Crypto
import HTTP

extension AWS {
    /// A role that a call asks for: any of the account, with the powers that its name tells.
    ///
    /// The role `denied` may be taken by nobody, `reader` may only read, `powerless` may do nothing;
    /// all others may do everything.
    struct Role {
        let arn: String
        let name: String
        let session: String

        init(_ form: Form) throws(Refusal) {
            arn = try form.text("RoleArn", 20...2048)
            session = try form.text("RoleSessionName", 2...64)
            let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 6, parts[0] == "arn", parts[2] == "iam",
                parts[5].hasPrefix("role/"), let last = parts[5].split(separator: "/").last
            else { throw .validation("\(arn) is invalid") }
            name = String(last)
            guard session.utf8.allSatisfy(Self.mayName) else {
                throw Members.violation(
                    "RoleSessionName",
                    #"Member must satisfy regular expression pattern: [\w+=,.@-]*"#)
            }
        }

        /// Who plays the role; nil when nobody may.
        var identity: Identity? {
            guard arn.hasPrefix("arn:aws:iam::\(AWS.account):role/"), name != "denied" else {
                return nil
            }
            let power: Identity.Power =
                switch name {
                case "reader": .reading
                case "powerless": .none
                default: .all
                }
            let dice = Chance(0).with("aws role").with(name)
            let id = "AROA" + Vault.suffix(dice).uppercased() + "SANDBOX000"
            return Identity(
                arn: "arn:aws:sts::\(AWS.account):assumed-role/\(name)/\(session)",
                userID: "\(id):\(session)", power: power, isSession: true, isRole: true)
        }

        /// The element that names who plays it.
        func user(_ identity: Identity) -> String {
            "<AssumedRoleUser>" + TokenService.element("AssumedRoleId", identity.userID)
                + TokenService.element("Arn", identity.arn) + "</AssumedRoleUser>"
        }

        private static func mayName(_ byte: UInt8) -> Bool {
            0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
                || "_+=,.@-".utf8.contains(byte)
        }
    }

    /// The fields of a query call.
    struct Form {
        private let fields: [String: String]

        init(_ fields: [(name: String, value: String)]) {
            self.fields = Dictionary(
                fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        }

        subscript(name: String) -> String? { fields[name] }

        /// A text that must be given, of a length in a range.
        func text(_ name: String, _ lengths: ClosedRange<Int>) throws(Refusal) -> String {
            guard let text = fields[name] else { throw Members.absent(name) }
            guard lengths.contains(text.utf8.count) else {
                throw Members.violation(
                    name,
                    "Member must have length between \(lengths.lowerBound) and "
                        + "\(lengths.upperBound), inclusive")
            }
            return text
        }

        /// How long a session is to last.
        func seconds(_ range: ClosedRange<Int>, usual: Int) throws(Refusal) -> Int {
            guard let text = fields["DurationSeconds"] else { return usual }
            guard let seconds = Int(text), range.contains(seconds) else {
                throw Members.violation(
                    "DurationSeconds",
                    "Member must have value between \(range.lowerBound) and "
                        + "\(range.upperBound), inclusive")
            }
            return seconds
        }
    }

    /// What a JSON Web Token says (RFC 7519 section 4.1).
    struct Claims {
        let issuer: String
        let subject: String
        let audience: String
        /// Seconds since 1970.
        let end: Int64

        init(_ token: String) throws(Refusal) {
            let invalid = Refusal(
                "InvalidIdentityToken",
                "The ID Token provided is not a valid JWT. (You may see "
                    + "this error if you sent an Access Token)")
            let parts = token.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 3, let bytes = Base64.url.decode(String(parts[1])) else {
                throw invalid
            }
            let root: JSON.Value
            do { root = try JSON(bytes).root } catch { throw invalid }
            guard let issuer = root["iss"]?.string, let subject = root["sub"]?.string,
                let audience = root["aud"]?.string, let end = root["exp"]?.int
            else { throw invalid }
            (self.issuer, self.subject, self.audience) = (issuer, subject, audience)
            self.end = Int64(end)
        }
    }
}
