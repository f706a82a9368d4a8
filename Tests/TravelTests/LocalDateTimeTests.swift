import Testing
import Travel

struct LocalDateTimeTests {
    /// Date, days since 1970, ISO weekday: computed by Python's datetime.
    static let sample: [(String, Int, Int)] = [
        ("0001-01-01", -719162, 1), ("9999-12-31", 2932896, 5), ("1970-01-01", 0, 4),
        ("1969-12-31", -1, 3), ("2000-02-29", 11016, 2), ("1900-02-28", -25509, 3),
        ("1900-03-01", -25508, 4), ("2024-02-29", 19782, 4), ("2100-03-01", 47541, 1),
        ("2026-12-31", 20818, 4), ("3719-10-10", 639091, 2), ("1733-04-18", -86455, 6),
        ("4535-01-01", 936847, 6), ("7476-01-31", 2011055, 1), ("0555-07-03", -516635, 4),
        ("0832-10-30", -415343, 6), ("9432-03-14", 2725512, 3), ("6154-11-12", 1528490, 2),
        ("1081-12-15", -324352, 4), ("4200-06-07", 814648, 6), ("6693-07-07", 1725228, 5),
        ("0667-01-15", -475897, 2), ("5828-03-13", 1409177, 4), ("2466-07-06", 181347, 2),
        ("0431-08-03", -561894, 7), ("0987-12-26", -358674, 3), ("4980-10-26", 1099679, 4),
        ("4803-02-17", 1034779, 1), ("0803-03-12", -426168, 3), ("2764-09-06", 290251, 7),
        ("1042-09-18", -338685, 7), ("6329-01-06", 1592097, 7),
    ]

    @Test(arguments: sample)
    func `the calendar agrees with another one`(text: String, number: Int, weekday: Int) throws {
        let date = try #require(LocalDate(iso: text))
        #expect(date.dayNumber == number)
        #expect(date.weekday == weekday)
        #expect(LocalDate(dayNumber: number) == date)
        #expect(date.description == text)
    }

    @Test func `every day of four centuries is the day after the one before`() throws {
        let first = try #require(LocalDate(year: 1899, month: 12, day: 31))
        var expected = (year: 1899, month: 12, day: 31)
        for number in first.dayNumber..<(first.dayNumber + 146_097) {
            guard let date = LocalDate(dayNumber: number) else {
                Issue.record("no day \(number)")
                return
            }
            guard (date.year, date.month, date.day) == expected else {
                Issue.record("\(date) is not \(expected)")
                return
            }
            expected.day += 1
            if expected.day > LocalDate.days(inMonth: expected.month, of: expected.year) {
                expected = (expected.year, expected.month + 1, 1)
            }
            if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
        }
    }

    @Test(arguments: [
        "", "2027-3-1", "2027-02-29", "2027-13-01", "2027-00-10", "2027-01-00", "2027-01-32",
        "0000-01-01", "20270301", "2027/03/01", "2027-03-01 ", "+027-03-01", "２027-03-1", "🛫-03-01",
    ])
    func `what is no day is refused`(text: String) {
        #expect(LocalDate(iso: text) == nil)
    }

    @Test func `days and months are added up to the ends of the calendar`() throws {
        let leap = try date("2028-01-31")
        #expect(leap.adding(days: 29)?.description == "2028-02-29")
        #expect(leap.adding(days: -31)?.description == "2027-12-31")
        #expect(leap.adding(months: 1)?.description == "2028-02-29")
        #expect(leap.adding(months: 13)?.description == "2029-02-28")
        #expect(leap.adding(months: -1)?.description == "2027-12-31")
        #expect(leap.adding(months: 12 * 7_972) == nil)
        #expect(leap.adding(months: -12 * 2_028) == nil)
        #expect(leap.adding(months: .max) == nil)
        #expect(leap.adding(days: .max) == nil)
        #expect(leap.adding(days: .min) == nil)
        #expect(try date("9999-12-31").adding(days: 1) == nil)
        #expect(try date("0001-01-01").adding(days: -1) == nil)
        #expect(try date("2027-02-28") < leap)
    }

    @Test func `a time is read with one or two digits of the hour`() {
        #expect(LocalTime("7:05")?.description == "07:05")
        #expect(LocalTime("23:59")?.minuteOfDay == 1_439)
        #expect(LocalTime(hour: 6, minute: 30)?.hour == 6)
        #expect(LocalTime("06:30")?.minute == 30)
        for junk in [
            "", "24:00", "7:5", "7", ":05", "007:05", "07:60", "-1:00", "07:05:00", "7：05",
        ] {
            #expect(LocalTime(junk) == nil, "\(junk)")
        }
        #expect(LocalTime(hour: -1, minute: 0) == nil)
        #expect(LocalTime(hour: 0, minute: 60) == nil)
    }

    @Test func `a moment is read with or without seconds and never with an offset`() throws {
        #expect(LocalDateTime(iso: "2027-03-01T07:05")?.description == "2027-03-01T07:05")
        #expect(LocalDateTime(iso: "2027-03-01T07:05:59")?.description == "2027-03-01T07:05")
        for junk in [
            "", "2027-03-01", "2027-03-01 07:05", "2027-03-01T07:05Z", "2027-03-01T07:05:60",
            "2027-03-01T7:05:01", "2027-03-01T07:05:1x", "2027-02-30T07:05", "2027-03-01T07:05+01",
        ] {
            #expect(LocalDateTime(iso: junk) == nil, "\(junk)")
        }
        #expect(try moment("2027-03-01T07:05") < moment("2027-03-01T07:06"))
    }

    @Test func `minutes since 1970 lead back to the moment`() throws {
        for text in [
            "1970-01-01T00:00", "1969-12-31T23:59", "2027-03-01T07:05", "0001-01-01T00:00",
        ] {
            let moment = try moment(text)
            #expect(LocalDateTime(minuteNumber: moment.minuteNumber) == moment)
        }
        #expect(try moment("1969-12-31T23:59").minuteNumber == -1)
        #expect(LocalDateTime(minuteNumber: 9_999_999_999) == nil)
        #expect(LocalDateTime(minuteNumber: .min) == nil)
        #expect(LocalDateTime(minuteNumber: .max) == nil)
    }

    @Test func `a window holds both its ends and does not run backward`() throws {
        let window = try #require(TimeWindow(from: time("06:00"), to: time("12:30")))
        #expect(try window.contains(time("06:00")) && window.contains(time("12:30")))
        #expect(try !window.contains(time("12:31")))
        #expect(try TimeWindow(from: time("12:31"), to: time("12:30")) == nil)
    }
}
