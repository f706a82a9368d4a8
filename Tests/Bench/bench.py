"""Measures every row, prints the table, and ends with 1 when a budget is exceeded.

Started by `run`, which builds what `FLY_BINARY` names and installs the peers.
"""

import argparse
import contextlib
import os
import shutil
import subprocess
import sys
import tempfile

import amadeus_answer
import duffel_answer
import limits
import searching
import startup
import table


class Place:
    """What the rows share: programs, variables, a folder of their own, servers."""

    def __init__(self, folder):
        self.folder = folder
        self.fly = os.environ["FLY_BINARY"]
        self.curl = shutil.which("curl")
        self.variables = {
            "PATH": os.environ["PATH"], "HOME": folder, "LC_ALL": "C.UTF-8",
            "FLY_HOME": os.path.join(folder, "fly"), "FLY_ENVIRONMENT": "sandbox",
        }

    def suppliers(self, port):
        """The variables that make both suppliers answer at a port, as often as they like."""
        address = f"http://127.0.0.1:{port}"
        return {
            "FLY_AMADEUS_URL": address, "FLY_DUFFEL_URL": address,
            "FLY_AMADEUS_CLIENT_ID": "bench", "FLY_AMADEUS_CLIENT_SECRET": "bench",
            "FLY_DUFFEL_TOKEN": "duffel_test_bench", "FLY_AMADEUS_RATE": "10000/1s",
            "FLY_DUFFEL_RATE": "10000/1s",
        }

    def programs(self, *names):
        """The names and paths of those programs that this machine has."""
        found = [(name, shutil.which(name)) for name in names]
        return [(name, path) for name, path in found if path]

    def beside(self, name):
        """The path of a script of the benchmark."""
        return os.path.join(os.path.dirname(os.path.abspath(__file__)), name)

    def say(self, text):
        """Tells people something; scripts read the table on standard output."""
        print(text, file=sys.stderr, flush=True)

    @contextlib.contextmanager
    def server(self, offers, delay=0):
        """A server of fixed answers with so many offers for as long as the block runs."""
        files = []
        for name, answer in (("amadeus", amadeus_answer), ("duffel", duffel_answer)):
            body = answer.answer(offers)
            files.append(os.path.join(self.folder, f"{name}.json"))
            with open(files[-1], "wb") as file:
                file.write(body)
            self.say(f"answer of {name}: {offers} offers, {len(body) / 1e6:.2f} MB")
        words = [sys.executable, self.beside("server.py"), *files, str(delay)]
        with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
            try:
                yield int(process.stdout.readline())
            finally:
                process.terminate()


def main():
    """Measures what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=41, help="of each command (default: 41)")
    parser.add_argument(
        "groups", nargs="*", metavar="GROUP", help="startup, searching or limits; all by default")
    options = parser.parse_args()
    groups = {"startup": startup, "searching": searching, "limits": limits}
    chosen = options.groups or list(groups)
    if unknown := [name for name in chosen if name not in groups]:
        parser.error(f"no group is called {unknown[0]}")
    with tempfile.TemporaryDirectory(prefix="fly-bench-") as folder:
        place = Place(folder)
        rows = [row for name in chosen for row in groups[name].rows(place, options.runs)]
    print(table.drawn(rows))
    sys.exit(1 if any(row.verdict == "over" for row in rows) else 0)


if __name__ == "__main__":
    main()
