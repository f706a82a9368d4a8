import HTTP

extension AWS.Secrets {
    mutating func replicate(_ members: AWS.Members) throws(AWS.Refusal) -> JSONTree {
        let replicas = try replicas(members)
        guard !replicas.isEmpty else { throw AWS.Members.absent("AddReplicaRegions") }
        let isForced = try members.flag("ForceOverwriteReplicaSecret") ?? false
        let index = addReplicas(replicas, to: try changeable(members), isForced: isForced)
        return [
            "ARN": .string(vault[index].arn(in: region)),
            "ReplicationStatus": replication(vault[index], isFresh: true),
        ]
    }

    /// The copies that a call wants.
    func replicas(_ members: AWS.Members) throws(AWS.Refusal) -> [AWS.Replica] {
        var replicas: [AWS.Replica] = []
        for item in try members.structures("AddReplicaRegions", count: 1...50) ?? [] {
            let region = try item.needed("Region", 1...128)
            guard AWS.isRegion(region) else {
                throw AWS.Members.violation(
                    "Region", #"Member must satisfy regular expression pattern: ^([a-z]+-)+\d+$"#)
            }
            guard region != self.region else {
                throw .parameter(
                    "Invalid replica region: a secret can't be replicated to its own region.")
            }
            let key = try item.text("KmsKeyId", 0...2048) ?? "alias/aws/secretsmanager"
            replicas.append(AWS.Replica(region: region, keyID: key))
        }
        return replicas
    }

    /// Adds copies and tells where the secret lies afterwards.
    ///
    /// Another secret of that name in the way makes a copy fail, or is deleted when that is forced.
    mutating func addReplicas(_ replicas: [AWS.Replica], to index: Int, isForced: Bool) -> Int {
        var index = index
        let name = vault[index].name
        for var replica in replicas {
            vault.settle(replica.region, now)
            vault[index].replicas.removeAll { $0.region == replica.region }
            if let other = vault.index(named: name, in: replica.region) {
                if isForced, vault[other].region == replica.region {
                    vault.remove(at: other)
                    if other < index { index -= 1 }
                } else {
                    replica.failure =
                        "Replication failed: Secret name \(name) already exists in region "
                        + "\(replica.region)."
                }
            }
            vault[index].replicas.append(replica)
        }
        return index
    }

    mutating func removeRegions(_ members: AWS.Members) throws(AWS.Refusal) -> JSONTree {
        guard let regions = try members.texts("RemoveReplicaRegions", count: 1...50, 1...128)
        else { throw AWS.Members.absent("RemoveReplicaRegions") }
        let index = try changeable(members)
        let known = vault[index].replicas.map(\.region)
        guard let stranger = regions.first(where: { !known.contains($0) }) else {
            vault[index].replicas.removeAll { regions.contains($0.region) }
            return [
                "ARN": .string(vault[index].arn(in: region)),
                "ReplicationStatus": replication(vault[index], isFresh: false),
            ]
        }
        throw .parameter("The secret isn't replicated to region \(stranger).")
    }

    /// Makes the copy of this region a secret of its own.
    mutating func stopReplication(_ members: AWS.Members) throws(AWS.Refusal) -> JSONTree {
        let index = try place(members)
        let original = vault[index]
        guard original.region != region else {
            throw .request("Operation must be called in the region of a replica secret.")
        }
        vault[index].replicas.removeAll { $0.region == region }
        var copy = original
        copy.region = region
        copy.replicas = []
        copy.rotation = nil
        vault.adopt(copy)
        return ["ARN": .string(copy.arn(in: region))]
    }

    /// How the copies are doing; those just ordered are still on their way.
    func replication(_ entry: AWS.Entry, isFresh: Bool) -> JSONTree {
        .array(
            entry.replicas.map { replica in
                let isGood = replica.failure == nil
                let status = isGood ? (isFresh ? "InProgress" : "InSync") : "Failed"
                var tree: JSONTree = [
                    "Region": .string(replica.region), "KmsKeyId": .string(replica.keyID),
                    "Status": .string(status),
                ]
                tree["StatusMessage"] = replica.failure.map(JSONTree.string)
                return tree
            })
    }
}
