internal import HTTP
internal import Travel

extension SearchRequest {
    /// The long form: the body of the POST, for what the query cannot say.
    var amadeusBody: JSONTree {
        [
            "currencyCode": .string(currency.code),
            "originDestinations": .array(
                legs.enumerated().map { index, leg in leg.amadeusLeg(id: index + 1) }),
            "travelers": .array(party.amadeusTravelers),
            "sources": ["GDS"],
            "searchCriteria": criteria,
        ]
    }

    private var criteria: JSONTree {
        var criteria: JSONTree = ["maxFlightOffers": .int(Int64(amadeusMaximum))]
        criteria["maxPrice"] = amadeusMaxPrice.map { .int($0) }
        var options: JSONTree = [:]
        if needsCheckedBag { options["includedCheckedBagsOnly"] = true }
        if needsRefundable { options["refundableFare"] = true }
        if options != [:] { criteria["pricingOptions"] = options }
        let filters = flightFilters
        if filters != [:] { criteria["flightFilters"] = filters }
        return criteria
    }

    private var flightFilters: JSONTree {
        var filters: JSONTree = [:]
        switch airlineRestriction {
        case .only(let codes):
            filters["carrierRestrictions"] = ["includedCarrierCodes": JSONTree(codes)]
        case .without(let codes):
            filters["carrierRestrictions"] = ["excludedCarrierCodes": JSONTree(codes)]
        case .none: break
        }
        if let cabin {
            filters["cabinRestrictions"] = [
                [
                    "cabin": .string(cabin.amadeusName), "coverage": "MOST_SEGMENTS",
                    "originDestinationIds": JSONTree(legs.indices.map { "\($0 + 1)" }),
                ]
            ]
        }
        // The wire knows up to two connections; more is no limit.
        if let maxStops, 0...2 ~= maxStops {
            var limit: JSONTree = ["maxNumberOfConnections": .int(Int64(maxStops))]
            if maxStops == 0 { limit["technicalStopsAllowed"] = false }
            filters["connectionRestriction"] = limit
        }
        return filters
    }
}

extension Leg {
    /// The leg on the wire.
    ///
    /// When it arrives is not told: the wire wants the day of arrival, which nobody knows
    /// beforehand.
    func amadeusLeg(id: Int) -> JSONTree {
        var range: JSONTree = ["date": .string("\(date)")]
        if let departureWindow {
            let middle = departureWindow.middle
            range["time"] = .string("\(middle.time):00")
            range["timeWindow"] = .string("\(middle.hours)H")
        }
        return [
            "id": .string("\(id)"), "originLocationCode": .string(origin.text),
            "destinationLocationCode": .string(destination.text),
            "departureDateTimeRange": range,
        ]
    }
}

extension TimeWindow {
    /// The middle and the whole hours to both sides, 1 to 12, that cover the window.
    var middle: (time: LocalTime, hours: Int) {
        let length = to.minuteOfDay - from.minuteOfDay
        let minute = from.minuteOfDay + length / 2
        let time = LocalTime(hour: minute / 60, minute: minute % 60) ?? from
        return (time, min(max((length + 1) / 2 + 59, 60) / 60, 12))
    }
}

extension Party {
    /// The travelers on the wire, numbered from 1: adults first, so that infants find theirs.
    var amadeusTravelers: [JSONTree] {
        var types = Array(repeating: "ADULT", count: adults)
        types += Array(repeating: "CHILD", count: children)
        types += Array(repeating: "SEATED_INFANT", count: seatInfants)
        var travelers = types.enumerated().map { index, type in
            ["id": .string("\(index + 1)"), "travelerType": .string(type)] as JSONTree
        }
        for infant in 0..<lapInfants {
            travelers.append([
                "id": .string("\(types.count + infant + 1)"), "travelerType": "HELD_INFANT",
                "associatedAdultId": .string("\(infant + 1)"),
            ])
        }
        return travelers
    }
}
