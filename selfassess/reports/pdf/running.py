"""What runs at the head and the foot of the pages: whose report it is, how final, who may read it."""

from selfassess.reports.pdf.chapter import Chapter, scored_sheets
from selfassess.reports.pdf.pages import Running
from selfassess.reports.pdf.wording import (
    access_lines,
    draft_word,
    is_invented,
    prepared_sentence,
    state_sentence,
    states_sentence,
    unit_name,
)


def running_of(chapter: Chapter) -> Running:
    """Return what stands on every page about one sheet; of several scored ones it names which."""
    if len(scored_sheets(chapter)) < 2:
        return shared_running(chapter)
    title = chapter.voice.text(chapter.questionnaire.title)
    named = chapter.voice.translate("Report", "{title}, {year}", title=title, year=chapter.year)
    return _running(chapter, named, state_sentence(chapter))


def shared_running(chapter: Chapter) -> Running:
    """Return what stands on every page about the whole assessment."""
    return _running(chapter, _title(chapter), states_sentence(chapter))


def _running(chapter: Chapter, right: str, state: str) -> Running:
    voice, left = chapter.voice, unit_name(chapter)
    if is_invented(chapter):
        left = voice.translate("Report", "{name} (invented)", name=left)
    return Running(
        left=left,
        right=right,
        foot=f"{prepared_sentence(chapter)} {state}",
        access=". ".join(access_lines(chapter)),
        draft=draft_word(chapter),
    )


def _title(chapter: Chapter) -> str:
    """Return the title that was given, as on the cover, with the year where it does not say it."""
    title, year = chapter.snapshot.assessment.title, str(chapter.year)
    if not title:
        return chapter.voice.translate("Report", "Self-assessment {year}", year=year)
    return title if year in title else f"{title}, {year}"
