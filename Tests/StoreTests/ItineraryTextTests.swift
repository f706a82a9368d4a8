import Testing
import Travel

@testable import Store

struct ItineraryTextTests {
    @Test func `itineraries read back as they were written`() throws {
        let full = try fullSegment()
        let bare = try bareSegment()
        let ways = try [
            #require(Itinerary([full, bare], minutes: 635)),
            #require(Itinerary([bare], minutes: nil)),
        ]
        let text = ItineraryText.written(ways)
        #expect(ItineraryText.read(text) == ways)
        #expect(
            text.split(separator: "\n").last
                == "IB6251\t\tMAD\tJFK\t2027-03-01T12:05\t2027-03-01T14:55\t\t\t\t\t\t\t")
        #expect(ItineraryText.read("") == [])
    }

    @Test func `control characters become spaces and nothing else changes`() throws {
        var segment = try bareSegment()
        segment.brand = "\u{301}Li\tght\r\n=\u{0}🛫"
        segment.fareBasis = "=A"
        let way = try #require(Itinerary([segment], minutes: nil))
        let read = try #require(ItineraryText.read(ItineraryText.written([way]))?.first)
        #expect(read.segments[0].brand == "\u{301}Li ght  = 🛫")
        #expect(read.segments[0].fareBasis == "=A")
    }

    @Test func `no damage is read as an itinerary`() throws {
        let good = "=635\n" + Self.line
        #expect(ItineraryText.read(good)?.count == 1)
        for bad in [
            Self.line, "=x\n" + Self.line, "=", "=5", "=\n=\n" + Self.line, good + "\n",
            good + "\tmore", good.replacing("MAD", with: "M4D"), good.replacing("JFK", with: ""),
            good.replacing("IB6251", with: "IB"), good.replacing("IB\t", with: "I\t"),
            good.replacing("12:05", with: "24:05"), good.replacing("14:55", with: ""),
            good.replacing("economy", with: "steerage"), good.replacing("LHR+", with: "L+"),
        ] {
            #expect(ItineraryText.read(bad) == nil, "\(bad)")
        }
    }

    private static let line =
        "IB6251\tIB\tMAD\tJFK\t2027-03-01T12:05\t2027-03-01T14:55\t4S\t8\t359\tLHR+LIS"
        + "\teconomy\tOLNNEX\tLight"
}

func fullSegment() throws -> Segment {
    var segment = try bareSegment()
    segment.operating = AirlineCode("I2")
    segment.originTerminal = "4S"
    segment.destinationTerminal = "8"
    segment.aircraft = "359"
    segment.technicalStops = ["LHR", "LIS"].compactMap { AirportCode($0) }
    segment.cabin = .premiumEconomy
    segment.fareBasis = "OLNNEX"
    segment.brand = "Economy Light"
    return segment
}

func bareSegment() throws -> Segment {
    try Segment(
        flight: #require(FlightNumber("IB6251")), origin: #require(AirportCode("MAD")),
        destination: #require(AirportCode("JFK")),
        departure: #require(LocalDateTime(iso: "2027-03-01T12:05")),
        arrival: #require(LocalDateTime(iso: "2027-03-01T14:55")))
}
