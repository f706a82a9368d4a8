import HTTP

/// Writes what can be bought or read with an offer: bags, services, card fees, fare rules.
struct CatalogueWriter {
    let network: Network
    let offer: ReturnedOffer

    /// The entries of one kind of `included`.
    func entries(_ name: String) -> [JSONTree] {
        switch name {
        case "bags": each { bags($0, $1, $2) }
        case "other-services": each { services($0, $1, $2) }
        case "detailed-fare-rules": each { rules($0, $1, $2) }
        case "credit-card-fees": cards
        default: []
        }
    }

    private func each(_ entries: (Journey, Product, [String]) -> [JSONTree]) -> [JSONTree] {
        let choices = zip(offer.proposal.journeys, offer.proposal.products)
        return zip(choices, offer.segments).flatMap { entries($0.0, $0.1, $1) }
    }

    private var seated: JSONTree {
        JSONTree(
            zip(offer.party, offer.travelers).filter { $0.1.needsSeat }.map { $0.0.id })
    }

    private func bags(_ journey: Journey, _ product: Product, _ segments: [String]) -> [JSONTree] {
        let carrier = network.carriers[journey.carrier]
        return Baggage.extras(journey, carrier, product.brand).map { extra in
            var tree: JSONTree =
                switch extra.allowance {
                case .pieces(let count): ["quantity": .int(Int64(count))]
                case .kilograms(let weight): ["weight": .int(Int64(weight)), "weightUnit": "KG"]
                }
            tree["name"] = "CHECKED_BAG"
            tree["price"] = price(extra.euros)
            tree["bookableByItinerary"] = true
            tree["segmentIds"] = JSONTree(segments)
            tree["travelerIds"] = seated
            return tree
        }
    }

    private func services(
        _ journey: Journey, _ product: Product, _ segments: [String]
    ) -> [JSONTree] {
        let prices = OfferExtras.prices(network.carriers[journey.carrier])
        return segments.flatMap { segment in
            prices.sorted { $0.key < $1.key }.map { name, euros in
                [
                    "name": .string(name), "price": price(euros), "bookableByTraveler": true,
                    "bookableByItinerary": false, "segmentIds": [.string(segment)],
                    "travelerIds": seated,
                ]
            }
        }
    }

    private func price(_ euros: Double) -> JSONTree {
        [
            "amount": .string(offer.currency.text(offer.currency.fare(euros: euros))),
            "currencyCode": .string(offer.currency.code),
        ]
    }

    private var cards: [JSONTree] {
        let carrier = network.carriers[offer.proposal.journeys[0].carrier]
        let percent = carrier.isLowCost ? 1 : 0
        return ["VISA", "MASTERCARD", "AMERICAN_EXPRESS"].map { brand in
            let extra = brand == "AMERICAN_EXPRESS" ? percent * 2 : percent
            return [
                "brand": .string(brand),
                "amount": .string(offer.currency.text(offer.proposal.total * extra / 100)),
                "currency": .string(offer.currency.code), "flightOfferId": .string(offer.id),
            ]
        }
    }

    private func rules(
        _ journey: Journey, _ product: Product, _ segments: [String]
    ) -> [JSONTree] {
        zip(journey.legs, segments).map { leg, segment in
            let letter = product.bookingClass(
                offer.proposal.seats, journey.cabin(on: leg, for: product.cabin))
            let basis = product.fareBasis(
                letter, journey, isReturn: offer.proposal.journeys.count == 2)
            let texts = [("PENALTIES", penalties(product.brand)), ("MIN STAY", stay)]
            return [
                "fareBasis": .string(basis), "name": .string(product.brand.name.uppercased()),
                "segmentId": .string(segment),
                "fareNotes": [
                    "descriptions": .array(
                        texts.map {
                            ["descriptionType": .string($0.0), "text": .string($0.1)]
                        })
                ],
            ]
        }
    }

    private var stay: String {
        "FOR \(offer.proposal.journeys.count > 1 ? "RT" : "OW") TYPE FARES\n\n  NO MINIMUM STAY REQUIREMENTS APPLY.\n"
    }

    private func penalties(_ brand: Brand) -> String {
        func line(_ rule: Brand.Rule, _ done: String, _ never: String) -> String {
            switch rule {
            case .never: "    \(never).\n"
            case .free: "    \(done) PERMITTED FREE OF CHARGE.\n"
            case .fee(let euros): "    CHARGE EUR \(euros).00 FOR \(done).\n"
            }
        }
        return "CHANGES\n\n  BEFORE DEPARTURE\n"
            + line(brand.change, "REISSUE", "CHANGES NOT PERMITTED")
            + "  NO-SHOW\n    CHANGES NOT PERMITTED.\n\nCANCELLATIONS\n\n  BEFORE DEPARTURE\n"
            + line(brand.refund, "CANCEL/REFUND", "TICKET IS NON-REFUNDABLE")
            + "    TAXES AND CHARGES THAT WERE NOT USED ARE REFUNDED.\n"
    }
}
