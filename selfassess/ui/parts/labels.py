"""Words on the page."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from selfassess.ui.icons import SMALL, icon_pixmap
from selfassess.ui.parts.accessible import Role, give_role
from selfassess.ui.theme import Theme

_HEADINGS = ("title", "page")
"""What is set in these and wraps is the finding of a page, or what a part of it is called."""
_HOOKED = "Jj"
"""The letters of our typeface that reach out to the left."""
_STEADY = 8
"""Pixels: more than the room of a letter can change the width of a label."""


class Label(QLabel):
    """Plain words in a font role and a colour role; they wrap and are never cut.

    Markup in the words is shown as written.
    """

    def __init__(
        self, theme: Theme, words: str = "", role: str = "text", colour: str = "ink", is_heading: bool = False
    ) -> None:
        """Make a label; `role` is a font role, `colour` a token of the theme."""
        super().__init__()
        self._hooked_at = 0
        if is_heading or role in _HEADINGS:
            give_role(self, Role.Heading)
        self.setText(words)
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self.setFont(theme.font(role))
        self.show_colour(colour)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, words: str) -> None:
        """Change the words."""
        super().setText(words)
        self._make_room()

    def setFont(self, font: QFont | str | Sequence[str]) -> None:
        """Change the font."""
        super().setFont(font)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look where lines begin now; the room of a letter stays while the width changes by no more than it."""
        super().resizeEvent(event)
        if self.wordWrap() and not (self.indent() > 0 and abs(self.width() - self._hooked_at) <= _STEADY):
            self._make_room()

    def _make_room(self) -> None:
        """Begin lines so far in that the hook of a letter such as J, which reaches out to the left, is whole."""
        out = 0
        # to ask the font takes a millisecond a letter, and of ours only these reach out
        if any(word[0] in _HOOKED for word in self.text().split()):
            hooked = {line[0] for line in self._lines() if line[0] in _HOOKED}
            metrics = QFontMetrics(self.font())
            out = min((metrics.leftBearing(letter) for letter in hooked), default=0)
        self._hooked_at = self.width()
        if self.indent() != max(-out, 0):
            self.setIndent(max(-out, 0))

    def _lines(self) -> Iterator[str]:
        """Yield what stands in each line, from its beginning to the end of its paragraph."""
        for words in filter(None, self.text().splitlines()):
            yield words
            if not self.wordWrap():
                continue
            layout = QTextLayout(words, self.font())
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(self.contentsRect().width())
                yield words[line.textStart() :]
            layout.endLayout()

    def show_colour(self, colour: str) -> None:
        """Change the colour role."""
        paint_words(self, self._theme.colour(colour))

    def show_role(self, role: str) -> None:
        """Change the font role."""
        self.setFont(self._theme.font(role))


def line(theme: Theme, words: str = "", role: str = "text", colour: str = "ink") -> Label:
    """Return a label that keeps its words on one line (figures, short names, column heads)."""
    label = Label(theme, words, role, colour)
    label.setWordWrap(False)
    if role in _HEADINGS:
        # a figure, not what something is called
        give_role(label, Role.StaticText)
    label.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    return label


def caption_of(theme: Theme, field: QWidget, role: str = "caption", colour: str = "ink2") -> Label:
    """Return the words that `field` is called by, to stand beside it and bound to it."""
    label = Label(theme, field.accessibleName(), role, colour)
    label.setBuddy(field)
    return label


def icon_label(theme: Theme, name: str, colour: str = "ink2", size: int = SMALL) -> QLabel:
    """Return an icon that says nothing by itself: words stand beside it, with which it grows."""
    label, side = QLabel(), theme.px(size)
    label.setPixmap(icon_pixmap(name, theme.colour(colour), side))
    label.setFixedSize(side, side)
    return label


def paint_words(widget: QWidget, colour: QColor) -> None:
    """Give the widget's own words a colour."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.WindowText, colour)
    widget.setPalette(palette)


def paint_ground(widget: QWidget, colour: QColor) -> None:
    """Fill the widget's ground with a colour."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, colour)
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)
