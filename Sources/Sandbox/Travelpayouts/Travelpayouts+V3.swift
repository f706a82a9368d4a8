import HTTP

extension Travelpayouts {
    /// `GET /aviasales/v3/prices_for_dates`.
    func pricesForDates(_ query: TravelpayoutsQuery) throws(BadRequest) -> Server.Answer {
        let days = try query.days("departure_at") ?? ahead(180)
        let backs = try query.days("return_at")
        var found: [Cached] = []
        if query.origin != nil, query.destination != nil {
            if let shelf = try shelf(query) {
                found = try trips(shelf, days, backs, perDay: query.isOneWay ? 1 : 20)
            }
        } else {
            for (code, shelf) in try shelves(query) {
                for day in sampled(days, code) {
                    found += try trips(shelf, day...day, backs, perDay: 1)
                }
            }
        }
        let sorted = found.sorted { ($0.price, $0.day) < ($1.price, $1.day) }
        var seen: Set<String> = []
        let isUnique = query.call.query("unique") == "true" && query.destination == nil
        let shown = sorted.filter {
            !isUnique || seen.insert($0.out.first.from.city + $0.out.last.to.city).inserted
        }
        return Self.answer(query.slice(shown.map { row($0) }), query)
    }

    /// `GET /aviasales/v3/grouped_prices`: an object by day or month.
    func groupedPrices(_ query: TravelpayoutsQuery) throws(BadRequest) -> Server.Answer {
        let group = query.call.query("group_by") ?? "departure_at"
        guard ["departure_at", "month"].contains(group) else {
            throw BadRequest("group_by: incorrect value")
        }
        let shortest = try query.number("min_trip_duration")
        let longest = try query.number("max_trip_duration")
        if let shortest, shortest > 30 {
            throw BadRequest(external: "trip duration is too long")
        }
        let days = group == "month" ? nil : try query.days("departure_at")
        let backs = try query.days("return_at")
        let nights =
            shortest == nil && longest == nil
            ? nil : (shortest ?? 1)...max(shortest ?? 1, longest ?? 30)
        var best: [String: Cached] = [:]
        let isAnywhere = query.origin == nil || query.destination == nil
        let range = days ?? ahead(300)
        let shelves =
            isAnywhere ? try shelves(query) : try shelf(query).map { [("", $0)] } ?? []
        for (code, shelf) in shelves {
            for day in isAnywhere ? sampled(range, code) : Array(range) {
                let choices: [Int?] =
                    backs.map { $0.map { $0 } } ?? nights.map { $0.map { day + $0 } } ?? [nil]
                for back in choices where back ?? day >= day {
                    guard let cached = shelf.cached(day, back: back, within: Self.fresh) else {
                        continue
                    }
                    let key = String(cached.day.text.prefix(group == "month" ? 7 : 10))
                    if cached.price < best[key]?.price ?? .max { best[key] = cached }
                }
            }
        }
        let members = best.sorted { $0.key < $1.key }.map { ($0.key, row($0.value)) }
        return Self.answer(.object(members), query)
    }

    // Trips on some days; without a return each one way.
    private func trips(
        _ shelf: Shelf, _ days: ClosedRange<Int>, _ backs: ClosedRange<Int>?, perDay: Int
    ) throws(BadRequest) -> [Cached] {
        days.flatMap { day -> [Cached] in
            guard let backs else {
                return [shelf.cached(day, back: nil, within: Self.fresh)].compactMap { $0 }
            }
            let found = backs.compactMap { back in
                back < day ? nil : shelf.cached(day, back: back, within: Self.fresh)
            }
            return Array(found.sorted { $0.price < $1.price }.prefix(perDay))
        }
    }

    /// The days from tomorrow on.
    func ahead(_ count: Int) -> ClosedRange<Int> {
        let today = Int(now / 86_400)
        return (today + 1)...(today + count)
    }

    private func row(_ cached: Cached) -> JSONTree {
        let out = cached.out
        let carrier = network.carriers[out.legs[0].carrier]
        var tree: JSONTree = [
            "origin": .string(out.first.from.city), "destination": .string(out.last.to.city),
            "origin_airport": .string(out.first.from.code),
            "destination_airport": .string(out.last.to.code),
            "price": .int(Int64(cached.price)), "airline": .string(carrier.code),
            "flight_number": .string(String(out.legs[0].number)),
            "departure_at": .string(Self.local(out.first.departsLocal, out.first.departs)),
        ]
        if let home = cached.home {
            tree["return_at"] = .string(Self.local(home.first.departsLocal, home.first.departs))
        }
        let all = out.minutes + (cached.home?.minutes ?? 0)
        tree["transfers"] = .int(Int64(cached.stops))
        tree["return_transfers"] = .int(Int64((cached.home?.legs.count ?? 1) - 1))
        tree["duration"] = .int(Int64(all))
        tree["duration_to"] = .int(Int64(Self.flying(out)))
        tree["duration_back"] = .int(Int64(cached.home.map(Self.flying) ?? 0))
        tree["link"] = .string(link(cached))
        return tree
    }

    // Minutes in the air: what the whole way takes more is spent waiting.
    private static func flying(_ journey: Journey) -> Int {
        journey.legs.reduce(0) { $0 + $1.flight.minutes }
    }

    /// `2026-07-28T07:00:00+02:00`.
    private static func local(_ minute: Int, _ instant: Int) -> String {
        Clock.text(minute) + Clock.offset(minute - instant)
    }

    // `/search/` with the trip, then for each direction carrier, times, minutes and airports, and
    // the day of the find.
    private func link(_ cached: Cached) -> String {
        func short(_ day: Day) -> String {
            let (_, month, date) = day.parts
            return padded(date, 2) + padded(month, 2)
        }
        let out = cached.out
        let legs = [out, cached.home].compactMap { $0 }.map { journey -> String in
            let carrier = network.carriers[journey.legs[0].carrier].code
            let points = journey.legs.map(\.flight.from.code) + [journey.last.to.code]
            return carrier + String(journey.first.departs * 60) + String(journey.last.arrives * 60)
                + padded(journey.minutes, 6) + points.joined()
        }
        let seal = Chance(cached.find.proposal.key)
        let digits = [seal, seal.with(1)].flatMap { Token.bytes($0.bits, 8) }
        let hex = digits.map { padded16($0) }.joined()
        let (year, month, date) = Day(number: Int(cached.find.found / 86_400)).parts
        let found = padded(date, 2) + padded(month, 2) + String(year)
        return "/search/" + out.first.from.city + short(cached.day) + out.last.to.city
            + (cached.back.map(short) ?? "") + "1?t=" + legs.joined() + "_\(hex)_\(cached.price)"
            + "&search_date=\(found)&expected_price_currency=\(cached.currency.code.lowercased())"
    }

    private func padded16(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}
