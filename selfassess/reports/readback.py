"""Exported files opened again: where do they not say what the snapshots say.

Every check returns the places that differ: ids of questions, sections and thresholds, `overall`, or `*` for the whole.
"""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from selfassess.charts.profile import leading_judgement
from selfassess.domain.answers import OPEN, Answer, State, value_text
from selfassess.domain.figures import OVERALL, Figure
from selfassess.domain.questionnaire import Question, Questionnaire
from selfassess.domain.record import SheetSnapshot, Snapshot, leading_sheet
from selfassess.domain.rounding import ratio_text
from selfassess.domain.seminar import SeminarRecord
from selfassess.reports.csv_file import read_lines
from selfassess.reports.pdf_reading import opened_pdf
from selfassess.voice import Voice
from selfassess.voice.book import book_of
from selfassess.voice.findings import figure_words, question_name
from selfassess.voice.findings.seminar import hands_sentence, median_words

WHOLE = "*"
"""The place that differs when the file as a whole does: it is empty, or holds other assessments."""
_NOT_COMPARED = re.compile(r"[\s\-\u00ad\u2010\u2011\ufffe\ufeff\u200b-\u200f\u2028-\u202f\u2060-\u2069\x00-\x1f]+")
"""What a reader of PDF files tells or leaves out as it likes: spaces, signs without width, hyphens at line ends."""


def _figures(snapshots: Sequence[Snapshot]) -> list[tuple[SheetSnapshot, Figure]]:
    return [
        (sheet, sheet.result.overall)
        for snapshot in snapshots
        for sheet in snapshot.sheets
        if sheet.result.overall is not None
    ]


def _words(sheet: SheetSnapshot, figure: Figure, voice: Voice) -> str:
    """Return the figure as reports write it: its rounding never contradicts the verdict on it."""
    judgement = leading_judgement(sheet.result, figure.id)
    return figure_words(voice, sheet.questionnaire, figure.value, judgement.limit if judgement else None)


def pdf_differences(path: Path, snapshots: Sequence[Snapshot], voice: Voice) -> list[str]:
    """Return where the text of a PDF lacks an overall score as it is written, or a word of a justification."""
    text, body = _text_of(path)
    return [*_untold(text, snapshots, voice), *_unjustified(_comparable(body), snapshots)]


def summary_differences(path: Path, snapshots: Sequence[Snapshot], voice: Voice) -> list[str]:
    """Return where the text of a summary lacks the overall score of an assessment's leading sheet."""
    leading = [replace(snapshot, sheets=(leading_sheet(snapshot),)) for snapshot in snapshots]
    return _untold(_text_of(path)[0], leading, voice)


def register_differences(path: Path, snapshots: Sequence[Snapshot]) -> list[str]:
    """Return the pieces of evidence whose number the text of a PDF does not name."""
    text, _ = _text_of(path)
    named = set(re.findall(r"P-(\d+)", text))
    pieces = [piece for snapshot in snapshots for sheet in snapshot.sheets for piece in sheet.evidence]
    lacking = [f"P-{piece.number}" for piece in pieces if str(piece.number) not in named]
    return ([] if text.strip() else [WHOLE]) + lacking


def guide_differences(path: Path, questionnaire: Questionnaire, languages: Sequence[str]) -> list[str]:
    """Return the sections and questions of which the guidelines lack a word."""
    from selfassess.reports.pdf.fonts import Glyphs

    printable, text = Glyphs().printable, _comparable(_text_of(path)[1])
    told = []
    for language in languages:
        for chapter in book_of(Voice(language), questionnaire).chapters:
            told.append((chapter.id, chapter.words))
            told += [(passage.id, passage.words) for passage in chapter.passages]
    lacking = (
        place
        for place, words in told
        if any(_comparable(printable(line).removesuffix(".")) not in text for line in words.splitlines())
    )
    return list(dict.fromkeys(lacking))


def handout_differences(
    path: Path, questionnaire: Questionnaire, questions: Sequence[Question], voice: Voice
) -> list[str]:
    """Return the questions of which the sheets to hand out lack their words, help, an answer or a source."""
    from selfassess.reports.pdf.fonts import Glyphs

    printable, text = Glyphs().printable, _comparable(_text_of(path)[1])
    chapters = book_of(voice, questionnaire).chapters
    passages = {passage.id: passage for chapter in chapters for passage in chapter.passages}
    lacking = []
    for question in questions:
        passage = passages[question.id]
        words = [
            passage.text,
            passage.help,
            *(one for _, one in passage.options),
            *(one.name for one in passage.sources),
        ]
        lines = (line for part in words for line in part.splitlines())
        if any(_comparable(printable(line).removesuffix(".")) not in text for line in lines):
            lacking.append(question.id)
    return lacking


def seminar_differences(path: Path, record: SeminarRecord, voice: Voice) -> list[str]:
    """Return the questions of which the result of a seminar lacks the hands or what they say."""
    from selfassess.reports.pdf.fonts import Glyphs

    printable, text = Glyphs().printable, _comparable(_text_of(path)[0])
    lacking = []
    for vote in (vote for sheet in record.sheets for vote in sheet.votes):
        words = [
            question_name(voice, vote.question),
            hands_sentence(voice, vote.question, vote.show),
            median_words(voice, vote.question, vote.show),
        ]
        if any(_comparable(printable(line)) not in text for line in words):
            lacking.append(vote.question.id)
    return lacking


def _text_of(path: Path) -> tuple[str, str]:
    """Return the whole text, and that between head and foot: a justification may go on over a page's end."""
    from selfassess.reports.pdf.styles import BOTTOM, PAGE_HEIGHT, TOP

    texts, bodies = [], []
    with opened_pdf(path) as document:
        # each page is closed again: all of them open take a hundred megabytes
        for page in document:
            words = page.get_textpage()
            texts.append(words.get_text_bounded())
            bodies.append(words.get_text_bounded(bottom=BOTTOM - 2, top=PAGE_HEIGHT - TOP + 2))
            words.close()
            page.close()
    return "\n".join(texts), "".join(bodies)


def _untold(text: str, snapshots: Sequence[Snapshot], voice: Voice) -> list[str]:
    """Return where the text does not say an overall score as it is written; spaces are told apart as readers like."""
    spaced = " ".join(text.split())
    lacking = [
        OVERALL
        for sheet, figure in _figures(snapshots)
        if figure.value is not None and " ".join(_words(sheet, figure, voice).split()) not in spaced
    ]
    return ([] if text.strip() else [WHOLE]) + lacking


def _unjustified(text: str, snapshots: Sequence[Snapshot]) -> Iterator[str]:
    """Yield the questions whose justification is not in the text in full, as often as it was given."""
    from selfassess.reports.pdf.fonts import Glyphs

    printable = Glyphs().printable
    given = [
        (question, _comparable(printable(part)))
        for snapshot in snapshots
        for sheet in snapshot.sheets
        for question, answer in sheet.answers.items()
        if question in sheet.result.asked and (sheet.questionnaire.is_scored or answer.state is State.ANSWERED)
        for part in answer.why.splitlines()
    ]
    often = Counter(part for _, part in given)
    short = {part for part, times in often.items() if text.count(part) < times}
    yield from dict.fromkeys(question for question, part in given if part and part in short)


def _comparable(text: str) -> str:
    return _NOT_COMPARED.sub("", unicodedata.normalize("NFKC", text))


def xlsx_differences(path: Path, snapshots: Sequence[Snapshot], voice: Voice) -> list[str]:
    """Return where the cells of a workbook, or what is stored beside its formulas, say something else."""
    from selfassess.reports.workbook.reading import workbook_differences

    return workbook_differences(path, snapshots, voice)


def json_differences(path: Path, snapshots: Sequence[Snapshot], voice: Voice) -> list[str]:
    """Return where a JSON file has another score, bound, verdict, answer or justification."""
    del voice
    found = json.loads(path.read_text(encoding="utf-8"))
    told = [sheet for one in (found if isinstance(found, list) else [found]) for sheet in one["sheets"]]
    sheets = [sheet for snapshot in snapshots for sheet in snapshot.sheets]
    if [one["questionnaire"]["id"] for one in told] != [sheet.questionnaire.id for sheet in sheets]:
        return [WHOLE]
    return [place for one, sheet in zip(told, sheets, strict=True) for place in _json_differences(one, sheet)]


_Json = dict[str, Any]


def _json_differences(told: _Json, sheet: SheetSnapshot) -> Iterator[str]:
    figures = {one["id"]: one for one in told["sections"]} | {OVERALL: told["overall"]}
    for name, figure in {**sheet.result.sections, OVERALL: sheet.result.overall}.items():
        if not _is_figure(figures.get(name), figure):
            yield name
    verdicts = [(one["id"], one["applies_to"], one["verdict"]) for one in told["thresholds"]]
    verdicts += [(one["id"], "", one["verdict"]) for one in told["awards"]]
    yield from (place[0] for place in (Counter(_verdicts(sheet)) - Counter(verdicts)))
    answers = {one["question"]: (one["state"], one["value"] or "", one["why"]) for one in told["answers"]}
    for question in sheet.questionnaire.questions:
        answer = sheet.answers.get(question.id, OPEN)
        if answers.get(question.id) != (answer.state.value, value_text(answer.value), answer.why):
            yield question.id


def _is_figure(told: _Json | None, figure: Figure | None) -> bool:
    if told is None or figure is None:
        return told is None and figure is None
    bounds = None if figure.bounds is None else [ratio_text(figure.bounds.low), ratio_text(figure.bounds.high)]
    value = None if figure.value is None else ratio_text(figure.value)
    return (told["score"], told["bounds"]) == (value, bounds)


def _verdicts(sheet: SheetSnapshot) -> Iterator[tuple[str, str, str]]:
    """Yield threshold, what it applies to, and verdict, in the order of the file."""
    for found in sheet.result.thresholds:
        threshold = found.threshold
        yield threshold.id, threshold.applies_to, found.together.value
        if threshold.applies_to == "each_section":
            yield from ((threshold.id, f"section:{one.target}", one.verdict.value) for one in found.judgements)
    yield from ((award.award.id, "", award.verdict.value) for award in sheet.result.awards)


def csv_differences(path: Path, snapshots: Sequence[Snapshot], voice: Voice) -> list[str]:
    """Return where a CSV file lacks a question, the value of one that was answered, or a justification."""
    del voice
    lines = read_lines(path.read_bytes())
    sheets = [sheet for snapshot in snapshots for sheet in snapshot.sheets]
    asked = [
        (question.id, sheet.answers.get(question.id, OPEN))
        for sheet in sheets
        for question in sheet.questionnaire.questions
    ]
    if len(lines) != len(asked):
        return [WHOLE]
    return [
        question
        for (question, answer), line in zip(asked, lines, strict=True)
        if line.why != answer.why or bool(line.value) is not _has_value(answer)
    ]


def _has_value(answer: Answer) -> bool:
    """Tell whether something stands in the cell of a value; a checklist without a tick is an answer, too."""
    return bool(value_text(answer.value)) if answer.state is State.ANSWERED else answer.state is not State.OPEN
