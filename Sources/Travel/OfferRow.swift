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
    /// The cheapest of each other supplier: those in the same currency first, cheapest first.
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
        var groups = grouped()
        groups.uniteIncomplete { guest, host in self[guest].suits(self[host]) }
        return groups.compactMap { row($0, preferring: currency) }
    }

    /// Equal identities together, in the order of their first appearance.
    private func grouped() -> [Group] {
        var groups: [Group] = []
        var positions: [FlightIdentity: Int] = [:]
        for index in indices {
            let identity = FlightIdentity(self[index])
            if let position = positions[identity] {
                groups[position].members.append(index)
            } else {
                positions[identity] = groups.count
                groups.append(Group(identity: identity, members: [index]))
            }
        }
        return groups
    }

    private func row(_ group: Group, preferring currency: Currency) -> OfferRow? {
        let sorted = group.members.sorted { left, right in
            let (one, two) = (self[left].total, self[right].total)
            guard one.currency == two.currency else {
                if one.currency == currency || two.currency == currency {
                    return one.currency == currency
                }
                return one.currency.code < two.currency.code
            }
            return (one.minor, left) < (two.minor, right)
        }
        var suppliers: Set<String> = []
        let distinct = sorted.filter { suppliers.insert(self[$0].supplier).inserted }
        guard let cheapest = distinct.first.map({ self[$0] }) else { return nil }
        let others = distinct.dropFirst().map { index in
            OfferRow.Alternative(
                offer: self[index], difference: self[index].total.subtracting(cheapest.total))
        }
        return OfferRow(identity: group.identity, offer: cheapest, others: others)
    }
}

/// The positions of the offers that become one row.
private struct Group {
    let identity: FlightIdentity
    var members: [Int]
}

extension [Group] {
    /// Moves the members of each incomplete identity to the only complete one it agrees with.
    ///
    /// The emptied groups stay; the others are put in the order of their first member.
    mutating func uniteIncomplete(_ suits: (_ guest: Int, _ host: Int) -> Bool) {
        let incomplete = indices.filter { !self[$0].identity.isComplete }
        guard !incomplete.isEmpty else { return }
        let complete = indices.filter { self[$0].identity.isComplete }
        let hosts = [[FlightIdentity.Flight]: [Int]](
            grouping: complete, by: { self[$0].identity.flights })
        for guest in incomplete {
            let fitting = (hosts[self[guest].identity.flights] ?? []).filter {
                self[$0].identity.agrees(with: self[guest].identity)
            }
            guard let host = fitting.first, fitting.count == 1 else { continue }
            let pairs = self[guest].members.allSatisfy { member in
                self[host].members.allSatisfy { suits(member, $0) }
            }
            guard pairs else { continue }
            self[host].members += self[guest].members
            self[guest].members = []
        }
        sort { ($0.members.min() ?? .max) < ($1.members.min() ?? .max) }
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
