/// One departure of one route on one day.
final class Flight: Sendable {
    /// A stop to refuel, in minutes since 1970, local.
    struct Stop: Sendable {
        let spot: Spot
        let arrivesLocal: Int
        let departsLocal: Int
        let minutes: Int
    }

    let carrier: Int
    let number: Int
    let from: Spot
    let to: Spot
    let distance: Double
    let aircraft: Aircraft
    /// Instants in minutes since 1970.
    let departs: Int
    let arrives: Int
    /// The same, local.
    let departsLocal: Int
    let arrivesLocal: Int
    let stop: Stop?

    init(
        _ route: Route, number: Int, aircraft: Aircraft, departsLocal: Int, minutes: Int,
        stop: (spot: Spot, after: Int, minutes: Int)?
    ) {
        carrier = route.carrier
        self.number = number
        from = route.from
        to = route.to
        distance = route.distance
        self.aircraft = aircraft
        departs = route.from.instant(local: departsLocal)
        self.departsLocal = departs + route.from.offset(at: departs)
        arrives = departs + minutes
        arrivesLocal = arrives + route.to.offset(at: arrives)
        let start = departs
        self.stop = stop.map { stop in
            let landed = start + stop.after
            let again = landed + stop.minutes
            return Stop(
                spot: stop.spot, arrivesLocal: landed + stop.spot.offset(at: landed),
                departsLocal: again + stop.spot.offset(at: again), minutes: stop.minutes)
        }
    }

    /// Minutes from gate to gate.
    var minutes: Int { arrives - departs }
}

extension Route {
    /// The departures on a local day, earliest first.
    func flights(on day: Day, by carrier: Carrier) -> [Flight] {
        if weekly < 7, !((day.weekday * weekly + key.below(7)) % 7 < weekly) { return [] }
        let count = max(1, Int((Double(weekly) / 7).rounded()))
        let typical = minutes(carrier.aircraft(for: self, rank: 0)).total
        let winter = 28_401_120  // the first minute of 2024: offsets of a plain winter day
        let shift = to.offset(at: winter) - from.offset(at: winter)
        return slots(count, minutes: typical, shift: shift).enumerated().map { rank, minute in
            let aircraft = carrier.aircraft(for: self, rank: rank)
            let parts = minutes(aircraft)
            return Flight(
                self, number: number(rank, long: distance > carrier.shortReach),
                aircraft: aircraft, departsLocal: day.number * 1440 + minute, minutes: parts.total,
                stop: via.map { ($0, parts.first, parts.pause) })
        }
    }

    // Minutes to the end of the first hop, on the ground, and in all.
    private func minutes(_ aircraft: Aircraft) -> (first: Int, pause: Int, total: Int) {
        let first = Self.block(from, via ?? to, speed: aircraft.speed)
        guard let via else { return (first, 0, first) }
        let pause = 75 + key.with(5).below(4) * 10
        return (first, pause, first + pause + Self.block(via, to, speed: aircraft.speed))
    }

    /// Stable from day to day: even outward, odd homeward.
    private func number(_ rank: Int, long: Bool) -> Int {
        let first = long ? 1 + key.with(11).below(440) : 500 + key.with(11).below(1900)
        return (first + rank) * 2 + (forth ? 0 : 1)
    }

    /// Minutes of the day at which one would leave and also arrive at a decent hour.
    private func slots(_ count: Int, minutes: Int, shift: Int) -> [Int] {
        let dice = key.with(forth ? 1 : 2)
        let ranked = (0..<24).map { hour -> (hour: Int, worth: Double) in
            let landing = ((hour * 60 + 30 + minutes + shift) % 1440 + 1440) % 1440 / 60
            let worth = Self.leaving[hour] * Self.landing[landing]
            return (hour, worth * (0.55 + 0.9 * dice.with(hour).unit))
        }.sorted { ($0.worth, $0.hour) > ($1.worth, $1.hour) }
        let apart = max(1, 11 / count)
        var chosen: [Int] = []
        for spacing in [apart, 1] {
            for candidate in ranked where chosen.count < count {
                if chosen.allSatisfy({ abs($0 - candidate.hour) >= spacing }) {
                    chosen.append(candidate.hour)
                }
            }
        }
        return chosen.sorted().map { $0 * 60 + dice.with($0 + 100).below(12) * 5 }
    }

    /// How gladly people leave in each hour of the day.
    private static let leaving: [Double] = [
        0.12, 0.08, 0.03, 0.02, 0.03, 0.2, 0.8, 1, 1, 1, 1, 0.95, 0.95, 0.95, 0.95, 1, 1, 1, 1,
        0.95, 0.85, 0.7, 0.5, 0.25,
    ]

    /// How gladly they arrive.
    private static let landing: [Double] = [
        0.25, 0.12, 0.06, 0.05, 0.1, 0.5, 0.9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.9, 0.75,
        0.5,
    ]

    /// Minutes from gate to gate: cruise with or against the west wind, taxi, climb and approach.
    private static func block(_ from: Spot, _ to: Spot, speed: Double) -> Int {
        let distance = from.distance(to: to)
        var east = to.longitude - from.longitude
        if east > 180 { east -= 360 }
        if east < -180 { east += 360 }
        let middle = abs(from.latitude + to.latitude) / 2
        let wind = (middle > 22 && middle < 66 ? 60.0 : 18) * max(-1, min(1, east / 40))
        let hours = distance / max(300, speed + wind)
        return Int((hours * 60 + (distance < 800 ? 25 : 32)) / 5) * 5 + 5
    }
}

extension Carrier {
    /// The aircraft of a flight: what reaches so far, bigger where more people go.
    func aircraft(for route: Route, rank: Int) -> Aircraft {
        let needed = route.via == nil ? route.distance * 1.02 : 0
        let near = route.distance <= shortReach && !short.isEmpty
        let fleet = (near ? short : long).filter { $0.stage >= needed }
        guard !fleet.isEmpty else { return (long.last ?? short.last) ?? Self.spare }
        let demand = power(route.from.size * route.to.size, 0.5)
        let luck = 0.5 + route.key.with(rank).unit * 0.9
        return fleet[min(fleet.count - 1, Int(demand * luck * Double(fleet.count)))]
    }

    private static let spare = Aircraft("789", "Boeing 787-9", 290, 14_200, 900, 0.068, [.economy])
}
