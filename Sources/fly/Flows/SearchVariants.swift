import Atlas
import Travel

extension App {
    /// The searches that together cover other days and airports around, the request itself first.
    ///
    /// - Throws: `Failure` of the kind `usage` when they are more than 60.
    func variants(
        of request: SearchRequest, within kilometers: Int?
    ) throws(Failure) -> [SearchRequest] {
        var variants = [request]
        for index in request.legs.indices {
            let leg = request.legs[index]
            let dates = (-request.flexDays...request.flexDays).compactMap {
                leg.date.adding(days: $0)
            }
            let origins = places(around: leg.origin, kilometers)
            let destinations = places(around: leg.destination, kilometers)
            variants = variants.flatMap { variant in
                dates.flatMap { date in
                    origins.flatMap { origin in
                        destinations.map { destination in
                            var variant = variant
                            variant.legs[index].date = date
                            variant.legs[index].origin = origin
                            variant.legs[index].destination = destination
                            return variant
                        }
                    }
                }
            }
            guard variants.count <= 4_000 else { break }
        }
        let now = try clock().now
        let possible = variants.filter { $0.problems(now: now, clocks: clocks).isEmpty }
        guard possible.count <= 60 else {
            throw Failure(
                .usage, "\(possible.count) searches for each supplier are more than 60",
                hint: "--flex 1")
        }
        return possible.sorted { distance($0, request) < distance($1, request) }
    }

    /// The airports that words name, a city standing for all of its airports.
    func airports(of words: [PlaceWord]) throws(Failure) -> Set<AirportCode> {
        var codes: Set<AirportCode> = []
        for word in words {
            let code = try code(of: word)
            codes.formUnion(
                (Places.place(code.text)?.airports ?? [code.text]).compactMap { AirportCode($0) })
        }
        return codes
    }

    /// The place itself and up to three large airports around it.
    private func places(around code: AirportCode, _ kilometers: Int?) -> [AirportCode] {
        guard let kilometers, let place = Places.place(code.text),
            let center = place.airports.first.flatMap(Places.airport)
        else { return [code] }
        let large = Set(Places.largest(1_200).map(\.code))
        let others = Places.near(
            latitude: center.latitude, longitude: center.longitude, kilometers: Double(kilometers)
        ).map(\.airport.code).filter { large.contains($0) && !place.airports.contains($0) }
        return [code] + others.prefix(3).compactMap { AirportCode($0) }
    }

    private func distance(_ variant: SearchRequest, _ request: SearchRequest) -> Int {
        zip(variant.legs, request.legs).reduce(0) { sum, legs in
            sum + abs(legs.0.date.dayNumber - legs.1.date.dayNumber)
                + (legs.0.origin == legs.1.origin ? 0 : 10)
                + (legs.0.destination == legs.1.destination ? 0 : 10)
        }
    }
}
