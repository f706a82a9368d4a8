/// Who flies where: decided by hubs, distances, sizes and chance.
struct Network: Sendable {
    /// A carrier at one of its hubs.
    struct Presence: Sendable {
        let carrier: Int
        let hub: Spot
        /// 0 is the main hub.
        let rank: Int
    }

    let chance: Chance
    /// All carriers; the last one is Duffel Airways.
    let carriers: [Carrier]
    /// All hubs of all carriers but Duffel Airways.
    let bases: [Presence]
    /// The carriers with long flights at home at a gateway.
    let hosts: [String: [Int]]
    /// Every hub, by code.
    let hubs: [String: Spot]
    let gateways: [Spot]
    let sizes: [String: Double]

    /// The index of Duffel Airways in `carriers`.
    var duffelAirways: Int { carriers.count - 1 }

    /// The route of a carrier between two airports; nil when it does not fly there.
    func route(_ base: Presence, to spot: Spot, outbound: Bool) -> Route? {
        if base.rank > 0, let better = home(base.carrier, at: spot), better.rank < base.rank {
            return route(better, to: base.hub, outbound: !outbound)
        }
        let distance = base.hub.distance(to: spot)
        guard serves(base, spot, distance) else { return nil }
        let carrier = carriers[base.carrier]
        let prefix = outbound ? (base.hub, spot) : (spot, base.hub)
        let reach = carrier.longest
        let via = distance <= reach ? nil : waypoint(base.hub, spot, reach)
        guard distance <= reach || via != nil else { return nil }
        return Route(
            carrier: base.carrier, from: prefix.0, to: prefix.1, via: via,
            distance: distance, weekly: weekly(base, spot, distance),
            key: chance.with(carrier.key).with(base.hub.key ^ spot.key), forth: outbound)
    }

    private func home(_ carrier: Int, at spot: Spot) -> Presence? {
        guard let rank = carriers[carrier].hubs.firstIndex(of: spot.code) else { return nil }
        return Presence(carrier: carrier, hub: spot, rank: rank)
    }

    private func serves(_ base: Presence, _ spot: Spot, _ distance: Double) -> Bool {
        if base.hub.city == spot.city { return false }
        if promise(base, spot) > 2 { return true }
        let carrier = carriers[base.carrier]
        guard distance > 110, distance < carrier.longest else { return false }
        if distance > 5200,
            Self.nearOnly.contains(base.hub.code) || Self.nearOnly.contains(spot.code)
        {
            return false
        }
        if carrier.hubs.contains(spot.code), base.rank == 0 || carrier.hubs.first == spot.code {
            return true
        }
        let odds = likelihood(carrier, base, spot, distance)
        return chance.with(carrier.key).with(base.hub.key ^ spot.key).unit < odds
    }

    private func likelihood(
        _ carrier: Carrier, _ base: Presence, _ spot: Spot, _ distance: Double
    ) -> Double {
        let later = base.rank == 0 ? 1.0 : max(0.45, 0.85 - 0.1 * Double(base.rank))
        if distance <= carrier.shortReach {
            if carrier.isLowCost {
                return (0.1 + 0.62 * spot.size) * (distance > 3000 ? 0.5 : 1) * later
            }
            if base.hub.country == spot.country { return (0.3 + 0.8 * spot.size) * later }
            return (spot.size * (distance < 2600 ? 1.2 : 0.85) - 0.06) * later
        }
        let partner = carrier.alliance.map { isHub(spot, of: $0) } ?? false
        let wish =
            (spot.size - 0.3) * 1.6 * carrier.reach + (partner && spot.size > 0.55 ? 0.25 : 0)
        return wish * later * min(1, base.hub.size * 1.3 - 0.1)
    }

    // Flights a week that exist for sure: 14 of an airport's feeder, so that a daily flight can be
    // caught within a day (`every pair of airports has a way`), 7 between two gateways; 2 if none.
    private func promise(_ base: Presence, _ spot: Spot) -> Int {
        if spot.feeders.contains(where: { $0.carrier == base.carrier && $0.hub == base.hub.code }) {
            return 14
        }
        guard base.hub.isGateway, spot.isGateway else { return 2 }
        let candidates =
            base.hub.code < spot.code
            ? (hosts[base.hub.code] ?? []) + (hosts[spot.code] ?? [])
            : (hosts[spot.code] ?? []) + (hosts[base.hub.code] ?? [])
        guard !candidates.isEmpty else { return 2 }
        let chosen = chance.with(base.hub.key ^ spot.key).below(candidates.count)
        return candidates[chosen] == base.carrier ? 7 : 2
    }

    private func isHub(_ spot: Spot, of alliance: Carrier.Alliance) -> Bool {
        (hosts[spot.code] ?? []).contains { carriers[$0].alliance == alliance }
    }

    /// Where a flight that is too long for its aircraft stops to refuel.
    private func waypoint(_ from: Spot, _ to: Spot, _ reach: Double) -> Spot? {
        var best: (spot: Spot, length: Double)?
        for spot in gateways where spot.code != from.code && spot.code != to.code {
            let (first, second) = (from.distance(to: spot), spot.distance(to: to))
            guard first < reach, second < reach, first > 1500, second > 1500 else { continue }
            if first + second < best?.length ?? .infinity { best = (spot, first + second) }
        }
        return best?.spot
    }

    private func weekly(_ base: Presence, _ spot: Spot, _ distance: Double) -> Int {
        let carrier = carriers[base.carrier]
        let demand = base.hub.size * spot.size
        let luck = 0.7 + 0.6 * chance.with(carrier.key &+ 7).with(base.hub.key ^ spot.key).unit
        let daily =
            distance <= carrier.shortReach
            ? 0.5 + 8 * demand * exponential(-distance / 2200) * (carrier.isLowCost ? 0.6 : 1)
            : 0.35 + 1.7 * demand * carrier.reach
        let count = Int((daily * luck * 7).rounded())
        return max(promise(base, spot), min(count, 63))
    }

    /// City airports from which nobody flies far.
    private static let nearOnly: Set<String> = [
        "STN", "LTN", "LCY", "SEN", "LGA", "DCA", "MDW", "DAL", "HOU", "CRL", "BVA", "CIA", "BGY",
        "SAW", "GMP", "SHA", "CGH", "SDU", "AEP", "LIN", "TSA", "ITM", "DMK", "SZB", "BMA", "TSF",
        "YTZ", "HHN", "NYO", "TRF", "OAK", "BUR", "SJC", "LGB", "ONT", "SWF", "ISP", "HPN",
    ]
}

/// What a carrier flies between two airports, in one direction.
struct Route: Sendable {
    let carrier: Int
    let from: Spot
    let to: Spot
    /// Where it stops to refuel; nil for a flight without a stop.
    let via: Spot?
    let distance: Double
    /// Flights in a week.
    let weekly: Int
    /// The chance of the pair, the same in both directions.
    let key: Chance
    /// From the hub outward.
    let forth: Bool
}
