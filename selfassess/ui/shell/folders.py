"""Files that were written, and their folders, in the programs of the system."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from selfassess.ui.message import Message
from selfassess.voice import Voice


def with_folder(voice: Voice, words: str, folder: Path, file: Path | None = None) -> Message:
    """Return a message that offers to open `folder`, and with it the `file` written there."""
    label = voice.translate("Shell", "Open the folder")
    also = None
    if file is not None:
        also = (voice.translate("Shell", "Open the file"), partial(open_path, voice, file))
    return Message(words, action=label, slot=partial(open_path, voice, folder), also=also)


def open_path(voice: Voice, path: Path) -> Message | None:
    """Show a file or a folder in the program the system has for it; where it has none, return what to say."""
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        return None
    return Message(voice.translate("Shell", "This computer has no program that opens {path}.", path=path), "trouble")
