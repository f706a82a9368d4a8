"""Writes an answer of Amadeus' Flight Offers Search in the shape that its reference gives."""

import json

from flights import AIRCRAFT, AIRPORTS, CARRIERS, OUT, duration, money, span, trips

AMENITIES = [
    ("CHECKED BAG FIRST", "BAGGAGE", True), ("REFUNDABLE TICKET", "BRANDED_FARES", True),
    ("CHANGEABLE TICKET", "BRANDED_FARES", True),
    ("PRE RESERVED SEAT ASSIGNMENT", "PRE_RESERVED_SEAT", True),
    ("MEAL AND BEVERAGE", "MEAL", False),
]


def answer(count):
    """The whole answer with so many offers for two adults, in bytes."""
    return json.dumps({
        "meta": {
            "count": count,
            "links": {"self": "https://test.api.amadeus.com/v2/shopping/flight-offers?max=250"},
        },
        "data": [offer(trip) for trip in trips(count)],
        "dictionaries": {
            "locations": {
                code: {"cityCode": code, "countryCode": about[2]}
                for code, about in AIRPORTS.items()
            },
            "aircraft": {code: name.upper() for code, name in AIRCRAFT.items()},
            "currencies": {"EUR": "EURO"},
            "carriers": {code: name.upper() for code, name in CARRIERS.items()},
        },
    }, separators=(",", ":"), ensure_ascii=False).encode()


def offer(trip):
    """One flight offer."""
    return {
        "type": "flight-offer", "id": str(trip.number), "source": "GDS",
        "instantTicketingRequired": False, "nonHomogeneous": False, "oneWay": False,
        "isUpsellOffer": False, "lastTicketingDate": OUT,
        "lastTicketingDateTime": OUT + "T00:00:00",
        "numberOfBookableSeats": 1 + trip.number % 9,
        "itineraries": [itinerary(flights) for flights in trip.directions],
        "price": {
            "currency": "EUR", "total": money(2 * trip.total), "base": money(2 * trip.base),
            "fees": [
                {"amount": "0.00", "type": "SUPPLIER"}, {"amount": "0.00", "type": "TICKETING"}],
            "grandTotal": money(2 * trip.total),
            "additionalServices": [{"amount": "130.00", "type": "CHECKED_BAGS"}],
        },
        "pricingOptions": {"fareType": ["PUBLISHED"], "includedCheckedBagsOnly": False},
        "validatingAirlineCodes": [trip.directions[0][0].carrier],
        "travelerPricings": [pricing(trip, traveler) for traveler in ("1", "2")],
    }


def itinerary(flights):
    """One direction."""
    return {"duration": duration(span(flights)), "segments": [segment(f) for f in flights]}


def segment(flight):
    """One flight, the longer ones with a terminal."""
    return {
        "departure": {
            "iataCode": flight.origin, "terminal": str(1 + flight.number % 4),
            "at": flight.departs,
        },
        "arrival": {"iataCode": flight.destination, "at": flight.arrives},
        "carrierCode": flight.carrier, "number": str(flight.number),
        "aircraft": {"code": flight.aircraft}, "operating": {"carrierCode": flight.operator},
        "duration": duration(flight.minutes), "id": str(flight.id), "numberOfStops": 0,
        "co2Emissions": [
            {"weight": flight.minutes, "weightUnit": "KG", "cabin": "ECONOMY"}],
        "blacklistedInEU": False,
    }


def pricing(trip, traveler):
    """What one traveler pays for."""
    return {
        "travelerId": traveler, "fareOption": "STANDARD", "travelerType": "ADULT",
        "price": {"currency": "EUR", "total": money(trip.total), "base": money(trip.base)},
        "fareDetailsBySegment": [
            {
                "segmentId": str(flight.id), "cabin": "ECONOMY", "fareBasis": "OLNNANB1",
                "brandedFare": "LIGHT", "brandedFareLabel": "ECONOMY LIGHT", "class": "O",
                "includedCheckedBags": {"quantity": trip.number % 3},
                "includedCabinBags": {"quantity": 1},
                "amenities": [
                    {
                        "description": description, "isChargeable": is_chargeable,
                        "amenityType": kind, "amenityProvider": {"name": "BrandedFare"},
                    }
                    for description, kind, is_chargeable in AMENITIES
                ],
            }
            for flights in trip.directions for flight in flights
        ],
    }
