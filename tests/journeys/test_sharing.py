"""A file that somebody else holds, that cannot be written, that has no room, or that holds strange words."""

import contextlib
import csv
import datetime as dt
import resource
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from selfassess.app.session import Session
from selfassess.domain.answers import OPEN, Answer
from selfassess.domain.errors import Problem
from selfassess.voice import Voice
from tests.journeys.command import done, pdf_pages, refused, scored, typed, write_answers
from tests.stored import open_folder, ordinary_user

__all__ = ["open_folder"]

if TYPE_CHECKING:
    from tests.journeys.conftest import Command

NEW = ("--municipality", "XX-KALNUPE", "--questionnaire", "good-governance", "--period", "2026")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with one answer."""
    path = tmp_path / "novads.selfassess"
    done("--lang", "en", "new", path, *NEW)
    done("--lang", "en", "answer", path, "P1.1", "3")
    return path


def test_second_program_names_the_first_and_offers_a_copy(file: Path, selfassess: "Command") -> None:
    # reading the file here meanwhile would let go of the lock: closing any handle of it does, on POSIX systems
    with contextlib.closing(Session.open(file, "L. Ozola")):
        for words in (("score", file), ("answer", file, "P1.1", "4")):
            told = selfassess("--lang", "en", *words, code=1)
            assert told.stdout == ""
            assert told.stderr.count("\n") == 1
            assert f"{file} is open on computer " in told.stderr
            assert "L. Ozola" in told.stderr
            assert "Open a copy, or wait until it is closed there." in told.stderr
    said = done("--lang", "en", "answer", file, "P1.1", "4")
    assert said == "Question 1.1: level 4; before: level 3.\n", "what was refused has changed nothing"


def test_a_file_that_cannot_be_written_is_scored_and_reported(file: Path, open_folder: Path, tmp_path: Path) -> None:
    # what another user may not read has to be loaded before
    done("report", file, "--out", tmp_path / "own.pdf")
    done("export", file, "--out", tmp_path / "own.xlsx")
    kept = open_folder / "kept"
    out = open_folder / "out"
    kept.mkdir()
    out.mkdir()
    out.chmod(0o777)
    copy = kept / "novads.selfassess"
    copy.write_bytes(file.read_bytes())
    before = copy.read_bytes()
    for of_file, of_folder in ((0o444, 0o777), (0o666, 0o555)):
        copy.chmod(of_file)
        kept.chmod(of_folder)
        with ordinary_user():
            assert scored(copy)["sections"][0]["score"] == "3/1"
            done("--lang", "en", "report", copy, "--out", out / "r.pdf")
            done("--lang", "en", "export", copy, "--out", out / "x.xlsx")
            told = typed("--lang", "en", "answer", copy, "P1.1", "4")
            assert (told.code, told.out) == (1, "")
            assert "so nothing was changed. Save a copy in your own folder and work there.\n" in told.error
        assert copy.read_bytes() == before
        assert [one.name for one in kept.iterdir()] == ["novads.selfassess"]
    kept.chmod(0o777)


@dataclass(frozen=True)
class Disk:
    """A folder with little room: `fill` takes the rest of it, `words` tell what the program then says of a file."""

    folder: Path
    fill: Callable[[], None]
    words: str


def mounted(folder: Path) -> bool:
    """Make `folder` a disk of two megabytes; False where one may not."""
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "none", str(folder)]
    with contextlib.suppress(FileNotFoundError):
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    return False


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """A disk of its own where one may make it, else a limit on the size of files, which everybody may set."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if mounted(folder):
        yield Disk(folder, lambda: fill(folder / "other"), "The disk of {path} is full")
        subprocess.run(["umount", str(folder)], check=True)
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    limit = partial(resource.setrlimit, resource.RLIMIT_FSIZE, (1, hard))
    yield Disk(folder, limit, "The disk did not read or write {path}")
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def fill(path: Path) -> None:
    """Write to `path` until there is no room left."""
    with path.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(bytes(4096))


def test_a_full_disk_changes_nothing_and_says_so(file: Path, disk: Disk) -> None:
    path, target = disk.folder / "novads.selfassess", disk.folder / "r.json"
    path.write_bytes(file.read_bytes())
    target.write_text("the report of yesterday")
    before = scored(path)
    with contextlib.closing(Session.open(path, "L. Ozola")) as session:
        disk.fill()
        with pytest.raises(Problem) as caught:
            session.answer("good-governance", "P1.2", Answer(why="ā" * 100_000))
        told = Voice("en").problem(caught.value)
        assert told.startswith(disk.words.format(path=path) + ", so nothing was changed. ")
        assert session.sheet("good-governance").answers.get("P1.2", OPEN) == OPEN
        assert not session.can_undo
    told = refused("--lang", "en", "export", path, "--out", target)
    assert told == f"The disk is full, so {target} was not written. Free some space or choose another disk."
    assert target.read_text() == "the report of yesterday"
    assert scored(path) == before
    assert sorted(one.name for one in disk.folder.iterdir() if one.name != "other") == ["novads.selfassess", "r.json"]


def test_a_long_and_strange_text_is_kept_everywhere(file: Path, tmp_path: Path) -> None:
    why = "Garš teksts. " * 7_693 + "שלום عربى 😀 👩\u200d🏫 beigas"
    done("answers", file, "--from", write_answers(tmp_path / "a.csv", [("P1.1", "3", why)]))
    assert len(why) > 100_000
    assert scored(file)["answers"][0]["why"] == why

    done("--lang", "lv", "export", file, "--out", tmp_path / "r.csv")
    with (tmp_path / "r.csv").open(encoding="utf-8-sig", newline="") as table:
        assert next(csv.DictReader(table, delimiter=";"))["why"] == why

    done("--lang", "lv", "export", file, "--out", tmp_path / "x.xlsx")
    cell = load_workbook(tmp_path / "x.xlsx")["Atbildes"]["H2"].value
    assert len(cell) <= 32_767
    assert why.startswith(cell.split(" … (")[0])
    assert len(cell.split(" … (")[0]) > 32_500

    assert "U+1F600" in done("--lang", "lv", "report", file, "--out", tmp_path / "r.pdf")
    text = " ".join(pdf_pages(tmp_path / "r.pdf"))
    assert text.count("Garš") == 7_693, "nothing is cut"
    assert "[U+1F600]" in text
    assert "[U+05E9]" in text
    assert "beigas" in text


def test_a_strange_clock_is_a_warning(file: Path) -> None:
    with contextlib.closing(Session.open(file, "L. Ozola")) as session:
        session.clock = lambda: dt.datetime.now(dt.UTC) + dt.timedelta(days=400)
        session.answer("good-governance", "P1.2", Answer(marked=True))
    for words in (("score", file), ("answer", file, "P1.3", "2"), ("report", file, "--out", file.with_suffix(".pdf"))):
        told = typed("--lang", "en", *words)
        assert told.code == 0
        assert told.error.startswith("The file was changed last on ")
        assert told.error.endswith(
            ", which is later than this computer's clock. "
            "Check date and time, so that the order of changes stays right.\n"
        )
