import HTTP

/// What a call for the cheapest days or places asks.
struct FindQuery {
    let days: ClosedRange<Int>
    let isOneWay: Bool
    /// Nights of a round trip.
    let nights: ClosedRange<Int>
    let isDirect: Bool
    /// Whole units.
    let maximumPrice: Int?
    let viewBy: String
    /// The values that count when a call does not say, as the answer repeats them.
    let defaults: JSONTree

    init(
        _ reader: inout Parameters, today: Day, longest: Int, views: [String],
        _ view: (_ isOneWay: Bool) -> String
    ) {
        isOneWay = reader.flag("oneWay")
        isDirect = reader.flag("nonStop")
        maximumPrice = reader.number("maxPrice", 0...Int(Int32.max))
        let last = today + 180
        days = Self.days(&reader, today: today) ?? (today.number + 1)...last.number
        nights = Self.nights(&reader, longest) ?? 1...15
        if isOneWay, reader.value("duration") != nil {
            reader.add(
                .combination(
                    reader.source("duration"), "duration cannot be given for one-way trips"))
        }
        viewBy = reader.value("viewBy") ?? view(isOneWay)
        if !views.contains(viewBy) {
            reader.add(.format(reader.source("viewBy"), "one of \(views.joined(separator: ", "))"))
        }
        let dates = [days.lowerBound, days.upperBound].map { Day(number: $0).text }
        var defaults: JSONTree = [
            "departureDate": .string(
                dates[0] == dates[1] ? dates[0] : dates.joined(separator: ",")),
            "oneWay": .bool(isOneWay),
        ]
        if !isOneWay {
            let text =
                nights.count == 1
                ? "\(nights.lowerBound)" : "\(nights.lowerBound),\(nights.upperBound)"
            defaults["duration"] = .string(text)
        }
        defaults["nonStop"] = .bool(isDirect)
        defaults["viewBy"] = .string(viewBy)
        self.defaults = defaults
    }

    /// The same as a query.
    var text: String {
        guard case .object(let members) = defaults else { return "" }
        return members.map { name, value in
            let text: String =
                switch value {
                case .string(let text): text
                case .bool(let truth): String(truth)
                default: ""
                }
            return "\(name)=\(text)"
        }.joined(separator: "&")
    }

    private static func days(_ reader: inout Parameters, today: Day) -> ClosedRange<Int>? {
        guard let text = reader.value("departureDate") else { return nil }
        let days = text.split(separator: ",", omittingEmptySubsequences: false).map { Day($0) }
        guard 1...2 ~= days.count, let first = days[0], let last = days[days.count - 1],
            first <= last
        else {
            reader.add(.format(reader.source("departureDate"), "a date, or two with a comma"))
            return nil
        }
        guard first >= today + -1, last <= today + 365 else {
            reader.add(
                .date(reader.source("departureDate"), "Date/Time is in the past or too far ahead"))
            return nil
        }
        return first.number...last.number
    }

    private static func nights(_ reader: inout Parameters, _ longest: Int) -> ClosedRange<Int>? {
        guard let text = reader.value("duration") else { return nil }
        let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
        guard 1...2 ~= numbers.count, let first = numbers[0],
            let last = numbers[numbers.count - 1], 1...longest ~= first, first...longest ~= last
        else {
            reader.add(.format(reader.source("duration"), "days, or two numbers with a comma"))
            return nil
        }
        return first...last
    }
}
