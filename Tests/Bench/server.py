"""A server of fixed bytes in a process of its own: both suppliers, as fast as Python can.

    server.py AMADEUS_ANSWER DUFFEL_ANSWER [SECONDS]

Prints the port it listens on. Answers to searches wait for SECONDS. `GET /seen` tells when the
calls since the last such question arrived, in seconds.
"""

import asyncio
import json
import sys
import time

TOKEN = json.dumps({
    "type": "amadeusOAuth2Token", "username": "bench@example.com", "application_name": "bench",
    "client_id": "bench", "token_type": "Bearer", "access_token": "bench", "expires_in": 1799,
    "state": "approved", "scope": "",
}).encode()


class Supplies:
    """What is answered to which path, and when somebody asked."""

    def __init__(self, amadeus, duffel, delay):
        self.amadeus = amadeus
        self.duffel = duffel
        self.delay = delay
        self.seen = []

    async def answer(self, path):
        """The status and body for a request."""
        if path == "/seen":
            seen, self.seen = self.seen, []
            return 200, json.dumps(seen).encode()
        self.seen.append(time.monotonic())
        if path == "/v1/security/oauth2/token":
            return 200, TOKEN
        bodies = {"/v2/shopping/flight-offers": self.amadeus, "/air/offer_requests": self.duffel}
        body = bodies.get(path)
        if body is None:
            return 404, b"{}"
        if self.delay:
            await asyncio.sleep(self.delay)
        return 201 if body is self.duffel else 200, body

    async def serve(self, reader, writer):
        """Answers the requests of one connection until the client closes it."""
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
                lines = [line.partition(":") for line in head[1:]]
                headers = {name.lower(): value.strip() for name, _, value in lines}
                await reader.readexactly(int(headers.get("content-length", 0)))
                status, body = await self.answer(head[0].split(" ")[1].partition("?")[0])
                writer.write(
                    f"HTTP/1.1 {status} Fine\r\nContent-Type: application/json\r\n"
                    f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()


async def main(amadeus, duffel, delay="0"):
    """Listens on a free port of the loopback interface until it is ended."""
    with open(amadeus, "rb") as one, open(duffel, "rb") as other:
        supplies = Supplies(one.read(), other.read(), float(delay))
    server = await asyncio.start_server(supplies.serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
