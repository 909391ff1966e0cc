"""The worksheet of answers at a glance: a row for each section, a cell for each level and each yes or no."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby

from openpyxl.utils import get_column_letter

from selfassess.domain.answers import OPEN
from selfassess.domain.forms import LevelForm, Scale, YesNoForm
from selfassess.domain.questionnaire import Question
from selfassess.domain.record import SheetSnapshot
from selfassess.reports.workbook import answers
from selfassess.reports.workbook.cells import Formula, Leaf
from selfassess.reports.workbook.codes import CANNOT_JUDGE, NOT_APPLICABLE, StateCode
from selfassess.reports.workbook.colours import colour_levels, colour_range
from selfassess.reports.workbook.formulas import line_of, literal, quoted
from selfassess.reports.workbook.grid import LINE_HEIGHT, Column, count_lines, write_heading
from selfassess.reports.workbook.layout import Layout
from selfassess.voice import Voice
from selfassess.voice.findings import section_name, section_number, yes_no_word

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


@dataclass(frozen=True, slots=True)
class YesNo:
    """What a no and a yes are worth, the other way round where the no is the good answer."""

    lowest: Fraction
    highest: Fraction
    yes_is_good: bool

    def number_format(self, voice: Voice) -> str:
        """Return the format that shows the worth as a word, so that the words follow what is entered."""
        worst, best = ("no", "yes") if self.yes_is_good else ("yes", "no")
        words = {word: f'"{yes_no_word(voice, word)}"' for word in (worst, "partly", best)}
        return f"[={literal(self.highest)}]{words[best]};[={literal(self.lowest)}]{words[worst]};{words['partly']}"


def _is_shown(question: Question) -> bool:
    return isinstance(question.form, LevelForm) or (isinstance(question.form, YesNoForm) and question.is_scored)


def has_levels(sheet: SheetSnapshot) -> bool:
    """Tell whether there is anything to show of a sheet."""
    return any(_is_shown(question) for question in sheet.questionnaire.questions)


def write_heat(leaf: Leaf, layout: Layout, answered: Leaf, sheets: Sequence[SheetSnapshot]) -> None:
    """Write a table for every sheet that has questions answered by levels or a yes or no, one under the other."""
    for column, width in (("A", 6), ("B", _NAME_WIDTH)):
        leaf.sheet.column_dimensions[column].width = width
    row = 1
    cells: dict[Scale | YesNo, list[str]] = {}
    for sheet in sheets:
        if has_levels(sheet):
            row = _write_sheet(_Table(leaf, layout, answered, sheet), row, cells)
    voice = leaf.voice
    leaf.put(row, 2, voice.translate("Workbook", "? open, – not applicable, ≈ cannot judge"), "sa_note")
    for kind, places in cells.items():
        if isinstance(kind, YesNo):
            colour_range(leaf, " ".join(places), kind.lowest, kind.highest)
        else:
            colour_levels(leaf, " ".join(places), kind)


class _Table:
    """What one table is made from."""

    def __init__(self, leaf: Leaf, layout: Layout, answered: Leaf, sheet: SheetSnapshot) -> None:
        self.leaf = leaf
        self.layout = layout
        self.answered = answered
        self.sheet = sheet
        self.rows = [
            (section, [question for question in section.all_questions if _is_shown(question)])
            for section in sheet.questionnaire.sections
        ]

    def cell(self, question: Question) -> Formula:
        """Return the level of a question, what its yes or no is worth, or the sign of its state."""
        key = self.layout.questions[self.sheet.questionnaire.id, question.id]
        code = answers.found(self.layout, answers.CODE, key, self.answered)
        is_level = isinstance(question.form, LevelForm)
        level = answers.found(self.layout, answers.ANSWER if is_level else answers.WORTH, key, self.answered)
        signs = [level if code is StateCode.ANSWERED else quoted(_SIGNS[code]) for code in StateCode]
        state = answers.state_of(self.sheet, question)
        answer = self.sheet.answers.get(question.id, OPEN)
        value = answer.value if is_level else self.sheet.result.questions.get(question.id)
        shown = value if state is StateCode.ANSWERED else _SIGNS[state]
        assert not isinstance(shown, tuple)
        return Formula(f"CHOOSE({code},{','.join(signs)})", shown)

    def kind(self, question: Question) -> Scale | YesNo:
        """Return by what a cell is coloured: the scale of levels, else what a yes and a no are worth."""
        if isinstance(question.form, LevelForm):
            return question.form.scale
        assert isinstance(question.form, YesNoForm)
        line = line_of(question, self.sheet.questionnaire)
        return YesNo(line.of(Fraction(0)), line.of(Fraction(1)), question.form.yes_is_good)


def _write_sheet(table: _Table, row: int, cells: dict[Scale | YesNo, list[str]]) -> int:
    """Write a table from `row` on, note the cells of each scale, and return the row after it."""
    leaf, questionnaire = table.leaf, table.sheet.questionnaire
    widest = max(len(questions) for _, questions in table.rows)
    has_words = any(isinstance(question.form, YesNoForm) for _, questions in table.rows for question in questions)
    width = 8 if has_words else 5
    leaf.put(row, 1, leaf.voice.text(questionnaire.title), "sa_caption")
    columns = [
        Column(leaf.voice.translate("Workbook", "No."), 6),
        Column(leaf.voice.translate("Workbook", "Section"), _NAME_WIDTH),
        *(Column(str(number), width) for number in range(1, widest + 1)),
    ]
    write_heading(leaf, row + 1, columns)
    for number in range(_FIRST, _FIRST + widest):
        column_look = leaf.sheet.column_dimensions[get_column_letter(number)]
        # an earlier table may have needed more
        column_look.width = max(width, column_look.width if column_look.customWidth else 0)
    row += 2
    for section, questions in table.rows:
        leaf.put(row, 1, section_number(questionnaire, section), "sa_name")
        name = section_name(leaf.voice, section)
        leaf.put(row, 2, name, "sa_name")
        column = _FIRST
        for kind, alike in groupby(questions, key=table.kind):
            first = get_column_letter(column)
            for question in alike:
                cell = leaf.put(row, column, table.cell(question), "sa_level")
                if isinstance(kind, YesNo):
                    cell.number_format = kind.number_format(leaf.voice)
                column += 1
            cells.setdefault(kind, []).append(f"{first}{row}:{get_column_letter(column - 1)}{row}")
        leaf.sheet.row_dimensions[row].height = max(_HEIGHT, LINE_HEIGHT * count_lines(name, _NAME_WIDTH))
        row += 1
    return row + 1
