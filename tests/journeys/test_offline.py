"""No network at all: a journey through window and commands while every socket is denied."""

import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from selfassess.ui.shell.window import Window
from tests.journeys.command import pdf_pages
from tests.journeys.conftest import Command, Offline
from tests.journeys.screen import CONTROL, button, click, press, texts, type_words


def test_window_opens_answers_and_exports_without_a_socket(
    make_window: Callable[[], Window], home: Path, qtbot: QtBot, offline: Offline, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    window.show_library()
    click(button(window.page, "Sākt pašnovērtējumu"))
    type_words("kalnupē")
    click(button(window.page, "Sākt atbildēt"))
    press(Qt.Key.Key_3)
    assert "Atbildēts: 1 no 72" in texts(window.page)
    press(Qt.Key.Key_2, CONTROL)
    press(Qt.Key.Key_E, CONTROL)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(home))
    with qtbot.waitSignal(window.exports.message, timeout=30_000):
        click(button(window.page, "Saglabāt visu kopā"))
    pack = next(folder for folder in home.iterdir() if folder.is_dir())
    assert pdf_pages(next(pack.glob("*.pdf")))
    window.close()
    assert offline.attempts == []
    assert "PySide6.QtNetwork" not in sys.modules


def test_guard_sees_every_socket(offline: Offline) -> None:
    with pytest.raises(RuntimeError, match="network"):
        socket.create_server(("127.0.0.1", 0))
    assert offline.attempts == [socket.AF_INET]
    offline.attempts.clear()


def test_guard_holds_in_commands_too(selfassess: Command, offline_environment: dict[str, str]) -> None:
    asked = [sys.executable, "-c", "import socket; socket.socket()"]
    done = subprocess.run(asked, env=offline_environment, capture_output=True, text=True, check=False)
    assert "a network socket is asked for" in done.stderr
    assert "selfassess" in selfassess("--version").stdout.lower()
