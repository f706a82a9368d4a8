"""The vendor's own Python client searches at the port it is told; prints what it found as JSON."""
import json
import sys

from amadeus import Client, ResponseError

port = int(sys.argv[1])
client = Client(client_id="somebody", client_secret="something", hostname="test",
                host="127.0.0.1", port=port, ssl=False)
got = client.shopping.flight_offers_search.get(
    originLocationCode="MAD", destinationLocationCode="JFK", departureDate="2027-03-01", adults=1,
    nonStop="true", max=5)
body = {
    "currencyCode": "EUR", "sources": ["GDS"],
    "originDestinations": [
        {"id": "1", "originLocationCode": "MAD", "destinationLocationCode": "JFK",
         "departureDateTimeRange": {"date": "2027-03-01"}},
        {"id": "2", "originLocationCode": "BOS", "destinationLocationCode": "MAD",
         "departureDateTimeRange": {"date": "2027-03-12"}}],
    "travelers": [{"id": "1", "travelerType": "ADULT"}, {"id": "2", "travelerType": "ADULT"}],
    "searchCriteria": {"maxFlightOffers": 4}}
posted = client.shopping.flight_offers_search.post(body)
try:
    client.shopping.flight_offers_search.get(
        originLocationCode="MAD", destinationLocationCode="JFK", departureDate="2020-03-01",
        adults=1)
    refusal = None
except ResponseError as error:
    refusal = [error.code, error.response.result["errors"][0]["code"]]
print(json.dumps({
    "get": [[o["price"]["grandTotal"], len(o["itineraries"][0]["segments"])] for o in got.data],
    "post": [[len(o["itineraries"]), len(o["travelerPricings"])] for o in posted.data],
    "count": got.result["meta"]["count"], "refusal": refusal}))
