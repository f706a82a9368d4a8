/// What bags cost beyond those that a fare includes, one way.
enum Baggage {
    /// Something more to check in, and its price in euros.
    struct Extra: Sendable {
        let allowance: Brand.Bags
        let euros: Double
    }

    /// What can be bought for a journey, cheapest first; empty where nothing can.
    static func extras(_ journey: Journey, _ carrier: Carrier, _ brand: Brand) -> [Extra] {
        guard !carrier.isUnbranded else { return [] }
        switch brand.checked {
        case .pieces:
            return (1...2).map {
                Extra(allowance: .pieces($0), euros: euros(journey, pieces: $0))
            }
        case .kilograms:
            let ten = euros(journey, pieces: 1) - 5
            return [
                Extra(allowance: .kilograms(10), euros: ten),
                Extra(allowance: .kilograms(20), euros: ten * 2 - 10),
            ]
        }
    }

    /// The price of so many pieces, the second dearer than the first.
    static func euros(_ journey: Journey, pieces: Int) -> Double {
        let far = journey.first.from.distance(to: journey.last.to) > 3500
        return (far ? 65 : 35) + Double(pieces - 1) * (far ? 95 : 55)
    }
}
