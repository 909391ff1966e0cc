"""Markdown to read, such as the guidance of a section."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QSizePolicy, QTextBrowser

from selfassess.ui.theme import Theme

_LINE_HEIGHT = 120.0


class ReadingText(QTextBrowser):
    """Markdown in our own type, as high as it is; links open in the browser."""

    def __init__(self, theme: Theme, name: str) -> None:
        """Make an empty text called `name`."""
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setOpenExternalLinks(True)
        self.setFont(theme.font("text"))
        self.document().setDefaultFont(theme.font("text"))
        self.document().setDocumentMargin(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_markdown(self, words: str) -> None:
        """Show a text; headings differ by weight, not by size."""
        self.setMarkdown(words)
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            form = block.blockFormat()
            if form.headingLevel():
                heading = block.charFormat()
                heading.setFont(self._theme.font("strong"))
                heading.setProperty(QTextFormat.Property.FontSizeAdjustment.value, 0)
                cursor.mergeCharFormat(heading)
                form.setTopMargin(12)
            form.setBottomMargin(6)
            form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.setBlockFormat(form)
            block = block.next()
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(int(self.document().size().height()) + 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew and take the height that needs."""
        super().resizeEvent(event)
        self._fit()
