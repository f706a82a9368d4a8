import Travel

/// Finds the lowest price of each day by real searches, where a supplier has nothing better.
struct DaySearches: Sendable {
    /// How many searches run at the same time; the supplier's rate holds besides.
    static let width = 6

    /// The days, and the nights to stay.
    let request: DatesRequest

    /// The trips to search for.
    var trips: [(out: LocalDate, back: LocalDate?)] {
        let days = request.departures.lowerBound.dayNumber...request.departures.upperBound.dayNumber
        return days.compactMap { LocalDate(dayNumber: $0) }.flatMap { out in
            request.nights.map { nights in
                nights.map { (out: out, back: out.adding(days: $0)) }
            } ?? [(out: out, back: nil)]
        }
    }

    /// The lowest price of each trip that has one.
    ///
    /// - Throws: `SupplierError`, the first one, when no search succeeded.
    @concurrent
    func run(at supplier: any Supplier) async throws(SupplierError) -> [DatePrice] {
        let results = await withTaskGroup(of: Result<DatePrice?, SupplierError>.self) { group in
            var waiting = trips[...]
            var results: [Result<DatePrice?, SupplierError>] = []
            for trip in waiting.prefix(Self.width) {
                group.addTask { await search(trip.out, trip.back, at: supplier) }
            }
            waiting = waiting.dropFirst(Self.width)
            while let result = await group.next() {
                results.append(result)
                if let trip = waiting.popFirst() {
                    group.addTask { await search(trip.out, trip.back, at: supplier) }
                }
            }
            return results
        }
        let found = results.compactMap { result -> DatePrice? in
            if case .success(let price) = result { return price }
            return nil
        }
        if found.isEmpty, case .failure(let error)? = results.first { throw error }
        return found
    }

    private func search(
        _ out: LocalDate, _ back: LocalDate?, at supplier: any Supplier
    ) async -> Result<DatePrice?, SupplierError> {
        var legs = [Leg(origin: request.origin, destination: request.destination, date: out)]
        if let back {
            legs.append(Leg(origin: request.destination, destination: request.origin, date: back))
        }
        var search = SearchRequest(legs: legs, currency: request.currency)
        search.maxStops = request.isNonstop ? 0 : nil
        search.offersPerSupplier = 1
        do throws(SupplierError) {
            let offers = try await supplier.search(search).offers
            let cheapest = offers.min { $0.total.minor < $1.total.minor }
            return .success(
                cheapest.map {
                    DatePrice(
                        departure: out, back: back, price: $0.total, freshness: $0.freshness,
                        supplier: supplier.name)
                })
        } catch {
            return .failure(error)
        }
    }
}
