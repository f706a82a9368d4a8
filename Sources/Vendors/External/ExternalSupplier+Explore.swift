internal import HTTP
public import Travel

extension ExternalSupplier {
    /// Where one could go, in the program's order.
    ///
    /// Days, stays and prices that were not asked for are left out; throws `unavailable` when a
    /// destination cannot be read.
    public func destinations(
        _ request: ExploreRequest
    ) async throws(SupplierError) -> [DestinationPrice] {
        try check(.explore)
        let answer = try await caller.answer("explore", request.externalParameters)
        var found: [DestinationPrice] = []
        for element in try Self.list("destinations", in: answer) {
            guard let place = element["to"].flatMap(Self.airport) else {
                throw Caller.outage("gave a destination that cannot be read")
            }
            let price = try price(element)
            guard request.departures?.contains(price.departure) ?? true,
                request.nights.admits(price.departure, price.back),
                request.budget.map({ price.price.isAtMost($0) }) ?? true
            else { continue }
            found.append(DestinationPrice(destination: place, find: price))
        }
        return found
    }
}

extension Money {
    /// Whether it is no more; an amount of another currency is not known to be.
    fileprivate func isAtMost(_ limit: Money) -> Bool {
        currency == limit.currency && minor <= limit.minor
    }
}

extension ExploreRequest {
    /// The `params` of `explore`.
    var externalParameters: JSONTree {
        [
            "from": .string(origin.text),
            "departure_from": JSONTree(departures?.lowerBound.description),
            "departure_to": JSONTree(departures?.upperBound.description),
            "nights_from": JSONTree(nights?.lowerBound), "nights_to": JSONTree(nights?.upperBound),
            "budget": JSONTree(budget?.decimal),
            "budget_currency": JSONTree(budget?.currency.code),
            "currency": .string(currency.code),
        ]
    }
}
