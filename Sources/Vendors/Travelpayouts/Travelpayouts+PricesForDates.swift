internal import Travel

extension Travelpayouts {
    /// `/aviasales/v3/prices_for_dates` to anywhere: up to a thousand one-way prices, cheapest
    /// first, for a month or for any time.
    ///
    /// - Parameter isWholeMonth: Whether one price for each place will do, because no day of it
    ///   would be left out.
    func oneWayPrices(
        from origin: AirportCode, in month: Month?, isWholeMonth: Bool, currency: Currency
    ) async throws(SupplierError) -> [Row] {
        var query = Query()
        query.add("origin", origin.text)
        query.add("departure_at", month?.description)
        query.add("one_way", "true")
        query.add("direct", "false")
        query.add("sorting", "price")
        query.add("unique", isWholeMonth ? "true" : "false")
        query.add("limit", "1000")
        query.add("page", "1")
        return try await rows("/aviasales/v3/prices_for_dates", query, in: currency)
    }
}
