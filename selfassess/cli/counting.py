"""What is in each questionnaire at hand, as a table in Markdown: `questionnaire list --counts`."""

from collections.abc import Sequence

from selfassess.app.library import load_entry
from selfassess.domain.counting import Counts, count
from selfassess.domain.library import Entry, Library
from selfassess.domain.questionnaire import Status
from selfassess.voice import Voice
from selfassess.voice.terms import kind_word

_NOTHING = "–"
_WORDS = 2
"""Columns that hold words; the others are numbers, set flush right, but for the last."""


def counts_table(found: Library, voice: Voice) -> str:
    """Return the table. Raises ProblemsError or Problem where a file went bad meanwhile."""
    heading = _heading(voice)
    ruler = [":--"] * _WORDS + ["--:"] * (len(heading) - _WORDS - 1) + [":--"]
    rows = [_row(entry, count(load_entry(entry).questionnaire), voice) for entry in found.ranked()]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (heading, ruler, *rows))


def _heading(voice: Voice) -> Sequence[str]:
    return (
        voice.translate("CommandLine", "Questionnaire"),
        voice.translate("CommandLine", "Kind"),
        voice.translate("CommandLine", "Edition"),
        voice.translate("CommandLine", "Sections"),
        voice.translate("CommandLine", "Questions"),
        voice.translate("CommandLine", "Level descriptions"),
        voice.translate("CommandLine", "Sources read in the act"),
        voice.translate("CommandLine", "Read second-hand"),
        voice.translate("CommandLine", "Other sources"),
        voice.translate("CommandLine", "Limits by law"),
        voice.translate("CommandLine", "Published"),
        voice.translate("CommandLine", "Of a platform"),
        voice.translate("CommandLine", "Our own"),
        voice.translate("CommandLine", "Languages"),
    )


def _row(entry: Entry, counts: Counts, voice: Voice) -> Sequence[str]:
    read = [counts.sources.get(word, 0) for word in ("act", "secondary", "")]
    limits = [counts.limits.get(status, 0) for status in Status]
    numbers = (entry.edition, counts.sections, counts.questions, counts.levels, *read, *limits)
    said = [voice.number(number) if number else _NOTHING for number in numbers]
    return (f"**{entry.id}**", kind_word(entry.kind, voice), *said, ", ".join(entry.languages))
