"""Rows of what a person waits for: start-up, TAB presses, offline look-ups, size and memory."""

import os

from measure import Command, peak_memory, side_by_side
from table import Row

# Each is compared with `curl --version`: its name, words, status and most allowed ratio.
LINES = [
    ("--version", ["--version"], 0, 0.6),
    ("--help", ["--help"], 0, 0.6),
    ("TAB after fly sea", ["__complete", "fly", "sea"], 0, 0.6),
    ("TAB after fly search new", ["__complete", "fly", "search", "new"], 0, 0.6),
    ("usage error", ["search", "MAD", "JFK", "+30d", "--nonstp"], 2, 0.6),
    ('airports "new yrok"', ["airports", "new yrok"], 0, 1.0),
]


def rows(place, runs):
    """CPU and wall rows of each line, then size and memory."""
    commands = {
        name: Command([place.fly, *words], place.variables, status)
        for name, words, status, _ in LINES
    }
    curl = Command([place.curl, "--version"], place.variables)
    others = {
        name: Command([path, "--version"], place.variables)
        for name, path in place.programs("git", "gh")
    }
    taken = side_by_side(commands | others | {"curl": curl, "again": curl}, runs)
    noise(place, taken["curl"], taken["again"])
    table = []
    for kind in ("cpu", "wall"):
        peer = getattr(taken["curl"], kind)
        for name, _, _, budget in LINES:
            table.append(
                Row(f"{name}, {kind}", getattr(taken[name], kind), "ms", budget, peer,
                    "curl --version"))
        for name in others:
            table.append(
                Row(f"{name} --version, {kind}", getattr(taken[name], kind), "ms", None, peer,
                    "curl --version"))
    return table + footprint(place, commands)


def noise(place, once, again):
    """Says how far the same program is from itself."""
    for kind in ("cpu", "wall"):
        place.say(
            f"noise: curl --version against itself, {kind}: "
            f"{getattr(once, kind) / getattr(again, kind):.3f}x; "
            f"one run is within {once.spread(kind):.0%} of the median half of the time")


def footprint(place, commands):
    """The size of the binary as it is installed, and the memory of offline commands."""
    table = [Row("binary, stripped", os.path.getsize(place.fly) / 1e6, "MB", 20, is_ratio=False)]
    commands = commands | {"config list": Command([place.fly, "config", "list"], place.variables)}
    for name, command in commands.items():
        table.append(
            Row(f"{name}, memory", peak_memory(command), "MiB", 16, is_ratio=False))
    return table
