import Atlas
import HTTP

/// Writes flight offers, and remembers what the dictionaries must explain.
struct OfferWriter {
    private struct SegmentKey: Hashable {
        let carrier: Int
        let number: Int
        let departs: Int
    }

    private let search: Amadeus.Search
    private let network: Network
    private let today: Day
    private var ids: [SegmentKey: Int] = [:]
    private var count = 0
    private var spots: [String: Spot] = [:]
    private var aircraft: [String: Aircraft] = [:]
    private var carriers: Set<Int> = []

    init(search: Amadeus.Search, network: Network, today: Day) {
        self.search = search
        self.network = network
        self.today = today
    }

    /// One flight offer; ids count from 1.
    mutating func offer(_ proposal: Proposal) -> JSONTree {
        count += 1
        let currency = search.question.currency
        let validating = proposal.journeys.map(\.carrier).reduce(into: [Int]()) { list, carrier in
            if !list.contains(carrier) { list.append(carrier) }
        }
        carriers.formUnion(validating)
        let lastDay = min(proposal.journeys[0].day, today + 1 + Int(proposal.key % 6))
        let bags = proposal.products.allSatisfy { $0.brand.checked.any }
        let flexible = proposal.products.allSatisfy { $0.brand.refund != .never }
        let free = proposal.products.allSatisfy {
            $0.brand.refund == .free && $0.brand.change == .free
        }
        var options: JSONTree = ["fareType": ["PUBLISHED"], "includedCheckedBagsOnly": .bool(bags)]
        if flexible { options["refundableFare"] = true }
        if free {
            options["noRestrictionFare"] = true
            options["noPenaltyFare"] = true
        }
        return [
            "type": "flight-offer", "id": .string(String(count)), "source": "GDS",
            "instantTicketingRequired": .bool(network.carriers[validating[0]].isLowCost),
            "nonHomogeneous": .bool(validating.count > 1), "oneWay": false,
            "isUpsellOffer": false, "lastTicketingDate": .string(lastDay.text),
            "lastTicketingDateTime": .string(lastDay.text + "T23:59:00"),
            "numberOfBookableSeats": .int(Int64(proposal.seats)),
            "itineraries": .array(
                zip(proposal.journeys, proposal.products).map { itinerary($0, $1.cabin) }),
            "price": price(proposal, currency), "pricingOptions": options,
            "validatingAirlineCodes": JSONTree(validating.map { network.carriers[$0].code }),
            "travelerPricings": .array(
                zip(search.party, search.question.travelers).map { pricing(proposal, $0, $1) }),
        ]
    }

    /// What the codes in the offers stand for.
    var dictionaries: JSONTree {
        func sorted(_ entries: [(String, JSONTree)]) -> JSONTree {
            .object(entries.sorted { $0.0 < $1.0 })
        }
        let currency = search.question.currency
        return [
            "locations": sorted(
                spots.map {
                    ($0, ["cityCode": .string($1.city), "countryCode": .string($1.country)])
                }),
            "aircraft": sorted(aircraft.map { ($0, .string($1.name.uppercased())) }),
            "currencies": .object(count == 0 ? [] : [(currency.code, .string(currency.name))]),
            "carriers": sorted(
                carriers.map { index in
                    (
                        network.carriers[index].code,
                        .string(network.carriers[index].shownName.uppercased())
                    )
                }),
        ]
    }

    private mutating func itinerary(_ journey: Journey, _ cabin: Cabin) -> JSONTree {
        var segments: [JSONTree] = []
        for leg in journey.legs {
            segments.append(segment(leg, journey.cabin(on: leg, for: cabin)))
        }
        return [
            "duration": .string(Clock.duration(journey.minutes)), "segments": .array(segments),
        ]
    }

    private mutating func segment(_ leg: Journey.Leg, _ cabin: Cabin) -> JSONTree {
        let flight = leg.flight
        carriers.formUnion([leg.carrier, flight.carrier])
        aircraft[flight.aircraft.code] = flight.aircraft
        spots[flight.from.code] = flight.from
        spots[flight.to.code] = flight.to
        var tree: JSONTree = [
            "departure": end(flight.from, flight.carrier, flight.departsLocal),
            "arrival": end(flight.to, flight.carrier, flight.arrivesLocal),
            "carrierCode": .string(network.carriers[leg.carrier].code),
            "number": .string(String(leg.number)),
            "aircraft": ["code": .string(flight.aircraft.code)],
            "operating": ["carrierCode": .string(network.carriers[flight.carrier].code)],
            "duration": .string(Clock.duration(flight.minutes)),
        ]
        if let stop = flight.stop {
            spots[stop.spot.code] = stop.spot
            tree["stops"] = [
                [
                    "iataCode": .string(stop.spot.code),
                    "duration": .string(Clock.duration(stop.minutes)),
                    "arrivalAt": .string(Clock.text(stop.arrivesLocal)),
                    "departureAt": .string(Clock.text(stop.departsLocal)),
                ]
            ]
        }
        tree["id"] = .string(String(id(leg)))
        tree["numberOfStops"] = .int(flight.stop == nil ? 0 : 1)
        tree["blacklistedInEU"] = false
        tree["co2Emissions"] = [
            [
                "weight": .int(Int64(Journey.carbon(flight, cabin))), "weightUnit": "KG",
                "cabin": .string(Amadeus.cabins[cabin.rawValue]),
            ]
        ]
        return tree
    }

    private func end(_ spot: Spot, _ carrier: Int, _ minute: Int) -> JSONTree {
        guard let terminal = network.terminal(of: carrier, at: spot) else {
            return ["iataCode": .string(spot.code), "at": .string(Clock.text(minute))]
        }
        return [
            "iataCode": .string(spot.code), "terminal": .string(terminal),
            "at": .string(Clock.text(minute)),
        ]
    }

    private mutating func id(_ leg: Journey.Leg) -> Int {
        let key = SegmentKey(
            carrier: leg.carrier, number: leg.number, departs: leg.flight.departs)
        if let known = ids[key] { return known }
        ids[key] = ids.count + 1
        return ids.count
    }

    private func price(_ proposal: Proposal, _ currency: Currency) -> JSONTree {
        let base = search.question.travelers.reduce(0) { $0 + (proposal.prices[$1]?.base ?? 0) }
        let total = currency.text(proposal.total)
        let nothing = JSONTree.string(currency.text(0))
        var tree: JSONTree = [
            "currency": .string(currency.code), "total": .string(total),
            "base": .string(currency.text(base)),
            "fees": [
                ["amount": nothing, "type": "SUPPLIER"], ["amount": nothing, "type": "TICKETING"],
            ],
            "grandTotal": .string(total),
        ]
        if search.bagPrices {
            tree["additionalServices"] = [
                ["amount": .string(currency.text(bagPrice(proposal))), "type": "CHECKED_BAGS"]
            ]
        }
        return tree
    }

    // What a first bag costs on the whole trip.
    private func bagPrice(_ proposal: Proposal) -> Int {
        proposal.journeys.reduce(0) {
            $0 + search.question.currency.fare(euros: Baggage.euros($1, pieces: 1))
        }
    }

    private func pricing(
        _ proposal: Proposal, _ passenger: Amadeus.Passenger, _ traveler: Traveler
    ) -> JSONTree {
        let currency = search.question.currency
        let price = proposal.prices[traveler]
        var tree: JSONTree = [
            "travelerId": .string(passenger.id), "fareOption": "STANDARD",
            "travelerType": .string(passenger.type),
        ]
        if let adult = passenger.companion { tree["associatedAdultId"] = .string(adult) }
        tree["price"] = [
            "currency": .string(currency.code), "total": .string(currency.text(price?.total ?? 0)),
            "base": .string(currency.text(price?.base ?? 0)),
        ]
        tree["fareDetailsBySegment"] = .array(
            zip(proposal.journeys, proposal.products).flatMap { journey, product in
                journey.legs.map { details(journey, $0, product, proposal, traveler) }
            })
        return tree
    }

    private func details(
        _ journey: Journey, _ leg: Journey.Leg, _ product: Product, _ proposal: Proposal,
        _ traveler: Traveler
    ) -> JSONTree {
        let key = SegmentKey(
            carrier: leg.carrier, number: leg.number, departs: leg.flight.departs)
        let fare = FareDetails(
            proposal: proposal, journey: journey, product: product,
            isBranded: !network.carriers[journey.carrier].isUnbranded)
        var tree = fare.tree(leg, traveler, segment: String(ids[key] ?? 0))
        if traveler.needsSeat, search.bagPrices {
            tree["additionalServices"] = ["chargeableCheckedBags": ["quantity": 1]]
        }
        return tree
    }
}
