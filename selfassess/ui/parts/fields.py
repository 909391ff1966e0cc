"""Fields for one line of words, and for a number."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSpinBox, QStyle, QStyleOptionSpinBox, QToolButton, QWidget

from selfassess.ui.icons import SMALL, paint_icon
from selfassess.ui.parts.accessible import announce
from selfassess.ui.parts.labels import icon_label
from selfassess.ui.theme import Theme

_EDGE, _ARROW = 10, 12
"""Pixels: between the edge of a field, its icon and its words; the side of an arrow that changes a number."""


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


class NumberField(QSpinBox):
    """A field for a whole number, called `name`, with our own arrows."""

    def __init__(self, theme: Theme, name: str, least: int, most: int) -> None:
        """Allow the numbers from `least` to `most`."""
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setRange(least, most)
        self.setFont(theme.font("text"))
        self.setMinimumSize(theme.px(88), theme.px(36))
        self.lineEdit().setTextMargins(_EDGE - 3, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and an arrow on each of its buttons."""
        super().paintEvent(event)
        painter, option, side = QPainter(self), QStyleOptionSpinBox(), self._theme.px(_ARROW)
        self.initStyleOption(option)
        for name, part, step in (
            ("chevron-up", QStyle.SubControl.SC_SpinBoxUp, QSpinBox.StepEnabledFlag.StepUpEnabled),
            ("chevron-down", QStyle.SubControl.SC_SpinBoxDown, QSpinBox.StepEnabledFlag.StepDownEnabled),
        ):
            middle = self.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, self).center()
            place = QRectF(middle.x() + 0.5 - side / 2, middle.y() + 0.5 - side / 2, side, side)
            can_step = bool(self.stepEnabled() & step)
            paint_icon(painter, name, self._theme.colour("ink2" if can_step else "line"), place)


def show_trouble(field: QWidget, trouble: str) -> None:
    """Give the field the edge of something that must be mended, and tell why; without trouble its own again."""
    field.setProperty("trouble", bool(trouble))
    if trouble != field.accessibleDescription():
        field.setAccessibleDescription(trouble)
        if field.isVisible():
            announce(field, trouble, is_urgent=True)
    field.style().unpolish(field)
    field.style().polish(field)
