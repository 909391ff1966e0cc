"""Exports arrive whole, or leave everything as it was."""

import errno
import subprocess
import sys
from collections.abc import Callable, Sequence
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from selfassess.app import exporting
from selfassess.app.exporting import SUFFIXES, export, problem_of, snapshots_of
from selfassess.app.session import Session
from selfassess.domain.answers import Answer, State
from selfassess.domain.errors import Problem
from selfassess.domain.record import Snapshot
from selfassess.reports import readback
from selfassess.reports.pdf import write_pdf
from selfassess.reports.pdf.composer import Composer
from selfassess.voice import Voice
from tests.reports.conftest import snapshot_of
from tests.sheets import question, section, sheet, threshold
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


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".pdf"])
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


def test_a_full_disk_in_the_midst_of_a_pdf_does_not_end_the_program(snapshot: Snapshot) -> None:
    with Path("/dev/full").open("wb", buffering=0) as full, pytest.raises(OSError, match="No space left") as caught:
        write_pdf([snapshot], full, Voice("lv"))
    assert problem_of(caught.value, Path("x.pdf")).code == "export.disk_full"
    with pytest.raises(OSError, match="No space left"):
        write_pdf([snapshot], Path("/dev/full"), Voice("lv"))


def test_a_target_open_elsewhere_stays_as_it_was(
    tmp_path: Path, snapshot: Snapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows refuses to replace a file that another program shows."""

    def refuses(self: Path, target: Path) -> Path:
        raise PermissionError(errno.EACCES, "The process cannot access the file", str(target))

    target = tmp_path / "x.pdf"
    target.write_text("shown elsewhere")
    monkeypatch.setattr(Path, "replace", refuses)
    with pytest.raises(Problem) as caught:
        export([snapshot], target, "lv")
    assert caught.value.code == "export.not_writable"
    assert target.read_text() == "shown elsewhere"
    assert list(tmp_path.glob(".x*")) == []


def test_errors_of_the_system_become_problems(
    tmp_path: Path, snapshot: Snapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(self: Path, content: bytes) -> int:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(Path, "write_bytes", fails)
    with pytest.raises(Problem) as caught:
        export([snapshot], tmp_path / "x.json", "lv")
    assert (caught.value.code, caught.value.fields["reason"]) == ("export.failed", "Input/output error")


LONG = "".join(f"{number}. pasākums: noteikumi apstiprināti, ieviesti un publicēti.\n" for number in range(400))
"""A justification over several pages: some 24,000 characters."""


@pytest.fixture
def justified() -> Snapshot:
    """Three of four questions answered, with justifications that are hard to print and to read back."""
    whys = (LONG, "שלום, עולם 😀 un e\u0301 ﬁ – domes lē\u00admums", "Pamatots.")
    parts = (section("P1", *(question(f"P1.{number}") for number in (1, 2, 3))), section("P2", question("P2.1")))
    asked = sheet(*parts, thresholds=[threshold("each_section", "3.5"), threshold("overall", "2")])
    answers = {f"P1.{number}": Answer(State.ANSWERED, Fraction(3), why=why) for number, why in enumerate(whys, start=1)}
    return snapshot_of((asked, answers))


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_hard_justifications_are_read_back_in_full(tmp_path: Path, justified: Snapshot, suffix: str) -> None:
    assert export([justified], tmp_path / f"x{suffix}", "lv").size > 1000


def edited_book(change: Callable[[Workbook], None]) -> Callable[[bytes], bytes]:
    """Return what changes a cell of a workbook and keeps the values stored in the others."""

    def edit(content: bytes) -> bytes:
        book = load_workbook(BytesIO(content), data_only=True)
        change(book)
        saved = BytesIO()
        book.save(saved)
        return saved.getvalue()

    return edit


def put(title: str, place: str, value: object) -> Callable[[bytes], bytes]:
    return edited_book(lambda book: book[title].__setitem__(place, value))


def nothing(content: bytes) -> bytes:
    return edited_book(lambda book: None)(content)


FAULTS = {
    "an answer": (".xlsx", put("Atbildes", "E2", 4), "P1.1"),
    "a justification": (".xlsx", put("Atbildes", "H4", "Pamatots"), "P1.3"),
    "a state": (".xlsx", put("Atbildes", "R2", 1), "P1.1"),
    "a worth": (".xlsx", put("Atbildes", "S3", None), "P1.2"),
    "a score": (".xlsx", put("Aprēķins", "G3", 2.99), "P1"),
    "a bound": (".xlsx", put("Aprēķins", "H2", None), "overall"),
    "a verdict": (".xlsx", put("Secinājumi", "J5", 1), "t-overall"),
    "a score shown": (".xlsx", put("Kopsavilkums", "C8", 3.01), "P1"),
    "a total": (".json", lambda content: content.replace(b'"score": "3/1"', b'"score": "4/1"', 1), "overall"),
    "a bound told": (".json", lambda content: content.replace(b'"bounds": [\n', b'"bounds": ["0/1", \n', 1), "overall"),
    "a verdict told": (".json", lambda content: content.replace(b'"not_decided"', b'"met"', 1), "t-each_section"),
    "a reason": (".json", lambda content: content.replace(b"Pamatots.", b"Pamatots"), "P1.3"),
    "a reason in a line": (".csv", lambda content: content.replace(b"Pamatots.", b"Pamatots"), "P1.3"),
    "a line": (".csv", lambda content: content.rsplit(b"\r\n", 2)[0] + b"\r\n", "*"),
}


@pytest.mark.parametrize(("suffix", "fault", "place"), FAULTS.values(), ids=FAULTS)
def test_a_file_that_says_something_else_is_not_kept(
    tmp_path: Path,
    justified: Snapshot,
    monkeypatch: pytest.MonkeyPatch,
    suffix: str,
    fault: Callable[[bytes], bytes],
    place: str,
) -> None:
    target = tmp_path / f"x{suffix}"
    export([justified], target, "lv")
    original, spoilt = target.read_bytes(), fault(target.read_bytes())
    assert spoilt != original
    write = exporting._write

    def writes_wrongly(snapshots: Sequence[Snapshot], part: Path, *more: object) -> tuple[str, ...]:
        missing = write(snapshots, part, *more)
        part.write_bytes(spoilt)
        return missing

    monkeypatch.setattr(exporting, "_write", writes_wrongly)
    with pytest.raises(Problem) as caught:
        export([justified], target, "lv")
    assert caught.value.code == "export.differs"
    assert place in caught.value.fields["places"]
    assert target.read_bytes() == original
    assert list(tmp_path.glob(".x*")) == []


def test_a_workbook_that_only_lost_its_formulas_still_agrees(tmp_path: Path, justified: Snapshot) -> None:
    """So the faults planted above are found for their own sake, not because the file was written again."""
    target = tmp_path / "x.xlsx"
    export([justified], target, "lv")
    target.write_bytes(nothing(target.read_bytes()))
    assert readback.xlsx_differences(target, [justified], Voice("lv")) == []


@pytest.mark.parametrize("lost", ["399. pasākums: noteikumi", "domes", "Pamatots."])
def test_a_justification_cut_from_the_pdf_is_missed(
    tmp_path: Path, justified: Snapshot, monkeypatch: pytest.MonkeyPatch, lost: str
) -> None:
    def cuts(self: object, why: str) -> object:
        return quotes(self, why.replace(lost, ""))

    quotes = Composer.quotes
    target = tmp_path / "x.pdf"
    target.write_text("old")
    monkeypatch.setattr(Composer, "quotes", cuts)
    with pytest.raises(Problem) as caught:
        export([justified], target, "lv")
    cut = {"399. pasākums: noteikumi": "P1.1", "domes": "P1.2", "Pamatots.": "P1.3"}[lost]
    assert (caught.value.code, caught.value.fields["places"]) == ("export.differs", (cut,))
    assert target.read_text() == "old"


def test_assessments_are_taken_in_the_order_named(session: Session, wanted: object) -> None:
    assert callable(wanted)
    session.add_assessment(wanted(2027))
    assert [one.assessment.number for one in snapshots_of(session, (2, 1, 2))] == [2, 1]
    with pytest.raises(Problem) as caught:
        snapshots_of(session, (9,))
    assert caught.value.code == "session.unknown_assessment"
