import Grammar
import Testing
import Travel

@testable import fly

/// What a person may type for times, lengths, amounts, legs and periods.
@Suite struct WordTests {
    @Test(arguments: [
        ("06:00-12:00", "06:00-12:00"), ("-12:00", "00:00-12:00"), ("18:30-", "18:30-23:59"),
    ])
    func `a window may lack an end`(word: String, shown: String) throws {
        #expect(try WindowWord(word: word).word == shown)
    }

    @Test(arguments: ["", "-", "6-12", "12:00", "12:00-06:00", "25:00-", "06:00-12:00-13:00"])
    func `what is no window is refused`(word: String) {
        #expect(throws: WordError.self) { try WindowWord(word: word) }
    }

    @Test func `ends in the wrong order are turned around as a suggestion`() {
        let error = #expect(throws: WordError.self) { try WindowWord(word: "12:00-06:00") }
        #expect(error?.suggestion == "06:00-12:00")
    }

    @Test(arguments: [("12h", 720), ("12h30", 750), ("12h30m", 750), ("750m", 750), ("1H05", 65)])
    func `a length is hours and minutes`(word: String, minutes: Int) throws {
        #expect(try LengthWord(word: word).minutes == minutes)
    }

    @Test(arguments: ["", "h", "12", "12h60", "-1h", "0m", "0h", "99999999999h", "1h1h", "12 h"])
    func `what is no length is refused`(word: String) {
        #expect(throws: WordError.self) { try LengthWord(word: word) }
    }

    @Test func `a layover may lack an end`() throws {
        #expect(try LayoverWord(word: "1h-4h").minutes == 60...240)
        #expect(try LayoverWord(word: "45m-").minutes.lowerBound == 45)
        #expect(try LayoverWord(word: "-2h").minutes == 0...120)
        #expect(throws: WordError.self) { try LayoverWord(word: "4h-1h") }
        #expect(throws: WordError.self) { try LayoverWord(word: "-") }
    }

    @Test func `an amount is in its own currency or in the usual one`() throws {
        let usual = try #require(Currency("EUR"))
        let yen = try #require(Currency("JPY"))
        #expect(try AmountWord(word: "812.40").amount(in: usual)?.description == "812.40 EUR")
        #expect(try AmountWord(word: "500gbp").amount(in: usual)?.description == "500.00 GBP")
        #expect(try AmountWord(word: "812.40").amount(in: yen) == nil)
    }

    @Test(arguments: [
        "", "EUR", "12.5.0EUR", "-5", "1e3", "12.345EUR", "5 XXX", "99999999999999999999EUR",
    ])
    func `what is no amount is refused`(word: String) {
        #expect(throws: WordError.self) { try AmountWord(word: word) }
    }

    @Test func `a leg is two places and a date`() throws {
        #expect(try LegWord(word: "MAD:JFK:+3d").word == "MAD:JFK:+3d")
        #expect(throws: WordError.self) { try LegWord(word: "MAD:JFK") }
        #expect(throws: WordError.self) { try LegWord(word: "MAD:XXQ:+3d") }
        #expect(throws: WordError.self) { try LegWord(word: "MAD:JFK:+3d:x") }
    }

    @Test func `a month without a year is the next one that is not over`() throws {
        let today = try #require(LocalDate(iso: "2027-03-10"))
        func days(_ word: String) throws -> String? {
            try MonthWord(word: word).days(today: today)
                .map { "\($0.lowerBound) \($0.upperBound)" }
        }
        #expect(try days("mar") == "2027-03-10 2027-03-31")
        #expect(try days("feb") == "2028-02-01 2028-02-29")
        #expect(try days("2027-02") == nil)
        #expect(try days("December2027") == "2027-12-01 2027-12-31")
        #expect(throws: WordError.self) { try MonthWord(word: "2027-13") }
        #expect(throws: WordError.self) { try MonthWord(word: "xyz") }
        #expect(throws: WordError.self) { try MonthWord(word: "ma") }
    }

    @Test func `nights are a number or a range`() throws {
        #expect(try NightsWord(word: "7").nights == 7...7)
        #expect(try NightsWord(word: "5-9").nights == 5...9)
        for word in ["0", "9-5", "61", "5-61", "", "a", "5-", "5-6-7"] {
            #expect(throws: WordError.self) { try NightsWord(word: word) }
        }
    }

    @Test func `an offer is an id or a row`() throws {
        #expect(try OfferWord(word: "K7M2Q").word == "k7m2q")
        #expect(try OfferWord(word: "12").word == "12")
        for word in ["0", "+1", "-1", "10000", "madrid", ""] {
            #expect(throws: WordError.self) { try OfferWord(word: word) }
        }
    }

    @Test func `a region is a country or a part of the world`() throws {
        #expect(try RegionWord(word: "spain").countries == ["ES"])
        #expect(try RegionWord(word: "ES").countries == ["ES"])
        #expect(try RegionWord(word: "Middle East").countries.contains("JO"))
        let error = #expect(throws: WordError.self) { try RegionWord(word: "eurpe") }
        #expect(error?.suggestion == "europe")
    }

    @Test func `words of a line may be quoted`() {
        #expect(
            Conversation.words(of: #"search "new york"  MAD"#) == ["search", "new york", "MAD"])
        #expect(Conversation.words(of: #"a "" b"#) == ["a", "", "b"])
        #expect(Conversation.words(of: "   ") == [])
    }
}
