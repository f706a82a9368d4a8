import Testing
import Travel

struct ExclusionTests {
    @Test func `a request without filters admits every offer for its legs`() throws {
        let trip = try request(leg("MAD", "JFK", "2027-03-01"))
        let offer = try offer("a", "500 EUR", [outward()])
        #expect(trip.exclusion(of: offer, clocks: clocks) == nil)
        #expect(trip.admits(offer, clocks: clocks))
    }

    @Test func `another number of directions or another day is not what was asked for`() throws {
        let both = try offer("a", "500 EUR", [outward(), outward()])
        let one = try offer("a", "500 EUR", [outward()])
        #expect(
            try request(leg("MAD", "JFK", "2027-03-01")).exclusion(of: both, clocks: clocks)
                == Exclusion(.legs))
        #expect(
            try request(leg("MAD", "JFK", "2027-03-02")).exclusion(of: one, clocks: clocks)
                == Exclusion(.legs))
    }

    @Test func `stops are counted in each direction`() throws {
        let offer = try offer("a", "500 EUR", [twoFlights()])
        #expect(try exclusion(of: offer) { $0.maxStops = 0 } == Exclusion(.stops))
        #expect(try exclusion(of: offer) { $0.maxStops = 1 } == nil)
    }

    @Test func `airlines are those that sell, on every segment`() throws {
        let offer = try offer("a", "500 EUR", [twoFlights()])
        let (iberia, british) = (try airline("IB"), try airline("BA"))
        #expect(
            try exclusion(of: offer) { $0.includedAirlines = [iberia] } == Exclusion(.airlines))
        #expect(try exclusion(of: offer) { $0.includedAirlines = [iberia, british] } == nil)
        #expect(
            try exclusion(of: offer) { $0.excludedAirlines = [british] }
                == Exclusion(.excludedAirlines))
        let other = try airline("AF")
        #expect(try exclusion(of: offer) { $0.excludedAirlines = [other] } == nil)
    }

    @Test func `windows hold for the first take-off and the last landing of their leg`() throws {
        let offer = try offer("a", "500 EUR", [twoFlights()])
        let morning = try TimeWindow(from: time("06:00"), to: time("07:05"))
        let evening = try TimeWindow(from: time("19:01"), to: time("23:00"))
        #expect(try exclusion(of: offer) { $0.legs[0].departureWindow = morning } == nil)
        #expect(
            try exclusion(of: offer) { $0.legs[0].departureWindow = evening }
                == Exclusion(.departureWindow))
        #expect(
            try exclusion(of: offer) { $0.legs[0].arrivalWindow = evening }
                == Exclusion(.arrivalWindow))
    }

    @Test func `a price in another currency cannot be judged`() throws {
        let offer = try offer("a", "500 EUR", [outward()])
        let (exact, less, dollars) = (
            try money("500.00 EUR"), try money("499.99 EUR"), try money("900 USD")
        )
        #expect(try exclusion(of: offer) { $0.maxPrice = exact } == nil)
        #expect(try exclusion(of: offer) { $0.maxPrice = less } == Exclusion(.price))
        #expect(
            try exclusion(of: offer) { $0.maxPrice = dollars }
                == Exclusion(.price, isUnknown: true))
    }

    @Test func `a direction that is too long, or of unknown length, does not pass`() throws {
        let timed = try offer("a", "500 EUR", [outward()])
        let untimed = try offer(
            "a", "500 EUR",
            [itinerary([segment("IB6251 MAD 2027-03-01T12:05 XXX 2027-03-01T14:55")])])
        #expect(try exclusion(of: timed) { $0.maxMinutes = 530 } == nil)
        #expect(try exclusion(of: timed) { $0.maxMinutes = 529 } == Exclusion(.duration))
        #expect(
            try exclusion(of: untimed) { $0.maxMinutes = 9_999 }
                == Exclusion(.duration, isUnknown: true))
    }

    @Test func `a bag that may be included is none`() throws {
        var offer = try offer("a", "500 EUR", [outward()])
        #expect(
            try exclusion(of: offer) { $0.needsCheckedBag = true }
                == Exclusion(.checkedBag, isUnknown: true))
        offer.checkedBags = BagAllowance(pieces: 0)
        #expect(try exclusion(of: offer) { $0.needsCheckedBag = true } == Exclusion(.checkedBag))
        offer.checkedBags = BagAllowance(kilograms: 23)
        #expect(try exclusion(of: offer) { $0.needsCheckedBag = true } == nil)
    }

    @Test func `a fare that may be refundable is none`() throws {
        var offer = try offer("a", "500 EUR", [outward()])
        #expect(
            try exclusion(of: offer) { $0.needsRefundable = true }
                == Exclusion(.refundable, isUnknown: true))
        offer.isRefundable = false
        #expect(try exclusion(of: offer) { $0.needsRefundable = true } == Exclusion(.refundable))
        offer.isRefundable = true
        #expect(try exclusion(of: offer) { $0.needsRefundable = true } == nil)
    }

    @Test(arguments: [
        (Cabin?.some(.economy), Cabin?.some(.business), Exclusion?.none),
        (.business, .economy, Exclusion(.cabin)), (.first, .first, nil),
        (nil, .business, nil), (nil, .economy, Exclusion(.cabin)),
        (.business, nil, Exclusion(.cabin, isUnknown: true)),
        (.economy, nil, Exclusion(.cabin, isUnknown: true)),
    ])
    func `the cabin is that of most of the flight time`(
        short: Cabin?, long: Cabin?, expected: Exclusion?
    ) throws {
        let offer = try offer("a", "500 EUR", [twoFlights(short, long)])
        #expect(try exclusion(of: offer) { $0.cabin = .business } == expected)
    }

    @Test func `everything is economy or better`() throws {
        let offer = try offer("a", "500 EUR", [twoFlights(nil, nil)])
        #expect(try exclusion(of: offer) { $0.cabin = .economy } == nil)
    }

    @Test func `flights of unknown length count alike`() throws {
        let flights = try [
            segment("IB1 MAD 2027-03-01T07:00 XXX 2027-03-01T08:00", cabin: .business),
            segment("IB2 XXX 2027-03-01T09:00 JFK 2027-03-01T18:00", cabin: .economy),
            segment("IB3 JFK 2027-03-01T19:00 LAX 2027-03-01T20:00", cabin: .first),
        ]
        let offer = try offer("a", "500 EUR", [itinerary(flights)])
        #expect(try exclusion(of: offer) { $0.cabin = .business } == nil)
    }

    /// Two hours to London, then eight to New York.
    private func twoFlights(
        _ short: Cabin? = .economy, _ long: Cabin? = .economy
    ) throws -> Itinerary {
        try itinerary([
            segment("IB1 MAD 2027-03-01T07:05 LHR 2027-03-01T08:05", cabin: short),
            segment("BA2 LHR 2027-03-01T16:00 JFK 2027-03-01T19:00", cabin: long),
        ])
    }

    private func exclusion(
        of offer: Offer, _ filter: (inout SearchRequest) -> Void
    ) throws -> Exclusion? {
        var trip = try request(leg("MAD", "JFK", "2027-03-01"))
        filter(&trip)
        return trip.exclusion(of: offer, clocks: clocks)
    }
}
