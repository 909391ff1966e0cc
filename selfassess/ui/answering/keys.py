"""The keys of the answering page; text fields keep the letters and digits typed into them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

NOT_APPLICABLE, CANNOT_JUDGE, JUSTIFICATION, MARK = "N", "V", "J", "M"
"""The letters; they open fields, and only the mark is set at once: a letter by itself answers nothing."""
ON = ("Ctrl+Return", "Ctrl+Enter", "Alt+Right", "Alt+Down")
BACK = ("Alt+Left", "Alt+Up")
"""To the next question, to the one before."""


def connect_keys(page: QWidget, keys: Mapping[str, Callable[[], object]]) -> None:
    """Let each key sequence take its step wherever on the page the keyboard is."""
    for sequence, step in keys.items():
        shortcut = QShortcut(QKeySequence(sequence), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(step)
