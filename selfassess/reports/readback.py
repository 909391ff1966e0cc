"""Exported files opened again: do they say what the snapshots say."""

import json
import math
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

from selfassess.charts.profile import leading_judgement
from selfassess.domain.answers import State
from selfassess.domain.figures import Figure
from selfassess.domain.record import SheetSnapshot, Snapshot
from selfassess.domain.rounding import ratio_text
from selfassess.reports.csv_file import read_lines
from selfassess.reports.pdf_reading import opened_pdf
from selfassess.voice import Voice
from selfassess.voice.findings import figure_words


def _overalls(snapshots: Sequence[Snapshot]) -> list[tuple[SheetSnapshot, Figure]]:
    return [
        (sheet, sheet.result.overall)
        for snapshot in snapshots
        for sheet in snapshot.sheets
        if sheet.result.overall is not None
    ]


def _words(sheet: SheetSnapshot, figure: Figure, voice: Voice) -> str:
    """Return the figure as reports write it: its rounding never contradicts the verdict on it."""
    judgement = leading_judgement(sheet.result, figure.id)
    return figure_words(voice, sheet.questionnaire, figure.value, judgement.threshold.value if judgement else None)


def pdf_agrees(path: Path, snapshots: Sequence[Snapshot], voice: Voice) -> bool:
    """Tell whether the text of a PDF holds every overall score as it is written."""
    with opened_pdf(path) as document:
        text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    wanted = [_words(sheet, figure, voice) for sheet, figure in _overalls(snapshots) if figure.value is not None]
    return bool(text.strip()) and all(_spaced(words) in _spaced(text) for words in wanted)


def register_agrees(path: Path, snapshots: Sequence[Snapshot]) -> bool:
    """Tell whether the text of a PDF names every piece of evidence by its number."""
    with opened_pdf(path) as document:
        text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    pieces = [piece for snapshot in snapshots for sheet in snapshot.sheets for piece in sheet.evidence]
    return bool(text.strip()) and all(f"P-{piece.number}" in text for piece in pieces)


def _spaced(text: str) -> str:
    """Return `text` with plain single spaces: a reader of PDF files tells kinds of spaces apart as it likes."""
    return " ".join(text.split())


def xlsx_agrees(path: Path, snapshots: Sequence[Snapshot], voice: Voice) -> bool:
    """Tell whether the cells of a workbook hold every overall score."""
    from openpyxl import load_workbook

    del voice
    # a file object, since openpyxl refuses the suffix of a file that is not yet in its place
    with path.open("rb") as file:
        book = load_workbook(file, read_only=True)
        found = {
            cell
            for sheet in book.worksheets
            for row in sheet.iter_rows(max_col=3, values_only=True)
            for cell in row
            if isinstance(cell, (int, float))
        }
        book.close()
    wanted = [figure.value for _, figure in _overalls(snapshots)]
    return len(book.sheetnames) > 0 and all(value is None or _is_among(value, found) for value in wanted)


def _is_among(value: Fraction, found: set[float]) -> bool:
    """Tell whether `value` was read back; a workbook keeps no more than sixteen digits of it."""
    return any(math.isclose(float(value), cell, rel_tol=1e-14) for cell in found)


def json_agrees(path: Path, snapshots: Sequence[Snapshot], voice: Voice) -> bool:
    """Tell whether a JSON file holds every overall score exactly."""
    del voice
    found = json.loads(path.read_text(encoding="utf-8"))
    documents = found if isinstance(found, list) else [found]
    told = [sheet["overall"]["score"] for one in documents for sheet in one["sheets"] if sheet["overall"]]
    return told == [figure.value and ratio_text(figure.value) for _, figure in _overalls(snapshots)]


def csv_agrees(path: Path, snapshots: Sequence[Snapshot], voice: Voice) -> bool:
    """Tell whether a CSV file holds every question, and a value for every one that was answered."""
    del voice
    lines = read_lines(path.read_bytes())
    sheets = [sheet for snapshot in snapshots for sheet in snapshot.sheets]
    said = sum(answer.state is not State.OPEN for sheet in sheets for answer in sheet.answers.values())
    asked = sum(len(sheet.questionnaire.questions) for sheet in sheets)
    return (len(lines), sum(bool(line.value) for line in lines)) == (asked, said)
