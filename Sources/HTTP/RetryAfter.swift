#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The seconds since 1970 by this machine's clock.
func wallClockSeconds() -> Int { time(nil) }

/// What a Retry-After line means (RFC 9110 section 10.2.3).
enum RetryAfter {
    /// The whole seconds to wait, 0 for a date that is past; nil when it cannot be read.
    ///
    /// Takes a count of seconds, or a date in the one form that may be sent.
    static func seconds(_ text: String, now: Int) -> Int? {
        if !text.isEmpty, text.utf8.allSatisfy(isDigit) { return Int(text) ?? Int.max }
        return date(text).map { max(0, $0 - now) }
    }

    /// The seconds since 1970 of a date as `Sun, 06 Nov 1994 08:49:37 GMT`; nil for all else.
    static func date(_ text: String) -> Int? {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 6, words[0].utf8.count == 4, words[0].hasSuffix(","),
            words[5] == "GMT", let day = number(words[1], digits: 2, in: 1...31),
            let month = months.firstIndex(of: String(words[2])),
            let year = number(words[3], digits: 4, in: 1970...9999)
        else { return nil }
        let clock = words[4].split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 3, let hour = number(clock[0], digits: 2, in: 0...23),
            let minute = number(clock[1], digits: 2, in: 0...59),
            let second = number(clock[2], digits: 2, in: 0...60)
        else { return nil }
        let days = days(before: year, month: month + 1) + day - 1
        return ((days * 24 + hour) * 60 + minute) * 60 + second
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func number(_ text: Substring, digits: Int, in range: ClosedRange<Int>) -> Int? {
        guard text.utf8.count == digits, text.utf8.allSatisfy(isDigit), let number = Int(text),
            range.contains(number)
        else { return nil }
        return number
    }

    /// The days from 1970-01-01 to the first of a month.
    ///
    /// Counts a year from March, so that the leap day is its last.
    private static func days(before year: Int, month: Int) -> Int {
        let year = month > 2 ? year : year - 1
        let month = (month + 9) % 12
        return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 - 719_468
    }
}
