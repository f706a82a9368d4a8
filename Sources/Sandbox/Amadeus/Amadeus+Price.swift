import HTTP

extension Amadeus {
    /// `POST /v1/shopping/flight-offers/pricing` with `X-HTTP-Method-Override: GET`.
    func price(_ call: Server.Incoming) -> Server.Answer {
        do throws(Issue) {
            let data = try body(call, type: "flight-offers-pricing")
            let include = try includes(call)
            var reader = OfferReader(network: network, now: now)
            var query = Parameters(call)
            reader.forcesClass = query.flag("forceClass")
            if let issue = query.issues.first { throw issue }
            let place = "/data/flightOffers"
            let offers = try reader.offers(data["flightOffers"], place)
            var writer = PriceWriter(network: network, now: now, include: include)
            for (index, offer) in offers.enumerated() {
                let current =
                    meets(.priceMoved, offer.destination)
                    ? offer.with(
                        offer.proposal.raised(for: offer.travelers, in: offer.currency)) : offer
                let extras = try OfferExtras(
                    offer, network, now: now, isSeatTaken: meets(.seatTaken, offer.destination),
                    "\(place)[\(index)]")
                writer.add(current, extras)
            }
            return Self.answer(writer.document)
        } catch {
            return Self.answer([error])
        }
    }

    /// `POST /v1/shopping/flight-offers/upselling` with `X-HTTP-Method-Override: GET`.
    func upsell(_ call: Server.Incoming) -> Server.Answer {
        do throws(Issue) {
            let data = try body(call, type: "flight-offers-upselling")
            let reader = OfferReader(network: network, now: now)
            let offers = try reader.offers(data["flightOffers"], "/data/flightOffers")
            var writer = UpsellWriter(network: network)
            for (index, offer) in offers.enumerated() {
                let others = others(offer, reader.fares)
                guard !others.isEmpty, !meets(.noBrand, offer.destination) else {
                    throw Issue(
                        status: 400, code: 39_397, title: "UNABLE TO RETRIEVE UPSELL OFFER",
                        detail: "The airline offers no other fare on these flights",
                        source: .pointer("/data/flightOffers[\(index)]"))
                }
                writer.add(offer, others)
            }
            return Self.answer(writer.document)
        } catch {
            return Self.answer([error])
        }
    }

    // The same flights in the same cabins at each other brand that has seats.
    private func others(_ offer: ReturnedOffer, _ fares: Fares) -> [Proposal] {
        let (journeys, chosen) = (offer.proposal.journeys, offer.proposal.products)
        let ladders = zip(journeys, chosen).map { fares.products($0, in: [$1.cabin]) }
        let most = ladders.map(\.count).min() ?? 0
        var question = Question(stretches: [], travelers: offer.travelers)
        question.currency = offer.currency
        question.stretches = journeys.map {
            Stretch(origins: [$0.first.from], destinations: [$0.last.to], day: $0.day)
        }
        let needed = offer.travelers.count { $0.needsSeat }
        return (0..<most).compactMap { rank in
            let products = ladders.map { $0[rank] }
            if zip(products, chosen).allSatisfy({ $0.rank == $1.rank }) { return nil }
            let proposal = Proposals(question: question, fares: fares).proposal(
                zip(journeys, products).map { ($0, $1) })
            return proposal.seats >= needed ? proposal : nil
        }
    }

    /// The `data` of a body, or what is wrong with the call.
    private func body(_ call: Server.Incoming, type: String) throws(Issue) -> JSON.Value {
        let root = try document(call)
        guard let data = root["data"], data.kind == .object else {
            throw .missing(.pointer("/data"), "Missing mandatory data")
        }
        guard data["type"]?.string == type else {
            throw .format(.pointer("/data/type"), "\(type) is expected")
        }
        return data
    }

    /// The document of a POST that stands for a GET.
    func document(_ call: Server.Incoming) throws(Issue) -> JSON.Value {
        guard call.headers["x-http-method-override"]?.uppercased() == "GET" else {
            throw .missing(
                .parameter("X-HTTP-Method-Override", example: "GET"), "Missing mandatory header")
        }
        do {
            return try JSON(call.body).root
        } catch {
            throw .format(.pointer(""), "The body is not JSON: \(error)")
        }
    }

    private func includes(_ call: Server.Incoming) throws(Issue) -> Set<String> {
        let names = (call.query("include") ?? "").split(separator: ",").map(String.init)
        let known: Set<String> = [
            "credit-card-fees", "bags", "other-services", "detailed-fare-rules",
        ]
        guard known.isSuperset(of: names) else {
            throw .format(.parameter("include", example: "bags"), "unknown value")
        }
        return Set(names)
    }
}

extension Proposal {
    /// The same for this party at fares that have gone up by 6 per cent.
    func raised(for travelers: [Traveler], in currency: Currency) -> Proposal {
        let dearer = prices.mapValues { price in
            Price(base: currency.fare(price.base, times: 1.06), taxes: price.taxes)
        }
        return Proposal(
            journeys: journeys, products: products, seats: seats, prices: dearer,
            total: travelers.reduce(0) { $0 + (dearer[$1]?.total ?? 0) })
    }
}
