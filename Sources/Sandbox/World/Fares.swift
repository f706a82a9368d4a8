/// Who asks: the same flight costs a little different at each supplier.
enum Outlet: UInt64, Sendable {
    case amadeus = 1
    case duffel = 2
    /// Sites of others, where people search without us.
    case elsewhere = 3

    /// Whether it sells flights of that carrier.
    func sells(_ carrier: Carrier) -> Bool {
        switch self {
        case .amadeus:
            carrier.code != Carrier.duffelAirways.code
                && (!carrier.isLowCost || ["VY", "EW", "PC"].contains(carrier.code))
        case .elsewhere: carrier.code != Carrier.duffelAirways.code
        case .duffel: !Self.amadeusOnly.contains(carrier.code)
        }
    }

    /// Carriers that only Amadeus sells.
    static let amadeusOnly: Set<String> = ["OZ", "SN", "AR"]
}

/// One fare of a journey, in euros for an adult, without taxes.
struct Product: Sendable {
    let cabin: Cabin
    let brand: Brand
    /// The place of the brand among those of its cabin.
    let rank: Int
    let euros: Double
}

/// What journeys cost on a day of booking.
struct Fares: Sendable {
    let network: Network
    let outlet: Outlet
    /// The day on which one books.
    let today: Day

    /// The fares of a journey in the cabins that are asked for, cheapest cabin first.
    func products(_ journey: Journey, in cabins: [Cabin]) -> [Product] {
        let carrier = network.carriers[journey.carrier]
        let ground = lowest(journey)
        let far = journey.first.from.distance(to: journey.last.to) > 3500
        return cabins.filter { journey.offers($0) }.flatMap { cabin -> [Product] in
            let all = Brand.all(carrier.style).filter { $0.cabin == cabin }
            let brands = all.prefix(carrier.isUnbranded ? 1 : all.count)
            return brands.enumerated().map { rank, brand in
                let better = 1 + (Self.better(cabin, far: far) - 1)
                let distanceShare = far ? 1.6 : 1
                let euros = ground * better * brand.factor + brand.extra * distanceShare
                return Product(cabin: cabin, brand: brand, rank: rank, euros: euros)
            }
        }
    }

    /// Seats that can be booked at this fare, 1...9; 9 stands for more.
    func seats(_ journey: Journey, _ product: Product) -> Int {
        let ahead = max(0, journey.day - today)
        let luck = journey.key.with(77).with(product.cabin.rawValue * 8 + product.rank).unit
        return max(1, min(9, Int(luck * 9 + min(12, Double(ahead) / 4)) + 1))
    }

    private static func better(_ cabin: Cabin, far: Bool) -> Double {
        switch cabin {
        case .economy: 1
        case .premium: 1.75
        case .business: far ? 3.7 : 2.5
        case .first: far ? 6.1 : 3.6
        }
    }

    /// Euros of the cheapest economy fare.
    private func lowest(_ journey: Journey) -> Double {
        let (from, to) = (journey.first.from, journey.last.to)
        let carrier = network.carriers[journey.carrier]
        let pair = network.chance.with(carrier.key).with(from.key).with(to.key)
        var euros = 19 + 0.112 * power(from.distance(to: to), 0.9)
        euros *= carrier.isLowCost ? 0.6 : 0.95 + 0.16 * pair.with(1).unit
        euros *= journey.legs.count == 1 ? 1.06 : 0.98 - 0.05 * Double(journey.legs.count)
        euros *= 1.16 - 0.22 * min(from.size, to.size)
        euros *= Self.season(journey.day, from, to) * Self.weekday[journey.day.weekday]
        euros *= Self.urgency(journey.day - today)
        euros *= 0.92 + 0.16 * journey.key.with(3).unit
        euros *= drift(pair.with(journey.day.number))
        let margin = network.chance.with(outlet.rawValue).with(carrier.key).with(from.key ^ to.key)
        let sign = margin.with(1).below(2) == 0 ? 1.0 : -1
        return euros * (outlet == .amadeus ? 1 : 1 + sign * (0.01 + 0.03 * margin.unit))
    }

    /// How fares of this departure wander while days of booking go by; now and then there is a sale.
    private func drift(_ departure: Chance) -> Double {
        let sale = departure.with(today.number / 3).with(9).unit < 0.04 ? 0.84 : 1
        return (1 + 0.1 * departure.walk(day: today.number)) * sale
    }

    private static let weekday = [1.0, 0.92, 0.93, 1.0, 1.11, 0.99, 1.12]

    private static func urgency(_ ahead: Int) -> Double {
        let steps: [(days: Double, factor: Double)] = [
            (0, 2.1), (3, 1.85), (7, 1.55), (14, 1.26), (21, 1.1), (45, 1), (90, 0.95),
            (180, 0.98), (365, 1.08),
        ]
        let days = Double(max(0, ahead))
        for (before, after) in zip(steps, steps.dropFirst()) where days <= after.days {
            let part = (days - before.days) / (after.days - before.days)
            return before.factor + (after.factor - before.factor) * part
        }
        return 1.08
    }

    /// Summer and the turn of the year are dear; south of the equator summer is in January.
    private static func season(_ day: Day, _ from: Spot, _ to: Spot) -> Double {
        let north = [0.86, 0.87, 0.93, 1.03, 1.0, 1.13, 1.28, 1.25, 1.03, 0.96, 0.87, 0.98]
        let (_, month, date) = day.parts
        let south = min(from.latitude, to.latitude) < -12
        let plain = south ? (north[month - 1] + north[(month + 5) % 12]) / 2 : north[month - 1]
        let feast = (month == 12 && date >= 18) || (month == 1 && date <= 6)
        return feast ? max(plain, 1.3) : plain
    }
}

extension Journey {
    /// Whether most of the way is flown in that cabin.
    func offers(_ cabin: Cabin) -> Bool {
        let all = legs.reduce(0) { $0 + $1.flight.distance }
        let there = legs.filter { $0.flight.aircraft.cabins.contains(cabin) }
        return there.reduce(0) { $0 + $1.flight.distance } * 2 > all
    }

    /// Whether the whole way is flown in that cabin.
    func isAll(_ cabin: Cabin) -> Bool {
        legs.allSatisfy { $0.flight.aircraft.cabins.contains(cabin) }
    }

    /// Where one sits on a flight when the ticket is for that cabin.
    func cabin(on leg: Leg, for cabin: Cabin) -> Cabin {
        leg.flight.aircraft.cabins.last { $0 <= cabin } ?? .economy
    }

    /// Kilograms of carbon dioxide of one traveler on one leg.
    static func carbon(_ flight: Flight, _ cabin: Cabin) -> Int {
        let share = [1.0, 1.5, 2.9, 4.0][cabin.rawValue]
        return max(1, Int((flight.distance * flight.aircraft.carbon * share + 14).rounded()))
    }
}
