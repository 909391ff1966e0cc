"""Hairlines and headings: what structures a page instead of frames."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from selfassess.ui.parts.labels import Label, line, paint_ground
from selfassess.ui.theme import Theme


def rule(theme: Theme, role: str = "line", thickness: int = 1) -> QWidget:
    """Return a horizontal hairline."""
    widget = QWidget()
    widget.setFixedHeight(thickness)
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    paint_ground(widget, theme.colour(role))
    return widget


class Heading(QWidget):
    """The beginning of a group: an ink rule, a heading, what stands at its right end, a caption below."""

    def __init__(self, theme: Theme, words: str, count: str = "", caption: str = "") -> None:
        """Make a heading; `count` follows it in the second colour."""
        super().__init__()
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self.words = Label(theme, words, "strong", is_heading=True)
        if count:
            self.words.setWordWrap(False)
        self._row.addWidget(self.words, 0 if count else 1)
        if count:
            self._row.addWidget(line(theme, count, "text", "ink2"))
            self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule(theme, "ink"))
        column.addSpacing(8)
        column.addLayout(self._row)
        if caption:
            column.addWidget(Label(theme, caption, "caption", "ink2"))

    def add_end(self, widget: QWidget) -> None:
        """Put `widget` at the right end of the heading."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignRight)
