"""Where things stand: which row of the answers, which row of the calculation (METHOD section 2).

Formulas find their rows by whole numbers, the keys, never by words. Figures are laid out so that what is directly
inside one section stands together: a section sums over the questions that carry its key and over one range of rows.
"""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from selfassess.domain.answers import OPEN, State
from selfassess.domain.figures import OVERALL, Figure
from selfassess.domain.questionnaire import Question, Questionnaire, RollUp, Section
from selfassess.domain.record import SheetSnapshot
from selfassess.domain.relevance import comparisons

FIRST_ROW = 2
"""Answers and figures begin under one line of headings. A key is the number of its row at the time of export."""

Target = tuple[str, str]
"""A questionnaire's id, and the id of a question, a section or `overall` in it."""


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure in the calculation: its row, the row it counts in (None: nowhere), the rows directly inside it."""

    sheet: SheetSnapshot
    figure: Figure
    section: Section | None
    row: int
    parent: int | None
    inside: range

    @property
    def target(self) -> Target:
        """Return what the figure is of."""
        return self.sheet.questionnaire.id, self.figure.id

    @property
    def counts_questions(self) -> bool:
        """Tell whether it is the mean of all questions of its sheet, whatever sections they stand in."""
        return self.section is None and self.figure.rule is RollUp.MEAN_OF_QUESTIONS


@dataclass(frozen=True, slots=True)
class Layout:
    """The rows of one assessment: of its questions, and of its figures, and which figure a question counts in.

    `heads` are the rows of every questionnaire's first figure.
    """

    questions: Mapping[Target, int]
    figures: Mapping[Target, FigureRow]
    owners: Mapping[Target, int]
    heads: Mapping[str, int]

    @property
    def last_question(self) -> int:
        """Return the row of the last question."""
        return FIRST_ROW + max(len(self.questions), 1) - 1


def lay_out(sheets: Sequence[SheetSnapshot]) -> Layout:
    """Give every question and every figure of the sheets its row."""
    asked = [(sheet.questionnaire, question) for sheet in sheets for question in sheet.questionnaire.questions]
    figures: dict[Target, FigureRow] = {}
    for sheet in sheets:
        # where nothing is scored, sections have no figures
        if any(question.is_scored for question in sheet.questionnaire.questions):
            figures |= {found.target: found for found in _figure_rows(sheet, FIRST_ROW + len(figures))}
    owners = {
        (questionnaire.id, question.id): figures[questionnaire.id, owner].row
        for questionnaire, question in asked
        if (questionnaire.id, owner := _owner(questionnaire, question)) in figures
    }
    heads: dict[str, int] = {}
    for (name, _), found in figures.items():
        heads.setdefault(name, found.row)
    rows = {(questionnaire.id, question.id): row for row, (questionnaire, question) in enumerate(asked, FIRST_ROW)}
    return Layout(rows, figures, owners, heads)


def _owner(questionnaire: Questionnaire, question: Question) -> str:
    """Return the figure a question counts in: that of the nearest section that is more than a heading."""
    path = questionnaire.path_by_question[question.id]
    return next((section.id for section in reversed(path) if section.scored), OVERALL)


def _figure_rows(sheet: SheetSnapshot, first: int) -> list[FigureRow]:
    """Return the overall score, then its sections, then the sections inside those, level by level."""
    top = list(_inside(sheet.questionnaire.sections))
    waiting: deque[tuple[Section | None, int | None]] = deque()
    if sheet.result.overall is not None:
        waiting.append((None, None))
    else:
        waiting.extend((section, None) for section in top)
    found: list[FigureRow] = []
    taken = first + len(waiting)
    while waiting:
        section, parent = waiting.popleft()
        figure = sheet.result.sections[section.id] if section else sheet.result.overall
        assert figure is not None
        row = first + len(found)
        nested = list(_inside(section.sections)) if section else top
        found.append(FigureRow(sheet, figure, section, row, parent, range(taken, taken + len(nested))))
        waiting.extend((inner, row) for inner in nested)
        taken += len(nested)
    return found


def _inside(sections: Sequence[Section]) -> Iterator[Section]:
    """Yield the sections with a figure of their own; one that is only a heading gives those inside it."""
    for section in sections:
        if section.scored:
            yield section
        else:
            yield from _inside(section.sections)


def controllers(questionnaire: Questionnaire) -> frozenset[str]:
    """Return the questions that decide whether others are asked."""
    return frozenset(
        part.question
        for question in questionnaire.questions
        if question.relevant_if is not None
        for part in comparisons(question.relevant_if)
    )


def open_controllers(sheet: SheetSnapshot) -> int:
    """Return how many open questions decide what else is asked; with any, bounds are more than sums."""
    waiting = (State.OPEN, State.CANNOT_JUDGE)
    return sum(
        name in sheet.result.asked and sheet.answers.get(name, OPEN).state in waiting
        for name in controllers(sheet.questionnaire)
    )
