"""Fields for one line of words."""

from PySide6.QtWidgets import QLineEdit

from selfassess.ui.icons import icon
from selfassess.ui.theme import Theme


def line_field(theme: Theme, name: str, hint: str = "", sign: str = "") -> QLineEdit:
    """Return a field called `name`, with `hint` while it is empty and the icon `sign` at its left end."""
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    field.setFont(theme.font("text"))
    field.setMinimumHeight(theme.px(36))
    if sign:
        field.addAction(icon(sign, theme.colour("ink2")), QLineEdit.ActionPosition.LeadingPosition)
    return field


def search_field(theme: Theme, name: str) -> QLineEdit:
    """Return a field to search with; its name is also its hint."""
    field = line_field(theme, name, name, "search")
    field.setClearButtonEnabled(True)
    return field


def show_trouble(field: QLineEdit, has_trouble: bool) -> None:
    """Give the field the edge of something that must be mended, or its own again."""
    field.setProperty("trouble", has_trouble)
    field.style().unpolish(field)
    field.style().polish(field)
