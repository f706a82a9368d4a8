import Atlas

extension Travelpayouts {
    /// A price in the cache.
    struct Cached {
        let find: Almanac.Find
        let day: Day
        let back: Day?
        let currency: Currency

        var out: Journey { find.proposal.journeys[0] }
        var home: Journey? { back == nil ? nil : find.proposal.journeys[1] }
        var stops: Int { out.legs.count - 1 }
        /// Whole units, as the vendor counts.
        var price: Int { find.proposal.total / currency.units(1) }
    }

    /// The cache of one pair of places.
    struct Shelf {
        let almanac: Almanac
        let query: TravelpayoutsQuery
        let now: Int64
        /// How much is searched on this market.
        let attention: Double

        /// The price of a trip; nil when there is none, or one that is older than asked for.
        func cached(_ day: Int, back: Int?, within hours: Int64) -> Cached? {
            let (day, back) = (Day(number: day), back.map { Day(number: $0) })
            guard
                let find = almanac.find(
                    day, back: back, currency: query.currency, attention: attention),
                now - find.found <= hours * 3600
            else { return nil }
            return Cached(find: find, day: day, back: back, currency: query.currency)
        }
    }

    /// Hours that a find stays in the two generations of methods.
    static let fresh: Int64 = 48
    static let kept: Int64 = 168

    /// The cache of a pair; nil when it is empty, or the codes are no places.
    ///
    /// - Throws: For an unknown place where the method checks it.
    func shelf(
        _ query: TravelpayoutsQuery, isDirect: Bool = false
    ) throws(BadRequest) -> Shelf? {
        guard let origin = query.origin, let destination = query.destination else { return nil }
        let (from, to) = (try spots(origin, query), try spots(destination, query))
        guard !from.isEmpty, !to.isEmpty, !isBare(destination) else { return nil }
        return shelf(from, to, query, explorer, isDirect: isDirect || query.isDirect)
    }

    /// The caches of all places to which one can fly without changing, and their codes.
    func shelves(
        _ query: TravelpayoutsQuery
    ) throws(BadRequest) -> [(code: String, shelf: Shelf)] {
        let isOutward = query.origin != nil
        let home = try spots(query.origin ?? query.destination ?? "", query)
        guard !home.isEmpty, !isBare(query.origin ?? "") else { return [] }
        let explorer = explorer
        var seen: Set<String> = []
        return Places.largest(350).compactMap { airport in
            let city = airport.cityCode ?? airport.code
            guard !home.contains(where: { $0.city == city }), !seen.contains(city),
                let spot = network.spot(airport.code),
                home.contains(where: { !explorer.routes($0, spot).isEmpty })
            else { return nil }
            seen.insert(city)
            let (from, to) = isOutward ? (home, [spot]) : ([spot], home)
            return (city, shelf(from, to, query, explorer, isDirect: true))
        }
    }

    private var explorer: Explorer { Explorer(network) { Outlet.elsewhere.sells($0) } }

    private func isBare(_ code: String) -> Bool {
        news == .noCache || World.brings(code, .noCache)
    }

    private func spots(_ code: String, _ query: TravelpayoutsQuery) throws(BadRequest) -> [Spot] {
        let spots = network.spots(code)
        if spots.isEmpty, !query.isOld { throw BadRequest("unknown location code") }
        return spots
    }

    private func shelf(
        _ from: [Spot], _ to: [Spot], _ query: TravelpayoutsQuery, _ explorer: Explorer,
        isDirect: Bool
    ) -> Shelf {
        let country = from.first?.country.lowercased() ?? ""
        let market = query.market == "uk" ? "gb" : query.market
        return Shelf(
            almanac: Almanac(
                explorer, .elsewhere, from: from, to: to, now: now, isDirect: isDirect,
                market: market),
            query: query, now: now, attention: market == country ? 0.95 : 0.45)
    }
}
