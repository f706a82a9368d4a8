"""The same search by Duffel's own client: a line for each offer.

    duffel_peer.py PORT OUT BACK
"""

import sys

from duffel_api import Duffel

port, out, back = sys.argv[1:]
client = Duffel(access_token="duffel_test_bench", api_url=f"http://127.0.0.1:{port}")
request = client.offer_requests.create()
request.cabin_class("economy")
request.passengers([{"type": "adult"}, {"type": "adult"}])
request.slices([
    {"origin": "MAD", "destination": "JFK", "departure_date": out},
    {"origin": "JFK", "destination": "MAD", "departure_date": back},
])
answer = request.return_offers().execute()
print("id", "price", "currency", "departure", "arrival", "flights", sep="\t")
for offer in answer.offers:
    segments = [segment for way in offer.slices for segment in way.segments]
    print(
        offer.id, offer.total_amount, offer.total_currency, segments[0].departing_at,
        segments[-1].arriving_at,
        "+".join(
            segment.marketing_carrier.iata_code + segment.marketing_carrier_flight_number
            for segment in segments), sep="\t")
