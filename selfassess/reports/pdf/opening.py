"""How the chapter of a sheet begins in a report of several scored ones: its name, its finding, its tables."""

from reportlab.platypus.flowables import Flowable

from selfassess.reports.pdf.chapter import Chapter
from selfassess.reports.pdf.flowables import Gap, Rule
from selfassess.reports.pdf.overview import tables, tables_title, weak_answers
from selfassess.reports.pdf.verdict import key_figures, two_columns
from selfassess.reports.pdf.wording import coverage_words, language_lines
from selfassess.voice.findings import verdict_sentence


def opening(chapter: Chapter, is_leading: bool) -> list[Flowable]:
    """Return the pages before the sections; the finding of the leading sheet stands at the head of the report."""
    composer, name = chapter.composer, chapter.voice.text(chapter.questionnaire.title)
    story: list[Flowable] = [
        composer.heading(1, name, outline=0),
        *language_lines(chapter),
        composer.words("lead", f"{coverage_words(chapter)}."),
    ]
    if not is_leading:
        story += _finding(chapter)
    return [*story, composer.heading(2, tables_title(chapter)), *tables(chapter), *weak_answers(chapter)]


def _finding(chapter: Chapter) -> list[Flowable]:
    sentence = verdict_sentence(chapter.voice, chapter.questionnaire, chapter.result)
    heading = chapter.composer.heading(2, sentence)
    return [heading, Rule(after=4), key_figures(chapter), Gap(14), two_columns(chapter), Gap(8)]
