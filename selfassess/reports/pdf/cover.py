"""The cover: who, what, the answers as a wheel, the facts, lines to sign (looks/pdf-1)."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from reportlab.platypus.flowables import Flowable

from selfassess.charts.heat import Heat, heat_of
from selfassess.charts.legend import heat_legend
from selfassess.charts.matrix import matrix
from selfassess.charts.scene import Frame
from selfassess.charts.wheel import wheel
from selfassess.domain.figures import OVERALL, Verdict
from selfassess.reports.pdf.chapter import Chapter
from selfassess.reports.pdf.chips import mark_chip
from selfassess.reports.pdf.columns import Columns, Item, Stack, height_of
from selfassess.reports.pdf.composer import Composer, clipped
from selfassess.reports.pdf.flowables import Gap, Rule
from selfassess.reports.pdf.languages import beneath
from selfassess.reports.pdf.logo import logo_of
from selfassess.reports.pdf.styles import GUTTER, TEXT_HEIGHT, TEXT_WIDTH, columns
from selfassess.reports.pdf.wording import (
    access_lines,
    coverage_words,
    draft_word,
    headline_of,
    is_invented,
    period_words,
    subtitle_of,
    title_of,
    unit_name,
)
from selfassess.reports.pdf.words import Words
from selfassess.voice.findings import counts_line, of_highest, provisional_words
from selfassess.voice.terms import verdict_word

_WIDEST_WHEEL, _NARROWEST_WHEEL = 330.0, 110.0
_LONGEST, _LONGEST_NAME = 1000, 60
"""Of names and marks no more characters are printed, and of the names beside the wheel."""


@dataclass(frozen=True, slots=True)
class _Fact:
    """A line of the table of facts, in one language."""

    label: str
    lines: list[str]


def cover(chapter: Chapter) -> list[Flowable]:
    """Return the cover of a report; `chapter` is its leading sheet."""
    composer = chapter.composer
    story: list[Flowable] = [
        masthead(chapter),
        Gap(34),
        *composer.as_written([composer.words("cover_title", title_of(chapter))]),
        Gap(4),
    ]
    story += [*beneath(chapter.tongues, lambda tongue: tongue.composer.paragraphs("subtitle", subtitle_of(tongue)))]
    below = [Gap(16), *facts_table(chapter), *_written(chapter), Gap(36), signature(chapter)]
    room = TEXT_HEIGHT - height_of([*story, Gap(18)]) - height_of(below)
    return [*story, Gap(18), *(_wheel(chapter, room) or [Gap(max(0.0, min(room, _WIDEST_WHEEL)))]), *below]


def _written(chapter: Chapter) -> list[Flowable]:
    """Return that titles and justifications are not translated, where the report speaks another language."""
    foreign = [one for one in chapter.tongues if one.voice.language != chapter.questionnaire.languages[0]]
    if not foreign:
        return []
    voice = foreign[0].voice
    words = voice.translate("Report", "Titles, justifications and evidence stand in the language they were written in.")
    return [Gap(6), *foreign[0].composer.paragraphs("caption", words)]


def masthead(chapter: Chapter, most: int = _LONGEST, mark: str = "", is_under_head: bool = False) -> Columns:
    """Return whose report it is, with the logo, and at the right that it is a draft, `mark`, and who may read it.

    Texts have at most `most` characters. Under a running head, which says that it is a draft, it is not said again.
    """
    composer, voice, name = chapter.composer, chapter.voice, clipped(unit_name(chapter), most)
    logo = logo_of(chapter.options.logo, voice.translate("Report", "Logo: {name}", name=name))
    left: list[Flowable] = [*([logo, Gap(12)] if logo else []), *composer.paragraphs("name", name)]
    if is_invented(chapter):
        left.append(composer.words("caption", voice.translate("Report", "An invented municipality, made for practice")))
    marks = [word for word in ("" if is_under_head else draft_word(chapter), mark) if word]
    right: list[Flowable] = [part for word in marks for part in (mark_chip(composer, word), Gap(6))]
    right += beneath(chapter.tongues, partial(_access, most=most))
    if not right:
        return Columns([Stack(0, TEXT_WIDTH, left)])
    start = columns(7) + GUTTER
    return Columns([Stack(0, columns(7), left), Stack(start, TEXT_WIDTH - start, right)])


def _access(chapter: Chapter, most: int) -> list[Flowable]:
    composer, lines = chapter.composer, [clipped(line, most) for line in access_lines(chapter)]
    first = [composer.words("caption_right", "", lead=line) for line in lines[:1]]
    return [*first, *(part for line in lines[1:] for part in composer.paragraphs("caption_right", line))]


def _wheel(chapter: Chapter, room: float) -> list[Flowable]:
    """Return all answers at a glance with their key in `room` points of height; nothing where they would not fit."""
    heat = heat_of(chapter.questionnaire, chapter.sheet.answers, chapter.result, chapter.voice)
    if not chapter.questionnaire.is_scored:
        return []
    legend = heat_legend(chapter.questionnaire.scale, heat, Frame(TEXT_WIDTH * 4 / 3), chapter.voice)
    key = [Gap(8), chapter.composer.picture(legend)]
    if not heat.is_round:
        return _matrix(chapter, heat, key, room)
    frame = Frame(440.0, 464.0)
    width = min(_WIDEST_WHEEL, (room - height_of(key)) * frame.width / frame.height)
    if width < _NARROWEST_WHEEL:
        return []
    drawn = chapter.composer.picture(wheel(heat, frame, chapter.voice), width)
    start = width + GUTTER
    names = _names(chapter.composer, heat, TEXT_WIDTH - start)
    beside = Stack(start, TEXT_WIDTH - start, [Gap(max(0.0, (drawn.height - height_of(names)) / 2)), *names])
    return [Columns([Stack(0, width, [drawn]), beside]), *key]


def _matrix(chapter: Chapter, heat: Heat, key: Sequence[Flowable], room: float) -> list[Flowable]:
    """Return all answers as rows of squares, where they fit without getting too small."""
    drawn = chapter.composer.picture(matrix(heat, Frame(TEXT_WIDTH * 4 / 3), chapter.voice))
    return [drawn, *key] if drawn.height + height_of(key) <= room else []


def _names(composer: Composer, heat: Heat, width: float) -> list[Columns]:
    """Return the names of the wheel's sectors as a list, with a word at those that miss the threshold."""
    missed = verdict_word(Verdict.NOT_MET, composer.voice)
    names = (f"{strip.name} – {missed}" if strip.is_missed else strip.name for strip in heat.strips)
    told = [
        composer.words("caption", clipped(name, _LONGEST_NAME), lead=strip.number)
        for strip, name in zip(heat.strips, names, strict=True)
    ]
    return [Columns([Stack(0, width, [each])], item=Item()) for each in told]


def facts_table(chapter: Chapter) -> list[Flowable]:
    """Return the facts about the document, each in every language."""
    in_languages = [(tongue, _facts(tongue)) for tongue in chapter.tongues]
    rows: list[Flowable] = [Rule(after=0)]
    for place in range(len(in_languages[0][1])):
        labels: list[Words] = []
        lines: list[Words] = []
        for tongue, facts in in_languages:
            labels.append(tongue.composer.words("caption", facts[place].label))
            said = {line.text for line in lines}
            new = [part for line in facts[place].lines for part in tongue.composer.paragraphs("cell", line)]
            lines += [part for part in new if part.text not in said]
        start = columns(3) + GUTTER
        stacks = [Stack(0, columns(3), labels), Stack(start, TEXT_WIDTH - start, lines)]
        rows.append(Columns(stacks, 3.5, ruled=True, item=Item(labels[0])))
    return rows


def _facts(chapter: Chapter) -> list[_Fact]:
    voice, options, sheets = chapter.voice, chapter.options, chapter.sheets()
    several = len(sheets) > 1
    questionnaires = (
        voice.translate("Report", "Questionnaires") if several else voice.translate("Report", "Questionnaire")
    )
    date = voice.date(options.document_date) if options.document_date else ""
    found = [
        _Fact(voice.translate("Report", "Assessed period"), [period_words(chapter)]),
        _Fact(questionnaires, [_questionnaire_words(sheet) for sheet in sheets]),
        _Fact(voice.translate("Report", "Answered"), [] if several else [coverage_words(chapter)]),
        _Fact(voice.translate("Report", "Result"), [_come_to(sheet, several) for sheet in sheets]),
        _Fact(voice.translate("Report", "Report prepared"), [_prepared(chapter)]),
        _Fact(voice.translate("Report", "Prepared by"), [options.author]),
        _Fact(voice.translate("Report", "Registration number"), [options.registration_number]),
        _Fact(voice.translate("Report", "Date of the document"), [date]),
        _Fact(voice.translate("Report", "Submitted"), [_submitted(chapter)]),
        _Fact(voice.translate("Report", "Decision"), [options.decision]),
    ]
    return [fact for fact in found if any(fact.lines)]


def _come_to(chapter: Chapter, is_named: bool) -> str:
    """Return what a sheet comes to in figures; where there are several its name, and how much is answered."""
    voice, questionnaire, overall = chapter.voice, chapter.questionnaire, chapter.result.overall
    if overall is None:
        words = counts_line(voice, chapter.result)
    else:
        scale = of_highest(voice, questionnaire, overall) if overall.value else ""
        figure = f"{headline_of(chapter, OVERALL)} {scale}".strip()
        words = "; ".join(filter(None, [figure, provisional_words(voice, questionnaire, overall)]))
    if not is_named:
        return words
    told = f"{words}; {coverage_words(chapter)}" if overall else words
    return f"{voice.text(questionnaire.title)}: {told}"


def _prepared(chapter: Chapter) -> str:
    date = chapter.voice.date(chapter.snapshot.taken_at.date(), "in")
    return chapter.voice.translate("Report", "{date}; the date of the document stands by the signature", date=date)


def _submitted(chapter: Chapter) -> str:
    return chapter.voice.translate("Report", "to the council meeting of ____________, agenda item ____")


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


def signature(chapter: Chapter) -> Columns:
    """Return the lines to sign on outside the program, with the date of the document where it is known."""
    wide, narrow = columns(8) + GUTTER / 2, columns(3)
    approved = beneath(chapter.tongues, _approved)
    date = beneath(chapter.tongues, _date)
    day = chapter.options.document_date
    given = [chapter.composer.words("cell", chapter.voice.date(day, "short")), Gap(2)] if day else []
    above = [Gap(height_of(given))] if given else []
    return Columns(
        [
            Stack(0, wide, [*above, Rule(wide, after=4), *approved]),
            Stack(TEXT_WIDTH - narrow, narrow, [*given, Rule(narrow, after=4), *date]),
        ]
    )


def _approved(chapter: Chapter) -> list[Flowable]:
    words = chapter.voice.translate("Report", "Approved by (position, name, surname, signature)")
    return [chapter.composer.words("caption", words)]


def _date(chapter: Chapter) -> list[Flowable]:
    return [chapter.composer.words("caption", chapter.voice.translate("Report", "Date"))]
