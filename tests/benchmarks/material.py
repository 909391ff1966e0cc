"""What is measured on: the invented municipality, and a file of 1,802 questions made from a seed."""

import contextlib
import datetime as dt
from functools import cache
from pathlib import Path

from selfassess.app.assessing import answer_said
from selfassess.app.demo import write_demo
from selfassess.app.municipalities import municipality
from selfassess.app.session import NewAssessment, Session
from selfassess.app.workspace import latest_first
from selfassess.content import load
from selfassess.domain.record import Period, Snapshot
from tests.generated import large_questionnaire

QUESTIONS = 1802
_CODE = "XX-KALNUPE"
_SAID = {
    "level": "3",
    "yes_no": "yes",
    "choice": "o2",
    "checklist": "o1,o3",
    "number": "40",
    "reference": "7",
    "text": "Kārtība apstiprināta domes sēdē.",
}
_WHY = "Noteikumi apstiprināti un publicēti; {number}. jautājumā to apliecina lietvedības dati par visu gadu."


@cache
def demo_file(folder: Path) -> Path:
    """Return the invented municipality's file in `folder`."""
    return write_demo(folder / "demo", "lv").path


@cache
def large_file(folder: Path, count: int = QUESTIONS) -> Path:
    """Return a file with one sheet of `count` questions in `folder`, nine of ten answered and justified."""
    path, where = folder / f"large-{count}.selfassess", municipality(_CODE)
    loaded = load(large_questionnaire(count), "generated")
    with contextlib.closing(Session.create(path, where, "L. Ozola")) as session:
        period = Period(dt.date(2026, 1, 1), dt.date(2026, 12, 31))
        session.add_assessment(NewAssessment(where, (loaded,), period))
        questions = session.sheets[0].questionnaire.questions
        answers = {
            question.id: answer_said(question, _SAID[question.type], _WHY.format(number=number))
            for number, question in enumerate(questions)
            if number % 10
        }
        session.answer_many("generated", answers)
    return path


def snapshots(path: Path) -> list[Snapshot]:
    """Return every assessment of a file as it stands, the latest first, scored."""
    with contextlib.closing(Session.open(path, "", read_only=True)) as session:
        found = []
        for info in latest_first(session.assessments):
            session.choose(info.number)
            found.append(session.snapshot())
    return found
