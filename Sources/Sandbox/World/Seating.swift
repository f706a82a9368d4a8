/// Who sits where on one departure, as of now, and what the seats that are left cost.
struct Seating: Sendable {
    enum State: Sendable {
        case free, blocked, taken
    }

    let plan: SeatPlan
    private let dice: Chance
    /// The part of the seats that is taken, 0...1.
    private let load: Double
    private let isFar: Bool
    private let isLowCost: Bool

    /// Nil when the carrier shows no map.
    init?(_ flight: Flight, _ network: Network, now: Int64) {
        let carrier = network.carriers[flight.carrier]
        guard !carrier.hidesSeatMap else { return nil }
        plan = SeatPlan(flight.aircraft, isOneCabin: carrier.isLowCost)
        dice = network.chance.with("seats").with(carrier.key).with(flight.number)
            .with(flight.departsLocal)
        let ahead = max(0, Double(Int64(flight.departs) * 60 - now) / 86_400)
        load = 0.1 + (0.6 + 0.22 * dice.with(1).unit) * exponential(-ahead / 70)
        isFar = flight.distance > 3500
        isLowCost = carrier.isLowCost
    }

    /// Whether somebody has the seat; once taken it stays so, and each day some more are.
    func state(_ row: SeatPlan.Row, _ letter: Character) -> State {
        let seat = dice.with(row.number).with(String(letter))
        if row.isBulkhead, row.cabin == .economy, seat.with(2).unit < 0.3 { return .blocked }
        if seat.with(3).unit < 0.02 { return .blocked }
        let charm = row.isMiddle(letter) ? 1.35 : row.isExit ? 1.15 : 0.9
        return seat.unit * charm < load ? .taken : .free
    }

    /// Euros for somebody with that fare; nil when it costs nothing.
    func euros(_ row: SeatPlan.Row, _ letter: Character, _ brand: Brand) -> Double? {
        guard row.cabin == .economy || row.cabin == .premium else { return nil }
        let scale = isLowCost ? 0.7 : 1.0
        if row.isExit { return (isFar ? 85 : 26) * scale }
        if row.isBulkhead || row.rank < 5 { return (isFar ? 48 : 18) * scale }
        if brand.seat { return nil }
        return (isFar ? 32 : 11) * scale - (row.isMiddle(letter) ? 2 : 0)
    }
}

extension SeatPlan.Row {
    /// Whether a seat is neither at a window nor at an aisle.
    func isMiddle(_ letter: Character) -> Bool { !isWindow(letter) && !isAisle(letter) }

    func isWindow(_ letter: Character) -> Bool {
        letter == groups.first?.first || letter == groups.last?.last
    }

    func isAisle(_ letter: Character) -> Bool {
        for (index, group) in groups.enumerated() {
            if index > 0, letter == group.first { return true }
            if index < groups.count - 1, letter == group.last { return true }
        }
        return false
    }

    /// Whether it is left of the middle, looking forward.
    func isLeft(_ letter: Character) -> Bool {
        letter <= "D" || (letter == "E" && groups.count > 2)
    }
}
