/// What the clocks show at airports, as seen from UTC.
///
/// An airport whose time zone is unknown has no answer; callers then say less rather than guess.
public struct AirportClocks: Sendable {
    private let offset: @Sendable (AirportCode, LocalDateTime) -> Int?
    private let local: @Sendable (AirportCode, Int64) -> LocalDateTime?

    /// Makes clocks from two look-ups: the offset from UTC in minutes at a local time, and the
    /// local time at an instant in seconds since 1970.
    public init(
        offset: @escaping @Sendable (AirportCode, LocalDateTime) -> Int?,
        local: @escaping @Sendable (AirportCode, Int64) -> LocalDateTime?
    ) {
        self.offset = offset
        self.local = local
    }

    /// Minutes east of UTC when the clocks there show that time; nil when the zone is unknown.
    public func offsetMinutes(of time: LocalDateTime, at airport: AirportCode) -> Int? {
        offset(airport, time)
    }

    /// Minutes since 1970 in UTC when the clocks there show that time; nil when the zone is unknown.
    public func minute(of time: LocalDateTime, at airport: AirportCode) -> Int? {
        offset(airport, time).map { time.minuteNumber - $0 }
    }

    /// What the clocks there show at an instant in seconds since 1970; nil when the zone is unknown.
    public func time(at airport: AirportCode, now: Int64) -> LocalDateTime? {
        local(airport, now)
    }

    /// The day it is there, or the day it still is in the last place on Earth (UTC-12) when the
    /// zone is unknown, so that no date is called past that is not.
    public func today(at airport: AirportCode, now: Int64) -> LocalDate? {
        if let time = local(airport, now) { return time.date }
        let minute = now / 60 - 12 * 60
        return LocalDateTime(minuteNumber: Int(minute))?.date
    }

    /// ISO 8601 with the offset, `2027-03-01T07:05+01:00`; without it when the zone is unknown.
    public func text(of time: LocalDateTime, at airport: AirportCode) -> String {
        guard let minutes = offset(airport, time) else { return time.description }
        return time.description + ISO8601.offset(minutes: minutes)
    }
}

extension Segment {
    /// Take-off to landing in minutes; nil when a zone is unknown or it would not take any time.
    public func minutes(by clocks: AirportClocks) -> Int? {
        guard let start = clocks.minute(of: departure, at: origin),
            let end = clocks.minute(of: arrival, at: destination), end > start
        else { return nil }
        return end - start
    }
}

extension Itinerary {
    /// The first take-off, on the clock where it happens.
    public var departure: LocalDateTime { segments[0].departure }
    /// The last landing, on the clock where it happens.
    public var arrival: LocalDateTime { segments[segments.count - 1].arrival }
    /// Where it starts.
    public var origin: AirportCode { segments[0].origin }
    /// Where it ends.
    public var destination: AirportCode { segments[segments.count - 1].destination }

    /// The days by which the calendar at the landing is ahead of the one at the take-off: mostly 0
    /// or 1, and -1 eastward across the date line.
    public var daysLater: Int { arrival.date.dayNumber - departure.date.dayNumber }

    /// First take-off to last landing in minutes: what the supplier says, else what the clocks
    /// say; nil when a zone is unknown too.
    public func minutes(by clocks: AirportClocks) -> Int? {
        if let minutes { return minutes }
        guard let start = clocks.minute(of: departure, at: origin),
            let end = clocks.minute(of: arrival, at: destination), end > start
        else { return nil }
        return end - start
    }
}

extension Offer {
    /// All its itineraries together, in minutes; nil when one is unknown.
    public func minutes(by clocks: AirportClocks) -> Int? {
        var total = 0
        for itinerary in itineraries {
            guard let minutes = itinerary.minutes(by: clocks) else { return nil }
            let (sum, overflow) = total.addingReportingOverflow(minutes)
            guard !overflow else { return nil }
            total = sum
        }
        return itineraries.isEmpty ? nil : total
    }
}
