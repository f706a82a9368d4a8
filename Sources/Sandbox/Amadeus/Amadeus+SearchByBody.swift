import HTTP

extension Amadeus {
    /// `POST /v2/shopping/flight-offers` with `X-HTTP-Method-Override: GET`.
    func searchByBody(_ call: Server.Incoming) -> Server.Answer {
        guard call.headers["x-http-method-override"]?.uppercased() == "GET" else {
            return Self.answer([
                .missing(
                    .parameter("X-HTTP-Method-Override", example: "GET"),
                    "Missing mandatory header")
            ])
        }
        do {
            let reader = BodyReader(network: network, now: now)
            return offers(try reader.search(call.body), link: nil)
        } catch {
            return Self.answer([error])
        }
    }
}

/// Reads the body of a search; throws the first thing that is wrong with it.
struct BodyReader {
    let network: Network
    let now: Int64

    func search(_ body: [UInt8]) throws(Issue) -> Amadeus.Search {
        let root: JSON.Value
        do {
            root = try JSON(body).root
        } catch {
            throw .format(.pointer(""), "The body is not JSON: \(error)")
        }
        guard root.kind == .object else { throw .format(.pointer(""), "An object is expected") }
        for name in ["originDestinations", "travelers", "sources"] where list(root[name]).isEmpty {
            throw .missing(.pointer("/" + name), "Missing mandatory data")
        }
        let sources = list(root["sources"]).map { $0.string ?? "" }
        guard sources.allSatisfy({ $0 == "GDS" }) else {
            throw .format(.pointer("/sources[0]"), "Only GDS is known")
        }
        var question = Question(stretches: [], travelers: [])
        if let value = root["currencyCode"] {
            guard let currency = Currency.named(value.string ?? "") else {
                throw .invalid(.pointer("/currencyCode"), "The currency is not supported")
            }
            question.currency = currency
        }
        let party = try passengers(list(root["travelers"]))
        question.travelers = party.map(Amadeus.kind)
        let legs = list(root["originDestinations"])
        question.stretches = try stretches(legs)
        var search = Amadeus.Search(question: question, party: party)
        if let criteria = root["searchCriteria"] {
            try CriteriaReader(legs: legs.map { $0["id"]?.text ?? "" }).read(
                criteria, into: &search)
        }
        return search
    }

    private func passengers(_ list: [JSON.Value]) throws(Issue) -> [Amadeus.Passenger] {
        guard list.count <= 18 else {
            throw .many(.pointer("/travelers"), "At most 18 travelers can be searched for")
        }
        var party: [Amadeus.Passenger] = []
        for (index, value) in list.enumerated() {
            let place = "/travelers[\(index)]"
            guard let id = value["id"]?.text, let type = value["travelerType"]?.string else {
                throw .missing(.pointer(place), "id and travelerType are mandatory")
            }
            guard Self.types.contains(type) else {
                throw .format(.pointer(place + "/travelerType"), "unknown traveler type")
            }
            let companion = value["associatedAdultId"]?.text
            if type == "HELD_INFANT", companion == nil {
                throw .missing(.pointer(place + "/associatedAdultId"), "Missing mandatory data")
            }
            party.append(Amadeus.Passenger(id: id, type: type, companion: companion))
        }
        try check(party)
        return party
    }

    private func check(_ party: [Amadeus.Passenger]) throws(Issue) {
        let adults = Set(
            party.filter { !["CHILD", "HELD_INFANT", "SEATED_INFANT"].contains($0.type) }.map(\.id))
        let laps = party.compactMap { $0.type == "HELD_INFANT" ? $0.companion : nil }
        if party.count - laps.count > 9 {
            throw .many(.pointer("/travelers"), "At most 9 seated travelers can be searched for")
        }
        if adults.isEmpty || Set(laps).count < laps.count || !Set(laps).isSubset(of: adults) {
            throw .invalid(.pointer("/travelers"), "There are not enough adults for the infants")
        }
        if Set(party.map(\.id)).count < party.count {
            throw .invalid(.pointer("/travelers"), "Traveler ids must differ")
        }
    }

    private func stretches(_ legs: [JSON.Value]) throws(Issue) -> [Stretch] {
        guard legs.count <= 6 else {
            throw .many(.pointer("/originDestinations"), "At most 6 can be searched for")
        }
        var found: [Stretch] = []
        for (index, leg) in legs.enumerated() {
            let next = try stretch(leg, "/originDestinations[\(index)]")
            if let last = found.last, next.day < last.day {
                throw .date(
                    .pointer("/originDestinations[\(index)]/departureDateTimeRange/date"),
                    "Dates must be in order")
            }
            found.append(next)
        }
        return found
    }

    private func stretch(_ leg: JSON.Value, _ place: String) throws(Issue) -> Stretch {
        guard leg["id"]?.text != nil else {
            throw .missing(.pointer(place + "/id"), "Missing mandatory data")
        }
        for name in ["originRadius", "destinationRadius"] where leg[name] != nil {
            throw .combination(.pointer("\(place)/\(name)"), "Radius search is not available")
        }
        let origins = try spots(leg, "originLocationCode", "alternativeOriginsCodes", place)
        let ends = try spots(leg, "destinationLocationCode", "alternativeDestinationsCodes", place)
        guard let range = leg["departureDateTimeRange"] else {
            throw .missing(.pointer(place + "/departureDateTimeRange"), "Missing mandatory data")
        }
        let when = try moment(range, place + "/departureDateTimeRange")
        if let problem = when.day.problem(at: origins, now: now) {
            throw .date(.pointer(place + "/departureDateTimeRange/date"), problem)
        }
        var stretch = Stretch(origins: origins, destinations: ends, day: when.day)
        stretch.leaves = when.minutes
        stretch.window = when.window
        if let range = leg["arrivalDateTimeRange"] {
            stretch.lands = try moment(range, place + "/arrivalDateTimeRange").minutes
        }
        stretch.through = Set(list(leg["includedConnectionPoints"]).compactMap(\.string))
        stretch.around = Set(list(leg["excludedConnectionPoints"]).compactMap(\.string))
        if stretch.through.count > 2 || stretch.around.count > 3 {
            throw .many(.pointer(place), "Too many connection points")
        }
        return stretch
    }

    private func spots(
        _ leg: JSON.Value, _ name: String, _ others: String, _ place: String
    ) throws(Issue) -> [Spot] {
        guard let code = leg[name]?.string else {
            throw .missing(.pointer("\(place)/\(name)"), "Missing mandatory data")
        }
        let codes = [code] + list(leg[others]).compactMap(\.string)
        guard codes.count <= 3 else { throw .many(.pointer("\(place)/\(others)"), "At most 2") }
        var found: [Spot] = []
        for code in codes {
            let spots = network.spots(code)
            guard !spots.isEmpty else {
                throw .invalid(.pointer("\(place)/\(name)"), "No airport or city has this code")
            }
            for spot in spots where !found.contains(where: { $0.code == spot.code }) {
                found.append(spot)
            }
        }
        return found
    }

    /// A day, the days around it and the minutes of the day.
    private typealias Moment = (day: Day, minutes: ClosedRange<Int>?, window: ClosedRange<Int>)

    private func moment(_ range: JSON.Value, _ place: String) throws(Issue) -> Moment {
        guard let text = range["date"]?.string else {
            throw .missing(.pointer(place + "/date"), "Missing mandatory data")
        }
        guard let day = Day(text) else { throw .format(.pointer(place + "/date"), "not a date") }
        var moment: Moment = (day, nil, 0...0)
        if let text = range["dateWindow"]?.string {
            let letters = Array(text)
            guard letters.count == 3, let days = letters[1].wholeNumberValue, 1...3 ~= days,
                letters[2] == "D", "MPI".contains(letters[0])
            else { throw .format(.pointer(place + "/dateWindow"), "as I3D, P2D or M1D") }
            moment.window = (letters[0] == "P" ? 0 : -days)...(letters[0] == "M" ? 0 : days)
        }
        guard let text = range["time"]?.string else { return moment }
        guard let minute = Clock.minutes(text), text.utf8.count == 8 else {
            throw .format(.pointer(place + "/time"), "as 10:30:00")
        }
        var hours = 1
        if let window = range["timeWindow"]?.string {
            guard window.hasSuffix("H"), let number = Int(window.dropLast()), 1...12 ~= number
            else {
                throw .format(.pointer(place + "/timeWindow"), "as 6H")
            }
            hours = number
        }
        moment.minutes = max(0, minute - hours * 60)...min(1439, minute + hours * 60)
        return moment
    }

    private func list(_ value: JSON.Value?) -> [JSON.Value] {
        value.map { Array($0.elements) } ?? []
    }

    private static let types: Set<String> = [
        "ADULT", "CHILD", "SENIOR", "YOUNG", "HELD_INFANT", "SEATED_INFANT", "STUDENT",
    ]
}
