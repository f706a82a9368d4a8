import Testing
import Travel

/// Reads what a test writes down; a typing mistake fails the test.
func airport(_ text: String) throws -> AirportCode { try #require(AirportCode(text)) }
func airline(_ text: String) throws -> AirlineCode { try #require(AirlineCode(text)) }
func currency(_ text: String) throws -> Currency { try #require(Currency(text)) }
func date(_ text: String) throws -> LocalDate { try #require(LocalDate(iso: text)) }
func time(_ text: String) throws -> LocalTime { try #require(LocalTime(text)) }
func moment(_ text: String) throws -> LocalDateTime { try #require(LocalDateTime(iso: text)) }

func money(_ text: String) throws -> Money {
    let parts = text.split(separator: " ")
    return try #require(Money(decimal: parts[0], currency: currency(String(parts[1]))))
}

/// Reads a flight such as `IB6251 MAD 2027-03-01T12:05 JFK 2027-03-01T14:55`.
func segment(_ text: String, cabin: Cabin? = .economy, brand: String? = nil) throws -> Segment {
    let parts = text.split(separator: " ").map(String.init)
    var segment = Segment(
        flight: try #require(FlightNumber(parts[0])), origin: try airport(parts[1]),
        destination: try airport(parts[3]), departure: try moment(parts[2]),
        arrival: try moment(parts[4]))
    segment.cabin = cabin
    segment.brand = brand
    return segment
}

func itinerary(_ segments: [Segment], minutes: Int? = nil) throws -> Itinerary {
    try #require(Itinerary(segments, minutes: minutes))
}

func offer(
    _ supplier: String, _ price: String, _ itineraries: [Itinerary]
) throws -> Offer {
    Offer(
        supplier: supplier, itineraries: itineraries, total: try money(price), freshness: .live,
        supplierReference: "\(supplier)-\(price)", raw: Array("{}".utf8))
}

/// The outward flight most tests use: 8 h 50 min.
func outward(cabin: Cabin? = .economy, brand: String? = nil) throws -> Itinerary {
    let flight = "IB6251 MAD 2027-03-01T12:05 JFK 2027-03-01T14:55"
    return try itinerary([try segment(flight, cabin: cabin, brand: brand)])
}

func leg(_ from: String, _ to: String, _ day: String) throws -> Leg {
    Leg(origin: try airport(from), destination: try airport(to), date: try date(day))
}

func request(_ legs: Leg...) throws -> SearchRequest {
    SearchRequest(legs: legs, currency: try currency("EUR"))
}

/// Clocks of a few airports, without summer time; every other airport is unknown.
let clocks: AirportClocks = {
    let offsets = [
        "MAD": 60, "LHR": 0, "JFK": -300, "LAX": -480, "HNL": -600, "NRT": 540, "AKL": 780,
        "DEL": 330,
    ]
    return AirportClocks(
        offset: { airport, _ in offsets[airport.text] },
        local: { airport, instant in
            offsets[airport.text].flatMap {
                LocalDateTime(minuteNumber: Int(instant / 60) + $0)
            }
        })
}()
