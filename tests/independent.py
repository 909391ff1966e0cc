"""Scoring once more, by another road: over the raw YAML, without the program's domain (METHOD sections 1–3).

Covers what the program's own questionnaires use: level questions, headings, weights, mean of sections, yes-or-no
questions of equal weight, limits for sections, for the whole, and for single figures; no relevance.
"""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from typing import Any

Levels = Mapping[str, int | str]
"""A level, `not applicable` or `cannot judge`; a question that is missing is open."""

Section = Mapping[str, Any]

_WORST_FIRST = ("not_met", "not_decided", "no_published_value", "orientation", "met")


def _questions(section: Section) -> Iterator[Mapping[str, Any]]:
    yield from section.get("questions", [])
    for nested in section.get("sections", []):
        assert nested.get("scored", True) is False, "only headings are expected here"
        yield from _questions(nested)


def _mean(section: Section, levels: Levels, when_open: int | None) -> Fraction | None:
    total, weight = Fraction(0), Fraction(0)
    for question in _questions(section):
        said = levels.get(question["id"], "cannot judge")
        level = when_open if said == "cannot judge" else said
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


def shares(document: Mapping[str, Any], said: Mapping[str, str], when_open: str = "") -> dict[str, Fraction | None]:
    """Return the percentage done in each section and, as the mean of all questions, `overall`.

    `said` holds `yes`, `partly`, `no` or `not applicable`; what is missing counts as `when_open`, or not at all.
    """
    found = {}
    told = []
    for section in document["sections"]:
        assert "weight" not in section, "the mean of all questions knows no weight of a section"
        own = [said.get(question["id"]) or when_open for question in _questions(section)]
        found[section["id"]] = _share(own)
        told += own
    return {**found, "overall": _share(told)}


def _share(said: Iterable[str]) -> Fraction | None:
    counted = [word for word in said if word not in ("", "not applicable")]
    points = 2 * counted.count("yes") + counted.count("partly")
    return Fraction(100 * points, 2 * len(counted)) if counted else None


def verdicts(document: Mapping[str, Any], levels: Levels, limit: Fraction) -> dict[str, str]:
    """Return met, not_met or not_decided for each section against at least `limit`."""
    return {section["id"]: _verdict(document, levels, section["id"], limit) for section in document["sections"]}


def _verdict(document: Mapping[str, Any], levels: Levels, target: str, limit: Fraction) -> str:
    worst, best = scores(document, levels, 0)[target], scores(document, levels, 4)[target]
    assert worst is not None
    assert best is not None
    return "met" if worst >= limit else "not_met" if best < limit else "not_decided"


def threshold_verdicts(document: Mapping[str, Any], levels: Levels) -> dict[tuple[str, str], str]:
    """Return the verdict on each threshold by its id and what it applies to; `each_section` also section by section."""
    found = {}
    for threshold in document["thresholds"]:
        name, where = threshold["id"], threshold["applies_to"]
        limit = threshold["at_least"]
        if where == "overall":
            found[name, where] = _verdict(document, levels, "overall", Fraction(limit))
            continue
        assert where == "each_section", "good-governance has no other"
        sections = [section["id"] for section in document["sections"]]
        own = (
            dict.fromkeys(sections, "no_published_value")
            if limit is None
            else verdicts(document, levels, Fraction(limit))
        )
        found[name, where] = _together(own.values())
        found |= {(name, f"section:{section}"): verdict for section, verdict in own.items()}
    return found


def _together(found: Iterable[str]) -> str:
    words = set(found)
    return next((verdict for verdict in _WORST_FIRST if verdict in words), "not_applicable")


def limit_verdicts(document: Mapping[str, Any], said: Mapping[str, str]) -> dict[str, str]:
    """Return the verdict on each limit for a single figure, by the limit's id.

    `said` holds a decimal number, or `not applicable`, by question; what is missing is not filled in.
    """
    found = {}
    for threshold in document["thresholds"]:
        kind, _, question = threshold["applies_to"].partition(":")
        assert kind == "question", "a data sheet judges single figures"
        found[threshold["id"]] = _limit_verdict(threshold, said.get(question, ""))
    return found


def _limit_verdict(threshold: Mapping[str, Any], said: str) -> str:
    rule = next(name for name in ("at_least", "at_most", "more_than", "less_than", "equals") if name in threshold)
    if threshold[rule] is None:
        return "no_published_value"
    if said == "not applicable":
        return "not_applicable"
    if threshold.get("orientation"):
        return "orientation"
    if not said:
        return "not_decided"
    value, limit = Fraction(said), Fraction(str(threshold[rule]))
    if rule == "equals":
        return "met" if value == limit else "not_met"
    below, above = value < limit, value > limit
    fails = {"at_least": below, "at_most": above, "more_than": not above, "less_than": not below}
    return "not_met" if fails[rule] else "met"
