/// A type of aircraft, as far as a timetable and a fare need it.
final class Aircraft: Sendable {
    /// IATA code, `789`.
    let code: String
    /// The usual name.
    let name: String
    /// Seats in all cabins.
    let seats: Int
    /// The longest flight in kilometers.
    let range: Double
    /// The longest flight it is put on, in kilometers: one aisle is not flown as far as it could be.
    var stage: Double { cabins.count < 3 && seats <= 220 ? min(range, 5500) : range }
    /// Kilometers per hour at cruise.
    let speed: Double
    /// Kilograms of carbon dioxide per seat and kilometer.
    let carbon: Double
    /// The cabins on board, cheapest first.
    let cabins: [Cabin]

    init(
        _ code: String, _ name: String, _ seats: Int, _ range: Double, _ speed: Double,
        _ carbon: Double, _ cabins: [Cabin]
    ) {
        self.code = code
        self.name = name
        self.seats = seats
        self.range = range
        self.speed = speed
        self.carbon = carbon
        self.cabins = cabins
    }

    static func named(_ code: String) -> Aircraft? { byCode[code] }

    private static let byCode = Dictionary(
        all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

    private static let one: [Cabin] = [.economy]
    private static let two: [Cabin] = [.economy, .business]
    private static let three: [Cabin] = [.economy, .premium, .business]
    private static let four: [Cabin] = [.economy, .premium, .business, .first]

    /// Sorted by size within a family; figures are rounded from public type data.
    static let all: [Aircraft] = [
        Aircraft("DH4", "De Havilland Canada Dash 8-400", 76, 1900, 620, 0.086, one),
        Aircraft("AT7", "ATR 72", 70, 1300, 480, 0.074, one),
        Aircraft("CR9", "Canadair Regional Jet 900", 90, 2600, 790, 0.104, two),
        Aircraft("E75", "Embraer 175", 76, 3300, 800, 0.102, two),
        Aircraft("E90", "Embraer 190", 100, 4200, 800, 0.098, two),
        Aircraft("E95", "Embraer 195", 118, 4000, 800, 0.094, two),
        Aircraft("223", "Airbus A220-300", 140, 5800, 820, 0.074, two),
        Aircraft("319", "Airbus A319", 138, 5200, 825, 0.088, two),
        Aircraft("320", "Airbus A320", 174, 5300, 825, 0.082, two),
        Aircraft("32N", "Airbus A320neo", 180, 6000, 830, 0.068, two),
        Aircraft("321", "Airbus A321", 206, 5500, 825, 0.080, two),
        Aircraft("32Q", "Airbus A321neo", 220, 6900, 830, 0.066, two),
        Aircraft("738", "Boeing 737-800", 183, 5300, 830, 0.082, two),
        Aircraft("7M8", "Boeing 737 MAX 8", 186, 6300, 835, 0.069, two),
        Aircraft("73J", "Boeing 737-900", 178, 5400, 830, 0.083, two),
        Aircraft("752", "Boeing 757-200", 190, 7000, 850, 0.092, two),
        Aircraft("763", "Boeing 767-300", 226, 10_500, 850, 0.088, three),
        Aircraft("332", "Airbus A330-200", 268, 13_000, 870, 0.085, two),
        Aircraft("333", "Airbus A330-300", 292, 11_500, 870, 0.080, three),
        Aircraft("339", "Airbus A330-900neo", 298, 13_300, 870, 0.070, three),
        Aircraft("788", "Boeing 787-8", 242, 13_500, 900, 0.073, two),
        Aircraft("789", "Boeing 787-9", 290, 14_200, 900, 0.068, three),
        Aircraft("78J", "Boeing 787-10", 318, 11_900, 900, 0.065, three),
        Aircraft("772", "Boeing 777-200", 288, 13_800, 895, 0.092, three),
        Aircraft("77W", "Boeing 777-300ER", 354, 14_000, 895, 0.084, four),
        Aircraft("359", "Airbus A350-900", 325, 15_800, 905, 0.066, three),
        Aircraft("351", "Airbus A350-1000", 369, 16_100, 905, 0.067, four),
        Aircraft("388", "Airbus A380-800", 489, 14_800, 900, 0.094, four),
        Aircraft("748", "Boeing 747-8", 364, 14_000, 910, 0.089, four),
    ]
}

/// Where one sits.
enum Cabin: Int, Sendable, CaseIterable, Comparable {
    case economy, premium, business, first

    static func < (left: Cabin, right: Cabin) -> Bool { left.rawValue < right.rawValue }
}
