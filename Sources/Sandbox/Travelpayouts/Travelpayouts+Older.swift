import HTTP

extension Travelpayouts {
    /// `GET /v2/prices/month-matrix`: rows by day and number of changes.
    ///
    /// `limit` counts days and is 30 when not given, so a month of 31 loses its last.
    func monthMatrix(_ query: TravelpayoutsQuery) throws(BadRequest) -> Server.Answer {
        guard query.destination != nil else { throw BadRequest("destination parameter is skipped") }
        let first = query.call.query("month").flatMap { Day($0) }
        if query.call.query("month") != nil, first == nil {
            throw BadRequest("month: incorrect date format")
        }
        let month = TravelpayoutsQuery.month(first ?? Day(number: Int(now / 86_400)))
        let weeks = try query.number("trip_duration")
        var rows: [(day: Day, row: JSONTree)] = []
        var seen: Set<[Int]> = []
        for shelf in [try shelf(query), try shelf(query, isDirect: true)].compactMap({ $0 }) {
            for day in month.prefix(query.limit) {
                let back = weeks.map { day + $0 * 7 }
                guard let cached = shelf.cached(day, back: back, within: Self.kept),
                    seen.insert([day, cached.stops]).inserted
                else { continue }
                rows.append((cached.day, old(cached)))
            }
        }
        return Self.answer(.array(rows.sorted { $0.day < $1.day }.map(\.row)), query)
    }

    /// `GET /aviasales/v3/get_latest_prices`: rows of the second version.
    func latestPrices(_ query: TravelpayoutsQuery) throws(BadRequest) -> Server.Answer {
        let days = try period(query)
        let stay = try query.number("trip_duration")
        let back = query.isOneWay ? nil : stay ?? 7
        let isAnywhere = query.origin == nil || query.destination == nil
        let shelves =
            isAnywhere ? try shelves(query) : try shelf(query).map { [("", $0)] } ?? []
        let found = shelves.flatMap { code, shelf in
            (isAnywhere ? sampled(days, code) : Array(days)).compactMap { day in
                shelf.cached(day, back: back.map { day + $0 }, within: Self.kept)
            }
        }
        let sorted = found.sorted { ($0.price, $0.day) < ($1.price, $1.day) }
        return Self.answer(query.slice(sorted.map { old($0) }), query)
    }

    private func period(_ query: TravelpayoutsQuery) throws(BadRequest) -> ClosedRange<Int> {
        let begin = query.call.query("beginning_of_period")
        let type = query.call.query("period_type")
        guard type == nil || ["year", "month", "day", "season"].contains(type) else {
            throw BadRequest("period_type: incorrect value")
        }
        let today = Int(now / 86_400)
        if type == "year" || type == "season" { return ahead(300) }
        guard let begin else {
            guard type == nil else {
                throw BadRequest("beginning_of_period parameter is skipped")
            }
            return today...max(today, TravelpayoutsQuery.month(Day(number: today)).upperBound)
        }
        let text = begin.utf8.count == 7 ? begin + "-01" : begin
        guard let day = Day(text) else {
            throw BadRequest("beginning_of_period: incorrect date format")
        }
        return type == "day" ? day.number...day.number : TravelpayoutsQuery.month(day)
    }

    /// `GET /v1/prices/cheap` and `direct`: round trips by place; `one_way` changes nothing.
    func cheap(_ query: TravelpayoutsQuery, isDirect: Bool) throws(BadRequest) -> Server.Answer {
        guard query.origin != nil else { throw BadRequest("origin parameter is skipped") }
        let days = try query.days("depart_date") ?? ahead(120)
        let backs = try query.days("return_date")
        var shelves: [(code: String, shelf: Shelf)] = []
        if let code = query.destination {
            shelves = try shelf(query, isDirect: isDirect).map { [(code, $0)] } ?? []
        } else {
            shelves = try self.shelves(query)
        }
        let places = shelves.compactMap { code, shelf -> (String, JSONTree)? in
            let samples = shelves.count > 1 ? sampled(days, code) : Array(days)
            let found = samples.flatMap { day in
                [4, 7, 10, 14].compactMap { nights -> Cached? in
                    if let backs, !backs.contains(day + nights) { return nil }
                    return shelf.cached(day, back: day + nights, within: Self.kept)
                }
            }
            let best = Dictionary(grouping: found, by: \.stops).compactMapValues {
                $0.min { ($0.price, $0.day) < ($1.price, $1.day) }
            }
            guard !best.isEmpty else { return nil }
            let rows = best.sorted { $0.key < $1.key }.map { (String($0.key), oldest($0.value)) }
            return (code, .object(rows))
        }
        let page = places.dropFirst((query.page - 1) * 100).prefix(100)
        return Self.answer(.object(Array(page)), query)
    }

    // What is looked up everywhere is found on a few days only.
    func sampled(_ days: ClosedRange<Int>, _ code: String) -> [Int] {
        let dice = network.chance.with("cheap").with(code)
        return (0..<min(5, days.count)).map { days.lowerBound + dice.with($0).below(days.count) }
    }

    /// `GET /v1/prices/monthly`: the cheapest round trip of each month.
    func monthly(_ query: TravelpayoutsQuery) throws(BadRequest) -> Server.Answer {
        guard query.origin != nil, query.destination != nil else {
            throw BadRequest("destination parameter is skipped")
        }
        var best: [String: Cached] = [:]
        if let shelf = try shelf(query) {
            for day in ahead(300) {
                let nights = [5, 7, 12][day % 3]
                guard let cached = shelf.cached(day, back: day + nights, within: Self.kept)
                else { continue }
                let month = String(cached.day.text.prefix(7))
                if cached.price < best[month]?.price ?? .max { best[month] = cached }
            }
        }
        let months = best.sorted { $0.key < $1.key }.map { month, cached -> (String, JSONTree) in
            var row = oldest(cached)
            row["origin"] = JSONTree(query.origin)
            row["destination"] = JSONTree(query.destination)
            row["transfers"] = .int(Int64(cached.stops))
            return (month, row)
        }
        return Self.answer(.object(months), query)
    }

    // A row of the second version: when and for how much, but not who flies.
    private func old(_ cached: Cached) -> JSONTree {
        let sellers = ["Kiwi.com", "Trip.com", "Mytrip", "Gotogate", "OneTwoTrip", "Aviakassa"]
        let dice = Chance(cached.find.proposal.key).with("gate")
        let moscow = cached.find.found + 3 * 3600
        return [
            "origin": .string(cached.out.first.from.city),
            "destination": .string(cached.out.last.to.city),
            "depart_date": .string(cached.day.text),
            "return_date": .string(cached.back?.text ?? ""), "value": .int(Int64(cached.price)),
            "number_of_changes": .int(Int64(cached.stops)), "trip_class": 0,
            "found_at": .string(Clock.text(Int(moscow / 60)) + "+03:00"),
            "distance": .int(Int64(cached.out.first.from.distance(to: cached.out.last.to))),
            "duration": .int(Int64(cached.out.minutes + (cached.home?.minutes ?? 0))),
            "gate": .string(sellers[dice.below(sellers.count)]), "actual": true,
            "show_to_affiliates": true,
        ]
    }

    // A row of the first version: local times that pretend to be UTC, and a guess at their end.
    private func oldest(_ cached: Cached) -> JSONTree {
        let end = max(now + 3600, cached.find.found + 72 * 3600)
        return [
            "price": .int(Int64(cached.price)),
            "airline": .string(network.carriers[cached.out.legs[0].carrier].code),
            "flight_number": .int(Int64(cached.out.legs[0].number)),
            "departure_at": .string(Clock.text(cached.out.first.departsLocal) + "Z"),
            "return_at": .string(
                cached.home.map { Clock.text($0.first.departsLocal) + "Z" } ?? ""),
            "expires_at": .string(Clock.text(Int(end / 60)) + "Z"),
        ]
    }
}
