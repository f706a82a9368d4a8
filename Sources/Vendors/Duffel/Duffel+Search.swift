internal import HTTP
public import Travel

extension Duffel {
    /// Why it cannot honor the request; nil when it can.
    public func objection(to request: SearchRequest) -> String? {
        let party = request.party
        if party.childAges.count != party.children { return "needs the ages of the children" }
        if party.seatInfants > 0 { return "sells no seat to a child under two" }
        if party.lapInfants > party.adults { return "needs an adult for each infant on a lap" }
        return nil
    }

    /// Finds offers, cheapest first as long as they come in pages; prices are in the currency of
    /// the account, whatever is wanted.
    ///
    /// Up to 200 are asked for in a second call, one page sorted by price: an offer weighs some
    /// 6 KB, and the one-call form brings all of them. That form is used for more than a page, and
    /// when a filter cannot be told the supplier, so that the caller's filtering sees all offers.
    public func search(
        _ request: SearchRequest
    ) async throws(SupplierError) -> SupplierAnswer {
        if let objection = objection(to: request) { throw SupplierError(.badRequest, objection) }
        let wantsAll = request.offersPerSupplier > Self.pageLimit || request.hasOpenDuffelFilter
        let created = try await answer(to: creation(for: request, returnsOffers: wantsAll))
        guard let offerRequest = created["data"] else { throw Self.withoutOffers }
        try checkMode(of: offerRequest)
        var answer = SupplierAnswer([])
        guard !wantsAll else {
            try add(offerRequest["offers"], to: &answer, legs: request.legs.count)
            answer.hasMore = false
            return answer
        }
        guard let id = offerRequest["id"]?.string else { throw Self.withoutOffers }
        try await addPages(of: id, to: &answer, for: request)
        return answer
    }

    /// The most offers of one page.
    private static var pageLimit: Int { 200 }

    private static var withoutOffers: SupplierError {
        SupplierError(.unavailable, "answered without a list of offers")
    }

    private func creation(for request: SearchRequest, returnsOffers: Bool) -> Request {
        var query = Query()
        query.add("return_offers", returnsOffers ? "true" : "false")
        query.add("supplier_timeout", "\(patience.components.seconds * 1_000)")
        // Nothing is reserved or sold: an offer request may be made twice.
        var wire = post("/air/offer_requests?\(query.text)", request.duffelData, effect: .read)
        wire.timeout = patience + .seconds(10)
        wire.bodyLimit = 32 << 20
        return wire
    }

    /// Reads pages until there are enough offers or no more.
    private func addPages(
        of id: String, to answer: inout SupplierAnswer, for request: SearchRequest
    ) async throws(SupplierError) {
        let wanted = max(request.offersPerSupplier, 1)
        var cursor: String?
        repeat {
            let received = answer.offers.count + answer.unreadable
            var query = Query()
            query.add("offer_request_id", id)
            query.add("sort", "total_amount")
            query.add("limit", "\(wanted - received)")
            query.add("after", cursor)
            var wire = Request(.get, "\(url)/air/offers?\(query.text)")
            wire.bodyLimit = 32 << 20
            let page = try await self.answer(to: wire)
            try add(page["data"], to: &answer, legs: request.legs.count)
            let next = page["meta"]?["after"]?.string
            answer.hasMore = next != nil
            // A page without offers, or the same page again, would never end.
            let isStuck = next == cursor || answer.offers.count + answer.unreadable == received
            cursor = isStuck ? nil : next
        } while cursor != nil && answer.offers.count + answer.unreadable < wanted
    }

    private func add(
        _ list: JSON.Value?, to answer: inout SupplierAnswer, legs: Int
    ) throws(SupplierError) {
        guard let list, list.kind == .array else { throw Self.withoutOffers }
        for element in list.elements {
            try checkMode(of: element)
            let offer = WireOffer(value: element).offer(freshness)
            guard let offer, offer.itineraries.count == legs else {
                answer.unreadable += 1
                continue
            }
            answer.offers.append(offer)
        }
    }
}

extension SearchRequest {
    /// Whether there is a filter that an offer request has no field for.
    ///
    /// The price needs none, as the cheapest come first.
    var hasOpenDuffelFilter: Bool {
        !includedAirlines.isEmpty || !excludedAirlines.isEmpty || maxMinutes != nil
            || needsCheckedBag || needsRefundable
    }

    /// The offer request.
    var duffelData: JSONTree {
        var data: JSONTree = [
            "slices": .array(legs.map(\.duffelSlice)),
            "passengers": .array(party.duffelPassengers),
        ]
        if let cabin { data["cabin_class"] = .string(cabin.duffelName) }
        // Always sent: what the server assumes without it is not documented.
        data["max_connections"] = .int(Int64(min(max(maxStops ?? 2, 0), 2)))
        return data
    }
}

extension Leg {
    var duffelSlice: JSONTree {
        var slice: JSONTree = [
            "origin": .string(origin.text), "destination": .string(destination.text),
            "departure_date": .string("\(date)"),
        ]
        slice["departure_time"] = departureWindow?.duffelRange
        slice["arrival_time"] = arrivalWindow?.duffelRange
        return slice
    }
}

extension TimeWindow {
    var duffelRange: JSONTree {
        ["from": .string("\(from)"), "to": .string("\(to)")]
    }
}

extension Party {
    /// Adults by type, all others by age.
    ///
    /// An infant on a lap is one by its age alone: 1 is sent, as it holds for any infant until its
    /// second birthday.
    var duffelPassengers: [JSONTree] {
        Array(repeating: ["type": "adult"], count: adults)
            + childAges.map { ["age": .int(Int64($0))] }
            + Array(repeating: ["age": 1], count: lapInfants)
    }
}

extension Cabin {
    /// The cabin as Duffel spells it.
    var duffelName: String {
        switch self {
        case .economy: "economy"
        case .premiumEconomy: "premium_economy"
        case .business: "business"
        case .first: "first"
        }
    }

    /// Reads Duffel's spelling; nil for a cabin that is not known.
    init?(duffel value: JSON.Value?) {
        guard let value else { return nil }
        if value.equals("economy") {
            self = .economy
        } else if value.equals("premium_economy") {
            self = .premiumEconomy
        } else if value.equals("business") {
            self = .business
        } else if value.equals("first") {
            self = .first
        } else {
            return nil
        }
    }
}
