import Testing
import Travel

/// A day of March 2027, or of another month.
func day(_ day: Int, month: Int = 3) throws -> LocalDate {
    try #require(LocalDate(year: 2027, month: month, day: day))
}

/// A request for prices from Madrid in euros.
func datesRequest(
    to destination: String = "NYC", _ departures: ClosedRange<LocalDate>,
    nights: ClosedRange<Int>? = nil, isNonstop: Bool = false
) throws -> DatesRequest {
    DatesRequest(
        origin: try #require(AirportCode("MAD")),
        destination: try #require(AirportCode(destination)),
        departures: departures, nights: nights, isNonstop: isNonstop,
        currency: try #require(Currency("EUR")))
}

/// A request for anywhere from Madrid in euros.
func exploreRequest(
    _ departures: ClosedRange<LocalDate>? = nil, nights: ClosedRange<Int>? = nil,
    budget: Money? = nil
) throws -> ExploreRequest {
    ExploreRequest(
        origin: try #require(AirportCode("MAD")), departures: departures, nights: nights,
        budget: budget, currency: try #require(Currency("EUR")))
}

extension DatePrice {
    /// `2027-03-01 2027-03-08 90.00 EUR cached 3600`.
    var line: String {
        let days = [departure, back].compactMap { $0?.description }.joined(separator: " ")
        guard case .cached(let seconds) = freshness else { return "\(days) \(price) \(freshness)" }
        return "\(days) \(price) cached \(seconds)"
    }
}
