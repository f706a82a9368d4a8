import Testing

@testable import Atlas

struct CivilTimeTests {
    @Test func `dates and day numbers agree over eight centuries`() throws {
        var time = try #require(CivilTime(year: 1600, month: 1, day: 1))
        #expect(time.dayNumber == -135_140)
        for number in -135_140...157_000 {
            let next = CivilTime(seconds: Int64(number) * 86_400)
            #expect(next.dayNumber == number)
            if number > time.dayNumber {
                let isNext =
                    next.day == time.day + 1 && next.month == time.month
                    || next.day == 1
                        && time.day == CivilTime.daysInMonth(time.month, year: time.year)
                guard isNext else {
                    Issue.record("\(time) is followed by \(next)")
                    return
                }
            }
            time = next
        }
    }

    @Test func `known days have their weekday`() throws {
        #expect(try #require(CivilTime(year: 1970, month: 1, day: 1)).weekday == 4)
        #expect(try #require(CivilTime(year: 2027, month: 3, day: 1)).weekday == 1)
        #expect(try #require(CivilTime(year: 1899, month: 12, day: 31)).weekday == 7)
        #expect(try #require(CivilTime(year: 2000, month: 2, day: 29)).dayNumber == 11_016)
    }

    @Test func `seconds and clock agree, before 1970 too`() throws {
        let time = CivilTime(seconds: -1)
        #expect((time.year, time.month, time.day) == (1969, 12, 31))
        #expect((time.hour, time.minute, time.second) == (23, 59, 59))
        #expect(time.seconds == -1)
        #expect(CivilTime(seconds: .min).year == 1)
        #expect(CivilTime(seconds: .max).year == 9999)
        #expect(CivilTime(seconds: 0) < CivilTime(seconds: 1))
    }

    @Test func `what no calendar has is refused`() {
        #expect(CivilTime(year: 2027, month: 2, day: 29) == nil)
        #expect(CivilTime(year: 2100, month: 2, day: 29) == nil)
        #expect(CivilTime(year: 2028, month: 2, day: 29) != nil)
        #expect(CivilTime(year: 2027, month: 4, day: 31) == nil)
        #expect(CivilTime(year: 2027, month: 13, day: 1) == nil)
        #expect(CivilTime(year: 2027, month: 0, day: 1) == nil)
        #expect(CivilTime(year: 2027, month: 1, day: 0) == nil)
        #expect(CivilTime(year: 0, month: 1, day: 1) == nil)
        #expect(CivilTime(year: 10_000, month: 1, day: 1) == nil)
        #expect(CivilTime(year: 2027, month: 1, day: 1, hour: 24) == nil)
        #expect(CivilTime(year: 2027, month: 1, day: 1, minute: 60) == nil)
        #expect(CivilTime(year: 2027, month: 1, day: 1, second: 60) == nil)
    }
}
