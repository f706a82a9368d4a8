import Atlas
import Grammar
import HTTP
import Terminal
import Travel

/// `fly explore`: where one can go for how much.
struct Explore: Command {
    private static let origin = Positional<PlaceWord>(
        "FROM", "Where the trip starts", completion: .places)
    private static let budget = OptionalOption<AmountWord>("budget", "The most one adult pays")
    private static let nights = OptionalOption<NightsWord>("nights", "How long to stay")
    private static let month = OptionalOption<MonthWord>("month", short: "m", "When to leave")
    private static let region = OptionalOption<RegionWord>(
        "region", "Only a country or a part of the world, such as spain or europe")
    private static let limit = Option(
        "limit", short: "n", default: 20, in: 0...10_000, "How many rows to show; 0 for all")
    private static let suppliers = ListOption<Environment.Service>(
        "supplier", "Ask only these suppliers", placeholder: "NAME", completion: .suppliers)
    private static let currency = OptionalOption<CurrencyWord>(
        "currency", "The currency of the prices", completion: .currencies)

    static let spec = CommandSpec(
        "explore", "Show where one can go for how much",
        [origin, budget, nights, month, region, limit, suppliers, currency],
        discussion: """
            Uses prices that suppliers have found before, cheapest first; each says how old it is. \
            Search again before you count on one. Prices are for one adult. The time is an \
            estimate from the distance.
            """,
        examples: [
            Example("MAD --budget 200"), Example("MAD --nights 3-5 --month mar --region europe"),
            Example("MAD --json"),
        ])

    private let origin: PlaceWord
    private let budget: AmountWord?
    private let nights: ClosedRange<Int>?
    private let month: MonthWord?
    private let region: RegionWord?
    private let limit: Int
    private let suppliers: [Environment.Service]
    private let currency: Currency?

    init(_ arguments: Arguments) throws(UsageError) {
        origin = try arguments[Self.origin]
        budget = try arguments[Self.budget]
        nights = try arguments[Self.nights]?.nights
        month = try arguments[Self.month]
        region = try arguments[Self.region]
        limit = try arguments[Self.limit]
        suppliers = try arguments[Self.suppliers]
        currency = try arguments[Self.currency]?.currency
    }

    func run(in app: App) async throws {
        try app.announce()
        let request = try request(in: app)
        let chosen = try app.suppliers(named: suppliers, for: .explore)
        let responses = try await app.inquiry(chosen).ask { supplier in
            supplier.capabilities.contains(.explore) ? nil : "finds no destinations"
        } _: { supplier throws(SupplierError) in
            try await supplier.destinations(request)
        }
        try responses.requireAnswer()
        let finds = lowest(responses.flatMap { $0.found ?? [] }, request)
        let shown = limit == 0 ? finds : Array(finds.prefix(limit))
        var listing = DestinationListing(origin: request.origin).listing(shown)
        listing.heading = ["From \(request.origin.named), 1 adult"]
        listing.members = [
            ("suppliers", .array(responses.map { $0.tree { $0.count } })),
            ("count", .int(Int64(finds.count))),
        ]
        listing.isComplete = responses.allSatisfy { $0.error == nil }
        listing.notes = responses.filter { $0.error != nil }.compactMap(\.note)
        if shown.count < finds.count {
            listing.notes.append("\(shown.count) of \(finds.count) rows shown; --limit 0 shows all")
        }
        guard !finds.isEmpty else { throw Failure(.nothingFound, "no destination found") }
        try app.show(listing)
    }

    private func request(in app: App) throws(Failure) -> ExploreRequest {
        let currency = if let currency { currency } else { try app.currency() }
        let start = try app.code(of: origin)
        var request = ExploreRequest(origin: start, nights: nights, currency: currency)
        if let month {
            guard let today = app.clocks.today(at: start, now: try app.clock().now),
                let days = month.days(today: today)
            else { throw Failure(.usage, "\(month.word) is over", hint: "fly help dates") }
            request.departures = days
        }
        if let budget {
            guard let amount = budget.amount(in: currency) else {
                throw Failure(.usage, "--budget \(budget.word) does not fit \(currency)")
            }
            request.budget = amount
        }
        return request
    }

    /// The lowest find of each destination that the filters let pass, cheapest first.
    private func lowest(
        _ finds: [DestinationPrice], _ request: ExploreRequest
    ) -> [DestinationPrice] {
        var best: [AirportCode: DestinationPrice] = [:]
        for found in finds where passes(found, request) {
            if let known = best[found.destination],
                known.find.price.currency != found.find.price.currency
                    || known.find.price.minor <= found.find.price.minor
            {
                continue
            }
            best[found.destination] = found
        }
        return best.values.sorted {
            ($0.find.price.currency.code, $0.find.price.minor, $0.destination)
                < ($1.find.price.currency.code, $1.find.price.minor, $1.destination)
        }
    }

    private func passes(_ found: DestinationPrice, _ request: ExploreRequest) -> Bool {
        if let budget = request.budget, budget.currency == found.find.price.currency,
            found.find.price.minor > budget.minor
        {
            return false
        }
        if let days = request.departures, !days.contains(found.find.departure) { return false }
        guard let region else { return true }
        return Places.place(found.destination.text).map { region.countries.contains($0.country) }
            ?? false
    }
}

/// A country or a part of the world.
struct RegionWord: Word {
    /// ISO 3166 codes.
    let countries: Set<String>
    let word: String

    static var placeholder: String { "REGION" }

    init(word: String) throws(WordError) {
        self.word = word.lowercased()
        guard let countries = Regions.countries(of: word) else {
            throw WordError(
                "no region \(quoted(word))", suggestion: nearest(word.lowercased(), Regions.names))
        }
        self.countries = countries
    }
}

/// Destinations as records.
struct DestinationListing {
    /// Where the trips start.
    let origin: AirportCode

    /// A destination a row.
    func listing(_ rows: [DestinationPrice]) -> Listing<DestinationPrice> {
        let start = Places.place(origin.text)?.airports.first.flatMap(Places.airport)
        @Sendable func kilometers(_ row: DestinationPrice) -> Int? {
            guard let start,
                let end = Places.place(row.destination.text)?.airports.first.flatMap(Places.airport)
            else { return nil }
            return Int(Places.distance(start, end).rounded())
        }
        return Listing(
            schema: "fly.explore/1", noun: "destinations",
            columns: [
                Column("destination", title: "To") { Cell($0.destination.text, style: .accent) },
                Column("city", title: "City") { Cell(Places.place($0.destination.text)?.city) },
                Column("country", title: "Country", sacrifice: 2) {
                    let place = Places.place($0.destination.text)
                    return Cell(place?.country, shown: [place?.countryName ?? ""])
                },
                Column("price", title: "Price", alignment: .right) {
                    Cell(.decimal($0.find.price.decimal), style: .strong)
                },
                Column("currency", title: "") { Cell($0.find.price.currency.code) },
                Column("departure", title: "Departure") {
                    Cell($0.find.departure.description, shown: [$0.find.departure.shownShort])
                },
                Column("return", title: "Return") {
                    Cell($0.find.back?.description, shown: [$0.find.back?.shownShort ?? ""])
                },
                Column("distance_km", title: "km", alignment: .right, sacrifice: 3) {
                    Cell(kilometers($0))
                },
                Column("about_minutes", title: "About", alignment: .right, sacrifice: 1) { row in
                    let minutes = kilometers(row).map { 30 + $0 * 60 / 800 }
                    return Cell(minutes, shown: [minutes.map(hours) ?? ""])
                },
                Column("freshness", title: "Age", sacrifice: 4) { Cell($0.find.freshness.text) },
                Column("supplier", title: "Supplier", sacrifice: 0) { Cell($0.find.supplier) },
            ],
            rows: rows)
    }
}
