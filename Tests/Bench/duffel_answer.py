"""Writes an offer request of Duffel with its offers in the shape that its reference gives.

Also with the fields of version 1 that version 2 has no longer, so that the official client for
Python can read it.
"""

import json
from datetime import datetime, timedelta, timezone

from flights import AIRCRAFT, AIRPORTS, BACK, CARRIERS, OUT, duration, money, span, trips

NOW = datetime.now(timezone.utc)
MADE, GONE = (
    f"{time:%Y-%m-%dT%H:%M:%S.%fZ}" for time in (NOW, NOW + timedelta(minutes=30)))
# One adult: with two the answer would be a third larger than the 2.4 MB of the budget.
PASSENGERS = ["pas_0000AUde3KY2RZ0HBnT8ka"]


def answer(count):
    """The whole answer with so many offers for one adult, in bytes."""
    return json.dumps({
        "data": {
            "id": "orq_0000AUde3KY2RZ0HBnT8kc", "client_key": "bench", "live_mode": False,
            "created_at": MADE, "cabin_class": "economy",
            "passengers": [passenger(id) for id in PASSENGERS],
            "slices": [
                {
                    "origin_type": "airport", "origin": airport(origin),
                    "destination_type": "airport", "destination": airport(destination),
                    "departure_date": day,
                }
                for origin, destination, day in (("MAD", "JFK", OUT), ("JFK", "MAD", BACK))
            ],
            "offers": [offer(trip) for trip in trips(count)],
        },
    }, separators=(",", ":"), ensure_ascii=False).encode()


def offer(trip):
    """One offer."""
    penalty = {"allowed": True, "penalty_amount": "90.00", "penalty_currency": "EUR"}
    return {
        "id": f"off_0000AUde3KY2RZ0HBn{trip.number:04}", "live_mode": False, "partial": False,
        "created_at": MADE, "updated_at": MADE, "expires_at": GONE,
        "owner": airline(trip.directions[0][0].carrier),
        "total_amount": money(trip.total), "total_currency": "EUR",
        "base_amount": money(trip.base), "base_currency": "EUR",
        "tax_amount": money(trip.total - trip.base), "tax_currency": "EUR",
        "total_emissions_kg": str(700 + trip.number),
        "conditions": {"refund_before_departure": penalty, "change_before_departure": penalty},
        "payment_requirements": {
            "requires_instant_payment": False, "payment_required_by": GONE,
            "price_guarantee_expires_at": GONE,
        },
        "passenger_identity_documents_required": False,
        "supported_passenger_identity_document_types": ["passport"],
        "allowed_passenger_identity_document_types": ["passport"],
        "supported_loyalty_programmes": [], "private_fares": [], "available_services": None,
        "passengers": [passenger(id) for id in PASSENGERS],
        "slices": [slice_of(trip, place) for place in range(len(trip.directions))],
    }


def slice_of(trip, place):
    """One direction."""
    flights = trip.directions[place]
    return {
        "id": f"sli_0000AUde3KY2RZ0HB{trip.number:04}{place}",
        "origin_type": "airport", "origin": airport(flights[0].origin),
        "destination_type": "airport", "destination": airport(flights[-1].destination),
        "duration": duration(span(flights)), "fare_brand_name": "Economy Light", "ngs_shelf": 1,
        "conditions": {
            "change_before_departure": None, "refund_before_departure": None,
            "advance_seat_selection": False, "priority_boarding": False,
            "priority_check_in": False,
        },
        "segments": [segment(flight) for flight in flights],
    }


def segment(flight):
    """One flight."""
    return {
        "id": f"seg_0000AUde3KY2RZ0HBn{flight.id:05}",
        "departing_at": flight.departs, "arriving_at": flight.arrives,
        "origin": airport(flight.origin), "destination": airport(flight.destination),
        "origin_terminal": str(1 + flight.number % 4), "destination_terminal": None,
        "marketing_carrier": airline(flight.carrier),
        "marketing_carrier_flight_number": str(flight.number),
        "operating_carrier": airline(flight.operator),
        "operating_carrier_flight_number": str(flight.number),
        "aircraft": {
            "id": f"arc_{flight.aircraft}", "iata_code": flight.aircraft,
            "name": AIRCRAFT[flight.aircraft],
        },
        "duration": duration(flight.minutes), "distance": str(flight.minutes * 13.5),
        "stops": [], "passengers": [seat(id) for id in PASSENGERS],
    }


def seat(passenger_id):
    """What one passenger has on one flight."""
    return {
        "passenger_id": passenger_id, "cabin_class": "economy",
        "cabin_class_marketing_name": "Economy", "fare_basis_code": "OLNNANB1",
        "baggages": [{"type": "checked", "quantity": 1}, {"type": "carry_on", "quantity": 1}],
        "cabin": {
            "name": "economy", "marketing_name": "Economy",
            "amenities": {"wifi": None, "power": {"available": True}, "seat": {"pitch": "31"}},
        },
    }


def passenger(passenger_id):
    """One adult."""
    return {
        "id": passenger_id, "type": "adult", "age": None, "fare_type": None, "given_name": None,
        "family_name": None, "loyalty_programme_accounts": [],
    }


def airline(code):
    """A carrier with its picture."""
    picture = "https://assets.duffel.com/img/airlines/for-light-background"
    return {
        "id": f"arl_{code}", "iata_code": code, "name": CARRIERS[code],
        "logo_symbol_url": f"{picture}/full-color-logo/{code}.svg",
        "logo_lockup_url": f"{picture}/full-color-lockup/{code}.svg",
        "conditions_of_carriage_url": f"https://example.com/{code}/conditions",
    }


def airport(code):
    """An airport with its city."""
    name, city, country, zone, latitude, longitude, _ = AIRPORTS[code]
    return {
        "id": f"arp_{code.lower()}_{country.lower()}", "type": "airport", "name": name,
        "iata_code": code, "icao_code": f"L{code}", "iata_country_code": country,
        "iata_city_code": code, "city_name": city, "city": None, "time_zone": zone,
        "latitude": latitude, "longitude": longitude,
    }
