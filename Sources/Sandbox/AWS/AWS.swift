import Crypto
import HTTP
import Synchronization

/// Answers as AWS does for Secrets Manager (JSON 1.1) and the Security Token Service (query).
///
/// Both live at `POST /`. AWS tells its services and regions apart by the name of the host; here
/// the protocol tells the service, and the signature's scope the region, so each region has its own
/// secrets at one address. Every call is verified as AWS would (Signature Version 4), with these
/// keys, which are public and good for nothing else:
///
///     AKIASANDBOXSANDBOX00  sandbox/sandbox/sandbox/sandbox/sandbox/  may do everything
///     AKIASANDBOXDENIED000  denied//denied//denied//denied//denied//  may do nothing
///
/// Sources: botocore's service models for names and limits, AWS's API references for behavior.
struct AWS: Sendable {
    let world: World
    let seed: UInt64
    /// Seconds since 1970 in the world: secrets and sessions age by it.
    let now: Int64
    /// Seconds since 1970 on this machine: signers stamp their requests by it.
    let wallNow: Int64

    /// The one account there is.
    static let account = "123456789012"

    /// Whether a call is for AWS.
    static func owns(_ call: Server.Incoming) -> Bool {
        call.method == "POST" && call.path == "/"
    }

    /// The answer to a call.
    func answer(_ call: Server.Incoming) -> Server.Answer {
        let errand = Errand(call)
        let (id, trouble) = world.vault.withLock { vault in
            (vault.nextRequestID(now), vault.nextTrouble(for: errand))
        }
        var answer: Server.Answer
        do throws(Refusal) {
            answer = Self.success(try perform(errand, call, trouble), errand.wire, id)
        } catch {
            answer = error.answer(errand.wire, id)
        }
        answer.reply.headers.append("x-amzn-RequestId", id)
        return trouble?.spoil(answer, wallNow) ?? answer
    }

    private func perform(
        _ errand: Errand, _ call: Server.Incoming, _ trouble: Trouble?
    ) throws(Refusal) -> Outcome {
        let service = try errand.service()
        if errand.isUnsigned {
            return .xml(try TokenService(aws: self, caller: nil).webIdentity(errand.fields))
        }
        if let refusal = trouble?.atTheDoor { throw refusal }
        let verifier = Verifier(seed: seed, now: now, wallNow: wallNow + (trouble?.skew ?? 0))
        let caller = try verifier.caller(of: call, for: service)
        if let refusal = trouble?.inside(caller, errand) { throw refusal }
        switch service {
        case .tokens:
            return .xml(
                try TokenService(aws: self, caller: caller)
                    .answer(errand.operation, errand.fields))
        case .secrets:
            let members = try errand.members()
            return .json(
                try world.vault.withLock { vault throws(Refusal) in
                    var secrets = Secrets(
                        vault: vault, caller: caller, region: errand.region, now: now)
                    let tree = try secrets.answer(errand.operation, members)
                    vault = secrets.vault
                    return tree
                })
        }
    }

    /// What a call that went well gives.
    private enum Outcome {
        case json(JSONTree)
        /// An operation's answer without the part that names the request.
        case xml(TokenService.Result)
    }

    private static func success(
        _ outcome: Outcome, _ wire: Errand.Wire, _ id: String
    ) -> Server.Answer {
        switch outcome {
        case .json(let tree):
            .json(tree, headers: ["Content-Type": "application/x-amz-json-1.1"])
        case .xml(let result):
            Server.Answer(
                Reply(
                    headers: ["Content-Type": "text/xml"], body: Array(result.document(id).utf8)))
        }
    }

    /// The partition that a region lies in, as ARNs begin.
    static func partition(of region: String) -> String {
        if region.hasPrefix("cn-") { return "aws-cn" }
        return region.hasPrefix("us-gov-") ? "aws-us-gov" : "aws"
    }

    /// Whether a text can be a region's name: small words with hyphens, then a number.
    static func isRegion(_ text: some StringProtocol) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 3, let number = parts.last, !number.isEmpty else { return false }
        return number.utf8.allSatisfy { 0x30...0x39 ~= $0 }
            && parts.dropLast().allSatisfy { word in
                !word.isEmpty && word.utf8.allSatisfy { 0x61...0x7A ~= $0 }
            }
    }
}
