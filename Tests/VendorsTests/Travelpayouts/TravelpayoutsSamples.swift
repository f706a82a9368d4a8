import HTTP
import Testing
import Travel

@testable import Vendors

/// 2027-01-15T09:00:00Z, by `date -u -d 2027-01-15T09:00 +%s`.
let january: Int64 = 1_800_003_600

/// A client for the German market.
func travelpayouts(
    _ transport: Transport, token: String = "token", isSimulated: Bool = false
) throws -> Travelpayouts {
    try Travelpayouts(
        url: "https://tp.example/", token: secret(token),
        market: #require(Travelpayouts.Market("DE")), isSimulated: isSimulated,
        transport: transport, clock: { january })
}

/// A transport that answers by what the address contains, whichever call comes first.
///
/// The first entry that fits answers; a call that none fits has an empty answer.
func answering(_ replies: (part: String, json: String)...) -> Transport {
    Transport { request, _ throws(Unsettled) in
        let json = replies.first { request.url.contains($0.part) }?.json
        return Reply(json: json ?? #"{"success":true,"data":[],"currency":"eur"}"#)
    }
}

/// The envelope around rows.
func envelope(_ rows: String..., currency: String = "eur") -> String {
    #"{"success":true,"data":[\#(rows.joined(separator: ","))],"currency":"\#(currency)"}"#
}

/// A row as v2 writes it, found an hour before `january`.
func matrixRow(
    _ departure: String, back: String = #""""#, value: String = "90", extra: String = "",
    from origin: String = "MAD", to destination: String = "NYC", changes: Int = 1,
    found: String = "2027-01-15T11:00:00+03:00"
) -> String {
    #"""
    {"origin":"\#(origin)","destination":"\#(destination)","depart_date":"\#(departure)",
    "return_date":\#(back),"value":\#(value),"number_of_changes":\#(changes),
    "found_at":"\#(found)","duration":null,"distance":-1,"gate":"A seller"\#(extra)}
    """#
}

/// A row as v3 writes it, found on the day before `january`.
func groupedRow(
    _ departure: String, back: String = "null", price: String = "80", from origin: String = "MAD",
    to airport: String = "JFK", transfers: String = #""transfers":0,"return_transfers":0,"#,
    link: String = "/search/MAD0103NYC1?t=x&search_date=14012027&y=z"
) -> String {
    #"""
    {"origin":"\#(origin)","destination":"NYC","origin_airport":"\#(origin)",
    "destination_airport":"\#(airport)","price":\#(price),"airline":"IB","flight_number":"6251",
    "departure_at":"\#(departure)T12:05:00+01:00","return_at":\#(back),\#(transfers)
    "duration":500,"link":"\#(link)"}
    """#
}

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
