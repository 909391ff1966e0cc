"""Every figure of the calculation with its bounds, as formulas over the answers (METHOD section 2)."""

from selfassess.domain.answers import OPEN, State
from selfassess.domain.questionnaire import RollUp
from selfassess.domain.record import SheetSnapshot
from selfassess.reports.workbook import answers, formulas
from selfassess.reports.workbook.cells import NOT_AVAILABLE, Content, Formula, Leaf, Number, Value
from selfassess.reports.workbook.codes import StateCode
from selfassess.reports.workbook.grid import Column
from selfassess.reports.workbook.layout import FigureRow, Layout, open_controllers
from selfassess.voice import Voice
from selfassess.voice.findings import figure_name

SHEET, WEIGHT, SCORE, LOW, HIGH, WAITING, LEFT_OUT, FROM, TO, CHART = "BFGHIJKLMN"
"""The columns of the figures that formulas, and the check of the written file, refer to."""
CHANGED, DECIDING, GUARD = "CEF"
"""The columns of the questionnaires."""


def figure_columns(voice: Voice) -> list[Column]:
    """Return the columns of the figures."""
    return [
        Column(voice.translate("Workbook", "Row"), 8, is_working=True),
        Column(voice.translate("Workbook", "Questionnaire id"), 20),
        Column(voice.translate("Workbook", "Section id"), 16),
        Column(voice.translate("Workbook", "Name"), 40, wraps=True),
        Column(voice.translate("Workbook", "Counts in row"), 13, is_working=True),
        Column(voice.translate("Workbook", "Weight"), 13, is_number=True),
        Column(voice.translate("Workbook", "Score"), 13, is_number=True),
        Column(voice.translate("Workbook", "Lowest possible"), 13, is_number=True),
        Column(voice.translate("Workbook", "Highest possible"), 13, is_number=True),
        Column(voice.translate("Workbook", "Open, of those scored"), 13, is_number=True),
        Column(voice.translate("Workbook", "Not applicable"), 13, is_number=True),
        Column(voice.translate("Workbook", "Scale from"), 13, is_number=True),
        Column(voice.translate("Workbook", "Scale to"), 13, is_number=True),
        Column(voice.translate("Workbook", "For charts (#N/A leaves a gap)"), 17, is_working=True),
    ]


class FigureCells:
    """The row of one figure."""

    def __init__(self, voice: Voice, layout: Layout, guard: int, answered: Leaf, found: FigureRow) -> None:
        self._voice = voice
        self._layout = layout
        self._answered = answered
        self._found = found
        self._guard = f"${GUARD}${guard}"
        # bounds that are more than sums are computed by the program alone
        self._is_left = open_controllers(found.sheet) > 0
        self._own = self._whose()

    def row(self) -> tuple[Content, ...]:
        """Return its cells."""
        found, figure = self._found, self._found.figure
        questionnaire, bounds = found.sheet.questionnaire, figure.bounds
        decimals = questionnaire.decimals
        score = Formula(self._total(answers.WORTH, SCORE), figure.value, decimals)
        shown = f"${SCORE}{found.row}"
        return (
            found.row,
            questionnaire.id,
            figure.id,
            figure_name(self._voice, questionnaire, figure.id),
            found.parent,
            Number.exact(found.section.weight) if found.section else None,
            score,
            self._bound(answers.LOW, LOW, bounds.low if bounds else None),
            self._bound(answers.HIGH, HIGH, bounds.high if bounds else None),
            Formula(self._waiting(), _waiting(found), 0),
            Formula(self._left_out(), figure.coverage.not_applicable, 0),
            Number.exact(figure.lowest),
            Number.exact(figure.highest),
            Formula(f'IF({shown}="",NA(),{shown})', NOT_AVAILABLE if figure.value is None else figure.value, decimals),
        )

    def _whose(self) -> str:
        """Return what chooses the questions that count in the figure directly; empty where there are none."""
        found = self._found
        if found.counts_questions:
            sheet = self._cells(answers.SHEET)
            return f"{sheet}=${SHEET}{found.row}"
        owned = found.row in self._layout.owners.values()
        return f"{self._cells(answers.FIGURE)}=$A{found.row}" if owned else ""

    def _cells(self, column: str) -> str:
        return self._answered.at(answers.place(self._layout, column))

    def _rows_inside(self, column: str) -> str:
        inside = self._found.inside
        return f"${column}${inside.start}:${column}${inside.stop - 1}"

    @property
    def _has_rows(self) -> bool:
        return bool(self._found.inside) and not self._found.counts_questions

    def _total(self, of_questions: str, of_sections: str) -> str:
        parts = []
        if self._own:
            parts.append((self._own, self._cells(answers.WEIGHT), self._cells(of_questions)))
        if self._has_rows:
            parts.append(("", self._rows_inside(WEIGHT), self._rows_inside(of_sections)))
        return formulas.total(parts, self._found.figure.rule is RollUp.SUM)

    def _bound(self, of_questions: str, of_sections: str, value: Value | None) -> Formula:
        made = self._total(of_questions, of_sections)
        if self._is_left:
            made = '""' if value is None else repr(float(value))
        return Formula(f'IF({self._guard}>0,"",{made})', value, self._found.sheet.questionnaire.decimals)

    def _waiting(self) -> str:
        worth, possible = self._cells(answers.WORTH), self._cells(answers.LOW)
        return self._count(f'--ISNUMBER({possible}),--({worth}="")', WAITING)

    def _left_out(self) -> str:
        return self._count(f"--({self._cells(answers.CODE)}={StateCode.NOT_APPLICABLE})", LEFT_OUT)

    def _count(self, condition: str, column: str) -> str:
        parts = [f"SUMPRODUCT(--({self._own}),{condition})"] if self._own else []
        parts += [f"SUM({self._rows_inside(column)})"] if self._has_rows else []
        return "+".join(parts) or "0"


def _waiting(found: FigureRow) -> int:
    """Return how many scored questions of a figure wait for an answer."""
    sheet = found.sheet
    questions = found.section.all_questions if found.section else sheet.questionnaire.questions
    waiting = (State.OPEN, State.CANNOT_JUDGE)
    return sum(
        question.is_scored
        and question.id in sheet.result.asked
        and sheet.answers.get(question.id, OPEN).state in waiting
        for question in questions
    )


def guard_columns(voice: Voice) -> list[Column]:
    """Return the columns of what tells whether bounds can be computed in the workbook."""
    return [
        Column(voice.translate("Workbook", "Row"), 8, is_working=True),
        Column(voice.translate("Workbook", "Questionnaire id"), 20),
        Column(voice.translate("Workbook", "Answers changed here"), 16, is_number=True),
        Column(voice.translate("Workbook", "Remark"), 40, wraps=True),
        Column(voice.translate("Workbook", "Open questions that decide what is asked"), 13, is_number=True),
        Column(voice.translate("Workbook", "Bounds left to the program (1: yes)"), 13, is_number=True),
    ]


def guard_row(voice: Voice, layout: Layout, row: int, answered: Leaf, sheet: SheetSnapshot) -> tuple[Content, ...]:
    """Return the row that says whether the bounds of a questionnaire can be computed in the workbook."""
    is_left = open_controllers(sheet) > 0
    cells = {
        column: answered.at(answers.place(layout, column))
        for column in (answers.SHEET, answers.ANSWER, answers.EXPORTED, answers.DECIDES, answers.CODE)
    }
    own, code = f"--({cells[answers.SHEET]}=$B{row})", cells[answers.CODE]
    waits = "+".join(f"({code}={one})" for one in (StateCode.OPEN, StateCode.CANNOT_JUDGE, StateCode.UNREADABLE))
    deciding = f"SUMPRODUCT({own},{cells[answers.DECIDES]},{waits})"
    changed = f"SUMPRODUCT({own},--({cells[answers.ANSWER]}<>{cells[answers.EXPORTED]}))"
    return (
        row,
        sheet.questionnaire.id,
        Formula(changed, 0, 0),
        _remark(voice) if is_left else "",
        Formula(deciding, open_controllers(sheet), 0),
        Formula(f"--(${CHANGED if is_left else DECIDING}{row}>0)", 0, 0),
    )


def _remark(voice: Voice) -> str:
    return voice.translate(
        "Workbook",
        "Open questions decide what else is asked: the bounds are those the program computed. "
        "They are left out as soon as an answer is changed here.",
    )
