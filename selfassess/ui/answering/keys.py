"""The keys of the answering page; text fields keep the letters and digits typed into them."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

NOT_APPLICABLE, CANNOT_JUDGE, JUSTIFICATION, MARK = "N", "V", "J", "M"
"""The letters; “not applicable” waits for its reason, the others act at once and are undone with one key."""
ON = ("Ctrl+Return", "Ctrl+Enter", "Alt+Right", "Alt+Down")
BACK = ("Alt+Left", "Alt+Up")
"""To the next question, to the one before."""


def connect_keys(page: QWidget, keys: Mapping[str, Callable[[], object]], repeats: bool = True) -> None:
    """Let each key sequence take its step wherever on the page the keyboard is; held, again where it `repeats`."""
    for sequence, step in keys.items():
        shortcut = QShortcut(QKeySequence(sequence), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(repeats)
        shortcut.activated.connect(step)


def connect_single_keys(column: QWidget, keys: Mapping[str, Callable[[], object]], deaf: QWidget) -> None:
    """Let each single key take its step while the keyboard is in `column`, but not in its part `deaf`.

    A key that is held takes one step: it would tick and untick, mark and unmark.
    """
    connect_keys(column, {key: partial(_step_unless, deaf, step) for key, step in keys.items()}, repeats=False)


def _step_unless(deaf: QWidget, step: Callable[[], object]) -> None:
    focus = QApplication.focusWidget()
    if focus is None or not deaf.isAncestorOf(focus):
        step()
