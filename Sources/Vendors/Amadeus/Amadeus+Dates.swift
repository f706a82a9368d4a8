internal import HTTP
public import Travel

extension Amadeus {
    /// The lowest prices by day ("Flight Cheapest Date Search" v1), in order of the days; one call
    /// for the whole range.
    ///
    /// The vendor has them from searches of others, renews them about daily and answers in a
    /// currency of its own choice. Pairs of places it has no prices for are empty.
    public func dates(_ request: DatesRequest) async throws(SupplierError) -> [DatePrice] {
        var query = Query()
        query.add("origin", request.origin.text)
        query.add("destination", request.destination.text)
        query.add("departureDate", Self.span(request.departures))
        query.add("oneWay", request.nights == nil ? "true" : "false")
        query.add("duration", request.nights.map(Self.span))
        query.add("nonStop", request.isNonstop ? "true" : "false")
        query.add("viewBy", request.nights == nil ? "DATE" : "DURATION")
        let finds = try await finds("/v1/shopping/flight-dates", query)
        var lowest: [[LocalDate?]: DatePrice] = [:]
        for (_, price) in finds
        where price.fits(departures: request.departures, nights: request.nights) {
            let days = [price.departure, price.back]
            if let known = lowest[days], known.price.minor <= price.price.minor { continue }
            lowest[days] = price
        }
        return lowest.values.sorted {
            ($0.departure, $0.back ?? $0.departure) < ($1.departure, $1.back ?? $1.departure)
        }
    }

    /// Asks one of the two calls that give finds, each with the place it is for.
    func finds(
        _ path: String, _ query: Query
    ) async throws(SupplierError) -> [(destination: AirportCode, price: DatePrice)] {
        let document: JSON.Value
        do {
            document = try await answer(
                to: Request(.get, "\(url)\(path)?\(query.text)", headers: headers))
        } catch {
            guard error.amadeusHasNothing else { throw error }
            return []
        }
        guard let data = document["data"], data.kind == .array else {
            throw SupplierError(.unavailable, "answered without a list of prices")
        }
        guard data.elements.contains(where: { _ in true }) else { return [] }
        guard let currency = document["meta"]?["currency"]?.string.flatMap({ Currency($0) }) else {
            throw SupplierError(.unavailable, "answered without the currency of its prices")
        }
        return data.elements.compactMap { find($0, in: currency) }
    }

    private func find(
        _ value: JSON.Value, in currency: Currency
    ) -> (destination: AirportCode, price: DatePrice)? {
        guard let destination = value.airport("destination"),
            let departure = value["departureDate"]?.string.flatMap({ LocalDate(iso: $0) }),
            let price = value["price"]?.money("total", in: currency)
        else { return nil }
        let back = value["returnDate"]?.string.flatMap { LocalDate(iso: $0) }
        let find = DatePrice(
            departure: departure, back: back, price: price, freshness: findFreshness,
            supplier: name)
        return (destination, find)
    }

    /// The answer does not say how old a price is; it is documented as renewed about daily.
    private var findFreshness: Freshness {
        freshness == .simulated ? .simulated : .cached(seconds: 86_400)
    }

    /// `a,b`, or `a` where both ends are the same.
    static func span<Bound: Equatable>(_ range: ClosedRange<Bound>) -> String {
        range.lowerBound == range.upperBound
            ? "\(range.lowerBound)" : "\(range.lowerBound),\(range.upperBound)"
    }
}

extension DatePrice {
    /// Whether it is for these days: one way without nights, and back after that many with them.
    func fits(departures: ClosedRange<LocalDate>?, nights: ClosedRange<Int>?) -> Bool {
        guard departures?.contains(departure) ?? true else { return false }
        guard let nights else { return back == nil }
        return back.map { nights.contains($0.dayNumber - departure.dayNumber) } ?? false
    }
}
