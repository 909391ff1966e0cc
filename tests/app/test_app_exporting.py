"""Exports arrive whole, or leave everything as it was."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from selfassess.app.exporting import SUFFIXES, export, snapshots_of
from selfassess.app.session import Session
from selfassess.domain.answers import Answer
from selfassess.domain.errors import Problem
from selfassess.domain.record import Snapshot
from tests.stored import ordinary_user


@pytest.fixture
def snapshot(session: Session) -> Snapshot:
    sheet = session.sheets[0]
    session.answer(sheet.key, sheet.questionnaire.questions[0].id, Answer(why="asked for"))
    return session.snapshot()


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_file_replaces_the_one_before_and_leaves_nothing_else(
    tmp_path: Path, snapshot: Snapshot, suffix: str
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    target = folder / f"out{suffix}"
    target.write_text("old")
    done = export([snapshot], target, "lv")
    assert (done.path, done.size, done.missing_characters) == (target, target.stat().st_size, ())
    assert target.read_bytes()[:3] != b"old"
    assert list(folder.iterdir()) == [target]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("x.doc", "export.unknown_suffix"),
        ("x", "export.unknown_suffix"),
        ("nowhere/x.json", "export.folder_missing"),
        ("folder.json", "export.is_folder"),
        ("x\0.json", "export.bad_path"),
        ("x" * 300 + ".json", "export.bad_path"),
    ],
)
def test_a_target_that_cannot_be_is_refused(tmp_path: Path, snapshot: Snapshot, name: str, code: str) -> None:
    (tmp_path / "folder.json").mkdir()
    before = sorted(tmp_path.iterdir())
    with pytest.raises(Problem) as caught:
        export([snapshot], tmp_path / name, "lv")
    assert caught.value.code == code
    assert sorted(tmp_path.iterdir()) == before


def test_the_workspace_is_never_the_target(tmp_path: Path, snapshot: Snapshot) -> None:
    workspace = tmp_path / "mine.json"
    workspace.write_text("precious")
    with pytest.raises(Problem) as caught:
        export([snapshot], tmp_path / "." / "mine.json", "lv", workspace=workspace)
    assert caught.value.code == "export.is_workspace"
    assert workspace.read_text() == "precious"


def test_a_folder_that_may_not_be_written(open_folder: Path, snapshot: Snapshot) -> None:
    open_folder.chmod(0o555)
    with ordinary_user(), pytest.raises(Problem) as caught:
        export([snapshot], open_folder / "x.json", "lv")
    assert caught.value.code == "export.not_writable"


FULL = """
import contextlib, resource, signal, sys
from pathlib import Path
from selfassess.app.exporting import export
from selfassess.app.session import Session
from selfassess.domain.errors import Problem
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with contextlib.closing(Session.open(Path(sys.argv[1]), "", read_only=True)) as session:
    snapshot = session.snapshot()
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
try:
    export([snapshot], Path(sys.argv[2]), "lv")
except Problem as problem:
    print(problem.code)
"""


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_no_room_leaves_the_old_file(tmp_path: Path, session: Session, suffix: str) -> None:
    path = session.path
    session.close()
    folder = tmp_path / "out"
    folder.mkdir()
    target = folder / f"x{suffix}"
    target.write_text("old")
    command = [sys.executable, "-W", "ignore", "-c", FULL, str(path), str(target)]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    assert found.stdout.strip() == "export.disk_full", found.stderr
    assert target.read_text() == "old"
    assert list(folder.iterdir()) == [target]


def test_errors_of_the_system_become_problems(
    tmp_path: Path, snapshot: Snapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(self: Path, content: bytes) -> int:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(Path, "write_bytes", fails)
    with pytest.raises(Problem) as caught:
        export([snapshot], tmp_path / "x.json", "lv")
    assert (caught.value.code, caught.value.fields["reason"]) == ("export.failed", "Input/output error")


def test_a_file_that_says_something_else_is_not_kept(
    tmp_path: Path, snapshot: Snapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from selfassess.reports import json_file

    monkeypatch.setattr(json_file, "json_text", lambda snapshots, voice: '{"sheets": []}')
    with pytest.raises(Problem) as caught:
        export([snapshot], tmp_path / "x.json", "lv")
    assert caught.value.code == "export.differs"
    assert not (tmp_path / "x.json").exists()


def test_assessments_are_taken_in_the_order_named(session: Session, wanted: object) -> None:
    assert callable(wanted)
    session.add_assessment(wanted(2027))
    assert [one.assessment.number for one in snapshots_of(session, (2, 1, 2))] == [2, 1]
    with pytest.raises(Problem) as caught:
        snapshots_of(session, (9,))
    assert caught.value.code == "session.unknown_assessment"
