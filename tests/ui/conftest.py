"""The window's ground: our fonts and style, a home of its own, and a window that begins as on the first day."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from selfassess.app.session import Session
from selfassess.ui.shell.memory import Memory
from selfassess.ui.shell.window import Window
from selfassess.ui.theme import Theme, apply_theme, load_fonts, theme_named
from tests.ui.answering_page import EVERY, Shown, open_session


@pytest.fixture(scope="session", autouse=True)
def look(qapp: QApplication) -> None:
    qapp.setStyle("Fusion")
    load_fonts()


@pytest.fixture(autouse=True)
def clipboard(qapp: QApplication) -> Iterator[None]:
    """Leave nothing in the clipboard: without a display, what lies there as the process ends brings it down."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    light = theme_named("light")
    apply_theme(light)
    return light


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    documents = tmp_path / "home" / "Documents"
    documents.mkdir(parents=True)
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(documents.parent))
    monkeypatch.setenv("SELFASSESS_SETTINGS", str(tmp_path / "settings"))
    return documents


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A new file with questions of every type."""
    opened = open_session(tmp_path, EVERY)
    yield opened
    opened.close()


@pytest.fixture
def shown(qtbot: QtBot, session: Session) -> Shown:
    """The answering page over that file."""
    return Shown(qtbot, session)


@pytest.fixture
def make_window(home: Path, qtbot: QtBot) -> Iterator[Callable[[], Window]]:
    windows = []

    def make() -> Window:
        window = Window(Memory())
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        window.show_library()
        windows.append(window)
        return window

    yield make
    for window in windows:
        window.close()


@pytest.fixture
def window(make_window: Callable[[], Window]) -> Window:
    return make_window()
