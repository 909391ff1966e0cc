"""What can be ordered from anywhere: by key, by menu, by header, by search."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from selfassess.voice import Voice

LANGUAGES = {"lv": "Latviešu", "en": "English"}
"""Languages by code, each called as its speakers call it."""

KEYS = {
    "new": ("Ctrl+N",),
    "open": ("Ctrl+O",),
    "demo": ("Ctrl+D",),
    "find": ("Ctrl+K",),
    "undo": ("Ctrl+Z",),
    "redo": ("Ctrl+Y", "Ctrl+Shift+Z"),
    "answering": ("Ctrl+1",),
    "results": ("Ctrl+2",),
    "export": ("Ctrl+E",),
    "copy": ("Ctrl+Shift+S",),
    "settings": ("Ctrl+,",),
    "help": ("F1",),
}
OF_FILE = ("home", "undo", "redo", "answering", "results", "export", "copy")
"""Orders that need an open file."""


def action_words(voice: Voice) -> Mapping[str, str]:
    """Return what each order is called."""
    return {
        "home": voice.translate("Shell", "Home"),
        "new": voice.translate("Shell", "New self-assessment"),
        "open": voice.translate("Shell", "Open a file"),
        "demo": voice.translate("Shell", "Try the demonstration"),
        "find": voice.translate("Shell", "Search questions and commands"),
        "undo": voice.translate("Shell", "Undo"),
        "redo": voice.translate("Shell", "Redo"),
        "answering": voice.translate("Shell", "Assess"),
        "results": voice.translate("Shell", "Results"),
        "export": voice.translate("Shell", "Report"),
        "copy": voice.translate("Shell", "Save a copy"),
        "settings": voice.translate("Shell", "Settings"),
        "help": voice.translate("Shell", "Keys and help"),
    }


def make_actions(
    parent: QWidget, voice: Voice, slots: Mapping[str, Callable[[], None]], has_file: bool
) -> dict[str, QAction]:
    """Return an action for every order, its keys working in `parent`'s window."""
    actions = {}
    for name, words in action_words(voice).items():
        action = QAction(words, parent)
        action.setShortcuts([QKeySequence(keys) for keys in KEYS.get(name, ())])
        action.setEnabled(has_file or name not in OF_FILE)
        action.triggered.connect(slots[name])
        parent.addAction(action)
        actions[name] = action
    return actions


def keys_shown(action: QAction) -> str:
    """Return the keys of an action as key caps say them, such as `Ctrl K`."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.PortableText).replace("+", " ")
