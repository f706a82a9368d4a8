internal import HTTP
public import Travel

extension Amadeus {
    /// Where one could go ("Flight Inspiration Search" v1), one find for each place, cheapest
    /// first; places are airports or cities.
    ///
    /// The wire has no currency for its limit of price, so that a budget is kept here. It cannot
    /// be kept, and the request is refused, where the prices come in another currency.
    public func destinations(
        _ request: ExploreRequest
    ) async throws(SupplierError) -> [DestinationPrice] {
        var query = Query()
        query.add("origin", request.origin.text)
        query.add("departureDate", request.departures.map(Self.span))
        query.add("oneWay", request.nights == nil ? "true" : "false")
        query.add("duration", request.nights.map(Self.span))
        query.add("viewBy", "DESTINATION")
        var lowest: [AirportCode: DatePrice] = [:]
        for (destination, price) in try await finds("/v1/shopping/flight-destinations", query)
        where price.fits(departures: request.departures, nights: request.nights) {
            if let budget = request.budget {
                guard budget.currency == price.price.currency else {
                    throw SupplierError(
                        .badRequest,
                        "has prices in \(price.price.currency), not in the budget's currency")
                }
                guard price.price.minor <= budget.minor else { continue }
            }
            if let known = lowest[destination], known.price.minor <= price.price.minor { continue }
            lowest[destination] = price
        }
        return lowest.map { DestinationPrice(destination: $0.key, find: $0.value) }.sorted {
            ($0.find.price.minor, $0.destination) < ($1.find.price.minor, $1.destination)
        }
    }
}
