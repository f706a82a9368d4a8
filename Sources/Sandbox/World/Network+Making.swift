import Atlas

extension Network {
    /// Puts the carriers at their hubs.
    init(seed: UInt64) {
        let chance = Chance(seed)
        let carriers = Carrier.all + [Carrier.duffelAirways]
        let sizes = Self.sizes()
        var hosts: [String: [Int]] = [:]
        for (index, carrier) in Carrier.all.enumerated() where carrier.isDependable {
            for hub in carrier.hubs.prefix(2) where Carrier.gateways.contains(hub) {
                if !carrier.long.isEmpty { hosts[hub, default: []].append(index) }
            }
        }
        var hubs: [String: Spot] = [:]
        for code in Carrier.gateways.sorted() where hosts[code] != nil {
            hubs[code] = Self.spot(code, sizes, isGateway: true, feeders: [])
        }
        let gateways = hubs.values.sorted { $0.code < $1.code }
        for code in Set(Carrier.all.flatMap(\.hubs)).sorted() where hubs[code] == nil {
            guard let bare = Self.spot(code, sizes, isGateway: false, feeders: []) else { continue }
            let feeder = Self.nearest(bare, gateways).flatMap { Self.feeder($0, hosts[$0.code]) }
            hubs[code] = Self.spot(
                code, sizes, isGateway: false, feeders: feeder.map { [$0] } ?? [])
        }
        self.chance = chance
        self.carriers = carriers
        self.hosts = hosts
        self.hubs = hubs
        self.sizes = sizes
        self.gateways = gateways
        bases = carriers.dropLast().enumerated().flatMap { index, carrier in
            carrier.hubs.enumerated().compactMap { rank, code in
                hubs[code].map { Presence(carrier: index, hub: $0, rank: rank) }
            }
        }
    }

    /// The airport of that code; nil when there is none.
    func spot(_ code: String) -> Spot? {
        if let hub = hubs[code] { return hub }
        guard let bare = Self.spot(code, sizes, isGateway: false, feeders: []) else { return nil }
        let near = bases.filter { carriers[$0.carrier].isDependable }.map(\.hub)
        var feeders: [Spot.Feeder] = []
        if let hub = Self.nearest(bare, near) {
            let local = bases.first { $0.hub.code == hub.code && carriers[$0.carrier].isDependable }
            feeders = local.map { [Spot.Feeder(carrier: $0.carrier, hub: hub.code)] } ?? []
        }
        if let gateway = Self.nearest(bare, gateways),
            let feeder = Self.feeder(gateway, hosts[gateway.code]),
            feeders.first?.hub != feeder.hub
        {
            feeders.append(feeder)
        }
        return Self.spot(code, sizes, isGateway: false, feeders: feeders)
    }

    /// The airports of an airport's or a city's code; empty when there is no such code.
    func spots(_ code: String) -> [Spot] {
        guard code.utf8.count == 3, let place = Places.place(code) else { return [] }
        return place.airports.compactMap { spot($0) }
    }

    private static func spot(
        _ code: String, _ sizes: [String: Double], isGateway: Bool, feeders: [Spot.Feeder]
    ) -> Spot? {
        guard let airport = Places.airport(code) else { return nil }
        let listed = sizes[code] ?? 0.04
        return Spot(
            airport, size: isGateway ? max(0.75, listed) : listed,
            isGateway: isGateway, feeders: feeders)
    }

    // The closest hub of another city; one in the same country counts as much closer.
    private static func nearest(_ spot: Spot, _ hubs: [Spot]) -> Spot? {
        hubs.filter { $0.city != spot.city && $0.distance(to: spot) > 40 }.min {
            measure(spot, $0) < measure(spot, $1)
        }
    }

    private static func measure(_ spot: Spot, _ hub: Spot) -> Double {
        spot.distance(to: hub) * (spot.country == hub.country ? 0.5 : 1)
    }

    private static func feeder(_ hub: Spot, _ hosts: [Int]?) -> Spot.Feeder? {
        hosts?.first.map { Spot.Feeder(carrier: $0, hub: hub.code) }
    }

    /// How busy airports are, 0...1, from the atlas's order of the most wanted.
    private static func sizes() -> [String: Double] {
        var sizes: [String: Double] = [:]
        for (rank, airport) in Places.largest(1200).enumerated() {
            sizes[airport.code] = max(0.08, 1 - 0.95 * power(Double(rank) / 1200, 0.42))
        }
        return sizes
    }
}

extension Carrier {
    /// Whether both suppliers sell it, so that an airport may rely on it.
    var isDependable: Bool { !isLowCost && !Outlet.amadeusOnly.contains(code) }
}
