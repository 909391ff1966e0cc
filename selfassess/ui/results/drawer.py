"""The panel at the right of the page: a head with the way out, a middle that scrolls, a foot."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from selfassess.ui.parts.buttons import icon_button
from selfassess.ui.parts.flow import FlowLayout
from selfassess.ui.parts.keys import KeyCap
from selfassess.ui.parts.labels import line, paint_ground
from selfassess.ui.results.subject import Subject

WIDTH, _MOST = 452, 0.55
"""Pixels at the usual size of the text; the largest share of the page."""
_EDGE = 24


class Drawer(QWidget):
    """Stands beside the page until it is closed; what it explains stays in sight."""

    closed = Signal()
    """Esc or the cross was used."""
    question_chosen = Signal(str)
    """The id of a question to answer."""

    def __init__(self, subject: Subject, target: str, title: str) -> None:
        """Make an empty drawer about `target`, called `title`."""
        super().__init__()
        self._subject = subject
        self.target = target
        self.setFixedWidth(subject.theme.px(WIDTH))
        self.setAccessibleName(title)
        paint_ground(self, subject.theme.colour("paper"))
        self.column, self.foot = QVBoxLayout(), FlowLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 16, 0, 16)
        column.setSpacing(8)
        column.addLayout(self._head(title))
        column.addWidget(self._middle(), 1)
        self.foot.setContentsMargins(0, 0, _EDGE, 0)
        column.addLayout(self.foot)

    def _head(self, title: str) -> QHBoxLayout:
        theme, voice = self._subject.theme, self._subject.voice
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, _EDGE, 0)
        row.addWidget(line(theme, title, "caption", "ink2"))
        row.addStretch(1)
        row.addWidget(KeyCap(theme, "Esc"))
        self.cross = icon_button(theme, "x", voice.translate("Results", "Close the explanation"))
        self.cross.clicked.connect(self.closed)
        row.addWidget(self.cross)
        return row

    def _middle(self) -> QScrollArea:
        inside = QWidget()
        around = QVBoxLayout(inside)
        around.setContentsMargins(0, 0, _EDGE, 0)
        around.addLayout(self.column)
        around.addStretch(1)
        self.column.setSpacing(8)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        return area

    def fit(self, width: int) -> None:
        """Leave room for the page on a window `width` pixels wide."""
        self.setFixedWidth(min(self._subject.theme.px(WIDTH), round(_MOST * width)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line that parts the drawer from the page."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, 1, self.height(), self._subject.theme.colour("line2"))
