import Atlas
import HTTP

extension Duffel {
    /// `GET /places/suggestions`, by `query` or `name`, or by `lat`, `lng` and `rad` in meters.
    func suggestions(_ call: Server.Incoming) throws(Fault) -> Server.Answer {
        if let text = call.query("query") ?? call.query("name") {
            let found = Places.search(text, limit: 15).map { suggestion($0.place) }
            return Self.answer(.array(found))
        }
        guard let latitude = call.query("lat").flatMap(Double.init), -90...90 ~= latitude,
            let longitude = call.query("lng").flatMap(Double.init), -180...180 ~= longitude
        else { throw .required("/query") }
        let radius = (call.query("rad").flatMap(Double.init) ?? 100_000) / 1000
        let here = Spot.vector(latitude, longitude)
        let near = Places.all.filter { airport in
            let there = Spot.vector(airport.latitude, airport.longitude)
            return Spot.arcCosine(max(-1, min(1, (here * there).sum()))) * 6371 <= radius
        }
        return Self.answer(.array(near.prefix(50).map { suggestion(.airport($0)) }))
    }

    func listAirports(_ call: Server.Incoming) throws(Fault) -> Server.Answer {
        let country = call.query("iata_country_code")
        let all = Places.all.filter { country == nil || $0.country == country }
        let page = try Page(call)
        let data = page.slice(all).compactMap { network.spot($0.code) }.map(Self.airport)
        return Self.answer(.array(data), meta: page.meta(of: all.count))
    }

    func readAirport(_ id: String) throws(Fault) -> Server.Answer {
        let parts = id.split(separator: "_")
        guard parts.count == 3, parts[0] == "arp", let spot = network.spot(parts[1].uppercased())
        else { throw .notFound }
        return Self.answer(Self.airport(spot))
    }

    func listAirlines(_ call: Server.Incoming) throws(Fault) -> Server.Answer {
        let house = Carrier.duffelAirways
        let all = Airlines.all.map { ($0.code, $0.name) } + [(house.code, house.name)]
        let page = try Page(call)
        return Self.answer(
            .array(page.slice(all).map { Self.airline($0.0, $0.1) }), meta: page.meta(of: all.count)
        )
    }

    func readAirline(_ id: String) throws(Fault) -> Server.Answer {
        let code = id.hasPrefix("arl_") ? String(id.suffix(2)).uppercased() : ""
        if code == "ZZ" { return Self.answer(Self.airline(code, Carrier.duffelAirways.name)) }
        guard let airline = Airlines.airline(code) else { throw .notFound }
        return Self.answer(Self.airline(airline.code, airline.name))
    }

    func listAircraft(_ call: Server.Incoming) throws(Fault) -> Server.Answer {
        let all = Aircraft.all
        let page = try Page(call)
        return Self.answer(
            .array(page.slice(all).map { Self.aircraft($0.code, $0.name) }),
            meta: page.meta(of: all.count))
    }

    func readAircraft(_ id: String) throws(Fault) -> Server.Answer {
        let code = id.hasPrefix("arc_") ? String(id.suffix(3)).uppercased() : ""
        guard let type = Aircraft.named(code) else { throw .notFound }
        return Self.answer(Self.aircraft(type.code, type.name))
    }

    /// An airport as it stands in offers, searches and lists.
    static func airport(_ spot: Spot) -> JSONTree {
        let land = spot.country.lowercased()
        var city: JSONTree = nil
        if let metropolis = Places.metropolis(spot.city) {
            city = [
                "type": "city", "id": .string("cit_\(metropolis.code.lowercased())_\(land)"),
                "name": .string(metropolis.name), "iata_code": .string(metropolis.code),
                "iata_country_code": .string(spot.country),
            ]
        }
        return [
            "type": "airport", "id": .string("arp_\(spot.code.lowercased())_\(land)"),
            "name": .string(spot.name), "iata_code": .string(spot.code), "icao_code": nil,
            "iata_city_code": .string(spot.city), "iata_country_code": .string(spot.country),
            "latitude": .decimal(String(spot.latitude)),
            "longitude": .decimal(String(spot.longitude)), "time_zone": .string(spot.zoneName),
            "city_name": .string(spot.cityName), "city": city,
        ]
    }

    /// A city with its airports.
    static func city(_ city: Metropolis, _ network: Network) -> JSONTree {
        [
            "type": "city",
            "id": .string("cit_\(city.code.lowercased())_\(city.country.lowercased())"),
            "name": .string(city.name), "iata_code": .string(city.code),
            "iata_city_code": .string(city.code), "iata_country_code": .string(city.country),
            "icao_code": nil, "latitude": nil, "longitude": nil, "time_zone": nil,
            "city_name": .string(city.name), "city": nil,
            "airports": .array(city.airports.compactMap { network.spot($0) }.map(airport)),
        ]
    }

    static func airline(_ code: String, _ name: String) -> JSONTree {
        let art = "https://assets.duffel.com/img/airlines/for-light-background/full-color-"
        return [
            "id": .string("arl_0000\(code.lowercased())"), "name": .string(name),
            "iata_code": .string(code), "logo_symbol_url": .string("\(art)logo/\(code).svg"),
            "logo_lockup_url": .string("\(art)lockup/\(code).svg"),
            "conditions_of_carriage_url": nil,
        ]
    }

    static func aircraft(_ code: String, _ name: String) -> JSONTree {
        [
            "id": .string("arc_0000\(code.lowercased())"), "name": .string(name),
            "iata_code": .string(code),
        ]
    }

    private func suggestion(_ place: Place) -> JSONTree {
        switch place {
        case .city(let city):
            var tree = Self.city(city, network)
            tree["country_name"] = .string(city.countryName)
            return tree
        case .airport(let airport):
            guard let spot = network.spot(airport.code) else { return nil }
            var tree = Self.airport(spot)
            tree["country_name"] = .string(airport.countryName)
            tree["airports"] = nil
            return tree
        }
    }
}
