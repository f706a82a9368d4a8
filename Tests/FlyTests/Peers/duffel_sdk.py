"""Duffel's archived Python client asks at the address it is told; prints what it was answered."""
import json
import sys

from duffel_api import Duffel
from duffel_api.http_client import ApiError

slices = [{"origin": "LHR", "destination": "JFK", "departure_date": "2027-03-01"}]


def ask(**version):
    client = Duffel(access_token="duffel_test_somebody", api_url=sys.argv[1], **version)
    try:
        request = (client.offer_requests.create().slices(slices).passengers([{"type": "adult"}])
                   .cabin_class("economy").return_offers().execute())
        return {"offers": len(request.offers), "id": request.id[:4],
                "list": first_of(client.offers.list(request.id))}
    except ApiError as error:
        return {"refused": error.errors[0]["code"], "type": error.errors[0]["type"]}


def first_of(offers):
    try:
        return next(iter(offers)).id[:4]
    except Exception as error:  # what its model of the old version cannot read
        return "%s: %s" % (type(error).__name__, error)


airlines = Duffel(access_token="duffel_test_somebody", api_url=sys.argv[1], api_version="v2")
print(json.dumps({
    "v1": ask(), "v2": ask(api_version="v2"),
    "airline": next(a.name for a in airlines.airlines.list() if a.iata_code == "BA")}))
