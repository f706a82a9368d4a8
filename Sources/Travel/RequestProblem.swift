/// Why no supplier should be asked for a request.
///
/// Legs are counted from 0.
public enum RequestProblem: Error, Hashable, Sendable {
    /// There is no leg.
    case noLegs
    /// There are more than six legs.
    case tooManyLegs(Int)
    /// A leg ends where it starts.
    case samePlace(leg: Int)
    /// The day of departure is past at the place of departure, where it is `today`.
    case past(leg: Int, today: LocalDate)
    /// A return trip comes back before it leaves.
    case returnBeforeDeparture
    /// A leg departs before the one before it.
    case outOfOrder(leg: Int)
    /// Nobody of 12 or over travels.
    case noAdult
    /// A number of travelers is negative.
    case negativeTravelers
    /// More than nine seats are needed; suppliers sell up to nine at once.
    case tooManySeats(Int)
    /// There are more infants than laps.
    case tooManyLapInfants
    /// Ages were told for another number of children.
    case childAges(told: Int, children: Int)
    /// A child is not 2 to 11 years old.
    case childAge(Int)
    /// An airline is wanted and unwanted.
    case contradictoryAirline(AirlineCode)
    /// A limit that no flight can keep: negative stops, no time, or less than nothing to pay.
    case impossibleLimit(Filter)
}

extension SearchRequest {
    /// Everything that is wrong with the request, in the order of the legs, then of the party,
    /// then of the filters; empty when suppliers can be asked.
    ///
    /// - Parameters:
    ///   - now: The time in seconds since 1970.
    ///   - clocks: Decide which day it is at the place of departure.
    public func problems(now: Int64, clocks: AirportClocks) -> [RequestProblem] {
        legProblems(now, clocks) + party.problems + filterProblems
    }

    private func legProblems(_ now: Int64, _ clocks: AirportClocks) -> [RequestProblem] {
        if legs.isEmpty { return [.noLegs] }
        var found: [RequestProblem] = legs.count > 6 ? [.tooManyLegs(legs.count)] : []
        for (index, leg) in legs.enumerated() {
            if leg.origin == leg.destination { found.append(.samePlace(leg: index)) }
            if let today = clocks.today(at: leg.origin, now: now), leg.date < today {
                found.append(.past(leg: index, today: today))
            }
            if index > 0, !leg.canFollow(legs[index - 1], clocks) {
                found.append(isReturnTrip ? .returnBeforeDeparture : .outOfOrder(leg: index))
            }
        }
        return found
    }

    /// Whether there are two legs and the second goes back the way of the first.
    public var isReturnTrip: Bool {
        legs.count == 2 && legs[0].origin == legs[1].destination
            && legs[0].destination == legs[1].origin
    }

    private var filterProblems: [RequestProblem] {
        var found: [RequestProblem] = includedAirlines.intersection(excludedAirlines).sorted()
            .map { .contradictoryAirline($0) }
        if let maxStops, maxStops < 0 { found.append(.impossibleLimit(.stops)) }
        if let maxMinutes, maxMinutes < 1 { found.append(.impossibleLimit(.duration)) }
        if let maxPrice, maxPrice.minor < 0 { found.append(.impossibleLimit(.price)) }
        return found
    }
}

extension Leg {
    /// Whether one can take this leg after the other.
    ///
    /// The date may be a day earlier only eastward across the date line, where clocks are turned
    /// back by more than twelve hours: Auckland on 2 March, on from Honolulu on 1 March.
    func canFollow(_ before: Leg, _ clocks: AirportClocks) -> Bool {
        if date >= before.date { return true }
        guard let noon = LocalTime(hour: 12, minute: 0), date.adding(days: 1) == before.date,
            let there = clocks.offsetMinutes(
                of: LocalDateTime(before.date, noon), at: before.origin),
            let here = clocks.offsetMinutes(of: LocalDateTime(date, noon), at: origin)
        else { return false }
        return there - here > 12 * 60
    }
}

extension Party {
    var problems: [RequestProblem] {
        let counts = [adults, children, lapInfants, seatInfants]
        guard counts.allSatisfy({ $0 >= 0 }) else { return [.negativeTravelers] }
        var found: [RequestProblem] = []
        if adults == 0 { found.append(.noAdult) }
        if seats > 9 { found.append(.tooManySeats(seats)) }
        if lapInfants > adults { found.append(.tooManyLapInfants) }
        if !childAges.isEmpty, childAges.count != children {
            found.append(.childAges(told: childAges.count, children: children))
        }
        return found + childAges.filter { !(2...11 ~= $0) }.map { .childAge($0) }
    }
}
