import Testing
import Travel

struct RequestProblemTests {
    /// 2026-11-25T23:30Z: already the 26th in Madrid.
    let now: Int64 = 1_795_649_400

    @Test func `a good request has no problems`() throws {
        #expect(try problems(request(leg("MAD", "JFK", "2026-11-26"))).isEmpty)
        let back = try request(leg("MAD", "JFK", "2027-03-01"), leg("JFK", "MAD", "2027-03-01"))
        #expect(problems(back).isEmpty)
        #expect(back.isReturnTrip)
    }

    @Test func `a date is past when it is past at the origin`() throws {
        let today = try date("2026-11-26")
        #expect(
            try problems(request(leg("MAD", "JFK", "2026-11-25"))) == [.past(leg: 0, today: today)])
        #expect(try problems(request(leg("JFK", "MAD", "2026-11-25"))).isEmpty)
        #expect(try problems(request(leg("XXX", "MAD", "2026-11-25"))).isEmpty)
    }

    @Test func `coming back before leaving is not a trip`() throws {
        let trip = try request(leg("MAD", "JFK", "2027-03-02"), leg("JFK", "MAD", "2027-03-01"))
        #expect(problems(trip) == [.returnBeforeDeparture])
    }

    @Test func `legs must be in order, one day back only across the date line`() throws {
        #expect(
            try problems(
                request(
                    leg("MAD", "JFK", "2027-03-02"), leg("JFK", "LAX", "2027-03-05"),
                    leg("LAX", "MAD", "2027-03-04"))) == [.outOfOrder(leg: 2)])
        #expect(
            try problems(
                request(leg("AKL", "HNL", "2027-03-02"), leg("HNL", "LAX", "2027-03-01"))
            ).isEmpty)
        #expect(
            try problems(
                request(leg("AKL", "HNL", "2027-03-03"), leg("HNL", "LAX", "2027-03-01")))
                == [.outOfOrder(leg: 1)])
        #expect(
            try problems(
                request(leg("AKL", "XXX", "2027-03-02"), leg("XXX", "LAX", "2027-03-01")))
                == [.outOfOrder(leg: 1)])
    }

    @Test func `there are one to six legs, each to another place`() throws {
        let legs = try (1...7).map { try leg("MAD", "JFK", "2027-03-0\($0)") }
        let euro = try currency("EUR")
        #expect(problems(SearchRequest(legs: [], currency: euro)) == [.noLegs])
        #expect(problems(SearchRequest(legs: Array(legs.prefix(6)), currency: euro)).isEmpty)
        #expect(problems(SearchRequest(legs: legs, currency: euro)) == [.tooManyLegs(7)])
        #expect(try problems(request(leg("MAD", "MAD", "2027-03-01"))) == [.samePlace(leg: 0)])
    }

    @Test func `infants need laps and the party fits nine seats`() throws {
        #expect(try partyProblems { $0.lapInfants = 2 } == [.tooManyLapInfants])
        #expect(
            try partyProblems {
                $0.adults = 2
                $0.lapInfants = 2
            }.isEmpty)
        #expect(
            try partyProblems {
                $0.adults = 6
                $0.children = 3
                $0.seatInfants = 1
                $0.lapInfants = 6
            } == [.tooManySeats(10)])
        #expect(try partyProblems { $0.adults = 9 }.isEmpty)
        #expect(try partyProblems { $0.adults = 0 } == [.noAdult])
        #expect(try partyProblems { $0.children = -1 } == [.negativeTravelers])
        #expect(try partyProblems { $0.lapInfants = .min } == [.negativeTravelers])
        #expect(Party().count == 1)
    }

    @Test func `ages are told for all children or none, from 2 to 11`() throws {
        #expect(try partyProblems { $0.children = 2 }.isEmpty)
        #expect(
            try partyProblems {
                $0.children = 2
                $0.childAges = [2, 11]
            }.isEmpty)
        #expect(
            try partyProblems {
                $0.children = 2
                $0.childAges = [5]
            } == [.childAges(told: 1, children: 2)])
        #expect(
            try partyProblems {
                $0.children = 3
                $0.childAges = [1, 5, 12]
            } == [.childAge(1), .childAge(12)])
    }

    @Test func `filters that contradict themselves are named`() throws {
        var trip = try request(leg("MAD", "JFK", "2027-03-01"))
        trip.includedAirlines = [try airline("IB"), try airline("BA"), try airline("AF")]
        trip.excludedAirlines = [try airline("IB"), try airline("AF"), try airline("LH")]
        trip.maxStops = -1
        trip.maxMinutes = 0
        trip.maxPrice = try money("-0.01 EUR")
        #expect(
            problems(trip) == [
                .contradictoryAirline(try airline("AF")), .contradictoryAirline(try airline("IB")),
                .impossibleLimit(.stops), .impossibleLimit(.duration), .impossibleLimit(.price),
            ])
    }

    private func problems(_ request: SearchRequest) -> [RequestProblem] {
        request.problems(now: now, clocks: clocks)
    }

    private func partyProblems(_ change: (inout Party) -> Void) throws -> [RequestProblem] {
        var trip = try request(leg("MAD", "JFK", "2027-03-01"))
        change(&trip.party)
        return problems(trip)
    }
}
