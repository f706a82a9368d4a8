import HTTP

extension AWS {
    /// A service that answers here.
    enum Service: String {
        case secrets = "secretsmanager"
        case tokens = "sts"
    }

    /// What a call wants, before anybody has looked at who calls.
    struct Errand {
        /// The protocol of a call and of its answer.
        enum Wire { case json, query }

        let wire: Wire
        /// The operation as the call names it; empty when it names none.
        let operation: String
        /// The region of the signature's scope; the oldest one for a call without signature.
        let region: String
        /// The fields of a form in their order.
        let fields: [(name: String, value: String)]
        /// The document of a JSON call; nil when it is none.
        let root: JSON.Value?

        private let isSecrets: Bool

        init(_ call: Server.Incoming) {
            let scope = call.headers["authorization"]?.split(separator: "/").dropFirst(2).first
            region = scope.map(String.init) ?? "us-east-1"
            fields = call.form ?? []
            let target = call.headers["x-amz-target"]
            let type = call.headers["content-type"]?.lowercased() ?? ""
            if target == nil, type.hasPrefix("application/x-www-form-urlencoded") {
                wire = .query
                operation = fields.first { $0.name == "Action" }?.value ?? ""
                isSecrets = false
                root = nil
                return
            }
            let words = (target ?? "").split(
                separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
            wire = .json
            isSecrets = words.first == "secretsmanager" && type == "application/x-amz-json-1.1"
            operation = words.count == 2 ? String(words[1]) : ""
            do { root = try JSON(call.body).root } catch { root = nil }
        }

        /// The secret that a JSON call names; nil when it names none.
        var secretID: String? { root?["SecretId"]?.string }

        /// The service that has the operation.
        func service() throws(Refusal) -> Service {
            switch wire {
            case .json:
                guard isSecrets, Secrets.operations.contains(operation) else {
                    throw Refusal.door("UnknownOperationException", "InvalidAction", nil)
                }
                return .secrets
            case .query:
                let version = fields.first { $0.name == "Version" }?.value ?? ""
                guard version == TokenService.version, TokenService.operations.contains(operation)
                else {
                    throw Refusal(
                        "InvalidAction",
                        "Could not find operation \(operation) for version \(version)")
                }
                return .tokens
            }
        }

        /// Whether the operation is one that nobody signs.
        var isUnsigned: Bool { wire == .query && operation == "AssumeRoleWithWebIdentity" }

        /// The members of a JSON call.
        func members() throws(Refusal) -> Members {
            guard let root, root.kind == .object else {
                throw Refusal.door("SerializationException", "MalformedInput", nil)
            }
            return Members(root)
        }
    }
}
