/// A traveler, as fares know them.
enum Traveler: Int, Sendable, CaseIterable {
    case adult, child, lapInfant, seatedInfant

    /// Hundredths of an adult's fare.
    var share: Double {
        switch self {
        case .adult: 1
        case .child, .seatedInfant: 0.75
        case .lapInfant: 0.1
        }
    }

    var needsSeat: Bool { self != .lapInfant }
}

/// What a search asks of the world, whatever wire it came by.
struct Question: Sendable {
    var stretches: [Stretch]
    var travelers: [Traveler]
    /// The cabins that are wanted; all when empty.
    var cabins: [Cabin] = []
    var currency = Currency.euro
    /// Carrier codes of which each flight must have one; all when empty.
    var included: Set<String> = []
    var excluded: Set<String> = []
    /// Minor units for one adult.
    var maximumPrice: Int?
    var limit = 250
    var stopsToRefuel = true
    var needsBag = false
    var needsRefund = false
    var needsNoPenalty = false
    /// A flight may take this many hundredths of the quickest one's time.
    var maximumTime: Double?
    var returnsToSameAirport = false

    func allows(_ journey: Journey, _ carriers: [Carrier]) -> Bool {
        if !stopsToRefuel, journey.legs.contains(where: { $0.flight.stop != nil }) { return false }
        guard !included.isEmpty || !excluded.isEmpty else { return true }
        return journey.legs.allSatisfy { leg in
            let code = carriers[leg.carrier].code
            return !excluded.contains(code) && !excluded.contains(carriers[leg.flight.carrier].code)
                && (included.isEmpty || included.contains(code))
        }
    }

    func allows(_ brand: Brand) -> Bool {
        if needsBag, !brand.checked.any { return false }
        if needsRefund, brand.refund == .never { return false }
        return !needsNoPenalty || (brand.refund == .free && brand.change == .free)
    }
}

/// Journeys with a fare: what can be booked.
struct Proposal: Sendable {
    /// What one traveler of a kind pays, in minor units.
    struct Price: Sendable {
        let base: Int
        let taxes: [(code: String, amount: Int)]
        var total: Int { taxes.reduce(base) { $0 + $1.amount } }
    }

    let journeys: [Journey]
    let products: [Product]
    let seats: Int
    /// For each kind in the party.
    let prices: [Traveler: Price]
    /// Minor units for the whole party.
    let total: Int

    /// A number for exactly this choice: the same in every search.
    var key: UInt64 {
        zip(journeys, products).reduce(Chance(5)) {
            $0.with($1.0.key.bits).with($1.1.cabin.rawValue * 8 + $1.1.rank)
        }.bits
    }
}
