import HTTP

/// Reads `searchCriteria` of a search by body.
struct CriteriaReader {
    /// The ids of the legs, in order.
    let legs: [String]

    func read(_ criteria: JSON.Value, into search: inout Amadeus.Search) throws(Issue) {
        let place = "/searchCriteria"
        if let most = criteria["maxFlightOffers"] {
            guard let number = most.int, 1...250 ~= number else {
                throw .format(.pointer(place + "/maxFlightOffers"), "1 to 250")
            }
            search.question.limit = number
        }
        if let most = criteria["maxPrice"] {
            guard let number = most.int, number >= 1 else {
                throw .format(.pointer(place + "/maxPrice"), "a positive whole number")
            }
            search.question.maximumPrice = search.question.currency.units(number)
        }
        if criteria["addOneWayOffers"]?.bool == true {
            throw .combination(
                .pointer(place + "/addOneWayOffers"), "One-way combinations are not available")
        }
        search.bagPrices =
            criteria["additionalInformation"]?["chargeableCheckedBags"]?.bool ?? false
        if let options = criteria["pricingOptions"] {
            search.question.needsBag = options["includedCheckedBagsOnly"]?.bool ?? false
            search.question.needsRefund = options["refundableFare"]?.bool ?? false
            search.question.needsNoPenalty =
                (options["noPenaltyFare"]?.bool ?? false)
                || (options["noRestrictionFare"]?.bool ?? false)
        }
        guard let filters = criteria["flightFilters"] else { return }
        try read(filters: filters, place + "/flightFilters", &search.question)
    }

    private func read(
        filters: JSON.Value, _ place: String, _ question: inout Question
    ) throws(Issue) {
        if let most = filters["maxFlightTime"] {
            guard let percent = most.int, percent >= 100 else {
                throw .format(.pointer(place + "/maxFlightTime"), "per cent of the quickest")
            }
            question.maximumTime = Double(percent)
        }
        question.returnsToSameAirport = filters["returnToDepartureAirport"]?.bool ?? false
        if let carriers = filters["carrierRestrictions"] {
            try read(carriers: carriers, place + "/carrierRestrictions", &question)
        }
        if let connections = filters["connectionRestriction"] {
            try read(connections: connections, place + "/connectionRestriction", &question)
        }
        try read(cabins: filters["cabinRestrictions"], place + "/cabinRestrictions", &question)
    }

    private func read(
        carriers: JSON.Value, _ place: String, _ question: inout Question
    ) throws(Issue) {
        let included = carriers["includedCarrierCodes"].map { $0.elements.map { $0.string ?? "" } }
        let excluded = carriers["excludedCarrierCodes"].map { $0.elements.map { $0.string ?? "" } }
        if included != nil, excluded != nil {
            throw .combination(
                .pointer(place), "included and excluded carriers exclude each other")
        }
        for codes in [included, excluded] {
            guard let codes else { continue }
            guard codes.count <= 99 else { throw .many(.pointer(place), "at most 99 carriers") }
            guard !codes.isEmpty, codes.allSatisfy(Parameters.isCarrier) else {
                throw .format(.pointer(place), "codes of two characters")
            }
        }
        question.included = Set(included ?? [])
        question.excluded = Set(excluded ?? [])
    }

    private func read(
        connections: JSON.Value, _ place: String, _ question: inout Question
    ) throws(Issue) {
        if let most = connections["maxNumberOfConnections"] {
            guard let number = most.int, 0...2 ~= number else {
                throw .format(.pointer(place + "/maxNumberOfConnections"), "0, 1 or 2")
            }
            for index in question.stretches.indices {
                question.stretches[index].maximumStops = number
            }
        }
        question.stopsToRefuel = connections["technicalStopsAllowed"]?.bool ?? true
    }

    private func read(
        cabins: JSON.Value?, _ place: String, _ question: inout Question
    ) throws(Issue) {
        guard let cabins else { return }
        let list = Array(cabins.elements)
        guard 1...6 ~= list.count else { throw .format(.pointer(place), "1 to 6 entries") }
        for (index, entry) in list.enumerated() {
            guard let name = entry["cabin"]?.string,
                let cabin = Amadeus.cabins.firstIndex(of: name)
            else { throw .format(.pointer("\(place)[\(index)]/cabin"), "unknown cabin") }
            if let coverage = entry["coverage"]?.string, !Self.coverages.contains(coverage) {
                throw .format(.pointer("\(place)[\(index)]/coverage"), "unknown coverage")
            }
            for id in entry["originDestinationIds"].map({ Array($0.elements) }) ?? [] {
                guard let leg = legs.firstIndex(of: id.text ?? "") else {
                    throw .invalid(
                        .pointer("\(place)[\(index)]/originDestinationIds"), "no such leg")
                }
                question.stretches[leg].cabins = [Cabin.allCases[cabin]]
                question.stretches[leg].isWhollyInCabin =
                    entry["coverage"]?.string ?? "ALL_SEGMENTS" == "ALL_SEGMENTS"
            }
            if entry["originDestinationIds"] == nil {
                for leg in question.stretches.indices {
                    question.stretches[leg].cabins = [Cabin.allCases[cabin]]
                }
            }
        }
    }

    private static let coverages: Set<String> = [
        "MOST_SEGMENTS", "AT_LEAST_ONE_SEGMENT", "ALL_SEGMENTS",
    ]
}
