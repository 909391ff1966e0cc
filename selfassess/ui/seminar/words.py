"""Words on the wall: wrapped, with the line height of LOOK, which is less than the typeface's own."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from selfassess.ui.theme import Theme

LEADING = {"text": 42 / 32, "strong": 42 / 32, "shown": 64 / 52, "shown_long": 50 / 40}
"""Line heights by font role, in font sizes."""


def document_of(theme: Theme, runs: Sequence[tuple[str, str, str]]) -> QTextDocument:
    """Return one paragraph of words, each run in a font role and a colour role; the first sets the line height."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    first = theme.font(runs[0][1])
    document.setDefaultFont(first)
    form = QTextBlockFormat()
    height = LEADING[runs[0][1]] * first.pixelSize()
    form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(form)
    for words, role, colour in runs:
        look = QTextCharFormat()
        look.setFont(QFont(theme.font(role)))
        look.setForeground(theme.colour(colour))
        cursor.insertText(words, look)
    return document


def height_of(document: QTextDocument, width: int) -> int:
    """Return the height of a document at `width`."""
    document.setTextWidth(width)
    return round(document.size().height())


def paint_document(painter: QPainter, document: QTextDocument, place: QPointF) -> None:
    """Draw a document with its upper left corner at `place`."""
    painter.save()
    painter.translate(place)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette = QPalette()
    document.documentLayout().draw(painter, context)
    painter.restore()


class Shown(QWidget):
    """A paragraph in a font role, as high as its words are at the width it gets."""

    def __init__(self, theme: Theme, role: str) -> None:
        """Make it without words."""
        super().__init__()
        self._theme, self._role, self._words = theme, role, ""
        self._document = document_of(theme, [("", role, "ink")])
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """Return the words."""
        return self._words

    def show_words(self, words: str, role: str, theme: Theme) -> None:
        """Show other words, or the same in another role or size."""
        if (words, role, theme) != (self._words, self._role, self._theme):
            self._words, self._role, self._theme = words, role, theme
            self._document = document_of(theme, [(words, role, "ink")])
            self.setAccessibleName(words)
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that wrapping words make it higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at `width`."""
        return height_of(self._document, width)

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(600, self.heightForWidth(600))

    def minimumSizeHint(self) -> QSize:
        """Return no size: the words wrap."""
        return QSize(100, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words."""
        self._document.setTextWidth(self.width())
        paint_document(QPainter(self), self._document, QPointF(0, 0))
