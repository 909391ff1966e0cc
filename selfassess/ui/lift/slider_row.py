"""A question of a scenario in one row with its slider, which goes below the words where the row is too narrow."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from selfassess.ui.lift.slider import AnswerSlider
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label, line
from selfassess.ui.theme import Theme

_NUMBER, _WORDS, _GAP = 32, 150, 6
"""Pixels: of the column of numbers, of words in large letters that do not go on in many lines, between two things."""


class SliderRow(QWidget):
    """Number, words, slider and the way out."""

    def __init__(self, theme: Theme, number: str, words: str, slider: AnswerSlider, drop: Button) -> None:
        """Put `slider` and `drop` behind the words."""
        super().__init__()
        self._theme, self._slider, self._words = theme, slider, Label(theme, words, "caption")
        self._row, self._below = QHBoxLayout(), QHBoxLayout()
        self._row.setSpacing(_GAP)
        self._below.setContentsMargins(theme.px(_NUMBER) + _GAP, 0, drop.sizeHint().width() + _GAP, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addLayout(self._below)
        figure = line(theme, number, "caption", "ink3")
        figure.setMinimumWidth(max(theme.px(_NUMBER), figure.sizeHint().width()))
        self._row.addWidget(figure)
        self._row.addWidget(self._words, 1)
        self._around = figure.minimumWidth() + drop.sizeHint().width() + 2 * _GAP
        # a long word takes some of its room
        slider.setMaximumWidth(slider.sizeHint().width())
        self._row.addWidget(slider)
        self._row.addWidget(drop, 0, Qt.AlignmentFlag.AlignVCenter)

    def minimumSizeHint(self) -> QSize:
        """Return the least width with the slider below the words."""
        margins, slider = self._below.contentsMargins(), self._slider.minimumSizeHint().width()
        width = max(self._around + self._words.minimumSizeHint().width(), margins.left() + slider + margins.right())
        return QSize(width, super().minimumSizeHint().height())

    @property
    def least(self) -> int:
        """Return the least width with the slider beside the words."""
        easy = self._theme.px(_WORDS) if self._theme.is_large else 0
        words = max(self._words.minimumSizeHint().width(), easy)
        return self._around + words + _GAP + self._slider.minimumSizeHint().width()

    def fold(self, is_folded: bool) -> None:
        """Put the slider below the words, or beside them."""
        if is_folded is not self._below.isEmpty():
            return
        if is_folded:
            self._row.removeWidget(self._slider)
            self._below.addWidget(self._slider, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._below.removeWidget(self._slider)
            self._row.insertWidget(2, self._slider)
