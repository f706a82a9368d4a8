import Testing
import Travel

struct WorldClocksTests {
    let world = AirportClocks.world()

    @Test(arguments: [
        ("MAD", "2027-03-01T07:05", "2027-03-01T07:05+01:00"),
        ("MAD", "2027-07-01T07:05", "2027-07-01T07:05+02:00"),
        ("JFK", "2027-03-01T07:05", "2027-03-01T07:05-05:00"),
        ("LON", "2027-07-01T07:05", "2027-07-01T07:05+01:00"),
        ("DEL", "2027-03-01T07:05", "2027-03-01T07:05+05:30"),
        ("XQX", "2027-03-01T07:05", "2027-03-01T07:05"),
    ])
    func `a time gets the offset of its season`(place: String, time: String, text: String) throws {
        #expect(try world.text(of: moment(time), at: airport(place)) == text)
        #expect(try world.text(of: moment(time), at: airport(place)) == text)
    }

    @Test func `the day at the origin is that of its zone`() throws {
        // 2026-11-25T23:30Z
        let now: Int64 = 1_795_649_400
        #expect(try world.today(at: airport("MAD"), now: now) == date("2026-11-26"))
        #expect(try world.today(at: airport("JFK"), now: now) == date("2026-11-25"))
        #expect(try world.time(at: airport("JFK"), now: now + 59) == moment("2026-11-25T18:30"))
        #expect(try world.time(at: airport("LHR"), now: -1)?.description == "1970-01-01T00:59")
        #expect(try world.time(at: airport("XQX"), now: now) == nil)
    }

    @Test func `a flight across a change of the clocks takes the time it takes`() throws {
        // Clocks in Madrid go forward on 2027-03-28 at 2:00.
        let night = try segment("IB1 JFK 2027-03-27T20:00 MAD 2027-03-28T09:00")
        let before = try segment("IB1 JFK 2027-03-26T20:00 MAD 2027-03-27T09:00")
        #expect(night.minutes(by: world) == 420)
        #expect(before.minutes(by: world) == 480)
    }
}
