"""Rows of a search: CPU against curl and the vendors' own clients, time of two slow suppliers."""

import subprocess
import sys

from flights import BACK, OUT
from measure import Command, explained, side_by_side
from table import Row

SEARCH = [
    "search", "MAD", "JFK", OUT, BACK,
    "--max-duration", "99h",  # so that each supplier is asked for all it has
]
# What is shown, and so kept, with the budget against curl. The budget is that of a search as it is
# typed, which shows twenty rows; what keeping and writing all 250 costs beyond is for orientation.
FORMS = {
    "20 rows": ([], 4), "20 as JSON": (["--json"], 4),
    "all rows": (["--limit", "0"], None), "all as JSON": (["--limit", "0", "--json"], None),
}
# What a whole answer is fetched from, the official client that reads it with its
# budget, and for how many adults it is.
SUPPLIERS = {
    "amadeus": ("/v2/shopping/flight-offers", "amadeus_peer.py", 0.4, "2"),
    "duffel": ("/air/offer_requests", "duffel_peer.py", 0.2, "1"),
}


def rows(place, runs):
    """The CPU of a search in 250 offers, by supplier and format; then the time of two."""
    table = []
    with place.server(250) as port:
        variables = place.variables | place.suppliers(port)
        for supplier, (path, client, budget, adults) in SUPPLIERS.items():
            line = [place.fly, *SEARCH, "--adults", adults, "--supplier", supplier]
            check(Command([*line, "--limit", "0"], variables), 250)
            url = f"http://127.0.0.1:{port}{path}"
            peer = [sys.executable, place.beside(client), str(port), OUT, BACK]
            commands = {
                form: Command([*line, *options], variables)
                for form, (options, _) in FORMS.items()}
            commands["curl"] = Command([place.curl, "-so", "/dev/null", url], variables)
            commands["client"] = Command(peer, variables)
            taken = side_by_side(commands, runs)
            for form, (_, bound) in FORMS.items():
                ours = taken[form].cpu
                name = f"250 offers of {supplier}, {form}, cpu"
                table.append(Row(name, ours, "ms", bound, taken["curl"].cpu, "curl"))
                table.append(
                    Row(name, ours, "ms", budget, taken["client"].cpu, f"{supplier} for Python"))
    return table + [slow(place)]


def slow(place):
    """Two suppliers that each take a second, beside curl asking both at once."""
    with place.server(5, delay=1) as port:
        variables = place.variables | place.suppliers(port)
        urls = []
        for path, *_ in SUPPLIERS.values():
            urls += ["-o", "/dev/null", f"http://127.0.0.1:{port}{path}"]
        taken = side_by_side({
            "fly": Command([place.fly, *SEARCH], variables),
            "curl": Command([place.curl, "-sZ", "--parallel-immediate", *urls], variables),
        }, 5)
    return Row(
        "two suppliers of 1 s each, wall", taken["fly"].wall, "ms", 1_100, taken["curl"].wall,
        "curl -Z", is_ratio=False)


def check(command, offers):
    """Ends the benchmark unless that many offers come out: a failure would be fast."""
    found = subprocess.run(
        command.words, env=command.variables, capture_output=True, text=True, check=False)
    if found.stdout.count("\n") != offers + 1:
        raise SystemExit(f"not {offers} offers: {explained(command)}")
