import HTTP

/// Writes the other brands of offers: same itineraries, other fares.
struct UpsellWriter {
    let network: Network
    private var offers: [JSONTree] = []
    private var spots: [String: Spot] = [:]
    private var combinations: [JSONTree] = []

    init(network: Network) { self.network = network }

    /// Adds an offer's other fares; ids count on from the offer's own.
    mutating func add(_ offer: ReturnedOffer, _ others: [Proposal]) {
        let ids = others.indices.map { String(offers.count + $0 + 1) }
        for (id, other) in zip(ids, others) { offers.append(tree(offer, other, id)) }
        combinations.append([
            "flightOfferId": .string(offer.id), "upselledFlightOfferIds": JSONTree(ids),
        ])
        for leg in offer.proposal.journeys.flatMap(\.legs) {
            spots[leg.flight.from.code] = leg.flight.from
            spots[leg.flight.to.code] = leg.flight.to
        }
    }

    /// The whole answer.
    var document: JSONTree {
        var meta: JSONTree = ["count": .int(Int64(offers.count))]
        if combinations.count > 1 { meta["oneWayUpselledCombinations"] = .array(combinations) }
        return [
            "meta": meta, "data": .array(offers),
            "dictionaries": ["locations": PriceWriter.locations(spots)],
        ]
    }

    private func tree(_ offer: ReturnedOffer, _ other: Proposal, _ id: String) -> JSONTree {
        let currency = offer.currency
        let base = offer.travelers.reduce(0) { $0 + (other.prices[$1]?.base ?? 0) }
        let total = JSONTree.string(currency.text(other.total))
        let brands = other.products.map(\.brand)
        return [
            "type": "flight-offer", "id": .string(id), "source": "GDS", "isUpsellOffer": true,
            "instantTicketingRequired": JSONTree(offer.source["instantTicketingRequired"]),
            "paymentCardRequired": false,
            "lastTicketingDate": JSONTree(offer.source["lastTicketingDate"]),
            "numberOfBookableSeats": .int(Int64(other.seats)),
            "itineraries": JSONTree(offer.source["itineraries"]),
            "price": [
                "currency": .string(currency.code), "total": total,
                "base": .string(currency.text(base)),
                "fees": [["amount": .string(currency.text(0)), "type": "TICKETING"]],
                "grandTotal": total,
            ],
            "pricingOptions": [
                "fareType": ["PUBLISHED"],
                "includedCheckedBagsOnly": .bool(brands.allSatisfy { $0.checked.any }),
                "refundableFare": .bool(brands.allSatisfy { $0.refund != .never }),
                "noRestrictionFare": .bool(brands.allSatisfy { $0.refund == .free }),
                "noPenaltyFare": .bool(
                    brands.allSatisfy { $0.refund == .free && $0.change == .free }),
            ],
            "validatingAirlineCodes": JSONTree(offer.source["validatingAirlineCodes"]),
            "travelerPricings": .array(
                zip(offer.party, offer.travelers).map { pricing(offer, other, $0, $1) }),
        ]
    }

    private func pricing(
        _ offer: ReturnedOffer, _ other: Proposal, _ passenger: Amadeus.Passenger,
        _ traveler: Traveler
    ) -> JSONTree {
        var tree: JSONTree = [
            "travelerId": .string(passenger.id), "fareOption": "STANDARD",
            "travelerType": .string(passenger.type),
        ]
        if let adult = passenger.companion { tree["associatedAdultId"] = .string(adult) }
        tree["price"] = PriceWriter.price(other.prices[traveler], offer.currency)
        let choices = zip(zip(other.journeys, other.products), offer.segments)
        tree["fareDetailsBySegment"] = .array(
            choices.flatMap { choice, segments -> [JSONTree] in
                let fare = FareDetails(
                    proposal: other, journey: choice.0, product: choice.1, isBranded: true)
                return zip(choice.0.legs, segments).map { leg, segment in
                    var details = fare.tree(leg, traveler, segment: segment)
                    details["amenities"] = fare.amenities
                    return details
                }
            })
        return tree
    }
}
