"""What runs at the head and the foot of the pages: whose report it is, how final, who may read it."""

from selfassess.reports.pdf.chapter import Chapter
from selfassess.reports.pdf.pages import Running
from selfassess.reports.pdf.wording import (
    access_lines,
    draft_word,
    is_invented,
    prepared_sentence,
    state_sentence,
    unit_name,
)


def running_of(chapter: Chapter) -> Running:
    """Return what stands on every page of a chapter."""
    voice, left = chapter.voice, unit_name(chapter)
    if is_invented(chapter):
        left = voice.translate("Report", "{name} (invented)", name=left)
    return Running(
        left=left,
        right=_title(chapter),
        foot=f"{prepared_sentence(chapter)} {state_sentence(chapter)}",
        access=". ".join(access_lines(chapter)),
        draft=draft_word(chapter),
    )


def _title(chapter: Chapter) -> str:
    """Return the title that was given, as on the cover, with the year where it does not say it."""
    title, year = chapter.snapshot.assessment.title, str(chapter.year)
    if not title:
        return chapter.voice.translate("Report", "Self-assessment {year}", year=year)
    return title if year in title else f"{title}, {year}"
