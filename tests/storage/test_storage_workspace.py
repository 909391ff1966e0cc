"""Creating and opening a workspace file, and every file that is none."""

import datetime as dt
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from subprocess import Popen

import pytest
from sqlalchemy import delete, insert, update
from sqlalchemy.exc import IntegrityError

from selfassess.domain.answers import Answer, State
from selfassess.domain.errors import Problem
from selfassess.domain.record import Stamp
from selfassess.storage.assessments import read_assessments, write_assessment
from selfassess.storage.changes import write_change
from selfassess.storage.tables import answers, log, sheets
from selfassess.storage.workspace import Workspace
from tests.stored import OPENING, PLACE, STAMP, ordinary_user

SAID = [("P1.1", Answer(), Answer(State.CANNOT_JUDGE, why="nav datu"))]


def code_of(call: Callable[..., object], *arguments: object) -> str:
    """Return the code of the Problem that a call raises."""
    with pytest.raises(Problem) as caught:
        call(*arguments)
    return caught.value.code


def test_new_file_says_what_it_is(path: Path) -> None:
    header = path.read_bytes()[:100]
    assert header[:16] == b"SQLite format 3\0"
    assert header[68:72] == b"SAS1"
    assert int.from_bytes(header[60:64], "big") == 3
    assert header[18:20] == b"\1\1", "rollback journal, no WAL"


def test_connection_is_as_safe_as_designed(workspace: Workspace) -> None:
    def pragma(name: str) -> object:
        return workspace.raw.execute(f"PRAGMA {name}").fetchone()[0]

    assert pragma("synchronous") == 2
    assert pragma("locking_mode") == "exclusive"
    assert pragma("foreign_keys") == 1
    assert pragma("journal_mode") == "delete"


def test_new_file_refuses_what_is_there(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    assert code_of(Workspace.create, path, "x") == "storage.exists"
    assert path.read_bytes() == before
    assert code_of(Workspace.create, tmp_path, "x") == "storage.is_folder"
    assert code_of(Workspace.create, tmp_path / "nav" / "a.selfassess", "x") == "storage.folder_missing"
    assert code_of(Workspace.create, tmp_path / "a\0b", "x") == "storage.bad_path"
    assert code_of(Workspace.create, tmp_path / ("a" * 300), "x") == "storage.bad_path"


def test_failed_creation_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise sqlite3.OperationalError

    monkeypatch.setattr("selfassess.storage.workspace.metadata.create_all", fail)
    with pytest.raises(sqlite3.OperationalError):
        Workspace.create(tmp_path / "a.selfassess", "x")
    assert list(tmp_path.iterdir()) == []


def test_path_with_signs_of_addresses(tmp_path: Path) -> None:
    odd = tmp_path / "50 % ? # novads ā.selfassess"
    Workspace.create(odd, "x").close()
    Workspace.open(odd, "x").close()
    assert [file.name for file in tmp_path.iterdir()] == [odd.name]


@pytest.mark.parametrize("open_file", [lambda path: Workspace.open(path, "x"), Workspace.open_read_only])
class TestFilesThatCannotBeOpened:
    def test_missing(self, tmp_path: Path, open_file: Callable[[Path], Workspace]) -> None:
        assert code_of(open_file, tmp_path / "nav.selfassess") == "storage.missing"
        assert not list(tmp_path.iterdir())

    def test_folder(self, tmp_path: Path, open_file: Callable[[Path], Workspace]) -> None:
        assert code_of(open_file, tmp_path) == "storage.is_folder"

    @pytest.mark.parametrize("content", [b"", b"question,value\n" * 400, b"\0" * 5000])
    def test_no_database(self, tmp_path: Path, open_file: Callable[[Path], Workspace], content: bytes) -> None:
        path = tmp_path / "a.selfassess"
        path.write_bytes(content)
        assert code_of(open_file, path) == "storage.not_a_workspace"
        assert path.read_bytes() == content
        assert [file.name for file in tmp_path.iterdir()] == ["a.selfassess"]

    def test_database_of_another_program(self, tmp_path: Path, open_file: Callable[[Path], Workspace]) -> None:
        path = tmp_path / "a.selfassess"
        with closing(sqlite3.connect(path)) as other:
            other.execute("CREATE TABLE log (at)")
        before = path.read_bytes()
        assert code_of(open_file, path) == "storage.not_a_workspace"
        assert path.read_bytes() == before

    def test_newer_schema(self, path: Path, open_file: Callable[[Path], Workspace]) -> None:
        with closing(sqlite3.connect(path)) as newer:
            newer.execute("PRAGMA user_version = 4")
        before = path.read_bytes()
        with pytest.raises(Problem) as caught:
            open_file(path)
        assert caught.value.code == "storage.newer"
        assert (caught.value.fields["found"], caught.value.fields["known"]) == (4, 3)
        assert path.read_bytes() == before

    def test_damaged(self, path: Path, open_file: Callable[[Path], Workspace]) -> None:
        content = bytearray(path.read_bytes())
        content[100:4096] = b"\xff" * 3996
        path.write_bytes(content)
        assert code_of(open_file, path) == "storage.damaged"

    def test_cut_off(self, path: Path, open_file: Callable[[Path], Workspace]) -> None:
        path.write_bytes(path.read_bytes()[:6000])
        assert code_of(open_file, path) == "storage.damaged"


def test_read_only_file_is_read(open_folder: Path, path: Path) -> None:
    copy = open_folder / "a.selfassess"
    copy.write_bytes(path.read_bytes())
    copy.chmod(0o444)
    check_only_read(copy)


def test_file_in_read_only_folder_is_read(open_folder: Path, path: Path) -> None:
    copy = open_folder / "a.selfassess"
    copy.write_bytes(path.read_bytes())
    copy.chmod(0o666)
    open_folder.chmod(0o555)
    check_only_read(copy)


def check_only_read(path: Path) -> None:
    """Check that the file opens to read, with a warning, and that nothing can be written or is left beside it."""
    before = path.read_bytes()
    with ordinary_user():
        workspace = Workspace.open(path, "x")
        assert workspace.read_only
        assert [warning.code for warning in workspace.warnings] == ["storage.opened_read_only"]
        assert len(read_assessments(workspace)) == 1
        assert code_of(write_change, workspace, PLACE, SAID, STAMP) == "storage.read_only"
        workspace.close()
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_unreadable_file(open_folder: Path, path: Path) -> None:
    copy = open_folder / "a.selfassess"
    copy.write_bytes(path.read_bytes())
    copy.chmod(0)
    with ordinary_user():
        assert code_of(Workspace.open, copy, "x") == "storage.cannot_open"
        assert code_of(Workspace.open_read_only, copy) == "storage.cannot_open"


def test_reading_leaves_the_file_alone(path: Path) -> None:
    before = path.read_bytes()
    workspace = Workspace.open_read_only(path)
    assert code_of(write_change, workspace, PLACE, SAID, STAMP) == "storage.read_only"
    workspace.close()
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_reader_finishes_what_a_crash_left_half_written(path: Path, start: "Callable[..., Popen[str]]") -> None:
    before = path.read_bytes()
    process = start(
        "import sqlite3, sys, time\n"
        "file = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "file.execute('PRAGMA cache_size = 1')\n"
        "file.execute('BEGIN')\n"
        "for number in range(9, 400): file.execute('INSERT INTO units VALUES (?, ?, ?, ?)',"
        " (number, 'XX-KALNUPE', 'company', f'{number}' * 100))\n"
        "print('half', flush=True); sys.stdin.read()",
        str(path),
    )
    assert process.stdout
    assert process.stdout.readline() == "half\n"
    process.kill()
    process.wait()
    assert path.read_bytes()[:8192] != before[:8192] or path.stat().st_size != len(before), "the file is half written"
    workspace = Workspace.open_read_only(path)
    assert workspace.raw.execute("SELECT count(*) FROM units").fetchone() == (1,)
    workspace.close()
    assert path.read_bytes() == before


def test_full_disk_changes_nothing(workspace: Workspace) -> None:
    pages = workspace.raw.execute("PRAGMA page_count").fetchone()[0]
    workspace.raw.execute(f"PRAGMA max_page_count = {pages}")
    long = [("P1.1", Answer(), Answer(State.CANNOT_JUDGE, why="ā" * 100_000))]
    with pytest.raises(Problem) as caught:
        write_change(workspace, PLACE, long, STAMP)
    assert (caught.value.code, caught.value.fields["path"]) == ("storage.full", str(workspace.path))
    assert workspace.raw.execute("SELECT count(*) FROM answers").fetchone() == (0,)
    assert workspace.raw.execute("SELECT count(*) FROM log").fetchone() == (1,)
    workspace.raw.execute("PRAGMA max_page_count = 4294967294")
    write_change(workspace, PLACE, long, STAMP)
    assert workspace.raw.execute("SELECT length(why) FROM answers").fetchone() == (100_000,)


def test_failing_disk_changes_nothing(path: Path, start: "Callable[..., Popen[str]]") -> None:
    process = start(
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from selfassess.domain.answers import Answer\n"
        "from selfassess.domain.errors import Problem\n"
        "from selfassess.storage.changes import write_change\n"
        "from selfassess.storage.workspace import Workspace\n"
        "from tests.stored import PLACE, STAMP\n"
        "path = Path(sys.argv[1])\n"
        "workspace = Workspace.open(path, 'x')\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, -1))\n"
        "try: write_change(workspace, PLACE, [('P1.1', Answer(), Answer(why='a' * 100_000))], STAMP)\n"
        "except Problem as problem: print(problem.code)\n"
        "print(workspace.raw.execute('SELECT count(*) FROM answers').fetchone()[0])\n",
        str(path),
    )
    assert process.communicate()[0].split() == ["storage.io", "0"]


def test_strict_columns_and_checks(workspace: Workspace) -> None:
    raw = workspace.raw
    with pytest.raises(sqlite3.IntegrityError, match="cannot store TEXT value in INTEGER"):
        raw.execute("INSERT INTO sheets VALUES (9, 1, 'pirmais', 'x')")
    with pytest.raises(IntegrityError, match="FOREIGN KEY"), workspace.transaction() as connection:
        connection.execute(
            insert(sheets).values(assessment=77, position=0, questionnaire=OPENING.questionnaires[0].sha256)
        )
    row = {"sheet": 1, "question": "P1.1", "perspective": "self", "note": "", "marked": 0, "revision": 1}
    row |= {"changed_at": "2026-11-20T12:00:00+00:00", "changed_by": "x"}
    for wrong in (
        {"state": "maybe", "why": ""},
        {"state": "answered", "why": ""},
        {"state": "open", "value": "3", "why": ""},
        {"state": "not_applicable", "why": "  "},
    ):
        with pytest.raises(IntegrityError, match="CHECK"), workspace.transaction() as connection:
            connection.execute(insert(answers).values(**row, **wrong))
    assert raw.execute("SELECT count(*) FROM answers").fetchone() == (0,)


@pytest.mark.parametrize("statement", [update(log).values(by="cits"), delete(log)])
def test_log_only_grows(workspace: Workspace, statement: object) -> None:
    with pytest.raises(IntegrityError, match="the log is append-only"), workspace.transaction() as connection:
        connection.execute(statement)
    assert workspace.raw.execute("SELECT by FROM log").fetchall() == [("L. Ozola",)]


def test_strange_clock_is_a_warning(path: Path) -> None:
    workspace = Workspace.open(path, "x")
    tomorrow = dt.datetime.now(dt.UTC) + dt.timedelta(days=1)
    write_change(workspace, PLACE, SAID, Stamp(tomorrow, "x"))
    workspace.close()
    workspace = Workspace.open(path, "x")
    assert [(warning.code, warning.fields["last"]) for warning in workspace.warnings] == [
        ("storage.strange_clock", tomorrow)
    ]
    workspace.close()


def test_same_edition_with_another_text_is_refused(workspace: Workspace) -> None:
    other = replace(OPENING, questionnaires=(replace(OPENING.questionnaires[0], sha256="f" * 64, text="cits"),))
    assert code_of(write_assessment, workspace, other, STAMP) == "storage.edition_changed"
    assert len(read_assessments(workspace)) == 1


def test_text_that_is_no_text_is_refused(workspace: Workspace) -> None:
    assert (
        code_of(write_change, workspace, PLACE, [("P1.1", Answer(), Answer(why="\udcff"))], STAMP)
        == "storage.text_not_storable"
    )
    assert workspace.raw.execute("SELECT count(*) FROM log").fetchone() == (1,)
