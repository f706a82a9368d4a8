internal import HTTP
internal import Travel

extension FlightStatus.Event {
    /// Reads a departure or an arrival; of an absent one only the place is known.
    ///
    /// - Parameter guess: The time around which one without its day lies.
    init(amadeus value: JSON.Value?, at airport: AirportCode, near guess: LocalDateTime?) {
        self.init(airport: airport)
        guard let value else { return }
        terminal = value["terminal"]?["code"]?.text.flatMap { $0.isEmpty ? nil : $0 }
        gate = value["gate"]?["mainGate"]?.text.flatMap { $0.isEmpty ? nil : $0 }
        let timings = Array(value.elements("timings"))
        func time(_ qualifiers: Set<String>, near guess: LocalDateTime?) -> LocalDateTime? {
            timings.lazy.filter { qualifiers.contains($0["qualifier"]?.string ?? "") }
                .compactMap { $0["value"]?.string }
                .compactMap { LocalDateTime(amadeus: $0, at: airport, near: guess) }.first
        }
        scheduled = time(["STD", "STA"], near: guess)
        estimated = time(["ETD", "ETA"], near: scheduled ?? guess)
        actual = time(["ATD", "ATA"], near: scheduled ?? guess)
        delayMinutes = Self.delay(timings)
        if delayMinutes == nil, let scheduled, let latest = actual ?? estimated {
            delayMinutes = latest.minuteNumber - scheduled.minuteNumber
        }
    }

    /// The delays of the first timing that has any, added up as they are split by cause.
    private static func delay(_ timings: [JSON.Value]) -> Int? {
        for timing in timings {
            let delays = timing.elements("delays").compactMap {
                $0["duration"]?.string.flatMap(Self.signedMinutes)
            }
            if !delays.isEmpty { return delays.reduce(0, +) }
        }
        return nil
    }

    /// Reads a duration that may be negative, with the sign before or after the `PT`.
    private static func signedMinutes(_ text: String) -> Int? {
        let minutes = WireTime.minutes(duration: String(text.filter { $0 != "-" }))
        return text.contains("-") ? minutes.map { -$0 } : minutes
    }
}

extension LocalDateTime {
    /// Reads `2027-03-01T18:10+02:00`, whose offset is the airport's own, or `18:10:00` alone,
    /// which lies within half a day of the guess; a time in UTC is put on the airport's clock.
    init?(amadeus text: String, at airport: AirportCode, near guess: LocalDateTime?) {
        if let time = LocalTime(text.prefix(5)), text.dropFirst(5).allSatisfy(\.isClockRest) {
            guard let time = guess?.nearest(time) else { return nil }
            self = time
            return
        }
        guard let time = LocalDateTime(iso: text.prefix(16)) else { return nil }
        guard text.hasSuffix("Z") else {
            self = time
            return
        }
        let instant = Int64(time.minuteNumber) * 60
        guard let local = AirportClocks.world().time(at: airport, now: instant) else { return nil }
        self = local
    }

    /// The day's time that is nearest to this one.
    private func nearest(_ time: LocalTime) -> LocalDateTime? {
        let minute = date.dayNumber * 1_440 + time.minuteOfDay
        let distance = minute - minuteNumber
        let days = distance >= 720 ? -1 : distance < -720 ? 1 : 0
        return LocalDateTime(minuteNumber: minute + days * 1_440)
    }

    /// So many minutes after midnight.
    init?(_ date: LocalDate, amadeusMinutesLater minutes: Int) {
        self.init(minuteNumber: date.dayNumber * 1_440 + minutes)
    }

    /// So many minutes later on the same clock.
    func later(_ minutes: Int) -> LocalDateTime? {
        LocalDateTime(minuteNumber: minuteNumber + minutes)
    }
}

extension Character {
    /// Whether it can stand after the minutes of a time without a day.
    var isClockRest: Bool { isNumber || self == ":" || self == "." }
}
