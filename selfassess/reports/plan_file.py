"""The steps of a scenario as a CSV file or a workbook: what is to be done, by whom, until when."""

import csv
import io
from collections.abc import Iterator
from functools import partial
from itertools import zip_longest
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from selfassess.domain.forms import LevelForm
from selfassess.domain.questionnaire import Question
from selfassess.domain.record import Snapshot
from selfassess.domain.scenario import Plan, PlannedStep
from selfassess.reports.csv_file import harmless, table_text, value_cell
from selfassess.reports.workbook.book import saved
from selfassess.reports.workbook.cells import Content, Leaf, add_styles, fitting
from selfassess.reports.workbook.grid import Column, set_up_page, write_list
from selfassess.reports.workbook.reading import says
from selfassess.reports.workbook.stored import store_values
from selfassess.voice import Voice
from selfassess.voice.findings import section_name, value_words

_COLUMNS = ("question", "section", "text", "from", "to", "effort", "person", "deadline", "expected")


def write_plan(snapshot: Snapshot, plan: Plan, target: Path, voice: Voice) -> None:
    """Write the steps to `target`, as its suffix says; `snapshot` is whose they are. Raises OSError."""
    if target.suffix == ".csv":
        target.write_bytes(table_text(_COLUMNS, _cells(plan, voice), voice).encode("utf-8"))
        return
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = voice.translate("Plan", "Steps")
    add_styles(book)
    leaf = Leaf(sheet, voice)
    set_up_page(leaf, snapshot, is_table=True)
    write_list(leaf, _columns(voice), list(_rows(plan, voice)))
    book.properties.title = fitting(plan.name, voice)
    book.properties.creator = fitting(snapshot.assessment.unit.municipality.official_name, voice)
    store_values(saved(book), target, [leaf.values], [])


def _cells(plan: Plan, voice: Voice) -> Iterator[tuple[str, ...]]:
    for step in plan.steps:
        question = plan.questionnaire.question_by_id[step.question]
        yield (
            step.question,
            harmless(_section(plan, step, voice)),
            harmless(voice.text(question.text)),
            value_cell(step.before, voice),
            value_cell(step.after, voice),
            str(step.effort),
            harmless(step.person),
            _deadline(step),
            harmless(_expected(question, step, voice)),
        )


def _columns(voice: Voice) -> list[Column]:
    return [
        Column(voice.translate("Plan", "No."), 8),
        Column(voice.translate("Plan", "Section"), 20, wraps=True),
        Column(voice.translate("Plan", "Question"), 44, wraps=True),
        Column(voice.translate("Plan", "Now"), 16, wraps=True),
        Column(voice.translate("Plan", "To be reached"), 16, wraps=True),
        Column(voice.translate("Plan", "Effort (1–5)"), 9, is_number=True),
        Column(voice.translate("Plan", "Responsible"), 20, wraps=True),
        Column(voice.translate("Plan", "Deadline"), 12),
        Column(voice.translate("Plan", "Expected result"), 44, wraps=True),
    ]


def _rows(plan: Plan, voice: Voice) -> Iterator[tuple[Content, ...]]:
    for step in plan.steps:
        question = plan.questionnaire.question_by_id[step.question]
        no_answer = voice.translate("Plan", "no answer yet")
        yield (
            question.number,
            _section(plan, step, voice),
            voice.text(question.text),
            no_answer if step.before is None else value_words(voice, question, step.before),
            value_words(voice, question, step.after),
            step.effort,
            step.person,
            _deadline(step),
            _expected(question, step, voice),
        )


def _section(plan: Plan, step: PlannedStep, voice: Voice) -> str:
    return section_name(voice, plan.questionnaire.path_by_question[step.question][0])


def _deadline(step: PlannedStep) -> str:
    return "" if step.deadline is None else step.deadline.isoformat()


def _expected(question: Question, step: PlannedStep, voice: Voice) -> str:
    """Return what is so once the step is taken: the description of its level, else the answer in words."""
    form = question.form
    pairs = zip(form.scale.points, form.texts, strict=True) if isinstance(form, LevelForm) else ()
    described = next((voice.text(text) for point, text in pairs if point.value == step.after), "")
    return described or value_words(voice, question, step.after)


def differences(path: Path, plan: Plan, voice: Voice) -> list[str]:
    """Return the ids of the questions whose step a written file lacks or tells otherwise, in the order of the plan."""
    if path.suffix == ".csv":
        found: list[tuple[object, ...]] = list(_lines(path))
        wanted: list[tuple[Content, ...]] = list(_cells(plan, voice))
    else:
        found = list(_shown(path))
        wanted = [tuple(map(partial(_fitted, voice), row)) for row in _rows(plan, voice)]
    pairs = zip_longest((step.question for step in plan.steps), found[1:], wanted, fillvalue=())
    return [str(name) for name, has, needs in pairs if len(has) != len(needs) or not all(map(says, has, needs))]


def _lines(path: Path) -> Iterator[tuple[str, ...]]:
    text = path.read_bytes().decode("utf-8-sig")
    separator = text.removeprefix(_COLUMNS[0])[:1]
    return map(tuple, csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))


def _shown(path: Path) -> Iterator[tuple[object, ...]]:
    # a file object, since openpyxl refuses the suffix of a file that is not yet in its place
    with path.open("rb") as file:
        book = load_workbook(file, read_only=True)
        try:
            yield from book.worksheets[0].iter_rows(values_only=True)
        finally:
            book.close()


def _fitted(voice: Voice, content: Content) -> Content:
    return fitting(content, voice) if isinstance(content, str) else content
