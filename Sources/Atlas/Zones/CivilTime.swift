/// A date and time of day on the Gregorian calendar, without a place.
public struct CivilTime: Sendable, Hashable {
    /// The year.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int
    /// The hour, 0 to 23.
    public let hour: Int
    /// The minute, 0 to 59.
    public let minute: Int
    /// The second, 0 to 59.
    public let second: Int

    /// The first second of the year 1 and the last one of the year 9999.
    static let earliest: Int64 = -62_135_596_800
    static let latest: Int64 = 253_402_300_799

    /// Makes a time of the years 1 to 9999; nothing when there is no such date or time of day.
    public init?(
        year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0
    ) {
        guard 1...9999 ~= year, 1...12 ~= month,
            1...Self.daysInMonth(month, year: year) ~= day, 0...23 ~= hour, 0...59 ~= minute,
            0...59 ~= second
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
        (self.hour, self.minute, self.second) = (hour, minute, second)
    }

    /// Makes the time that clocks at Greenwich show, from seconds since 1970-01-01 00:00.
    ///
    /// Seconds before the year 1 give its first one, seconds after the year 9999 its last one.
    public init(seconds: Int64) {
        let seconds = min(max(seconds, Self.earliest), Self.latest)
        let (days, rest) = Self.divide(seconds, by: 86_400)
        (year, month, day) = Self.date(fromDayNumber: days)
        (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
    }

    /// Seconds since 1970-01-01 00:00, as if this were the time at Greenwich.
    public var seconds: Int64 {
        Int64(dayNumber * 86_400 + hour * 3600 + minute * 60 + second)
    }

    /// Days since 1970-01-01.
    public var dayNumber: Int {
        Self.dayNumber(year: year, month: month, day: day)
    }

    /// The day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday.
    public var weekday: Int {
        Self.divide(Int64(dayNumber) + 3, by: 7).remainder + 1
    }

    /// Returns the length of a month in days.
    public static func daysInMonth(_ month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeapYear(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Returns whether a year has 366 days.
    public static func isLeapYear(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// Days since 1970-01-01; years are counted from March, so that a leap day is the last.
    static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let (marchYear, marchMonth) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
        let (era, yearOfEra) = divide(Int64(marchYear), by: 400)
        let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private static func date(fromDayNumber number: Int) -> (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = divide(Int64(number) + 719_468, by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    /// Division that rounds toward the past, with a remainder that is never negative.
    private static func divide(
        _ number: Int64, by divisor: Int64
    ) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0
            ? (Int(quotient) - 1, Int(remainder + divisor)) : (Int(quotient), Int(remainder))
    }
}

extension CivilTime: Comparable {
    /// Orders earlier times first.
    public static func < (left: CivilTime, right: CivilTime) -> Bool {
        left.seconds < right.seconds
    }
}
