"""What a seminar came to, as one page: each question with its hands, the radar, whose exercise it was."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from reportlab.platypus.flowables import Flowable

from selfassess.charts.hands import hands_bars
from selfassess.charts.legend import radar_legend
from selfassess.charts.profile import Profile, profile_of
from selfassess.charts.radar import is_radar, radar
from selfassess.charts.scene import Frame
from selfassess.domain.forms import LevelForm
from selfassess.domain.seminar import SeminarRecord, Vote, VotedSheet
from selfassess.reports.pdf.columns import height_of
from selfassess.reports.pdf.composer import LONGEST_IN_CELL, Cell, Column, Composer
from selfassess.reports.pdf.metadata import Particulars
from selfassess.reports.pdf.pages import Pages, Running
from selfassess.reports.pdf.report import PdfFacts
from selfassess.reports.pdf.styles import TEXT_HEIGHT, TEXT_WIDTH
from selfassess.voice import Voice
from selfassess.voice.findings.notation import question_name
from selfassess.voice.findings.seminar import (
    answer_name,
    ballot_keys,
    hands_sentence,
    hands_words,
    median_words,
    spread_words,
)

_PIXEL = 0.75
"""Charts are laid out in CSS pixels: 3/4 of a point."""
_BARS, _MIDDLE, _HANDS = 100.0, 118.0, 40.0
_LEAST_RADAR, _MOST_RADAR = 150.0, 300.0
_NOTE = 20
"""So many characters at most say that something is a note."""


def write_record(record: SeminarRecord, target: BinaryIO | Path, voice: Voice, moment: dt.datetime) -> PdfFacts:
    """Write the result of a seminar, tagged and archivable like the reports; on one page where its questions fit.

    `moment` is when the file was made, timezone-aware. Raises OSError where `target` cannot be written.
    """
    composer = Composer(voice)
    pages = Pages(composer)
    title = record.title or voice.translate("SeminarRecord", "Result of the seminar")
    running = Running(voice.translate("SeminarRecord", "Show of hands"), record.unit, _whose(record, voice))
    pages.add(_story(composer, record, title), running)
    particulars = Particulars(title, "Selfassess", _whose(record, voice), voice.locale, moment)
    count = pages.write(target, particulars)
    return PdfFacts(count, tuple(composer.glyphs.missing))


def _whose(record: SeminarRecord, voice: Voice) -> str:
    """Say that this is no record of the municipality."""
    if record.is_invented:
        return voice.translate("SeminarRecord", "An exercise with an invented municipality")
    return voice.translate("SeminarRecord", "An exercise on a copy, not the municipality's record")


def _story(composer: Composer, record: SeminarRecord, title: str) -> list[Flowable]:
    """Return the page, as airy as fits; the radar takes the room that is left."""
    head = _head(composer, record, title)
    told: list[Flowable] = []
    room = 0.0
    for is_tight in (False, True):
        told = [part for sheet in record.sheets for part in _sheet(composer, record, sheet, is_tight)]
        room = TEXT_HEIGHT - height_of([*head, *told]) - 1
        if room >= height_of(_chart(composer, record, 0)):
            break
    return [*head, *told, *_chart(composer, record, room), *_long_notes(composer, record)]


def _head(composer: Composer, record: SeminarRecord, title: str) -> list[Flowable]:
    voice = composer.voice
    day = voice.date(record.day) if record.day else ""
    where = ", ".join(filter(None, (record.place, day)))
    total = sum(vote.show.total for sheet in record.sheets for vote in sheet.votes)
    questions = sum(len(sheet.votes) for sheet in record.sheets)
    counted = voice.translate("SeminarRecord", "%n questions", "", questions)
    about = f"{_whose(record, voice)}: {record.unit}. {counted}, {hands_words(voice, total)}."
    return [
        composer.heading(1, title, outline=0),
        *(composer.paragraphs("text", where) if where else []),
        *composer.paragraphs("lead", about),
    ]


def _sheet(composer: Composer, record: SeminarRecord, sheet: VotedSheet, is_tight: bool) -> Iterator[Flowable]:
    voice = composer.voice
    if len(record.sheets) > 1:
        yield composer.heading(2, voice.text(sheet.questionnaire.title))
    columns = [
        Column(voice.translate("SeminarRecord", "Question"), TEXT_WIDTH - _BARS - _MIDDLE - _HANDS),
        Column(voice.translate("SeminarRecord", "Hands for each answer"), _BARS),
        Column(voice.translate("SeminarRecord", "Hands"), _HANDS, figures=True),
        Column(voice.translate("SeminarRecord", "In the middle"), _MIDDLE),
    ]
    rows = [_row(composer, vote, is_tight) for vote in sheet.votes]
    yield from composer.grids(columns, rows, is_tight)


def _row(composer: Composer, vote: Vote, is_tight: bool) -> Sequence[Cell]:
    voice, question, show = composer.voice, vote.question, vote.show
    keys = ballot_keys(voice, question)
    names = [answer_name(voice, question, value) for value in show.ballot.values]
    summary = "; ".join(f"{name}: {voice.number(count)}" for name, count in zip(names, show.counts, strict=True))
    scene = hands_bars(show.counts, keys, summary)
    legend = "" if isinstance(question.form, LevelForm) else _legend(keys, names)
    name = f"{question.number} {question_name(voice, question)}"
    captions = (legend, hands_sentence(voice, question, show), _note(vote, voice))
    picture = composer.picture(scene, min(scene.width * _PIXEL, _BARS - 10) * (0.8 if is_tight else 1))
    middle = (median_words(voice, question, show), spread_words(voice, question, show))
    return (
        list[Flowable](composer.stacked(name, *captions)),
        picture,
        voice.number(show.total),
        list[Flowable](composer.stacked(*middle)),
    )


def _note(vote: Vote, voice: Voice) -> str:
    if not vote.note.strip():
        return ""
    if _is_long(vote):
        return voice.translate("SeminarRecord", "Note: in full below.")
    return voice.translate("SeminarRecord", "Note: {words}", words=vote.note)


def _is_long(vote: Vote) -> bool:
    """Tell whether a note is longer than a cell holds, its own word included."""
    return len(vote.note.strip()) > LONGEST_IN_CELL - _NOTE


def _long_notes(composer: Composer, record: SeminarRecord) -> list[Flowable]:
    """Return in full what is too long for the table."""
    voice = composer.voice
    found: list[Flowable] = []
    for vote in (vote for sheet in record.sheets for vote in sheet.votes if _is_long(vote)):
        name = f"{vote.question.number} {question_name(voice, vote.question)}."
        found += composer.as_written(composer.paragraphs("text", vote.note, lead=name))
    return [composer.heading(2, voice.translate("SeminarRecord", "Notes")), *found] if found else []


def _legend(keys: Sequence[str], names: Sequence[str]) -> str:
    return "; ".join(f"{key} {name}" for key, name in zip(keys, names, strict=True))


def _chart(composer: Composer, record: SeminarRecord, room: float) -> list[Flowable]:
    """Return the radar of the first sheet that has one, with its key, as large as there is room for."""
    voice, width = composer.voice, TEXT_WIDTH / _PIXEL
    found = (_profile(record, sheet, voice) for sheet in record.sheets if sheet.questionnaire.is_scored)
    profile = next((one for one in found if is_radar(one)), None)
    if profile is None:
        return []
    heading = composer.heading(2, voice.translate("SeminarRecord", "The score with the answers of the hands"))
    remark = composer.words(
        "caption", voice.translate("SeminarRecord", "Dotted: before the seminar. Of two medians the lower one counts.")
    )
    below = [composer.picture(radar_legend(profile, Frame(width, hatched=True), voice)), remark]
    height = min(room - height_of([heading, *below]) - 24, _MOST_RADAR)
    frame = Frame(width, max(height, _LEAST_RADAR) / _PIXEL, hatched=True)
    return [heading, composer.picture(radar(profile, frame, voice)), *below]


def _profile(record: SeminarRecord, sheet: VotedSheet, voice: Voice) -> Profile:
    """Return the scores with the group's answers, with those before them as the earlier ones."""
    profile = profile_of(sheet.questionnaire, sheet.after, None, record.year, voice)
    axes = []
    for axis in profile.axes:
        figure = sheet.before.figure(axis.key)
        axes.append(replace(axis, previous=figure.value if figure else None))
    return replace(profile, axes=tuple(axes))
