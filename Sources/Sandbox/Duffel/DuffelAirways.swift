/// The airline of Duffel's test mode, `ZZ`: it flies between all larger airports, and on the routes
/// that the vendor's documentation gives for testing.
struct DuffelAirways {
    let network: Network

    /// Its journeys of a day, also between airports of one city.
    func journeys(_ origin: Spot, _ destination: Spot, _ day: Day) -> [Journey] {
        let pair = origin.code + destination.code
        if [origin.code, destination.code].contains("DWC") { return [] }
        let isTest = Self.testRoutes.contains(pair)
        guard
            isTest || (origin.city != destination.city && min(origin.size, destination.size) >= 0.5)
        else { return [] }
        switch pair {
        case "LHRDXB": return connecting(origin, "FRA", destination, day)
        case "DXBAMS": return direct(origin, destination, day, via: network.hubs["VIE"])
        default: return direct(origin, destination, day, via: nil)
        }
    }

    private func direct(_ from: Spot, _ to: Spot, _ day: Day, via: Spot?) -> [Journey] {
        let distance = from.distance(to: to)
        let carrier = network.carriers[network.duffelAirways]
        guard distance < carrier.longest else { return [] }
        return route(from, to, via: via).flights(on: day, by: carrier).map(journey)
    }

    private func connecting(_ from: Spot, _ hub: String, _ to: Spot, _ day: Day) -> [Journey] {
        guard let hub = network.hubs[hub] else { return [] }
        let carrier = network.carriers[network.duffelAirways]
        let onward = route(hub, to, via: nil)
        return route(from, hub, via: nil).flights(on: day, by: carrier).compactMap { first in
            let next = (0...1).flatMap { onward.flights(on: day + $0, by: carrier) }.first {
                $0.departs >= first.arrives + first.connection(to: onward)
            }
            return next.map { second in
                Journey([leg(first), leg(second)], ticketedBy: network.duffelAirways)
            }
        }
    }

    private func route(_ from: Spot, _ to: Spot, via: Spot?) -> Route {
        let key = network.chance.with("ZZ").with(from.key ^ to.key)
        return Route(
            carrier: network.duffelAirways, from: from, to: to, via: via,
            distance: from.distance(to: to), weekly: 14, key: key, forth: from.code < to.code)
    }

    private func journey(_ flight: Flight) -> Journey {
        Journey([leg(flight)], ticketedBy: network.duffelAirways)
    }

    private func leg(_ flight: Flight) -> Journey.Leg {
        Journey.Leg(flight: flight, carrier: flight.carrier, number: flight.number)
    }

    /// The documented routes, both airports together.
    static let testRoutes: Set<String> = [
        "JFKEWR", "LHRDXB", "DXBAMS", "BTSMRU", "BTSABV", "LGWLHR", "LHRSTN", "LHRLGW", "LGWSTN",
        "LTNSTN", "SENSTN", "LCYSTN", "LHRLTN", "LTNSYD",
    ]
}
