"""The workbook as a whole: which worksheets, in which order, written, saved and completed."""

import errno
import os
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

from openpyxl.workbook import Workbook
from openpyxl.writer.excel import ExcelWriter

from selfassess.domain.record import Snapshot
from selfassess.reports.workbook.answers import write_answers
from selfassess.reports.workbook.cells import Leaf, add_styles, fitting
from selfassess.reports.workbook.codes import Codes
from selfassess.reports.workbook.editing import add_names, make_editable
from selfassess.reports.workbook.figures import write_figures
from selfassess.reports.workbook.grid import set_up_page
from selfassess.reports.workbook.heat import has_levels, write_heat
from selfassess.reports.workbook.layout import lay_out
from selfassess.reports.workbook.stored import store_values
from selfassess.reports.workbook.summary import Summary, write_sentences, write_summary
from selfassess.reports.workbook.thresholds import write_thresholds
from selfassess.reports.workbook.titles import Titles, scored_sheets, titles_of
from selfassess.reports.workbook.verdicts import VerdictRows, lay_verdicts, write_verdicts
from selfassess.voice import Voice


def write_workbook(snapshots: Sequence[Snapshot], target: Path, voice: Voice) -> None:
    """Write summaries, levels, answers, thresholds and the calculation of each assessment to `target`.

    Scores, bounds and verdicts are formulas over the answers; what they give is stored beside them. Raises OSError
    where writing fails.
    """
    book, leaves = make_workbook(snapshots, voice)
    drawings = [leaf.descriptions for leaf in leaves if leaf.descriptions]
    store_values(saved(book), target, [leaf.values for leaf in leaves], drawings)


def saved(book: Workbook) -> BytesIO:
    """Return a workbook as openpyxl saves it, not packed yet. Raises OSError where there is no room for it."""
    file = BytesIO()
    try:
        ExcelWriter(book, ZipFile(file, "w", ZIP_STORED)).save()
    except Exception as error:
        # openpyxl writes through lxml where it finds it, and lxml tells a full disk in words of its own: IO_ENOSPC
        kind, _, name = str(error).partition("_")
        if kind != "IO":
            raise
        number = getattr(errno, name, errno.EIO)
        raise OSError(number, os.strerror(number)) from error
    return file


def make_workbook(snapshots: Sequence[Snapshot], voice: Voice) -> tuple[Workbook, list[Leaf]]:
    """Return the workbook, and its worksheets with what their formulas give."""
    book = Workbook()
    book.remove(book.worksheets[0])
    add_styles(book)
    _describe(book, snapshots[0], voice)
    titles, codes_title = titles_of(snapshots, voice)
    written = [_Assessment(book, snapshot, found, voice) for snapshot, found in zip(snapshots, titles, strict=True)]
    last = _leaf(book, snapshots[0], codes_title, voice, is_table=True)
    codes = Codes(last)
    for one in written:
        one.write(codes, f"_{one.snapshot.assessment.period.end.year}" if len(snapshots) > 1 else "")
    book.calculation.fullCalcOnLoad = True
    return book, [leaf for one in written for leaf in one.leaves] + [last]


def _describe(book: Workbook, snapshot: Snapshot, voice: Voice) -> None:
    told, info = book.properties, snapshot.assessment
    told.creator = fitting(info.unit.municipality.official_name, voice)
    told.title = fitting(info.title or info.unit.municipality.official_name, voice)
    told.subject = fitting("; ".join(voice.text(sheet.questionnaire.title) for sheet in snapshot.sheets), voice)
    told.language = voice.locale
    told.created = snapshot.taken_at.replace(tzinfo=None)


def _leaf(book: Workbook, snapshot: Snapshot, title: str, voice: Voice, is_table: bool = False) -> Leaf:
    leaf = Leaf(book.create_sheet(title), voice)
    set_up_page(leaf, snapshot, is_table)
    return leaf


class _Assessment:
    """The worksheets of one assessment; they are made first, since their formulas name one another."""

    def __init__(self, book: Workbook, snapshot: Snapshot, titles: Titles, voice: Voice) -> None:
        self.snapshot = snapshot
        self._book = book
        self._summaries = [_leaf(book, snapshot, title, voice) for title in titles.summaries]
        has_heat = any(has_levels(sheet) for sheet in snapshot.sheets)
        self._heat = [_leaf(book, snapshot, titles.heat, voice, is_table=True)] if has_heat else []
        self._answers = _leaf(book, snapshot, titles.answers, voice, is_table=True)
        self._thresholds = _leaf(book, snapshot, titles.thresholds, voice, is_table=True)
        self._calculation = _leaf(book, snapshot, titles.calculation, voice, is_table=True)
        self._verdicts = _leaf(book, snapshot, titles.verdicts, voice, is_table=True)

    @property
    def leaves(self) -> list[Leaf]:
        """Return the worksheets in their order."""
        return [*self._summaries, *self._heat, self._answers, self._thresholds, self._calculation, self._verdicts]

    def write(self, codes: Codes, suffix: str) -> None:
        """Fill the worksheets; `suffix` tells the names of several assessments apart."""
        snapshot, sheets, calculation = self.snapshot, self.snapshot.sheets, self._calculation
        layout = lay_out(sheets)
        write_answers(self._answers, layout, codes, sheets)
        rows = VerdictRows(layout, lay_verdicts(sheets), self._answers, calculation, codes)
        write_figures(calculation, layout, self._answers)
        write_verdicts(self._verdicts, rows, sheets)
        write_thresholds(self._thresholds, rows, self._verdicts, sheets)
        for leaf in self._heat:
            write_heat(leaf, layout, self._answers, sheets)
        scored = scored_sheets(snapshot)
        if not scored:
            write_sentences(self._summaries[0], snapshot)
        for leaf, found in zip(self._summaries, scored, strict=False):
            write_summary(Summary(leaf, snapshot, found, rows, self._verdicts))
        make_editable(self._answers, layout, codes, sheets)
        add_names(self._book, layout, self._answers, calculation, suffix)
