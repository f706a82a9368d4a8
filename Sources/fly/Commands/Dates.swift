import Grammar
import HTTP
import Terminal
import Travel

/// `fly dates`: the lowest price of each day, as a calendar or a grid of departures and nights.
struct Dates: Command {
    private static let origin = Positional<PlaceWord>(
        "FROM", "Where the trip starts", completion: .places)
    private static let destination = Positional<PlaceWord>(
        "TO", "Where it goes", completion: .places)
    private static let month = OptionalOption<MonthWord>(
        "month", short: "m", "The days of this month, such as mar or 2027-03")
    private static let from = OptionalOption<DateArgument>("from", "The first day of departure")
    private static let to = OptionalOption<DateArgument>("to", "The last day of departure")
    private static let nights = OptionalOption<NightsWord>(
        "nights", "How long to stay, such as 7 or 5-9; one way without")
    private static let nonstop = Flag("nonstop", "Only flights without a stop")
    private static let live = Flag(
        "live", "Search each day instead of using prices that were found before")
    private static let suppliers = ListOption<Environment.Service>(
        "supplier", "Ask only these suppliers", placeholder: "NAME", completion: .suppliers)
    private static let currency = OptionalOption<CurrencyWord>(
        "currency", "The currency of the prices", completion: .currencies)

    static let spec = CommandSpec(
        "dates", "Show the lowest price of each day",
        [
            origin, destination, month, from, to, nights, nonstop, live, suppliers, currency,
        ],
        discussion: """
            Uses the prices that suppliers have found before, which cost one call. With --live, or \
            where no such supplier is chosen, each day is searched, after the number of searches \
            was said. The next 30 days without --month, --from or --to; at most 62 days and 186 \
            searches. The cheapest is marked by *. Prices are for one adult.
            """,
        examples: [
            Example("MAD JFK --month mar", "A calendar"),
            Example("MAD JFK --month mar --nights 5-9", "Departures and nights"),
            Example("MAD JFK --from +10d --to +20d --live"), Example("MAD JFK --json"),
        ])

    private let origin: PlaceWord
    private let destination: PlaceWord
    private let month: MonthWord?
    private let from: DateWord?
    private let to: DateWord?
    private let nights: ClosedRange<Int>?
    private let isNonstop: Bool
    private let isLive: Bool
    private let suppliers: [Environment.Service]
    private let currency: Currency?

    init(_ arguments: Arguments) throws(UsageError) {
        origin = try arguments[Self.origin]
        destination = try arguments[Self.destination]
        month = try arguments[Self.month]
        from = try arguments[Self.from]?.date
        to = try arguments[Self.to]?.date
        nights = try arguments[Self.nights]?.nights
        isNonstop = try arguments[Self.nonstop]
        isLive = try arguments[Self.live]
        suppliers = try arguments[Self.suppliers]
        currency = try arguments[Self.currency]?.currency
        if month != nil, from != nil { throw arguments.conflict(Self.month, Self.from) }
        if month != nil, to != nil { throw arguments.conflict(Self.month, Self.to) }
    }

    func run(in app: App) async throws {
        try app.announce()
        let currency = if let currency { currency } else { try app.currency() }
        let start = try app.code(of: origin)
        let request = DatesRequest(
            origin: start, destination: try app.code(of: destination),
            departures: try departures(at: start, app), nights: nights, isNonstop: isNonstop,
            currency: currency)
        guard request.origin != request.destination else {
            throw Failure(.usage, "\(request.origin) is both start and end")
        }
        let chosen = try asked(app)
        try announceSearches(chosen, request, app)
        let isLive = isLive
        let responses = try await app.inquiry(chosen).ask { supplier throws(SupplierError) in
            try await supplier.capabilities.contains(.dates) && !isLive
                ? supplier.dates(request) : DaySearches(request: request).run(at: supplier)
        }
        try responses.requireAnswer()
        let finds = lowest(responses.flatMap { $0.found ?? [] }, request)
        guard !finds.isEmpty else { throw Failure(.nothingFound, "no price for any of these days") }
        try show(finds, request, responses, app)
    }

    /// Whom to ask: where nobody was named, those with prices found before, if there are any.
    private func asked(_ app: App) throws(Failure) -> [any Supplier] {
        let all = try app.suppliers(named: suppliers).filter {
            !$0.capabilities.isDisjoint(with: isLive ? [.search] : [.search, .dates])
        }
        let found = all.filter { $0.capabilities.contains(.dates) }
        return isLive || !suppliers.isEmpty || found.isEmpty ? all : found
    }

    private func departures(
        at origin: AirportCode, _ app: App
    ) throws(Failure) -> ClosedRange<LocalDate> {
        guard let today = app.clocks.today(at: origin, now: try app.clock().now) else {
            throw Failure(.bug, "no day today")
        }
        if let month {
            guard let days = month.days(today: today) else {
                throw Failure(.usage, "\(month.word) is over", hint: "fly help dates")
            }
            return days
        }
        let first: LocalDate
        let last: LocalDate?
        do throws(DateProblem) {
            first = try from?.date(today: today) ?? today
            last = try to?.date(today: today) ?? first.adding(days: 29)
        } catch {
            throw Failure(error)
        }
        guard let last, first <= last else {
            throw Failure(.usage, "the last day is before the first", hint: "--from +10d --to +20d")
        }
        guard last.dayNumber - first.dayNumber < 62 else {
            throw Failure(.usage, "more than 62 days", hint: "--month mar")
        }
        return first...last
    }

    /// Says how many searches are to come, where they cost.
    private func announceSearches(
        _ suppliers: [any Supplier], _ request: DatesRequest, _ app: App
    ) throws {
        let count = DaySearches(request: request).trips.count
        let searched = suppliers.filter { isLive || !$0.capabilities.contains(.dates) }
        guard !searched.isEmpty else { return }
        guard count <= 186 else {
            throw Failure(
                .usage, "\(count) searches for each supplier are more than 186",
                hint: "--nights \(request.nights?.lowerBound ?? 7)")
        }
        for supplier in searched {
            try app.say("\(supplier.name): \(count) searches, one for each trip")
        }
    }

    /// The lowest find of each trip, in the order of the days; other currencies are left alone.
    private func lowest(_ finds: [DatePrice], _ request: DatesRequest) -> [DatePrice] {
        var best: [String: DatePrice] = [:]
        for find in finds where request.departures.contains(find.departure) {
            let trip = "\(find.departure) \(find.back?.description ?? "") \(find.price.currency)"
            if let known = best[trip], known.price.minor <= find.price.minor { continue }
            best[trip] = find
        }
        return best.sorted { $0.key < $1.key }.map(\.value)
    }

    private func show(
        _ finds: [DatePrice], _ request: DatesRequest, _ responses: [Response<[DatePrice]>],
        _ app: App
    ) throws {
        var listing = DateListing.listing(finds)
        listing.heading = [request.headline]
        listing.members = [("suppliers", .array(responses.map { $0.tree { $0.count } }))]
        listing.isComplete = responses.allSatisfy { $0.found != nil }
        listing.notes = responses.compactMap(\.note)
        let isPlain = app.format == .table && app.globals.fields.isEmpty
        guard isPlain, app.screen.console.width >= Table.narrowest,
            let calendar = PriceCalendar(
                finds, request, isColored: app.screen.console.output.isColored)
        else { return try app.show(listing) }
        try app.screen.print(request.headline + "\n")
        try app.screen.print(calendar.text, terminator: "")
        for note in listing.notes { try app.say(note) }
    }
}
