import Atlas

/// Finds who flies under a number; the timetable is made from pairs of airports, not the other way.
struct Numbers {
    let network: Network

    /// The flights of a carrier's number that leave on a local day, also as a partner's.
    func flights(_ carrier: Int, _ number: Int, on day: Day) -> [Journey.Leg] {
        if number >= 5000 {
            let shared = legs(partners(carrier, number), carrier, number, day)
            let near = shared.filter { explorer.partner(of: $0.flight) == carrier }
            return near.isEmpty ? Array(shared.prefix(1)) : near
        }
        let large = network.sizes.keys.sorted()
        let found = legs(routes(carrier, number, to: large), carrier, number, day)
        guard found.isEmpty else { return found }
        let small = Places.all.map(\.code).filter { network.sizes[$0] == nil }
        return legs(routes(carrier, number, to: small), carrier, number, day)
    }

    private func legs(
        _ routes: [Route], _ carrier: Int, _ number: Int, _ day: Day
    ) -> [Journey.Leg] {
        var found: [Journey.Leg] = []
        for route in routes {
            let operating = network.carriers[route.carrier]
            for flight in route.flights(on: day, by: operating) {
                let leg =
                    route.carrier == carrier
                    ? Journey.Leg(flight: flight, carrier: carrier, number: flight.number)
                    : explorer.shared(flight, by: carrier)
                let isKnown = found.contains {
                    $0.flight.from.code == flight.from.code && $0.flight.to.code == flight.to.code
                        && $0.flight.departs == flight.departs
                }
                if leg.number == number, !isKnown { found.append(leg) }
            }
        }
        return found.sorted { $0.flight.departs < $1.flight.departs }
    }

    private let explorer: Explorer

    init(_ network: Network) {
        self.network = network
        explorer = Explorer(network) { _ in true }
    }

    // A number is twice a rank and the pair's chance, see `Route.number`: few pairs come near it.
    private func routes(_ carrier: Int, _ number: Int, to codes: [String]) -> [Route] {
        let half = number / 2
        let key = network.chance.with(network.carriers[carrier].key)
        return pairs(carrier, codes).flatMap { base, code -> [Route] in
            let dice = key.with(base.hub.key ^ Chance.key(code)).with(11)
            let isNear = [1 + dice.below(440), 500 + dice.below(1900)].contains {
                0...9 ~= half - $0
            }
            return isNear ? both(base, code) : []
        }
    }

    // The flights of partners whose shared number, see `Explorer.shared`, may be this one.
    private func partners(_ carrier: Int, _ number: Int) -> [Route] {
        guard let alliance = network.carriers[carrier].alliance else { return [] }
        let others = network.carriers.indices.filter {
            $0 != carrier && network.carriers[$0].alliance == alliance
        }
        let codes = network.sizes.keys.sorted()
        return others.flatMap { other -> [Route] in
            let key = network.chance.with(network.carriers[other].key)
            return pairs(other, codes).flatMap { base, code -> [Route] in
                let pair = base.hub.key ^ Chance.key(code)
                let shift = network.chance.with(carrier).with(pair).below(2000) * 2
                let own = ((number - 5000 - shift) % 4990 + 4990) % 4990
                let dice = key.with(pair).with(11)
                let isNear = [1 + dice.below(440), 500 + dice.below(1900)].contains {
                    0...9 ~= own / 2 - $0
                }
                return isNear ? both(base, code) : []
            }
        }
    }

    private func pairs(
        _ carrier: Int, _ codes: [String]
    ) -> [(base: Network.Presence, code: String)] {
        network.bases.filter { $0.carrier == carrier }.flatMap { base in
            codes.map { (base, $0) }
        }
    }

    private func both(_ base: Network.Presence, _ code: String) -> [Route] {
        guard let spot = network.spot(code) else { return [] }
        return [true, false].compactMap { network.route(base, to: spot, outbound: $0) }
    }
}
