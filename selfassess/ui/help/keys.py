"""Every key there is, read from the tables that the keys themselves are made of."""

import re
from typing import NamedTuple

from selfassess.ui.answering.keys import BACK, CANNOT_JUDGE, JUSTIFICATION, MARK, NOT_APPLICABLE, ON
from selfassess.ui.context import Context
from selfassess.ui.seminar.orders import hand_keys, order_words
from selfassess.ui.shell.actions import KEYS, action_words
from selfassess.voice import Voice

_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Enter"}


class KeyGroup(NamedTuple):
    """Keys that work in the same place: (keys, what they do), several keys for one thing parted by commas."""

    title: str
    rows: tuple[tuple[str, str], ...]


def key_groups(context: Context) -> tuple[KeyGroup, ...]:
    """Return the keys by the place where they work."""
    voice = context.voice
    return (
        KeyGroup(voice.translate("Help", "Anywhere"), (*_order_keys(voice), *_common_keys(voice))),
        KeyGroup(voice.translate("Help", "While answering"), _answering_keys(voice, context.single_keys)),
        KeyGroup(voice.translate("Help", "In charts"), _chart_keys(voice)),
        KeyGroup(voice.translate("Help", "On the page “Steps up”"), _lift_keys(voice)),
        KeyGroup(voice.translate("Help", "On the page “Report”"), _report_keys(voice)),
        seminar_keys(context),
        KeyGroup(voice.translate("Help", "In this help"), _help_keys(voice)),
    )


def seminar_keys(context: Context) -> KeyGroup:
    """Return the keys of a seminar; where single letters are switched off they need Alt."""
    voice = context.voice
    rows = ((_joined(keys), words) for keys, words in (*hand_keys(voice), *order_words(voice).values()))
    if context.single_keys:
        return KeyGroup(voice.translate("Help", "In a seminar"), tuple(rows))
    return KeyGroup(voice.translate("Help", "In a seminar, letters, digits and signs with Alt"), tuple(rows))


def _joined(keys: str) -> str:
    """Return what stands on the cap of a key, such as `Ctrl Z` or `↓ ↑`, as keys pressed together or one by one."""
    held, _, key = keys.partition(" ")
    if held in ("Ctrl", "Alt", "Shift"):
        return f"{held}+{key}"
    return keys if "…" in keys else ", ".join(keys.split())


def shown(*sequences: str) -> str:
    """Return key sequences as they stand on the keys, each once, such as `Ctrl+Enter, Alt+→`."""
    names = (re.sub(r"\w+$", lambda found: _ARROWS.get(found[0], found[0]), one) for one in sequences)
    return ", ".join(dict.fromkeys(names))


def _order_keys(voice: Voice) -> tuple[tuple[str, str], ...]:
    return tuple((shown(*KEYS[name]), words) for name, words in action_words(voice).items() if name in KEYS)


def _common_keys(voice: Voice) -> tuple[tuple[str, str], ...]:
    return (
        ("Tab, Shift+Tab", voice.translate("Help", "To the next control, to the one before")),
        ("Enter", voice.translate("Help", "Press the button, follow the link")),
        ("Esc", voice.translate("Help", "Close a panel, a message or a form")),
    )


def _answering_keys(voice: Voice, are_single: bool) -> tuple[tuple[str, str], ...]:
    single = (
        ("0 … 9", voice.translate("Help", "Choose a level")),
        (NOT_APPLICABLE, voice.translate("Help", "Not applicable, where the question allows it")),
        (CANNOT_JUDGE, voice.translate("Help", "I cannot judge")),
        (JUSTIFICATION, voice.translate("Help", "Write the justification")),
        (MARK, voice.translate("Help", "Mark for review")),
    )
    others = (
        ("↑, ↓", voice.translate("Help", "Go to a level; Space or Enter chooses it")),
        (shown(*ON), voice.translate("Help", "Next question")),
        (shown(*BACK), voice.translate("Help", "Question before")),
        ("Enter", voice.translate("Help", "Open the evidence of the row")),
        ("Delete", voice.translate("Help", "Remove the evidence of the row")),
        ("Ctrl+V", voice.translate("Help", "Attach the link or the file that was copied, in the list of evidence")),
    )
    return (*single, *others) if are_single else others


def _chart_keys(voice: Voice) -> tuple[tuple[str, str], ...]:
    return (
        ("←, →, ↑, ↓", voice.translate("Help", "From figure to figure")),
        ("Enter", voice.translate("Help", "Open what is marked: the question or the explanation")),
        ("Ctrl+C", voice.translate("Help", "Copy the chart as a picture")),
    )


def _lift_keys(voice: Voice) -> tuple[tuple[str, str], ...]:
    return (
        ("+", voice.translate("Help", "Add the question of the row to the scenario")),
        ("←, →", voice.translate("Help", "Move a slider")),
        ("Delete", voice.translate("Help", "Leave the question out of the path, or of the scenario")),
    )


def _report_keys(voice: Voice) -> tuple[tuple[str, str], ...]:
    return (
        ("PgUp, PgDown", voice.translate("Help", "Page before, next page")),
        ("Home, End", voice.translate("Help", "First page, last page")),
    )


def _help_keys(voice: Voice) -> tuple[tuple[str, str], ...]:
    return (
        ("Alt+←", voice.translate("Help", "Back to the topic before")),
        ("Ctrl+F", voice.translate("Help", "Search the help")),
        ("Esc", voice.translate("Help", "Close the help")),
    )
