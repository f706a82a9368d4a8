import Atlas
import Travel

/// The legs of a trip as they were typed: places may be `home`, dates count from today.
struct TripWords: Sendable {
    let legs: [(from: PlaceWord, to: PlaceWord, date: DateWord)]

    /// Thirty days from now from Madrid to New York.
    static var smokeCheck: TripWords {
        let legs = ["MAD", "JFK"].compactMap(Places.place).map { PlaceWord.place($0) }
        return TripWords(legs: [(legs[0], legs[1], .days(30))])
    }
}

/// What a search must fulfill, as it was typed.
struct SearchFilters: Sendable {
    var party = Party()
    var cabin: Cabin?
    var maxStops: Int?
    var airlines: Set<AirlineCode> = []
    var excluded: Set<AirlineCode> = []
    /// For the way out, then for the way back.
    var depart: [TimeWindow?] = []
    var arrive: [TimeWindow?] = []
    var maxPrice: AmountWord?
    var maxMinutes: Int?
    var needsCheckedBag = false
    var needsRefundable = false
    var via: [PlaceWord] = []
    var avoid: [PlaceWord] = []
    var layover: ClosedRange<Int>?
    var flexDays = 0
    var nearbyKilometers: Int?

    /// The request, with places and dates resolved.
    ///
    /// - Throws: `Failure` of the kind `usage` for a trip that nobody can take.
    func applied(
        to trip: TripWords, currency: Currency?, in app: App
    ) throws(Failure) -> SearchRequest {
        let currency = if let currency { currency } else { try app.currency() }
        var request = SearchRequest(legs: try legs(trip, in: app), currency: currency)
        request.party = party
        request.cabin = cabin
        request.maxStops = maxStops
        request.includedAirlines = airlines
        request.excludedAirlines = excluded
        request.maxMinutes = maxMinutes
        request.needsCheckedBag = needsCheckedBag
        request.needsRefundable = needsRefundable
        request.via = try app.airports(of: via)
        request.avoid = try app.airports(of: avoid)
        request.layover = layover
        request.flexDays = flexDays
        if let maxPrice {
            guard let amount = maxPrice.amount(in: currency) else {
                throw Failure(.usage, "--max-price \(maxPrice.word) does not fit \(currency)")
            }
            guard amount.currency == currency else {
                throw Failure(
                    .usage, "--max-price is in \(amount.currency), the search in \(currency)",
                    hint: .adding("--currency \(amount.currency)"))
            }
            request.maxPrice = amount
        }
        if let problem = request.problems(now: try app.clock().now, clocks: app.clocks).first {
            throw Failure(problem, request)
        }
        return request
    }

    private func legs(_ trip: TripWords, in app: App) throws(Failure) -> [Leg] {
        var legs: [Leg] = []
        var today: LocalDate?
        for (index, typed) in trip.legs.enumerated() {
            let origin = try app.code(of: typed.from)
            if today == nil { today = app.clocks.today(at: origin, now: try app.clock().now) }
            guard let today else { throw Failure(.bug, "no day today") }
            let date: LocalDate
            do throws(DateProblem) {
                date = try typed.date.date(today: today, departure: legs.last?.date)
            } catch {
                throw Failure(error)
            }
            var leg = Leg(
                origin: origin, destination: try app.code(of: typed.to), date: date)
            if index < depart.count { leg.departureWindow = depart[index] }
            if index < arrive.count { leg.arrivalWindow = arrive[index] }
            legs.append(leg)
        }
        if legs.count < 2, (depart + arrive).count == 4, depart[1] != nil || arrive[1] != nil {
            throw Failure(
                .usage, "--return-depart and --return-arrive need a return",
                hint: .adding("--return 7n"))
        }
        return legs
    }
}
