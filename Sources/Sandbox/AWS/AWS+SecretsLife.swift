import HTTP

extension AWS.Secrets {
    mutating func delete(_ members: AWS.Members) throws(AWS.Refusal) -> JSONTree {
        let days = try members.number("RecoveryWindowInDays", -1_000_000...1_000_000)
        let isForced = try members.flag("ForceDeleteWithoutRecovery") ?? false
        guard days == nil || !isForced else {
            throw .parameter(
                "You can't use ForceDeleteWithoutRecovery in conjunction with "
                    + "RecoveryWindowInDays.")
        }
        guard days.map({ 7...30 ~= $0 }) ?? true else {
            throw .parameter("The RecoveryWindowInDays value must be between 7 and 30 days.")
        }
        let id = try members.needed("SecretId", 1...2048)
        let found: Int
        do {
            found = try vault.index(of: id, in: region)
        } catch {
            guard isForced, error == .noSecret else { throw error }
            return farewell(to: id)
        }
        return try delete(at: found, after: isForced ? nil : days ?? 30)
    }

    /// Deletes a secret at once, or after so many days.
    private mutating func delete(at index: Int, after days: Int?) throws(AWS.Refusal) -> JSONTree {
        let entry = vault[index]
        try checkPrimary(entry)
        guard entry.replicas.isEmpty else {
            throw .request(
                "You can't delete secret \(entry.name) that still has replica regions "
                    + "[\(entry.replicas.map(\.region).joined(separator: ", "))].")
        }
        guard entry.deletion == nil || days == nil else {
            throw .request(
                "You can't perform this operation on the secret because it was already scheduled "
                    + "for deletion.")
        }
        let end = now + Int64(days ?? 0) * 86_400
        vault[index].deletion = end
        var tree = head(entry)
        tree["DeletionDate"] = Self.time(end * 1000)
        if days == nil { vault.remove(at: index) }
        return tree
    }

    // What is not there can be deleted by force; its ARN is one that it might have had.
    private func farewell(to id: String) -> JSONTree {
        var tree = head(AWS.Entry(name: id, suffix: "000000", region: region, created: 0))
        if id.hasPrefix("arn:") { tree["ARN"] = .string(id) }
        tree["DeletionDate"] = Self.time(now * 1000)
        return tree
    }

    mutating func restore(_ members: AWS.Members) throws(AWS.Refusal) -> JSONTree {
        let index = try place(members)
        try checkPrimary(vault[index])
        vault[index].deletion = nil
        return head(vault[index])
    }

    mutating func tag(_ members: AWS.Members) throws(AWS.Refusal) -> JSONTree {
        guard let tags = try tags(members) else { throw AWS.Members.absent("Tags") }
        let index = try changeable(members)
        for tag in tags {
            if let place = vault[index].tags.firstIndex(where: { $0.key == tag.key }) {
                vault[index].tags[place].value = tag.value
            } else {
                vault[index].tags.append(tag)
            }
        }
        guard vault[index].tags.count <= 50 else {
            throw .parameter("A secret can have at most 50 tags.")
        }
        return .object([])
    }

    mutating func untag(_ members: AWS.Members) throws(AWS.Refusal) -> JSONTree {
        guard let keys = try members.texts("TagKeys", count: 0...50, 1...128) else {
            throw AWS.Members.absent("TagKeys")
        }
        let index = try changeable(members)
        vault[index].tags.removeAll { keys.contains($0.key) }
        return .object([])
    }

    /// The tags of a call; nil when it has none.
    func tags(_ members: AWS.Members) throws(AWS.Refusal) -> [(key: String, value: String)]? {
        guard let list = try members.structures("Tags", count: 0...50) else { return nil }
        var tags: [(key: String, value: String)] = []
        for item in list {
            let key = try item.needed("Key", 1...128)
            guard !key.lowercased().hasPrefix("aws:") else {
                throw .parameter("Tag keys can't begin with aws:.")
            }
            tags.append((key, try item.text("Value", 0...256) ?? ""))
        }
        guard Set(tags.map(\.key)).count == tags.count else {
            throw .parameter("A tag key can be given once only.")
        }
        return tags
    }
}
