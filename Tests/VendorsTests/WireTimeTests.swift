import Testing
import Travel

@testable import Vendors

@Test(
    arguments: [
        ("PT10H35M", 635), ("PT02H26M", 146), ("P1DT2H5M", 1_565), ("P2D", 2_880), ("P1W", 10_080),
        ("PT45S", 0), ("PT1H30S", 60), ("", nil), ("P", nil), ("PT", nil), ("10H", nil),
        ("PT5", nil),
        ("P5H", nil), ("PTH", nil), ("PT1D", nil), ("PT1M1T", nil), ("PT-24M", nil),
        ("PT9999999M", nil),
        ("PPT1H", nil), ("P1TT1H", nil),
    ] as [(String, Int?)])
func `a duration is read in minutes`(text: String, minutes: Int?) {
    #expect(WireTime.minutes(duration: text) == minutes)
}

@Test(
    arguments: [
        ("2027-03-01T07:05", "2027-03-01T07:05"), ("2027-03-01T23:59:58", "2027-03-01T23:59"),
        ("2027-02-29T07:05:00", nil), ("2027-03-01T24:00:00", nil), ("2027-03-01T07:05:60", nil),
        ("2027-03-01 07:05:00", nil), ("2027-03-01T07:05:0x", nil), ("2027-03-01T07:05x00", nil),
        ("2027-03-01T07-05", nil), ("2027/03/01T07:05", nil), ("2027-03/01T07:05", nil),
        ("2o27-03-01T07:05", nil), ("2027-03-01", nil), ("", nil), ("2027-03-01T07:05:00Z", nil),
    ] as [(String, String?)])
func `a local time is read without a zone`(text: String, time: String?) {
    #expect(WireTime.local(Array(text.utf8).span)?.description == time)
    #expect(LocalDateTime(iso: text)?.description == time)
}

@Test(
    arguments: [
        ("1970-01-01T00:00:00Z", 0), ("2027-03-01T07:05:09Z", 1_803_884_709),
        ("2027-03-01T07:05:09.1Z", 1_803_884_709), ("2027-03-01T07:05:09.120340Z", 1_803_884_709),
        ("2027-03-01T07:05:09", nil), ("2027-03-01T07:05:09+01:00", nil),
        ("2027-02-30T07:05:09Z", nil), ("2027-03-01T07:05:61Z", nil), ("2027-03-01T25:05:09Z", nil),
        ("2027-03-01T07:05-09Z", nil), ("2027-03-01T07:05:09.x1Z", nil),
        ("2027-03-01T07:05:09,1Z", nil),
        ("2027-03-01 07:05:09Z", nil), ("Z", nil), ("", nil),
    ] as [(String, Int64?)])
func `an instant is read in seconds`(text: String, seconds: Int64?) {
    #expect(WireTime.instant(text) == seconds)
}

@Test(
    arguments: [
        ("Mon, 01 Mar 2027 07:05:09 GMT", 1_803_884_709), ("Mon, 01 Mar 2027 07:05:09 CET", nil),
        ("Mon, 31 Feb 2027 07:05:09 GMT", nil), ("Mon, 01 Mai 2027 07:05:09 GMT", nil),
        ("Monday, 01-Mar-27 07:05:09 GMT", nil), ("Mon, 01 Mar 2027 7:05:09 GMT", nil), ("7", nil),
    ] as [(String, Int64?)])
func `a date of HTTP is read in seconds`(text: String, seconds: Int64?) {
    #expect(WireTime.instant(http: text) == seconds)
}
