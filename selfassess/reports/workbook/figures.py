"""Every figure of the calculation with its bounds, as formulas over the answers (METHOD section 2)."""

from selfassess.domain.answers import OPEN, State
from selfassess.domain.questionnaire import RollUp
from selfassess.reports.workbook import answers, formulas
from selfassess.reports.workbook.cells import NOT_AVAILABLE, Content, Formula, Leaf, Number, Value
from selfassess.reports.workbook.codes import StateCode
from selfassess.reports.workbook.grid import Column, keep_in_sight, set_widths, write_heading, write_rows
from selfassess.reports.workbook.layout import FIRST_ROW, FigureRow, Layout, open_controllers
from selfassess.voice import Voice
from selfassess.voice.findings import figure_name

SHEET, WEIGHT, SCORE, LOW, HIGH, WAITING, LEFT_OUT, FROM, TO, CHART, CHANGED, DECIDING, GUARD = "BFGHIJKLMNOPQ"
"""The columns that formulas, and the check of the written file, refer to; the last three hold for a questionnaire."""


def write_figures(leaf: Leaf, layout: Layout, answered: Leaf) -> None:
    """Write every figure; there is no filter, since the rows refer to one another."""
    columns = figure_columns(leaf.voice)
    set_widths(leaf, columns)
    write_heading(leaf, 1, columns)
    keep_in_sight(leaf, 1)
    cells = (_FigureCells(leaf.voice, layout, answered, found) for found in layout.figures.values())
    write_rows(leaf, FIRST_ROW, columns, [one.row() for one in cells])
    leaf.sheet.print_area = f"A1:{TO}{FIRST_ROW + max(len(layout.figures), 1) - 1}"


def figure_columns(voice: Voice) -> list[Column]:
    """Return the columns of the figures."""
    return [
        Column(voice.translate("Workbook", "Row"), 8, is_working=True),
        Column(voice.translate("Workbook", "Questionnaire id"), 20),
        Column(voice.translate("Workbook", "Section id"), 24),
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
        Column(voice.translate("Workbook", "Answers changed here"), 13, is_number=True),
        Column(voice.translate("Workbook", "Open questions that decide what is asked"), 17, is_number=True),
        Column(voice.translate("Workbook", "Bounds left to the program (1: yes)"), 15, is_number=True),
        Column(voice.translate("Workbook", "Remark"), 60, wraps=True),
    ]


class _FigureCells:
    """The row of one figure."""

    def __init__(self, voice: Voice, layout: Layout, answered: Leaf, found: FigureRow) -> None:
        self._voice = voice
        self._layout = layout
        self._answered = answered
        self._found = found
        self._head = layout.heads[found.sheet.questionnaire.id]
        # bounds that are more than sums are computed by the program alone
        self._is_left = open_controllers(found.sheet) > 0
        self._own = self._whose()

    def row(self) -> tuple[Content, ...]:
        """Return its cells."""
        found, figure = self._found, self._found.figure
        questionnaire, bounds = found.sheet.questionnaire, figure.bounds
        decimals = questionnaire.decimals
        return (
            found.row,
            questionnaire.id,
            figure.id,
            figure_name(self._voice, questionnaire, figure.id),
            found.parent,
            Number.exact(found.section.weight) if found.section else None,
            Formula(self._total(answers.WORTH, SCORE), figure.value, decimals),
            self._bound(answers.LOW, LOW, bounds.low if bounds else None),
            self._bound(answers.HIGH, HIGH, bounds.high if bounds else None),
            Formula(self._waiting(), _waiting(found), 0),
            Formula(self._left_out(), figure.coverage.not_applicable, 0),
            Number.exact(figure.lowest),
            Number.exact(figure.highest),
            self._drawn(),
            *(self._questionnaire() if found.row == self._head else (None, None, None, None)),
        )

    def _drawn(self) -> Formula | None:
        """Return what a chart draws: of a scored questionnaire its uppermost sections."""
        figure, shown = self._found.figure, f"${SCORE}{self._found.row}"
        if self._found.parent is None or self._found.parent != self._head:
            return None
        value = NOT_AVAILABLE if figure.value is None else figure.value
        return Formula(f'IF({shown}="",NA(),{shown})', value, self._found.sheet.questionnaire.decimals)

    def _questionnaire(self) -> tuple[Content, ...]:
        """Return what was changed in the workbook, and whether bounds can be computed there."""
        sheet, row = self._found.sheet, self._found.row
        own, code = f"--({self._cells(answers.SHEET)}=${SHEET}{row})", self._cells(answers.CODE)
        waits = "+".join(f"({code}={one})" for one in (StateCode.OPEN, StateCode.CANNOT_JUDGE, StateCode.UNREADABLE))
        changed = f"--({self._cells(answers.ANSWER)}<>{self._cells(answers.EXPORTED)})"
        cause = CHANGED if self._is_left else DECIDING
        return (
            Formula(f"SUMPRODUCT({own},{changed})", 0, 0),
            Formula(f"SUMPRODUCT({own},{self._cells(answers.DECIDES)},{waits})", open_controllers(sheet), 0),
            Formula(f"--(${cause}{row}>0)", 0, 0),
            _remark(self._voice) if self._is_left else None,
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
        return Formula(f'IF(${GUARD}${self._head}>0,"",{made})', value, self._found.sheet.questionnaire.decimals)

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


def _remark(voice: Voice) -> str:
    return voice.translate(
        "Workbook",
        "Open questions decide what else is asked: the bounds are those the program computed. "
        "They are left out as soon as an answer is changed here.",
    )
