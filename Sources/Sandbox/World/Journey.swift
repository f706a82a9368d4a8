/// A way from one airport to another: one to three flights on one ticket.
struct Journey: Sendable {
    /// A flight as it is sold: marketing carrier and number may be a partner's.
    struct Leg: Sendable {
        let flight: Flight
        let carrier: Int
        let number: Int
    }

    let legs: [Leg]
    /// The carrier that issues the ticket.
    let carrier: Int
    /// A number for these flights at these times: the same in every search.
    let key: Chance

    init(_ legs: [Leg], ticketedBy carrier: Int) {
        self.legs = legs
        self.carrier = carrier
        key = legs.reduce(Chance(UInt64(carrier))) {
            $0.with($1.carrier << 20 | $1.number).with($1.flight.departsLocal)
                .with($1.flight.from.key)
        }
    }

    var first: Flight { legs[0].flight }
    var last: Flight { legs[legs.count - 1].flight }
    /// Minutes from the first departure to the last arrival.
    var minutes: Int { last.arrives - first.departs }
    var day: Day { Day(number: Int((Double(first.departsLocal) / 1440).rounded(.down))) }
}

/// What is looked for on one leg of a trip.
struct Stretch: Sendable {
    var origins: [Spot]
    var destinations: [Spot]
    var day: Day
    /// Minutes of the local day in which it may leave.
    var leaves: ClosedRange<Int>?
    /// Minutes of the local day in which it may arrive.
    var lands: ClosedRange<Int>?
    /// Days around `day` that are looked at as well.
    var window: ClosedRange<Int> = 0...0
    /// Connecting points of which one must be used; none when empty.
    var through: Set<String> = []
    /// Connecting points that must not be used.
    var around: Set<String> = []
    var maximumStops = 2
    /// The cabins that are wanted here, if others than on the rest of the trip.
    var cabins: [Cabin]?
    /// Whether each flight must have the cabin, not just the most of the way.
    var isWhollyInCabin = false
}

extension Flight {
    /// Minutes that are needed to change to a flight of that route.
    func connection(to route: Route) -> Int {
        let abroad = from.country != to.country || to.country != route.to.country
        return 40 + (abroad ? 20 : 0) + (to.size > 0.85 ? 10 : 0)
            + (carrier == route.carrier ? 0 : 15)
    }
}

extension Journey {
    func fits(_ stretch: Stretch) -> Bool {
        if legs.count - 1 > stretch.maximumStops { return false }
        let minute = (first.departsLocal % 1440 + 1440) % 1440
        if let leaves = stretch.leaves, !leaves.contains(minute) { return false }
        if let lands = stretch.lands, !lands.contains(last.arrivesLocal % 1440) { return false }
        let points = legs.dropFirst().map(\.flight.from)
        if points.contains(where: {
            stretch.around.contains($0.code) || stretch.around.contains($0.city)
        }) {
            return false
        }
        return stretch.through.isEmpty
            || points.contains {
                stretch.through.contains($0.code) || stretch.through.contains($0.city)
            }
    }
}
