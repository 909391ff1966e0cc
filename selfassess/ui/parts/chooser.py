"""A field to choose one of several from, with our own arrow."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from selfassess.ui.icons import SMALL, paint_icon
from selfassess.ui.theme import Theme

_PADDING = 9


class Chooser(QComboBox):
    """A combo box called `name`; long entries are shown in full in its list."""

    def __init__(self, theme: Theme, name: str) -> None:
        """Make an empty chooser."""
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setFont(theme.font("text"))
        self.setMinimumHeight(theme.px(36))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def fit_list(self) -> None:
        """Make the list as wide as its widest entry, as far as the window reaches; call when all are in it."""
        self.view().setMinimumWidth(min(self.view().sizeHintForColumn(0) + 2 * SMALL, self.window().width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and the arrow at its right end."""
        del event
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.width() - self._theme.px(SMALL) - 3 * _PADDING
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        side = self._theme.px(SMALL)
        place = QRectF(self.width() - side - 8, (self.height() - side) / 2, side, side)
        paint_icon(painter, "chevron-down", self._theme.colour("ink2"), place)
