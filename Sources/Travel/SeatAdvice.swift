/// What a traveler likes in a seat.
public enum SeatWish: String, Sendable, CaseIterable {
    case window
    case aisle
    case front
    case back
    case legroom
    /// Side by side in one row, without an aisle between.
    case together
    case cheap
}

/// Seats that are proposed, and why.
public struct SeatProposal: Sendable, Hashable {
    /// One seat for each traveler, from left to right.
    public var seats: [Seat]
    /// What speaks for them, as phrases.
    public var reasons: [String]
}

extension SeatMap {
    /// Every seat, deck by deck.
    public var seats: [Seat] { decks.flatMap(\.seats) }

    /// The seat of that designator, in either case and without leading zeros; nil when there is
    /// none.
    public func seat(_ designator: some StringProtocol) -> Seat? {
        let wanted = designator.uppercased().drop { $0 == "0" }
        return seats.first { $0.designator.drop { $0 == "0" } == wanted }
    }

    /// Why a seat cannot be taken by this party, as a phrase; nil when it can.
    public func objection(to seat: Seat, for party: Party) -> String? {
        switch seat.state {
        case .taken: return "is taken"
        case .blocked: return "is kept by the airline"
        case .free: break
        }
        if party.lapInfants + party.seatInfants > 0,
            !seat.traits.isDisjoint(with: [.exitRow, .noInfant])
        {
            return "is not allowed with an infant"
        }
        if party.children > 0, !seat.traits.isDisjoint(with: [.exitRow, .noChild]) {
            return "is not allowed with a child"
        }
        return nil
    }

    /// The best free seats for a party; nil when there are not enough.
    ///
    /// Sets of neighbors are weighed by the wishes in their order, each wish counting twice what
    /// the next one counts; a lower price, then a row further in front decide a tie. When no
    /// neighbors are free and being together is not wished, single seats are proposed.
    public func proposal(for party: Party, wishes: [SeatWish]) -> SeatProposal? {
        let open = decks.map { deck in
            deck.seats.filter { objection(to: $0, for: party) == nil }
        }
        var best: (seats: [Seat], score: Int, cost: Int64)?
        for group in open.flatMap({ neighbors(among: $0, count: party.seats) }) {
            let score = score(of: group, wishes)
            let cost = group.reduce(0) { $0 + ($1.price?.minor ?? 0) }
            if let best, (best.score, -best.cost) >= (score, -cost) { continue }
            best = (group, score, cost)
        }
        if best == nil, !wishes.contains(.together) {
            let singles = open.flatMap { $0 }.sorted {
                score(of: [$0], wishes) > score(of: [$1], wishes)
            }
            guard singles.count >= party.seats else { return nil }
            best = (Array(singles.prefix(party.seats)), 0, 0)
        }
        guard let best else { return nil }
        return SeatProposal(seats: best.seats, reasons: reasons(for: best.seats, wishes))
    }

    /// Runs of free seats side by side in one row.
    private func neighbors(among seats: [Seat], count: Int) -> [[Seat]] {
        let rows = [Int: [Seat]](grouping: seats, by: \.row)
        return rows.keys.sorted().flatMap { row -> [[Seat]] in
            let line = (rows[row] ?? []).sorted { $0.column < $1.column }
            guard line.count >= count else { return [] }
            return (0...line.count - count).compactMap { start in
                let group = Array(line[start..<start + count])
                let isUnbroken = zip(group, group.dropFirst()).allSatisfy {
                    $1.column == $0.column + 1
                }
                return isUnbroken ? group : nil
            }
        }
    }

    private func score(of group: [Seat], _ wishes: [SeatWish]) -> Int {
        let rows = seats.map(\.row)
        let middle = ((rows.min() ?? 0) + (rows.max() ?? 0)) / 2
        return wishes.enumerated().reduce(0) { sum, wish in
            let weight = 1 << (2 * (wishes.count - wish.offset))
            return sum + (fulfills(group, wish.element, middle) ? weight : 0)
        }
    }

    private func fulfills(_ group: [Seat], _ wish: SeatWish, _ middle: Int) -> Bool {
        switch wish {
        case .window: group.contains { $0.traits.contains(.window) }
        case .aisle: group.contains { $0.traits.contains(.aisle) }
        case .front: group.allSatisfy { $0.row <= middle }
        case .back: group.allSatisfy { $0.row > middle }
        case .legroom: group.contains { !$0.traits.isDisjoint(with: [.legroom, .exitRow]) }
        case .together: true
        case .cheap: group.allSatisfy { ($0.price?.minor ?? 0) == 0 }
        }
    }

    private func reasons(for group: [Seat], _ wishes: [SeatWish]) -> [String] {
        let rows = seats.map(\.row)
        let middle = ((rows.min() ?? 0) + (rows.max() ?? 0)) / 2
        let isTogether = group.count > 1 && Set(group.map(\.row)).count == 1
        return wishes.filter { $0 != .together || isTogether }
            .filter { fulfills(group, $0, middle) }.map(\.rawValue)
    }
}
