"""As much of the Amadeus wire as a search needs, by somebody who has not read our code.

Prints its port, then answers until it is ended. What it was asked is answered at /asked.
"""
import http.server
import json
import time
import urllib.parse

ASKED = []


def segment(number, start, end, at, until, carrier, flight):
    return {"id": number, "departure": {"iataCode": start, "at": at, "terminal": "4"},
            "arrival": {"iataCode": end, "at": until}, "carrierCode": carrier, "number": flight,
            "aircraft": {"code": "359"}, "numberOfStops": 0, "blacklistedInEU": False}


def offer(number, total, itineraries):
    details = [{"segmentId": s["id"], "cabin": "ECONOMY", "class": "O",
                "includedCheckedBags": {"quantity": 1}}
               for itinerary in itineraries for s in itinerary["segments"]]
    return {"type": "flight-offer", "id": number, "source": "GDS", "numberOfBookableSeats": 4,
            "itineraries": itineraries, "validatingAirlineCodes": ["IB"],
            "price": {"currency": "EUR", "total": total, "base": "200.00", "grandTotal": total},
            "travelerPricings": [{"travelerId": "1", "travelerType": "ADULT",
                                  "fareOption": "STANDARD", "fareDetailsBySegment": details}]}


def itineraries(query):
    there, back = query["departureDate"], query.get("returnDate")
    a, b = query["originLocationCode"], query["destinationLocationCode"]
    ways = [{"duration": "PT8H20M", "segments": [
        segment("1", a, b, there + "T11:30:00", there + "T14:50:00", "IB", "6251")]}]
    if back:
        ways.append({"duration": "PT7H10M", "segments": [
            segment("2", b, a, back + "T17:05:00", back + "T23:15:00", "IB", "6250")]})
    return ways


class Amadeus(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, status, body):
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/vnd.amadeus+json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        path = self.path.removeprefix("/slow")
        ASKED.append({"path": path, "body": dict(urllib.parse.parse_qsl(body)),
                      "agent": self.headers["User-Agent"]})
        if path != "/v1/security/oauth2/token":
            self.answer(404, {"errors": [{"status": 404, "code": 38196, "title": "Not found"}]})
            return
        self.answer(200, {"type": "amadeusOAuth2Token", "token_type": "Bearer",
                          "access_token": "their-token", "expires_in": 1799})

    def do_GET(self):
        path, _, query = self.path.partition("?")
        if path == "/asked":
            self.answer(200, ASKED)
            return
        if path.startswith("/slow"):
            time.sleep(1)
            path = path.removeprefix("/slow")
        query = dict(urllib.parse.parse_qsl(query))
        ASKED.append({"path": path, "query": query, "token": self.headers["Authorization"]})
        if self.headers["Authorization"] != "Bearer their-token":
            self.answer(401, {"errors": [{"status": 401, "code": 38190, "title": "Bad token"}]})
            return
        data = [offer("1", "412.10", itineraries(query)), offer("2", "399.90", itineraries(query))]
        self.answer(200, {"meta": {"count": "2"}, "data": data, "dictionaries": {}})

    def log_message(self, *words):
        pass


with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Amadeus) as server:
    print(server.server_address[1], flush=True)
    server.serve_forever()
