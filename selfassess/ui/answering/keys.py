"""The keys of the answering page; text fields keep the letters and digits typed into them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from selfassess.ui.answering.footer import Footer
from selfassess.ui.answering.question_column import QuestionColumn


def connect_keys(page: QWidget, column: QuestionColumn, footer: Footer) -> None:
    """Let digits answer, N and J open their fields, and Ctrl+Enter and Alt with arrows lead on."""
    for digit in "0123456789":
        _connect(page, digit, partial(column.take_key, digit))
    keys: dict[str, Callable[[], None]] = {
        "N": column.state.ask_reason,
        "J": column.justification.take_focus,
        "Ctrl+Return": footer.go_on,
        "Ctrl+Enter": footer.go_on,
        "Alt+Right": footer.go_on,
        "Alt+Down": footer.go_on,
        "Alt+Left": footer.go_back,
        "Alt+Up": footer.go_back,
    }
    for sequence, step in keys.items():
        _connect(page, sequence, step)


def _connect(page: QWidget, sequence: str, step: Callable[[], None]) -> None:
    shortcut = QShortcut(QKeySequence(sequence), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(step)
