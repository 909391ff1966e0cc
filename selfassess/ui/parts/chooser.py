"""A field to choose one of several from, with our own arrow."""

import sys

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionComboBox, QStylePainter

from selfassess.ui.icons import SMALL, paint_icon
from selfassess.ui.theme import Theme

_GAP = 12


class Chooser(QComboBox):
    """A combo box called `name`; what is too long for it ends in an ellipsis, the whole stands in list and tooltip."""

    def __init__(self, theme: Theme, name: str) -> None:
        """Make an empty chooser."""
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        if sys.platform.startswith("linux"):
            # there Qt calls it by what is chosen
            self.setAccessibleDescription(name)
        self.setFont(theme.font("text"))
        self.setMinimumHeight(theme.px(36))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        # the rows of the list take their measures from the style sheet
        self.setItemDelegate(QStyledItemDelegate(self))
        self.currentTextChanged.connect(self._tell_whole)

    def showPopup(self) -> None:
        """Show the list as wide as its widest entry, as far as the window reaches."""
        entries = (self.fontMetrics().horizontalAdvance(self.itemText(row)) for row in range(self.count()))
        self.view().setMinimumWidth(min(max(entries, default=0) + 3 * SMALL, self.window().width()))
        super().showPopup()

    def shown_text(self) -> str:
        """Return the chosen entry as far as there is room for it."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        room = min(field.right(), self.width() - self._theme.px(SMALL) - _GAP) - field.left() - 4
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    @Slot()
    def _tell_whole(self) -> None:
        self.setToolTip("" if self.shown_text() == self.currentText() else self.currentText())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words anew."""
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the field, as much of the words as fits, and the arrow at its right end."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.shown_text()
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        side = self._theme.px(SMALL)
        place = QRectF(self.width() - side - 8, (self.height() - side) / 2, side, side)
        paint_icon(painter, "chevron-down", self._theme.colour("ink2"), place)
