/// A date as a person types it; what it means depends on the day it is.
///
/// | typed | means |
/// |---|---|
/// | `2027-03-01`, `20270301`, `2027/3/1`, `1mar2027`, `mar 1, 2027`, `1mar27` | that day |
/// | `1mar`, `mar1`, `1-mar`, `1 march`, `March 1st` | the next such day, today included |
/// | `fri`, `friday` | the next such day, today excluded: today has a word of its own |
/// | `today`, `tomorrow` | today, the day after |
/// | `+14d`, `+2w`, `+1m` | so long after today; a month ends on the last day it has |
/// | `7n` | seven nights after the departure, for a return |
///
/// Case does not matter. `1/3` and its like are refused: half of the world reads them backward.
public enum DateWord: Sendable, Hashable {
    /// A day with its year.
    case day(LocalDate)
    /// The next day of that name.
    case dayOfMonth(month: Int, day: Int)
    /// The next day of the week, 1 for Monday to 7 for Sunday.
    case weekday(Int)
    /// So many days after today.
    case days(Int)
    /// So many months after today.
    case months(Int)
    /// So many nights after the departure.
    case nights(Int)

    /// The date it stands for.
    ///
    /// - Parameters:
    ///   - today: The day it is at the origin of the whole trip.
    ///   - departure: The day of the outward flight when this is the return, else nil.
    /// - Throws: `DateProblem` when it is past, when no such day comes, or when nights are given
    ///   where there is no departure. A day too far ahead for every supplier is not refused here.
    public func date(
        today: LocalDate, departure: LocalDate? = nil
    ) throws(DateProblem) -> LocalDate {
        let found: LocalDate?
        switch self {
        case .day(let date):
            guard date >= today else { throw DateWord.past(date, today: today) }
            found = date
        case .dayOfMonth(let month, let day):
            found = DateWord.next(month: month, day: day, from: today)
        case .weekday(let weekday):
            found = today.adding(days: (weekday - today.weekday + 6) % 7 + 1)
        case .days(let days):
            found = today.adding(days: days)
        case .months(let months):
            found = today.adding(months: months)
        case .nights(let nights):
            guard let departure else { throw DateProblem(.nightsWithoutDeparture, "\(nights)n") }
            found = departure.adding(days: nights)
        }
        guard let found else { throw DateProblem(.beyondCalendar, description) }
        return found
    }

    /// A short way to type it.
    public var description: String {
        switch self {
        case .day(let date): date.description
        case .dayOfMonth(let month, let day): "\(day)\(DateWord.months[month - 1].prefix(3))"
        case .weekday(let weekday): String(DateWord.weekdays[weekday - 1].prefix(3))
        case .days(0): "today"
        case .days(1): "tomorrow"
        case .days(let days): "+\(days)d"
        case .months(let months): "+\(months)m"
        case .nights(let nights): "\(nights)n"
        }
    }

    static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]
    static let weekdays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    /// The first such day that is not before today; 29 February may be eight years off.
    static func next(month: Int, day: Int, from today: LocalDate) -> LocalDate? {
        for year in today.year...(today.year + 8) {
            if let date = LocalDate(year: year, month: month, day: day), date >= today {
                return date
            }
        }
        return nil
    }

    private static func past(_ date: LocalDate, today: LocalDate) -> DateProblem {
        let next = next(month: date.month, day: date.day, from: today)
        return DateProblem(.past(today: today), "\(date)", suggestion: next?.description)
    }
}

extension DateWord: CustomStringConvertible {}

/// Why a word is not a date one can fly on.
public struct DateProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kinds of trouble.
    public enum Reason: Hashable, Sendable {
        /// It has no form we know.
        case notADate
        /// Day and month cannot be told apart.
        case ambiguous
        /// The month has only so many days, or the year only twelve months (`days` is nil then).
        case noSuchDay(days: Int?)
        /// It lies before today.
        case past(today: LocalDate)
        /// It lies outside the years 1 to 9999.
        case beyondCalendar
        /// Nights are counted from a departure, and there is none.
        case nightsWithoutDeparture
    }

    /// What kind of trouble it is.
    public let reason: Reason
    /// The word as it was typed.
    public let word: String
    /// What was probably meant, ready to be typed; nil without a good guess.
    public let suggestion: String?

    init(_ reason: Reason, _ word: String, suggestion: String? = nil) {
        self.reason = reason
        self.word = word
        self.suggestion = suggestion
    }

    /// A phrase such as `"30feb" does not exist: the month has 29 days`.
    public var description: String {
        switch reason {
        case .notADate: "\"\(word)\" is not a date"
        case .ambiguous: "\"\(word)\" can be read as two dates"
        case .noSuchDay(let days?): "\"\(word)\" does not exist: the month has \(days) days"
        case .noSuchDay(nil): "\"\(word)\" does not exist: a year has 12 months"
        case .past(let today): "\(word) is past: today is \(today)"
        case .beyondCalendar: "\"\(word)\" is beyond the calendar"
        case .nightsWithoutDeparture: "\"\(word)\" counts nights after a departure; there is none"
        }
    }
}
