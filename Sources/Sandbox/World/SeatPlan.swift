/// The seats of an aircraft as its airline has put them, deck by deck.
struct SeatPlan: Sendable {
    /// One level.
    struct Deck: Sendable {
        let isUpper: Bool
        /// Front to rear.
        let sections: [Section]

        /// The letters of the widest rows, a group between each two aisles.
        var groups: [[Character]] {
            sections.map(\.groups).max { $0.joined().count < $1.joined().count } ?? []
        }
        var rows: [Row] { sections.flatMap(\.rows) }
    }

    /// The rows of one cabin, in one piece.
    struct Section: Sendable {
        let cabin: Cabin
        let groups: [[Character]]
        let rows: [Row]
    }

    /// Seats side by side.
    struct Row: Sendable {
        let number: Int
        let cabin: Cabin
        /// The letters that have a seat, a group between each two aisles.
        let groups: [[Character]]
        let isExit: Bool
        /// Whether a wall is before it.
        let isBulkhead: Bool
        /// Whether its backs cannot recline: before an exit or a wall.
        let isUpright: Bool
        let isOverWing: Bool
        /// Counted from the front of its cabin.
        let rank: Int
    }

    /// The main deck first.
    let decks: [Deck]

    /// The plan of a type at a carrier; low-cost carriers have but one cabin.
    init(_ aircraft: Aircraft, isOneCabin: Bool) {
        let text = Self.table[aircraft.code] ?? "Y 1-30 ABC-DEF"
        decks = text.split(separator: "/").enumerated().map { level, deck in
            let parts = deck.split(separator: "|").map { $0.split(separator: " ") }
            return Deck(
                isUpper: level > 0,
                sections: Self.sections(isOneCabin ? [Self.whole(parts)] : parts.map(Self.part)))
        }
    }

    /// The row and letter of a designator such as `12C`; nil when there is no such seat.
    func seat(_ designator: String) -> (row: Row, letter: Character)? {
        guard let letter = designator.last, let number = Int(designator.dropLast()) else {
            return nil
        }
        for deck in decks {
            for section in deck.sections {
                for row in section.rows where row.number == number {
                    if row.groups.joined().contains(letter) { return (row, letter) }
                }
            }
        }
        return nil
    }

    private static func sections(
        _ parts: [(cabin: Cabin, rows: ClosedRange<Int>, letters: Substring)]
    ) -> [Section] {
        let all = parts.map(\.rows.count).reduce(0, +)
        var before = 0
        return parts.map { part in
            let groups = part.letters.split(separator: "-").map(Array.init)
            let exits = exits(part.cabin, part.rows, isSingleAisle: groups.count == 2)
            defer { before += part.rows.count }
            let rows = part.rows.map { number in
                let rank = number - part.rows.lowerBound
                let place = Double(before + rank) / Double(all)
                let isLast = number == part.rows.upperBound
                return Row(
                    number: number, cabin: part.cabin,
                    groups: isLast && groups.count > 2 ? tapered(groups) : groups,
                    isExit: exits.contains(number), isBulkhead: rank == 0,
                    isUpright: isLast || exits.contains(number + 1),
                    isOverWing: 0.36...0.58 ~= place, rank: rank)
            }
            return Section(cabin: part.cabin, groups: groups, rows: rows)
        }
    }

    // Doors are where a section of economy begins, or over the wing of a single aisle.
    private static func exits(
        _ cabin: Cabin, _ rows: ClosedRange<Int>, isSingleAisle: Bool
    ) -> Set<Int> {
        guard cabin == .economy, rows.count > 8 else { return [] }
        if isSingleAisle {
            let first = rows.lowerBound + rows.count * 3 / 10
            return rows.count > 20 ? [first, first + 1] : [first]
        }
        return [rows.lowerBound, rows.lowerBound + rows.count / 2]
    }

    // Where the fuselage narrows, the outer groups lose the seat beside the window one.
    private static func tapered(_ groups: [[Character]]) -> [[Character]] {
        groups.enumerated().map { index, group in
            let isOuter = index == 0 || index == groups.count - 1
            return isOuter && group.count > 2 ? [group[0], group[group.count - 1]] : group
        }
    }

    private typealias Part = (cabin: Cabin, rows: ClosedRange<Int>, letters: Substring)

    private static func part(_ words: [Substring]) -> Part {
        (cabin(words[0]), range(words[1]), words[2])
    }

    private static func whole(_ parts: [[Substring]]) -> Part {
        let ranges = parts.map { range($0[1]) }
        let widest = parts.map { $0[2] }.max { $0.count < $1.count } ?? ""
        let end = ranges.map(\.upperBound).max() ?? 1
        return (.economy, 1...end, widest)
    }

    private static func cabin(_ letter: Substring) -> Cabin {
        switch letter {
        case "F": .first
        case "C": .business
        case "W": .premium
        default: .economy
        }
    }

    private static func range(_ text: Substring) -> ClosedRange<Int> {
        let ends = text.split(separator: "-").compactMap { Int($0) }
        return ends[0]...ends[1]
    }

    /// For each type: cabin, rows and letters of each section; after a slash the upper deck.
    private static let table = [
        "DH4": "Y 1-19 AC-DF", "AT7": "Y 1-18 AC-DF", "CR9": "C 1-3 A-DF|Y 4-23 AC-DF",
        "E75": "C 1-4 A-DF|Y 5-20 AC-DF", "E90": "C 1-4 A-DF|Y 5-26 AC-DF",
        "E95": "C 1-4 A-DF|Y 5-30 AC-DF", "223": "C 1-3 AC-DF|Y 4-28 AC-DEF",
        "319": "C 1-3 AC-DF|Y 4-24 ABC-DEF", "320": "C 1-3 AC-DF|Y 4-30 ABC-DEF",
        "32N": "C 1-3 AC-DF|Y 4-31 ABC-DEF", "321": "C 1-4 AC-DF|Y 5-36 ABC-DEF",
        "32Q": "C 1-4 AC-DF|Y 5-38 ABC-DEF", "738": "C 1-4 AC-DF|Y 5-32 ABC-DEF",
        "7M8": "C 1-4 AC-DF|Y 5-32 ABC-DEF", "73J": "C 1-5 AC-DF|Y 6-32 ABC-DEF",
        "752": "C 1-4 AC-DF|Y 5-33 ABC-DEF",
        "763": "C 1-6 A-DF-K|W 10-12 AC-DF-HK|Y 20-45 AC-DEF-HK",
        "332": "C 1-6 A-DG-K|Y 10-39 AC-DEFG-HK",
        "333": "C 1-7 A-DG-K|W 10-12 AC-DEG-HK|Y 20-49 AC-DEFG-HK",
        "339": "C 1-7 A-DG-K|W 10-12 AC-DEG-HK|Y 20-50 AC-DEFG-HK",
        "788": "C 1-6 A-DF-K|Y 10-33 ABC-DEF-HJK",
        "789": "C 1-8 A-DF-K|W 10-12 AC-DEF-HK|Y 20-45 ABC-DEF-HJK",
        "78J": "C 1-9 A-DF-K|W 10-12 AC-DEF-HK|Y 20-48 ABC-DEF-HJK",
        "772": "C 1-9 A-DG-K|W 10-12 AC-DEFG-HK|Y 20-42 ABC-DEFG-HJK",
        "77W": "F 1-2 A-DG-K|C 3-12 A-DG-K|W 15-17 AC-DEFG-HK|Y 20-47 ABC-DEFG-HJK",
        "359": "C 1-9 A-DF-K|W 10-12 AC-DEF-HK|Y 20-48 ABC-DEF-HJK",
        "351": "F 1-1 A-DF-K|C 2-11 A-DF-K|W 15-17 AC-DEF-HK|Y 20-53 ABC-DEF-HJK",
        "388": "F 1-3 A-DG-K|Y 30-63 ABC-DEFG-HJK"
            + "/C 6-19 A-DG-K|W 20-24 AC-DEG-HK|Y 70-75 AC-DEFG-HK",
        "748": "F 1-3 A-K|C 4-9 A-DG-K|W 20-23 AC-DEFG-HK|Y 30-55 ABC-DEFG-HJK/C 81-88 AC-HK",
    ]
}
