#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Places {
    /// The mean radius of the Earth in kilometers (IUGG).
    private static let radius = 6371.0088

    /// Returns the great-circle distance between two airports in kilometers.
    public static func distance(_ origin: Airport, _ destination: Airport) -> Double {
        distance(
            (origin.latitude, origin.longitude), (destination.latitude, destination.longitude))
    }

    /// Returns the airports within a distance of a point with their distances, nearest first.
    public static func near(
        latitude: Double, longitude: Double, kilometers: Double
    ) -> [(airport: Airport, kilometers: Double)] {
        var found: [(airport: Airport, kilometers: Double)] = []
        var position = 0
        while let line = airports.line(at: position) {
            let away = distance((latitude, longitude), (line.decimal(2), line.decimal(3)))
            if away <= kilometers { found.append((Airport(line), away)) }
            position = line.next
        }
        return found.sorted { $0.kilometers < $1.kilometers }
    }

    /// The haversine formula, which holds for short distances too; points are in degrees.
    private static func distance(
        _ from: (latitude: Double, longitude: Double), _ to: (latitude: Double, longitude: Double)
    ) -> Double {
        let degree = Double.pi / 180
        let south = sin((to.latitude - from.latitude) * degree / 2)
        let east = sin((to.longitude - from.longitude) * degree / 2)
        let half =
            south * south + cos(from.latitude * degree) * cos(to.latitude * degree) * east * east
        return 2 * radius * asin(min(1, half.squareRoot()))
    }
}
