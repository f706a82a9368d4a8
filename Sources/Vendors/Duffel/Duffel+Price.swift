internal import HTTP
public import Travel

extension Duffel {
    /// Asks again for the offer ("Get a single offer"), with the services that can be added.
    ///
    /// The total has the wished bags in it; the offer's bytes have not, as services are named only
    /// when the order is made. The vendor has no texts of the rules.
    public func quote(
        _ offer: Offer, for party: Party, _ wishes: QuoteWishes
    ) async throws(SupplierError) -> Quote {
        var wire = Request(
            .get, "\(url)\(path(of: offer))?return_available_services=true")
        wire.timeout = Self.airlineTimeout
        let document = try await answer(to: wire)
        guard let value = document["data"], value.kind == .object else {
            throw SupplierError(.unavailable, "answered without the offer")
        }
        try checkMode(of: value)
        let wireOffer = WireOffer(value: value)
        guard var fresh = wireOffer.offer(freshness) else {
            throw SupplierError(.unavailable, "answered with an offer that cannot be read")
        }
        if let end = fresh.expiresAt, end <= clock() {
            throw SupplierError(.gone, "the offer has expired")
        }
        let bags = BagServices(value)
        let travelers = wireOffer.travelers(total: fresh.total)
        var lines = wireOffer.lines(total: fresh.total)
        if wishes.bags > 0 {
            let seated = travelers.filter { $0.kind != .lapInfant }.map(\.supplierReference)
            let added = try bags.lines(wishes.bags, for: seated)
            fresh.total = try Self.total(of: fresh, with: added)
            lines = PriceLine.lines(lines + added, addingUpTo: fresh.total)
        }
        return Quote(
            fresh, lines: lines, travelers: travelers, rules: wireOffer.rules, bags: bags.options)
    }

    private static func total(
        of offer: Offer, with lines: [PriceLine]
    ) throws(SupplierError) -> Money {
        var total = offer.total
        for line in lines {
            guard let sum = total.adding(line.amount) else {
                throw SupplierError(.rejected, "sells bags in another currency than the flights")
            }
            total = sum
        }
        return total
    }
}

extension Duffel.WireOffer {
    /// The lines that make up the party's total.
    func lines(total: Money) -> [PriceLine] {
        let told = [
            money("base").map { PriceLine(.base, nil, $0) },
            money("tax").map { PriceLine(.tax, nil, $0) },
        ]
        return PriceLine.lines(told.compactMap { $0 }, addingUpTo: total)
    }

    /// The passengers; only one who travels alone has a price of their own.
    func travelers(total: Money) -> [TravelerPrice] {
        let passengers = value.elements("passengers").compactMap { passenger in
            passenger["id"]?.string.map { ($0, TravelerPrice.Kind(duffel: passenger)) }
        }
        let isAlone = passengers.count == 1
        return passengers.map { id, kind in
            TravelerPrice(
                id, kind, lines: isAlone ? lines(total: total) : [], total: isAlone ? total : nil)
        }
    }

    /// One rule for each act; a condition that is null is unknown, and none is about staying away.
    var rules: [FareRule] {
        FareRule.Act.allCases.map { act in
            switch act {
            case .change: rule(.change, "change_before_departure")
            case .cancel: rule(.cancel, "refund_before_departure")
            case .noShow: FareRule(.noShow, isAllowed: nil)
            }
        }
    }

    private func rule(_ act: FareRule.Act, _ key: String) -> FareRule {
        let condition = value["conditions"]?[key]
        guard let condition, let isAllowed = condition["allowed"]?.bool else {
            return FareRule(act, isAllowed: nil)
        }
        let currency = condition["penalty_currency"]?.string.flatMap { Currency($0) }
        let penalty = currency.flatMap { condition.money("penalty_amount", in: $0) }
        return FareRule(act, isAllowed: isAllowed, penalty: isAllowed ? penalty : nil)
    }
}

extension TravelerPrice.Kind {
    /// Reads a passenger, who has a type, an age or both.
    init(duffel passenger: JSON.Value) {
        let age = passenger["age"]?.integer
        switch passenger["type"]?.string {
        case "adult": self = .adult
        case "child": self = .child
        case "infant_without_seat": self = .lapInfant
        case nil where age.map { $0 < 2 } ?? false: self = .lapInfant
        case nil where age.map { $0 < 12 } ?? false: self = .child
        case nil where age != nil: self = .adult
        default: self = .other
        }
    }
}
