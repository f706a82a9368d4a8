#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The few functions of a real number that the world needs.
func exponential(_ number: Double) -> Double { exp(number) }

func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

extension Spot {
    static func arcCosine(_ cosine: Double) -> Double { acos(cosine) }

    /// The point on the unit sphere.
    static func vector(_ latitude: Double, _ longitude: Double) -> SIMD3<Double> {
        let (north, east) = (latitude * .pi / 180, longitude * .pi / 180)
        return SIMD3(cos(north) * cos(east), cos(north) * sin(east), sin(north))
    }
}
