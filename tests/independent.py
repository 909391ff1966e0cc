"""Scoring once more, by another road: over the raw YAML, without the program's domain (METHOD sections 1–3).

Covers what good-governance uses: level questions, headings, weights, mean of sections, house thresholds.
"""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

Levels = Mapping[str, int | str]
"""A level, or `not applicable`; a question that is missing is open."""

Section = Mapping[str, Any]


def _questions(section: Section) -> Iterator[Mapping[str, Any]]:
    yield from section.get("questions", [])
    for nested in section.get("sections", []):
        assert nested.get("scored", True) is False, "only headings are expected here"
        yield from _questions(nested)


def _mean(section: Section, levels: Levels, when_open: int | None) -> Fraction | None:
    total, weight = Fraction(0), Fraction(0)
    for question in _questions(section):
        level = levels.get(question["id"], when_open)
        if level is None or level == "not applicable":
            continue
        own = Fraction(str(question.get("weight", 1)))
        total += own * int(level)
        weight += own
    return total / weight if weight else None


def scores(document: Mapping[str, Any], levels: Levels, when_open: int | None = None) -> dict[str, Fraction | None]:
    """Return the score of each top-level section and `overall`; open questions count as `when_open`, or not at all."""
    found = {section["id"]: _mean(section, levels, when_open) for section in document["sections"]}
    weighted = [
        (Fraction(str(section.get("weight", 1))), found[section["id"]])
        for section in document["sections"]
        if found[section["id"]] is not None
    ]
    weight = sum((own for own, _ in weighted), Fraction(0))
    total = sum((own * value for own, value in weighted if value is not None), Fraction(0))
    return {**found, "overall": total / weight if weight else None}


def verdicts(document: Mapping[str, Any], levels: Levels, limit: Fraction) -> dict[str, str]:
    """Return met, not_met or not_decided for each section against at least `limit`."""
    low, high = scores(document, levels, 0), scores(document, levels, 4)
    words = {}
    for section in document["sections"]:
        worst, best = low[section["id"]], high[section["id"]]
        assert worst is not None
        assert best is not None
        words[section["id"]] = "met" if worst >= limit else "not_met" if best < limit else "not_decided"
    return words
