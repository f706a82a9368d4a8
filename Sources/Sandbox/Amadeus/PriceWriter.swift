import HTTP

/// Writes the answer of a pricing: the client's offers at today's prices, and what was asked about.
struct PriceWriter {
    let network: Network
    let now: Int64
    let include: Set<String>
    private var offers: [JSONTree] = []
    private var party: [(passenger: Amadeus.Passenger, traveler: Traveler)] = []
    private var journeys: [Journey] = []
    private var spots: [String: Spot] = [:]
    private var included: [String: [JSONTree]] = [:]

    init(network: Network, now: Int64, include: Set<String>) {
        self.network = network
        self.now = now
        self.include = include
    }

    /// Adds an offer; all that pricing does not change stays byte for byte as it was sent.
    mutating func add(_ offer: ReturnedOffer, _ extras: OfferExtras) {
        var tree = JSONTree.object(offer.source.members.map { ($0.key, JSONTree($0.value)) })
        let first = offer.proposal.journeys[0].day
        let last = min(first, Day(number: Int(now / 86_400)) + 1 + Int(offer.proposal.key % 6))
        tree["lastTicketingDate"] = .string(last.text)
        if tree["lastTicketingDateTime"] != nil {
            tree["lastTicketingDateTime"] = .string(last.text + "T23:59:00")
        }
        tree["price"] = price(offer, extras)
        tree["travelerPricings"] = .array(
            zip(offer.source.elements("travelerPricings"), offer.travelers).map {
                pricing($0, $1, offer)
            })
        tree["paymentCardRequired"] = false
        tree["fareRules"] = rules(offer)
        offers.append(tree)
        for (passenger, traveler) in zip(offer.party, offer.travelers)
        where !party.contains(where: { $0.passenger.id == passenger.id }) {
            party.append((passenger, traveler))
        }
        journeys += offer.proposal.journeys
        for leg in offer.proposal.journeys.flatMap(\.legs) {
            spots[leg.flight.from.code] = leg.flight.from
            spots[leg.flight.to.code] = leg.flight.to
        }
        collect(offer)
    }

    /// The whole answer.
    var document: JSONTree {
        var document: JSONTree = [
            "data": [
                "type": "flight-offers-pricing", "flightOffers": .array(offers),
                "bookingRequirements": requirements,
            ]
        ]
        if !include.isEmpty {
            document["included"] = .object(
                included.sorted { $0.key < $1.key }.map { name, entries in
                    (name, .object(entries.enumerated().map { (String($0 + 1), $1) }))
                })
        }
        document["dictionaries"] = ["locations": Self.locations(spots)]
        return document
    }

    static func locations(_ spots: [String: Spot]) -> JSONTree {
        .object(
            spots.sorted { $0.key < $1.key }.map {
                ($0, ["cityCode": .string($1.city), "countryCode": .string($1.country)])
            })
    }

    private func price(_ offer: ReturnedOffer, _ extras: OfferExtras) -> JSONTree {
        let (currency, proposal) = (offer.currency, offer.proposal)
        let base = offer.travelers.reduce(0) { $0 + (proposal.prices[$1]?.base ?? 0) }
        let nothing = JSONTree.string(currency.text(0))
        var tree: JSONTree = [
            "currency": .string(currency.code), "total": .string(currency.text(proposal.total)),
            "base": .string(currency.text(base)),
            "fees": .array(
                ["SUPPLIER", "TICKETING", "FORM_OF_PAYMENT"].map {
                    ["amount": nothing, "type": .string($0)]
                }),
            "grandTotal": .string(currency.text(proposal.total + extras.total)),
            "billingCurrency": .string(currency.code),
        ]
        if extras.total > 0 { tree["additionalServices"] = extras.tree(currency) }
        return tree
    }

    private func pricing(
        _ source: JSON.Value, _ traveler: Traveler, _ offer: ReturnedOffer
    ) -> JSONTree {
        let currency = offer.currency
        let price = offer.proposal.prices[traveler]
        var tree = JSONTree.object(source.members.map { ($0.key, JSONTree($0.value)) })
        tree["price"] = Self.price(price, currency)
        return tree
    }

    /// What one traveler pays, tax by tax.
    static func price(_ price: Proposal.Price?, _ currency: Currency) -> JSONTree {
        [
            "currency": .string(currency.code), "total": .string(currency.text(price?.total ?? 0)),
            "base": .string(currency.text(price?.base ?? 0)),
            "taxes": .array(
                (price?.taxes ?? []).map {
                    ["amount": .string(currency.text($0.amount)), "code": .string($0.code)]
                }),
        ]
    }

    private func rules(_ offer: ReturnedOffer) -> JSONTree {
        func rule(_ category: String, _ path: KeyPath<Brand, Brand.Rule>) -> JSONTree {
            var euros = 0
            for product in offer.proposal.products {
                switch product.brand[keyPath: path] {
                case .never: return ["category": .string(category), "notApplicable": true]
                case .fee(let fee): euros += fee
                case .free: break
                }
            }
            let most = offer.currency.minor(euros: Double(euros))
            return [
                "category": .string(category),
                "maxPenaltyAmount": .string(offer.currency.text(most)),
            ]
        }
        return [
            "currency": .string(offer.currency.code),
            "rules": [rule("EXCHANGE", \.change), rule("REFUND", \.refund)],
        ]
    }

    private var requirements: JSONTree {
        let abroad = journeys.contains { $0.first.from.country != $0.last.to.country }
        let america = journeys.contains {
            abroad && [$0.first.from.country, $0.last.to.country].contains("US")
        }
        let far = journeys.contains { $0.first.from.distance(to: $0.last.to) > 4000 }
        let travelers = party.map { passenger, traveler -> JSONTree in
            var tree: JSONTree = ["travelerId": .string(passenger.id)]
            tree["genderRequired"] = .bool(abroad)
            tree["documentRequired"] = .bool(abroad && far)
            tree["dateOfBirthRequired"] = .bool(abroad || traveler != .adult)
            if america { tree["redressRequiredIfAny"] = true }
            return tree
        }
        return [
            "emailAddressRequired": true, "mobilePhoneNumberRequired": true,
            "travelerRequirements": .array(travelers),
        ]
    }

    private mutating func collect(_ offer: ReturnedOffer) {
        let writer = CatalogueWriter(network: network, offer: offer)
        for name in include { included[name, default: []] += writer.entries(name) }
    }
}
