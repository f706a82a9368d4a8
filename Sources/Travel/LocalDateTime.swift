/// A day of the Gregorian calendar, wherever one stands.
public struct LocalDate: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, 1 to 31.
    public let day: Int

    /// Makes a date; nil when the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard 1...9999 ~= year, 1...12 ~= month, day >= 1 else { return nil }
        guard day <= LocalDate.days(inMonth: month, of: year) else { return nil }
        self.init(unchecked: year, month, day)
    }

    /// Reads `2027-03-01`; nil for any other form and for impossible days.
    public init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
        guard let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
            let day = number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Makes the date that lies so many days after 1970-01-01; nil outside the years 1 to 9999.
    public init?(dayNumber: Int) {
        guard -719_162...2_932_896 ~= dayNumber else { return nil }
        let shifted = dayNumber + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        self.init(unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Days since 1970-01-01, negative before.
    public var dayNumber: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
            - 719_468
    }

    /// The day of the week, 1 for Monday to 7 for Sunday (ISO 8601).
    public var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }

    /// The same day so many months later, or that month's last day where it has no such day; nil
    /// outside the years 1 to 9999.
    public func adding(months: Int) -> LocalDate? {
        let (count, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, count >= 12 else { return nil }
        let (year, month) = (count / 12, count % 12 + 1)
        let last = LocalDate.days(inMonth: month, of: year)
        return LocalDate(year: year, month: month, day: min(day, last))
    }

    /// The date so many days later; nil outside the years 1 to 9999.
    public func adding(days: Int) -> LocalDate? {
        let (sum, overflow) = dayNumber.addingReportingOverflow(days)
        return overflow ? nil : LocalDate(dayNumber: sum)
    }

    /// ISO 8601, `2027-03-01`.
    public var description: String { String(decoding: text, as: UTF8.self) }

    var text: [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(16)
        text.append(year, width: 4)
        text.append(0x2D)
        text.append(month, width: 2)
        text.append(0x2D)
        text.append(day, width: 2)
        return text
    }

    /// Earlier days come first.
    public static func < (left: LocalDate, right: LocalDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// The number of days in a month, 28 to 31.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// A time on the clock of some place, to the minute.
public struct LocalTime: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Minutes since midnight, 0 to 1439.
    public let minuteOfDay: Int

    /// Makes a time; nil unless 0 to 23 and 0 to 59.
    public init?(hour: Int, minute: Int) {
        guard 0...23 ~= hour, 0...59 ~= minute else { return nil }
        minuteOfDay = hour * 60 + minute
    }

    /// Reads `07:05` or `7:05`; nil for any other form.
    public init?(_ text: some StringProtocol) {
        let parts = text.utf8.split(separator: 0x3A, omittingEmptySubsequences: false)
        guard parts.count == 2, 1...2 ~= parts[0].count, parts[1].count == 2 else { return nil }
        guard let hour = number(Array(parts[0])[...]), let minute = number(Array(parts[1])[...])
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    /// The hour, 0 to 23.
    public var hour: Int { minuteOfDay / 60 }
    /// The minute, 0 to 59.
    public var minute: Int { minuteOfDay % 60 }

    /// `07:05`.
    public var description: String {
        var text: [UInt8] = []
        append(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    func append(to text: inout [UInt8]) {
        text.append(hour, width: 2)
        text.append(0x3A)
        text.append(minute, width: 2)
    }

    /// Earlier times come first.
    public static func < (left: LocalTime, right: LocalTime) -> Bool {
        left.minuteOfDay < right.minuteOfDay
    }
}

/// A date and time on the clock of some airport; which instant that is depends on the airport's zone.
public struct LocalDateTime: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The day.
    public let date: LocalDate
    /// The time.
    public let time: LocalTime

    /// Makes a date and time.
    public init(_ date: LocalDate, _ time: LocalTime) {
        self.date = date
        self.time = time
    }

    /// Reads `2027-03-01T07:05` with optional seconds, which are dropped; an offset is refused.
    public init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 16 || bytes.count == 19, bytes[10] == 0x54 else { return nil }
        guard let date = LocalDate(iso: text.prefix(10)),
            let time = LocalTime(text.dropFirst(11).prefix(5))
        else { return nil }
        if bytes.count == 19 {
            guard bytes[16] == 0x3A, let seconds = number(bytes[17..<19]), seconds < 60
            else { return nil }
        }
        self.init(date, time)
    }

    /// Makes the time that lies so many minutes after 1970-01-01T00:00 on the same clock; nil
    /// outside the years 1 to 9999.
    public init?(minuteNumber: Int) {
        let minuteOfDay = (minuteNumber % 1_440 + 1_440) % 1_440
        let day = minuteNumber / 1_440 - (minuteNumber % 1_440 < 0 ? 1 : 0)
        guard let date = LocalDate(dayNumber: day),
            let time = LocalTime(hour: minuteOfDay / 60, minute: minuteOfDay % 60)
        else { return nil }
        self.init(date, time)
    }

    /// Minutes since 1970-01-01T00:00 on the same clock.
    public var minuteNumber: Int { date.dayNumber * 1_440 + time.minuteOfDay }

    /// ISO 8601 without offset, `2027-03-01T07:05`.
    public var description: String {
        var text = date.text
        text.append(0x54)
        time.append(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// Earlier on the clock comes first.
    public static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
        (left.date, left.time) < (right.date, right.time)
    }
}

private func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
        guard 0x30...0x39 ~= digit else { return nil }
        value = value * 10 + Int(digit - 0x30)
    }
    return digits.isEmpty ? nil : value
}

extension [UInt8] {
    /// Appends a number from 0 in decimal, with leading zeros up to a width.
    mutating func append(_ number: Int, width: Int) {
        let start = count
        var rest = number
        repeat {
            append(0x30 + UInt8(rest % 10))
            rest /= 10
        } while rest > 0 || count - start < width
        self[start...].reverse()
    }
}
