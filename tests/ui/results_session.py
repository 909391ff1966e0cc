"""A workspace file for the results page: Kalnupes novads of the design, or any questionnaire given as text."""

import csv
import datetime as dt
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

from selfassess import paths
from selfassess.app.municipalities import municipality
from selfassess.app.session import NewAssessment, Session
from selfassess.content import Loaded, load
from selfassess.domain.answers import Answer, State
from selfassess.domain.record import Period

GOVERNANCE, LIMITS = "good-governance", "published-limits"


def open_session(folder: Path, *loaded: Loaded) -> Session:
    """Return a new file with one assessment of 2026 and a sheet for each questionnaire."""
    where = municipality("XX-KALNUPE")
    session = Session.create(folder / "results.selfassess", where, "tester")
    period = Period(dt.date(2026, 1, 1), dt.date(2026, 12, 31))
    session.add_assessment(NewAssessment(where, tuple(loaded), period))
    return session


def shipped(name: str) -> Loaded:
    """Return a questionnaire of the program."""
    return load(paths.questionnaires() / f"{name}-1.yaml")


def kalnupe() -> Mapping[str, Answer]:
    """Return the answers of the design: 66 of 70, four open, two not applicable."""
    found = {}
    with (Path(__file__).parent.parent / "files" / "kalnupes-novads.csv").open(encoding="utf-8", newline="") as text:
        for row in csv.DictReader(text):
            if row["value"] == "not applicable":
                found[row["question"]] = Answer(State.NOT_APPLICABLE, why="nav tādas kapitālsabiedrības")
            elif row["value"]:
                found[row["question"]] = level(int(row["value"]))
    return found


def level(value: int | str) -> Answer:
    """Return an answer with a level or a figure."""
    return Answer(State.ANSWERED, Fraction(value))


def plain_questionnaire(sections: int, questions: int, head: str) -> Loaded:
    """Return a questionnaire of yes-no questions; `head` holds scoring and thresholds."""
    lines = ["format: 1", "id: by-hand", "edition: 1", "kind: assessment", "unit: any", "languages: [lv]"]
    lines += ["title: {lv: Pašu anketa}", head, "sections:"]
    for section in range(1, sections + 1):
        lines += [f"  - id: S{section}", f"    title: {{lv: Ļoti gara sadaļas virsraksta numur {section} teksts}}"]
        lines.append("    questions:")
        lines += [
            f"      - {{id: S{section}.{number}, type: yes_no, partly: true, text: {{lv: Vai ir {section}.{number}?}}}}"
            for number in range(1, questions + 1)
        ]
    return load("\n".join(lines) + "\n", "by-hand.yaml")
