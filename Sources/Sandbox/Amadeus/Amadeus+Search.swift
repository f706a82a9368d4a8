import HTTP

extension Amadeus {
    /// A search as it was read from either form of the call.
    struct Search {
        var question: Question
        /// Traveler ids, types and companions, in the order of `question.travelers`.
        var party: [Passenger]
        var bagPrices = false
    }

    /// A traveler as the call names it.
    struct Passenger: Sendable {
        let id: String
        let type: String
        var companion: String?
    }

    /// `GET /v2/shopping/flight-offers`.
    func search(_ call: Server.Incoming) -> Server.Answer {
        var reader = Parameters(call)
        let from = reader.code("originLocationCode")
        let to = reader.code("destinationLocationCode")
        let day = reader.day("departureDate", required: true)
        let back = reader.day("returnDate", required: false)
        let party = party(&reader)
        var question = question(&reader)
        guard reader.issues.isEmpty, let from, let to, let day else {
            return Self.answer(reader.issues)
        }
        let origins = reader.spots(from, network, "originLocationCode")
        let destinations = reader.spots(to, network, "destinationLocationCode")
        reader.check(day, at: origins, now: now, "departureDate")
        if let back {
            reader.check(back, at: destinations, now: now, "returnDate")
            if back < day {
                reader.add(
                    .date(reader.source("returnDate"), "Return date is before departure date"))
            }
        }
        guard reader.issues.isEmpty else { return Self.answer(reader.issues) }
        let stops = reader.flag("nonStop") ? 0 : 2
        var out = Stretch(origins: origins, destinations: destinations, day: day)
        out.maximumStops = stops
        question.stopsToRefuel = stops > 0
        question.stretches = [out]
        if let back {
            var home = Stretch(origins: destinations, destinations: origins, day: back)
            home.maximumStops = stops
            question.stretches.append(home)
        }
        question.travelers = party.map(Self.kind)
        return offers(
            Search(question: question, party: party), link: Self.link(call))
    }

    /// Searches and composes the answer; `link` is left out of the answers to a POST.
    func offers(_ search: Search, link: String?) -> Server.Answer {
        let explorer = Explorer(network) { Outlet.amadeus.sells($0) }
        let today = Day(number: Int(now / 86_400))
        let fares = Fares(network: network, outlet: .amadeus, today: today)
        let found = Proposals(question: search.question, fares: fares).found(explorer)
        var writer = OfferWriter(search: search, network: network, today: today)
        let data = found.map { writer.offer($0) }
        var meta: JSONTree = ["count": .int(Int64(data.count))]
        if let link { meta["links"] = ["self": .string(link)] }
        return Self.answer(
            ["meta": meta, "data": .array(data), "dictionaries": writer.dictionaries])
    }

    private func party(_ reader: inout Parameters) -> [Passenger] {
        let adults = reader.number("adults", 1...9, required: true) ?? 1
        let children = reader.number("children", 0...9) ?? 0
        let infants = reader.number("infants", 0...9) ?? 0
        if adults + children > 9 {
            reader.add(
                .many(
                    reader.source("adults"), "At most 9 seated travelers can be searched for"))
        }
        if infants > adults {
            reader.add(
                .invalid(
                    reader.source("infants"), "There are not enough adults for the infants"))
        }
        let types =
            Array(repeating: "ADULT", count: adults) + Array(repeating: "CHILD", count: children)
            + Array(repeating: "HELD_INFANT", count: infants)
        return types.enumerated().map { index, type in
            let adult = index - adults - children + 1
            return Passenger(
                id: String(index + 1), type: type,
                companion: type == "HELD_INFANT" ? String(adult) : nil)
        }
    }

    private func question(_ reader: inout Parameters) -> Question {
        var question = Question(stretches: [], travelers: [])
        question.included = reader.carriers("includedAirlineCodes")
        question.excluded = reader.carriers("excludedAirlineCodes")
        if !question.included.isEmpty, !question.excluded.isEmpty {
            reader.add(
                .combination(
                    reader.source("excludedAirlineCodes"),
                    "includedAirlineCodes and excludedAirlineCodes exclude each other"))
        }
        if let name = reader.value("travelClass") {
            guard let cabin = Self.cabins.firstIndex(of: name) else {
                reader.add(
                    .format(
                        .parameter("travelClass", example: "BUSINESS"), "unknown travel class"))
                return question
            }
            question.cabins = Array(Cabin.allCases[cabin...])
        }
        if let code = reader.letters("currencyCode") {
            if let currency = Currency.named(code) {
                question.currency = currency
            } else {
                reader.add(
                    .invalid(
                        .parameter("currencyCode", example: "EUR"), "The currency is not supported")
                )
            }
        }
        _ = reader.flag("nonStop")
        if let most = reader.number("maxPrice", 1...Int(Int32.max)) {
            question.maximumPrice = question.currency.units(most)
        }
        question.limit = min(250, reader.number("max", 1...Int(Int32.max)) ?? 250)
        return question
    }

    /// The vendor's words, in the order of `Cabin`.
    static let cabins = ["ECONOMY", "PREMIUM_ECONOMY", "BUSINESS", "FIRST"]

    static func kind(_ passenger: Passenger) -> Traveler {
        switch passenger.type {
        case "CHILD": .child
        case "HELD_INFANT": .lapInfant
        case "SEATED_INFANT": .seatedInfant
        default: .adult
        }
    }
}
