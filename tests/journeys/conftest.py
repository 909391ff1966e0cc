"""The real command line in processes of its own, and the real window with a home of its own."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from selfassess.app.demo import write_demo
from selfassess.app.settings import Settings, write_settings
from selfassess.ui.help.window import HelpWindow
from selfassess.ui.seminar.notes import NotesWindow
from selfassess.ui.seminar.stage import Presentation
from selfassess.ui.shell.memory import Memory
from selfassess.ui.shell.window import Window
from selfassess.ui.theme import load_fonts

pytest.register_assert_rewrite("tests.journeys.command")

Command = Callable[..., "subprocess.CompletedProcess[str]"]


class Offline:
    """Refuses network sockets of this process while it is on, and notes the address families asked for."""

    def __init__(self) -> None:
        self.is_on = False
        self.attempts: list[object] = []

    def watch(self, event: str, details: tuple[object, ...]) -> None:
        """Look at what the interpreter is about to do (an audit hook, which cannot be taken away again)."""
        # sockets within the machine serve the tester's display
        if self.is_on and event == "socket.__new__" and details[1] in (socket.AF_INET, socket.AF_INET6):
            self.attempts.append(details[1])
            raise RuntimeError("a network socket is asked for")


@pytest.fixture(scope="session")
def guard() -> Offline:
    """The one hook of this process."""
    guard = Offline()
    sys.addaudithook(guard.watch)
    return guard


@pytest.fixture(autouse=True)
def offline(guard: Offline) -> Iterator[Offline]:
    """Let every journey go without a network."""
    guard.is_on = True
    yield guard
    guard.is_on = False
    assert guard.attempts == []


@pytest.fixture
def offline_environment() -> dict[str, str]:
    """The environment of a program that gets no socket."""
    folders = [str(Path(__file__).parent / "offline"), os.environ.get("PYTHONPATH", "")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, folders))}


@pytest.fixture
def selfassess(offline_environment: dict[str, str]) -> Command:
    """Return a function that runs `python -m selfassess` without a display, in Latvian unless told otherwise."""

    def do(*words: object, code: int = 0, **environment: str) -> "subprocess.CompletedProcess[str]":
        hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE", "LC_ALL", "LANG")
        outer = {name: value for name, value in offline_environment.items() if name not in hidden}
        command = [sys.executable, "-W", "error", "-m", "selfassess", *map(str, words)]
        surroundings = outer | {"PYTHONIOENCODING": "utf-8"} | environment
        done = subprocess.run(command, capture_output=True, encoding="utf-8", env=surroundings, check=False)
        assert done.returncode == code, (words, done.stdout, done.stderr)
        assert "Traceback" not in done.stderr
        return done

    return do


@pytest.fixture(scope="session")
def demonstrations(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Return what writes the invented municipality's file in a language, once."""

    @cache
    def write(language: str) -> Path:
        return write_demo(tmp_path_factory.mktemp("demo") / language, language).path

    return write


@pytest.fixture
def demonstration(demonstrations: Callable[[str], Path], tmp_path: Path) -> Callable[[str], Path]:
    """Return what gives a copy of that file to do with as one likes."""

    def give(language: str) -> Path:
        return Path(shutil.copy(demonstrations(language), tmp_path / "demo.selfassess"))

    return give


@pytest.fixture
def home(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The documents folder of a person who reads Latvian."""
    qapp.setStyle("Fusion")
    load_fonts()
    documents = tmp_path / "home" / "Documents"
    documents.mkdir(parents=True)
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(documents.parent))
    monkeypatch.setenv("SELFASSESS_SETTINGS", str(tmp_path / "settings"))
    write_settings(Settings(language="lv"))
    return documents


class Watch(QObject):
    """Notes every widget that comes up as a window of its own without being one."""

    def __init__(self) -> None:
        super().__init__()
        self.strays: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            ours = (Window, Presentation, NotesWindow, HelpWindow)
            is_known = isinstance(watched, ours) or watched.windowType() not in (
                Qt.WindowType.Widget,
                Qt.WindowType.Window,
            )
            self.strays += [] if is_known else [repr(watched)]
        return False


@pytest.fixture
def make_window(qapp: QApplication, home: Path, qtbot: QtBot) -> Iterator[Callable[[], Window]]:
    """Opens the program's window anew; whatever is still open at the end is closed."""
    windows = []

    def make() -> Window:
        window = Window(Memory())
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        windows.append(window)
        return window

    watch = Watch()
    qapp.installEventFilter(watch)
    yield make
    for window in windows:
        window.close()
    qapp.removeEventFilter(watch)
    assert watch.strays == [], "flashes on the screen and takes the keyboard away"


@pytest.fixture
def window(make_window: Callable[[], Window]) -> Window:
    """The window on its start page."""
    return make_window()
