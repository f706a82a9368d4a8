import Atlas
import HTTP

extension Amadeus {
    /// `GET /v1/reference-data/locations`.
    func locations(_ call: Server.Incoming) -> Server.Answer {
        var reader = Parameters(call)
        let kinds = reader.required("subType")?.split(separator: ",").map(String.init) ?? []
        let keyword = reader.required("keyword") ?? ""
        if let wrong = kinds.first(where: { !["AIRPORT", "CITY"].contains($0) }) {
            reader.add(.option(.parameter("subType", example: "AIRPORT,CITY"), "unknown: \(wrong)"))
        }
        let limit = reader.number("page[limit]", 1...1000) ?? 10
        let offset = reader.number("page[offset]", 0...100_000) ?? 0
        guard reader.issues.isEmpty else { return Self.answer(reader.issues) }
        let found = Places.search(keyword, limit: 200).map(\.place).filter { place in
            if case .city = place { return kinds.contains("CITY") }
            return kinds.contains("AIRPORT")
        }
        let country = reader.value("countryCode")
        let chosen = found.filter { country == nil || $0.country == country }
        let isFull = reader.value("view") != "LIGHT"
        let page = chosen.dropFirst(offset).prefix(limit)
        var links: JSONTree = ["self": .string(Self.link(call))]
        if offset + limit < chosen.count {
            links["next"] = .string(next(call, offset: offset + limit, limit: limit))
        }
        return Self.answer([
            "meta": ["count": .int(Int64(chosen.count)), "links": links],
            "data": .array(page.map { tree($0, call, isFull: isFull) }),
        ])
    }

    /// `GET /v1/reference-data/locations/{id}`, an id such as `AMAD` or `CLON`.
    func location(_ call: Server.Incoming, _ id: String) -> Server.Answer {
        let code = String(id.dropFirst())
        let place: Place? =
            id.hasPrefix("C")
            ? Places.metropolis(code).map(Place.city) : Places.airport(code).map(Place.airport)
        guard id.utf8.count == 4, "AC".contains(id.prefix(1)), let place else {
            return Self.answer([
                Issue(
                    status: 404, code: 1797, title: "NOT FOUND",
                    detail: "no response found for this query parameter",
                    source: .parameter("locationId", example: "CMUC"))
            ])
        }
        return Self.answer([
            "meta": ["links": ["self": .string(Self.link(call))]],
            "data": tree(place, call, isFull: true),
        ])
    }

    /// `GET /v1/reference-data/airlines`.
    func airlines(_ call: Server.Incoming) -> Server.Answer {
        let reader = Parameters(call)
        let codes = reader.value("airlineCodes")?.split(separator: ",").map(String.init) ?? []
        let list = codes.isEmpty ? Airlines.all : codes.compactMap { Airlines.airline($0) }
        guard !list.isEmpty else {
            return Self.answer([
                .option(.parameter("airlineCodes", example: "BA"), "Invalid query parameter value")
            ])
        }
        let data = list.map { airline -> JSONTree in
            [
                "type": "airline", "iataCode": .string(airline.code),
                "businessName": .string(airline.name.uppercased()),
                "commonName": .string(airline.name.uppercased()),
            ]
        }
        return Self.answer([
            "meta": [
                "count": .int(Int64(data.count)), "links": ["self": .string(Self.link(call))],
            ],
            "data": .array(data),
        ])
    }

    private func tree(_ place: Place, _ call: Server.Incoming, isFull: Bool) -> JSONTree {
        var isCity = false
        if case .city = place { isCity = true }
        let spot = network.spots(place.code).first
        let id = (isCity ? "C" : "A") + place.code
        let host = call.headers["host"] ?? "127.0.0.1"
        let name = place.name.uppercased()
        let city = place.city.uppercased()
        var tree: JSONTree = [
            "type": "location", "subType": isCity ? "CITY" : "AIRPORT", "name": .string(name),
            "detailedName": .string("\(city)/\(place.country):\(name)"), "id": .string(id),
            "self": [
                "href": .string("http://\(host)/v1/reference-data/locations/\(id)"),
                "methods": ["GET"],
            ],
        ]
        var address: JSONTree = [
            "cityName": .string(city), "cityCode": .string(spot?.city ?? place.code),
            "countryName": .string(place.countryName.uppercased()),
            "countryCode": .string(place.country),
        ]
        guard isFull, let spot else {
            tree["iataCode"] = .string(place.code)
            address["cityCode"] = nil
            address["countryCode"] = nil
            tree["address"] = address
            return tree
        }
        tree["timeZoneOffset"] = .string(Clock.offset(spot.offset(at: Int(now / 60))))
        tree["iataCode"] = .string(place.code)
        tree["geoCode"] = [
            "latitude": .decimal(String(spot.latitude)),
            "longitude": .decimal(String(spot.longitude)),
        ]
        tree["address"] = address
        tree["analytics"] = ["travelers": ["score": .int(Int64(spot.size * 50))]]
        return tree
    }

    private func next(_ call: Server.Incoming, offset: Int, limit: Int) -> String {
        let kept = call.query.filter { !$0.name.hasPrefix("page[") }.map {
            "\($0.name)=\($0.value)"
        }
        let page = ["page[offset]=\(offset)", "page[limit]=\(limit)"]
        return "http://" + (call.headers["host"] ?? "127.0.0.1") + call.path + "?"
            + (kept + page).joined(separator: "&").replacing(" ", with: "%20")
    }
}

extension Clock {
    /// `+05:30`.
    static func offset(_ minutes: Int) -> String {
        (minutes < 0 ? "-" : "+") + padded(abs(minutes) / 60, 2) + ":"
            + padded(abs(minutes) % 60, 2)
    }
}
