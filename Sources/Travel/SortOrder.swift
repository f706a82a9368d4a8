/// By what a list of offers is sorted: the first key decides, the next one where it leaves a tie.
public struct SortOrder: Sendable, Hashable, CustomStringConvertible {
    /// What can be compared; smaller comes first, unknown comes last.
    public enum Key: String, Sendable, CaseIterable {
        /// The total of the party, in the currency of most offers; others follow by currency.
        case price
        /// All directions together.
        case duration
        /// The first take-off on its clock.
        case departure
        /// The landing at the end of the first direction, on its clock.
        case arrival
        /// Stops of all directions together.
        case stops
        /// Carbon dioxide of the whole party.
        case emissions
        /// A balance of price, duration and stops; smaller is better.
        ///
        /// `0.6 * price / lowest price + 0.3 * duration / shortest duration + 0.1 * stops in a
        /// direction`: 10 % more money weighs as much as 20 % more time or 0.6 of a stop. Lowest
        /// and shortest are those of the list; only prices in the currency of most offers count.
        case best
    }

    /// The keys in the order in which they decide; never empty.
    public let keys: [Key]

    /// By this key, then by the others.
    public init(_ first: Key, _ others: Key...) {
        keys = [first] + others
    }

    /// By these keys in turn, each once; by price when there is none.
    public init(_ keys: [Key]) {
        var distinct: [Key] = []
        for key in keys where !distinct.contains(key) { distinct.append(key) }
        self.keys = distinct.isEmpty ? [.price] : distinct
    }

    /// Reads `price` or `stops,price`; nil when a name is unknown, doubled or missing.
    public init?(_ text: some StringProtocol) {
        var keys: [Key] = []
        for name in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let key = Key(rawValue: name.lowercased()), !keys.contains(key) else {
                return nil
            }
            keys.append(key)
        }
        self.keys = keys
    }

    /// The names joined by commas.
    public var description: String { keys.map(\.rawValue).joined(separator: ",") }
}

extension [Offer] {
    /// Sorts offers; those that tie stay in their order.
    public func ranked(by order: SortOrder, clocks: AirportClocks) -> [Offer] {
        ranking(of: self, by: order, clocks).map { self[$0] }
    }
}

extension [OfferRow] {
    /// Sorts rows by the offer that heads each; those that tie stay in their order.
    public func ranked(by order: SortOrder, clocks: AirportClocks) -> [OfferRow] {
        ranking(of: map(\.offer), by: order, clocks).map { self[$0] }
    }
}

/// The positions of the offers in sorted order.
private func ranking(
    of offers: [Offer], by order: SortOrder, _ clocks: AirportClocks
) -> [Int] {
    let scale = Scale(offers, order, clocks)
    let columns = order.keys.flatMap { key in
        scale.columns(key, offers, clocks)
    }
    return offers.indices.sorted { left, right in
        for column in columns {
            let (one, two) = (column[left], column[right])
            if one == two { continue }
            guard let one else { return false }
            guard let two else { return true }
            return one < two
        }
        return left < right
    }
}

/// What single offers are measured against.
private struct Scale {
    var currencies: [Currency: Int] = [:]
    var lowest = Double.infinity
    var minutes: [Int?] = []
    var shortest = Double.infinity

    init(_ offers: [Offer], _ order: SortOrder, _ clocks: AirportClocks) {
        var counts: [Currency: Int] = [:]
        for offer in offers { counts[offer.total.currency, default: 0] += 1 }
        let common = counts.keys.sorted {
            counts[$0] == counts[$1]
                ? $0.code < $1.code : counts[$0, default: 0] > counts[$1, default: 0]
        }
        for (rank, currency) in common.enumerated() { currencies[currency] = rank }
        if order.keys.contains(where: { $0 == .duration || $0 == .best }) {
            minutes = offers.map { $0.minutes(by: clocks) }
        }
        for offer in offers where currencies[offer.total.currency] == 0 {
            lowest = min(lowest, Double(offer.total.minor))
        }
        for case let minutes? in minutes { shortest = min(shortest, Double(minutes)) }
    }

    /// The values to compare, one for each offer, in one column or more.
    func columns(_ key: SortOrder.Key, _ offers: [Offer], _ clocks: AirportClocks) -> [[Int64?]] {
        switch key {
        case .price:
            [
                offers.map { currencies[$0.total.currency].map { Int64($0) } },
                offers.map(\.total.minor),
            ]
        case .duration: [minutes.map { $0.map { Int64($0) } }]
        case .departure:
            [offers.map { ($0.itineraries.first?.departure.minuteNumber).map { Int64($0) } }]
        case .arrival:
            [offers.map { ($0.itineraries.first?.arrival.minuteNumber).map { Int64($0) } }]
        case .stops: [offers.map { Int64($0.stops) }]
        case .emissions: [offers.map { $0.emissionsKilograms.map { Int64($0) } }]
        case .best: [zip(offers, minutes).map { score($0, $1) }]
        }
    }

    /// The score of `SortOrder.Key.best` in millionths; nil when price or duration is unknown.
    private func score(_ offer: Offer, _ minutes: Int?) -> Int64? {
        guard currencies[offer.total.currency] == 0, let minutes, !offer.itineraries.isEmpty
        else { return nil }
        let price = Double(offer.total.minor) / max(1, lowest)
        let time = Double(minutes) / max(1, shortest)
        let stops = Double(offer.stops) / Double(offer.itineraries.count)
        let score = (0.6 * price + 0.3 * time + 0.1 * stops) * 1e6
        return score.magnitude < 1e18 ? Int64(score) : nil
    }
}

extension Offer {
    /// Stops of all directions together.
    public var stops: Int { itineraries.reduce(0) { $0 + $1.stops } }
}
