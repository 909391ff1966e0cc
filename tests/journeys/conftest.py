"""The real window with a home of its own, as on the first day."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from selfassess.app.settings import Settings, write_settings
from selfassess.ui.shell.memory import Memory
from selfassess.ui.shell.window import Window
from selfassess.ui.theme import load_fonts

pytest.register_assert_rewrite("tests.journeys.command")


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


@pytest.fixture
def make_window(home: Path, qtbot: QtBot) -> Iterator[Callable[[], Window]]:
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

    yield make
    for window in windows:
        window.close()


@pytest.fixture
def window(make_window: Callable[[], Window]) -> Window:
    """The window on its start page."""
    return make_window()
