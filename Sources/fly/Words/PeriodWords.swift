import Grammar
import Travel

/// A month, `2027-03`, `mar` or `mar2027`; without a year the next one that is not over.
struct MonthWord: Word {
    let month: Int
    let year: Int?

    static var placeholder: String { "MONTH" }

    private static let names = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    init(word: String) throws(WordError) {
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        if parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]),
            let month = Int(parts[1]), 1...12 ~= month, year > 0
        {
            (self.month, self.year) = (month, year)
            return
        }
        let letters = word.lowercased().prefix { $0.isASCII && $0.isLetter }
        let digits = word.dropFirst(letters.count)
        guard letters.count >= 3, let index = Self.names.firstIndex(of: String(letters.prefix(3))),
            digits.isEmpty || digits.utf8.count == 4 && Int(digits) != nil
        else { throw WordError(expected: "a month such as mar or 2027-03") }
        month = index + 1
        year = Int(digits)
    }

    var word: String { year.map { "\(Self.names[month - 1])\($0)" } ?? Self.names[month - 1] }

    /// The days of the month from today on; nil when all of them are past.
    func days(today: LocalDate) -> ClosedRange<LocalDate>? {
        let year = year ?? (month < today.month ? today.year + 1 : today.year)
        guard let first = LocalDate(year: year, month: month, day: 1),
            let last = LocalDate(
                year: year, month: month, day: LocalDate.days(inMonth: month, of: year)),
            last >= today
        else { return nil }
        return max(first, today)...last
    }
}

/// A number of nights, `7` or `5-9`.
struct NightsWord: Word {
    let nights: ClosedRange<Int>

    static var placeholder: String { "N-N" }

    init(word: String) throws(WordError) {
        let parts = word.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard 1...2 ~= parts.count, let first = parts[0], let last = parts[parts.count - 1],
            1...60 ~= first, first...60 ~= max(first, last), last >= first
        else { throw WordError(expected: "nights such as 7 or 5-9, at most 60") }
        nights = first...last
    }

    var word: String {
        nights.count == 1 ? "\(nights.lowerBound)" : "\(nights.lowerBound)-\(nights.upperBound)"
    }
}

/// A marketing flight, `IB6251`.
struct FlightWord: Word {
    let flight: FlightNumber

    static var placeholder: String { "FLIGHT" }

    init(word: String) throws(WordError) {
        guard let flight = FlightNumber(word) else {
            throw WordError(expected: "a flight such as IB6251")
        }
        self.flight = flight
    }

    var word: String { flight.description }
}
