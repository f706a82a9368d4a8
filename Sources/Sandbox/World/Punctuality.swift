/// How a flight really goes: decided by chance, known little by little as its time comes near.
struct Punctuality: Sendable {
    let isCanceled: Bool
    /// Minutes after the plan, less than 0 for early.
    let departureDelay: Int
    let arrivalDelay: Int
    let gate: String
    let arrivalGate: String
    let hasLeft: Bool
    let hasLanded: Bool
    /// Whether the day is so near that more than the plan is known.
    let isToday: Bool

    init(_ flight: Flight, _ network: Network, now: Int64) {
        let dice = network.chance.with("status").with(flight.carrier).with(flight.number)
            .with(flight.departs)
        let luck = dice.unit
        isCanceled = luck > 0.985
        let delay: Int =
            switch luck {
            case ..<0.5: 0
            case ..<0.68: 1 + dice.with(1).below(14)
            case ..<0.9: 15 + dice.with(1).below(45)
            case ..<0.97: 60 + dice.with(1).below(120)
            default: 180 + dice.with(1).below(200)
            }
        departureDelay = delay
        arrivalDelay = max(-24, delay - dice.with(2).below(25))
        gate = Self.gate(dice.with(3), flight.from)
        arrivalGate = Self.gate(dice.with(4), flight.to)
        let minute = Int(now / 60)
        hasLeft = !isCanceled && minute >= flight.departs + departureDelay
        hasLanded = !isCanceled && minute >= flight.arrives + arrivalDelay
        isToday = abs(flight.departs - minute) < 36 * 60
    }

    private static func gate(_ dice: Chance, _ spot: Spot) -> String {
        let letter = spot.size > 0.6 ? ["A", "B", "C", "D"][dice.below(4)] : ""
        return letter + String(1 + dice.with(1).below(spot.size > 0.6 ? 48 : 12))
    }
}
