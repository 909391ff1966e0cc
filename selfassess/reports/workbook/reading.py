"""A written workbook opened again: do its cells say what the snapshots say (values stored beside formulas included)."""

import math
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.utils import column_index_from_string
from openpyxl.workbook import Workbook

from selfassess.domain.answers import OPEN
from selfassess.domain.record import SheetSnapshot, Snapshot
from selfassess.reports.workbook import answers, figures, verdicts
from selfassess.reports.workbook.cells import Content, Number, fitting
from selfassess.reports.workbook.codes import VERDICT_CODES
from selfassess.reports.workbook.layout import FIRST_ROW, lay_out
from selfassess.reports.workbook.summary import HEADING_ROW
from selfassess.reports.workbook.titles import Titles, scored_sheets, titles_of
from selfassess.reports.workbook.verdicts import AWARD, EVERYWHERE, Key, lay_verdicts
from selfassess.voice import Voice

Row = tuple[object, ...]


def workbook_differences(path: Path, snapshots: Sequence[Snapshot], voice: Voice) -> list[str]:
    """Return the ids of questions, sections and thresholds of which a workbook says something else, or nothing."""
    # a file object, since openpyxl refuses the suffix of a file that is not yet in its place
    with path.open("rb") as file:
        book = load_workbook(file, read_only=True, data_only=True)
        try:
            titles, _ = titles_of(snapshots, voice)
            pairs = zip(snapshots, titles, strict=True)
            return [place for snapshot, found in pairs for place in _differences(book, snapshot, found, voice)]
        finally:
            book.close()


def _differences(book: Workbook, snapshot: Snapshot, titles: Titles, voice: Voice) -> Iterator[str]:
    yield from _answer_differences(_rows(book, titles.answers, FIRST_ROW), snapshot.sheets, voice)
    yield from _figure_differences(_rows(book, titles.calculation, 1), snapshot.sheets)
    yield from _verdict_differences(_rows(book, titles.verdicts, 1), snapshot.sheets)
    for title, sheet in zip(titles.summaries, scored_sheets(snapshot), strict=False):
        yield from _summary_differences(_rows(book, title, HEADING_ROW + 1), sheet)


def _rows(book: Workbook, title: str, first: int) -> list[Row]:
    return list(book[title].iter_rows(min_row=first, values_only=True)) if title in book.sheetnames else []


def _cell(row: Row, column: str) -> object:
    place = column_index_from_string(column) - 1
    return row[place] if place < len(row) else None


def says(found: object, wanted: Content | Fraction) -> bool:
    """Tell whether a cell holds a text or a figure; an empty text and nothing are the same."""
    if isinstance(wanted, (Number, Fraction)):
        figure = float(wanted.value if isinstance(wanted, Number) else wanted)
        # a workbook keeps no more than sixteen digits
        return isinstance(found, (int, float)) and math.isclose(figure, found, rel_tol=1e-14)
    return found == wanted or (not found and not wanted)


def _answer_differences(rows: Sequence[Row], sheets: Sequence[SheetSnapshot], voice: Voice) -> Iterator[str]:
    asked = [(sheet, question) for sheet in sheets for question in sheet.questionnaire.questions]
    found = {(_cell(row, answers.SHEET), _cell(row, answers.QUESTION)): row for row in rows}
    for sheet, question in asked:
        answer, row = sheet.answers.get(question.id, OPEN), found.get((sheet.questionnaire.id, question.id), ())
        wanted = answers.entered(answer)
        checks = {
            answers.ANSWER: fitting(wanted, voice) if isinstance(wanted, str) else wanted,
            answers.WHY: fitting(answer.why, voice),
            answers.CODE: int(answers.state_of(sheet, question)),
            answers.WORTH: sheet.result.questions.get(question.id),
        }
        if not all(says(_cell(row, column), value) for column, value in checks.items()):
            yield question.id


def _figure_differences(rows: Sequence[Row], sheets: Sequence[SheetSnapshot]) -> Iterator[str]:
    for (_, name), found in lay_out(sheets).figures.items():
        row, bounds = rows[found.row - 1] if found.row <= len(rows) else (), found.figure.bounds
        low, high = (bounds.low, bounds.high) if bounds else (None, None)
        checks = {figures.SCORE: found.figure.value, figures.LOW: low, figures.HIGH: high}
        if not all(says(_cell(row, column), value) for column, value in checks.items()):
            yield name


def _verdict_differences(rows: Sequence[Row], sheets: Sequence[SheetSnapshot]) -> Iterator[str]:
    wanted = _codes(sheets)
    for key, number in lay_verdicts(sheets).items():
        row = rows[number - 1] if number <= len(rows) else ()
        if _cell(row, verdicts.CODE) != wanted[key]:
            yield key[1]


def _codes(sheets: Sequence[SheetSnapshot]) -> Mapping[Key, int]:
    codes: dict[Key, int] = {}
    for sheet in sheets:
        name = sheet.questionnaire.id
        for found in sheet.result.thresholds:
            codes[name, found.threshold.id, EVERYWHERE] = VERDICT_CODES[found.together]
            for judgement in found.judgements:
                codes[name, found.threshold.id, judgement.target] = verdicts.code_of(judgement, sheet)
        for award in sheet.result.awards:
            codes[name, award.award.id, AWARD] = VERDICT_CODES[award.verdict]
    return codes


def _summary_differences(rows: Sequence[Row], sheet: SheetSnapshot) -> Iterator[str]:
    """Compare the scores of a summary, the overall one below those of the sections."""
    layout = lay_out([sheet]).figures
    shown = [found for found in layout.values() if found.parent in (None, FIRST_ROW)]
    for number, found in enumerate([*shown[1:], shown[0]]):
        row = rows[number] if number < len(rows) else ()
        if not says(_cell(row, "C"), found.figure.value):
            yield found.figure.id
