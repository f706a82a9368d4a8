import Testing
import Travel

/// Today is Wednesday, 2026-11-25, unless a test says otherwise.
struct DateWordTests {
    @Test(arguments: [
        ("2027-03-01", "2027-03-01"), ("20270301", "2027-03-01"), ("2027/3/1", "2027-03-01"),
        ("2027.03.01", "2027-03-01"), ("1mar", "2027-03-01"), ("mar1", "2027-03-01"),
        ("1-mar", "2027-03-01"), ("1 march", "2027-03-01"), ("March 1st", "2027-03-01"),
        ("1mar2027", "2027-03-01"), ("1MAR27", "2027-03-01"), ("mar 1, 2027", "2027-03-01"),
        ("2027-mar-01", "2027-03-01"), ("1sept", "2027-09-01"), ("mar27", "2027-03-27"),
        ("25nov", "2026-11-25"), ("24nov", "2027-11-24"), ("31dec", "2026-12-31"),
        ("29feb", "2028-02-29"), ("fri", "2026-11-27"), ("Friday", "2026-11-27"),
        ("wed", "2026-12-02"), ("tues", "2026-12-01"), ("today", "2026-11-25"),
        ("Tomorrow", "2026-11-26"), ("+14d", "2026-12-09"), ("+2w", "2026-12-09"),
        ("+1m", "2026-12-25"), ("+3m", "2027-02-25"), ("+0d", "2026-11-25"),
        ("+400d", "2027-12-30"), ("11th dec", "2026-12-11"), ("3rd dec", "2026-12-03"),
        ("22nd dec", "2026-12-22"),
    ])
    func `a date is understood as it is typed`(typed: String, meant: String) throws {
        #expect(try resolve(typed) == date(meant))
    }

    @Test func `nights count from the departure, days from today`() throws {
        let departure = try date("2027-03-01")
        let today = try date("2026-11-25")
        #expect(
            try DateWord("7n").date(today: today, departure: departure) == date("2027-03-08"))
        #expect(try DateWord("0n").date(today: today, departure: departure) == departure)
        #expect(
            try DateWord("+14d").date(today: today, departure: departure) == date("2026-12-09"))
    }

    @Test func `a month ends on the last day it has`() throws {
        #expect(try DateWord("+1m").date(today: date("2027-01-31")) == date("2027-02-28"))
    }

    @Test(arguments: [
        ("tomorow", "tomorrow"), ("frday", "fri"), ("1 amrch", "1mar"), ("1 febuary", "1feb"),
        ("14d", "+14d"), ("+14", "+14d"), ("2w", "+2w"), ("+7n", "7n"), ("toady", "today"),
        ("wendesday", "wed"),
    ])
    func `a slip gets one suggestion`(typed: String, meant: String) {
        #expect(problem(typed) == .init(reason: .notADate, suggestion: meant))
    }

    @Test(arguments: [
        "", " ", "x", "jan", "moday jan", "lhr", "-7d", "+d", "+99999d", "n", "1mar+", "1 2 mar",
        "2027-03", "202703011", "1mar027", "mar2027", "99999999999999999999", "1 mar mar", "1st",
        "ma", "1ma", "2027-03-01T07:05", "明日", "🛫", "1\u{301}mar", "+1x", "12", "+1d+1d",
        "mar 1 2 2027", "tomorrow!", "n7", "111-1-1", "2027-111-1", "1-111-11",
    ])
    func `what is no date is refused without a guess`(typed: String) {
        #expect(problem(typed) == .init(reason: .notADate, suggestion: nil))
    }

    @Test(arguments: ["1/3", "01/03/2027", "3-4", "1.3.27", "13/3"])
    func `a date that can be read in two ways is refused`(typed: String) {
        #expect(problem(typed) == .init(reason: .ambiguous, suggestion: nil))
    }

    @Test(arguments: [
        ("30feb", 29, "29feb"), ("2027-02-29", 28, "2027-02-28"), ("31nov", 30, "30nov"),
        ("32mar2027", 31, "2027-03-31"), ("20271131", 30, "2027-11-30"),
    ])
    func `a day that no month has gets the last one`(typed: String, days: Int, meant: String) {
        #expect(problem(typed) == .init(reason: .noSuchDay(days: days), suggestion: meant))
    }

    @Test func `day 0, month 13 and year 0 do not exist`() {
        #expect(problem("0mar") == .init(reason: .noSuchDay(days: 31), suggestion: nil))
        #expect(problem("2027-13-01") == .init(reason: .noSuchDay(days: nil), suggestion: nil))
        #expect(problem("0000-03-01") == .init(reason: .beyondCalendar, suggestion: nil))
    }

    @Test func `a past date is refused, and its next return suggested`() throws {
        let past = DateProblem.Reason.past(today: try date("2026-11-25"))
        #expect(problem("2026-03-01") == .init(reason: past, suggestion: "2027-03-01"))
        #expect(problem("24nov2026") == .init(reason: past, suggestion: "2027-11-24"))
    }

    @Test func `nights without a departure and days beyond the calendar are refused`() throws {
        #expect(problem("7n") == .init(reason: .nightsWithoutDeparture, suggestion: nil))
        let last = try date("9999-12-31")
        for word in ["+1d", "+1m", "1mar", "fri"] {
            #expect(throws: DateProblem.self) { try DateWord(word).date(today: last) }
        }
    }

    @Test func `a word of any length is refused without being repeated whole`() {
        let word = String(repeating: "x", count: 100_000)
        do {
            _ = try DateWord(word)
            Issue.record("accepted")
        } catch {
            #expect(error.word == "xxxxxxxxxxxxxxxxxxxx...")
        }
    }

    @Test(arguments: [
        ("2027-03-01", "2027-03-01"), ("1 march", "1mar"), ("friday", "fri"), ("+0d", "today"),
        ("+1d", "tomorrow"), ("+2w", "+14d"), ("+1m", "+1m"), ("7n", "7n"),
    ])
    func `the short form reads back as the same date`(typed: String, short: String) throws {
        #expect(try DateWord(typed).description == short)
        #expect(try DateWord(short) == DateWord(typed))
    }

    @Test(arguments: [
        ("nope", "\"nope\" is not a date"), ("1/3", "\"1/3\" can be read as two dates"),
        ("30feb", "\"30feb\" does not exist: the month has 29 days"),
        ("2027-13-01", "\"2027-13-01\" does not exist: a year has 12 months"),
        ("2026-03-01", "2026-03-01 is past: today is 2026-11-25"),
        ("0000-03-01", "\"0000-03-01\" is beyond the calendar"),
        ("7n", "\"7n\" counts nights after a departure; there is none"),
    ])
    func `a problem says what is wrong`(typed: String, said: String) {
        #expect(throws: DateProblem.self) { try resolve(typed) }
        do {
            _ = try resolve(typed)
        } catch {
            #expect("\(error)" == said)
        }
    }

    @Test func `no mutation of a good word makes the reader trap`() {
        var random = SplitMix(state: 42)
        let seeds = ["2027-03-01", "1mar2027", "+14d", "friday", "march 1st, 2027", "7n"]
        let extra = Array("0123456789+-/., amrfn\u{0}\u{FF}é".utf8)
        for _ in 0..<20_000 {
            var bytes = Array(seeds[random.below(seeds.count)].utf8)
            for _ in 0...random.below(3) {
                let position = random.below(bytes.count + 1)
                let byte = extra[random.below(extra.count)]
                if position < bytes.count, random.below(2) == 0 {
                    bytes[position] = byte
                } else {
                    bytes.insert(byte, at: position)
                }
            }
            let word = String(decoding: bytes, as: UTF8.self)
            do {
                let date = try resolve(word)
                #expect(date.year >= 2026, "\(word)")
            } catch {
                #expect(!error.description.isEmpty)
                guard let suggestion = error.suggestion else { continue }
                #expect(throws: Never.self, "\(word)") { try DateWord(suggestion) }
            }
        }
    }

    private struct Seen: Equatable {
        let reason: DateProblem.Reason
        let suggestion: String?
    }

    private func resolve(_ typed: String) throws(DateProblem) -> LocalDate {
        guard let today = LocalDate(iso: "2026-11-25") else { fatalError("no such day") }
        return try DateWord(typed).date(today: today)
    }

    private func problem(_ typed: String) -> Seen? {
        do {
            _ = try resolve(typed)
            return nil
        } catch {
            return Seen(reason: error.reason, suggestion: error.suggestion)
        }
    }
}

/// A small seeded source of numbers, so that a failure can be repeated.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
