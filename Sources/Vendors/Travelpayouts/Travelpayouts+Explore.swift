public import Travel

extension Travelpayouts {
    /// The lowest price for each place, cheapest first, then by code; places are cities.
    ///
    /// One call for each month: round trips from the widest list there is, one-way trips from the
    /// prices by date. Throws `badRequest` for a budget in another currency.
    public func destinations(
        _ request: ExploreRequest
    ) async throws(SupplierError) -> [DestinationPrice] {
        try check(request.nights)
        if let budget = request.budget, budget.currency != request.currency {
            throw SupplierError(
                .badRequest, "compares a budget only with prices in its own currency")
        }
        var months: [Month?] = [nil]
        if let days = request.departures { months = try monthsTouched(by: days) }
        let rows = try await everyMonth(months) { month throws(SupplierError) in
            try await self.rows(of: month, for: request)
        }
        // Where the day is still the earliest: what is past there is past everywhere.
        let today = LocalDate(dayNumber: Int((clock() - 43_200) / 86_400))
        return lowest(
            rows.filter { row in
                row.fits(request) && today.map { $0 <= row.departure } ?? true
            }, from: request.origin)
    }

    private func rows(
        of month: Month?, for request: ExploreRequest
    ) async throws(SupplierError) -> [Row] {
        guard request.nights == nil else {
            return try await cheapRoundTrips(
                from: request.origin, in: month, currency: request.currency)
        }
        let isWhole =
            month?.days.map { days in request.departures.map { days.clamped(to: $0) } == days }
            ?? true
        let rows = try await oneWayPrices(
            from: request.origin, in: month, isWholeMonth: isWhole, currency: request.currency)
        return rows.filter { $0.origins.contains(request.origin) }
    }

    private func lowest(_ rows: [Row], from origin: AirportCode) -> [DestinationPrice] {
        var best: [AirportCode: Row] = [:]
        for row in rows {
            guard let place = row.destinations.first, place != origin else { continue }
            if let other = best[place], other.price.minor <= row.price.minor { continue }
            best[place] = row
        }
        return best.map { DestinationPrice(destination: $0.key, find: find($0.value)) }.sorted {
            ($0.find.price.minor, $0.destination) < ($1.find.price.minor, $1.destination)
        }
    }
}

extension Travelpayouts.Row {
    /// Whether the row is what was asked for.
    func fits(_ request: ExploreRequest) -> Bool {
        isOffered && (request.departures?.contains(departure) ?? true)
            && request.nights.admits(departure, back)
            && (request.budget.map { price.minor <= $0.minor } ?? true)
    }
}
