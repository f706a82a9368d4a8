"""The same search by Amadeus' own client: `amadeus_peer.py PORT` prints a line for each offer."""

import sys

from amadeus import Client

client = Client(
    client_id="bench", client_secret="bench", hostname="test", host="127.0.0.1",
    port=int(sys.argv[1]), ssl=False)
answer = client.shopping.flight_offers_search.get(
    originLocationCode="MAD", destinationLocationCode="JFK", departureDate="2027-03-01",
    returnDate="2027-03-15", adults=2, currencyCode="EUR", max=250)
print("id", "price", "currency", "departure", "arrival", "flights", sep="\t")
for offer in answer.data:
    segments = [segment for way in offer["itineraries"] for segment in way["segments"]]
    print(
        offer["id"], offer["price"]["grandTotal"], offer["price"]["currency"],
        segments[0]["departure"]["at"], segments[-1]["arrival"]["at"],
        "+".join(segment["carrierCode"] + segment["number"] for segment in segments), sep="\t")
