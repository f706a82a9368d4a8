import HTTP

extension AWS.Secrets {
    mutating func getValue(_ members: AWS.Members) throws(AWS.Refusal) -> JSONTree {
        let version = try members.text("VersionId", 32...64)
        let stage = try members.text("VersionStage", 1...256)
        return try read(try place(members), version: version, stage: stage)
    }

    /// The values of several secrets; those that cannot be read are listed apart.
    mutating func getValues(_ members: AWS.Members) throws(AWS.Refusal) -> JSONTree {
        let ids = try members.texts("SecretIdList", count: 1...20, 1...2048)
        let filters = try Filter.all(members)
        let most = try members.number("MaxResults", 1...20)
        guard (ids == nil) != filters.isEmpty else {
            throw .parameter(
                "Either 'SecretIdList' or 'Filters' must be provided, but not both.")
        }
        guard ids == nil || (most == nil && !members.has("NextToken")) else {
            throw .parameter("MaxResults and NextToken can be given with Filters only.")
        }
        var values: [JSONTree] = []
        var errors: [JSONTree] = []
        var next: JSONTree?
        var wanted = ids ?? []
        if ids == nil {
            try allow("ListSecrets", on: "*")
            let found = listed(filters, includingDeleted: false)
            let offset = try vault.offset(try members.text("NextToken", 1...4096))
            let page = found.dropFirst(offset).prefix(most ?? 20)
            wanted = page.map { $0.arn(in: region) }
            if page.endIndex < found.count { next = .string(vault.pageToken(page.endIndex)) }
        }
        for id in wanted {
            do throws(AWS.Refusal) {
                try allow("GetSecretValue", on: id)
                values.append(
                    try read(try vault.index(of: id, in: region), version: nil, stage: nil))
            } catch {
                errors.append([
                    "SecretId": .string(id), "ErrorCode": .string(error.code),
                    "Message": JSONTree(error.message),
                ])
            }
        }
        var tree: JSONTree = ["SecretValues": .array(values), "Errors": .array(errors)]
        tree["NextToken"] = next
        return tree
    }

    /// A version's value, by its id, its label, or both; the current one by neither.
    private mutating func read(
        _ index: Int, version id: String?, stage: String?
    ) throws(AWS.Refusal) -> JSONTree {
        try checkAlive(vault[index])
        let label = stage ?? (id == nil ? AWS.Entry.current : nil)
        let place =
            id.map { vault[index].version($0) } ?? vault[index].version(labeled: label ?? "")
        guard let place, label.map({ vault[index].versions[place].stages.contains($0) }) ?? true
        else {
            let what = id.map { "VersionId: \($0)" } ?? "staging label: \(label ?? "")"
            throw AWS.Refusal(
                "ResourceNotFoundException",
                "Secrets Manager can't find the specified secret value for \(what)")
        }
        vault[index].versions[place].accessed = today
        vault[index].accessed = today
        let version = vault[index].versions[place]
        var tree = head(vault[index])
        tree["VersionId"] = .string(version.id)
        let (name, value) = version.content.member
        tree[name] = value
        tree["VersionStages"] = JSONTree(version.stages)
        tree["CreatedDate"] = Self.time(version.created)
        return tree
    }

    func describe(_ members: AWS.Members) throws(AWS.Refusal) -> JSONTree {
        record(vault[try place(members)], map: "VersionIdsToStages")
    }

    /// All that is known of a secret but its values; what is not known is left out.
    func record(_ entry: AWS.Entry, map: String) -> JSONTree {
        var tree = head(entry)
        tree["Type"] = entry.kind.map(JSONTree.string)
        tree["Description"] = entry.description.map(JSONTree.string)
        tree["KmsKeyId"] = entry.keyID.map(JSONTree.string)
        tree["LastRotatedDate"] = entry.rotated.map(Self.time)
        tree["LastChangedDate"] = Self.time(entry.changed)
        tree["LastAccessedDate"] = entry.accessed.map { Self.time($0 * 1000) }
        tree["DeletedDate"] = entry.deletion.map { Self.time($0 * 1000) }
        tree["Tags"] = .array(
            entry.tags.map { ["Key": .string($0.key), "Value": .string($0.value)] })
        let labeled = entry.versions.filter { !$0.stages.isEmpty }
        if !labeled.isEmpty {
            tree[map] = .object(labeled.map { ($0.id, JSONTree($0.stages)) })
        }
        tree["CreatedDate"] = Self.time(entry.created)
        if let rotation = entry.rotation { addRotation(rotation, entry, to: &tree) }
        if !entry.replicas.isEmpty {
            tree["PrimaryRegion"] = .string(entry.region)
            tree["ReplicationStatus"] = replication(entry, isFresh: false)
        }
        return tree
    }

    func listVersions(_ members: AWS.Members) throws(AWS.Refusal) -> JSONTree {
        let entry = vault[try place(members)]
        let isAll = try members.flag("IncludeDeprecated") ?? false
        let most = try members.number("MaxResults", 1...100) ?? 100
        let offset = try vault.offset(try members.text("NextToken", 1...4096))
        let versions = Array(entry.versions.reversed().filter { isAll || !$0.stages.isEmpty })
        let page = versions.dropFirst(offset).prefix(most)
        var tree = head(entry)
        tree["Versions"] = .array(
            page.map { version in
                var tree: JSONTree = [
                    "VersionId": .string(version.id), "VersionStages": JSONTree(version.stages),
                    "CreatedDate": Self.time(version.created),
                    "KmsKeyIds": [.string(entry.keyID ?? "DefaultEncryptionKey")],
                ]
                tree["LastAccessedDate"] = version.accessed.map { Self.time($0 * 1000) }
                return tree
            })
        if page.endIndex < versions.count {
            tree["NextToken"] = .string(vault.pageToken(page.endIndex))
        }
        return tree
    }
}
