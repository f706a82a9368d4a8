"""Rows of a supplier's rate limit, which several processes keep together."""

import json
import subprocess
import threading
import time
import urllib.request

from measure import Command, run
from searching import SEARCH
from table import Row

CALLS = 20  # a second
PROCESSES = 4
SECONDS = 6


def rows(place, _):
    """The most calls of any second, and the steady rate, with several searches at once."""
    with place.server(5) as port:
        variables = place.variables | place.suppliers(port)
        variables["FLY_AMADEUS_RATE"] = f"{CALLS}/1s"
        line = Command([place.fly, *SEARCH, "--supplier", "amadeus"], variables)
        end = time.monotonic() + SECONDS
        threads = [threading.Thread(target=keep_asking, args=(line, end)) for _ in range(PROCESSES)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/seen") as answer:
            seen = json.load(answer)
    most = max(sum(start <= call < start + 1 for call in seen) for start in seen)
    rate = (len(seen) - 1) / (seen[-1] - seen[0])
    name = f"{PROCESSES} processes under {CALLS} calls/s"
    return [
        Row(f"{name}, most in a second", most, "calls", CALLS, is_ratio=False),
        Row(f"{name}, rate", rate, "calls/s", 0.95 * CALLS, is_ratio=False, is_floor=True),
    ]


def keep_asking(line, end):
    """Searches again and again until the time is over."""
    while time.monotonic() < end:
        run(line)
