"""The session: stored first, then known, then told."""

import datetime as dt
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from selfassess.app import clock
from selfassess.app.backups import backups_of
from selfassess.app.changes import Change
from selfassess.app.clock import Clock
from selfassess.app.session import NewAssessment, Session
from selfassess.app.settings import Settings, write_settings
from selfassess.content import Loaded, load
from selfassess.domain.answers import OPEN, VERIFIED, Answer, State
from selfassess.domain.errors import Problem
from selfassess.domain.record import Municipality, Period, Stamp, Unit
from tests.stored import UNIT, ordinary_user

KEY = "every-type"
THREE = Answer(State.ANSWERED, Fraction(3))
Wanted = Callable[..., NewAssessment]


def reopened(session: Session) -> Session:
    """Close the session's file and open it again."""
    session.close()
    return Session.open(session.path, session.by)


def code_of(call: Callable[..., object], *arguments: object) -> str:
    """Return the code of the Problem that a call raises."""
    with pytest.raises(Problem) as caught:
        call(*arguments)
    return caught.value.code


def test_importing_the_session_needs_no_heavy_library() -> None:
    code = "import sys, selfassess.app.session; print([m for m in ('sqlalchemy', 'yaml') if m in sys.modules])"
    assert subprocess.check_output([sys.executable, "-c", code], text=True) == "[]\n"


def test_new_file_has_no_assessment(tmp_path: Path) -> None:
    session = Session.create(tmp_path / "a.selfassess", UNIT.municipality, "L. Ozola")
    assert (session.current, session.assessments, session.sheets) == (None, (), ())
    assert session.municipalities == (UNIT.municipality,)
    assert code_of(session.snapshot) == "session.no_assessment"
    assert code_of(session.answer, KEY, "A1", THREE) == "session.unknown_sheet"
    session.close()
    session.close()


def test_answer_is_kept_scored_and_told(session: Session) -> None:
    told: list[tuple[Change, object | None]] = []
    session.subscribe(lambda change, initiator: told.append((change, initiator)))
    at = dt.datetime(2099, 11, 22, 12, 32, tzinfo=dt.UTC)
    session.clock = lambda: at
    change = session.answer(KEY, "A1", THREE, self_of := object())
    assert change.edits == (("A1", OPEN, THREE),)
    assert (change.kind, change.sheet, change.at, change.by, change.cause) == (
        "answered",
        KEY,
        at,
        "L. Ozola",
        "done",
    )
    assert told == [(change, self_of)]
    sheet = session.sheet(KEY)
    assert sheet.answers == {"A1": THREE}
    assert sheet.result.coverage.answered == 1
    assert sheet.stamps == {"A1": Stamp(at, "L. Ozola")}
    assert session.current is not None
    assert session.current.changed_at == at
    assert session.assessments == (session.current,)
    again = reopened(session)
    assert again.sheet(KEY).answers == {"A1": THREE}
    assert again.sheet(KEY).stamps == {"A1": Stamp(at, "L. Ozola")}
    assert again.current == session.current
    again.close()


def test_value_becomes_what_the_question_asks(session: Session) -> None:
    session.answer(KEY, "A1", Answer(State.ANSWERED, "3"))
    session.answer(KEY, "B2", Answer(State.ANSWERED, ("terms", "prices")))
    assert session.sheet(KEY).answers == {"A1": THREE, "B2": Answer(State.ANSWERED, ("prices", "terms"))}


def test_same_answer_is_no_change(session: Session) -> None:
    session.answer(KEY, "A1", THREE)
    told: list[Change] = []
    session.subscribe(lambda change, _: told.append(change))
    assert session.answer(KEY, "A1", THREE).is_empty
    assert told == []
    session.undo()
    assert not session.can_undo


@pytest.mark.parametrize(
    ("question", "answer", "code"),
    [
        ("A1", Answer(State.ANSWERED, Fraction(7)), "answer.off_scale"),
        ("A2", Answer(State.NOT_APPLICABLE), "answer.reason_missing"),
        ("A1", Answer(why="a\0b"), "answer.null_byte"),
        ("A1", Answer(why="\udc80"), "storage.text_not_storable"),
        ("B1", Answer(State.ANSWERED, "fax"), "answer.not_an_option"),
        ("Z9", THREE, "session.unknown_question"),
    ],
)
def test_refused_answer_changes_nothing(session: Session, question: str, answer: Answer, code: str) -> None:
    told: list[Change] = []
    session.subscribe(lambda change, _: told.append(change))
    assert code_of(session.answer, KEY, question, answer) == code
    assert code_of(session.answer_many, KEY, {"C1": THREE, question: answer}) == code
    assert session.sheet(KEY).answers == {}
    assert (told, session.can_undo) == ([], False)
    assert reopened(session).sheet(KEY).answers == {}


def test_many_answers_are_one_step(session: Session) -> None:
    given = {"A1": THREE, "B1": Answer(State.ANSWERED, "online"), "B3": Answer(State.ANSWERED, Fraction(12))}
    session.answer_many(KEY, given)
    assert session.sheet(KEY).answers == given
    undone = session.undo()
    assert undone is not None
    assert undone.questions == ("B3", "B1", "A1")
    assert set(session.sheet(KEY).answers.values()) == {OPEN}
    assert not session.can_undo


def test_failing_disk_changes_nothing_anywhere(session: Session) -> None:
    session.answer(KEY, "A1", THREE)
    told: list[Change] = []
    session.subscribe(lambda change, _: told.append(change))
    raw = session._workspace.raw
    before = (session.sheets, session.current, session.assessments, session.undo_label)
    raw.execute(f"PRAGMA max_page_count = {raw.execute('PRAGMA page_count').fetchone()[0]}")
    long = Answer(State.CANNOT_JUDGE, why="ā" * 100_000)
    for act in (
        lambda: session.answer(KEY, "A2", long),
        lambda: session.answer_many(KEY, {"A1": long, "A2": long}),
        lambda: session.attach_link(KEY, "A1", "https://example.org/" + "a" * 100_000),
    ):
        assert code_of(act) == "storage.full"
        assert (session.sheets, session.current, session.assessments, session.undo_label) == before
    assert (told, session.can_redo) == ([], False)
    raw.execute("PRAGMA max_page_count = 4294967294")
    session.answer(KEY, "A2", long)
    again = reopened(session)
    assert again.sheet(KEY).answers == {"A1": THREE, "A2": long}
    again.close()


def test_undo_that_cannot_be_stored_stays_undoable(session: Session) -> None:
    session.answer(KEY, "A1", Answer(State.CANNOT_JUDGE, why="ā" * 100_000))
    session.answer(KEY, "A1", THREE)
    raw = session._workspace.raw
    raw.execute(f"PRAGMA max_page_count = {raw.execute('PRAGMA page_count').fetchone()[0]}")
    assert code_of(session.undo) == "storage.full"
    assert (session.sheet(KEY).answers, session.can_redo) == ({"A1": THREE}, False)
    raw.execute("PRAGMA max_page_count = 4294967294")
    session.undo()
    assert session.sheet(KEY).answers["A1"].state is State.CANNOT_JUDGE
    assert session.can_redo


def test_undo_and_redo_are_told_and_stored(session: Session) -> None:
    session.answer(KEY, "A1", THREE)
    told: list[Change] = []
    session.subscribe(lambda change, _: told.append(change))
    assert session.undo_label == "1.1"
    undone = session.undo()
    redone = session.redo()
    assert [(change.cause, change.edits) for change in told] == [
        ("undone", (("A1", THREE, OPEN),)),
        ("redone", (("A1", OPEN, THREE),)),
    ]
    assert told == [undone, redone]
    assert (session.undo_label, session.redo()) == ("1.1", None)
    again = reopened(session)
    assert again.sheet(KEY).answers == {"A1": THREE}
    assert (again.can_undo, again.undo(), again.undo_label) == (False, None, "")
    again.close()


def test_listener_can_leave(session: Session) -> None:
    told: list[Change] = []
    leave = session.subscribe(lambda change, _: told.append(change))
    leave()
    session.answer(KEY, "A1", THREE)
    assert told == []


def test_other_perspective_does_not_touch_the_score(session: Session) -> None:
    session.answer(KEY, "A1", THREE)
    result = session.sheet(KEY).result
    change = session.answer(KEY, "A1", Answer(State.ANSWERED, Fraction(1)), perspective=VERIFIED)
    assert (change.perspective, change.edits[0].before) == (VERIFIED, OPEN)
    assert session.sheet(KEY).result == result
    again = reopened(session)
    assert again.sheet(KEY).views[VERIFIED] == {"A1": Answer(State.ANSWERED, Fraction(1))}
    assert again.sheet(KEY).answers == {"A1": THREE}
    again.close()


def test_assessments_are_counted_and_chosen(session: Session, wanted: Wanted) -> None:
    session.answer(KEY, "A1", THREE)
    second = session.add_assessment(wanted(2027, title=" Otrais "))
    assert (second.number, second.title, second.questionnaires) == (2, "Otrais", (KEY,))
    assert (session.current, session.can_undo) == (second, False)
    assert session.sheet(KEY).answers == {}
    session.choose(1)
    assert session.sheet(KEY).answers == {"A1": THREE}
    assert code_of(session.choose, 3) == "session.unknown_assessment"
    again = reopened(session)
    assert again.current == second
    again.close()


def test_file_opens_with_the_period_that_ends_last(session: Session, wanted: Wanted) -> None:
    older = session.add_assessment(wanted(2025))
    assert session.current == older, "what is entered is taken up, whatever its year"
    again = reopened(session)
    assert again.current is not None
    assert (again.current.number, again.current.period.end.year) == (1, 2026)
    third = again.add_assessment(wanted(2026))
    once_more = reopened(again)
    assert once_more.current == third, "of equal ends the one entered later"
    once_more.close()


def test_previous_is_the_unit_s_latest_earlier_period(session: Session, wanted: Wanted) -> None:
    library = {"unit_kind": "institution", "unit_name": "Kalnupes bibliotēka"}
    for year, level, fields in ((2022, 1, {}), (2024, 2, {}), (2025, 4, library)):
        session.add_assessment(wanted(year, **fields))
        session.answer(KEY, "A1", Answer(State.ANSWERED, Fraction(level)))
        assert session.sheet(KEY).previous is None or year == 2024
    session.choose(1)
    previous = session.sheet(KEY).previous
    assert previous is not None
    assert (previous.year, previous.answers) == (2024, {"A1": Answer(State.ANSWERED, Fraction(2))})
    assert previous.result.questions["A1"] == 2
    session.choose(2)
    assert session.sheet(KEY).previous is None


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"questionnaires": ()}, "session.no_questionnaire"),
        ({"period": Period(dt.date(2026, 2, 1), dt.date(2026, 1, 31))}, "session.period_backwards"),
        ({"unit_kind": "institution", "unit_name": " "}, "session.no_unit_name"),
        ({"title": "a\0b"}, "session.null_byte"),
    ],
)
def test_assessment_that_cannot_be_entered(
    session: Session, wanted: Wanted, fields: dict[str, object], code: str
) -> None:
    assert code_of(session.add_assessment, wanted(2027, **fields)) == code
    assert len(session.assessments) == 1
    again = reopened(session)
    assert len(again.assessments) == 1
    again.close()


def test_questionnaire_twice_and_changed_under_its_edition(
    session: Session, wanted: Wanted, every_type: Loaded
) -> None:
    twice = wanted(2027, questionnaires=(every_type, every_type))
    assert code_of(session.add_assessment, twice) == "session.questionnaire_twice"
    changed = replace(every_type, text=every_type.text + "#\n", sha256="f" * 64)
    assert code_of(session.add_assessment, wanted(2027, questionnaires=(changed,))) == "storage.edition_changed"
    assert len(session.assessments) == 1


def test_frozen_text_is_what_counts(session: Session) -> None:
    raw = session._workspace.raw
    raw.execute("UPDATE questionnaires SET text = replace(text, 'edition: 1', 'edition: 2')")
    session.close()
    assert code_of(Session.open, session.path, "x") == "storage.damaged"
    assert not session.path.with_name(session.path.name + ".lock").exists(), "closed after the failure"


def test_new_on_an_existing_file_adds(session: Session, wanted: Wanted) -> None:
    session.answer(KEY, "A1", THREE)
    session.close()
    other = Municipality("LV-059", "Madonas novada pašvaldība", "Madonas novads")
    again = Session.create(session.path, other, "J. Bērziņš")
    again.add_assessment(wanted(2027, municipality=other))
    assert [info.unit for info in again.assessments] == [UNIT, Unit(other)]
    assert [one.code for one in again.municipalities] == ["LV-059", "XX-KALNUPE"]
    again.choose(1)
    assert again.sheet(KEY).answers == {"A1": THREE}
    again.close()


def test_read_only_session(session: Session) -> None:
    session.answer(KEY, "A1", THREE)
    session.close()
    reading = Session.open(session.path, "x", read_only=True)
    assert (reading.read_only, reading.warnings) == (True, ())
    assert reading.snapshot().sheets[0].answers == {"A1": THREE}
    assert code_of(reading.answer, KEY, "A1", OPEN) == "storage.read_only"
    assert code_of(reading.attach_link, KEY, "A1", "https://example.org") == "storage.read_only"
    assert reading.sheet(KEY).answers == {"A1": THREE}
    reading.close()


def test_new_on_a_read_only_file_is_refused(session: Session, open_folder: Path) -> None:
    copy = open_folder / "a.selfassess"
    session.save_copy(copy)
    copy.chmod(0o444)
    with ordinary_user():
        assert code_of(Session.create, copy, UNIT.municipality, "x") == "storage.read_only"


def test_folder_that_may_not_be_entered(session: Session, open_folder: Path) -> None:
    inside = open_folder / "a.selfassess"
    session.save_copy(inside)
    open_folder.chmod(0)
    with ordinary_user():
        assert code_of(Session.open, inside, "x") == "storage.no_permission"
        assert code_of(Session.create, inside, UNIT.municipality, "x") == "storage.no_permission"
        assert code_of(session.save_copy, inside) == "storage.no_permission"
        assert code_of(session.attach_file, KEY, "A1", inside) == "evidence.unreadable"


def test_copy_is_a_workspace_of_its_own(session: Session, tmp_path: Path) -> None:
    session.answer(KEY, "A1", THREE)
    session.save_copy(tmp_path / "kopija.selfassess")
    session.answer(KEY, "A1", OPEN)
    copy = Session.open(tmp_path / "kopija.selfassess", "x")
    assert copy.sheet(KEY).answers == {"A1": THREE}
    copy.close()
    assert code_of(session.save_copy, session.path) == "storage.copy_onto_itself"
    session.answer(KEY, "A2", Answer(State.CANNOT_JUDGE))


def test_snapshot_stays_as_it_was(session: Session) -> None:
    session.answer(KEY, "A1", THREE)
    snapshot = session.snapshot()
    session.answer(KEY, "A1", OPEN)
    assert snapshot.assessment.title == ""
    assert (snapshot.by, snapshot.sheets[0].answers) == ("L. Ozola", {"A1": THREE})
    assert snapshot.sheets[0].result.questions["A1"] == 3


def test_earlier_day_is_backed_up_on_opening(session: Session) -> None:
    session.clock = lambda: dt.datetime(2026, 1, 5, 9, tzinfo=dt.UTC)
    session._workspace.raw.execute("DROP TRIGGER log_no_update")
    session._workspace.raw.execute("UPDATE log SET at = '2026-01-05T09:00:00+00:00'")
    again = reopened(session)
    again.answer(KEY, "A1", THREE)
    today = dt.datetime.now().astimezone().date()
    backup = session.path.parent / "novads-backups" / f"novads-{today}.selfassess"
    assert again.warnings == ()
    again.close()
    before = Session.open(backup, "x", read_only=True)
    assert before.sheet(KEY).answers == {}
    before.close()


def test_failed_backup_is_only_a_warning(session: Session) -> None:
    session._workspace.raw.execute("DROP TRIGGER log_no_update")
    session._workspace.raw.execute("UPDATE log SET at = '2026-01-05T09:00:00+00:00'")
    (session.path.parent / "novads-backups").write_text("nav mape")
    again = reopened(session)
    assert [warning.code for warning in again.warnings] == ["storage.no_backup"]
    again.answer(KEY, "A1", THREE)
    again.close()


def aged(session: Session) -> None:
    """Make the file one that was changed last on an earlier day."""
    session._workspace.raw.execute("DROP TRIGGER log_no_update")
    session._workspace.raw.execute("UPDATE log SET at = '2026-01-05T09:00:00+00:00'")


def test_backups_go_where_the_settings_say(session: Session) -> None:
    chosen = session.path.parent / "kopijas"
    chosen.mkdir()
    write_settings(Settings(backup_folder=str(chosen)))
    aged(session)
    again = reopened(session)
    assert again.warnings == ()
    again.close()
    (made,) = chosen.iterdir()
    (listed,) = backups_of(session.path)
    assert (listed.path, listed.size, listed.names) == (made, made.stat().st_size, ("Kalnupes novads",))
    assert not (session.path.parent / "novads-backups").exists()


def test_a_backup_folder_that_is_gone_is_told_and_the_backup_lies_beside(session: Session) -> None:
    write_settings(Settings(backup_folder=str(session.path.parent / "usb")))
    aged(session)
    again = reopened(session)
    assert [warning.code for warning in again.warnings] == ["storage.backup_folder_gone"]
    again.close()
    assert len(list((session.path.parent / "novads-backups").iterdir())) == 1


def test_work_goes_on_elsewhere_when_the_file_is_gone(session: Session, tmp_path: Path) -> None:
    session.remember()
    session.answer(KEY, "A1", THREE)
    session.path.unlink()
    assert code_of(session.answer, KEY, "A2", Answer(State.CANNOT_JUDGE)) == "storage.gone"
    assert session.sheet(KEY).answers == {"A1": THREE}
    target = tmp_path / "citur.selfassess"
    session.go_on_in(target)
    assert (session.path, session.trouble) == (target, None)
    session.undo()
    session.answer(KEY, "A2", Answer(State.CANNOT_JUDGE))
    again = reopened(session)
    # the first answer to A1 is taken back: nothing of it is left but the log
    assert again.sheet(KEY).answers == {"A2": Answer(State.CANNOT_JUDGE)}
    again.close()


def test_where_nothing_can_be_written_the_session_stays_as_it_was(session: Session, tmp_path: Path) -> None:
    assert code_of(session.go_on_in, tmp_path / "nav" / "x.selfassess") == "storage.folder_missing"
    session.answer(KEY, "A1", THREE)
    assert session.trouble is None


def test_a_copy_goes_to_the_place_of_a_file_that_is_gone(session: Session) -> None:
    session.remember()
    session.path.unlink()
    session.go_on_in(session.path)
    session.answer(KEY, "A1", THREE)
    assert reopened(session).sheet(KEY).answers == {"A1": THREE}


def test_moments_never_go_backwards(monkeypatch: pytest.MonkeyPatch) -> None:
    noon = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)
    moments = iter([noon, noon - dt.timedelta(hours=3), noon - dt.timedelta(hours=2), noon + dt.timedelta(seconds=1)])
    told = Clock(noon - dt.timedelta(days=1))
    monkeypatch.setattr(clock, "now", lambda: next(moments))
    assert [told() for _ in range(4)] == [noon, noon, noon, noon + dt.timedelta(seconds=1)]


def test_a_moment_in_the_future_is_not_followed() -> None:
    before = dt.datetime.now(dt.UTC)
    future = before + dt.timedelta(days=300)
    assert before <= Clock(future)() < future


def test_logo_is_kept_with_the_file_and_goes_again(session: Session, tmp_path: Path) -> None:
    picture = b"picture " * 1000
    assert session.logo == b""
    assert session.set_logo(picture) == b""
    session = reopened(session)
    assert session.logo == picture
    assert session.set_logo(b"") == picture
    assert session.logo == b""
    assert session._workspace.raw.execute("SELECT count(*) FROM blobs").fetchone() == (0,)


def test_a_logo_that_is_evidence_too_stays_evidence(session: Session, tmp_path: Path) -> None:
    file = tmp_path / "ģerbonis.png"
    file.write_bytes(b"arms")
    number = session.attach_file(KEY, "A1", file).number
    session.set_logo(b"arms")
    session.set_logo(b"other")
    assert session.evidence_bytes(number) == b"arms"
    assert session.logo == b"other"


def test_last_period_answers_stand_under_the_questions_that_replace_theirs(
    session: Session, wanted: "Callable[..., NewAssessment]", every_type: Loaded
) -> None:
    session.answer("every-type", "B1", Answer(State.ANSWERED, "online"))
    session.answer("every-type", "C1", Answer(State.ANSWERED, Fraction(2)))
    text = every_type.text.replace("edition: 1", "edition: 2").replace(
        "      - id: B1\n", '      - id: B9\n        replaces: ["every-type@1#B1"]\n'
    )
    text = text.replace("B1 == online", "B9 == online")
    session.add_assessment(wanted(2027, questionnaires=(load(text, "every-type"),)))
    previous = session.sheet("every-type").previous
    assert previous is not None
    assert previous.answers["B9"] == previous.answers["B1"] == Answer(State.ANSWERED, "online")
    assert previous.answers["C1"] == Answer(State.ANSWERED, Fraction(2))
