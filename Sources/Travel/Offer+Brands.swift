extension Offer {
    /// The offer and those found that sell the same flights, one for each fare, cheapest first.
    ///
    /// - Parameters:
    ///   - found: What the supplier has, in any order; offers of other flights are left out.
    ///   - isSame: Whether a found one is this very offer, which it then replaces.
    public func brands(
        among found: [Offer], replacedBy isSame: (Offer) -> Bool = { _ in false }
    ) -> [Offer] {
        let flights = FlightIdentity(self).flights
        let rivals = found.filter { FlightIdentity($0).flights == flights }
        let own = rivals.first(where: isSame) ?? self
        var seen: Set<FlightIdentity> = [FlightIdentity(own)]
        var brands = [own]
        // The cheapest of one fare stays. Sorting keeps the order of equals.
        for rival in rivals.sorted(by: { $0.total.minor < $1.total.minor })
        where !isSame(rival) && seen.insert(FlightIdentity(rival)).inserted {
            brands.append(rival)
        }
        return brands.sorted { $0.total.minor < $1.total.minor }
    }
}
