internal import HTTP
public import Travel

extension ExternalSupplier {
    /// Finds offers in the program's order; those that cannot be read are counted.
    ///
    /// Throws `unavailable` when none of several can be read.
    public func search(_ request: SearchRequest) async throws(SupplierError) -> SupplierAnswer {
        try check(.search)
        let answer = try await caller.answer("search", request.externalParameters)
        var found = SupplierAnswer([])
        for element in try Self.list("offers", in: answer) {
            do throws(Unreadable) {
                let offer = try offer(element)
                guard offer.itineraries.count == request.legs.count else { throw Unreadable() }
                found.offers.append(offer)
            } catch {
                found.unreadable += 1
            }
        }
        guard !found.offers.isEmpty || found.unreadable == 0 else {
            throw Caller.outage("gave \(found.unreadable) offers, of which none can be read")
        }
        return found
    }

    /// The list of that name in an answer.
    static func list(
        _ name: String, in answer: JSON.Value
    ) throws(SupplierError) -> JSON.Elements {
        guard let list = answer[name], list.kind == .array else {
            throw Caller.outage("gave an answer without \(name)")
        }
        return list.elements
    }
}

extension SearchRequest {
    /// The `params` of a search.
    var externalParameters: JSONTree {
        [
            "legs": .array(legs.map(\.externalTree)),
            "adults": .int(Int64(party.adults)), "children": .int(Int64(party.children)),
            "child_ages": .array(party.childAges.map { .int(Int64($0)) }),
            "infants": .int(Int64(party.lapInfants)),
            "seat_infants": .int(Int64(party.seatInfants)),
            "cabin": JSONTree(cabin?.externalName), "max_stops": JSONTree(maxStops),
            "airlines": JSONTree(includedAirlines.sorted().map(\.text)),
            "excluded_airlines": JSONTree(excludedAirlines.sorted().map(\.text)),
            "max_price": JSONTree(maxPrice?.decimal),
            "max_price_currency": JSONTree(maxPrice?.currency.code),
            "max_minutes": JSONTree(maxMinutes), "checked_bag": .bool(needsCheckedBag),
            "refundable": .bool(needsRefundable), "currency": .string(currency.code),
            "limit": .int(Int64(offersPerSupplier)),
        ]
    }
}

extension Leg {
    var externalTree: JSONTree {
        [
            "from": .string(origin.text), "to": .string(destination.text),
            "date": .string("\(date)"),
            "departure_from": JSONTree(departureWindow?.from.description),
            "departure_to": JSONTree(departureWindow?.to.description),
            "arrival_from": JSONTree(arrivalWindow?.from.description),
            "arrival_to": JSONTree(arrivalWindow?.to.description),
        ]
    }
}

extension Cabin {
    /// The cabin as the command line spells it.
    var externalName: String {
        switch self {
        case .economy: "economy"
        case .premiumEconomy: "premium"
        case .business: "business"
        case .first: "first"
        }
    }
}
