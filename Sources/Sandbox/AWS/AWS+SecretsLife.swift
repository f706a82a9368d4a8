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
        let index = try place(members)
        let entry = vault[index]
        try checkPrimary(entry)
        guard entry.replicas.isEmpty else {
            throw .request(
                "You can't delete secret \(entry.name) that still has replica regions "
                    + "[\(entry.replicas.map(\.region).joined(separator: ", "))].")
        }
        guard entry.deletion == nil || isForced else {
            throw .request(
                "You can't perform this operation on the secret because it was already scheduled "
                    + "for deletion.")
        }
        let end = isForced ? now : now + Int64(days ?? 30) * 86_400
        vault[index].deletion = end
        var tree = head(entry)
        tree["DeletionDate"] = Self.time(end * 1000)
        if isForced { vault.remove(at: index) }
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
