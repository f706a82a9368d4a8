internal import Travel

/// Times as suppliers write them.
enum WireTime {
    /// Reads an ISO 8601 duration such as `PT10H35M` or `P1DT2H5M` in minutes; nil for other text.
    static func minutes(duration text: String) -> Int? {
        var minutes = 0
        var number: Int?
        var isTime = false
        var hasPart = false
        for (index, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "P") where index == 0: continue
            case _ where index == 0: return nil
            case UInt8(ascii: "T") where !isTime && number == nil: isTime = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                number = (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
                guard number ?? 0 < 1_000_000 else { return nil }
            default:
                guard let count = number, let unit = unit(byte, isTime: isTime) else { return nil }
                minutes += count * unit
                number = nil
                hasPart = true
            }
        }
        return hasPart && number == nil ? minutes : nil
    }

    /// Reads `2027-03-01T07:05` with optional seconds, which are dropped; nil for other text.
    ///
    /// From bytes, because a search has thousands of them: `LocalDateTime(iso:)`, generic over
    /// strings, took a third of the time of reading an answer.
    static func local(_ text: Span<UInt8>) -> LocalDateTime? {
        guard text.count == 16 || text.count == 19, text[4] == UInt8(ascii: "-"),
            text[7] == UInt8(ascii: "-"), text[10] == UInt8(ascii: "T"),
            text[13] == UInt8(ascii: ":"), let year = number(text, 0..<4),
            let month = number(text, 5..<7), let day = number(text, 8..<10),
            let hour = number(text, 11..<13), let minute = number(text, 14..<16),
            let date = LocalDate(year: year, month: month, day: day),
            let time = LocalTime(hour: hour, minute: minute)
        else { return nil }
        if text.count == 19 {
            guard text[16] == UInt8(ascii: ":"), let second = number(text, 17..<19), second < 60
            else { return nil }
        }
        return LocalDateTime(date, time)
    }

    private static func number(_ text: Span<UInt8>, _ digits: Range<Int>) -> Int? {
        var value = 0
        for index in digits {
            let byte = text[index]
            guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }

    /// Reads an instant in UTC such as `2027-03-01T07:05:09.120Z` in seconds since 1970.
    ///
    /// The fraction is dropped; nil without the `Z`.
    static func instant(_ text: String) -> Int64? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes.last == UInt8(ascii: "Z"), bytes[10] == UInt8(ascii: "T"),
            let date = LocalDate(iso: text.prefix(10))
        else { return nil }
        let fraction = bytes[19..<(bytes.count - 1)]
        guard fraction.isEmpty || fraction.first == UInt8(ascii: "."),
            fraction.dropFirst().allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
        else { return nil }
        return seconds(on: date, at: text.dropFirst(11).prefix(8))
    }

    /// Reads a date as HTTP writes it, `Mon, 01 Mar 2027 07:05:09 GMT`, in seconds since 1970.
    ///
    /// Only this form of RFC 9110 section 5.6.7 is in use today; nil for the older ones.
    static func instant(http text: String) -> Int64? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]),
            let month = months.firstIndex(of: String(parts[2])), let year = Int(parts[3]),
            let date = LocalDate(year: year, month: month + 1, day: day)
        else { return nil }
        return seconds(on: date, at: parts[4])
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func seconds(on date: LocalDate, at clock: Substring) -> Int64? {
        guard clock.utf8.count == 8, let time = LocalTime(clock.prefix(5)),
            clock.dropFirst(5).first == ":", let second = Int(clock.suffix(2)), 0...60 ~= second
        else { return nil }
        return Int64(date.dayNumber) * 86_400 + Int64(time.minuteOfDay) * 60 + Int64(second)
    }

    private static func unit(_ letter: UInt8, isTime: Bool) -> Int? {
        switch (letter, isTime) {
        case (UInt8(ascii: "W"), false): 10_080
        case (UInt8(ascii: "D"), false): 1_440
        case (UInt8(ascii: "H"), true): 60
        case (UInt8(ascii: "M"), true): 1
        case (UInt8(ascii: "S"), true): 0
        default: nil
        }
    }
}
