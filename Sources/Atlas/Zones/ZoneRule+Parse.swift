extension ZoneRule {
    /// Reads a TZ string; nothing when a part of it is not understood.
    init?(_ text: ArraySlice<UInt8>) {
        var reader = Reader(rest: text)
        guard reader.skipName(), let west = reader.clock(hours: 24) else { return nil }
        standard = -west
        if reader.rest.isEmpty {
            saving = nil
            return
        }
        guard reader.skipName() else { return nil }
        var offset = standard + 3600
        if reader.rest.first != UInt8(ascii: ",") {
            guard let west = reader.clock(hours: 24) else { return nil }
            offset = -west
        }
        guard let start = reader.moment(), let end = reader.moment(), reader.rest.isEmpty else {
            return nil
        }
        saving = Saving(offset: offset, start: start, end: end)
    }

    private struct Reader {
        var rest: ArraySlice<UInt8>

        /// Skips "CET" or "<+0330>".
        mutating func skipName() -> Bool {
            if skip("<") {
                guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
                rest = rest[(end + 1)...]
                return true
            }
            let letters = rest.prefix { UInt8(ascii: "A")...UInt8(ascii: "z") ~= $0 }
            rest = rest.dropFirst(letters.count)
            return letters.count >= 3
        }

        /// Reads [+-]h[:m[:s]] as seconds.
        mutating func clock(hours: Int) -> Int? {
            let sign = skip("-") ? -1 : 1
            if sign == 1 { _ = skip("+") }
            guard let hour = number(through: hours) else { return nil }
            var seconds = hour * 3600
            for unit in [60, 1] where skip(":") {
                guard let count = number(through: 59) else { return nil }
                seconds += count * unit
            }
            return sign * seconds
        }

        /// Reads ",M3.5.0/2", ",J60" or ",59"; the time is 02:00 unless it is given.
        mutating func moment() -> Moment? {
            guard skip(","), let day = day() else { return nil }
            guard skip("/") else { return Moment(day: day, time: 7200) }
            return clock(hours: 167).map { Moment(day: day, time: $0) }
        }

        private mutating func day() -> Moment.Day? {
            if skip("J") {
                return number(through: 365).flatMap { $0 > 0 ? .julian($0) : nil }
            }
            guard skip("M") else { return number(through: 365).map { .ofYear($0) } }
            guard let month = number(through: 12), month > 0, skip("."),
                let week = number(through: 5), week > 0, skip("."),
                let weekday = number(through: 6)
            else { return nil }
            return .weekday(weekday, week: week, month: month)
        }

        /// Reads up to three digits.
        private mutating func number(through limit: Int) -> Int? {
            let digits = rest.prefix(4).prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
            guard 1...3 ~= digits.count else { return nil }
            rest = rest.dropFirst(digits.count)
            let value = digits.reduce(0) { $0 * 10 + Int($1 & 15) }
            return value <= limit ? value : nil
        }

        private mutating func skip(_ character: Unicode.Scalar) -> Bool {
            guard rest.first == UInt8(ascii: character) else { return false }
            rest = rest.dropFirst()
            return true
        }
    }
}
