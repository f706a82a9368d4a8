"""The same search by Amadeus' own client: a line for each offer.

    amadeus_peer.py PORT OUT BACK
"""

import sys

from amadeus import Client

port, out, back = sys.argv[1:]
client = Client(
    client_id="bench", client_secret="bench", hostname="test", host="127.0.0.1",
    port=int(port), ssl=False)
answer = client.shopping.flight_offers_search.get(
    originLocationCode="MAD", destinationLocationCode="JFK", departureDate=out,
    returnDate=back, adults=2, currencyCode="EUR", max=250)
print("id", "price", "currency", "departure", "arrival", "flights", sep="\t")
for offer in answer.data:
    segments = [segment for way in offer["itineraries"] for segment in way["segments"]]
    print(
        offer["id"], offer["price"]["grandTotal"], offer["price"]["currency"],
        segments[0]["departure"]["at"], segments[-1]["arrival"]["at"],
        "+".join(segment["carrierCode"] + segment["number"] for segment in segments), sep="\t")
