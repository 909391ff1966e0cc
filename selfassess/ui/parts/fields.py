"""Fields for one line of words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton

from selfassess.ui.icons import SMALL
from selfassess.ui.parts.accessible import announce
from selfassess.ui.parts.labels import icon_label
from selfassess.ui.theme import Theme

_EDGE = 10
"""Pixels between the edge of a field, its icon and its words."""


def line_field(theme: Theme, name: str, hint: str = "", sign: str = "") -> QLineEdit:
    """Return a field called `name`, with `hint` while it is empty and the icon `sign` at its left end."""
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    field.setFont(theme.font("text"))
    field.setMinimumHeight(theme.px(36))
    if sign:
        _put_sign(theme, field, sign)
    return field


def _put_sign(theme: Theme, field: QLineEdit, sign: str) -> None:
    """Put an icon at the left end, which grows with the words; Qt's own stays as it is."""
    label = icon_label(theme, sign)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    row = QHBoxLayout(field)
    row.setContentsMargins(_EDGE, 0, _EDGE, 0)
    row.addWidget(label)
    row.addStretch(1)
    field.setTextMargins(theme.px(SMALL) + _EDGE, 0, 0, 0)


def search_field(theme: Theme, name: str, clear_name: str) -> QLineEdit:
    """Return a field to search with; its name is also its hint, `clear_name` what its cross is called."""
    field = line_field(theme, name, name, "search")
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(clear_name)
    return field


def show_trouble(field: QLineEdit, trouble: str) -> None:
    """Give the field the edge of something that must be mended, and tell why; without trouble its own again."""
    field.setProperty("trouble", bool(trouble))
    if trouble != field.accessibleDescription():
        field.setAccessibleDescription(trouble)
        if field.isVisible():
            announce(field, trouble, is_urgent=True)
    field.style().unpolish(field)
    field.style().polish(field)
