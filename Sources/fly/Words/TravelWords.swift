import Atlas
public import Grammar
public import Travel

/// A date as a person types it; which day it is depends on where the trip starts.
struct DateArgument: Word {
    let date: DateWord

    static var placeholder: String { "DATE" }

    init(word: String) throws(WordError) {
        do throws(DateProblem) {
            date = try DateWord(word)
        } catch {
            throw WordError(error.description, suggestion: error.suggestion)
        }
    }

    var word: String { date.description }
}

/// A span of a day, `06:00-12:00`; either end may be left out.
struct WindowWord: Word {
    let window: TimeWindow

    static var placeholder: String { "HH:MM-HH:MM" }

    init(word: String) throws(WordError) {
        let ends = word.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, ends[0] != ends[1],
            let from = ends[0].isEmpty ? LocalTime("00:00") : LocalTime(ends[0]),
            let to = ends[1].isEmpty ? LocalTime("23:59") : LocalTime(ends[1])
        else { throw WordError(expected: "times such as 06:00-12:00") }
        guard let window = TimeWindow(from: from, to: to) else {
            throw WordError(expected: "times in their order", suggestion: "\(to)-\(from)")
        }
        self.window = window
    }

    var word: String { "\(window.from)-\(window.to)" }
}

/// A length of time, `12h`, `12h30` or `750m`, in minutes.
struct LengthWord: Word {
    let minutes: Int

    static var placeholder: String { "LENGTH" }

    init(word: String) throws(WordError) {
        guard let minutes = Self.minutes(word.lowercased()), minutes > 0 else {
            throw WordError(expected: "a length such as 12h, 12h30 or 750m")
        }
        self.minutes = minutes
    }

    var word: String { hours(minutes) }

    private static func minutes(_ text: String) -> Int? {
        guard text.utf8.count <= 8, text.utf8.allSatisfy({ 0x30...0x7A ~= $0 }) else { return nil }
        let parts = text.split(separator: "h", omittingEmptySubsequences: false)
        if parts.count == 1, text.last == "m" { return Int(text.dropLast()) }
        guard parts.count == 2, let hours = Int(parts[0]), hours < 1_000 else { return nil }
        let rest = parts[1].last == "m" ? parts[1].dropLast() : parts[1]
        guard let minutes = rest.isEmpty ? 0 : Int(rest), minutes < 60 else { return nil }
        return hours * 60 + minutes
    }
}

/// A span of lengths, `1h-4h`; either end may be left out.
struct LayoverWord: Word {
    let minutes: ClosedRange<Int>

    static var placeholder: String { "LENGTH-LENGTH" }

    init(word: String) throws(WordError) {
        let ends = word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard ends.count == 2, ends != ["", ""] else {
            throw WordError(expected: "lengths such as 1h-4h")
        }
        let shortest = try ends[0].isEmpty ? 0 : LengthWord(word: ends[0]).minutes
        let longest = try ends[1].isEmpty ? 100_000 : LengthWord(word: ends[1]).minutes
        guard shortest <= longest else {
            throw WordError(expected: "lengths in their order", suggestion: "\(ends[1])-\(ends[0])")
        }
        minutes = shortest...longest
    }

    var word: String { "\(hours(minutes.lowerBound))-\(hours(minutes.upperBound))" }
}

/// A currency that is in use.
struct CurrencyWord: Word {
    let currency: Currency

    static var placeholder: String { "CODE" }

    init(word: String) throws(WordError) {
        guard let currency = Currency(word) else {
            throw WordError(
                "no currency \(quoted(word))",
                suggestion: nearest(word.uppercased(), Currency.codes))
        }
        self.currency = currency
    }

    var word: String { currency.code }
}

/// An amount, with its currency (`812.40EUR`) or in the search's (`812.40`).
struct AmountWord: Word {
    private let digits: String
    private let currency: Currency?

    static var placeholder: String { "AMOUNT" }

    init(word: String) throws(WordError) {
        let letters = word.reversed().prefix { $0.isASCII && $0.isLetter }.count
        digits = word.dropLast(letters).trimmed
        let code = String(word.suffix(letters))
        currency = Currency(code)
        guard code.isEmpty || currency != nil else {
            throw WordError(expected: "an amount such as 812.40EUR")
        }
        guard Self.isDecimal(digits), currency.map({ amount(in: $0) != nil }) ?? true else {
            throw WordError(expected: "an amount such as 812.40EUR")
        }
    }

    var word: String { digits + (currency?.code ?? "") }

    /// The amount, in its own currency or else in this one; nil when it does not fit.
    func amount(in usual: Currency) -> Money? {
        Money(decimal: digits, currency: currency ?? usual)
    }

    private static func isDecimal(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return 1...2 ~= parts.count
            && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
    }
}

/// An airline's code.
struct AirlineWord: Word {
    let airline: AirlineCode

    static var placeholder: String { "CODE" }

    init(word: String) throws(WordError) {
        guard let airline = AirlineCode(word) else {
            throw WordError(
                "no airline code \(quoted(word))",
                suggestion: Airlines.search(word, limit: 1).first?.code)
        }
        self.airline = airline
    }

    var word: String { airline.text }
}

/// A cabin, under its own name or a usual abbreviation.
enum CabinWord: String, CaseIterable, Word {
    case economy
    case premium
    case business
    case first

    static var aliases: [String: CabinWord] {
        [
            "y": .economy, "eco": .economy, "w": .premium, "premium-economy": .premium,
            "premium_economy": .premium, "j": .business, "c": .business, "f": .first,
        ]
    }

    /// The cabin it stands for.
    var cabin: Cabin {
        switch self {
        case .economy: .economy
        case .premium: .premiumEconomy
        case .business: .business
        case .first: .first
        }
    }
}

extension SortOrder.Key: Word {}

extension SeatWish: Word {}

/// A supplier that is built in.
extension Environment.Service: Word {}
