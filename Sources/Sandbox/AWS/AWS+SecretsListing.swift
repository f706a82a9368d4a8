import HTTP

extension AWS.Secrets {
    /// One condition of a list: any of its values must match, `!` in front of one turns it round.
    struct Filter {
        private let key: String
        private let values: [String]

        private static let keys = [
            "description", "name", "tag-key", "tag-value", "primary-region", "owning-service",
            "all",
        ]

        static func all(_ members: AWS.Members) throws(AWS.Refusal) -> [Filter] {
            var filters: [Filter] = []
            for item in try members.structures("Filters", count: 0...10) ?? [] {
                guard let key = try item.choice("Key", keys) else {
                    throw AWS.Members.absent("key")
                }
                guard let values = try item.texts("Values", count: 1...10, 0...512) else {
                    throw AWS.Members.absent("values")
                }
                filters.append(Filter(key: key, values: values))
            }
            return filters
        }

        private init(key: String, values: [String]) {
            (self.key, self.values) = (key, values)
        }

        func matches(_ entry: AWS.Entry) -> Bool {
            values.contains { value in
                value.hasPrefix("!")
                    ? !matches(entry, String(value.dropFirst())) : matches(entry, value)
            }
        }

        // Prefixes, and only a description is read without regard to case.
        private func matches(_ entry: AWS.Entry, _ value: String) -> Bool {
            let description = entry.description ?? ""
            return switch key {
            case "name": entry.name.hasPrefix(value)
            case "description": description.lowercased().hasPrefix(value.lowercased())
            case "tag-key": entry.tags.contains { $0.key.hasPrefix(value) }
            case "tag-value": entry.tags.contains { $0.value.hasPrefix(value) }
            case "primary-region": entry.region.hasPrefix(value) && !entry.replicas.isEmpty
            case "owning-service": false
            default:
                value.split(separator: " ").allSatisfy { word in
                    let texts =
                        [entry.name, description, entry.region]
                        + entry.tags.flatMap { [$0.key, $0.value] }
                    return texts.contains { Self.hasWord($0, String(word)) }
                }
            }
        }

        /// Whether a text, or a word in it, begins with another, whatever the case.
        private static func hasWord(_ text: String, _ start: String) -> Bool {
            let (text, start) = (text.lowercased(), start.lowercased())
            return text.hasPrefix(start)
                || text.split(whereSeparator: { " /_+=.@-".contains($0) }).contains {
                    $0.hasPrefix(start)
                }
        }
    }

    func list(_ members: AWS.Members) throws(AWS.Refusal) -> JSONTree {
        let filters = try Filter.all(members)
        let most = try members.number("MaxResults", 1...100) ?? 100
        let order = try members.choice("SortOrder", ["asc", "desc"]) ?? "asc"
        let key = try members.choice(
            "SortBy", ["created-date", "last-accessed-date", "last-changed-date", "name"])
        let offset = try vault.offset(try members.text("NextToken", 1...4096))
        var found = listed(
            filters, includingDeleted: try members.flag("IncludePlannedDeletion") ?? false)
        switch key {
        case "name": found.sort { $0.name < $1.name }
        case "last-accessed-date": found.sort { ($0.accessed ?? 0) < ($1.accessed ?? 0) }
        case "last-changed-date": found.sort { $0.changed < $1.changed }
        default: found.sort { $0.created < $1.created }
        }
        if order == "desc" { found.reverse() }
        let page = found.dropFirst(offset).prefix(most)
        var tree: JSONTree = [
            "SecretList": .array(page.map { record($0, map: "SecretVersionsToStages") })
        ]
        if page.endIndex < found.count {
            tree["NextToken"] = .string(vault.pageToken(page.endIndex))
        }
        return tree
    }

    /// The secrets of the region that meet all conditions, oldest first.
    func listed(_ filters: [Filter], includingDeleted: Bool) -> [AWS.Entry] {
        vault.entries.filter { entry in
            entry.isIn(region) && (includingDeleted || entry.deletion == nil)
                && filters.allSatisfy { $0.matches(entry) }
        }.sorted { $0.created < $1.created }
    }
}
