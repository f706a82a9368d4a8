import Testing
import Travel

struct AirportClocksTests {
    @Test func `a time is written with its offset where the zone is known`() throws {
        let time = try moment("2027-03-01T07:05")
        #expect(try clocks.text(of: time, at: airport("MAD")) == "2027-03-01T07:05+01:00")
        #expect(try clocks.text(of: time, at: airport("DEL")) == "2027-03-01T07:05+05:30")
        #expect(try clocks.text(of: time, at: airport("JFK")) == "2027-03-01T07:05-05:00")
        #expect(try clocks.text(of: time, at: airport("XXX")) == "2027-03-01T07:05")
    }

    @Test func `today depends on where one stands`() throws {
        // 2026-11-25T23:30Z
        let now: Int64 = 1_795_649_400
        #expect(try clocks.today(at: airport("MAD"), now: now) == date("2026-11-26"))
        #expect(try clocks.today(at: airport("JFK"), now: now) == date("2026-11-25"))
        #expect(try clocks.time(at: airport("MAD"), now: now) == moment("2026-11-26T00:30"))
        #expect(try clocks.time(at: airport("XXX"), now: now) == nil)
    }

    @Test func `where the zone is unknown it is as early as anywhere on Earth`() throws {
        // 2026-11-26T11:59Z and a minute later
        #expect(
            try clocks.today(at: airport("XXX"), now: 1_795_694_340) == date("2026-11-25"))
        #expect(
            try clocks.today(at: airport("XXX"), now: 1_795_694_400) == date("2026-11-26"))
    }

    @Test func `the supplier's duration comes first, then the clocks, then nothing`() throws {
        let flight = try segment("IB6251 MAD 2027-03-01T12:05 JFK 2027-03-01T14:55")
        let unknown = try segment("IB6251 MAD 2027-03-01T12:05 XXX 2027-03-01T14:55")
        let backward = try segment("IB6251 MAD 2027-03-01T12:05 LHR 2027-03-01T11:00")
        #expect(try itinerary([flight], minutes: 500).minutes(by: clocks) == 500)
        #expect(try itinerary([flight]).minutes(by: clocks) == 530)
        #expect(try itinerary([unknown]).minutes(by: clocks) == nil)
        #expect(try itinerary([backward]).minutes(by: clocks) == nil)
        #expect(flight.minutes(by: clocks) == 530)
        #expect(unknown.minutes(by: clocks) == nil)
    }

    @Test func `an offer takes as long as all its directions`() throws {
        let known = try outward()
        let silent = try itinerary([
            try segment("IB6251 MAD 2027-03-01T12:05 XXX 2027-03-01T14:55")
        ])
        let endless = try itinerary(known.segments, minutes: .max)
        #expect(try offer("a", "1 EUR", [known, known]).minutes(by: clocks) == 1_060)
        #expect(try offer("a", "1 EUR", [known, silent]).minutes(by: clocks) == nil)
        #expect(try offer("a", "1 EUR", [known, endless]).minutes(by: clocks) == nil)
        #expect(try offer("a", "1 EUR", []).minutes(by: clocks) == nil)
    }

    @Test func `the calendar may move on, stay, or go back`() throws {
        let overnight = try itinerary([
            try segment("JL1 LAX 2027-03-01T23:05 NRT 2027-03-03T04:55")
        ])
        let eastward = try itinerary([
            try segment("NZ10 AKL 2027-03-02T08:00 HNL 2027-03-01T18:00")
        ])
        #expect(overnight.daysLater == 2)
        #expect(try outward().daysLater == 0)
        #expect(eastward.daysLater == -1)
        #expect(eastward.minutes(by: clocks) == 540)
        #expect(try eastward.origin == airport("AKL"))
        #expect(try eastward.destination == airport("HNL"))
    }

    @Test func `technical stops count as stops`() throws {
        var flight = try segment("QF1 LHR 2027-03-01T12:05 JFK 2027-03-01T20:55")
        flight.technicalStops = [try airport("MAD")]
        #expect(try itinerary([flight]).stops == 1)
        #expect(try itinerary([flight, flight]).stops == 3)
        #expect(Itinerary([], minutes: nil) == nil)
    }
}
