import Testing

@testable import Atlas

struct ZoneRuleTests {
    private func rule(_ text: String) -> ZoneRule? {
        ZoneRule(ArraySlice(text.utf8))
    }

    private func instant(_ year: Int, _ month: Int, _ day: Int, _ hour: Int = 0) throws -> Int64 {
        try #require(CivilTime(year: year, month: month, day: day, hour: hour)).seconds
    }

    @Test func `a rule without saving time is one offset`() {
        #expect(rule("<+0545>-5:45")?.offset(at: 0) == 20_700)
        #expect(rule("EST5")?.offset(at: 0) == -18_000)
        #expect(rule("LMT-0:14:44")?.offset(at: 0) == 884)
        #expect(rule("UTC0")?.offset(at: .max) == 0)
        #expect(rule("XXX+3")?.offset(at: .min) == -10_800)
    }

    @Test func `the changes fall on the right instants`() throws {
        let madrid = try #require(rule("CET-1CEST,M3.5.0,M10.5.0/3"))
        let spring = try instant(2027, 3, 28, 1)
        #expect(madrid.offset(at: spring - 1) == 3600)
        #expect(madrid.offset(at: spring) == 7200)
        let autumn = try instant(2027, 10, 31, 1)
        #expect(madrid.offset(at: autumn - 1) == 7200)
        #expect(madrid.offset(at: autumn) == 3600)
    }

    @Test func `south of the equator the year begins in saving time`() throws {
        let sydney = try #require(rule("AEST-10AEDT,M10.1.0,M4.1.0/3"))
        #expect(sydney.offset(at: try instant(2040, 1, 1)) == 39_600)
        #expect(sydney.offset(at: try instant(2040, 6, 1)) == 36_000)
        #expect(sydney.offset(at: try instant(2040, 12, 1)) == 39_600)
    }

    @Test func `days of the year count with and without leap days`() throws {
        let julian = try #require(rule("AAA0BBB,J60/0,J365/23"))
        #expect(julian.offset(at: try instant(2028, 2, 29)) == 0)
        #expect(julian.offset(at: try instant(2028, 3, 1)) == 3600)
        #expect(julian.offset(at: try instant(2027, 3, 1)) == 3600)
        let plain = try #require(rule("AAA0BBB-2,59/0,300"))
        #expect(plain.offset(at: try instant(2028, 2, 29)) == 7200)
        #expect(plain.offset(at: try instant(2027, 2, 28)) == 0)
        #expect(plain.offset(at: try instant(2027, 3, 1)) == 7200)
    }

    @Test func `hours before and after the day are allowed`() throws {
        let nuuk = try #require(rule("<-02>2<-01>,M3.5.0/-1,M10.5.0/0"))
        #expect(nuuk.offset(at: try instant(2027, 3, 28, 1) - 1) == -7200)
        #expect(nuuk.offset(at: try instant(2027, 3, 28, 1)) == -3600)
        #expect(rule("IST-2IDT,M3.4.4/26,M10.5.0")?.saving?.start.time == 26 * 3600)
    }

    @Test(arguments: [
        "", "CET", "CE-1", "<+01-1", "CET-25", "CET-1:60", "CET-1CEST", "CET-1CEST,M3.5.0",
        "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M0.5.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0",
        "CET-1CEST,M3.0.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,J0,J1",
        "CET-1CEST,J366,J1", "CET-1CEST,366,1", "CET-1CEST,M3.5.0/168,M10.5.0",
        "CET-1CEST,M3.5.0,M10.5.0x", "CET-1C", "CET-1CEST-,M3.5.0,M10.5.0",
        "CET-99999999999999999999",
        "CET-1CEST,M3.5,M10.5.0", "CET-1CEST,M3.5.0,", "CET-:1",
    ])
    func `what is no rule is refused`(_ text: String) {
        #expect(rule(text) == nil)
    }
}
