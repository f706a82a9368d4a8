#!/usr/bin/env python3
"""Write what Python's zoneinfo says of local times near changes of the clock, for the tests."""

import datetime
import pathlib
import zoneinfo

ZONES = """Europe/London Europe/Madrid Europe/Dublin Europe/Kyiv Europe/Istanbul Europe/Moscow
Atlantic/Azores America/New_York America/Los_Angeles America/St_Johns America/Sao_Paulo
America/Santiago America/Havana America/Phoenix Asia/Kolkata Asia/Kathmandu Asia/Tehran
Asia/Jerusalem Asia/Tokyo Australia/Sydney Australia/Lord_Howe Australia/Adelaide
Australia/Brisbane Pacific/Auckland Pacific/Chatham Pacific/Apia Pacific/Marquesas
Africa/Cairo Africa/Johannesburg America/Nuuk Antarctica/Troll Etc/GMT+5""".split()
TABLE = pathlib.Path(__file__).parents[4] / "Tests/AtlasTests/Zones/ZoneSampleTable.swift"
UTC = datetime.timezone.utc
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=UTC)


def changes(zone, year):
    """The instants of a year at which the offset changes, to the minute."""
    instant = datetime.datetime(year, 1, 1, tzinfo=UTC)
    step = datetime.timedelta(hours=6)
    while instant.year == year:
        low, high = instant, instant + step
        if low.astimezone(zone).utcoffset() != high.astimezone(zone).utcoffset():
            while high - low > datetime.timedelta(minutes=1):
                middle = low + (high - low) // 2
                middle = middle.replace(second=0, microsecond=0)
                same = middle.astimezone(zone).utcoffset() == low.astimezone(zone).utcoffset()
                low, high = (middle, high) if same else (low, middle)
            yield high
        instant += step


def sample(name, zone, local):
    """A line of the table; of a repeated hour the first, as fold=0 says."""
    instant = local.replace(tzinfo=zone, fold=0)
    seconds = (instant.astimezone(UTC) - EPOCH) // datetime.timedelta(seconds=1)
    return f"{name}\t{local:%Y-%m-%d-%H-%M}\t{seconds}"


def main():
    lines = []
    for name in ZONES:
        zone = zoneinfo.ZoneInfo(name)
        for year in (1986, 2011, 2024, 2027, 2036, 2038, 2045):
            lines.append(sample(name, zone, datetime.datetime(year, 1, 15, 12)))
            lines.append(sample(name, zone, datetime.datetime(year, 7, 15, 0, 30)))
            for change in changes(zone, year):
                local = change.astimezone(zone).replace(tzinfo=None)
                for minutes in (-121, -90, -60, -30, -1, 0, 1, 30, 59, 60):
                    lines.append(sample(name, zone, local + datetime.timedelta(minutes=minutes)))
    TABLE.write_text(
        "// Written by Sources/Atlas/Tables/Making/zones.py; edit that, not this.\n"
        "// swift-format-ignore-file\n\n"
        "/// Zone, local time (of a repeated hour the first), seconds since 1970.\n"
        'let zoneSampleTable = """\n' + "\n".join(lines) + '\n"""\n', encoding="utf-8")


main()
