"""Folders in the system's file manager."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from selfassess.ui.message import Message
from selfassess.voice import Voice


def with_folder(voice: Voice, words: str, folder: Path) -> Message:
    """Return a message that offers to open `folder`."""
    label = voice.translate("Shell", "Open the folder")
    return Message(words, action=label, slot=partial(_open_folder, folder))


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
