import HTTP

/// An offer that came back from a client, found again in the world.
struct ReturnedOffer {
    /// What the client sent.
    let source: JSON.Value
    let id: String
    let party: [Amadeus.Passenger]
    let travelers: [Traveler]
    let currency: Currency
    let proposal: Proposal
    /// For each journey the ids of its segments.
    let segments: [[String]]

    /// Where the last journey out ends: the place that trouble goes by.
    var destination: String { proposal.journeys[0].last.to.code }

    /// The same offer at a price that has gone up, or with other fares.
    func with(_ proposal: Proposal) -> ReturnedOffer {
        ReturnedOffer(
            source: source, id: id, party: party, travelers: travelers, currency: currency,
            proposal: proposal, segments: segments)
    }
}

/// Finds offers again; one that does not exist, or not any more, has no fare.
struct OfferReader {
    let network: Network
    let explorer: Explorer
    let now: Int64
    /// Whether the booking class must still be the one that was offered.
    var forcesClass = false

    init(network: Network, now: Int64) {
        self.network = network
        self.now = now
        explorer = Explorer(network) { Outlet.amadeus.sells($0) }
    }

    var fares: Fares {
        Fares(network: network, outlet: .amadeus, today: Day(number: Int(now / 86_400)))
    }

    /// The offers of a list; `place` is the pointer to it.
    func offers(_ list: JSON.Value?, _ place: String) throws(Issue) -> [ReturnedOffer] {
        guard let list, !list.isNull else {
            throw .missing(.pointer(place), "Missing mandatory data")
        }
        guard list.kind == .array else { throw .format(.pointer(place), "A list is expected") }
        let values = Array(list.elements)
        guard !values.isEmpty else { throw .missing(.pointer(place), "Missing mandatory data") }
        guard values.count <= 6 else { throw .length(.pointer(place), "At most 6 offers") }
        var found: [ReturnedOffer] = []
        for (index, value) in values.enumerated() {
            found.append(try offer(value, "\(place)[\(index)]"))
        }
        return found
    }

    private func offer(_ value: JSON.Value, _ place: String) throws(Issue) -> ReturnedOffer {
        guard value.kind == .object else { throw .format(.pointer(place), "not an offer") }
        for name in ["id", "itineraries", "price", "validatingAirlineCodes", "travelerPricings"]
        where value[name].map(\.isNull) ?? true {
            throw .missing(.pointer("\(place)/\(name)"), "Missing mandatory data")
        }
        guard value["type"]?.string == "flight-offer" else {
            throw .format(.pointer(place + "/type"), "flight-offer is expected")
        }
        guard let currency = Currency.named(value["price"]?["currency"]?.string ?? "") else {
            throw .invalid(.pointer(place + "/price/currency"), "The currency is not supported")
        }
        let party = try party(Array(value.elements("travelerPricings")), place)
        var choices: [(journey: Journey, product: Product)] = []
        var ids: [[String]] = []
        let carriers = value.elements("validatingAirlineCodes").compactMap(\.string)
        let details = detailsBySegment(value)
        for (index, itinerary) in value.elements("itineraries").enumerated() {
            let spot = "\(place)/itineraries[\(index)]"
            let segments = Array(itinerary.elements("segments"))
            let journey = try journey(segments, carriers, index, spot)
            let names = segments.map { $0["id"]?.text ?? "" }
            choices.append((journey, try product(journey, names.map { details[$0] }, spot)))
            ids.append(names)
        }
        guard !choices.isEmpty else {
            throw .missing(.pointer(place + "/itineraries"), "Missing mandatory data")
        }
        let travelers = party.map(Amadeus.kind)
        var question = Question(
            stretches: choices.map { Self.stretch($0.journey) }, travelers: travelers)
        question.currency = currency
        let proposal = Proposals(question: question, fares: fares).proposal(choices)
        guard proposal.seats >= travelers.count(where: \.needsSeat),
            Int64(choices[0].journey.first.departs) * 60 > now
        else { throw .noFare(.pointer(place + "/itineraries[0]/segments[0]")) }
        return ReturnedOffer(
            source: value, id: value["id"]?.text ?? "", party: party, travelers: travelers,
            currency: currency, proposal: proposal, segments: ids)
    }

    private static func stretch(_ journey: Journey) -> Stretch {
        Stretch(origins: [journey.first.from], destinations: [journey.last.to], day: journey.day)
    }

    private func party(
        _ list: [JSON.Value], _ place: String
    ) throws(Issue) -> [Amadeus.Passenger] {
        var party: [Amadeus.Passenger] = []
        for (index, value) in list.enumerated() {
            guard let id = value["travelerId"]?.text, let type = value["travelerType"]?.string
            else {
                throw .missing(
                    .pointer("\(place)/travelerPricings[\(index)]"), "Missing mandatory data")
            }
            party.append(
                Amadeus.Passenger(
                    id: id, type: type, companion: value["associatedAdultId"]?.text))
        }
        guard 1...18 ~= party.count else {
            throw .length(.pointer(place + "/travelerPricings"), "1 to 18 travelers")
        }
        return party
    }

    private func detailsBySegment(_ offer: JSON.Value) -> [String: JSON.Value] {
        let first = offer["travelerPricings"]?.elements.first { $0["travelerType"]?.string != nil }
        let entries = first?.elements("fareDetailsBySegment").map {
            ($0["segmentId"]?.text ?? "", $0)
        }
        return Dictionary(entries ?? [], uniquingKeysWith: { first, _ in first })
    }

    /// The flights of an itinerary.
    func legs(_ segments: [JSON.Value], _ place: String) throws(Issue) -> [Journey.Leg] {
        var legs: [Journey.Leg] = []
        for (index, segment) in segments.enumerated() {
            let pointer = Issue.Source.pointer("\(place)/segments[\(index)]")
            guard let at = segment["departure"]?["at"]?.string, let minute = Clock.minute(at) else {
                throw .format(pointer, "departure/at is as 2027-03-01T10:00:00")
            }
            guard let number = segment["number"]?.integer,
                let from = network.spot(segment["departure"]?["iataCode"]?.string ?? ""),
                let to = network.spot(segment["arrival"]?["iataCode"]?.string ?? ""),
                let leg = explorer.leg(
                    segment["carrierCode"]?.string ?? "", number, from: from, to: to,
                    departsLocal: minute)
            else { throw .noFare(pointer) }
            legs.append(leg)
        }
        return legs
    }

    private func journey(
        _ segments: [JSON.Value], _ carriers: [String], _ index: Int, _ place: String
    ) throws(Issue) -> Journey {
        let legs = try legs(segments, place)
        let likely = carriers.indices.contains(index) ? [carriers[index]] : []
        for code in likely + carriers {
            if let journey = explorer.journey(legs, ticketedBy: code) { return journey }
        }
        throw .noFare(.pointer(place))
    }

    private func product(
        _ journey: Journey, _ details: [JSON.Value?], _ place: String
    ) throws(Issue) -> Product {
        let cabins = details.compactMap { $0?["cabin"]?.string }.compactMap {
            Amadeus.cabins.firstIndex(of: $0)
        }
        guard details.allSatisfy({ $0 != nil }), let best = cabins.max() else {
            throw .missing(.pointer(place), "fareDetailsBySegment is needed for each segment")
        }
        let products = fares.products(journey, in: [Cabin.allCases[best]])
        let brand = details.compactMap { $0?["brandedFare"]?.string }.first
        guard let product = products.first(where: { brand == nil || $0.brand.code == brand })
        else { throw .noFare(.pointer(place)) }
        if forcesClass {
            let seats = fares.seats(journey, product)
            for (leg, detail) in zip(journey.legs, details) {
                let letter = product.bookingClass(seats, journey.cabin(on: leg, for: product.cabin))
                guard detail?["class"]?.string == letter else { throw .noFare(.pointer(place)) }
            }
        }
        return product
    }
}

extension Clock {
    /// Minutes since 1970 of `2027-03-01T09:05:00`; nil for anything else.
    static func minute(_ text: String) -> Int? {
        guard text.utf8.count == 19, let day = Day(text.prefix(10)),
            text.dropFirst(10).first == "T",
            let minutes = minutes(text.dropFirst(11))
        else { return nil }
        return day.number * 1440 + minutes
    }
}
