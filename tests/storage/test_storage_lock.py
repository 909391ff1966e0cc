"""One program at a time, and the second one is told who the first one is."""

import json
import platform
from collections.abc import Callable
from pathlib import Path
from subprocess import Popen

import pytest

from selfassess.domain.answers import Answer, State
from selfassess.domain.errors import Problem
from selfassess.storage.backups import BackupRule, backups_of
from selfassess.storage.changes import write_change
from selfassess.storage.copies import copy_of_locked, copy_to
from selfassess.storage.workspace import Workspace
from tests.stored import PLACE, STAMP

HOLD = (
    "import sys\n"
    "from pathlib import Path\n"
    "from selfassess.storage.workspace import Workspace\n"
    "workspace = Workspace.open(Path(sys.argv[1]), 'J. Bērziņš')\n"
    "print('held', flush=True)\n"
    "sys.stdin.readline()\n"
    "workspace.close()\n"
)
Start = Callable[..., "Popen[str]"]


def hold(start: Start, path: Path) -> "Popen[str]":
    """Have another program open the file."""
    process = start(HOLD, str(path))
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    return process


def release(process: "Popen[str]") -> None:
    """Have the other program close the file and end."""
    process.communicate("\n")
    assert process.returncode == 0


def sidecar(path: Path) -> Path:
    """Return the file that names the holder."""
    return path.with_name(path.name + ".lock")


@pytest.mark.parametrize("open_file", [lambda path: Workspace.open(path, "x"), Workspace.open_read_only])
def test_second_program_is_told_who_has_the_file(
    path: Path, start: Start, open_file: Callable[[Path], Workspace]
) -> None:
    other = hold(start, path)
    with pytest.raises(Problem) as caught:
        open_file(path)
    assert caught.value.code == "storage.locked"
    assert caught.value.fields["name"] == "J. Bērziņš"
    assert caught.value.fields["machine"] == platform.node()
    assert json.loads(sidecar(path).read_text(encoding="utf-8"))["pid"] == other.pid, "the refused one left it alone"
    release(other)
    assert not sidecar(path).exists()
    open_file(path).close()


def test_lock_holds_without_the_sidecar(path: Path, start: Start) -> None:
    other = hold(start, path)
    for content in (None, "{", '{"name": "x"}', '{"name": "x", "machine": "y", "since": "vakar", "pid": 1}'):
        sidecar(path).unlink(missing_ok=True)
        if content is not None:
            sidecar(path).write_text(content)
        with pytest.raises(Problem) as caught:
            Workspace.open(path, "x")
        assert caught.value.code == "storage.locked_by_unknown"
    release(other)


def test_crash_leaves_no_lock(path: Path, start: Start) -> None:
    other = hold(start, path)
    other.kill()
    other.wait()
    assert sidecar(path).exists()
    workspace = Workspace.open(path, "L. Ozola")
    assert json.loads(sidecar(path).read_text(encoding="utf-8"))["name"] == "L. Ozola"
    assert workspace.warnings == ()
    workspace.close()
    assert not sidecar(path).exists()


def test_trace_of_another_machine_is_a_warning(path: Path) -> None:
    left = {"name": "J. Bērziņš", "machine": "cits-dators", "since": "2026-11-20T12:00:00+00:00", "pid": 1}
    sidecar(path).write_text(json.dumps(left), encoding="utf-8")
    workspace = Workspace.open(path, "x")
    assert [warning.code for warning in workspace.warnings] == ["storage.left_open"]
    assert workspace.warnings[0].fields["machine"] == "cits-dators"
    workspace.close()


def test_same_program_a_second_time(workspace: Workspace, start: Start) -> None:
    with pytest.raises(Problem) as caught:
        Workspace.open(workspace.path, "x")
    assert caught.value.code == "storage.open_here"
    with pytest.raises(Problem) as caught:
        copy_of_locked(workspace.path, workspace.path.with_name("kopija.selfassess"), [])
    assert caught.value.code == "storage.open_here"
    other = start(HOLD.replace("print", "pass; print"), str(workspace.path))
    assert other.wait() == 1, "the first lock still holds"


def test_copy_of_a_file_that_another_program_has_open(path: Path, start: Start, tmp_path: Path) -> None:
    other = hold(start, path)
    target = tmp_path / "kopija.selfassess"
    copy_of_locked(path, target, [])
    release(other)
    copy = Workspace.open(target, "x")
    assert copy.raw.execute("SELECT title FROM assessments").fetchall() == [("2026",)]
    copy.close()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["kopija.selfassess", "novads.selfassess"]


def test_copy_during_a_write_is_the_newest_sound_backup(path: Path, start: Start, tmp_path: Path) -> None:
    other = hold(start, path)
    journal = path.with_name(path.name + "-journal")
    journal.write_bytes(bytes.fromhex("d9d505f920a163d7") + b"\0" * 504)
    target = tmp_path / "kopija.selfassess"
    with pytest.raises(Problem) as caught:
        copy_of_locked(path, target, [])
    assert caught.value.code == "storage.no_copy"
    assert not target.exists()
    folder = tmp_path / "novads-backups"
    folder.mkdir()
    for day in (17, 18, 19):
        made = Workspace.create(folder / f"novads-2026-11-{day}.selfassess", str(day))
        made.close()
    made.path.write_bytes(made.path.read_bytes()[:9000] + bytes(3000))
    copy_of_locked(path, target, backups_of(path, BackupRule()))
    assert target.read_bytes() == made.path.with_stem("novads-2026-11-18").read_bytes(), "the newest is damaged"
    journal.write_bytes(b"")
    release(other)


def test_copy_does_not_replace_a_file_in_use(path: Path, start: Start, tmp_path: Path) -> None:
    own = Workspace.create(tmp_path / "cita.selfassess", "x")
    other = hold(start, path)
    before = path.read_bytes()
    with pytest.raises(Problem) as caught:
        copy_to(own.raw, path)
    assert (caught.value.code, caught.value.fields["name"]) == ("storage.locked", "J. Bērziņš")
    assert path.read_bytes() == before
    assert not path.with_name(path.name + ".part").exists()
    release(other)
    own.close()


def test_copy_by_a_reader_of_a_locked_file_does_not_wait_for_ever(path: Path, start: Start, tmp_path: Path) -> None:
    reader = Workspace.open_read_only(path)
    other = hold(start, path)
    with pytest.raises(Problem) as caught:
        copy_to(reader.raw, tmp_path / "kopija.selfassess")
    assert (caught.value.code, caught.value.fields["path"]) == ("storage.locked", str(path))
    release(other)
    copy_to(reader.raw, tmp_path / "kopija.selfassess")
    reader.close()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["kopija.selfassess", "novads.selfassess"]


def test_reader_does_not_keep_the_next_one_out(path: Path) -> None:
    reader = Workspace.open_read_only(path)
    writer = Workspace.open(path, "x")
    write_change(writer, PLACE, [("P1.1", Answer(), Answer(State.CANNOT_JUDGE))], STAMP)
    writer.close()
    assert reader.raw.execute("SELECT count(*) FROM answers").fetchone() == (1,)
    reader.close()
