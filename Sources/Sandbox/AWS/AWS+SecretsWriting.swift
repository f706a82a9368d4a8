import HTTP

extension AWS.Secrets {
    mutating func create(_ members: AWS.Members) throws(AWS.Refusal) -> JSONTree {
        let name = try members.needed("Name", 1...512)
        let content = try members.content()
        let token = content == nil ? nil : try token(members)
        let tags = try tags(members) ?? []
        let replicas = try replicas(members)
        try checkName(name)
        if let index = vault.index(named: name, in: region) {
            return try createAgain(vault[index], content, token)
        }
        let index = vault.add(name, in: region, now)
        try describe(index, members)
        vault[index].tags = tags
        if let content, let token { try append(content, token, [AWS.Entry.current], to: index) }
        let isForced = try members.flag("ForceOverwriteReplicaSecret") ?? false
        let place = addReplicas(replicas, to: index, isForced: isForced)
        let entry = vault[place]
        var tree = head(entry)
        tree["VersionId"] = token.map(JSONTree.string)
        if !replicas.isEmpty { tree["ReplicationStatus"] = replication(entry, isFresh: true) }
        return tree
    }

    // The repeat of a call whose answer was lost is answered as the first one was.
    private func createAgain(
        _ entry: AWS.Entry, _ content: AWS.Content?, _ token: String?
    ) throws(AWS.Refusal) -> JSONTree {
        guard entry.deletion == nil else {
            throw .request(
                "You can't create this secret because a secret with this name is already "
                    + "scheduled for deletion.")
        }
        guard let token, let place = entry.version(token), entry.versions[place].content == content
        else {
            throw AWS.Refusal(
                "ResourceExistsException",
                "The operation failed because the secret \(entry.name) already exists.")
        }
        var tree = head(entry)
        tree["VersionId"] = .string(token)
        return tree
    }

    private func checkName(_ name: String) throws(AWS.Refusal) {
        let isValid = name.utf8.allSatisfy { byte in
            0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
                || "/_+=.@-".utf8.contains(byte)
        }
        guard isValid else {
            throw .validation(
                "Invalid name. Must be a valid name containing alphanumeric characters, or any "
                    + "of the following: -/_+=.@!")
        }
    }

    mutating func putValue(_ members: AWS.Members) throws(AWS.Refusal) -> JSONTree {
        let stages = try members.texts("VersionStages", count: 1...20, 1...256)
        let content = try members.content()
        let index = try changeable(members)
        guard let content else {
            throw .request("You must provide either SecretString or SecretBinary.")
        }
        let token = try token(members)
        try append(content, token, stages ?? [AWS.Entry.current], to: index)
        let entry = vault[index]
        var tree = head(entry)
        tree["VersionId"] = .string(token)
        tree["VersionStages"] = JSONTree(
            entry.version(token).map { entry.versions[$0].stages } ?? [])
        return tree
    }

    mutating func update(_ members: AWS.Members) throws(AWS.Refusal) -> JSONTree {
        let content = try members.content()
        let index = try changeable(members)
        let token = content == nil ? nil : try token(members)
        try describe(index, members)
        vault[index].changed = vault.moment(now)
        if let content, let token { try append(content, token, [AWS.Entry.current], to: index) }
        var tree = head(vault[index])
        tree["VersionId"] = token.map(JSONTree.string)
        return tree
    }

    /// Takes over the members that describe a secret.
    private mutating func describe(
        _ index: Int, _ members: AWS.Members
    ) throws(AWS.Refusal) {
        let entry = vault[index]
        vault[index].description = try members.text("Description", 0...2048) ?? entry.description
        vault[index].keyID = try members.text("KmsKeyId", 0...2048) ?? entry.keyID
        vault[index].kind = try members.text("Type", 0...256) ?? entry.kind
    }

    /// Adds a version whose id is the token; the same token with the same value does nothing.
    mutating func append(
        _ content: AWS.Content, _ token: String, _ labels: [String], to index: Int
    ) throws(AWS.Refusal) {
        if let place = vault[index].version(token) {
            guard vault[index].versions[place].content == content else {
                throw AWS.Refusal(
                    "ResourceExistsException",
                    "You can't use ClientRequestToken \(token) because that value is already in "
                        + "use for a version of secret \(vault[index].arn(in: region)).")
            }
            return
        }
        let version = AWS.Version(id: token, content: content, created: vault.moment(now))
        vault[index].append(version, labels: labels)
    }

    mutating func moveStage(_ members: AWS.Members) throws(AWS.Refusal) -> JSONTree {
        let stage = try members.needed("VersionStage", 1...256)
        let from = try members.text("RemoveFromVersionId", 32...64)
        let to = try members.text("MoveToVersionId", 32...64)
        let index = try changeable(members)
        let entry = vault[index]
        for id in [from, to].compactMap({ $0 }) where entry.version(id) == nil {
            throw AWS.Refusal(
                "ResourceNotFoundException",
                "Secrets Manager can't find the specified secret version: \(id)")
        }
        guard from != nil || to != nil else {
            throw .parameter("You must provide RemoveFromVersionId or MoveToVersionId.")
        }
        let holder = entry.version(labeled: stage).map { entry.versions[$0].id }
        if holder == to { return head(entry) }
        guard from == holder else {
            guard let holder else {
                throw .parameter("The staging label \(stage) isn't attached to any version.")
            }
            throw .parameter(
                "The parameter RemoveFromVersionId must be \(holder): staging label \(stage) is "
                    + "currently attached to that version, so you must explicitly reference it.")
        }
        guard to != nil || stage != AWS.Entry.current else {
            throw .parameter(
                "You can only move staging label AWSCURRENT to a different secret version. It "
                    + "can't be completely removed.")
        }
        try checkRoom(entry, to)
        vault[index].move(stage, to: to)
        vault[index].changed = vault.moment(now)
        return head(vault[index])
    }

    private func checkRoom(_ entry: AWS.Entry, _ id: String?) throws(AWS.Refusal) {
        guard let place = id.flatMap({ entry.version($0) }),
            entry.versions[place].stages.count >= 20
        else {
            return
        }
        throw AWS.Refusal(
            "LimitExceededException", "A secret version can have at most 20 staging labels.")
    }
}
