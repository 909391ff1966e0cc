"""What can be ordered from anywhere: by key, by menu, by header, by search."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from selfassess.voice import Voice

LANGUAGES = {"lv": "Latviešu", "en": "English", "nb": "Norsk bokmål"}
"""Languages by code, each called as its speakers call it."""

KEYS = {
    "new": ("Ctrl+N",),
    "open": ("Ctrl+O",),
    "demo": ("Ctrl+D",),
    "library": ("Ctrl+L",),
    "guide": ("Ctrl+G",),
    "find": ("Ctrl+K",),
    "undo": ("Ctrl+Z",),
    "redo": ("Ctrl+Y", "Ctrl+Shift+Z"),
    "answering": ("Ctrl+1",),
    "results": ("Ctrl+2",),
    "lift": ("Ctrl+3",),
    "report": ("Ctrl+4", "Ctrl+E"),
    "thresholds": ("Ctrl+T",),
    "seminar": ("F5",),
    "copy": ("Ctrl+Shift+S",),
    "settings": ("Ctrl+,",),
    "help": ("F1",),
}
OF_FILE = ("undo", "redo", "answering", "results", "lift", "report", "method", "thresholds", "copy")
"""Orders that need an open file."""


def action_words(voice: Voice) -> Mapping[str, str]:
    """Return what each order is called."""
    return {
        "home": voice.translate("Shell", "Home"),
        "new": voice.translate("Shell", "New self-assessment"),
        "open": voice.translate("Shell", "Open a file"),
        "demo": voice.translate("Shell", "Try the demonstration"),
        "library": voice.translate("Shell", "Questionnaire library"),
        "guide": voice.translate("Shell", "Guidelines"),
        "find": voice.translate("Shell", "Search questions and commands"),
        "undo": voice.translate("Shell", "Undo"),
        "redo": voice.translate("Shell", "Redo"),
        "answering": voice.translate("Shell", "Assess"),
        "results": voice.translate("Shell", "Results"),
        "lift": voice.translate("Shell", "Steps up"),
        "report": voice.translate("Shell", "Report"),
        "method": voice.translate("Shell", "How the score is made"),
        "thresholds": voice.translate("Shell", "Own thresholds"),
        "seminar": voice.translate("Shell", "Seminar"),
        "copy": voice.translate("Shell", "Save a copy"),
        "restore": voice.translate("Shell", "Restore from a backup"),
        "settings": voice.translate("Shell", "Settings"),
        "help": voice.translate("Shell", "Help"),
        "about": voice.translate("Shell", "About the program"),
    }


def make_actions(parent: QObject, voice: Voice, has_file: bool) -> QActionGroup:
    """Return an action for every order, its name as data, owned by `parent`."""
    group = QActionGroup(parent)
    group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
    for name, words in action_words(voice).items():
        action = QAction(words, group)
        action.setData(name)
        action.setShortcuts([QKeySequence(keys) for keys in KEYS.get(name, ())])
        action.setEnabled(has_file or name not in OF_FILE)
        group.addAction(action)
    return group


def keys_shown(action: QAction) -> str:
    """Return the keys of an action as key caps say them, such as `Ctrl K`."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.PortableText).replace("+", " ")
