"""An assessment just begun: ten answers, one that cannot be judged, one not applicable, a mark and a note."""

import datetime as dt
from collections.abc import Mapping
from fractions import Fraction

from selfassess import paths
from selfassess.content import load
from selfassess.domain.answers import Answer, State
from selfassess.domain.record import AssessmentInfo, Evidence, Municipality, Period, SheetSnapshot, Snapshot, Unit
from selfassess.domain.scoring import score

NOW = dt.datetime(2026, 11, 22, 12, 0, tzinfo=dt.UTC)
LEVELS = {"P1.1": 3, "P1.2": 2, "P1.3": 1, "P1.4": 2, "P1.5": 3, "P1.6": 2, "P2.1": 2, "P2.2": 1, "P2.3": 3, "P2.5": 2}
"""Principle 1 comes to 13/6, principle 2 to 8/4: together 25/12, which is 2,08."""


def begun_answers() -> Mapping[str, Answer]:
    """Return the answers: 10 of 71 answered, 60 not, and one, 2.4, cannot be judged."""
    answers = {name: Answer(State.ANSWERED, Fraction(level)) for name, level in LEVELS.items()}
    answers["P1.3"] = Answer(State.ANSWERED, Fraction(1), why="Tā ir.", note="Zvanīt Annai.", marked=True)
    answers["P2.4"] = Answer(State.CANNOT_JUDGE, why="Datu nav.")
    answers["P10.6"] = Answer(State.NOT_APPLICABLE, why="Kapitālsabiedrību nav.")
    answers["P7.2"] = Answer(why="Vēl jānoskaidro.")
    return answers


def ten_answers(**answers: Answer) -> Snapshot:
    """Return the assessment, with further or other answers, such as `P2_4`."""
    form = load(paths.questionnaires() / "good-governance-1.yaml").questionnaire
    said = {**begun_answers(), **{name.replace("_", "."): answer for name, answer in answers.items()}}
    unit = Unit(Municipality("LV-094", "Smiltenes novada pašvaldība", "Smiltenes novads"))
    info = AssessmentInfo(1, "", unit, Period(dt.date(2026, 1, 1), dt.date(2026, 12, 31)), (form.id,), NOW, NOW)
    evidence = (Evidence(7, "P8.1", "link", "novads.example/amati"),)
    return Snapshot(info, (SheetSnapshot(form, "0" * 64, said, score(form, said), evidence=evidence),), NOW, "Anna")
