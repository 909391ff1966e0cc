"""LibreOffice computes the workbooks anew: its figures are those of the program, also after answers were changed.

LibreOffice knows nothing of the program's arithmetic: it has the formulas and the cells of the answers only.
"""

import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.formula.translate import Translator
from openpyxl.workbook import Workbook

from selfassess.domain.answers import OPEN, Answer, State
from selfassess.domain.figures import Result
from selfassess.domain.questionnaire import Questionnaire, RollUp
from selfassess.domain.record import Snapshot
from selfassess.domain.relevance import comparisons
from selfassess.domain.scoring import score
from selfassess.reports.workbook import write_workbook
from selfassess.voice import Voice
from tests.reports.conftest import snapshot_of
from tests.reports.workbook_cases import Maker, scale_of
from tests.sheets import CHOICE, DAYS, NOT_APPLICABLE, PARTLY, SHARE, answered, question, section, sheet, threshold

SEED = 20261122
BOOKS, SHEETS = 10, 20
"""So many workbooks of so many random questionnaires: 200 in all."""
NAMED = "one_to_five"
"""A case whose sorted workbook asks for an answer by its name."""
ALWAYS_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item>
</oor:items>
"""

Answers = Mapping[str, Mapping[str, Answer]]
"""By questionnaire and question."""


@dataclass(frozen=True)
class Case:
    """A workbook as written, and again with other answers put into its cells, without any stored value."""

    name: str
    snapshot: Snapshot
    changed: Answers


def small_cases() -> Iterator[Case]:
    """Yield one by hand for each scale and roll-up a municipality meets."""
    five = scale_of(1, 2, 3, 4, 5)
    parts = (section("A", question("a", weight=3), question("b")), section("B", question("c", PARTLY), weight=2))
    mixed = (section("A", question("a", CHOICE), question("b", DAYS)), section("B", question("c", SHARE, weight=2)))
    for name, made, first, second in (
        (NAMED, sheet(*parts, scale=five), answered(a=2), answered(a=4, b=1, c="partly")),
        ("percent", sheet(*mixed, scale=None), answered(a="b", b=20), answered(a="c", b=10, c=30)),
        ("sum", sheet(*mixed, scale=None, roll_up=RollUp.SUM), answered(a="c", c=10), answered(a="b", b=3, c=50)),
        ("nothing", sheet(*parts), {}, {"a": NOT_APPLICABLE, "b": NOT_APPLICABLE, "c": NOT_APPLICABLE}),
    ):
        limits = [threshold("each_section", "2.5"), threshold("overall", "50", unit=made.title)]
        asked = replace(made, id=name, thresholds=tuple(limits))
        yield Case(name, snapshot_of((asked, first)), {name: second})


def random_cases() -> Iterator[Case]:
    """Yield workbooks of random questionnaires, with random answers to change them to."""
    maker = Maker(SEED)
    for number in range(BOOKS):
        asked = [maker.questionnaire(f"q{number}-{index}") for index in range(SHEETS)]
        changed = {one.id: maker.answers(one) for one in asked}
        yield Case(f"random-{number}", snapshot_of(*((one, maker.answers(one)) for one in asked)), changed)


def put_answers(book: Workbook, snapshot: Snapshot, changed: Answers) -> None:
    """Type other answers into the cells, as a person would."""
    cells = {(row[12].value, row[13].value): row[4] for row in book["Answers"].iter_rows(min_row=2)}
    for one in snapshot.sheets:
        name = one.questionnaire.id
        for asked in one.questionnaire.questions:
            cells[name, asked.id].value = typed(changed[name].get(asked.id, OPEN))


def sort_answers(book: Workbook) -> None:
    """Turn the table of answers upside down, as a person does who sorts it: formulas go along with their row."""
    leaf = book["Answers"]
    cells = [list(row) for row in leaf.iter_rows(min_row=2)]
    contents = [[(cell.coordinate, cell.value) for cell in row] for row in cells]
    for row, moved in zip(cells, reversed(contents), strict=True):
        for cell, (origin, value) in zip(row, moved, strict=True):
            is_formula = isinstance(value, str) and value.startswith("=")
            cell.value = Translator(value, origin).translate_formula(cell.coordinate) if is_formula else value


def typed(answer: Answer) -> float | str | None:
    """Return what a person types for an answer."""
    if answer.state in (State.NOT_APPLICABLE, State.CANNOT_JUDGE):
        return {State.NOT_APPLICABLE: "–", State.CANNOT_JUDGE: "≈"}[answer.state]
    if answer.state is State.OPEN or answer.value is None:
        return None
    if isinstance(answer.value, Fraction):
        return float(answer.value)
    return answer.value if isinstance(answer.value, str) else ", ".join(answer.value) or "0"


def recalculate(folder: Path, files: Sequence[Path]) -> None:
    """Let LibreOffice load, compute and save the files into `folder`, in one call."""
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(ALWAYS_RECALCULATE)
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", "xlsx"]
    subprocess.run([*command, "--outdir", str(folder), *map(str, files)], check=True, capture_output=True)


def waits(asked: Questionnaire, answers: Mapping[str, Answer], result: Result) -> bool:
    """Tell whether an open question decides what else is asked."""
    deciding = {part.question for one in asked.questions if one.relevant_if for part in comparisons(one.relevant_if)}
    waiting = (State.OPEN, State.CANNOT_JUDGE)
    return any(name in result.asked and answers.get(name, OPEN).state in waiting for name in deciding)


CODES = {
    "met": 1,
    "not_met": 2,
    "not_decided": 3,
    "not_applicable": 4,
    "no_published_value": 5,
    "orientation": 6,
}
WORST_FIRST = (2, 7, 3, 8, 5, 6, 1)


class Expected:
    """What the calculation should say of one sheet: figures by id, codes of verdicts by threshold and target."""

    def __init__(self, asked: Questionnaire, before: Mapping[str, Answer], now: Mapping[str, Answer]) -> None:
        result = score(asked, now)
        was_open = waits(asked, before, score(asked, before))
        is_changed = any(typed(before.get(one.id, OPEN)) != typed(now.get(one.id, OPEN)) for one in asked.questions)
        left = is_changed if was_open else waits(asked, now, result)
        # where nothing is scored, sections have no figures
        is_scored = any(one.is_scored for one in asked.questions)
        figures = [result.overall, *result.sections.values()] if is_scored else []
        self.figures = {
            one.id: (one.value, *((None, None) if left or one.bounds is None else (one.bounds.low, one.bounds.high)))
            for one in figures
            if one is not None
        }
        self.codes: dict[tuple[str, str], int] = {}
        together = {}
        for found in result.thresholds:
            codes = []
            # a limit nobody published has one row for all sections
            is_told = found.threshold.value is not None or found.threshold.applies_to != "each_section"
            for judged in found.judgements:
                is_question = judged.target in asked.question_by_id
                code = CODES[judged.verdict.value]
                if is_question and code == 3:
                    code = 8
                elif left and not is_question and code != 5 and judged.target in self.figures:
                    code = 6 if found.threshold.orientation else 7
                codes.append(code)
                if is_told:
                    self.codes[found.threshold.id, judged.target] = code
            worst = next((code for code in WORST_FIRST if code in codes), 4)
            together[found.threshold.id] = 3 if worst == 8 else worst
            if found.threshold.applies_to == "each_section":
                self.codes[found.threshold.id, "*"] = together[found.threshold.id]
        for award in asked.awards:
            codes = [together[one] for one in award.requires]
            self.codes[award.id, "*award"] = next((code for code in WORST_FIRST if code in codes), 4)


def is_close(found: object, wanted: Fraction | None) -> bool:
    if wanted is None:
        return found in (None, "")
    return isinstance(found, (int, float)) and abs(found - float(wanted)) <= 1e-9


def differences(book: Workbook, wanted: Mapping[str, Expected]) -> list[object]:
    """Return every figure and every verdict that is not as expected; each expected one must be there."""
    figures = {name: dict(one.figures) for name, one in wanted.items()}
    codes = {name: dict(one.codes) for name, one in wanted.items()}
    wrong: list[object] = []
    for row in book["Calculation"].iter_rows(min_row=2, values_only=True):
        found = figures[row[1]].pop(row[2])
        if not all(is_close(cell, value) for cell, value in zip(row[6:9], found, strict=True)):
            wrong.append((row, found))
    for row in book["Verdicts"].iter_rows(min_row=2, values_only=True):
        code = codes[row[1]].pop((row[2], row[4]))
        if row[9] != code:
            wrong.append((row, code))
    return [*wrong, *(name for name in wanted if figures[name] or codes[name])]


@pytest.mark.needs_soffice
@pytest.mark.slow
def test_recalculated_figures_are_those_of_the_program(tmp_path: Path, demo_snapshot: Snapshot) -> None:
    print(f"seed {SEED}")
    levels = {one.questionnaire.id: dict(one.answers) for one in demo_snapshot.sheets}
    leading = demo_snapshot.sheets[0].questionnaire
    for number, one in enumerate(leading.questions):
        levels[leading.id][one.id] = Answer(State.ANSWERED, Fraction(number % 5))
    cases = [Case("demo", demo_snapshot, levels), *small_cases(), *random_cases()]
    formulas = {case.name: written(case, tmp_path) for case in cases}
    recalculate(tmp_path / "out", sorted(tmp_path.glob("*.xlsx")))
    compared = 0
    for case in cases:
        before = {one.questionnaire.id: one.answers for one in case.snapshot.sheets}
        asked = {one.questionnaire.id: one.questionnaire for one in case.snapshot.sheets}
        for suffix, now in (("", before), ("-changed", case.changed)):
            wanted = {name: Expected(one, before[name], now[name]) for name, one in asked.items()}
            found = load_workbook(tmp_path / "out" / f"{case.name}{suffix}.xlsx", data_only=True)
            assert differences(found, wanted) == [], f"{case.name}{suffix}, seed {SEED}"
            compared += len(wanted)
            if case.name == NAMED and suffix:
                assert found["Codes"]["Z1"].value == 4
            if not suffix:
                stored = formulas[case.name]
                wrong = [cell for cell, value in stored.items() if not is_alike(value, found[cell[0]][cell[1]].value)]
                assert wrong == [], f"{case.name}, seed {SEED}"
                assert len(stored) > 20 * len(wanted)
    # each of the 200 random ones as exported and changed, the four by hand, and the demo's two sheets
    assert compared == 2 * (BOOKS * SHEETS + 4 + len(demo_snapshot.sheets))


NEEDED = ("Answers", "Calculation", "Verdicts", "Codes")


def written(case: Case, folder: Path) -> dict[tuple[str, str], object]:
    """Write a workbook, and again sorted and with other answers; return what is stored beside its formulas.

    The random ones keep the worksheets that compute and lose those that show: loading twenty summaries with their
    charts is most of LibreOffice's work.
    """
    path = folder / f"{case.name}.xlsx"
    write_workbook([case.snapshot], path, Voice("en"))
    stored, book = load_workbook(path, data_only=True), load_workbook(path)
    if case.name.startswith("random"):
        for leaf in [leaf for leaf in book.worksheets if leaf.title not in NEEDED]:
            book.remove(leaf)
        book.save(path)
    cells = [(leaf.title, cell) for leaf in book.worksheets for row in leaf.iter_rows() for cell in row]
    found = [(title, cell.coordinate) for title, cell in cells if cell.data_type == "f"]
    put_answers(book, case.snapshot, case.changed)
    sort_answers(book)
    if case.name == NAMED:
        book["Codes"]["Z1"] = f"=q_{NAMED}_a"
    book.save(folder / f"{case.name}-changed.xlsx")
    return {(title, place): stored[title][place].value for title, place in found}


def is_alike(stored: object, computed: object) -> bool:
    """Tell whether the value stored beside a formula is what LibreOffice computes."""
    if isinstance(stored, (int, float)):
        return is_close(computed, Fraction(stored))
    return (stored or "") == (computed or "")
