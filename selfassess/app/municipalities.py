"""The municipalities that come with the program: the 42 of Latvia, a merged one, an invented one for trying out."""

import csv
import unicodedata
from functools import cache

from selfassess import paths
from selfassess.domain.errors import Problem
from selfassess.domain.record import Municipality

_FIELDS = (
    "code",
    "official_name",
    "short_name",
    "type",
    "planning_region",
    "valid_from",
    "valid_to",
    "merged_into",
)


@cache
def municipalities() -> tuple[Municipality, ...]:
    """Return every municipality that comes with the program, merged and invented ones last."""
    with (paths.resources() / "municipalities.csv").open(encoding="utf-8", newline="") as file:
        return tuple(Municipality(*(row[name] for name in _FIELDS)) for row in csv.DictReader(file))


def search(words: str) -> tuple[Municipality, ...]:
    """Return the municipalities whose code or name contains `words`, without regard to accents and case.

    Names that begin with the words come first.
    """
    wanted = bare(words)
    found = [one for one in municipalities() if any(wanted in bare(name) for name in _names(one))]
    return tuple(sorted(found, key=lambda one: not bare(one.short_name).startswith(wanted)))


def municipality(wanted: str) -> Municipality:
    """Return the municipality with that code or name.

    A part of a name serves where it is the only one that fits.
    Raises Problem `municipality.unknown`, or `municipality.ambiguous` with the codes that fit.
    """
    exact = [one for one in municipalities() if bare(wanted) in (bare(name) for name in _names(one))]
    found = exact or (search(wanted) if bare(wanted) else ())
    if not found:
        raise Problem("municipality.unknown", text=wanted[:60])
    if len(found) > 1:
        raise Problem("municipality.ambiguous", text=wanted[:60], codes=tuple(one.code for one in found))
    return found[0]


def _names(one: Municipality) -> tuple[str, str, str]:
    return one.code, one.short_name, one.official_name


def bare(words: str) -> str:
    """Return `words` as they are compared: small letters without accents, single spaces."""
    letters = unicodedata.normalize("NFKD", words.casefold())
    return " ".join("".join(letter for letter in letters if not unicodedata.combining(letter)).split())
