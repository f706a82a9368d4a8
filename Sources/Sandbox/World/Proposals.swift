/// Answers a question: journeys found, priced, combined and sorted, cheapest first.
struct Proposals {
    /// A journey with one of its fares.
    private struct Half {
        let journey: Journey
        let product: Product
        let seats: Int
        /// Minor units of an adult's and of a child's taxes.
        let taxes: (adult: Int, child: Int)
    }

    let question: Question
    let fares: Fares

    /// The proposals for the question, at most its limit, cheapest first, then quickest.
    func found(_ explorer: Explorer) -> [Proposal] {
        let halves = question.stretches.map { stretch in
            priced(explorer.journeys(stretch), stretch)
        }
        guard halves.allSatisfy({ !$0.isEmpty }) else { return [] }
        var sets = halves.count == 1 ? halves[0].map { [$0] } : combined(halves)
        if question.returnsToSameAirport, halves.count == 2 {
            sets = sets.filter {
                $0[0].journey.first.from.code == $0[1].journey.last.to.code
            }
        }
        let ranked = sets.map { (set: $0, total: total($0), minutes: minutes($0)) }.sorted {
            ($0.total, $0.minutes, $0.set[0].journey.key.bits)
                < ($1.total, $1.minutes, $1.set[0].journey.key.bits)
        }
        return ranked.lazy.filter { affordable($0.set) }.prefix(question.limit).map {
            proposal($0.set, $0.total)
        }
    }

    /// The proposal for just these journeys at just these fares.
    func proposal(_ choices: [(journey: Journey, product: Product)]) -> Proposal {
        let set = choices.map { choice in
            let taxes = taxes(choice.journey, choice.product.cabin)
            return Half(
                journey: choice.journey, product: choice.product,
                seats: fares.seats(choice.journey, choice.product),
                taxes: (sum(taxes, child: false), sum(taxes, child: true)))
        }
        return proposal(set, total(set))
    }

    // The journeys with their fares, the better journeys first.
    private func priced(_ journeys: [Journey], _ stretch: Stretch) -> [Half] {
        let carriers = fares.network.carriers
        let allowed = journeys.filter { question.allows($0, carriers) }
        let quickest = allowed.first?.minutes ?? 0
        let wanted = stretch.cabins ?? question.cabins
        let cabins = wanted.isEmpty ? Cabin.allCases : wanted
        let needed = question.travelers.count { $0.needsSeat }
        let onward = question.stretches.count > 1
        var perCarrier: [Int: Int] = [:]
        var found: [Half] = []
        for journey in allowed {
            if let most = question.maximumTime,
                Double(journey.minutes) * 100 > most * Double(quickest)
            {
                continue
            }
            perCarrier[journey.carrier, default: 0] += 1
            if onward, perCarrier[journey.carrier, default: 0] > 14 { continue }
            for product in fares.products(journey, in: cabins) where question.allows(product.brand)
            {
                if stretch.isWhollyInCabin, !journey.isAll(product.cabin) { continue }
                let seats = fares.seats(journey, product)
                guard seats >= needed else { continue }
                let taxes = taxes(journey, product.cabin)
                found.append(
                    Half(
                        journey: journey, product: product, seats: seats,
                        taxes: (sum(taxes, child: false), sum(taxes, child: true))))
            }
        }
        return found
    }

    private func combined(_ halves: [[Half]]) -> [[Half]] {
        guard halves.count == 2 else { return mixed(halves) }
        let byCarrier = halves.map { Dictionary(grouping: $0, by: \.journey.carrier) }
        var sets: [[Half]] = []
        for (carrier, first) in byCarrier[0].sorted(by: { $0.key < $1.key }) {
            for start in first {
                for end in byCarrier[1][carrier] ?? []
                where isPair(start, end) && start.product.rank == end.product.rank
                    && follows(start, end)
                {
                    sets.append([start, end])
                }
            }
        }
        return sets + mixed(halves).filter { $0[0].journey.carrier != $0[1].journey.carrier }
    }

    // Any carriers together: the cheapest few of each stretch in all combinations.
    private func mixed(_ halves: [[Half]]) -> [[Half]] {
        let width = [0, 250, 8, 6, 4, 3, 3][min(6, halves.count)]
        var sets: [[Half]] = [[]]
        for choices in halves {
            let cheap = choices.sorted { cost($0) < cost($1) }.prefix(width)
            sets = sets.flatMap { set in
                cheap.compactMap { next in
                    guard let last = set.last else { return [next] }
                    guard isPair(last, next), follows(last, next) else {
                        return nil
                    }
                    return set + [next]
                }
            }
        }
        return sets
    }

    // One cabin for the trip, unless cabins were asked for leg by leg.
    private func isPair(_ first: Half, _ second: Half) -> Bool {
        first.product.cabin == second.product.cabin
            || question.stretches.contains { $0.cabins != nil }
    }

    private func cost(_ half: Half) -> Double {
        half.product.euros + Double(half.journey.minutes) * 0.05
    }

    private func follows(_ first: Half, _ second: Half) -> Bool {
        second.journey.first.departs >= first.journey.last.arrives + 60
    }

    private func minutes(_ set: [Half]) -> Int { set.reduce(0) { $0 + $1.journey.minutes } }

    // A return on one airline is cheaper than two single tickets.
    private func euros(_ set: [Half]) -> Double {
        let sum = set.reduce(0) { $0 + $1.product.euros }
        guard set.count > 1, set.allSatisfy({ $0.journey.carrier == set[0].journey.carrier }) else {
            return sum
        }
        return fares.network.carriers[set[0].journey.carrier].isLowCost ? sum : sum * 0.9
    }

    private func total(_ set: [Half]) -> Int {
        let euros = euros(set)
        let adult = set.reduce(0) { $0 + $1.taxes.adult }
        let child = set.reduce(0) { $0 + $1.taxes.child }
        return question.travelers.reduce(0) { sum, traveler in
            let base = question.currency.fare(euros: euros * traveler.share)
            switch traveler {
            case .adult: return sum + base + adult
            case .child, .seatedInfant: return sum + base + child
            case .lapInfant: return sum + base
            }
        }
    }

    private func affordable(_ set: [Half]) -> Bool {
        guard let most = question.maximumPrice else { return true }
        let taxes = set.reduce(0) { $0 + $1.taxes.adult }
        return question.currency.fare(euros: euros(set)) + taxes <= most
    }

    private func proposal(_ set: [Half], _ total: Int) -> Proposal {
        let euros = euros(set)
        var prices: [Traveler: Proposal.Price] = [:]
        for traveler in Set(question.travelers) {
            prices[traveler] = Proposal.Price(
                base: question.currency.fare(euros: euros * traveler.share),
                taxes: merged(set, traveler))
        }
        return Proposal(
            journeys: set.map(\.journey), products: set.map(\.product),
            seats: set.map(\.seats).min() ?? 1, prices: prices, total: total)
    }

    private func merged(_ set: [Half], _ traveler: Traveler) -> [(code: String, amount: Int)] {
        guard traveler.needsSeat else { return [] }
        var list: [(code: String, amount: Int)] = []
        for half in set {
            for tax in taxes(half.journey, half.product.cabin)
            where traveler == .adult || tax.paidByChildren {
                let amount = question.currency.minor(euros: tax.euros)
                if let place = list.firstIndex(where: { $0.code == tax.code }) {
                    list[place].amount += amount
                } else {
                    list.append((tax.code, amount))
                }
            }
        }
        return list
    }

    private func taxes(_ journey: Journey, _ cabin: Cabin) -> [Tax] {
        Taxes.of(journey, carrier: fares.network.carriers[journey.carrier], cabin: cabin)
    }

    private func sum(_ taxes: [Tax], child: Bool) -> Int {
        taxes.reduce(0) {
            child && !$1.paidByChildren ? $0 : $0 + question.currency.minor(euros: $1.euros)
        }
    }
}
