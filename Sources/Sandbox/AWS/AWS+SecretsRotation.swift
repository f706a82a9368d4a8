import Crypto
import HTTP

extension AWS.Secrets {
    /// Rotates at once, as if a function had gone through its four steps.
    ///
    /// There is no Lambda here; a given one is remembered and not called. The new version keeps
    /// the fields of a JSON object, so that credentials stay good, and has its own id as the field
    /// `rotation`; any other text becomes a random password, bytes become as many random ones.
    mutating func rotate(_ members: AWS.Members) throws(AWS.Refusal) -> JSONTree {
        let rotation = try rotation(members)
        let isNow = try members.flag("RotateImmediately") ?? true
        let index = try changeable(members)
        let token = try token(members)
        var tree = head(vault[index])
        let entry = vault[index]
        guard let current = entry.version(labeled: AWS.Entry.current) else {
            throw .request("You can't rotate a secret that has no current version.")
        }
        if let rotation { vault[index].rotation = rotation }
        if vault[index].rotation == nil { vault[index].rotation = AWS.Rotation() }
        vault[index].rotation?.isEnabled = true
        guard isNow else { return tree }
        tree["VersionId"] = .string(token)
        if entry.version(token) != nil { return tree }
        if let pending = entry.version(labeled: AWS.Entry.pending), pending != current {
            throw .request(
                "A previous rotation isn't complete. That rotation will be reattempted.")
        }
        let content = try Self.renewed(entry.versions[current].content, token)
        try append(content, token, [AWS.Entry.pending], to: index)
        vault[index].move(AWS.Entry.current, to: token)
        vault[index].move(AWS.Entry.pending, to: nil)
        vault[index].rotated = vault[index].changed
        return tree
    }

    mutating func cancelRotation(_ members: AWS.Members) throws(AWS.Refusal) -> JSONTree {
        let index = try changeable(members)
        vault[index].rotation?.isEnabled = false
        return head(vault[index])
    }

    private static func renewed(
        _ content: AWS.Content, _ token: String
    ) throws(AWS.Refusal) -> AWS.Content {
        switch content {
        case .binary(let bytes):
            do { return .binary(try RandomBytes.make(bytes.count)) } catch { throw .internalError }
        case .text(let text):
            let root: JSON.Value?
            do { root = try JSON(Array(text.utf8)).root } catch { root = nil }
            guard let root, root.kind == .object else {
                return .text(try AWS.Password.usual.make())
            }
            var tree = JSONTree.object(root.members.map { ($0.key, JSONTree($0.value)) })
            tree["rotation"] = .string(token)
            return .text(tree.text)
        }
    }

    /// The settings of a call; nil when it leaves them as they are.
    private func rotation(_ members: AWS.Members) throws(AWS.Refusal) -> AWS.Rotation? {
        let lambda = try members.text("RotationLambdaARN", 0...2048)
        let rules = try members.structure("RotationRules")
        guard lambda != nil || rules != nil else { return nil }
        var rotation = AWS.Rotation(lambda: lambda)
        guard let rules else { return rotation }
        rotation.days = try rules.number("AutomaticallyAfterDays", 1...1000)
        rotation.duration = try rules.text("Duration", 2...3)
        rotation.schedule = try rules.text("ScheduleExpression", 1...256)
        guard rotation.days == nil || rotation.schedule == nil else {
            throw .parameter(
                "You can specify AutomaticallyAfterDays or ScheduleExpression but not both.")
        }
        if let duration = rotation.duration {
            guard duration.hasSuffix("h"), Int(duration.dropLast()) != nil else {
                throw AWS.Members.violation(
                    "Duration", "Member must satisfy regular expression pattern: [0-9]+h")
            }
        }
        if let schedule = rotation.schedule {
            guard schedule.hasPrefix("rate(") || schedule.hasPrefix("cron("),
                schedule.hasSuffix(")")
            else { throw .parameter("The ScheduleExpression is not valid: \(schedule)") }
        }
        return rotation
    }

    /// Adds what is known of a secret's rotation.
    func addRotation(_ rotation: AWS.Rotation, _ entry: AWS.Entry, to tree: inout JSONTree) {
        tree["RotationEnabled"] = .bool(rotation.isEnabled)
        tree["RotationLambdaARN"] = rotation.lambda.map(JSONTree.string)
        var rules = JSONTree.object([])
        rules["AutomaticallyAfterDays"] = rotation.days.map { .int(Int64($0)) }
        rules["Duration"] = rotation.duration.map(JSONTree.string)
        rules["ScheduleExpression"] = rotation.schedule.map(JSONTree.string)
        tree["RotationRules"] = rules
        if rotation.isEnabled, let days = rotation.days {
            let last = entry.rotated ?? entry.changed
            tree["NextRotationDate"] = Self.time(last + Int64(days) * 86_400_000)
        }
    }
}
