#!/usr/bin/env python3
"""Write the tables of this module: `python3 make.py`, from any directory.

Airports and metropolitan codes come from the PyPI package airportsdata, airlines from flights;
what no package knows stands in the text files beside this script. Keys are sorted as bytes
because the look-ups are binary searches over bytes.
"""

import csv
import io
import pathlib
import subprocess
import sys
import tempfile
import unicodedata
import zipfile

PACKAGES = ["airportsdata==20260905", "flights==0.9.0"]
HERE = pathlib.Path(__file__).resolve().parent
TABLES = HERE.parent

# Words that say nothing about which airport is meant; Folding.swift drops the same ones.
NOISE = {"airport", "airfield", "airstrip", "aerodrome", "aeropuerto", "aeroport", "flughafen",
         "international", "intl", "the", "of", "and"}
# One spelling for words that people write in two; Folding.swift has the same pairs.
SPELLING = {"saint": "st", "sainte": "st", "fort": "ft", "mount": "mt"}
DIGRAPHS = {"ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"}
LETTERS = {"ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "ħ": "h", "ŋ": "n", "ŧ": "t"}
LATIN = [*range(0xC0, 0x250), *range(0x1E00, 0x1F00)]
APOSTROPHES = "'’‘`´ʻʼ"


def fold(text):
    """The words of a text: lower case, no accents, no punctuation, no noise, no initials."""
    plain = []
    for letter in text:
        if letter in APOSTROPHES or 0x300 <= ord(letter) < 0x370:
            continue
        letter = DIGRAPHS.get(letter.lower()) or base(ord(letter)) or letter.lower()
        plain.append(letter if unicodedata.category(letter[0])[0] in "LMN" else " ")
    words = [SPELLING.get(word, word) for word in "".join(plain).split()]
    words = [word for word in words if word not in NOISE]
    telling = [word for word in words if len(word) > 1 or not word.isascii() or word.isdigit()]
    return telling or words


def base(scalar):
    """The ASCII letter under the accents of a Latin letter, or nothing."""
    if scalar not in LATIN:
        return ""
    letters = "".join(
        LETTERS.get(part, part)
        for part in unicodedata.normalize("NFKD", chr(scalar).lower())
        if not unicodedata.combining(part))
    return letters if letters.isascii() and letters.isalpha() and len(letters) == 1 else ""


def rows(name):
    """The lines of a hand-written file as (code, rest)."""
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            code, _, rest = line.replace("\t", " ").partition(" ")
            yield code, rest.strip()


def tiers():
    """The codes of each section of weights.txt, most wanted first."""
    sections = []
    for line in (HERE / "weights.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            sections.append([])
        elif line and not line.startswith("#"):
            sections[-1] += line.split()
    return sections


def download(folder):
    """The packages as open archives, by name."""
    subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps",
                    "--dest", folder, *PACKAGES], check=True)
    return {path.name.split("-")[0]: zipfile.ZipFile(path)
            for path in pathlib.Path(folder).glob("*.whl")}


def read_csv(archive, name):
    return list(csv.DictReader(io.StringIO(archive.read(name).decode("utf-8"))))


def write(name, symbol, columns, source, lines):
    """One Swift file with one literal."""
    comment = [f"/// {columns}"] + ([f"///\n/// {line}" for line in source])
    text = "\n".join(lines)
    assert "\\" not in text and '"""' not in text
    body = (f"// Written by Making/make.py; edit that, not this.\n// swift-format-ignore-file\n\n"
            + "\n".join(comment) + f'\nlet {symbol} = """\n{text}\n\n"""\n')
    (TABLES / f"{name}.swift").write_text(body, encoding="utf-8")
    print(f"{name}: {len(lines)} lines, {len(text.encode())} bytes")


def main():
    with tempfile.TemporaryDirectory() as folder:
        make(download(folder))


def make(archives):
    data, flights = archives["airportsdata"], archives["flights"]
    airports = {row["iata"]: row for row in read_csv(data, "airportsdata/airports.csv")
                if row["iata"]}
    sections = tiers()
    order = [code for section in sections for code in section]
    assert len(order) == len(set(order))
    cities, aliases = dict(rows("cities.txt")), dict(rows("aliases.txt"))
    countries = dict(rows("countries.txt"))
    regions = {}
    for country, rest in rows("regions.txt"):
        native, _, english = rest.partition("|")
        regions[country, native] = english
    for code, addition in rows("additions.txt"):
        fields = [field.strip() for field in addition.split("|")]
        airports.setdefault(code, dict(zip(
            ["name", "city", "country", "lat", "lon", "tz", "subd"], fields + [""])))

    metros = {}
    for row in read_csv(data, "airportsdata/iata_macs.csv"):
        metros.setdefault(row["City Code"], (row["City Name"], []))[1].append(row["Airport Code"])
    for code, rest in rows("metros.txt"):
        words = rest.split()
        members = [word for word in words if word in airports]
        name = " ".join(word for word in words if word not in members)
        metros[code] = (name, members)
    for code in [code for code, (_, members) in metros.items() if len(members) < 2]:
        members = metros[code][1]
        if code in airports and code not in members:
            members.append(code)
        else:
            del metros[code]
    unknown = [code for code in (*order, *cities) if code not in airports]
    unknown += [code for code in aliases if code not in airports and code not in metros]
    assert not unknown, unknown

    member_of = {member: code for code, (_, members) in metros.items() for member in members}
    full, token, region = {}, {}, {}

    def add(index, key, code):
        index.setdefault(key, set()).add(code)

    def index_name(text, code, whole):
        words = fold(text)
        for word in words:
            add(token, word, code)
        if whole and words:
            add(full, "".join(words), code)

    lines = []
    for code in sorted(airports):
        row = airports[code]
        name = row["name"].replace("\t", " ").strip()
        city = cities.get(code) or row["city"].strip() or " ".join(
            word for word in name.split() if word not in ("Airport", "Airstrip", "International"))
        lines.append("\t".join([
            code, row["country"], f'{float(row["lat"]):.4f}', f'{float(row["lon"]):.4f}',
            row["tz"], member_of.get(code, ""), city, name]))
        for part in (city, *city.split("/"), *city.split(",")):
            index_name(part, code, True)
        index_name(row["city"], code, False)
        index_name(name, code, False)
        for alias in filter(None, aliases.get(code, "").split("|")):
            index_name(alias, code, True)
        english = regions.get((row["country"], row["subd"]), "")
        for text in (row["subd"], english, countries[row["country"]]):
            for word in fold(text):
                add(region, word, code)
    metro_lines = []
    for code, (name, members) in sorted(metros.items()):
        members.sort(key=lambda member: (order + [member]).index(member))
        country = airports[members[0]]["country"]
        metro_lines.append("\t".join([code, country, name, " ".join(members)]))
        for alias in [name, *filter(None, aliases.get(code, "").split("|"))]:
            index_name(alias, code, True)
        for word in fold(countries[country]):
            add(region, word, code)

    index_lines = []
    for key in sorted({*full, *token, *region}, key=lambda key: key.encode()):
        whole = full.get(key, set())
        parts = token.get(key, set()) - whole
        where = region.get(key, set()) - whole - parts
        index_lines.append("\t".join([key] + ["".join(sorted(codes))
                                              for codes in (whole, parts, where)]))

    names = {}
    source = flights.read("fli/models/airline.py").decode("utf-8").split("Airline = Enum")[0]
    exec(compile(source, "airline.py", "exec"), names)
    airlines = {code.lstrip("_"): name for code, name in names["AIRLINE_NAMES"].items()
                if len(code.lstrip("_")) == 2 and name.strip()}
    airlines.update(rows("airlines.txt"))

    def notice(archive, name, about):
        path = next(path for path in archive.namelist() if "/licenses/LICENSE" in path)
        text = archive.read(path).decode("utf-8")
        (HERE / f"LICENSE.{name}.txt").write_text(text, encoding="utf-8")
        wanted = [line.strip() for line in text.splitlines()
                  if "opyright (c)" in line or "data from" in line or line.startswith("(c)")]
        return [f"{about}, MIT License. {' '.join(wanted)}. See Making/LICENSE.{name}.txt."]

    airports_notice = notice(data, "airportsdata", f"From {PACKAGES[0]} on PyPI")
    write("AirportTable", "airportTable",
          "Code, country, latitude, longitude, zone, metropolitan code, city, name.",
          airports_notice, lines)
    write("MetropolisTable", "metropolisTable",
          "Code, country, name, airports (most wanted first).",
          airports_notice, metro_lines)
    write("NameTable", "nameTable",
          "Folded name, codes it names in full, in part, as region or country.",
          airports_notice, index_lines)
    write("AirlineTable", "airlineTable", "Code, name.",
          notice(flights, "flights", f"From {PACKAGES[1]} on PyPI"),
          [f"{code}\t{name.strip()}" for code, name in sorted(airlines.items())])
    write("AircraftTable", "aircraftTable", "IATA type code, name.", [],
          [f"{code}\t{name}" for code, name in sorted(rows("aircraft.txt"))])
    write("CountryTable", "countryTable", "ISO 3166-1 alpha-2 code, English name.", [],
          [f"{code}\t{name}" for code, name in sorted(rows("countries.txt"))])
    write("LetterTable", "letterTable",
          "The ASCII letter for each scalar U+00C0...U+024F, then U+1E00...U+1EFF.", [],
          ["".join(base(scalar) or "." for scalar in LATIN)])
    first = {}
    for code, (_, members) in metros.items():
        first.setdefault(members[0], code)
    seen, ranked = set(), []
    for section in sections:
        ranked.append("")
        for code in section:
            for place in (first.get(code, code), code):
                if place not in seen:
                    seen.add(place)
                    ranked[-1] += place
    write("RankTable", "rankTable",
          "Famous, large and lesser places, most wanted first; a metropolis before its airports.",
          [], ranked)


main()
