/// The prices of one pair of places that other people's searches have left behind.
///
/// Not every day has one, and each is some hours or days old: it was true when it was found.
final class Almanac {
    /// A price that was found.
    struct Find {
        let proposal: Proposal
        /// Seconds since 1970.
        let found: Int64
    }

    private struct Key: Hashable {
        let isHome: Bool
        let day: Int
        let today: Int
    }

    private let explorer: Explorer
    private let outlet: Outlet
    private let now: Int64
    private let ways: (out: [[Spot]], home: [[Spot]])
    private let chance: Chance
    /// How much the pair is searched for, 0...1.
    private let interest: Double
    private var cheapest: [Key: (journey: Journey, product: Product)] = [:]
    private var empty: Set<Key> = []

    /// Looks for ways between two places; `market` is whose searches count.
    init(
        _ explorer: Explorer, _ outlet: Outlet, from: [Spot], to: [Spot], now: Int64,
        isDirect: Bool, market: String = ""
    ) {
        self.explorer = explorer
        self.outlet = outlet
        self.now = now
        ways = (
            Self.ways(explorer, from, to, now, isDirect),
            Self.ways(explorer, to, from, now, isDirect)
        )
        let ends = [from.first, to.first].compactMap { $0 }
        chance = ends.reduce(explorer.network.chance.with("found").with(market)) { $0.with($1.key) }
        interest = ends.map(\.size).reduce(1, *) * (ways.out.isEmpty ? 0 : 1)
    }

    /// Whether anybody flies that way.
    var isEmpty: Bool { ways.out.isEmpty }

    /// What was found for a trip on these days; nil when nobody has searched for it.
    ///
    /// A smaller `attention` finds less: the chance of a find on busy routes.
    func find(
        _ day: Day, back: Day?, currency: Currency, attention: Double = 0.9
    ) -> Find? {
        let trip = chance.with(day.number).with(back.map { $0.number } ?? 0)
        guard trip.unit < attention * (0.35 + 0.65 * interest) else { return nil }
        let pause = Int64(8 + trip.with(1).below(160)) * 3600
        let found = now - (now + Int64(trip.with(2).below(1_000_000))) % pause
        let today = Day(number: Int(found / 86_400))
        guard day >= today, let out = best(isHome: false, day, today) else { return nil }
        var choices = [out]
        if let back {
            guard let home = best(isHome: true, back, today),
                home.journey.first.departs > out.journey.last.arrives
            else { return nil }
            choices.append(home)
        }
        var question = Question(stretches: [], travelers: [.adult])
        question.currency = currency
        question.stretches = choices.map {
            Stretch(
                origins: [$0.journey.first.from], destinations: [$0.journey.last.to],
                day: $0.journey.day)
        }
        let fares = Fares(network: explorer.network, outlet: outlet, today: today)
        return Find(
            proposal: Proposals(question: question, fares: fares).proposal(choices), found: found)
    }

    // The cheapest way on a day, at the fares of the day when it was found.
    private func best(
        isHome: Bool, _ day: Day, _ today: Day
    ) -> (journey: Journey, product: Product)? {
        let key = Key(isHome: isHome, day: day.number, today: today.number)
        if let known = cheapest[key] { return known }
        if empty.contains(key) { return nil }
        let fares = Fares(network: explorer.network, outlet: outlet, today: today)
        var best: (choice: (journey: Journey, product: Product), euros: Double)?
        for way in isHome ? ways.home : ways.out {
            let journeys =
                way.count == 2 ? explorer.direct(way[0], way[1], day) : explorer.along(way, day)
            for journey in journeys {
                guard let product = fares.products(journey, in: [.economy]).first else { continue }
                let carrier = explorer.network.carriers[journey.carrier]
                let taxes = Taxes.of(journey, carrier: carrier, cabin: .economy)
                let euros = taxes.reduce(product.euros) { $0 + $1.euros }
                if euros < best?.euros ?? .infinity { best = ((journey, product), euros) }
            }
        }
        guard let best else {
            empty.insert(key)
            return nil
        }
        cheapest[key] = best.choice
        return best.choice
    }

    // The direct way and the best few over a hub, seen on one plain day.
    private static func ways(
        _ explorer: Explorer, _ from: [Spot], _ to: [Spot], _ now: Int64, _ isDirect: Bool
    ) -> [[Spot]] {
        let busy = { (spots: [Spot]) in spots.sorted { $0.size > $1.size }.prefix(3) }
        var ways: [[Spot]] = []
        for origin in busy(from) {
            for destination in busy(to) where !origin.isBeside(destination) {
                if !explorer.routes(origin, destination).isEmpty {
                    ways.append([origin, destination])
                }
            }
        }
        guard !isDirect, let origin = from.first, let destination = to.first else { return ways }
        var stretch = Stretch(
            origins: [origin], destinations: [destination],
            day: Day(number: Int(now / 86_400)) + 30)
        stretch.maximumStops = 1
        var seen: Set<String> = []
        let connecting = explorer.journeys(stretch).filter { $0.legs.count == 2 }
        for journey in connecting where seen.count < 3 {
            if seen.insert(journey.last.from.code).inserted {
                ways.append([journey.first.from, journey.last.from, journey.last.to])
            }
        }
        return ways
    }
}
