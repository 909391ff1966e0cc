"""Commands run in this process; what they print is captured."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from selfassess.cli.main import run
from tests.demonstration import demo
from tests.stored import open_folder

__all__ = ["demo", "open_folder"]


def no_window(path: Path | None, language: str) -> int:
    """Stand for the window where none should open."""
    raise AssertionError(f"a window opens on {path} in {language}")


@dataclass(frozen=True)
class Done:
    """What a command came to."""

    code: int
    out: str
    err: str


Command = Callable[..., Done]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """Return a function that runs one command in English."""

    def do(*words: object, language: str = "en") -> Done:
        try:
            code = run(["--lang", language, *map(str, words)], no_window)
        except SystemExit as stop:
            code = int(stop.code or 0)
        told = capsys.readouterr()
        return Done(code, told.out, told.err)

    return do


@pytest.fixture
def workspace(tmp_path: Path, command: Command) -> Path:
    """A new file with both questionnaires and nothing answered."""
    path = tmp_path / "k.selfassess"
    names = ("--questionnaire", "good-governance", "--questionnaire", "published-limits")
    assert command("new", path, "--municipality", "XX-KALNUPE", *names, "--period", "2026").code == 0
    return path
