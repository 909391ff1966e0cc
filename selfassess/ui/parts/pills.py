"""Pills: a few choices in a row of which one is chosen."""

from collections.abc import Mapping

from PySide6.QtWidgets import QButtonGroup, QWidget

from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.flow import FlowLayout


def pills(context: Context, choices: Mapping[str, str], chosen: str, parent: QWidget) -> QButtonGroup:
    """Return a group of pills of which one is chosen; each button's objectName is the choice it stands for."""
    group = QButtonGroup(parent)
    group.setExclusive(True)
    for name, words in choices.items():
        button = Button(context.theme, words, "pill")
        button.setObjectName(name)
        button.setChecked(name == chosen)
        group.addButton(button)
    return group


def chosen_pill(group: QButtonGroup) -> str:
    """Return what the chosen pill of a group stands for; empty where none is chosen."""
    button = group.checkedButton()
    return button.objectName() if button is not None else ""


def pill_row(group: QButtonGroup) -> FlowLayout:
    """Return the pills of a group in a row, or in several where one is too narrow."""
    row = FlowLayout(across=4, down=4)
    for button in group.buttons():
        row.addWidget(button)
    return row
