import Atlas
import HTTP

extension TripWriter {
    /// What a change or refund of the whole trip costs; null where it is not known.
    func condition(_ proposal: Proposal, _ rule: KeyPath<Brand, Brand.Rule>) -> JSONTree {
        let carrier = duffel.network.carriers[proposal.journeys[0].carrier]
        if Chance(duffel.seed).with(carrier.key).with(31).unit < 0.12 { return nil }
        var fees = 0
        for product in proposal.products {
            switch product.brand[keyPath: rule] {
            case .never: return self.rule(.never)
            case .fee(let euros): fees += euros
            case .free: break
            }
        }
        return self.rule(fees == 0 ? .free : .fee(fees))
    }

    func rule(_ rule: Brand.Rule) -> JSONTree {
        switch rule {
        case .never: ["allowed": false, "penalty_amount": nil, "penalty_currency": nil]
        case .fee(let euros): penalty(currency.minor(euros: Double(euros)))
        case .free: penalty(0)
        }
    }

    /// Whether and how long the offer can be held before it is paid.
    func payment(_ proposal: Proposal) -> JSONTree {
        let leaves = Int64(proposal.journeys[0].first.departs) * 60
        let due = min(request.created + 72 * 3600, leaves - 24 * 3600)
        guard canHold(proposal), due > request.created else {
            return [
                "requires_instant_payment": true, "payment_required_by": nil,
                "price_guarantee_expires_at": nil,
            ]
        }
        let sure = min(request.created + 48 * 3600, due)
        return [
            "requires_instant_payment": false,
            "payment_required_by": .string(Clock.instant(microseconds: due * 1_000_000)),
            "price_guarantee_expires_at": .string(Clock.instant(microseconds: sure * 1_000_000)),
        ]
    }

    func emissions(_ proposal: Proposal) -> Int {
        let seated = request.travelers.count { $0.needsSeat }
        return zip(proposal.journeys, proposal.products).reduce(0) { sum, trip in
            trip.0.legs.reduce(sum) {
                $0 + seated * Journey.carbon($1.flight, trip.0.cabin(on: $1, for: trip.1.cabin))
            }
        }
    }

    func isAbroad(_ proposal: Proposal) -> Bool {
        proposal.journeys.contains { $0.first.from.country != $0.last.to.country }
            && proposal.key % 3 == 0
    }

    func loyalty(_ proposal: Proposal) -> [String] {
        let carrier = duffel.network.carriers[proposal.journeys[0].carrier]
        return carrier.isLowCost ? [] : [carrier.code]
    }

    /// A place of the search: an airport, or a city with its airports.
    func place(_ code: String) -> JSONTree {
        if case .city(let city) = Places.place(code) {
            return Duffel.city(city, duffel.network)
        }
        return duffel.network.spots(code).first.map { airport($0) } ?? nil
    }

    func kind(_ code: String) -> String {
        if case .city = Places.place(code) { return "city" }
        return "airport"
    }

    private func canHold(_ proposal: Proposal) -> Bool {
        let carrier = duffel.network.carriers[proposal.journeys[0].carrier]
        let slice = request.slices[0]
        if slice.origin == "JFK", slice.destination == "EWR" { return true }
        return !carrier.isLowCost && Chance(duffel.seed).with(carrier.key).with(32).unit < 0.6
    }

    private func penalty(_ minor: Int) -> JSONTree {
        [
            "allowed": true, "penalty_amount": .string(currency.text(minor)),
            "penalty_currency": .string(currency.code),
        ]
    }
}
