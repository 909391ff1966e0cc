"""Everything that can be ordered in a seminar: what it is called, and by which key."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from selfassess.voice import Voice

Order = Callable[[], object]

_NONE, _SHIFT, _CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
_HELD = _SHIFT | _CTRL | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_KEYS = {
    (Qt.Key.Key_Space, _NONE): "reveal",
    (Qt.Key.Key_Space, _SHIFT): "conceal",
    (Qt.Key.Key_Right, _NONE): "next",
    (Qt.Key.Key_PageDown, _NONE): "next",
    (Qt.Key.Key_Left, _NONE): "back",
    (Qt.Key.Key_PageUp, _NONE): "back",
    (Qt.Key.Key_Down, _NONE): "down",
    (Qt.Key.Key_Up, _NONE): "up",
    (Qt.Key.Key_Backspace, _NONE): "undo",
    (Qt.Key.Key_Z, _CTRL): "undo",
    (Qt.Key.Key_Home, _NONE): "reset",
    (Qt.Key.Key_K, _CTRL): "find",
    (Qt.Key.Key_Escape, _NONE): "leave",
    (Qt.Key.Key_F1, _NONE): "help",
}
_SIGNS = {
    (Qt.Key.Key_T, _NONE): "clock",
    (Qt.Key.Key_T, _SHIFT): "clock_back",
    (Qt.Key.Key_G, _NONE): "find",
    (Qt.Key.Key_B, _NONE): "blank",
    (Qt.Key.Key_L, _NONE): "notes",
    (Qt.Key.Key_P, _NONE): "handout",
    (Qt.Key.Key_R, _NONE): "record",
    # what presenters' remotes send to darken the screen
    (Qt.Key.Key_Period, _NONE): "blank",
    (Qt.Key.Key_Plus, _NONE): "more_time",
    (Qt.Key.Key_Plus, _SHIFT): "more_time",
    (Qt.Key.Key_Minus, _NONE): "less_time",
}
"""Keys that write a sign; whoever speaks to the machine, or touches a key unawares, may switch them off."""
REPEATED = ("next", "back", "up", "more_time", "less_time")
"""Orders that a key which is held gives again and again; any other, and a hand, is one for each press."""
_FIRST_DIGIT = {"xcb": 10, "wayland": 10, "windows": 2}
"""The scan code of the key 1 by platform; 2 to 9 and 0 follow. With Shift that key says another sign than its digit."""


def order_of(event: QKeyEvent, single_keys: bool) -> str:
    """Return what a key orders, or an empty text; where single signs are switched off they need Alt."""
    key, held = Qt.Key(event.key()), event.modifiers() & _HELD
    if (key, held) in _KEYS:
        return _KEYS[key, held]
    return _SIGNS.get((key, _without_alt(held, single_keys)), "")


def digit_of(event: QKeyEvent, single_keys: bool) -> tuple[str, bool]:
    """Return the digit of a key and whether Shift is held; an empty text for any other key."""
    held = _without_alt(event.modifiers() & _HELD, single_keys)
    if held not in (_NONE, _SHIFT):
        return "", False
    is_shifted = held == _SHIFT
    if Qt.Key.Key_0.value <= event.key() <= Qt.Key.Key_9.value:
        return chr(event.key()), is_shifted
    first = _FIRST_DIGIT.get(QGuiApplication.platformName())
    place = event.nativeScanCode() - first if first is not None else -1
    return ("1234567890"[place], True) if is_shifted and 0 <= place < 10 else ("", False)


def _without_alt(held: Qt.KeyboardModifier, single_keys: bool) -> Qt.KeyboardModifier:
    """Return what is held besides Alt; Meta, which no key has, where Alt is needed and missing."""
    alt = Qt.KeyboardModifier.AltModifier
    if held & alt:
        return held & ~alt
    return held if single_keys else Qt.KeyboardModifier.MetaModifier


def order_words(voice: Voice) -> Mapping[str, tuple[str, str]]:
    """Return the orders a menu offers: the key as its cap says it, and the words."""
    return {
        "reveal": (voice.translate("Presentation", "Space"), voice.translate("Presentation", "Reveal what comes next")),
        "conceal": (
            voice.translate("Presentation", "Shift Space"),
            voice.translate("Presentation", "Hide what came last"),
        ),
        "next": ("→", voice.translate("Presentation", "Next question")),
        "back": ("←", voice.translate("Presentation", "Question before")),
        "find": ("G", voice.translate("Presentation", "Go to a question")),
        "undo": ("Ctrl Z", voice.translate("Presentation", "Take the last hand back")),
        "reset": ("Home", voice.translate("Presentation", "Back to the start: no hands, the copy as it was")),
        "clock": ("T", voice.translate("Presentation", "Start or stop the time")),
        "clock_back": ("Shift T", voice.translate("Presentation", "Set the time back")),
        "more_time": ("+", voice.translate("Presentation", "A minute more")),
        "less_time": ("−", voice.translate("Presentation", "A minute less")),
        "blank": ("B", voice.translate("Presentation", "Dark screen")),
        "notes": ("L", voice.translate("Presentation", "Lecturer's notes in a window of their own")),
        "handout": ("P", voice.translate("Presentation", "Save this question as a sheet to hand out")),
        "record": ("R", voice.translate("Presentation", "Save the result of the seminar")),
        "help": ("F1", voice.translate("Presentation", "Help")),
        "leave": ("Esc", voice.translate("Presentation", "Leave the seminar; the hands are kept")),
    }


def hand_keys(voice: Voice) -> tuple[tuple[str, str], ...]:
    """Return the keys that are no orders: those that raise hands."""
    return (
        ("0 … 9", voice.translate("Presentation", "A hand for the answer with that key; with Shift one fewer")),
        ("↓ ↑", voice.translate("Presentation", "Reveal one answer more; then go to an answer")),
        ("Enter", voice.translate("Presentation", "Type the number of hands of an answer")),
    )
