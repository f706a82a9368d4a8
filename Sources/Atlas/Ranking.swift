/// How much a place is asked for: what decides between equals.
enum Ranking {
    /// How well known a place is; the greater wins a name that both bear.
    enum Tier: UInt8, Comparable {
        case unlisted, lesser, large, famous

        static func < (left: Self, right: Self) -> Bool {
            left.rawValue < right.rawValue
        }
    }

    private static let tiers: [Tier] = [.famous, .large, .lesser]

    /// Visits every listed place, most wanted first, with its position and tier.
    static func forEach(_ visit: (CodeNumber, Int, Tier) -> Void) {
        let bytes = rankTable.utf8.span
        var offset = 0
        var position = 0
        var line = 0
        while offset < bytes.count {
            if bytes[offset] == Table.newline {
                line += 1
                offset += 1
                continue
            }
            visit(CodeNumber(bytes, at: offset), position, tiers[min(line, tiers.count - 1)])
            position += 1
            offset += 3
        }
    }

    /// Where a place stands: its position from 0 (the most wanted), its tier, and a bonus.
    struct Rank {
        // Small, as there is one for each of 17,576 codes.
        var position = UInt16.max
        var tier = Tier.unlisted

        /// What it adds to a score: 0 (unlisted) to 100, less than one rung of likeness.
        var bonus: Int {
            switch tier {
            case .unlisted: 0
            case .lesser: 20 - min(Int(position) / 80, 19)
            case .large, .famous: 100 - min(Int(position) / 8, 79)
            }
        }
    }

    /// The rank of each code, by its number.
    static func ranks() -> [Rank] {
        var ranks = [Rank](repeating: Rank(), count: CodeNumber.count)
        forEach { code, position, tier in
            ranks[code.value] = Rank(position: UInt16(clamping: position), tier: tier)
        }
        return ranks
    }
}
