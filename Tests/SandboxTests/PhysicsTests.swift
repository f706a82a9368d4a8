import Atlas
import HTTP
import Testing

@testable import Sandbox

@Suite struct `The timetable obeys physics` {
    private static let pairs = [
        ("MAD", "JFK"), ("JFK", "MAD"), ("SYD", "LAX"), ("LAX", "SYD"), ("AKL", "HNL"),
        ("LHR", "SIN"), ("GRU", "JNB"), ("KTM", "DEL"), ("LYR", "ZQN"), ("HND", "DEN"),
    ]

    private static let network = Network(seed: 7)

    private static func journeys(_ from: String, _ to: String, _ day: Day) throws -> [Journey] {
        let explorer = Explorer(network) { Outlet.amadeus.sells($0) }
        let stretch = Stretch(
            origins: network.spots(from), destinations: network.spots(to), day: day)
        return explorer.journeys(stretch)
    }

    @Test(arguments: pairs)
    func `a flight lasts as long as its local times and zones say`(
        from: String, to: String
    ) throws {
        let day = try #require(Day("2027-03-28"))  // clocks change in Europe
        let journeys = try Self.journeys(from, to, day)
        #expect(!journeys.isEmpty)
        for leg in journeys.flatMap(\.legs) {
            let flight = leg.flight
            let start = try Zone(flight.from.zoneName)
            let end = try Zone(flight.to.zoneName)
            let departs = Int64(flight.departs) * 60
            let arrives = Int64(flight.arrives) * 60
            #expect(flight.departsLocal * 60 == Int(departs) + start.offset(at: departs))
            #expect(flight.arrivesLocal * 60 == Int(arrives) + end.offset(at: arrives))
            #expect(flight.arrives > flight.departs)
            #expect(flight.stop != nil || flight.minutes < 20 * 60)
            let speed = flight.distance / Double(flight.minutes) * 60
            #expect(speed < 990, "\(from)-\(to) at \(speed) km/h")
            #expect(flight.stop != nil || flight.distance <= flight.aircraft.range)
        }
    }

    @Test(arguments: pairs)
    func `a connection leaves time to change and is at the same airport`(
        from: String, to: String
    ) throws {
        let day = try #require(Day("2027-06-15"))
        for journey in try Self.journeys(from, to, day) {
            #expect(journey.legs.count <= 3)
            #expect([journey.first.from.code, journey.first.from.city].contains(from))
            #expect([journey.last.to.code, journey.last.to.city].contains(to))
            #expect(journey.first.departsLocal / 1440 == day.number)
            for (one, next) in zip(journey.legs, journey.legs.dropFirst()) {
                #expect(one.flight.to.code == next.flight.from.code)
                let wait = next.flight.departs - one.flight.arrives
                #expect(40...1440 ~= wait)
            }
        }
    }

    @Test func `the great circle from Madrid to New York is 5,770 kilometers`() throws {
        let network = Network(seed: 1)
        let madrid = try #require(network.spot("MAD"))
        let york = try #require(network.spot("JFK"))
        #expect(abs(madrid.distance(to: york) - 5770) < 15)
    }

    @Test func `flying east over the Atlantic is quicker than flying west`() throws {
        let day = try #require(Day("2027-06-15"))
        let west = try #require(try Self.journeys("MAD", "JFK", day).map(\.minutes).min())
        let east = try #require(try Self.journeys("JFK", "MAD", day).map(\.minutes).min())
        #expect(west - east >= 30)
    }

    @Test func `a flight keeps its number, and comes back under the next`() throws {
        func numbers(_ from: String, _ to: String, _ day: String) throws -> Set<Int> {
            Set(
                try Self.journeys(from, to, #require(Day(day))).filter {
                    $0.legs.count == 1 && $0.carrier == $0.first.carrier && $0.carrier == 0
                }.map { $0.legs[0].number })
        }
        let monday = try numbers("MAD", "BCN", "2027-03-01")
        #expect(!monday.isEmpty)
        #expect(monday == (try numbers("MAD", "BCN", "2027-09-06")))
        #expect(Set(monday.map { $0 + 1 }) == (try numbers("BCN", "MAD", "2027-03-01")))
    }

    @Test func `days are counted as the calendar has them`() throws {
        #expect(Day("1970-01-01")?.number == 0)
        #expect(Day("2000-02-29")?.number == 11_016)
        #expect(Day("2027-02-29") == nil)
        #expect(Day("2027-13-01") == nil)
        #expect(Day("27-01-01") == nil)
        #expect(Day("2027-03-01")?.weekday == 0)
        for number in stride(from: -200_000, to: 200_000, by: 997) where number > -719_000 {
            #expect(Day(Day(number: number).text)?.number == number)
        }
    }
}
