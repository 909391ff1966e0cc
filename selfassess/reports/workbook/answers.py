"""The worksheet of answers: one row a question, to be read and to be changed; the calculation follows it.

After the columns that people read come those of the calculation: ids, weight, state, worth, what is still possible.
Rows are found by their key, so that a sorted table still computes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from openpyxl.utils import get_column_letter

from selfassess.domain.answers import OPEN, Answer, State, value_text
from selfassess.domain.forms import LevelForm, TextForm
from selfassess.domain.questionnaire import Question
from selfassess.domain.record import Evidence, SheetSnapshot
from selfassess.domain.valuation import reachable
from selfassess.reports.workbook import formulas, relevance
from selfassess.reports.workbook.cells import Content, Formula, Leaf, Number
from selfassess.reports.workbook.codes import (
    CANNOT_JUDGE,
    NONE_TICKED,
    NOT_APPLICABLE,
    STATE_CODES,
    Codes,
    StateCode,
)
from selfassess.reports.workbook.grid import Column, write_list
from selfassess.reports.workbook.layout import FIRST_ROW, Layout, controllers
from selfassess.voice import Voice
from selfassess.voice.findings import section_name, value_words

ANSWER, STATE, WORDS, WHY, KEY, SHEET, QUESTION, FIGURE, WEIGHT, CODE, WORTH, LOW, HIGH, EXPORTED, DECIDES = (
    "E", "F", "G", "H", "L", "M", "N", "P", "Q", "R", "S", "T", "U", "V", "W"
)  # fmt: skip
"""The columns that formulas, and the check of the written file, refer to."""
LAST_READ = "K"
"""The last column for people; the rest is the calculation's."""


def columns(voice: Voice) -> list[Column]:
    """Return the columns of the worksheet."""
    working = [
        voice.translate("Workbook", "Key"),
        voice.translate("Workbook", "Questionnaire id"),
        voice.translate("Workbook", "Question id"),
        voice.translate("Workbook", "Section id"),
        voice.translate("Workbook", "Counts in row"),
        voice.translate("Workbook", "Weight"),
        voice.translate("Workbook", "State code"),
        voice.translate("Workbook", "Worth"),
        voice.translate("Workbook", "Lowest possible"),
        voice.translate("Workbook", "Highest possible"),
        voice.translate("Workbook", "As exported"),
        voice.translate("Workbook", "Decides what is asked"),
    ]
    return [
        Column(voice.translate("Workbook", "No."), 7),
        Column(voice.translate("Workbook", "Questionnaire"), 14, wraps=True),
        Column(voice.translate("Workbook", "Section"), 14, wraps=True),
        Column(voice.translate("Workbook", "Question"), 36, wraps=True),
        Column(voice.translate("Workbook", "Answer"), 11, wraps=True),
        Column(voice.translate("Workbook", "State"), 12, wraps=True),
        Column(voice.translate("Workbook", "In words"), 36, wraps=True),
        Column(voice.translate("Workbook", "Justification"), 42, wraps=True),
        Column(voice.translate("Workbook", "Evidence"), 24, wraps=True),
        Column(voice.translate("Workbook", "For review"), 12, wraps=True),
        Column(voice.translate("Workbook", "Last period"), 12, wraps=True),
        *(Column(heading, 13, is_working=True) for heading in working),
    ]


def write_answers(leaf: Leaf, layout: Layout, codes: Codes, sheets: tuple[SheetSnapshot, ...]) -> None:
    """Write every question of the sheets with its answer."""
    rows = [row for sheet in sheets for row in _Rows(leaf, layout, codes, sheet).rows()]
    write_list(leaf, columns(leaf.voice), rows)
    last = FIRST_ROW + len(rows) - 1
    leaf.sheet.print_area = f"A1:{LAST_READ}{last}"
    for number in range(len(columns(leaf.voice)) - 11, len(columns(leaf.voice)) + 1):
        leaf.sheet.column_dimensions[get_column_letter(number)].outlineLevel = 1


def place(layout: Layout, column: str) -> str:
    """Return all questions' cells of a column."""
    return f"${column}${FIRST_ROW}:${column}${layout.last_question}"


def found(layout: Layout, column: str, key: int, leaf: Leaf | None = None) -> str:
    """Return the formula that finds a question's cell by its key; `leaf` is given where it is on another worksheet."""
    cells, keys = place(layout, column), place(layout, KEY)
    if leaf is not None:
        cells, keys = leaf.at(cells), leaf.at(keys)
    return f"INDEX({cells},MATCH({key},{keys},0))"


def entered(answer: Answer) -> Content:
    """Return what stands in the cell of an answer: a level or figure, a code, a text, or the sign of a state."""
    if answer.state is State.NOT_APPLICABLE:
        return NOT_APPLICABLE
    if answer.state is State.CANNOT_JUDGE:
        return CANNOT_JUDGE
    if answer.state is State.OPEN or answer.value is None:
        return None
    if isinstance(answer.value, Fraction):
        return Number.exact(answer.value)
    return value_text(answer.value) if answer.value != () else NONE_TICKED


def state_of(sheet: SheetSnapshot, question: Question) -> StateCode:
    """Return what was said to a question."""
    if question.id not in sheet.result.asked:
        return StateCode.NOT_ASKED
    return STATE_CODES[sheet.answers.get(question.id, OPEN).state]


def worth_of(sheet: SheetSnapshot, question: Question) -> tuple[Fraction | None, Fraction | None, Fraction | None]:
    """Return what an answer is worth on the shown scale, and the lowest and the highest it can still be worth."""
    worth = sheet.result.questions.get(question.id)
    if not question.is_scored or state_of(sheet, question) not in (StateCode.OPEN, StateCode.CANNOT_JUDGE):
        return worth, worth, worth
    low, high = map(formulas.line_of(question, sheet.questionnaire).of, reachable(question))
    return None, low, high


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows of one sheet."""

    leaf: Leaf
    layout: Layout
    codes: Codes
    sheet: SheetSnapshot

    def rows(self) -> Iterator[tuple[Content, ...]]:
        questionnaire, voice = self.sheet.questionnaire, self.leaf.voice
        evidence: dict[str, list[Evidence]] = {}
        for one in self.sheet.evidence:
            evidence.setdefault(one.question, []).append(one)
        deciding, title = controllers(questionnaire), voice.text(questionnaire.title)
        for question in questionnaire.questions:
            answer = self.sheet.answers.get(question.id, OPEN)
            row = self.layout.questions[questionnaire.id, question.id]
            code = self._state(question, answer, row)
            told = self.codes.state(f"${CODE}{row}")
            value = entered(answer)
            yield (
                question.number,
                title,
                section_name(voice, questionnaire.path_by_question[question.id][0]),
                voice.text(question.text),
                value,
                Formula(told, self.codes.state_words[state_of(self.sheet, question)]),
                _in_words(question, answer, voice),
                answer.why,
                "\n".join(one.name for one in evidence.get(question.id, ())),
                voice.translate("Workbook", "yes") if answer.marked else "",
                self._before(question),
                row,
                questionnaire.id,
                question.id,
                questionnaire.path_by_question[question.id][-1].id,
                self.layout.owners.get((questionnaire.id, question.id)),
                Number.exact(question.weight),
                code,
                *self._worth(question, row),
                value,
                int(question.id in deciding),
            )

    def _state(self, question: Question, answer: Answer, row: int) -> Content:
        cell, code = f"${ANSWER}{row}", state_of(self.sheet, question)
        if isinstance(question.form, TextForm) and answer.value in ("", NOT_APPLICABLE, CANNOT_JUDGE):
            # a text that the formula would take for a sign
            return int(code)
        known = formulas.is_known(question, cell, self.codes.block(question))
        return Formula(formulas.state(question, cell, self._asked(question), known), int(code))

    def _asked(self, question: Question) -> str:
        if question.relevant_if is None:
            return ""
        return relevance.holds(question.relevant_if, self.sheet.questionnaire.question_by_id, self._places)

    def _places(self, question: str) -> tuple[str, str]:
        key = self.layout.questions[self.sheet.questionnaire.id, question]
        return found(self.layout, CODE, key), found(self.layout, ANSWER, key)

    def _worth(self, question: Question, row: int) -> tuple[Content, Content, Content]:
        if not question.is_scored:
            return None, None, None
        line = formulas.line_of(question, self.sheet.questionnaire)
        points = formulas.points_of(question, f"${ANSWER}{row}", self.codes.block(question))
        worth, *ends = worth_of(self.sheet, question)
        made = f'IF(${CODE}{row}={StateCode.ANSWERED},{line.formula(points)},"")'
        out = f"OR(${CODE}{row}={StateCode.NOT_APPLICABLE},${CODE}{row}={StateCode.NOT_ASKED})"
        low, high = (
            Formula(f'IF(${WORTH}{row}="",IF({out},"",{formulas.literal(line.of(end))}),${WORTH}{row})', value)
            for end, value in zip(reachable(question), ends, strict=True)
        )
        return Formula(made, worth), low, high

    def _before(self, question: Question) -> Content:
        answer = self.sheet.previous.answers.get(question.id, OPEN) if self.sheet.previous else OPEN
        if answer.state is not State.ANSWERED or answer.value is None:
            return None
        if isinstance(answer.value, Fraction):
            return Number.exact(answer.value)
        return value_words(self.leaf.voice, question, answer.value)


def _in_words(question: Question, answer: Answer, voice: Voice) -> str:
    """Return the level's own description, the options' labels, or the figure with its unit."""
    form = question.form
    if answer.state is not State.ANSWERED or answer.value is None or isinstance(form, TextForm):
        return ""
    if isinstance(form, LevelForm):
        described = (
            text for point, text in zip(form.scale.points, form.texts, strict=False) if point.value == answer.value
        )
        return next((voice.text(text) for text in described), "")
    return value_words(voice, question, answer.value)
