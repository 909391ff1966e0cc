"""The keys, in groups."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QWidget

from selfassess.ui.context import Context
from selfassess.ui.parts.keys import KeyCap
from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.rules import Heading
from selfassess.ui.shell.actions import KEYS
from selfassess.ui.shell.dialog import Dialog
from selfassess.ui.theme import Theme


class HelpDialog(Dialog):
    """The keys, in groups."""

    usual_width = 720

    def __init__(self, context: Context, actions: Mapping[str, QAction], parent: QWidget) -> None:
        """List the keys of `actions` and of the pages."""
        voice = context.voice
        super().__init__(context, voice.translate("Shell", "Keys and help"), parent)
        words = voice.translate(
            "Shell",
            "Every answer is saved at once, and every change can be undone. "
            "Any figure opens its explanation with a click.",
        )
        self.body.addWidget(Label(context.theme, words, "text", "ink2"))
        self.body.addSpacing(8)
        self._add_group(voice.translate("Shell", "While answering"), self._answering_keys())
        self._add_group(voice.translate("Shell", "On the page “Steps up”"), self._lift_keys())
        anywhere = (
            (KEYS[name][0].replace("+", " "), action.text()) for name, action in actions.items() if name in KEYS
        )
        self._add_group(voice.translate("Shell", "Anywhere"), tuple(anywhere))
        self.add_close()

    def _answering_keys(self) -> tuple[tuple[str, str], ...]:
        voice = self.context.voice
        single = (
            ("0 … 9", voice.translate("Shell", "Choose a level")),
            ("N", voice.translate("Shell", "Not applicable, where the question allows it")),
            ("V", voice.translate("Shell", "I cannot judge")),
            ("J", voice.translate("Shell", "Write the justification")),
            ("M", voice.translate("Shell", "Mark for review")),
        )
        others = (
            ("↑ ↓", voice.translate("Shell", "Go to a level; Space or Enter chooses it")),
            ("Ctrl Enter", voice.translate("Shell", "Next question")),
            ("Alt ←", voice.translate("Shell", "Question before")),
            ("Esc", voice.translate("Shell", "Close a panel")),
        )
        return (*single, *others) if self.context.single_keys else others

    def _lift_keys(self) -> tuple[tuple[str, str], ...]:
        voice = self.context.voice
        return (
            ("+", voice.translate("Shell", "Add the question of the row to the scenario")),
            ("← →", voice.translate("Shell", "Move a slider")),
            ("Del", voice.translate("Shell", "Leave the question out of the path, or of the scenario")),
        )

    def _add_group(self, title: str, keys: tuple[tuple[str, str], ...]) -> None:
        theme = self.context.theme
        self.body.addWidget(Heading(theme, title))
        self.body.addLayout(keys_grid(theme, keys))
        self.body.addSpacing(8)


def keys_grid(theme: Theme, keys: Sequence[tuple[str, str]]) -> QGridLayout:
    """Return caps of keys with what they do, two in a row."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    for at, (cap, words) in enumerate(keys):
        row, column = divmod(at, 2)
        grid.addWidget(KeyCap(theme, cap), row, column * 2, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(Label(theme, words), row, column * 2 + 1)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(3, 1)
    return grid
