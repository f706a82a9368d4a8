internal import HTTP
internal import Travel

extension JSON.Value {
    /// The airport named by a member.
    func airport(_ key: String) -> AirportCode? { self[key]?.string.flatMap { AirportCode($0) } }

    /// The airline named by a member.
    func airline(_ key: String) -> AirlineCode? { self[key]?.string.flatMap { AirlineCode($0) } }

    /// The local time in a member.
    func localTime(_ key: String) -> LocalDateTime? {
        var time: LocalDateTime?
        self[key]?.reveal { time = WireTime.local($0) }
        return time
    }

    /// The duration in a member, in minutes.
    func minutes(_ key: String) -> Int? {
        self[key]?.string.flatMap { WireTime.minutes(duration: $0) }
    }

    /// The amount in a member, a decimal as text or as a number; nil when it is negative.
    func money(_ key: String, in currency: Currency) -> Money? {
        guard let text = self[key]?.text, let money = Money(decimal: text, currency: currency),
            money.minor >= 0
        else { return nil }
        return money
    }

    /// A text that says something; nil for an empty one.
    func words(_ key: String) -> String? {
        guard let text = self[key]?.string, !text.isEmpty else { return nil }
        return text
    }
}
