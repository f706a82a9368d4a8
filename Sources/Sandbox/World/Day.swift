/// A calendar day, counted from 1970-01-01.
struct Day: Sendable, Hashable, Comparable {
    let number: Int

    init(number: Int) { self.number = number }

    /// Reads `2027-03-01`; nil for anything else, also for a day that does not exist.
    init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
            let year = Self.digits(bytes[0..<4]), let month = Self.digits(bytes[5..<7]),
            let day = Self.digits(bytes[8..<10]), year >= 1
        else { return nil }
        let number = Self.number(year: year, month: month, day: day)
        let back = Day(number: number).parts
        guard back == (year, month, day) else { return nil }
        self.number = number
    }

    static func < (left: Day, right: Day) -> Bool { left.number < right.number }
    static func + (day: Day, count: Int) -> Day { Day(number: day.number + count) }
    static func - (left: Day, right: Day) -> Int { left.number - right.number }

    /// 0 is Monday.
    var weekday: Int { ((number + 3) % 7 + 7) % 7 }

    /// Year, month and day of the proleptic Gregorian calendar.
    var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * ofYear + 2) / 153
        let day = ofYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// `2027-03-01`.
    var text: String {
        let (year, month, day) = parts
        return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
    }

    private static func number(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468
    }

    private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        return number
    }
}

/// A number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// Texts of times that are counted in minutes from 1970-01-01T00:00.
enum Clock {
    /// `2027-03-01T09:05:00`.
    static func text(_ minutes: Int) -> String {
        let day = Int((Double(minutes) / 1440).rounded(.down))
        let rest = minutes - day * 1440
        return Day(number: day).text + "T" + padded(rest / 60, 2) + ":" + padded(rest % 60, 2)
            + ":00"
    }

    /// `2027-03-01T09:05:07.123456Z` from microseconds since 1970.
    static func instant(microseconds: Int64) -> String {
        let seconds = Int(microseconds / 1_000_000)
        let day = seconds / 86_400
        let rest = seconds % 86_400
        let time = [rest / 3600, rest / 60 % 60, rest % 60].map { padded($0, 2) }
        return Day(number: day).text + "T" + time.joined(separator: ":") + "."
            + padded(Int(microseconds % 1_000_000), 6) + "Z"
    }

    /// `PT11H5M`, whole days as hours.
    static func duration(_ minutes: Int) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        return "PT" + (hours > 0 ? "\(hours)H" : "") + (rest > 0 || hours == 0 ? "\(rest)M" : "")
    }

    /// `P1DT2H5M`, as Duffel writes it.
    static func longDuration(_ minutes: Int) -> String {
        guard minutes >= 1440 else { return duration(minutes) }
        let rest = minutes % 1440
        return "P\(minutes / 1440)D" + (rest == 0 ? "" : duration(rest).dropPrefix("P"))
    }

    /// Minutes of the day from `HH:MM` or `HH:MM:SS`; nil for anything else.
    static func minutes(_ text: some StringProtocol) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts.allSatisfy({ $0.utf8.count == 2 }) else {
            return nil
        }
        let numbers = parts.compactMap { UInt8($0) }
        guard numbers.count == parts.count, numbers[0] < 24,
            numbers.dropFirst().allSatisfy({ $0 < 60 })
        else { return nil }
        return Int(numbers[0]) * 60 + Int(numbers[1])
    }
}

extension String {
    func dropPrefix(_ prefix: String) -> String {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
    }
}
