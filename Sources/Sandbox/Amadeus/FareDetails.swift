import HTTP

/// Writes what one traveler bought on each segment of a journey.
struct FareDetails {
    let proposal: Proposal
    let journey: Journey
    let product: Product
    let isBranded: Bool

    /// An entry of `fareDetailsBySegment`.
    func tree(_ leg: Journey.Leg, _ traveler: Traveler, segment: String) -> JSONTree {
        let cabin = journey.cabin(on: leg, for: product.cabin)
        let letter = product.bookingClass(proposal.seats, cabin)
        let basis = product.fareBasis(letter, journey, isReturn: proposal.journeys.count == 2)
        var tree: JSONTree = [
            "segmentId": .string(segment), "cabin": .string(Amadeus.cabins[cabin.rawValue]),
            "fareBasis": .string(basis),
        ]
        if isBranded {
            tree["brandedFare"] = .string(product.brand.code)
            tree["brandedFareLabel"] = .string(product.brand.name.uppercased())
        }
        tree["class"] = .string(letter)
        guard traveler.needsSeat else { return tree }
        switch product.brand.checked {
        case .pieces(let count): tree["includedCheckedBags"] = ["quantity": .int(Int64(count))]
        case .kilograms(let weight):
            tree["includedCheckedBags"] = ["weight": .int(Int64(weight)), "weightUnit": "KG"]
        }
        tree["includedCabinBags"] = ["quantity": .int(Int64(product.brand.carryOn))]
        return tree
    }

    /// What the brand includes and what costs extra, as an upsell names it.
    var amenities: JSONTree {
        let brand = product.brand
        let isNear = journey.first.from.distance(to: journey.last.to) < 3500
        func entry(_ text: String, _ isChargeable: Bool, _ type: String) -> JSONTree {
            [
                "description": .string(text), "isChargeable": .bool(isChargeable),
                "amenityType": .string(type), "amenityProvider": ["name": "BrandedFare"],
            ]
        }
        return [
            entry("CABIN BAG", brand.carryOn == 0, "BAGGAGE"),
            entry("FIRST CHECKED BAG", !brand.checked.any, "BAGGAGE"),
            entry("PRE RESERVED SEAT ASSIGNMENT", !brand.seat, "PRE_RESERVED_SEAT"),
            entry("CHANGEABLE TICKET", brand.change != .free, "BRANDED_FARES"),
            entry("REFUNDABLE TICKET", brand.refund != .free, "BRANDED_FARES"),
            entry(isNear ? "SNACK" : "MEAL", isNear && product.cabin == .economy, "MEAL"),
            entry("PRIORITY BOARDING", product.cabin == .economy, "TRAVEL_SERVICES"),
        ]
    }
}
