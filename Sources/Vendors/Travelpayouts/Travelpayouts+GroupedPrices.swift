internal import Travel

extension Travelpayouts {
    /// `/aviasales/v3/grouped_prices`: the lowest price for each day of a month, by airport.
    ///
    /// - Parameter back: The month of the return, nil for one way.
    func groupedPrices(
        _ month: Month, back: Month?, for request: DatesRequest
    ) async throws(SupplierError) -> [Row] {
        var query = Query()
        query.add("origin", request.origin.text)
        query.add("destination", request.destination.text)
        query.add("group_by", "departure_at")
        query.add("departure_at", "\(month)")
        query.add("return_at", back?.description)
        query.add("direct", request.isNonstop ? "true" : "false")
        if let nights = request.nights {
            query.add("min_trip_duration", "\(nights.lowerBound)")
            query.add("max_trip_duration", "\(min(nights.upperBound, Self.longestStay))")
        }
        return try await rows("/aviasales/v3/grouped_prices", query, in: request.currency)
    }
}
