internal import HTTP
public import Travel

extension Amadeus {
    /// Why it cannot honor the request; nil when it can.
    public func objection(to request: SearchRequest) -> String? {
        if request.legs.count > 6 { return "sells at most six legs at once" }
        if request.party.seats > 9 { return "sells at most nine seats at once" }
        if request.party.lapInfants > request.party.adults {
            return "needs an adult for each infant on a lap"
        }
        return nil
    }

    /// Finds offers ("Flight Offers Search" v2), cheapest first; prices are in the wanted currency.
    ///
    /// All offers, up to 250, are asked for when a filter cannot be told the supplier, so that the
    /// caller's own filtering does not look at the cheapest few only.
    public func search(
        _ request: SearchRequest
    ) async throws(SupplierError) -> SupplierAnswer {
        if let objection = objection(to: request) { throw SupplierError(.badRequest, objection) }
        let document = try await answer(to: wireRequest(for: request))
        guard let data = document["data"], data.kind == .array else {
            throw SupplierError(.unavailable, "answered without a list of offers")
        }
        var answer = SupplierAnswer([])
        for element in data.elements {
            let wireOffer = FlightOffer(value: element)
            guard var offer = wireOffer.offer(freshness),
                offer.itineraries.count == request.legs.count
            else {
                answer.unreadable += 1
                continue
            }
            // Asked for refundable fares, the supplier has left out the others.
            if request.needsRefundable, wireOffer.isSilentOnRefunds { offer.isRefundable = true }
            answer.offers.append(offer)
        }
        let received = answer.offers.count + answer.unreadable
        answer.hasMore = received < request.amadeusMaximum ? false : nil
        answer.warnings =
            document["warnings"]?.elements.compactMap { Amadeus.Issue($0).message } ?? []
        return answer
    }

    private func wireRequest(for request: SearchRequest) -> Request {
        let path = "/v2/shopping/flight-offers"
        var wire =
            request.fitsAmadeusQuery
            ? Request(.get, "\(url)\(path)?\(request.amadeusQuery)", headers: headers)
            : asking(path, request.amadeusBody)
        wire.bodyLimit = 32 << 20
        return wire
    }
}

extension SearchRequest {
    /// How many offers are asked for, 1 to 250.
    var amadeusMaximum: Int {
        let hasOpenFilter = maxMinutes != nil || legs.contains { $0.arrivalWindow != nil }
        return hasOpenFilter ? 250 : min(max(offersPerSupplier, 1), 250)
    }

    /// Whether the short form says it all: one way or there and back, without special filters.
    var fitsAmadeusQuery: Bool {
        guard legs.count == 1 || isThereAndBack else { return false }
        return (maxStops ?? 0) == 0 && !needsCheckedBag && !needsRefundable
            && party.seatInfants == 0 && !legs.contains { $0.departureWindow != nil }
    }

    private var isThereAndBack: Bool {
        legs.count == 2 && legs[0].origin == legs[1].destination
            && legs[0].destination == legs[1].origin
    }

    /// The short form: the query of the GET.
    var amadeusQuery: String {
        var query = Query()
        query.add("originLocationCode", legs[0].origin.text)
        query.add("destinationLocationCode", legs[0].destination.text)
        query.add("departureDate", "\(legs[0].date)")
        if legs.count == 2 { query.add("returnDate", "\(legs[1].date)") }
        query.add("adults", "\(party.adults)")
        if party.children > 0 { query.add("children", "\(party.children)") }
        if party.lapInfants > 0 { query.add("infants", "\(party.lapInfants)") }
        query.add("travelClass", cabin?.amadeusName)
        switch airlineRestriction {
        case .only(let codes): query.add("includedAirlineCodes", codes.joined(separator: ","))
        case .without(let codes): query.add("excludedAirlineCodes", codes.joined(separator: ","))
        case .none: break
        }
        if maxStops == 0 { query.add("nonStop", "true") }
        query.add("currencyCode", currency.code)
        query.add("maxPrice", amadeusMaxPrice.map { "\($0)" })
        query.add("max", "\(amadeusMaximum)")
        return query.text
    }

    /// The most an adult pays, in whole units and rounded up.
    ///
    /// The wire's limit is for each traveler and ours for the party. Nobody pays more than an
    /// adult, so an adult's share is a limit that no fitting offer exceeds.
    var amadeusMaxPrice: Int64? {
        guard let maxPrice, maxPrice.currency == currency, maxPrice.minor >= 0 else { return nil }
        var unit: Int64 = Int64(max(party.adults, 1))
        for _ in 0..<currency.exponent { unit *= 10 }
        return max(1, maxPrice.minor / unit + (maxPrice.minor % unit == 0 ? 0 : 1))
    }

    /// What is said about airlines; nil for nothing, and for more than the 99 the wire takes.
    var airlineRestriction: Amadeus.AirlineRestriction? {
        let codes = includedAirlines.isEmpty ? excludedAirlines : includedAirlines
        guard 1...99 ~= codes.count else { return nil }
        let names = codes.sorted().map(\.text)
        return includedAirlines.isEmpty ? .without(names) : .only(names)
    }
}

extension Amadeus {
    /// Which airlines a search is limited to; the wire takes one kind of list, not both.
    enum AirlineRestriction {
        case only([String])
        case without([String])
    }
}

extension Cabin {
    /// The cabin as Amadeus spells it.
    var amadeusName: String {
        switch self {
        case .economy: "ECONOMY"
        case .premiumEconomy: "PREMIUM_ECONOMY"
        case .business: "BUSINESS"
        case .first: "FIRST"
        }
    }
}
