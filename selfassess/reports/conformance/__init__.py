"""Looks whether a PDF file keeps what can be checked by machine of PDF/UA-1 and PDF/A-3.

The conditions of PDF/UA-1 are those of the Matterhorn protocol 1.1, by its numbers. That nothing is found does not say
that a file conforms: much needs a person, and nobody outside has validated the reports.
"""

from pikepdf import Pdf

from selfassess.reports.conformance import archiving, lettering, marking, whole
from selfassess.reports.conformance.finding import Condition, Finding
from selfassess.reports.conformance.reading import Reading

_MATTERHORN = (*marking.CONDITIONS, *whole.CONDITIONS, *lettering.CONDITIONS)
_LEVEL_A = (*marking.TAGGED, *archiving.LANGUAGE)

CONDITIONS: tuple[Condition, ...] = tuple(
    sorted((*_MATTERHORN, *_LEVEL_A, *archiving.CONDITIONS, *lettering.ARCHIVED), key=lambda each: each.code)
)
"""Every condition looked at, by its number in the Matterhorn protocol, after an A its clause in ISO 19005-3, after an X
by a name of ours."""

ACCESSIBILITY = frozenset(condition.code for condition in (*_MATTERHORN, *_LEVEL_A))
"""The conditions that PDF/A-3 level U does not ask for."""


def findings(pdf: Pdf) -> list[Finding]:
    """Return every condition that fails, with the page where it does; nothing where none does."""
    reading = Reading(pdf)
    return [
        Finding(condition.code, page, detail) for condition in CONDITIONS for page, detail in condition.check(reading)
    ]


__all__ = ["ACCESSIBILITY", "CONDITIONS", "Condition", "Finding", "findings"]
