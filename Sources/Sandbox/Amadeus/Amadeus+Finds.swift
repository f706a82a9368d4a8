import Atlas
import HTTP

extension Amadeus {
    /// A row of either call.
    private struct Row {
        let destination: String
        let country: String
        let day: Day
        let back: Day?
        let total: Int

        /// What rows are kept apart by, in each way to view them.
        func group(_ view: String) -> String {
            switch view {
            case "DATE": day.text
            case "DURATION": String((back ?? day) - day)
            case "WEEK": String((day.number + 3) / 7)
            case "COUNTRY": country
            default: destination
            }
        }
    }

    /// `GET /v1/shopping/flight-dates`: when it is cheapest to go there.
    func flightDates(_ call: Server.Incoming) -> Server.Answer {
        var reader = Parameters(call)
        let origin = reader.code("origin")
        let destination = reader.code("destination")
        let query = FindQuery(
            &reader, today: today, longest: 90, views: ["DATE", "DURATION", "WEEK"]
        ) { $0 ? "DATE" : "DURATION" }
        guard let origin, let destination, reader.issues.isEmpty else {
            return Self.answer(reader.issues)
        }
        let (from, to) = (network.spots(origin), network.spots(destination))
        let isSmall = [from, to].contains { ($0.map(\.size).max() ?? 0) < 0.12 }
        if isSmall, !meets(.noCache, destination) {
            return Self.answer([
                Issue(
                    status: 500, code: 141, title: "SYSTEM ERROR HAS OCCURRED",
                    detail: "ORIGIN AND DESTINATION NOT SUPPORTED")
            ])
        }
        let almanac = Almanac(
            Explorer(network) { Outlet.amadeus.sells($0) }, .amadeus, from: from, to: to, now: now,
            isDirect: query.isDirect)
        let currency = Self.currency(from)
        var rows: [Row] = []
        if !meets(.noCache, destination), isCached(origin, destination) {
            for number in query.days {
                rows += self.rows(almanac, Day(number: number), query, currency, destination, "")
            }
        }
        return answer(rows, query, call, origin, currency, "flight-date")
    }

    /// `GET /v1/shopping/flight-destinations`: where one can go cheaply.
    func flightDestinations(_ call: Server.Incoming) -> Server.Answer {
        var reader = Parameters(call)
        let origin = reader.code("origin")
        let query = FindQuery(
            &reader, today: today, longest: 15,
            views: ["COUNTRY", "DATE", "DESTINATION", "DURATION", "WEEK"]
        ) { _ in "DESTINATION" }
        if query.days.upperBound > today.number + 180 {
            reader.add(.date(reader.source("departureDate"), "At most 180 days ahead"))
        }
        guard let origin, reader.issues.isEmpty else { return Self.answer(reader.issues) }
        let from = network.spots(origin)
        let currency = Self.currency(from)
        var rows: [Row] = []
        if (from.map(\.size).max() ?? 0) >= 0.12, !meets(.noCache, origin) {
            rows = places(from, origin, query, currency)
        }
        return answer(rows, query, call, origin, currency, "flight-destination")
    }

    private var today: Day { Day(number: Int(now / 86_400)) }

    // A few pairs were never searched for by anybody.
    private func isCached(_ origin: String, _ destination: String) -> Bool {
        network.chance.with("cached").with(origin).with(destination).unit < 0.92
    }

    private func rows(
        _ almanac: Almanac, _ day: Day, _ query: FindQuery, _ currency: Currency,
        _ destination: String, _ country: String
    ) -> [Row] {
        let backs: [Day?] = query.isOneWay ? [nil] : query.nights.map { day + $0 }
        return backs.compactMap { back in
            let attention = query.isOneWay ? 0.95 : 0.5
            guard
                let find = almanac.find(day, back: back, currency: currency, attention: attention)
            else { return nil }
            return Row(
                destination: destination, country: country, day: day, back: back,
                total: find.proposal.total)
        }
    }

    // Cities that can be reached without changing, each on some of the days.
    private func places(
        _ from: [Spot], _ origin: String, _ query: FindQuery, _ currency: Currency
    ) -> [Row] {
        let explorer = Explorer(network) { Outlet.amadeus.sells($0) }
        var rows: [Row] = []
        var seen: Set<String> = []
        for airport in Places.largest(350) {
            let city = airport.cityCode ?? airport.code
            guard seen.insert(city).inserted, isCached(origin, city),
                network.chance.with("inspiring").with(origin).with(city).unit < 0.5,
                !from.contains(where: { $0.city == city }), let spot = network.spot(airport.code),
                from.contains(where: { !explorer.routes($0, spot).isEmpty })
            else { continue }
            let almanac = Almanac(
                explorer, .amadeus, from: from, to: [spot], now: now, isDirect: true)
            let dice = network.chance.with("days").with(origin).with(city)
            for sample in 0..<6 {
                let day = Day(
                    number: query.days.lowerBound + dice.with(sample).below(query.days.count))
                rows += self.rows(almanac, day, query, currency, city, airport.country)
            }
        }
        return rows
    }

    // The cheapest row of each group, cheapest first.
    private func answer(
        _ rows: [Row], _ query: FindQuery, _ call: Server.Incoming, _ origin: String,
        _ currency: Currency, _ type: String
    ) -> Server.Answer {
        let most = query.maximumPrice.map { currency.units($0) } ?? .max
        let groups = Dictionary(grouping: rows.filter { $0.total <= most }) {
            $0.group(query.viewBy)
        }
        let best = groups.values.compactMap { $0.min { ($0.total, $0.day) < ($1.total, $1.day) } }
        let sorted = best.sorted {
            ($0.total, $0.day, $0.destination) < ($1.total, $1.day, $1.destination)
        }
        guard !sorted.isEmpty else {
            return Self.answer([
                Issue(
                    status: 404, code: 6003, title: "ITEM/DATA NOT FOUND OR DATA NOT EXISTING",
                    detail: "No price found for this request")
            ])
        }
        let host = "http://" + (call.headers["host"] ?? "127.0.0.1")
        let shown = sorted.prefix(250)
        let places = Set([origin] + shown.map(\.destination)).sorted()
        return Self.answer([
            "data": .array(shown.map { tree($0, query, origin, currency, type, host) }),
            "dictionaries": [
                "currencies": .object([(currency.code, .string(currency.name))]),
                "locations": .object(places.map { ($0, Self.location($0)) }),
            ],
            "meta": [
                "currency": .string(currency.code),
                "links": ["self": .string(host + call.target)], "defaults": query.defaults,
            ],
        ])
    }

    private func tree(
        _ row: Row, _ query: FindQuery, _ origin: String, _ currency: Currency, _ type: String,
        _ host: String
    ) -> JSONTree {
        var tree: JSONTree = [
            "type": .string(type), "origin": .string(origin),
            "destination": .string(row.destination), "departureDate": .string(row.day.text),
        ]
        if let back = row.back { tree["returnDate"] = .string(back.text) }
        tree["price"] = ["total": .string(currency.text(row.total))]
        let isDates = type == "flight-date"
        let path = isDates ? "flight-destinations" : "flight-dates"
        let place = isDates ? "" : "&destination=\(row.destination)"
        let back = row.back.map { "&returnDate=" + $0.text } ?? ""
        tree["links"] = [
            isDates ? "flightDestinations" : "flightDates": .string(
                "\(host)/v1/shopping/\(path)?origin=\(origin)\(place)&\(query.text)"),
            "flightOffers": .string(
                "\(host)/v2/shopping/flight-offers?originLocationCode=\(origin)"
                    + "&destinationLocationCode=\(row.destination)&departureDate=\(row.day.text)"
                    + "\(back)&adults=1&nonStop=\(query.isDirect)"),
        ]
        return tree
    }

    private static func location(_ code: String) -> JSONTree {
        let place = Places.place(code)
        var isCity = false
        if case .city = place { isCity = true }
        return [
            "subType": isCity ? "CITY" : "AIRPORT",
            "detailedName": .string((place?.name ?? code).uppercased()),
        ]
    }

    // Nobody can ask for a currency: it is that of where the trip starts.
    private static func currency(_ spots: [Spot]) -> Currency {
        let codes = ["US": "USD", "GB": "GBP", "IN": "INR", "CA": "CAD", "AU": "AUD"]
        return codes[spots.first?.country ?? ""].flatMap(Currency.named) ?? .euro
    }
}
