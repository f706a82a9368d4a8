import Testing
import Travel

struct ISO8601Tests {
    @Test(arguments: [
        ("PT10H35M", 635), ("P1DT2H5M", 1_565), ("PT02H26M", 146), ("PT45M", 45), ("PT0S", 0),
        ("P2W", 20_160), ("P1D", 1_440), ("PT1H30.5S", 60), ("PT119S", 0), ("PT1H0M59S", 60),
        ("P1W2DT3H", 13_140), ("P999999W", 10_079_989_920),
    ])
    func `a duration becomes minutes`(text: String, minutes: Int) {
        #expect(ISO8601.minutes(text) == minutes)
    }

    @Test(arguments: [
        "", "P", "PT", "P1DT", "1H", "PT1", "PTH", "PT1M1H", "PT1H1H", "P1H", "PT1D", "P1Y", "P1M",
        "PT1.5H", "PT1.S", "-PT1H", "PT-1H", "pt1h", "PT1000000H", "PT1HT1M", "PT1H ", "PT1🛫",
        "P1D1W", "PT1,S",
    ])
    func `what is no duration of fixed length is refused`(text: String) {
        #expect(ISO8601.minutes(text) == nil)
    }

    @Test(arguments: [
        (0, "+00:00"), (60, "+01:00"), (-300, "-05:00"), (330, "+05:30"), (-210, "-03:30"),
        (825, "+13:45"),
    ])
    func `an offset is written with its sign`(minutes: Int, text: String) {
        #expect(ISO8601.offset(minutes: minutes) == text)
    }
}
