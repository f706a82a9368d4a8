extension SeatPlan {
    /// What one meets walking from the nose to the tail of a deck.
    enum Line: Sendable {
        case row(Row)
        /// Where there are no seats: kitchens and lavatories, a kind for each group of the deck.
        case service([Service])
    }

    enum Service: Sendable {
        case galley, lavatory, stairs
    }
}

extension SeatPlan.Deck {
    /// Rows with what is before, between and behind the cabins.
    func lines(hasStairs: Bool) -> [SeatPlan.Line] {
        let width = groups.count
        var lines: [SeatPlan.Line] = [.service(Self.front(width))]
        for (index, section) in sections.enumerated() {
            if index > 0 {
                lines.append(.service(Array(repeating: .lavatory, count: width)))
            }
            lines += section.rows.map(SeatPlan.Line.row)
        }
        var rear = Array(repeating: SeatPlan.Service.galley, count: width)
        rear[0] = .lavatory
        if width > 2 { rear[width - 1] = .lavatory }
        if hasStairs { rear[width / 2] = .stairs }
        lines.append(.service(rear))
        return lines
    }

    private static func front(_ width: Int) -> [SeatPlan.Service] {
        width > 2 ? Array(repeating: .galley, count: width) : [.lavatory, .galley]
    }

    /// The letters in order with their place across the deck; an aisle is a place without letter.
    var columns: [Character: Int] {
        var columns: [Character: Int] = [:]
        var place = 0
        for group in groups {
            for letter in group {
                columns[letter] = place
                place += 1
            }
            place += 1
        }
        return columns
    }

    /// Places across the deck, aisles included.
    var width: Int { groups.joined().count + groups.count - 1 }
}
