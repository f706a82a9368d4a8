internal import Travel

extension Travelpayouts {
    /// `/v2/prices/month-matrix`: the days of a month, several rows a day; has most days of all.
    ///
    /// The length of a stay is asked for in weeks, as the method counts them, so that rows of other
    /// lengths come too.
    func monthMatrix(
        _ month: Month, for request: DatesRequest
    ) async throws(SupplierError) -> [Row] {
        var query = Query()
        query.add("origin", request.origin.text)
        query.add("destination", request.destination.text)
        query.add("month", "\(month)-01")
        query.add("one_way", request.nights == nil ? "true" : "false")
        if let nights = request.nights {
            let middle = (nights.lowerBound + min(nights.upperBound, Self.longestStay)) / 2
            query.add("trip_duration", "\(max(1, (middle + 3) / 7))")
        }
        query.add("limit", "31")
        return try await rows("/v2/prices/month-matrix", query, in: request.currency)
    }
}
