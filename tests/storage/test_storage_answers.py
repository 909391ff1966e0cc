"""The rows that an answer leaves, and what is read back."""

import datetime as dt
import json
from fractions import Fraction

import pytest

from selfassess.domain.answers import Answer, State
from selfassess.domain.errors import Problem
from selfassess.domain.record import Evidence, Stamp
from selfassess.storage.answers import Place, read_answers
from selfassess.storage.assessments import read_assessments, read_municipalities, read_sheets
from selfassess.storage.changes import Turned, write_change
from selfassess.storage.evidence import read_bytes, read_evidence, write_evidence
from selfassess.storage.workspace import Workspace
from tests.sheets import CHECKLIST, DAYS, LEVEL, TEXT, YES_NO, question
from tests.stored import NOON, OPENING, PLACE, STAMP, UNIT

QUESTIONS = {
    one.id: one
    for one in (
        question("P1.1", LEVEL),
        question("P1.2", YES_NO),
        question("P1.3", CHECKLIST),
        question("P1.4", DAYS),
        question("P1.5", TEXT),
    )
}
THREE = Answer(State.ANSWERED, Fraction(3), why="Kārtība pieņemta 2025. gadā.", note="pajautāt Jānim", marked=True)


def test_answer_is_one_row_and_one_line_of_the_log(workspace: Workspace) -> None:
    write_change(workspace, PLACE, [("P1.1", Answer(), THREE)], STAMP)
    later = Stamp(NOON + dt.timedelta(hours=1), "J. Bērziņš")
    write_change(workspace, PLACE, [("P1.1", THREE, Answer(State.CANNOT_JUDGE))], later)
    assert workspace.raw.execute("SELECT * FROM answers").fetchall() == [
        (1, "P1.1", "self", "cannot_judge", None, "", "", 0, 2, "2026-11-20T13:00:00+00:00", "J. Bērziņš")
    ]
    rows = workspace.raw.execute(
        'SELECT at, "by", kind, assessment, sheet, question, perspective, before, after FROM log WHERE number > 1'
    ).fetchall()
    nothing = {"state": "open", "value": None, "why": "", "note": "", "marked": 0}
    three = {
        "state": "answered",
        "value": "3",
        "why": "Kārtība pieņemta 2025. gadā.",
        "note": "pajautāt Jānim",
        "marked": 1,
    }
    assert [row[:7] for row in rows] == [
        ("2026-11-20T12:00:00+00:00", "L. Ozola", "answered", 1, 1, "P1.1", "self"),
        ("2026-11-20T13:00:00+00:00", "J. Bērziņš", "answered", 1, 1, "P1.1", "self"),
    ]
    assert [(json.loads(row[7]), json.loads(row[8])) for row in rows] == [
        (nothing, three),
        (three, nothing | {"state": "cannot_judge"}),
    ]
    assert "Kārtība" in rows[0][8]


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("P1.1", THREE),
        ("P1.2", Answer(State.ANSWERED, "yes")),
        ("P1.3", Answer(State.ANSWERED, ("a", "c"))),
        ("P1.3", Answer(State.ANSWERED, ())),
        ("P1.4", Answer(State.ANSWERED, Fraction(12))),
        ("P1.5", Answer(State.ANSWERED, "  ar atstarpēm \n")),
        ("P1.5", Answer(State.ANSWERED, "")),
        ("P1.1", Answer(State.NOT_APPLICABLE, why="Nav kapitālsabiedrību.")),
        ("P1.1", Answer(State.CANNOT_JUDGE)),
        ("P1.1", Answer(why="vēl jāskata", marked=True)),
        ("P1.1", Answer(why="🏛️ שלום " * 10_000)),
    ],
)
def test_answers_are_read_as_they_were_given(workspace: Workspace, asked: str, answer: Answer) -> None:
    write_change(workspace, PLACE, [(asked, Answer(), answer)], STAMP)
    assert read_answers(workspace, 1, QUESTIONS) == ({"self": {asked: answer}}, {asked: STAMP})


def test_perspectives_lie_side_by_side(workspace: Workspace) -> None:
    verified = Answer(State.ANSWERED, Fraction(2))
    write_change(workspace, PLACE, [("P1.1", Answer(), THREE)], STAMP)
    write_change(workspace, Place(1, 1, "verified"), [("P1.1", Answer(), verified)], Stamp(NOON, "revidents"))
    views, stamps = read_answers(workspace, 1, QUESTIONS)
    assert views == {"self": {"P1.1": THREE}, "verified": {"P1.1": verified}}
    assert stamps == {"P1.1": STAMP}


def test_value_that_does_not_fit_is_named(workspace: Workspace) -> None:
    write_change(workspace, PLACE, [("P1.1", Answer(), Answer(State.ANSWERED, "yes"))], STAMP)
    with pytest.raises(Problem) as caught:
        read_answers(workspace, 1, QUESTIONS)
    assert caught.value.code == "storage.answer_unreadable"
    assert caught.value.fields["question"] == "P1.1"


def test_assessment_is_read_as_entered(workspace: Workspace) -> None:
    write_change(workspace, PLACE, [("P1.1", Answer(), THREE)], Stamp(NOON + dt.timedelta(days=2), "x"))
    (info,) = read_assessments(workspace)
    assert (info.number, info.title, info.unit, info.period) == (1, "2026", UNIT, OPENING.period)
    assert info.questionnaires == ("q",)
    assert (info.created_at, info.changed_at) == (NOON, NOON + dt.timedelta(days=2))
    assert read_municipalities(workspace) == (UNIT.municipality,)
    (sheet,) = read_sheets(workspace, 1)
    assert (sheet.id, sheet.questionnaire) == (1, OPENING.questionnaires[0])


def test_bytes_are_kept_once(workspace: Workspace) -> None:
    wanted = Evidence(0, "P1.1", "file", "protokols.pdf", "2. lpp.")
    first = write_evidence(workspace, PLACE, wanted, b"abc", STAMP)
    second = write_evidence(workspace, PLACE, Evidence(0, "P1.2", "file", "kopija.pdf"), b"abc", STAMP)
    abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert first == Evidence(1, "P1.1", "file", "protokols.pdf", "2. lpp.", abc, 3, NOON, "L. Ozola")
    assert (second.number, second.sha256) == (2, abc)
    assert workspace.raw.execute("SELECT count(*) FROM blobs").fetchone() == (1,)
    assert read_bytes(workspace, abc) == b"abc"
    assert read_evidence(workspace, 1) == (first, second)


def test_detached_evidence_comes_back(workspace: Workspace) -> None:
    link = write_evidence(workspace, PLACE, Evidence(0, "P1.1", "link", "https://likumi.lv"), None, STAMP)
    write_change(workspace, PLACE, (), STAMP, Turned((link,), False))
    assert read_evidence(workspace, 1) == ()
    write_change(workspace, PLACE, (), STAMP, Turned((link,), True))
    assert read_evidence(workspace, 1) == (link,)
    kinds = workspace.raw.execute("SELECT kind, before IS NULL, after IS NULL FROM log WHERE number > 1").fetchall()
    assert kinds == [("attached", 1, 0), ("detached", 0, 1), ("attached", 1, 0)]
