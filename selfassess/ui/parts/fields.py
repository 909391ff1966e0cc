"""Fields for one line of words."""

from PySide6.QtWidgets import QLineEdit, QToolButton

from selfassess.ui.icons import icon
from selfassess.ui.parts.accessible import announce
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


def search_field(theme: Theme, name: str, clear_name: str) -> QLineEdit:
    """Return a field to search with; its name is also its hint, `clear_name` what its cross is called."""
    field = line_field(theme, name, name, "search")
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        # the magnifying glass is no order
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
