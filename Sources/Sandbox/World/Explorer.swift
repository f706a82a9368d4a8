/// Finds journeys; remembers the flights it has looked at for the length of one question.
final class Explorer {
    private struct Key: Hashable {
        let carrier: Int
        let from: UInt64
        let to: UInt64
        let day: Int
    }

    let network: Network
    /// Which carriers the asked supplier sells.
    private let sold: [Bool]
    /// Journeys of an airline that follows no rules, if there is one.
    var extra: ((Spot, Spot, Day) -> [Journey])?
    private var seen: [Key: [Flight]] = [:]
    private var basesAt: [String: [Network.Presence]] = [:]

    init(_ network: Network, sells: (Carrier) -> Bool) {
        self.network = network
        sold = network.carriers.map(sells)
        for base in network.bases where sold[base.carrier] {
            basesAt[base.hub.code, default: []].append(base)
        }
    }

    /// All sensible journeys of a stretch, quickest first.
    func journeys(_ stretch: Stretch) -> [Journey] {
        var found: [Journey] = []
        for shift in stretch.window {
            for origin in stretch.origins {
                for destination in stretch.destinations {
                    let day = stretch.day + shift
                    if let extra { found += extra(origin, destination, day) }
                    guard !origin.isBeside(destination) else { continue }
                    found += between(origin, destination, day, stretch)
                }
            }
        }
        var known: Set<UInt64> = []
        return found.filter { $0.fits(stretch) && known.insert($0.key.bits).inserted }.sorted {
            ($0.minutes, $0.first.departsLocal, $0.key.bits)
                < ($1.minutes, $1.first.departsLocal, $1.key.bits)
        }
    }

    private func between(
        _ origin: Spot, _ destination: Spot, _ day: Day, _ stretch: Stretch
    ) -> [Journey] {
        var found = direct(origin, destination, day)
        if stretch.maximumStops >= 1 {
            for base in network.bases where sold[base.carrier] {
                found += connecting(base, origin, destination, day)
            }
        }
        if found.count < 4, stretch.maximumStops >= 1 {
            found += chained(origin, destination, day).filter {
                $0.legs.count - 1 <= stretch.maximumStops
            }
        }
        guard let quickest = found.map(\.minutes).min() else { return [] }
        let patience = max(quickest * 2, quickest + 420)
        return found.filter { $0.minutes <= patience }
    }

    // One flight number from end to end.
    func direct(_ origin: Spot, _ destination: Spot, _ day: Day) -> [Journey] {
        routes(origin, destination).flatMap { route in
            flights(route, on: day).flatMap { flight -> [Journey] in
                let own = Journey(
                    [Journey.Leg(flight: flight, carrier: flight.carrier, number: flight.number)],
                    ticketedBy: flight.carrier)
                guard let partner = partner(of: flight) else { return [own] }
                return [own, Journey([shared(flight, by: partner)], ticketedBy: partner)]
            }
        }
    }

    // Over a hub, with the hub's carrier on at least one of the two flights.
    private func connecting(
        _ base: Network.Presence, _ origin: Spot, _ destination: Spot, _ day: Day
    ) -> [Journey] {
        let hub = base.hub
        guard hub.city != origin.city, hub.city != destination.city,
            !Self.pointToPoint.contains(network.carriers[base.carrier].code)
        else { return [] }
        let straight = origin.distance(to: destination)
        let bent = origin.distance(to: hub) + hub.distance(to: destination)
        guard bent <= max(straight * 1.42, straight + min(900, straight * 0.9 + 150)) else {
            return []
        }
        let first = network.route(base, to: origin, outbound: false)
        let second = network.route(base, to: destination, outbound: true)
        guard first != nil || second != nil else { return [] }
        var found: [Journey] = []
        if let first, let second {
            found += joined(flights(first, on: day), [second], by: base.carrier)
        }
        if let first {
            let onward = allied(base, at: destination)
            if !onward.isEmpty {
                found += joined(flights(first, on: day), onward, by: base.carrier)
            }
        }
        if let second {
            for start in allied(base, at: origin, inbound: true) {
                found += joined(flights(start, on: day), [second], by: base.carrier)
            }
        }
        return found
    }

    // Routes of partners of the base's carrier between its hub and theirs.
    private func allied(
        _ base: Network.Presence, at spot: Spot, inbound: Bool = false
    ) -> [Route] {
        guard let alliance = network.carriers[base.carrier].alliance else { return [] }
        return (basesAt[spot.code] ?? []).compactMap { other in
            guard other.carrier != base.carrier,
                network.carriers[other.carrier].alliance == alliance
            else { return nil }
            return network.route(other, to: base.hub, outbound: inbound)
        }
    }

    // Feeder, trunk, feeder: what brings one from anywhere to anywhere.
    private func chained(_ origin: Spot, _ destination: Spot, _ day: Day) -> [Journey] {
        let starts =
            origin.isGateway ? [origin] : origin.feeders.compactMap { network.hubs[$0.hub] }
        let ends =
            destination.isGateway
            ? [destination] : destination.feeders.compactMap { network.hubs[$0.hub] }
        var found: [Journey] = []
        var tried: Set<[String]> = []
        for start in starts {
            for end in ends {
                var path = [origin]
                for spot in [start, end, destination] where spot.code != path.last?.code {
                    path.append(spot)
                }
                guard path.count > 2, Set(path.map(\.city)).count == path.count,
                    tried.insert(path.map(\.code)).inserted
                else { continue }
                found += along(path, day)
            }
        }
        return found
    }

    func along(_ path: [Spot], _ day: Day) -> [Journey] {
        var open: [[Flight]] = routes(path[0], path[1]).prefix(2).flatMap {
            flights($0, on: day).map { [$0] }
        }
        for step in 1..<(path.count - 1) {
            let next = Array(routes(path[step], path[step + 1]).prefix(3))
            open = open.flatMap { chain -> [[Flight]] in
                guard let last = chain.last else { return [] }
                return onward(from: last, next, within: 1439).prefix(2).map { chain + [$0] }
            }
        }
        return open.prefix(40).compactMap { chain in
            let longest = chain.max { $0.distance < $1.distance }
            guard let carrier = longest?.carrier else { return nil }
            let legs = chain.map { Journey.Leg(flight: $0, carrier: $0.carrier, number: $0.number) }
            return Journey(legs, ticketedBy: carrier)
        }
    }

    private func joined(_ first: [Flight], _ second: [Route], by carrier: Int) -> [Journey] {
        first.flatMap { start in
            onward(from: start, second, within: 400).prefix(2).map { end in
                Journey([sold(start, by: carrier), sold(end, by: carrier)], ticketedBy: carrier)
            }
        }
    }

    // Flights that can be caught, soonest first.
    private func onward(from flight: Flight, _ routes: [Route], within wait: Int) -> [Flight] {
        let today = Day(number: flight.arrivesLocal / 1440)
        return routes.flatMap { route -> [Flight] in
            let needed = flight.connection(to: route)
            return (0...(wait > 600 ? 2 : 1)).flatMap { flights(route, on: today + $0) }.filter {
                $0.departs >= flight.arrives + needed && $0.departs <= flight.arrives + wait
            }
        }.sorted { ($0.departs, $0.carrier) < ($1.departs, $1.carrier) }
    }

    /// All nonstop routes of sold carriers, in the order of the carriers.
    func routes(_ from: Spot, _ to: Spot) -> [Route] {
        var taken: Set<Int> = []
        var found: [Route] = []
        for (bases, other, outbound) in [
            (basesAt[from.code] ?? [], to, true), (basesAt[to.code] ?? [], from, false),
        ] {
            for base in bases where !taken.contains(base.carrier) {
                guard let route = network.route(base, to: other, outbound: outbound) else {
                    continue
                }
                taken.insert(base.carrier)
                found.append(route)
            }
        }
        return found
    }

    func flights(_ route: Route, on day: Day) -> [Flight] {
        let key = Key(
            carrier: route.carrier, from: route.from.key, to: route.to.key, day: day.number)
        if let known = seen[key] { return known }
        let flights = route.flights(on: day, by: network.carriers[route.carrier])
        seen[key] = flights
        return flights
    }

    // A partner that sells the flight under a number of its own; most flights have none.
    func partner(of flight: Flight) -> Int? {
        let carrier = network.carriers[flight.carrier]
        guard let alliance = carrier.alliance else { return nil }
        let there = (basesAt[flight.to.code] ?? []) + (basesAt[flight.from.code] ?? [])
        return there.first {
            $0.carrier != flight.carrier && network.carriers[$0.carrier].alliance == alliance
                && network.chance.with(carrier.key).with(network.carriers[$0.carrier].key).unit
                    < 0.7
        }?.carrier
    }

    private func sold(_ flight: Flight, by carrier: Int) -> Journey.Leg {
        let pair = network.chance.with(carrier).with(flight.carrier).unit
        return flight.carrier != carrier && pair < 0.6
            ? shared(flight, by: carrier)
            : Journey.Leg(flight: flight, carrier: flight.carrier, number: flight.number)
    }

    func shared(_ flight: Flight, by carrier: Int) -> Journey.Leg {
        let dice = network.chance.with(carrier).with(flight.from.key ^ flight.to.key)
        let number = 5000 + (dice.below(2000) * 2 + flight.number) % 4990
        return Journey.Leg(flight: flight, carrier: carrier, number: number)
    }

    /// Low-cost carriers that sell no connections.
    private static let pointToPoint: Set<String> = ["FR", "U2", "W6"]
}
