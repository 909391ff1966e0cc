"""The invented municipality Kalnupes novads: three years of it, to try the program and to show it."""

import contextlib
import csv
import datetime as dt
import itertools
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from selfassess import paths
from selfassess.app.assessing import answer_said
from selfassess.app.clock import now
from selfassess.app.exporting import ExportDone, export
from selfassess.app.library import load_named
from selfassess.app.municipalities import municipality
from selfassess.app.session import NewAssessment, Session
from selfassess.app.sheets import Sheet
from selfassess.app.workspace import latest_first
from selfassess.domain.answers import SELF, Answer
from selfassess.domain.errors import Problem
from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.record import Period
from selfassess.voice import Voice

CODE = "XX-KALNUPE"
WORKSPACE = "demo.selfassess"
EXPORTS = ("report.pdf", "export.xlsx", "result.json")


@dataclass(frozen=True, slots=True)
class _Assessed:
    """An assessment as it was entered; `year` is the one that its files are named by."""

    year: int
    period: Period
    sheets: tuple[str, ...]


_PRINCIPLES = ("good-governance", "published-limits")
_ETHICS = ("public-ethics", "legal-duties")
_ASSESSED = (
    _Assessed(2024, Period(dt.date(2024, 1, 1), dt.date(2024, 12, 31)), _PRINCIPLES),
    _Assessed(2026, Period(dt.date(2025, 1, 1), dt.date(2026, 10, 31)), _PRINCIPLES),
    _Assessed(2025, Period(dt.date(2025, 1, 1), dt.date(2025, 12, 31)), _ETHICS),
)


@dataclass(frozen=True, slots=True)
class DemoDone:
    """The workspace file written and what was exported from its latest assessment.

    `kept` is where the demo that lay there now is, None where nobody had changed it.
    """

    path: Path
    exports: tuple[ExportDone, ...]
    kept: Path | None = None


def write_demo(folder: Path, language: str) -> DemoDone:
    """Write the demo and its three exports into `folder`, which is made where it is missing.

    A demo that lies there already is replaced, or kept under another name where somebody changed it; what is not a
    demo stays. Raises Problem `demo.in_the_way`, `demo.out_is_file`, `demo.folder_unusable`, `storage.locked` where
    that demo is open, or what opening it raises.
    """
    _make_room(folder)
    path = folder / WORKSPACE
    with tempfile.TemporaryDirectory(prefix=".demo-", dir=folder) as part:
        built = Path(part) / WORKSPACE
        with contextlib.closing(_build(built, language)) as session:
            session.clock = now
            session.choose(latest_first(session.assessments)[0].number)
            snapshot = session.snapshot()
            state = _state(session)
        kept = _set_aside(path, state)
        built.replace(path)
    done = [export([snapshot], folder / name, language, workspace=path) for name in EXPORTS]
    return DemoDone(path, tuple(done), kept)


def demo_sheets(language: str) -> tuple[int, tuple[Sheet, ...]]:
    """Return the year and the sheets of the demo's latest assessment, made in memory: no file, no evidence."""
    assessed = max(_ASSESSED, key=lambda one: one.period.end)
    sheets = []
    for loaded in load_named(*assessed.sheets):
        asked = loaded.questionnaire
        said = _answers(f"{asked.id}-{assessed.year}.csv", language)
        answers = {name: _answer(asked, one) for name, one in said.items()}
        sheets.append(Sheet(0, asked, asked, loaded.sha256, {SELF: answers}))
    return assessed.year, tuple(sheets)


def _state(session: Session) -> list[tuple[int, dt.datetime]]:
    """Return what tells a demo that somebody worked on from a fresh one, in whichever language."""
    return [(info.number, info.changed_at) for info in session.assessments]


def _set_aside(path: Path, fresh: list[tuple[int, dt.datetime]]) -> Path | None:
    """Rename the demo at `path` where it is no longer as it was written; return where it is then."""
    if not path.exists():
        return None
    with contextlib.closing(Session.open(path, "", read_only=True)) as session:
        if _state(session) == fresh:
            return None
    stem = f"{path.stem}-{dt.datetime.now().astimezone().date()}"
    names = (stem if number == 1 else f"{stem}-{number}" for number in itertools.count(1))
    free = next(place for place in (path.with_name(name + path.suffix) for name in names) if not place.exists())
    return path.rename(free)


def _make_room(folder: Path) -> None:
    """Make the folder; raise the Problem of one that cannot take the demo."""
    try:
        if folder.is_file():
            raise Problem("demo.out_is_file", path=str(folder))
        folder.mkdir(parents=True, exist_ok=True)
        taken = [name for name in (WORKSPACE, *EXPORTS) if (folder / name).exists()]
        with tempfile.TemporaryFile(dir=folder):
            pass
    except (OSError, ValueError):
        raise Problem("demo.folder_unusable", path=str(folder)) from None
    if taken and not _is_demo(folder / WORKSPACE):
        raise Problem("demo.in_the_way", path=str(folder / taken[0]))


def _is_demo(path: Path) -> bool:
    if not path.exists():
        return False
    try:
        with contextlib.closing(Session.open(path, "", read_only=True)) as session:
            return {one.code for one in session.municipalities} == {CODE}
    except Problem as problem:
        if problem.code == "storage.not_a_workspace":
            return False
        raise


def _build(path: Path, language: str) -> Session:
    session = Session.create(path, municipality(CODE), "")
    try:
        for assessed in _ASSESSED:
            _assess(session, assessed, language)
    except BaseException:
        session.close()
        raise
    return session


def _assess(session: Session, assessed: _Assessed, language: str) -> None:
    """Enter one year as it was filled in: section by section, each by those who know it."""
    year = assessed.year
    sittings = [row for row in _rows("sittings.csv") if row["year"] == str(year)]
    answers = {sheet: _answers(f"{sheet}-{year}.csv", language) for sheet in assessed.sheets}
    _sit(session, sittings[0], language)
    loaded = load_named(*assessed.sheets)
    session.add_assessment(
        NewAssessment(municipality(CODE), loaded, assessed.period, _title(assessed, Voice(language)))
    )
    for sitting in sittings:
        _sit(session, sitting, language)
        sheet = sitting["questionnaire"]
        questionnaire = session.sheet(sheet).questionnaire
        asked = _questions(questionnaire, sitting["section"])
        session.answer_many(sheet, {question: _answer(questionnaire, answers[sheet][question]) for question in asked})
        _attach(session, sitting, language, asked)


def _title(assessed: _Assessed, voice: Voice) -> str:
    if assessed.sheets == _ETHICS:
        return voice.translate("Demo", "Ethics and legal duties {year}", year=assessed.year)
    return voice.translate("Demo", "Self-assessment {year}", year=assessed.year)


def _sit(session: Session, sitting: Mapping[str, str], language: str) -> None:
    moment = dt.datetime.fromisoformat(sitting["at"]).replace(tzinfo=dt.UTC)
    session.clock = lambda: moment
    session.by = sitting[f"by_{language}"]


def _questions(questionnaire: Questionnaire, section: str) -> tuple[str, ...]:
    """Return the ids of the questions of a section; of all sections where it is empty."""
    asked = questionnaire.section_by_id[section].all_questions if section else questionnaire.questions
    return tuple(question.id for question in asked)


@dataclass(frozen=True, slots=True)
class _Said:
    question: str
    value: str
    why: str
    marked: bool


def _answers(name: str, language: str) -> dict[str, _Said]:
    rows = (_Said(row["question"], row["value"], row[f"why_{language}"], bool(row["marked"])) for row in _rows(name))
    return {said.question: said for said in rows}


def _answer(questionnaire: Questionnaire, said: _Said) -> Answer:
    told = answer_said(questionnaire.question_by_id[said.question], said.value, said.why)
    return Answer(told.state, told.value, told.why, marked=said.marked)


def _attach(session: Session, sitting: Mapping[str, str], language: str, asked: tuple[str, ...]) -> None:
    for row in _rows("evidence.csv"):
        if (row["year"], row["question"] in asked) != (sitting["year"], True):
            continue
        sheet, question, name = sitting["questionnaire"], row["question"], row[f"name_{language}"]
        if row["kind"] == "file":
            session.attach_file(sheet, question, _folder() / "files" / language / name)
        elif row["kind"] == "link":
            session.attach_link(sheet, question, name)
        else:
            session.attach_act(sheet, question, name)


def _folder() -> Path:
    return paths.resources() / "demo"


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (_folder() / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
