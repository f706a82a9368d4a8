import HTTP

extension AWS {
    /// Answers as Secrets Manager does in one region.
    ///
    /// It works on a copy of the vault, so that a call that is refused has changed nothing.
    struct Secrets {
        var vault: Vault
        let caller: Identity
        let region: String
        let now: Int64

        static let operations: Set<String> = [
            "BatchGetSecretValue", "CancelRotateSecret", "CreateSecret", "DeleteSecret",
            "DescribeSecret", "GetRandomPassword", "GetSecretValue", "ListSecretVersionIds",
            "ListSecrets", "PutSecretValue", "RemoveRegionsFromReplication",
            "ReplicateSecretToRegions", "RestoreSecret", "RotateSecret",
            "StopReplicationToReplica", "TagResource", "UntagResource", "UpdateSecret",
            "UpdateSecretVersionStage",
        ]

        mutating func answer(
            _ operation: String, _ members: Members
        ) throws(Refusal) -> JSONTree {
            vault.settle(region, now)
            try allow(operation, on: try members.text("SecretId", 1...2048) ?? "*")
            switch operation {
            case "GetSecretValue": return try getValue(members)
            case "BatchGetSecretValue": return try getValues(members)
            case "DescribeSecret": return try describe(members)
            case "ListSecrets": return try list(members)
            case "ListSecretVersionIds": return try listVersions(members)
            case "GetRandomPassword":
                return ["RandomPassword": .string(try Password(members).make())]
            default: return try change(operation, members)
            }
        }

        private mutating func change(
            _ operation: String, _ members: Members
        ) throws(Refusal) -> JSONTree {
            switch operation {
            case "CreateSecret": return try create(members)
            case "PutSecretValue": return try putValue(members)
            case "UpdateSecret": return try update(members)
            case "UpdateSecretVersionStage": return try moveStage(members)
            case "RotateSecret": return try rotate(members)
            case "CancelRotateSecret": return try cancelRotation(members)
            case "DeleteSecret": return try delete(members)
            case "RestoreSecret": return try restore(members)
            case "ReplicateSecretToRegions": return try replicate(members)
            case "RemoveRegionsFromReplication": return try removeRegions(members)
            case "StopReplicationToReplica": return try stopReplication(members)
            case "TagResource": return try tag(members)
            default: return try untag(members)
            }
        }

        /// Refuses an operation that the caller may not do.
        func allow(_ operation: String, on id: String) throws(Refusal) {
            guard caller.allows(operation) else {
                throw .denied(caller, "secretsmanager:\(operation)", on: id)
            }
        }

        /// Where the secret is that a call names.
        func place(_ members: Members) throws(Refusal) -> Int {
            try vault.index(of: try members.needed("SecretId", 1...2048), in: region)
        }

        /// Where the secret is that a call wants to change: here, and not about to be deleted.
        func changeable(_ members: Members) throws(Refusal) -> Int {
            let index = try place(members)
            try checkPrimary(vault[index])
            try checkAlive(vault[index])
            return index
        }

        func checkPrimary(_ entry: Entry) throws(Refusal) {
            guard entry.region == region else {
                throw .request(
                    "Operation not permitted on a replica secret. Call must be made in primary "
                        + "secret's region.")
            }
        }

        func checkAlive(_ entry: Entry) throws(Refusal) {
            guard entry.deletion == nil else {
                throw .request(
                    "You can't perform this operation on the secret because it was marked for "
                        + "deletion.")
            }
        }

        /// The name and address of a secret, with which nearly every answer begins.
        func head(_ entry: Entry) -> JSONTree {
            ["ARN": .string(entry.arn(in: region)), "Name": .string(entry.name)]
        }

        /// The day of now, in seconds: reads are remembered no finer.
        var today: Int64 { now / 86_400 * 86_400 }

        /// A time as the service writes it: seconds with a fraction.
        static func time(_ milliseconds: Int64) -> JSONTree {
            .decimal("\(milliseconds / 1000).\(padded(Int(milliseconds % 1000), 3))")
        }

        /// The token of a write, which becomes the version's id; a client of raw HTTP must send it.
        func token(_ members: Members) throws(Refusal) -> String {
            guard let token = try members.text("ClientRequestToken", 32...64) else {
                throw .parameter(
                    "You must provide a ClientRequestToken value. We recommend a UUID-type value.")
            }
            return token
        }
    }
}
