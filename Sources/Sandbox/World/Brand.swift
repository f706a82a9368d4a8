/// What an airline calls one of its fares, and what that fare includes.
struct Brand: Sendable {
    /// What changing or refunding costs.
    enum Rule: Sendable, Equatable {
        case never
        /// In euros, of which it is converted.
        case fee(Int)
        case free
    }

    enum Bags: Sendable, Equatable {
        case pieces(Int)
        case kilograms(Int)

        var any: Bool { self != .pieces(0) }
    }

    /// `Economy Light`.
    let name: String
    let cabin: Cabin
    /// The price against the cheapest fare of the cabin.
    let factor: Double
    /// Euros on top, on a flight of any length.
    let extra: Double
    let checked: Bags
    let carryOn: Int
    let change: Rule
    let refund: Rule
    /// Whether a seat can be chosen without paying.
    let seat: Bool

    init(
        _ name: String, _ cabin: Cabin, _ factor: Double, _ extra: Double, _ checked: Bags,
        carryOn: Int = 1, change: Rule, refund: Rule, seat: Bool = false
    ) {
        self.name = name
        self.cabin = cabin
        self.factor = factor
        self.extra = extra
        self.checked = checked
        self.carryOn = carryOn
        self.change = change
        self.refund = refund
        self.seat = seat
    }

    /// `LIGHT`: the name without its cabin, in capitals, as reservation systems write it.
    var code: String {
        let words = name.uppercased().split(separator: " ")
        return String(
            (words.count > 1 ? words.dropFirst() : words[...]).joined(separator: "").prefix(14))
    }

    /// The fares of an airline, cheapest first within a cabin.
    static func all(_ style: Carrier.Style) -> [Brand] {
        switch style {
        case .european: european + premium
        case .american: american + premium
        case .latin: latin + premium
        case .gulf: gulf + premium
        case .asian: asian + premium
        case .lowCost: lowCost
        }
    }

    private static let european = [
        Brand("Economy Light", .economy, 1, 0, .pieces(0), change: .fee(70), refund: .never),
        Brand(
            "Economy Standard", .economy, 1.1, 22, .pieces(1), change: .fee(60), refund: .never,
            seat: true),
        Brand(
            "Economy Flex", .economy, 1.42, 45, .pieces(1), change: .free, refund: .free,
            seat: true),
    ]
    private static let american = [
        Brand("Basic Economy", .economy, 1, 0, .pieces(0), change: .never, refund: .never),
        Brand(
            "Main Cabin", .economy, 1.08, 25, .pieces(0), change: .free, refund: .never,
            seat: true),
        Brand(
            "Main Flexible", .economy, 1.45, 60, .pieces(1), change: .free, refund: .free,
            seat: true),
    ]
    private static let latin = [
        Brand("Economy Basic", .economy, 1, 0, .pieces(0), change: .never, refund: .never),
        Brand("Economy Classic", .economy, 1.12, 20, .pieces(1), change: .fee(80), refund: .never),
        Brand(
            "Economy Full", .economy, 1.5, 40, .pieces(2), change: .free, refund: .fee(100),
            seat: true),
    ]
    private static let gulf = [
        Brand(
            "Economy Saver", .economy, 1, 0, .kilograms(25), change: .fee(100), refund: .fee(200)),
        Brand(
            "Economy Flex", .economy, 1.16, 10, .kilograms(30), change: .fee(50),
            refund: .fee(100), seat: true),
        Brand(
            "Economy Flex Plus", .economy, 1.45, 20, .kilograms(35), change: .free, refund: .free,
            seat: true),
    ]
    private static let asian = [
        Brand("Economy Lite", .economy, 1, 0, .kilograms(20), change: .fee(90), refund: .never),
        Brand(
            "Economy Value", .economy, 1.13, 8, .kilograms(25), change: .fee(50),
            refund: .fee(150), seat: true),
        Brand(
            "Economy Flexi", .economy, 1.4, 15, .kilograms(30), change: .free, refund: .fee(50),
            seat: true),
    ]
    private static let premium = [
        Brand(
            "Premium Standard", .premium, 1, 0, .pieces(2), change: .fee(100), refund: .never,
            seat: true),
        Brand(
            "Premium Flex", .premium, 1.25, 30, .pieces(2), change: .free, refund: .free,
            seat: true),
        Brand(
            "Business Saver", .business, 1, 0, .pieces(2), carryOn: 2, change: .fee(150),
            refund: .fee(300), seat: true),
        Brand(
            "Business Flex", .business, 1.3, 60, .pieces(2), carryOn: 2, change: .free,
            refund: .free, seat: true),
        Brand(
            "First Flex", .first, 1, 0, .pieces(3), carryOn: 2, change: .free, refund: .free,
            seat: true),
    ]
    private static let lowCost = [
        Brand("Basic", .economy, 1, 0, .pieces(0), carryOn: 0, change: .fee(45), refund: .never),
        Brand(
            "Regular", .economy, 1.05, 18, .pieces(0), change: .fee(35), refund: .never,
            seat: true),
        Brand("Plus", .economy, 1.1, 38, .pieces(1), change: .fee(25), refund: .never, seat: true),
        Brand("Flexi", .economy, 1.3, 62, .pieces(1), change: .free, refund: .fee(40), seat: true),
    ]
}
