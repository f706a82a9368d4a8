import HTTP

/// Reads the query of a call and collects what is wrong with it.
struct Parameters {
    private let call: Server.Incoming
    private(set) var issues: [Issue] = []

    init(_ call: Server.Incoming) { self.call = call }

    mutating func add(_ issue: Issue) { issues.append(issue) }

    func source(_ name: String) -> Issue.Source { .parameter(name, example: Self.examples[name]) }

    /// The value; nil when it is not given or empty.
    func value(_ name: String) -> String? {
        guard let value = call.query(name), !value.isEmpty else { return nil }
        return value
    }

    /// A required value.
    mutating func required(_ name: String) -> String? {
        if let value = value(name) { return value }
        add(.missing(source(name), "Missing mandatory query parameter"))
        return nil
    }

    /// A required code of three capitals.
    mutating func code(_ name: String) -> String? {
        required(name) == nil ? nil : letters(name)
    }

    /// Three capitals.
    mutating func letters(_ name: String) -> String? {
        guard let value = value(name) else { return nil }
        guard value.utf8.count == 3, value.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
            add(.format(source(name), "invalid query parameter format"))
            return nil
        }
        return value
    }

    mutating func day(_ name: String, required isRequired: Bool) -> Day? {
        guard let value = isRequired ? required(name) : value(name) else { return nil }
        guard let day = Day(value) else {
            add(.format(source(name), "invalid query parameter format"))
            return nil
        }
        return day
    }

    mutating func number(
        _ name: String, _ range: ClosedRange<Int>, required isRequired: Bool = false
    ) -> Int? {
        guard let value = isRequired ? required(name) : value(name) else { return nil }
        guard value.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(value),
            range.contains(number)
        else {
            add(.format(source(name), "invalid query parameter format"))
            return nil
        }
        return number
    }

    /// Whether it says true; anything but true and false is an issue.
    mutating func flag(_ name: String) -> Bool {
        guard let value = value(name) else { return false }
        guard value == "true" || value == "false" else {
            if !issues.contains(where: { $0.names(name) }) {
                add(.format(source(name), "invalid query parameter format"))
            }
            return false
        }
        return value == "true"
    }

    /// A comma list of airline codes.
    mutating func carriers(_ name: String) -> Set<String> {
        guard let value = value(name) else { return [] }
        let codes = value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard codes.allSatisfy(Self.isCarrier) else {
            add(.format(source(name), "invalid query parameter format"))
            return []
        }
        if codes.count > 99 { add(.many(source(name), "At most 99 airlines can be given")) }
        return Set(codes)
    }

    /// The airports of a code; an issue when there are none.
    mutating func spots(_ code: String, _ network: Network, _ name: String) -> [Spot] {
        let spots = network.spots(code)
        if spots.isEmpty { add(.invalid(source(name), "No airport or city has this code")) }
        return spots
    }

    /// A day must not be past where the trip starts, nor more than a year ahead.
    mutating func check(_ day: Day, at spots: [Spot], now: Int64, _ name: String) {
        guard let problem = day.problem(at: spots, now: now) else { return }
        add(.date(source(name), problem))
    }

    static func isCarrier(_ code: String) -> Bool {
        code.utf8.count == 2
            && code.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
    }

    private static let examples = [
        "originLocationCode": "MAD", "destinationLocationCode": "JFK",
        "departureDate": "2027-03-01", "returnDate": "2027-03-08", "adults": "1",
        "children": "0", "infants": "0", "currencyCode": "EUR", "includedAirlineCodes": "IB,BA",
        "excludedAirlineCodes": "IB,BA", "nonStop": "false", "maxPrice": "500", "max": "250",
    ]
}

extension Issue {
    func names(_ parameter: String) -> Bool {
        if case .parameter(parameter, _) = source { return true }
        return false
    }
}

extension Day {
    /// Why one cannot leave on this day; nil when one can.
    func problem(at spots: [Spot], now: Int64) -> String? {
        let minute = Int(now / 60)
        let earliest = spots.map { (minute + $0.offset(at: minute)) / 1440 }.min() ?? minute / 1440
        if number < earliest { return "Date/Time is in the past" }
        if number > earliest + 365 { return "Date/Time is more than a year ahead" }
        return nil
    }
}

extension Currency {
    /// Minor units of whole units.
    func units(_ count: Int) -> Int {
        (0..<digits).reduce(count) { number, _ in number &* 10 }
    }
}
