private import Atlas
private import Synchronization

extension AirportClocks {
    /// Makes the clocks of all airports and cities that `Atlas` knows, by the zone files of this
    /// machine; each zone is read once, when it is first asked for.
    ///
    /// A place that is not known and a zone that cannot be read have no answer.
    public static func world() -> AirportClocks {
        let zones = Zones()
        return AirportClocks(
            offset: { airport, time in
                guard let civil = CivilTime(time) else { return nil }
                return zones.zone(of: airport).map { $0.offset(atLocal: civil) / 60 }
            },
            local: { airport, instant in
                guard let seconds = zones.zone(of: airport)?.local(at: instant).seconds
                else { return nil }
                // Rounded down, before 1970 too.
                return LocalDateTime(minuteNumber: Int(seconds >= 0 ? seconds : seconds - 59) / 60)
            })
    }
}

/// The zones that were asked for so far; nil for those that cannot be had.
private final class Zones: Sendable {
    private let byAirport = Mutex<[AirportCode: Zone?]>([:])
    private let byName = Mutex<[String: Zone?]>([:])

    func zone(of airport: AirportCode) -> Zone? {
        byAirport.withLock { known in
            if let zone = known[airport] { return zone }
            let zone = Places.place(airport.text).flatMap { named($0.zone) }
            known[airport] = .some(zone)
            return zone
        }
    }

    private func named(_ name: String) -> Zone? {
        byName.withLock { known in
            if let zone = known[name] { return zone }
            var zone: Zone?
            do {
                zone = try Zone(name)
            } catch {
                // The times then go without offset, which is what the reader of them needs to know.
                zone = nil
            }
            known[name] = .some(zone)
            return zone
        }
    }
}

extension CivilTime {
    init?(_ time: LocalDateTime) {
        self.init(
            year: time.date.year, month: time.date.month, day: time.date.day,
            hour: time.time.hour, minute: time.time.minute)
    }
}
