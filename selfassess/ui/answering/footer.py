"""The foot of the question: back, the next open one, and on."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from selfassess.ui.answering.desk import Desk
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.keys import KeyCap
from selfassess.ui.parts.labels import line
from selfassess.ui.parts.rules import rule
from selfassess.ui.parts.spare import leave_out
from selfassess.ui.theme import Theme


class Footer(QWidget):
    """Leads to other questions; after the last one to the next open one, and with none left to the results.

    Messages lie above the buttons: a long one takes room upwards, and the buttons stay where they are.
    """

    results_wanted = Signal()
    """Every question has been gone through: the results are next."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        """Make the buttons."""
        super().__init__()
        self._desk = desk
        self._spare: list[QWidget] = []
        self.room = QWidget()
        # where the frame puts its messages
        self.room.setObjectName("foot")
        self.back = Button(theme, "", "bare", "arrow-left")
        self.open = Button(theme, "", "small")
        self.next = Button(theme, "", "primary", icon_after="arrow-right")
        self._keys = KeyCap(theme, "Ctrl Enter")
        self.end = line(theme, "", "caption", "ink2")
        self.back.clicked.connect(self.go_back)
        self.open.clicked.connect(self.go_open)
        self.next.clicked.connect(self.go_on)
        self._row = row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 8)
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.end)
        row.addWidget(self.open)
        row.addWidget(self.next)
        row.addWidget(self._keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        messages = QVBoxLayout(self.room)
        messages.setContentsMargins(0, 6, 0, 0)
        column.addWidget(rule(theme))
        column.addWidget(self.room)
        column.addLayout(row)

    def show_answer(self) -> None:
        """Show where the ways lead from the question on the desk."""
        voice, desk = self._desk.voice, self._desk
        before, after, waiting = desk.neighbour(-1), desk.neighbour(1), desk.next_open()
        self.back.setVisible(before is not None)
        if before is not None:
            self.back.setText(before.number)
            self.back.setAccessibleName(voice.translate("Answering", "Back to {number}", number=before.number))
        leads_on = waiting is not None and waiting is not after
        if not leads_on:
            self.open.hide()
        if waiting is not None:
            self.open.setText(voice.translate("Answering", "Next open: {number}", number=waiting.number))
        target = after or waiting
        self.end.hide()
        if target is not None:
            self.next.setText(voice.translate("Answering", "On to {number}", number=target.number))
        else:
            self.end.setText(voice.translate("Answering", "All questions are gone through"))
            self.next.setText(voice.translate("Answering", "Results"))
        for button in (self.back, self.open, self.next):
            button.updateGeometry()
        told = [self.open] if leads_on else [self.end] if target is None else []
        self._spare = [self._keys, *told]
        leave_out(self._row, self.width(), self._spare)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what does not fit: the outline leads to open questions too."""
        super().resizeEvent(event)
        leave_out(self._row, self.width(), self._spare)

    def minimumSizeHint(self) -> QSize:
        """Return no width: what does not fit is left out."""
        return QSize(0, super().minimumSizeHint().height())

    @Slot()
    def go_back(self) -> None:
        """Go to the question before."""
        before = self._desk.neighbour(-1)
        if before is not None:
            self._desk.go_to(self._desk.key, before.id)

    @Slot()
    def go_open(self) -> None:
        """Go to the next open question."""
        waiting = self._desk.next_open()
        if waiting is not None:
            self._desk.go_to(self._desk.key, waiting.id)

    @Slot()
    def go_on(self) -> None:
        """Go where the filled button leads."""
        target = self._desk.neighbour(1) or self._desk.next_open()
        if target is not None:
            self._desk.go_to(self._desk.key, target.id)
        else:
            self.results_wanted.emit()
