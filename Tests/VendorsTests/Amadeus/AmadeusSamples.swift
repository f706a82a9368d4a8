import HTTP
import Testing
import Travel

@testable import Vendors

/// An offer of one flight as a search keeps it, with spellings that must survive.
let keptOffer = #"""
    {"id":"7", "of tomorrow": 1.50, "price":{"currency":"EUR","total":"100.00"},
     "itineraries":[{"duration":"PT8H35M","segments":[{"id":"1","carrierCode":"IB","number":"6251",
     "departure":{"iataCode":"MAD","at":"2027-03-01T12:05:00"},
     "arrival":{"iataCode":"JFK","at":"2027-03-01T14:40:00"}}]}], "travelerPricings":[{"travelerId":
     "1","fareDetailsBySegment":[{"segmentId":"1","cabin":"ECONOMY","fareBasis":"OLN",
     "brandedFare":"LIGHT"}]}]}
    """#

/// Reads an offer as a search does.
func amadeusOffer(_ json: String = keptOffer) throws -> Offer {
    let value = try JSON(Array(json.utf8)).root
    return try #require(Amadeus.FlightOffer(value: value).offer(.live))
}

/// An error as the vendor writes it.
func amadeusError(_ status: Int, _ code: String, title: String = "A TITLE") -> Reply {
    Reply(status, json: #"{"errors": [{"code": \#(code), "title": "\#(title)"}]}"#)
}

/// What a POST that is taken for a GET looks like, after the token call.
func asked(_ path: String, _ body: String) -> String {
    """
    POST https://amadeus.example\(path)
    Accept: application/vnd.amadeus+json, application/json
    Content-Type: application/vnd.amadeus+json
    X-HTTP-Method-Override: GET
    Authorization: Bearer token/1

    \(body)
    """
}

/// What a GET looks like, after the token call.
func looked(_ path: String) -> String {
    """
    GET https://amadeus.example\(path)
    Accept: application/vnd.amadeus+json, application/json
    Authorization: Bearer token/1
    """
}

/// An amount in euros.
func euros(_ decimal: String) throws -> Money {
    let euro = try #require(Currency("EUR"))
    return try #require(Money(decimal: decimal, currency: euro))
}
