"""Evidence is attached, logged, undone, and never lost."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from selfassess.app.changes import Change
from selfassess.app.session import Session
from selfassess.domain.errors import Problem

KEY = "every-type"


def test_file_is_kept_with_its_bytes(session: Session, tmp_path: Path) -> None:
    document = tmp_path / "Domes lēmums.pdf"
    document.write_bytes(b"%PDF")
    told: list[Change] = []
    session.subscribe(lambda change, _: told.append(change))
    evidence = session.attach_file(KEY, "A1", document, "2. punkts")
    document.unlink()
    assert (evidence.question, evidence.kind, evidence.name, evidence.note, evidence.size, evidence.added_by) == (
        "A1",
        "file",
        "Domes lēmums.pdf",
        "2. punkts",
        4,
        "L. Ozola",
    )
    assert session.sheet(KEY).evidence == (evidence,)
    assert [(change.kind, change.questions) for change in told] == [("attached", ("A1",))]
    session.close()
    again = Session.open(session.path, "x")
    assert again.sheet(KEY).evidence == (evidence,)
    assert again.evidence_bytes(evidence.number) == b"%PDF"
    assert again.snapshot().sheets[0].evidence == (evidence,)
    again.close()


def test_attaching_and_taking_off_are_undone(session: Session) -> None:
    link = session.attach_link(KEY, "A1", " https://likumi.lv/ta/id/57255 ")
    act = session.attach_act(KEY, "B1", "Pašvaldību likuma 4. pants", "1. daļa")
    assert (link.name, act.name) == ("https://likumi.lv/ta/id/57255", "Pašvaldību likuma 4. pants")
    assert session.evidence_bytes(link.number) == b""
    change = session.detach(link.number)
    assert (change.kind, change.evidence) == ("detached", (link,))
    assert session.sheet(KEY).evidence == (act,)
    session.undo()
    assert session.sheet(KEY).evidence == (link, act)
    session.undo()
    assert session.sheet(KEY).evidence == (link,)
    session.redo()
    assert session.undo_label == "1"
    session.close()
    again = Session.open(session.path, "x")
    assert again.sheet(KEY).evidence == (link, act)
    again.close()


def test_attaching_the_open_file_itself_does_not_unlock_it(session: Session) -> None:
    with pytest.raises(Problem):
        session.attach_file(KEY, "A1", session.path)
    code = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('SELECT 1 FROM meta')"
    other = subprocess.run([sys.executable, "-c", code, session.path], capture_output=True, text=True, check=False)
    assert "database is locked" in other.stderr


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (lambda session, folder: session.attach_file(KEY, "A1", folder), "evidence.is_folder"),
        (lambda session, folder: session.attach_file(KEY, "A1", folder / "nav.pdf"), "evidence.missing"),
        (lambda session, folder: session.attach_file(KEY, "A1", folder / "tukša.pdf"), "evidence.empty"),
        (lambda session, folder: session.attach_file(KEY, "A1", folder / "liela.pdf"), "evidence.too_large"),
        (lambda session, folder: session.attach_file(KEY, "A1", session.path), "evidence.own_file"),
        (lambda session, folder: session.attach_file(KEY, "Z9", folder / "laba.pdf"), "session.unknown_question"),
        (lambda session, folder: session.attach_file("cita", "A1", folder / "laba.pdf"), "session.unknown_sheet"),
        (lambda session, folder: session.attach_file(KEY, "A1", folder / "laba.pdf", "a\0b"), "session.null_byte"),
        (lambda session, folder: session.attach_link(KEY, "A1", "www.likumi.lv"), "evidence.not_a_link"),
        (lambda session, folder: session.attach_link(KEY, "A1", "https://"), "evidence.not_a_link"),
        (lambda session, folder: session.attach_link(KEY, "A1", "https://[x"), "evidence.not_a_link"),
        (lambda session, folder: session.attach_link(KEY, "A1", "https://a.lv b"), "evidence.not_a_link"),
        (lambda session, folder: session.attach_link(KEY, "A1", "file:///etc/passwd"), "evidence.not_a_link"),
        (lambda session, folder: session.attach_act(KEY, "A1", "  "), "evidence.no_act"),
        (lambda session, folder: session.detach(7), "evidence.unknown"),
        (lambda session, folder: session.evidence_bytes(7), "evidence.unknown"),
    ],
)
def test_what_cannot_be_attached(
    session: Session, tmp_path: Path, act: Callable[[Session, Path], object], code: str
) -> None:
    (tmp_path / "tukša.pdf").touch()
    (tmp_path / "laba.pdf").write_bytes(b"x")
    with (tmp_path / "liela.pdf").open("wb") as large:
        large.truncate(100_000_001)
    with pytest.raises(Problem) as caught:
        act(session, tmp_path)
    assert caught.value.code == code
    assert (session.sheet(KEY).evidence, session.can_undo) == ((), False)
