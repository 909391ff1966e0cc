"""The cover: who, what, the answers as a wheel, five facts, a line to sign (looks/pdf-1)."""

from dataclasses import replace

from reportlab.platypus.flowables import Flowable

from selfassess.charts.heat import heat_of
from selfassess.charts.legend import heat_legend
from selfassess.charts.scene import Frame
from selfassess.charts.wheel import wheel
from selfassess.reports.pdf.chapter import Chapter
from selfassess.reports.pdf.columns import Columns, Item, Stack, height_of
from selfassess.reports.pdf.flowables import Gap, Rule
from selfassess.reports.pdf.styles import GUTTER, TEXT_HEIGHT, TEXT_WIDTH, columns

INVENTED = "XX-"
"""Codes of invented municipalities begin so."""


_WIDEST_WHEEL, _NARROWEST_WHEEL = 330.0, 160.0


def title_of(chapter: Chapter) -> str:
    """Return the title of the report."""
    return chapter.snapshot.assessment.title or chapter.voice.translate("Report", "How we govern")


def unit_name(chapter: Chapter) -> str:
    """Return who is assessed, with its municipality where it is not the municipality itself."""
    unit = chapter.snapshot.assessment.unit
    official = unit.municipality.official_name
    return f"{unit.name} ({official})" if unit.name else official


def is_invented(chapter: Chapter) -> bool:
    """Tell whether the municipality is an invented one."""
    return chapter.snapshot.assessment.unit.municipality.code.startswith(INVENTED)


def subtitle_of(chapter: Chapter) -> str:
    """Return what was assessed and when."""
    if chapter.has_principles:
        return chapter.voice.translate(
            "Report",
            "Self-assessment against the twelve principles of good democratic governance, {year}",
            year=chapter.year,
        )
    title = chapter.voice.text(chapter.questionnaire.title)
    return chapter.voice.translate("Report", "Self-assessment: {title}, {year}", title=title, year=chapter.year)


def cover(chapter: Chapter) -> list[Flowable]:
    """Return the cover of a report; `chapter` is its leading sheet."""
    composer, voice = chapter.composer, chapter.voice
    story: list[Flowable] = [composer.words("name", unit_name(chapter))]
    if is_invented(chapter):
        story.append(
            composer.words("caption", voice.translate("Report", "An invented municipality, made for practice"))
        )
    story += [Gap(34), composer.words("cover_title", title_of(chapter)), Gap(4)]
    story += [composer.words("subtitle", subtitle_of(chapter)), Gap(18)]
    below = [Gap(16), *_facts(chapter), Gap(36), _signature(chapter)]
    room = TEXT_HEIGHT - height_of(story) - height_of(below)
    return [*story, *(_wheel(chapter, room) or [Gap(max(0.0, min(room, _WIDEST_WHEEL)))]), *below]


def _wheel(chapter: Chapter, room: float) -> list[Flowable]:
    """Return all answers at a glance with their key in `room` points of height; nothing where they would not fit."""
    heat = heat_of(chapter.questionnaire, chapter.sheet.answers, chapter.result, chapter.voice)
    if not chapter.questionnaire.is_scored or not heat.is_round:
        return []
    frame = Frame(440.0, 464.0)
    legend = heat_legend(chapter.questionnaire.scale, heat, Frame(TEXT_WIDTH * 4 / 3), chapter.voice)
    key = [Gap(8), chapter.composer.picture(legend)]
    width = min(_WIDEST_WHEEL, (room - height_of(key)) * frame.width / frame.height)
    if width < _NARROWEST_WHEEL:
        return []
    return [chapter.composer.picture(wheel(heat, frame, chapter.voice), width), *key]


def _facts(chapter: Chapter) -> list[Flowable]:
    voice, period = chapter.voice, chapter.snapshot.assessment.period
    sheets = [replace(chapter, sheet=sheet) for sheet in chapter.snapshot.sheets]
    prepared = voice.date(chapter.snapshot.taken_at.date(), "in")
    several = len(sheets) > 1
    questionnaires = (
        voice.translate("Report", "Questionnaires") if several else voice.translate("Report", "Questionnaire")
    )
    submitted = voice.translate("Report", "to the council meeting of ____________, agenda item ____")
    facts = {
        voice.translate("Report", "Assessed period"): [f"{voice.date(period.start)} – {voice.date(period.end)}"],
        questionnaires: [_questionnaire_words(sheet) for sheet in sheets],
        voice.translate("Report", "Answered"): [coverage_words(sheet) for sheet in sheets],
        voice.translate("Report", "Report prepared"): [
            voice.translate("Report", "{date} (not the date of the document)", date=prepared)
        ],
        voice.translate("Report", "Submitted"): [submitted],
    }
    return [Rule(after=0), *(_fact(chapter, label, lines) for label, lines in facts.items())]


def _fact(chapter: Chapter, label: str, lines: list[str]) -> Columns:
    composer, start = chapter.composer, columns(3) + GUTTER
    values = [composer.words("cell", line) for line in lines]
    name = composer.words("caption", label)
    stacks = [Stack(0, columns(3), [name]), Stack(start, TEXT_WIDTH - start, values)]
    return Columns(stacks, padding=4, ruled=True, item=Item(name))


def _questionnaire_words(chapter: Chapter) -> str:
    voice, questionnaire = chapter.voice, chapter.questionnaire
    sections, questions = len(questionnaire.sections), len(questionnaire.questions)
    if chapter.has_principles:
        parts = voice.translate("Report", "%n principles", "", sections)
    else:
        parts = voice.translate("Report", "%n sections", "", sections)
    return voice.translate(
        "Report",
        "“{title}”, {parts}, {questions}, edition {edition}",
        title=voice.text(questionnaire.title),
        parts=parts,
        questions=voice.translate("Report", "%n questions", "", questions),
        edition=questionnaire.edition,
    )


def coverage_words(chapter: Chapter) -> str:
    """Return how many questions were answered, and how many are not applicable or cannot be judged."""
    voice, coverage = chapter.voice, chapter.coverage
    parts = [
        voice.translate(
            "Report",
            "{answered} of %n applicable questions",
            "",
            coverage.applicable,
            answered=voice.number(coverage.answered),
        )
    ]
    if coverage.not_applicable:
        parts.append(voice.translate("Report", "%n not applicable", "", coverage.not_applicable))
    if coverage.cannot_judge:
        parts.append(voice.translate("Report", "%n cannot be judged", "", coverage.cannot_judge))
    return "; ".join(parts)


def _signature(chapter: Chapter) -> Columns:
    composer, voice = chapter.composer, chapter.voice
    wide, narrow = columns(8) + GUTTER / 2, columns(3)
    start = TEXT_WIDTH - narrow
    approved = composer.words("caption", voice.translate("Report", "Approved by (position, name, surname, signature)"))
    date = composer.words("caption", voice.translate("Report", "Date"))
    return Columns(
        [Stack(0, wide, [Rule(wide, after=4), approved]), Stack(start, narrow, [Rule(narrow, after=4), date])]
    )
