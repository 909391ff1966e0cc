"""Two starts of the program on one file, and the program in a folder whose name is not ASCII."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from selfassess.app.demo import write_demo
from selfassess.app.knocking import answer, door
from selfassess.ui.shell.screens import come_when_asked
from selfassess.ui.shell.window import Window

ROOT = Path(__file__).parents[2]

SHOW = """
import sys
from pathlib import Path
from selfassess.ui.application import make_application
from selfassess.ui.shell.memory import Memory
from selfassess.ui.shell.window import Window
application = make_application()
window = Window(Memory())
window.show()
window.orders.open_path(sys.argv[1])
application.processEvents()
assert window.grab().save(sys.argv[2])
print(window.windowTitle())
window.close()
"""


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    return write_demo(tmp_path / "demo", "en").path


def started(file: Path, **more: str) -> "subprocess.Popen[str]":
    """Start the program on a file as a double click does."""
    return subprocess.Popen(
        [sys.executable, "-m", "selfassess", str(file)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", **more},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_second_start_brings_the_first_window_forward(
    make_window: Callable[[], Window], demo: Path, qtbot: QtBot
) -> None:
    window, other = make_window(), make_window()
    come_when_asked(window, lambda: window.desk.path)
    window.orders.open_path(str(demo))
    window.showMinimized()
    other.activateWindow()
    with started(demo) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
        assert (second.returncode, second.stderr and second.stderr.read()) == (0, "")
    assert not window.isMinimized()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.desk.session is not None


def test_a_window_that_has_another_file_does_not_answer(demo: Path, tmp_path: Path) -> None:
    other, gone, note = tmp_path / "cits.selfassess", tmp_path / "nav.selfassess", door() / str(os.getpid())
    other.write_bytes(b"x")
    door().mkdir(parents=True)
    for asked in (other, gone):
        note.write_text(str(asked), encoding="utf-8")
        assert not answer(demo)
        assert not answer(None)
        assert note.exists()
    note.write_text(str(demo), encoding="utf-8")
    assert answer(demo)
    assert not note.exists()
    assert not answer(demo)


def test_it_works_in_a_folder_with_letters_of_any_kind(tmp_path: Path) -> None:
    place = tmp_path / "Ķekavas novads – ņģ 中文"
    program, work, backups = place / "programma", place / "dokumenti", place / "rezerves kopijas ā"
    for folder in ("selfassess", "resources", "questionnaires", "translations"):
        shutil.copytree(ROOT / folder, program / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for folder in (work, backups):
        folder.mkdir()
    environment = {
        **os.environ,
        "PYTHONPATH": str(program),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "SELFASSESS_CACHE": str(place / "kešs"),
        "SELFASSESS_SETTINGS": str(place / "iestatījumi"),
    }

    def run(*words: object) -> str:
        command = [sys.executable, *map(str, words)]
        done = subprocess.run(command, cwd=work, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    file, report = work / "novērtējums č.selfassess", work / "pārskats š.pdf"
    begin = ("new", file, "--municipality", "LV-052", "--questionnaire", "quick-scan", "--period", "2026")
    run("-m", "selfassess", *begin)
    run("-m", "selfassess", "backup", file, "--out", backups)
    run("-m", "selfassess", "restore", next(backups.iterdir()), "--out", work / "atjaunots ž.selfassess")
    run("-m", "selfassess", "report", file, "--out", report, "--kind", "summary")
    assert report.read_bytes().startswith(b"%PDF")
    picture = work / "attēls ī.png"
    assert "novērtējums č" in run("-c", SHOW, file, picture)
    assert picture.stat().st_size > 10_000
    assert any((place / "kešs").iterdir())
