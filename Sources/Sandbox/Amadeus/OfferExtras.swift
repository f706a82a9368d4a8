import HTTP

/// What a client has put into an offer to be priced with it: bags, seats, other services.
struct OfferExtras {
    /// Minor units of the whole party.
    private(set) var bags = 0
    private(set) var seats = 0
    private(set) var others = 0

    var total: Int { bags + seats + others }

    /// What `price.additionalServices` lists.
    func tree(_ currency: Currency) -> JSONTree {
        let entries = [("CHECKED_BAGS", bags), ("SEATS", seats), ("OTHER_SERVICES", others)]
        return .array(
            entries.filter { $0.1 > 0 }.map {
                ["amount": .string(currency.text($0.1)), "type": .string($0.0)]
            })
    }

    /// Reads and prices what is in the offer; throws 38034 for what the flight does not have.
    init(
        _ offer: ReturnedOffer, _ network: Network, now: Int64, isSeatTaken: Bool, _ place: String
    ) throws(Issue) {
        let pricings = Array(offer.source.elements("travelerPricings"))
        for (index, pricing) in pricings.enumerated() {
            let details = Dictionary(
                pricing.elements("fareDetailsBySegment").map { ($0["segmentId"]?.text ?? "", $0) },
                uniquingKeysWith: { first, _ in first })
            let pointer = Issue.Source.pointer("\(place)/travelerPricings[\(index)]")
            let choices = zip(offer.proposal.journeys, offer.proposal.products)
            for (names, choice) in zip(offer.segments, choices) {
                let wanted = names.map { details[$0]?["additionalServices"] }
                let carrier = network.carriers[choice.0.carrier]
                bags += try Self.bags(wanted, offer, choice, carrier, pointer)
                for (leg, services) in zip(choice.0.legs, wanted) {
                    guard let services else { continue }
                    if let seat = services["chargeableSeatNumber"]?.string
                        ?? services["chargeableSeat"]?["number"]?.string
                    {
                        guard !isSeatTaken else {
                            throw .noService(pointer, "Seat \(seat) is no longer available")
                        }
                        let seating = Seating(leg.flight, network, now: now)
                        let place = Place(
                            seating, seat, choice.0.cabin(on: leg, for: choice.1.cabin))
                        seats += try place.price(choice.1.brand, offer.currency, pointer)
                    }
                    others += try Self.others(services, offer, carrier, pointer)
                }
            }
        }
    }

    /// A seat that somebody wants.
    private struct Place {
        let seating: Seating?
        let designator: String
        let cabin: Cabin

        init(_ seating: Seating?, _ designator: String, _ cabin: Cabin) {
            self.seating = seating
            self.designator = designator
            self.cabin = cabin
        }

        func price(
            _ brand: Brand, _ currency: Currency, _ pointer: Issue.Source
        ) throws(Issue) -> Int {
            guard let seating, let (row, letter) = seating.plan.seat(designator),
                row.cabin == cabin, seating.state(row, letter) == .free
            else { throw .noService(pointer, "Seat \(designator) is not available") }
            return seating.euros(row, letter, brand).map { currency.fare(euros: $0) } ?? 0
        }
    }

    // A bag goes all the way, so it stands on each segment of its journey and is paid once.
    private static func bags(
        _ wanted: [JSON.Value?], _ offer: ReturnedOffer,
        _ choice: (journey: Journey, product: Product), _ carrier: Carrier,
        _ pointer: Issue.Source
    ) throws(Issue) -> Int {
        let bags = wanted.map { $0?["chargeableCheckedBags"] }
        let amounts = bags.compactMap { $0.map(Self.allowance) }
        guard let first = amounts.first else { return 0 }
        guard amounts.count == wanted.count, amounts.allSatisfy({ $0 == first }) else {
            throw .noService(pointer, "A bag must be on each segment of the itinerary")
        }
        let extras = Baggage.extras(choice.journey, carrier, choice.product.brand)
        guard let extra = extras.first(where: { $0.allowance == first }) else {
            throw .noService(pointer, "The bag is not offered on this itinerary")
        }
        return offer.currency.fare(euros: extra.euros)
    }

    private static func allowance(_ bag: JSON.Value) -> Brand.Bags {
        if let weight = bag["weight"]?.integer { return .kilograms(weight) }
        return .pieces(bag["quantity"]?.integer ?? 0)
    }

    private static func others(
        _ services: JSON.Value, _ offer: ReturnedOffer, _ carrier: Carrier,
        _ pointer: Issue.Source
    ) throws(Issue) -> Int {
        var sum = 0
        for name in services.elements("otherServices").compactMap(\.string) {
            guard let euros = prices(carrier)[name] else {
                throw .noService(pointer, "\(name) is not available")
            }
            sum += offer.currency.fare(euros: euros)
        }
        return sum
    }

    /// Euros of the services that a carrier sells for each segment.
    static func prices(_ carrier: Carrier) -> [String: Double] {
        if carrier.isUnbranded { return [:] }
        return carrier.isLowCost
            ? ["PRIORITY_BOARDING": 9, "AIRPORT_CHECKIN": 25] : ["PRIORITY_BOARDING": 9]
    }
}
