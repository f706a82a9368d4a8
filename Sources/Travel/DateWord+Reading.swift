extension DateWord {
    /// Reads what a person typed.
    ///
    /// - Throws: `DateProblem` with one suggestion when there is a good one.
    public init(_ typed: some StringProtocol) throws(DateProblem) {
        let word = String(typed)
        guard word.utf8.count <= 40, let tokens = DateWord.tokens(of: word) else {
            throw DateProblem(.notADate, word.utf8.count <= 40 ? word : "\(word.prefix(20))...")
        }
        guard let found = try DateWord.read(tokens, word) else {
            throw DateProblem(.notADate, word, suggestion: DateWord.suggestion(for: tokens))
        }
        self = found
    }

    /// The date that the tokens spell; nil when they spell none.
    static func read(_ tokens: [Token], _ word: String) throws(DateProblem) -> DateWord? {
        if let relative = relative(tokens) { return relative }
        if let named = try named(tokens, word) { return named }
        return try numeric(tokens, word)
    }

    /// A run of digits or of letters, or a plus sign; what separates them is dropped.
    enum Token: Equatable {
        case number(Int, digits: Int)
        case letters(String)
        case plus
    }

    private static func tokens(of word: String) -> [Token]? {
        var tokens: [Token] = []
        var rest = word.utf8.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }[...]
        while let byte = rest.first {
            switch byte {
            case 0x30...0x39:
                let run = rest.prefix { 0x30...0x39 ~= $0 }
                guard let number = Int(String(decoding: run, as: UTF8.self)) else { return nil }
                tokens.append(.number(number, digits: run.count))
                rest = rest[run.endIndex...]
            case 0x61...0x7A:
                let run = rest.prefix { 0x61...0x7A ~= $0 }
                tokens.append(.letters(String(decoding: run, as: UTF8.self)))
                rest = rest[run.endIndex...]
            case 0x2B:
                tokens.append(.plus)
                rest.removeFirst()
            case 0x20, 0x2C, 0x2D, 0x2E, 0x2F:
                guard !tokens.isEmpty else { return nil }
                rest.removeFirst()
            default:
                return nil
            }
        }
        return tokens
    }

    private static func relative(_ tokens: [Token]) -> DateWord? {
        switch tokens {
        case [.letters("today")]: return .days(0)
        case [.letters("tomorrow")]: return .days(1)
        default: break
        }
        if tokens.count == 1, case .letters(let name) = tokens[0] {
            return index(of: name, in: weekdays).map { .weekday($0 + 1) }
        }
        if tokens.count == 2, case .number(let count, 1...4) = tokens[0] {
            return tokens[1] == .letters("n") ? .nights(count) : nil
        }
        guard tokens.count == 3, tokens[0] == .plus, case .number(let count, 1...4) = tokens[1]
        else { return nil }
        switch tokens[2] {
        case .letters("d"): return .days(count)
        case .letters("w"): return .days(count * 7)
        case .letters("m"): return .months(count)
        default: return nil
        }
    }

    /// A month by its name with a day and perhaps a year, in the orders people use.
    private static func named(_ all: [Token], _ word: String) throws(DateProblem) -> DateWord? {
        let tokens = withoutOrdinal(all)
        guard 2...3 ~= tokens.count else { return nil }
        var month: Int?
        var numbers: [(value: Int, digits: Int)] = []
        for (position, token) in tokens.enumerated() {
            switch token {
            case .letters(let name):
                guard month == nil, position < 2, let index = index(of: name, in: months)
                else { return nil }
                month = index + 1
            case .number(let value, let digits): numbers.append((value, digits))
            case .plus: return nil
            }
        }
        if numbers.first?.digits == 4 { numbers.reverse() }
        guard let month, let day = numbers.first, day.digits <= 2 else { return nil }
        guard numbers.count == 2 else { return try known(month: month, day: day.value, word) }
        switch numbers[1].digits {
        case 4: return try known(numbers[1].value, month: month, day: day.value, word)
        case 2: return try known(2000 + numbers[1].value, month: month, day: day.value, word)
        default: return nil
        }
    }

    private static func numeric(_ tokens: [Token], _ word: String) throws(DateProblem) -> DateWord?
    {
        var numbers: [(value: Int, digits: Int)] = []
        for token in tokens {
            guard case .number(let value, let digits) = token else { return nil }
            numbers.append((value, digits))
        }
        let digits = numbers.map(\.digits)
        if digits == [8] {
            let value = numbers[0].value
            return try known(value / 10_000, month: value / 100 % 100, day: value % 100, word)
        }
        guard 2...3 ~= digits.count, digits[1] <= 2 else { return nil }
        if digits.count == 3, digits[0] == 4, digits[2] <= 2 {
            return try known(numbers[0].value, month: numbers[1].value, day: numbers[2].value, word)
        }
        if digits[0] <= 2 { throw DateProblem(.ambiguous, word) }
        return nil
    }

    private static func known(
        _ year: Int? = nil, month: Int, day: Int, _ word: String
    ) throws(DateProblem) -> DateWord {
        guard 1...12 ~= month else { throw DateProblem(.noSuchDay(days: nil), word) }
        // Without a year the year may be a leap year.
        let days = LocalDate.days(inMonth: month, of: year ?? 2000)
        guard 1...days ~= day else {
            let last =
                year.map { LocalDate(year: $0, month: month, day: days)?.description }
                ?? DateWord.dayOfMonth(month: month, day: days).description
            let suggestion = day > days ? last : nil
            throw DateProblem(.noSuchDay(days: days), word, suggestion: suggestion)
        }
        guard let year else { return .dayOfMonth(month: month, day: day) }
        guard let date = LocalDate(year: year, month: month, day: day) else {
            throw DateProblem(.beyondCalendar, word)
        }
        return .day(date)
    }

    /// `1st march` without its `st`.
    private static func withoutOrdinal(_ tokens: [Token]) -> [Token] {
        for (position, token) in tokens.enumerated().dropFirst() {
            guard case .number(let value, 1...2) = tokens[position - 1] else { continue }
            let teens = 11...13 ~= value
            let ending =
                switch value % 10 {
                case 1 where !teens: "st"
                case 2 where !teens: "nd"
                case 3 where !teens: "rd"
                default: "th"
                }
            guard token == .letters(ending) else { continue }
            return Array(tokens[..<position] + tokens[(position + 1)...])
        }
        return tokens
    }

    /// The only name of the list that begins with those three letters or more.
    private static func index(of name: String, in list: [String]) -> Int? {
        guard name.utf8.count >= 3 else { return nil }
        return list.firstIndex { $0.hasPrefix(name) }
    }
}
