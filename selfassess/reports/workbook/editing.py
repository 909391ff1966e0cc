"""What makes the answers editable: lists of what is allowed, level colours, marks of what was changed, names."""

import re
from collections.abc import Sequence
from itertools import count
from typing import Literal

from openpyxl.workbook import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.cell_range import MultiCellRange
from openpyxl.worksheet.datavalidation import DataValidation

from selfassess.charts.palette import PRINT
from selfassess.domain.forms import ChecklistForm, LevelForm, NumberForm, Scale
from selfassess.domain.questionnaire import Question
from selfassess.domain.record import SheetSnapshot
from selfassess.reports.workbook.answers import ANSWER, CODE, EXPORTED, STATE, WHY, WORDS, found
from selfassess.reports.workbook.cells import Leaf
from selfassess.reports.workbook.codes import CANNOT_JUDGE, NOT_APPLICABLE, Codes, StateCode
from selfassess.reports.workbook.colours import colour, colour_levels, runs, strike
from selfassess.reports.workbook.figures import SCORE
from selfassess.reports.workbook.formulas import is_known, quoted
from selfassess.reports.workbook.layout import FIRST_ROW, Layout
from selfassess.reports.workbook.notes import note
from selfassess.voice import Voice

_Kind = Literal["list", "custom"]
_LONGEST_RULE = 255
"""Excel's limit for the formula of a validation, in characters."""


def make_editable(leaf: Leaf, layout: Layout, codes: Codes, sheets: Sequence[SheetSnapshot]) -> None:
    """Offer what is allowed in the cells of answers, colour levels, and mark what differs from the export."""
    scales: dict[Scale, list[int]] = {}
    rules: dict[tuple[_Kind, str], list[int]] = {}
    for sheet in sheets:
        for question in sheet.questionnaire.questions:
            row = layout.questions[sheet.questionnaire.id, question.id]
            if isinstance(question.form, LevelForm):
                scales.setdefault(question.form.scale, []).append(row)
            rule = _rule(question, codes)
            if rule is not None:
                rules.setdefault(rule, []).append(row)
    for (kind, formula), rows in rules.items():
        _allow(leaf, kind, formula, rows)
    for scale, rows in scales.items():
        colour_levels(leaf, runs(rows, ANSWER), scale)
    _mark(leaf, layout.last_question)
    heading = leaf.sheet[f"{ANSWER}1"]
    heading.comment = note(_how_to_change(leaf.voice))


def _rule(question: Question, codes: Codes) -> tuple[_Kind, str] | None:
    """Return the kind of a validation and its formula, in which `{cell}` is the cell of the answer."""
    block = codes.block(question)
    if isinstance(question.form, NumberForm):
        signs = [CANNOT_JUDGE, *([NOT_APPLICABLE] if question.not_applicable_allowed else [])]
        said = ",".join(f"{{cell}}={quoted(sign)}" for sign in signs)
        return "custom", f"OR({said},{is_known(question, '{cell}', block)})"
    # several items in one cell are no entry of a list: the state beside them says when they are not allowed
    if block is None or isinstance(question.form, ChecklistForm):
        return None
    return "list", block.choices


def _allow(leaf: Leaf, kind: _Kind, formula: str, rows: list[int]) -> None:
    voice, text = leaf.voice, formula.replace("{cell}", f"{ANSWER}{rows[0]}")
    if len(text) > _LONGEST_RULE:
        return
    allowed = DataValidation(type=kind, formula1=text, allow_blank=True, showErrorMessage=True)
    allowed.errorTitle = voice.translate("Workbook", "Not an allowed answer")
    allowed.error = voice.translate(
        "Workbook", "Allowed here: the question's levels or options, – not applicable, ≈ cannot judge, empty = open."
    )
    allowed.sqref = MultiCellRange(runs(rows, ANSWER))
    leaf.sheet.add_data_validation(allowed)


def _mark(leaf: Leaf, last: int) -> None:
    """Mark open, left out and unreadable answers, and strike through what was said about an answer that changed."""
    cells, state = f"{ANSWER}{FIRST_ROW}:{STATE}{last}", f"${CODE}{FIRST_ROW}"
    colour(leaf, cells, f"{state}={StateCode.OPEN}", PRINT.colour("warntint"), PRINT.colour("warn"))
    colour(leaf, cells, f"{state}={StateCode.UNREADABLE}", PRINT.colour("badtint"), PRINT.colour("bad"))
    for code in (StateCode.NOT_APPLICABLE, StateCode.NOT_ASKED, StateCode.CANNOT_JUDGE):
        colour(leaf, cells, f"{state}={code}", PRINT.colour("sunken"), PRINT.colour("ink3"))
    changed = f"${ANSWER}{FIRST_ROW}<>${EXPORTED}{FIRST_ROW}"
    strike(leaf, f"{WORDS}{FIRST_ROW}:{WHY}{last}", changed)


def _how_to_change(voice: Voice) -> str:
    return voice.translate(
        "Workbook",
        "Change an answer here and scores, bounds and verdicts follow. A level, a figure, or the code of an option; "
        "several items with commas between, 0 where none is ticked; – not applicable, ≈ cannot judge, empty = open. "
        "Words and justification belong to the exported answer and are struck through when it changes. "
        "The program itself does not read changes back.",
    )


def add_names(book: Workbook, layout: Layout, answered: Leaf, calculation: Leaf, suffix: str) -> None:
    """Name the cell of every answer and of every score by ids, such as `q_good_governance_P1.1`."""
    taken = {name.casefold() for name in book.defined_names}
    # by key, so that they follow their question when the answers are sorted
    cells = [("q", target, found(layout, ANSWER, row, answered)) for target, row in layout.questions.items()]
    cells += [("s", target, calculation.at(f"${SCORE}${one.row}")) for target, one in layout.figures.items()]
    for kind, target, place in cells:
        name = _free("_".join((kind, *target)) + suffix, taken)
        taken.add(name.casefold())
        book.defined_names[name] = DefinedName(name, attr_text=place)


def _free(wanted: str, taken: set[str]) -> str:
    """Return a name that Excel takes and that is not taken yet; capitals alone make no difference there."""
    plain = re.sub(r"[^A-Za-z0-9_.]", "_", wanted)
    numbered = (f"{plain}_{number}" for number in count(2))
    return plain if plain.casefold() not in taken else next(name for name in numbered if name.casefold() not in taken)
