"""The third decision: which period."""

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from selfassess.domain.record import Period
from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label, caption_of
from selfassess.ui.parts.pills import pill_row, pills
from selfassess.ui.shell.names import today
from selfassess.ui.start.day_field import DayField, trouble_words


class PeriodChoice(QWidget):
    """Years to choose from, the two days, and below them what is wrong with them."""

    changed = Signal()
    """Another period, or none that can be."""

    def __init__(self, context: Context) -> None:
        """Begin with this year."""
        super().__init__()
        self._voice = context.voice
        year = today().year
        years = {str(one): str(one) for one in (year - 1, year, year + 1)}
        self._years = pills(context, years, str(year), self)
        self._years.buttonClicked.connect(self._choose_year)
        self.start_day = DayField(context, context.voice.translate("NewAssessment", "From"))
        self.end_day = DayField(context, context.voice.translate("NewAssessment", "To"))
        self._trouble = Label(context.theme, "", "caption", "bad")
        days = QGridLayout()
        days.setHorizontalSpacing(12)
        for at, field in enumerate((self.start_day, self.end_day)):
            field.textChanged.connect(self._show_period)
            days.addWidget(caption_of(context.theme, field), 0, at)
            days.addWidget(field, 1, at)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(pill_row(self._years))
        column.addLayout(days)
        column.addWidget(self._trouble)
        self._show_year(str(year))

    @property
    def period(self) -> Period | None:
        """Return the period chosen; None while the two days are none."""
        start, end = self.start_day.day, self.end_day.day
        return Period(start, end) if start is not None and end is not None and start <= end else None

    def _choose_year(self, button: Button) -> None:
        self._show_year(button.objectName())

    def _show_year(self, year: str) -> None:
        period = _year(year)
        self.start_day.show_day(period.start)
        self.end_day.show_day(period.end)

    def _show_period(self) -> None:
        """Show the year that the days are, and mark the field that must be mended."""
        start, end = self.start_day.day, self.end_day.day
        is_backwards = start is not None and end is not None and start > end
        backwards = self._voice.translate("NewAssessment", "The period ends before it begins.") if is_backwards else ""
        self.end_day.show_trouble(backwards)
        troubles = dict.fromkeys(trouble_words(self._voice, field.text()) for field in (self.start_day, self.end_day))
        if is_backwards:
            troubles = {backwards: None}
        self._trouble.setText(" ".join(filter(None, troubles)))
        self._trouble.setVisible(bool(self._trouble.text()))
        # an exclusive group would keep the year that the days no longer are
        self._years.setExclusive(False)
        for pill in self._years.buttons():
            pill.setChecked(self.period == _year(pill.objectName()))
        self._years.setExclusive(True)
        self.changed.emit()


def _year(year: str) -> Period:
    return Period(dt.date(int(year), 1, 1), dt.date(int(year), 12, 31))
