internal import Travel

extension Travelpayouts {
    /// `/v1/prices/cheap` to anywhere: a few round trips to each place, for a month or for any time.
    ///
    /// Rows name their place only by the key they stand under, and not where they start: an
    /// airport of departure may stand for its whole city. Rows that have lapsed are left out.
    func cheapRoundTrips(
        from origin: AirportCode, in month: Month?, currency: Currency
    ) async throws(SupplierError) -> [Row] {
        var query = Query()
        query.add("origin", origin.text)
        query.add("destination", "-")
        query.add("depart_date", month?.description)
        let now = clock()
        return try await rows("/v1/prices/cheap", query, in: currency)
            .filter { !$0.signs.isExpired(at: now) }
    }
}
