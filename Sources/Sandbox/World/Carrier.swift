/// An airline: where it is at home and what it flies.
final class Carrier: Sendable {
    /// How it sells.
    enum Style: Sendable {
        case european, american, gulf, asian, latin, lowCost
    }

    enum Alliance: Sendable {
        case star, oneworld, skyteam
    }

    /// IATA code.
    let code: String
    /// The name in case the atlas has none.
    let name: String
    let style: Style
    let alliance: Alliance?
    /// IATA codes of its hubs, the main one first.
    let hubs: [String]
    /// How eager it is to fly far, 0...1.
    let reach: Double
    /// Types for flights up to about five hours, smallest first.
    let short: [Aircraft]
    /// Types for longer flights, smallest first; empty when it has none.
    let long: [Aircraft]
    /// The number by which chances are stirred.
    let key: UInt64

    /// Kilometers up to which its short types are used.
    let shortReach: Double
    /// The longest flight it makes, in kilometers; 4,000 for low-cost carriers with short fleets.
    let longest: Double

    var isLowCost: Bool { style == .lowCost }

    /// Whether it sells one plain fare in each cabin, without a name.
    var isUnbranded: Bool { ["HY", "PX", "KQ", "JU"].contains(code) }

    /// Whether it shows its seat maps to nobody.
    var hidesSeatMap: Bool { ["FR", "W6", "EW", "AT", "SN", "HY", "PX", "AR"].contains(code) }

    init(
        _ code: String, _ name: String, _ style: Style, _ alliance: Alliance?, _ hubs: String,
        reach: Double, short: String, long: String = ""
    ) {
        self.code = code
        self.name = name
        self.style = style
        self.alliance = alliance
        self.hubs = hubs.split(separator: " ").map(String.init)
        self.reach = reach
        self.short = short.split(separator: " ").compactMap { Aircraft.named(String($0)) }
        self.long = long.split(separator: " ").compactMap { Aircraft.named(String($0)) }
        key = Chance.key(code)
        let isShortHaul = style == .lowCost && self.long.isEmpty
        let near = min(self.short.map(\.stage).max() ?? 0, isShortHaul ? 4120 : .infinity)
        shortReach = min(near * 0.95, self.long.isEmpty ? near * 0.95 : 5000)
        longest = max(near, self.long.map(\.stage).max() ?? 0) * 0.97
    }
}
