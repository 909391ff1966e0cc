"""The workbook as a whole: which worksheets, in which order, under which names."""

import re
from collections.abc import Sequence
from pathlib import Path

from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from selfassess.domain.record import Snapshot
from selfassess.reports.workbook.cells import add_styles, set_up_page
from selfassess.reports.workbook.summary import write_sentences, write_summary
from selfassess.reports.workbook.tables import write_answers, write_thresholds
from selfassess.voice import Voice

_LONGEST_NAME = 31
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\]")


def write_workbook(snapshots: Sequence[Snapshot], target: Path, voice: Voice) -> None:
    """Write summary, answers and thresholds of each assessment to `target`. Raises OSError where that fails."""
    book = Workbook()
    book.remove(book.worksheets[0])
    add_styles(book)
    _describe(book, snapshots[0], voice)
    for snapshot in snapshots:
        suffix = f" {snapshot.assessment.period.end.year}" if len(snapshots) > 1 else ""
        _write_assessment(book, snapshot, suffix, voice)
    book.save(target)


def _describe(book: Workbook, snapshot: Snapshot, voice: Voice) -> None:
    told, info = book.properties, snapshot.assessment
    told.creator = info.unit.municipality.official_name
    told.title = info.title or info.unit.municipality.official_name
    told.subject = "; ".join(voice.text(sheet.questionnaire.title) for sheet in snapshot.sheets)
    told.language = voice.locale
    told.created = snapshot.taken_at.replace(tzinfo=None)


def _write_assessment(book: Workbook, snapshot: Snapshot, suffix: str, voice: Voice) -> None:
    scored = [sheet for sheet in snapshot.sheets if sheet.questionnaire.is_scored]
    name = voice.translate("Workbook", "Summary") + suffix
    if not scored:
        write_sentences(_worksheet(book, name, voice), snapshot, voice)
    for index, found in enumerate(scored):
        own = name if index == 0 else voice.text(found.questionnaire.title) + suffix
        write_summary(_worksheet(book, own, voice), snapshot, found, voice)
    answers = _worksheet(book, voice.translate("Workbook", "Answers") + suffix, voice, is_table=True)
    write_answers(answers, snapshot.sheets, voice)
    thresholds = _worksheet(book, voice.translate("Workbook", "Thresholds") + suffix, voice, is_table=True)
    write_thresholds(thresholds, snapshot.sheets, voice)


def _worksheet(book: Workbook, name: str, voice: Voice, is_table: bool = False) -> Worksheet:
    allowed = _NOT_IN_A_NAME.sub(" ", name)[:_LONGEST_NAME].strip("' ")
    sheet: Worksheet = book.create_sheet(allowed)
    set_up_page(sheet, voice, is_table)
    return sheet
