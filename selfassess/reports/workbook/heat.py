"""The worksheet of levels at a glance: a row for each section, a cell for each question answered by a level."""

from collections.abc import Sequence
from itertools import groupby

from openpyxl.utils import get_column_letter

from selfassess.domain.answers import OPEN
from selfassess.domain.forms import LevelForm, Scale
from selfassess.domain.questionnaire import Question
from selfassess.domain.record import SheetSnapshot
from selfassess.reports.workbook import answers
from selfassess.reports.workbook.cells import Formula, Leaf
from selfassess.reports.workbook.codes import CANNOT_JUDGE, NOT_APPLICABLE, StateCode
from selfassess.reports.workbook.colours import colour_levels
from selfassess.reports.workbook.formulas import quoted
from selfassess.reports.workbook.grid import LINE_HEIGHT, Column, count_lines, write_heading
from selfassess.reports.workbook.layout import Layout
from selfassess.voice.findings import section_name, section_number

_FIRST = 3
"""The column of a section's first question."""
_NAME_WIDTH, _HEIGHT = 30, 22
_SIGNS = {
    StateCode.OPEN: "?",
    StateCode.NOT_APPLICABLE: NOT_APPLICABLE,
    StateCode.CANNOT_JUDGE: CANNOT_JUDGE,
    StateCode.NOT_ASKED: "",
    StateCode.UNREADABLE: "?",
}


def has_levels(sheet: SheetSnapshot) -> bool:
    """Tell whether there is anything to show of a sheet."""
    return any(isinstance(question.form, LevelForm) for question in sheet.questionnaire.questions)


def write_heat(leaf: Leaf, layout: Layout, answered: Leaf, sheets: Sequence[SheetSnapshot]) -> None:
    """Write a table for every sheet that has questions answered by levels, one under the other."""
    for column, width in (("A", 6), ("B", _NAME_WIDTH)):
        leaf.sheet.column_dimensions[column].width = width
    row = 1
    cells: dict[Scale, list[str]] = {}
    for sheet in sheets:
        if has_levels(sheet):
            row = _write_sheet(_Table(leaf, layout, answered, sheet), row, cells)
    voice = leaf.voice
    leaf.put(row, 2, voice.translate("Workbook", "? open, – not applicable, ≈ cannot judge"), "sa_note")
    for scale, places in cells.items():
        colour_levels(leaf, " ".join(places), scale)


class _Table:
    """What one table is made from."""

    def __init__(self, leaf: Leaf, layout: Layout, answered: Leaf, sheet: SheetSnapshot) -> None:
        self.leaf = leaf
        self.layout = layout
        self.answered = answered
        self.sheet = sheet
        self.rows = [
            (section, [question for question in section.all_questions if isinstance(question.form, LevelForm)])
            for section in sheet.questionnaire.sections
        ]

    def cell(self, question: Question) -> Formula:
        """Return the level of a question, or the sign of its state."""
        key = self.layout.questions[self.sheet.questionnaire.id, question.id]
        code = answers.found(self.layout, answers.CODE, key, self.answered)
        level = answers.found(self.layout, answers.ANSWER, key, self.answered)
        signs = [level if code is StateCode.ANSWERED else quoted(_SIGNS[code]) for code in StateCode]
        state = answers.state_of(self.sheet, question)
        value = self.sheet.answers.get(question.id, OPEN).value
        shown = value if state is StateCode.ANSWERED else _SIGNS[state]
        assert not isinstance(shown, tuple)
        return Formula(f"CHOOSE({code},{','.join(signs)})", shown)


def _write_sheet(table: _Table, row: int, cells: dict[Scale, list[str]]) -> int:
    """Write a table from `row` on, note the cells of each scale, and return the row after it."""
    leaf, questionnaire = table.leaf, table.sheet.questionnaire
    widest = max(len(questions) for _, questions in table.rows)
    leaf.put(row, 1, leaf.voice.text(questionnaire.title), "sa_caption")
    columns = [
        Column(leaf.voice.translate("Workbook", "No."), 6),
        Column(leaf.voice.translate("Workbook", "Section"), _NAME_WIDTH),
        *(Column(str(number), 5) for number in range(1, widest + 1)),
    ]
    write_heading(leaf, row + 1, columns)
    for number in range(_FIRST, _FIRST + widest):
        leaf.sheet.column_dimensions[get_column_letter(number)].width = 5
    row += 2
    for section, questions in table.rows:
        leaf.put(row, 1, section_number(questionnaire, section), "sa_name")
        name = section_name(leaf.voice, section)
        leaf.put(row, 2, name, "sa_name")
        column = _FIRST
        for scale, alike in groupby(questions, key=_scale):
            first = get_column_letter(column)
            for question in alike:
                leaf.put(row, column, table.cell(question), "sa_level")
                column += 1
            cells.setdefault(scale, []).append(f"{first}{row}:{get_column_letter(column - 1)}{row}")
        leaf.sheet.row_dimensions[row].height = max(_HEIGHT, LINE_HEIGHT * count_lines(name, _NAME_WIDTH))
        row += 1
    return row + 1


def _scale(question: Question) -> Scale:
    assert isinstance(question.form, LevelForm)
    return question.form.scale
