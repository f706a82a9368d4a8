"""A small timetable that both answers are written from; always the same but for the days."""

import random
from dataclasses import dataclass
from datetime import date, datetime, timedelta

OUT, BACK = ((date.today() + timedelta(days=days)).isoformat() for days in (60, 74))

# Name, city, country, zone, latitude, longitude, hours east of UTC in winter.
AIRPORTS = {
    "MAD": ("Adolfo Suárez Madrid-Barajas", "Madrid", "ES", "Europe/Madrid", 40.47, -3.56, 1),
    "JFK": ("John F. Kennedy", "New York", "US", "America/New_York", 40.64, -73.78, -5),
    "LHR": ("Heathrow", "London", "GB", "Europe/London", 51.47, -0.45, 0),
    "CDG": ("Paris Charles de Gaulle", "Paris", "FR", "Europe/Paris", 49.01, 2.55, 1),
    "FRA": ("Frankfurt", "Frankfurt", "DE", "Europe/Berlin", 50.03, 8.56, 1),
    "LIS": ("Humberto Delgado", "Lisbon", "PT", "Europe/Lisbon", 38.77, -9.13, 0),
    "BOS": ("Logan", "Boston", "US", "America/New_York", 42.36, -71.01, -5),
    "AMS": ("Schiphol", "Amsterdam", "NL", "Europe/Amsterdam", 52.31, 4.76, 1),
}
HUBS = ["LHR", "CDG", "FRA", "LIS", "BOS", "AMS"]
CARRIERS = {
    "IB": "Iberia", "BA": "British Airways", "AF": "Air France", "LH": "Lufthansa",
    "TP": "TAP Air Portugal", "KL": "KLM", "AA": "American Airlines", "UX": "Air Europa",
}
AIRCRAFT = {"359": "Airbus A350-900", "789": "Boeing 787-9", "32N": "Airbus A320neo"}


@dataclass
class Flight:
    """One flight of a trip, times on the clocks of its airports."""

    carrier: str
    operator: str
    number: int
    origin: str
    destination: str
    departs: str
    arrives: str
    minutes: int
    aircraft: str
    id: int = 0


@dataclass
class Trip:
    """What one offer is about: the flights of each direction, and the prices in cents."""

    number: int
    directions: list
    base: int
    total: int


def trips(count, seed=1):
    """Different ways there and back with one stop each, cheapest first."""
    chance = random.Random(seed)
    found = []
    for number in range(1, count + 1):
        base = 21_000 + number * 412 + chance.randrange(400)
        directions = [
            direction(chance, "MAD", "JFK", OUT), direction(chance, "JFK", "MAD", BACK)]
        trip = Trip(number, directions, base, base + 18_000 + chance.randrange(900))
        for place, flight in enumerate(flight for way in directions for flight in way):
            flight.id = number * 4 + place
        found.append(trip)
    return found


def direction(chance, origin, destination, day):
    """Two flights by way of a hub."""
    hub = chance.choice(HUBS)
    start = datetime.fromisoformat(day) + timedelta(minutes=5 * chance.randrange(72, 260))
    carrier = chance.choice(list(CARRIERS))
    first = flight(chance, carrier, origin, hub, start)
    landing = datetime.fromisoformat(first.arrives)
    second = flight(
        chance, carrier, hub, destination, landing + timedelta(minutes=chance.randrange(70, 180)))
    return [first, second]


def flight(chance, carrier, origin, destination, start):
    """One flight that takes between two and nine hours."""
    minutes = chance.randrange(120, 540)
    turn = AIRPORTS[destination][6] - AIRPORTS[origin][6]
    end = start + timedelta(minutes=minutes, hours=turn)
    operator = carrier if chance.random() < 0.7 else chance.choice(list(CARRIERS))
    return Flight(
        carrier, operator, chance.randrange(100, 9_000), origin, destination, start.isoformat(),
        end.isoformat(), minutes, chance.choice(list(AIRCRAFT)))


def duration(minutes):
    """Minutes as ISO 8601 has them."""
    return f"PT{minutes // 60}H{minutes % 60}M"


def span(flights):
    """Minutes from the first take-off to the last landing."""
    start = datetime.fromisoformat(flights[0].departs)
    end = datetime.fromisoformat(flights[-1].arrives)
    turn = AIRPORTS[flights[-1].destination][6] - AIRPORTS[flights[0].origin][6]
    return int((end - start).total_seconds()) // 60 - 60 * turn


def money(cents):
    """Cents as a decimal."""
    return f"{cents // 100}.{cents % 100:02}"
