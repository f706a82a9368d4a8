import HTTP

/// Answers as Amadeus does on the paths of its flight APIs.
///
/// Sources: the vendor's OpenAPI files `Authorizaton_v1`, `FlightOffersSearch_v2`,
/// `FlightOffersPrice_v1`, `BrandedFaresUpsell_v1`, `SeatMapDisplay_v1`,
/// `FlightCheapestDateSearch_v1`, `FlightInspirationSearch_v1`, `OnDemandFlightStatus_v2`,
/// `FlightCheck-inLinks_v2`, `AirportCitySearch_v1`, `AirlineCodeLookUp_v1`, and its examples.
struct Amadeus: Sendable {
    let network: Network
    let seed: UInt64
    /// Seconds since 1970.
    let now: Int64
    /// What was ordered to befall this call.
    var news: Trouble.Kind?

    /// Calls in a second that are let through.
    static let limit = 40

    /// Whether a path is one of Amadeus's.
    static func owns(_ path: String) -> Bool {
        ["/v1/", "/v2/"].contains { path.hasPrefix($0) }
    }

    /// The answer to a call.
    func answer(_ call: Server.Incoming) -> Server.Answer {
        if call.path == "/v1/security/oauth2/token" { return token(call) }
        if let issue = refusal(call) { return Self.answer([issue]) }
        switch (call.method, call.path) {
        case ("GET", "/v2/shopping/flight-offers"): return search(call)
        case ("POST", "/v2/shopping/flight-offers"): return searchByBody(call)
        case ("POST", "/v1/shopping/flight-offers/pricing"): return price(call)
        case ("POST", "/v1/shopping/flight-offers/upselling"): return upsell(call)
        case ("POST", "/v1/shopping/seatmaps"): return seatMaps(call)
        case ("GET", "/v1/shopping/seatmaps"): return seatMapsOfOrder(call)
        case ("GET", "/v1/shopping/flight-dates"): return flightDates(call)
        case ("GET", "/v1/shopping/flight-destinations"): return flightDestinations(call)
        case ("GET", "/v2/schedule/flights"): return status(call)
        case ("GET", "/v2/reference-data/urls/checkin-links"): return checkinLinks(call)
        case ("GET", "/v1/reference-data/locations"): return locations(call)
        case ("GET", "/v1/reference-data/airlines"): return airlines(call)
        case ("GET", let path) where path.hasPrefix("/v1/reference-data/locations/"):
            return location(call, String(path.dropFirst(29)))
        default: return Self.answer([.notFound])
        }
    }

    /// Whether the call meets that: ordered for it, or by a place that brings it.
    func meets(_ kind: Trouble.Kind, _ code: String) -> Bool {
        news == kind || World.brings(code, kind)
    }

    /// A document in the vendor's media type.
    static func answer(_ tree: JSONTree, status: Int = 200) -> Server.Answer {
        .json(tree, status: status, headers: ["Content-Type": "application/vnd.amadeus+json"])
    }

    static func answer(_ issues: [Issue]) -> Server.Answer {
        answer(
            ["errors": .array(issues.map(\.tree))], status: issues.first?.status ?? 500)
    }

    /// The address a link in an answer refers to.
    static func link(_ call: Server.Incoming) -> String {
        "http://" + (call.headers["host"] ?? "127.0.0.1") + call.target
    }
}
