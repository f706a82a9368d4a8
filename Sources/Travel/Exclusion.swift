/// What an offer can be held back by.
public enum Filter: String, Sendable, CaseIterable {
    /// Other directions or other days than were asked for.
    case legs
    /// The most stops in a direction.
    case stops
    /// Only these airlines.
    case airlines
    /// None of these airlines.
    case excludedAirlines
    /// When the first flight of a leg may take off.
    case departureWindow
    /// When the last flight of a leg may land.
    case arrivalWindow
    /// The most the party pays.
    case price
    /// The longest a direction may take.
    case duration
    /// A checked bag for everybody.
    case checkedBag
    /// Money back.
    case refundable
    /// The cabin or a better one.
    case cabin
    /// Stops only at these places.
    case via
    /// Stops at none of these places.
    case avoid
    /// How long one may wait between two flights.
    case layover
}

/// Why an offer is not shown.
public struct Exclusion: Hashable, Sendable {
    /// The first filter, in the order of `Filter`, that the offer does not pass.
    public let filter: Filter
    /// Whether the supplier does not say enough to tell, rather than says no.
    public let isUnknown: Bool

    /// Makes a reason.
    public init(_ filter: Filter, isUnknown: Bool = false) {
        self.filter = filter
        self.isUnknown = isUnknown
    }
}

extension SearchRequest {
    /// Why the offer must not be shown; nil when it passes every filter.
    ///
    /// What a supplier does not say does not pass: a fare that may be refundable is none. A price
    /// in another currency than the limit's cannot be judged and does not pass either.
    public func exclusion(of offer: Offer, clocks: AirportClocks) -> Exclusion? {
        guard offer.itineraries.count == legs.count else { return Exclusion(.legs) }
        for filter in Filter.allCases {
            let passes = passes(filter, offer, clocks)
            if passes != true { return Exclusion(filter, isUnknown: passes == nil) }
        }
        return nil
    }

    /// Whether the offer passes every filter.
    public func admits(_ offer: Offer, clocks: AirportClocks) -> Bool {
        exclusion(of: offer, clocks: clocks) == nil
    }

    /// Whether the offer passes one filter; nil when that cannot be told.
    private func passes(_ filter: Filter, _ offer: Offer, _ clocks: AirportClocks) -> Bool? {
        switch filter {
        case .legs:
            every(offer) { leg, way in
                abs(leg.date.dayNumber - way.departure.date.dayNumber) <= flexDays
            }
        case .stops: maxStops.map { limit in every(offer) { $1.stops <= limit } } ?? true
        case .airlines:
            includedAirlines.isEmpty
                || offer.airlines.allSatisfy { includedAirlines.contains($0) }
        case .excludedAirlines: !offer.airlines.contains { excludedAirlines.contains($0) }
        case .departureWindow:
            every(offer) { $0.departureWindow?.contains($1.departure.time) ?? true }
        case .arrivalWindow: every(offer) { $0.arrivalWindow?.contains($1.arrival.time) ?? true }
        case .price: maxPrice.map { offer.costs(atMost: $0) } ?? true
        case .duration: maxMinutes.map { offer.takes(atMost: $0, clocks) } ?? true
        case .checkedBag: needsCheckedBag ? offer.checkedBags?.includesBag : true
        case .refundable: needsRefundable ? offer.isRefundable : true
        case .cabin: cabin.map { offer.isMostly($0, clocks) } ?? true
        case .via:
            every(offer) { _, way in
                via.isEmpty || way.stops == 0 || way.stopPlaces.contains { via.contains($0) }
            }
        case .avoid: every(offer) { _, way in !way.stopPlaces.contains { avoid.contains($0) } }
        case .layover: layover.map { range in offer.waits(within: range) } ?? true
        }
    }

    private func every(_ offer: Offer, _ isFine: (Leg, Itinerary) -> Bool) -> Bool {
        zip(legs, offer.itineraries).allSatisfy(isFine)
    }
}

extension Offer {
    /// The airlines that sell its segments, in the order they are flown.
    var airlines: [AirlineCode] { itineraries.flatMap(\.segments).map(\.flight.airline) }

    /// Whether every wait between two flights lies in the range; they are on one clock.
    func waits(within range: ClosedRange<Int>) -> Bool {
        itineraries.allSatisfy { way in
            zip(way.segments, way.segments.dropFirst()).allSatisfy { landing, next in
                range.contains(next.departure.minuteNumber - landing.arrival.minuteNumber)
            }
        }
    }

    func costs(atMost limit: Money) -> Bool? {
        total.currency == limit.currency ? total.minor <= limit.minor : nil
    }

    func takes(atMost limit: Int, _ clocks: AirportClocks) -> Bool? {
        allOf(itineraries.map { $0.minutes(by: clocks).map { $0 <= limit } })
    }

    func isMostly(_ cabin: Cabin, _ clocks: AirportClocks) -> Bool? {
        // Nothing is worse than economy, so nobody needs to say that it is at least that.
        cabin == .economy ? true : allOf(itineraries.map { $0.isMostly(cabin, clocks) })
    }
}

extension Itinerary {
    /// Whether more than half of the time in the air is spent in the cabin or a better one.
    ///
    /// Every flight counts alike where a time is unknown. Nil when the cabins not told decide.
    func isMostly(_ cabin: Cabin, _ clocks: AirportClocks) -> Bool? {
        var minutes: [Int] = []
        for segment in segments {
            guard let time = segment.minutes(by: clocks) else { break }
            minutes.append(time)
        }
        if minutes.count < segments.count { minutes = segments.map { _ in 1 } }
        var (good, unknown, all) = (0, 0, 0)
        for (segment, time) in zip(segments, minutes) {
            all += time
            guard let booked = segment.cabin else {
                unknown += time
                continue
            }
            if booked >= cabin { good += time }
        }
        if good * 2 > all { return true }
        return (good + unknown) * 2 > all ? nil : false
    }
}

/// False when one is false, else nil when one is unknown, else true.
private func allOf(_ answers: [Bool?]) -> Bool? {
    if answers.contains(false) { return false }
    return answers.contains(nil) ? nil : true
}
