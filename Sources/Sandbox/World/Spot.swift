import Atlas
import Synchronization

/// An airport as the timetable sees it.
final class Spot: Sendable {
    /// A carrier that always serves this airport from one of its hubs.
    struct Feeder: Sendable {
        let carrier: Int
        let hub: String
    }

    /// IATA code, `MAD`.
    let code: String
    let name: String
    /// IATA code of the city, `LON` for `LHR`; the airport's own where the city has no other.
    let city: String
    let cityName: String
    /// ISO 3166 code of the country.
    let country: String
    let latitude: Double
    let longitude: Double
    /// The IANA name of the zone.
    let zoneName: String
    /// How busy it is, 0...1.
    let size: Double
    /// Whether it is one of the hubs that all reach each other.
    let isGateway: Bool
    /// Who connects it with the world whatever the chances say, nearest first.
    let feeders: [Feeder]
    /// The number by which chances are stirred.
    let key: UInt64
    private let vector: SIMD3<Double>
    /// Read from its file when a local time is first asked for.
    private let zone = Mutex<Zone?>(nil)

    init(_ airport: Airport, size: Double, isGateway: Bool, feeders: [Feeder]) {
        code = airport.code
        name = airport.name
        city = airport.cityCode ?? airport.code
        cityName = airport.city
        country = airport.country
        latitude = airport.latitude
        longitude = airport.longitude
        zoneName = airport.zone
        self.size = size
        self.isGateway = isGateway
        self.feeders = feeders
        key = Chance.key(airport.code)
        vector = Self.vector(airport.latitude, airport.longitude)
    }

    /// Kilometers along the great circle.
    func distance(to other: Spot) -> Double {
        let cosine = (vector * other.vector).sum()
        return 6371 * Self.arcCosine(max(-1, min(1, cosine)))
    }

    /// Whether nobody flies there because it is the same city, by name or by the map.
    func isBeside(_ other: Spot) -> Bool {
        city == other.city || (country == other.country && distance(to: other) < 40)
    }

    /// Minutes to add to an instant to get the local time; by longitude where no zone is installed.
    func offset(at instant: Int) -> Int {
        zone.withLock { zone in
            if zone == nil {
                do {
                    zone = try Zone(zoneName)
                } catch {
                    return Int((longitude / 15).rounded()) * 60
                }
            }
            return (zone?.offset(at: Int64(instant) * 60) ?? 0) / 60
        }
    }

    /// The instant of a local time, both in minutes since 1970.
    func instant(local: Int) -> Int {
        let guess = local - offset(at: local)
        return local - offset(at: guess)
    }
}
