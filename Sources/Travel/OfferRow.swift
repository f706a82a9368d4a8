/// The same flights and fare from one or more suppliers: one row of a list.
public struct OfferRow: Sendable, Hashable {
    /// Another price for the same thing.
    public struct Alternative: Sendable, Hashable {
        /// The offer.
        public let offer: Offer
        /// How much more it costs; nil when it is in another currency, which is not compared.
        public let difference: Money?
    }

    /// What is sold.
    public let identity: FlightIdentity
    /// The cheapest in the wanted currency, or in the first currency there is.
    public let offer: Offer
    /// The other offers: those in the same currency first, cheapest first.
    public let others: [Alternative]
}

extension [Offer] {
    /// Puts offers for the same thing into one row each, in the order of their first appearance.
    ///
    /// An offer whose supplier does not say every cabin and brand joins the only row that it agrees
    /// with. Where several fares are sold for its flights it could be any of them, so it gets a row
    /// of its own; so it does when bag or refund contradict.
    /// - Parameter currency: The currency in which the cheapest is looked for first.
    public func rows(preferring currency: Currency) -> [OfferRow] {
        let identities = map(FlightIdentity.init)
        var members: [FlightIdentity: [Int]] = [:]
        var order: [FlightIdentity] = []
        for (index, identity) in identities.enumerated() {
            if members[identity] == nil { order.append(identity) }
            members[identity, default: []].append(index)
        }
        let complete = [[FlightIdentity.Flight]: [FlightIdentity]](
            grouping: order.filter(\.isComplete), by: \.flights)
        for identity in order where !identity.isComplete {
            let fitting = (complete[identity.flights] ?? []).filter { identity.agrees(with: $0) }
            guard let host = fitting.first, fitting.count == 1,
                let guests = members[identity], let hosts = members[host],
                guests.allSatisfy({ guest in hosts.allSatisfy { self[guest].suits(self[$0]) } })
            else { continue }
            members[host] = hosts + guests
            members[identity] = nil
        }
        return order.compactMap { identity -> (first: Int, row: OfferRow)? in
            guard let indices = members[identity], let first = indices.min() else { return nil }
            return row(identity, indices, preferring: currency).map { (first, $0) }
        }
        .sorted { $0.first < $1.first }.map(\.row)
    }

    private func row(
        _ identity: FlightIdentity, _ indices: [Int], preferring currency: Currency
    ) -> OfferRow? {
        let sorted = indices.sorted { left, right in
            let (one, two) = (self[left].total, self[right].total)
            guard one.currency == two.currency else {
                if one.currency == currency || two.currency == currency {
                    return one.currency == currency
                }
                return one.currency.code < two.currency.code
            }
            return (one.minor, left) < (two.minor, right)
        }
        guard let cheapest = sorted.first.map({ self[$0] }) else { return nil }
        let others = sorted.dropFirst().map { index in
            OfferRow.Alternative(
                offer: self[index], difference: self[index].total.subtracting(cheapest.total))
        }
        return OfferRow(identity: identity, offer: cheapest, others: others)
    }
}

extension Offer {
    /// Whether nothing that both say about bags and refunds differs.
    func suits(_ other: Offer) -> Bool {
        if let bags = checkedBags, let others = other.checkedBags,
            bags.includesBag != others.includesBag
        {
            return false
        }
        guard let refundable = isRefundable, let others = other.isRefundable else { return true }
        return refundable == others
    }
}
