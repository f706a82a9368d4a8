import Grammar
import Travel

/// `fly search`: asks every supplier at once and shows what they sell.
struct Search: Command {
    private static let origin = OptionalPositional<PlaceWord>(
        "FROM", "Where the trip starts: a code, a city, or home", completion: .places)
    private static let destination = OptionalPositional<PlaceWord>(
        "TO", "Where it goes", completion: .places)
    private static let date = OptionalPositional<DateArgument>(
        "DATE", "The day of departure; see fly help dates")
    private static let back = OptionalPositional<DateArgument>(
        "RETURN", "The day of the return; 7n is seven nights later")
    private static let comeBack = OptionalOption<DateArgument>(
        "return", short: "r", "The day of the return, instead of a fourth word", section: "Trip")
    private static let legs = RepeatedOption<LegWord>(
        "leg", "A leg of a longer trip, instead of words", section: "Trip")

    private static let adults = Option(
        "adults", short: "a", default: 1, in: 1...9, "Travelers of 12 and over",
        section: "Travelers")
    private static let children = Option(
        "children", default: 0, in: 0...8, "Travelers of 2 to 11", section: "Travelers")
    private static let ages = ListOption<Int>(
        "ages", "The children's ages; some suppliers need them", placeholder: "N",
        section: "Travelers")
    private static let infants = Option(
        "infants", default: 0, in: 0...9, "Travelers under 2 on a lap", section: "Travelers")
    private static let seatInfants = Option(
        "seat-infants", default: 0, in: 0...8, "Travelers under 2 on a seat of their own",
        section: "Travelers")

    private static let cabin = OptionalOption<CabinWord>(
        "cabin", short: "c", "This cabin or a better one for most of the way", section: "Filters")
    private static let maxStops = OptionalOption<Int>(
        "max-stops", in: 0...8, "The most stops in a direction; 0 is nonstop", section: "Filters")
    private static let nonstop = Flag(
        "nonstop", "Only flights without a stop; the same as --max-stops 0", section: "Filters")
    private static let airlines = ListOption<AirlineWord>(
        "airline", "Only flights sold by these airlines", placeholder: "CODE",
        section: "Filters", completion: .airlines)
    private static let excluded = ListOption<AirlineWord>(
        "exclude-airline", "No flight sold by these airlines", placeholder: "CODE",
        section: "Filters", completion: .airlines)
    private static let depart = OptionalOption<WindowWord>(
        "depart", "When to take off on the way out", section: "Filters")
    private static let arrive = OptionalOption<WindowWord>(
        "arrive", "When to land on the way out", section: "Filters")
    private static let returnDepart = OptionalOption<WindowWord>(
        "return-depart", "When to take off on the way back", section: "Filters")
    private static let returnArrive = OptionalOption<WindowWord>(
        "return-arrive", "When to land on the way back", section: "Filters")
    private static let maxPrice = OptionalOption<AmountWord>(
        "max-price", "The most the whole party pays", section: "Filters")
    private static let maxDuration = OptionalOption<LengthWord>(
        "max-duration", "The longest a direction takes, such as 12h30", section: "Filters")
    private static let bag = Flag(
        "checked-bag", "Only fares with a checked bag for everybody", section: "Filters")
    private static let refundable = Flag(
        "refundable", "Only fares that give money back", section: "Filters")

    private static let via = ListOption<PlaceWord>(
        "via", "Stop only at these places", placeholder: "PLACE", section: "Filters",
        completion: .places)
    private static let avoid = ListOption<PlaceWord>(
        "avoid", "Stop at none of these places", placeholder: "PLACE", section: "Filters",
        completion: .places)
    private static let layover = OptionalOption<LayoverWord>(
        "layover", "How long to wait between flights, such as 1h-4h", section: "Filters")

    private static let flex = Option(
        "flex", default: 0, in: 0...3, "Search so many days before and after each date too",
        section: "Trip")
    private static let nearby = OptionalOption<Int>(
        "nearby", in: 1...300, "Search airports so many kilometers around each place too",
        placeholder: "KM", section: "Trip")

    private static let sort = ListOption<SortOrder.Key>(
        "sort", short: "s", default: [.price], "What to sort by; the next decides a tie",
        placeholder: "KEY", section: "List")
    private static let limit = Option(
        "limit", short: "n", default: 20, in: 0...10_000, "How many rows to show; 0 for all",
        section: "List")
    private static let interactive = Flag(
        "interactive", short: "i", "Ask for more at a prompt after the table", section: "List")
    private static let compare = Flag(
        "compare", "A price column for each supplier", section: "List")
    private static let suppliers = ListOption<Environment.Service>(
        "supplier", "Ask only these suppliers", placeholder: "NAME", section: "List",
        completion: .suppliers)
    private static let currency = OptionalOption<CurrencyWord>(
        "currency", "The currency of the prices; else the profile's, else EUR", section: "List",
        completion: .currencies)

    static let spec = CommandSpec(
        "search", "Search every supplier for flights",
        [
            origin, destination, date, back, comeBack, legs, adults, children, ages, infants,
            seatInfants, cabin, maxStops, nonstop, airlines, excluded, depart, arrive, returnDepart,
            returnArrive, maxPrice, maxDuration, bag, refundable, via, avoid, layover, flex, nearby,
            sort, limit, interactive, compare, suppliers,
            currency,
        ],
        discussion: """
            Asks all suppliers at once. The same flights from several suppliers are one row, the \
            cheapest first. Prices are for the whole party. A filter holds for every row: what a \
            supplier does not say does not pass.

            On a terminal a row can be named by its number for an hour; everywhere an offer can be \
            named by its id.
            """,
        examples: [
            Example("MAD JFK +30d", "One way, thirty days from now"),
            Example("lhr \"new york\" fri 7n", "Out on Friday, back seven nights later"),
            Example("--leg MAD:JFK:1mar --leg BOS:MAD:12mar", "An open jaw"),
            Example(
                "MAD LIS 1mar --adults 2 --children 2 --ages 5,11 --max-stops 0 --sort departure"),
            Example("MAD JFK 1mar --json", "The same as data"),
        ])

    let trip: TripWords
    let filters: SearchFilters
    let view: SearchView
    let suppliers: [Environment.Service]
    let currency: Currency?
    private let isInteractive: Bool

    init(_ arguments: Arguments) throws(UsageError) {
        trip = try Self.trip(arguments)
        filters = try Self.filters(arguments)
        let limit = try arguments[Self.limit]
        view = SearchView(
            order: SortOrder(try arguments[Self.sort]), limit: limit == 0 ? nil : limit,
            isComparison: try arguments[Self.compare])
        suppliers = try arguments[Self.suppliers]
        currency = try arguments[Self.currency]?.currency
        isInteractive = try arguments[Self.interactive]
    }

    /// What is looked for, with places and dates resolved.
    func request(in app: App) throws(Failure) -> SearchRequest {
        var request = try filters.applied(to: trip, currency: currency, in: app)
        request.offersPerSupplier = isInteractive ? 250 : view.offersPerSupplier
        return request
    }

    func run(in app: App) async throws {
        let request = try request(in: app)
        _ = try OfferListing(request: request, clocks: app.clocks).listing([])
            .selecting(app.globals.fields)  // refused before anybody is asked
        if isInteractive, !app.mayConverse {
            throw Failure(
                .usage, "--interactive needs a terminal", hint: "\(app.program) search --help")
        }
        let chosen = try app.suppliers(named: suppliers, for: .search)
        try app.announce()
        let variants = try app.variants(of: request, within: filters.nearbyKilometers)
        if variants.count > 1 {
            try app.say("\(variants.count) searches for each of \(chosen.count) suppliers")
        }
        let responses = try await app.inquiry(chosen).search(variants)
        try app.show(responses, for: request, view)
        guard isInteractive else { return }
        let conversation = Conversation(app, responses, search: self, request: request)
        try await conversation.run()
    }

    private static func trip(_ arguments: Arguments) throws(UsageError) -> TripWords {
        let legs = try arguments[Self.legs]
        let from = try arguments[origin]
        guard legs.isEmpty else {
            guard from == nil else { throw arguments.conflict(Self.legs, origin) }
            guard try arguments[comeBack] == nil else {
                throw arguments.conflict(Self.legs, comeBack)
            }
            return TripWords(legs: legs.map { ($0.origin, $0.destination, $0.date.date) })
        }
        guard let from else { throw arguments.missing(origin) }
        guard let to = try arguments[destination] else { throw arguments.missing(destination) }
        guard let out = try arguments[date] else { throw arguments.missing(date) }
        let fourth = try arguments[back]
        let option = try arguments[comeBack]
        guard fourth == nil || option == nil else { throw arguments.conflict(comeBack, back) }
        let home = (fourth ?? option).map { [(to, from, $0.date)] } ?? []
        return TripWords(legs: [(from, to, out.date)] + home)
    }

    private static func filters(_ arguments: Arguments) throws(UsageError) -> SearchFilters {
        var filters = SearchFilters()
        filters.party.adults = try arguments[adults]
        filters.party.childAges = try arguments[ages]
        filters.party.children = try arguments[children]
        filters.party.lapInfants = try arguments[infants]
        filters.party.seatInfants = try arguments[seatInfants]
        filters.cabin = try arguments[cabin]?.cabin
        filters.maxStops = try arguments[nonstop] ? 0 : arguments[maxStops]
        if try arguments[nonstop], arguments.isGiven(maxStops) {
            throw arguments.conflict(nonstop, maxStops)
        }
        filters.airlines = try Set(arguments[airlines].map(\.airline))
        filters.excluded = try Set(arguments[excluded].map(\.airline))
        filters.depart = [try arguments[depart]?.window, try arguments[returnDepart]?.window]
        filters.arrive = [try arguments[arrive]?.window, try arguments[returnArrive]?.window]
        filters.maxPrice = try arguments[maxPrice]
        filters.maxMinutes = try arguments[maxDuration]?.minutes
        filters.needsCheckedBag = try arguments[bag]
        filters.needsRefundable = try arguments[refundable]
        filters.via = try arguments[via]
        filters.avoid = try arguments[avoid]
        filters.layover = try arguments[layover]?.minutes
        filters.flexDays = try arguments[flex]
        filters.nearbyKilometers = try arguments[nearby]
        return filters
    }
}
