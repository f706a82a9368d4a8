import Testing

@testable import Atlas

struct DistanceTests {
    @Test(arguments: [
        ("JFK", "LHR", 5554.0), ("LHR", "SYD", 17_016), ("SIN", "EWR", 15_344),
        ("AKL", "DOH", 14_535), ("PER", "LHR", 14_499), ("DXB", "LAX", 13_420),
        ("JFK", "LAX", 3983), ("LHR", "CDG", 348), ("LAX", "SYD", 12_051),
        ("NRT", "LAX", 8773), ("JNB", "ATL", 13_581), ("SCL", "SYD", 11_340),
    ])
    func `distances are those of the great circle`(
        _ origin: String, _ destination: String, _ kilometers: Double
    ) throws {
        let from = try #require(Places.airport(origin))
        let to = try #require(Places.airport(destination))
        #expect(abs(Places.distance(from, to) / kilometers - 1) < 0.006)
        #expect(abs(Places.distance(from, to) - Places.distance(to, from)) < 0.001)
        #expect(Places.distance(from, from) == 0)
    }

    @Test func `airports near a point come nearest first`() {
        let near = Places.near(latitude: 51.5, longitude: -0.12, kilometers: 60)
        let codes = near.map(\.airport.code)
        for code in ["LHR", "LGW", "LCY", "LTN", "STN"] {
            #expect(codes.contains(code))
        }
        #expect(near.map(\.kilometers) == near.map(\.kilometers).sorted())
        #expect(near.allSatisfy { $0.kilometers <= 60 })
        #expect(Places.near(latitude: -47, longitude: -110, kilometers: 100).isEmpty)
        #expect(Places.near(latitude: .nan, longitude: 0, kilometers: 100).isEmpty)
    }
}
