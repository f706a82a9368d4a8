import HTTP
import Testing
import Travel

@testable import Vendors

/// An offer of one flight as the vendor writes it.
func duffelWire(
    _ id: String = "off_1", total: String = "100.00", brand: String = "Basic",
    flight: String = "81",
    extra: String = ""
) -> String {
    #"""
    {"id": "\#(id)", "live_mode": false, "total_amount": "\#(total)", "total_currency": "EUR",
    \#(extra) "slices": [{"fare_brand_name": "\#(brand)", "segments": [{"id": "seg_1",
    "departing_at": "2027-03-01T08:00:00", "arriving_at": "2027-03-01T09:00:00",
    "origin": {"iata_code": "LHR"}, "destination": {"iata_code": "JFK"},
    "aircraft": {"iata_code": "77W"}, "marketing_carrier": {"iata_code": "ZZ"},
    "marketing_carrier_flight_number": "\#(flight)",
    "passengers": [{"cabin_class": "economy"}]}]}]}
    """#
}

/// Reads an offer as a search does.
func duffelOffer(_ json: String = duffelWire()) throws -> Offer {
    let value = try JSON(Array(json.utf8)).root
    return try #require(Duffel.WireOffer(value: value).offer(.live))
}

/// An error as the vendor writes it.
func duffelError(_ status: Int, _ type: String, _ code: String) -> Reply {
    Reply(
        status,
        json: #"{"errors": [{"type": "\#(type)", "code": "\#(code)", "title": "A title"}]}"#)
}

/// What a GET looks like.
func duffelGet(_ path: String) -> String {
    """
    GET https://duffel.example\(path)
    Accept: application/json
    Duffel-Version: v2
    Authorization: Bearer duffel_test_abc
    """
}

/// An amount in pounds.
func pounds(_ decimal: String) throws -> Money {
    let pound = try #require(Currency("GBP"))
    return try #require(Money(decimal: decimal, currency: pound))
}
