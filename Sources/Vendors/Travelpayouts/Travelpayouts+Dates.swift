public import Travel

extension Travelpayouts {
    /// The lowest prices by day, earliest departure first, then earliest return.
    ///
    /// The month matrix is asked once for each month; the prices grouped by day too, where days are
    /// still without a price and for all returns, whose stays the matrix knows only by the week.
    /// Every row must name the places asked for, as city or as airport: the matrix knows cities
    /// only, so that an airport of a city with several is found in the grouped prices.
    public func dates(_ request: DatesRequest) async throws(SupplierError) -> [DatePrice] {
        try check(request.nights)
        let months = try monthsTouched(by: request.departures)
        let rows = try await everyMonth(months) { month throws(SupplierError) in
            try await self.rows(of: month, for: request)
        }
        return lowest(rows)
    }

    private func rows(
        of month: Month, for request: DatesRequest
    ) async throws(SupplierError) -> [Row] {
        guard let days = month.days?.clamped(to: request.departures) else { return [] }
        var rows = try await monthMatrix(month, for: request).filter { $0.fits(request) }
        for back in Self.groups(for: request, days, foundDays: Set(rows.map(\.departure)).count) {
            rows += try await groupedPrices(month, back: back, for: request)
                .filter { $0.fits(request) }
        }
        return rows
    }

    /// The months of return to ask grouped prices for, nil for one way; empty when days that have
    /// a price are as many as were wanted.
    private static func groups(
        for request: DatesRequest, _ days: ClosedRange<LocalDate>, foundDays: Int
    ) -> [Month?] {
        guard let nights = request.nights else {
            let wanted = days.upperBound.dayNumber - days.lowerBound.dayNumber + 1
            return foundDays < wanted ? [nil] : []
        }
        let longest = min(nights.upperBound, longestStay)
        guard let first = days.lowerBound.adding(days: nights.lowerBound),
            let last = days.upperBound.adding(days: longest), first <= last
        else { return [] }
        return Month.touched(by: first...last)
    }

    private func lowest(_ rows: [Row]) -> [DatePrice] {
        var best: [[LocalDate]: (row: Row, age: Int)] = [:]
        let now = clock()
        for row in rows {
            let days = [row.departure, row.back].compactMap { $0 }
            let age = row.age(at: now)
            if let other = best[days],
                (other.row.price.minor, other.age) <= (row.price.minor, age)
            {
                continue
            }
            best[days] = (row, age)
        }
        return best.values.map { find($0.row) }.sorted {
            ($0.departure, $0.back ?? $0.departure) < ($1.departure, $1.back ?? $1.departure)
        }
    }

    /// A row as travelers think of it.
    func find(_ row: Row) -> DatePrice {
        DatePrice(
            departure: row.departure, back: row.back, price: row.price,
            freshness: freshness(of: row), supplier: name)
    }
}

extension Travelpayouts.Row {
    /// Whether the row is what was asked for; the vendor ignores parameters without a word.
    func fits(_ request: DatesRequest) -> Bool {
        isOffered && origins.contains(request.origin) && destinations.contains(request.destination)
            && request.departures.contains(departure) && request.nights.admits(departure, back)
            && (!request.isNonstop || isNonstop == true)
    }
}
