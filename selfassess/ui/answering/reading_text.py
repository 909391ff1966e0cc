"""Text to read, such as the guidance of a section."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextBrowser

from selfassess.domain.prose import Block
from selfassess.ui.parts.prose import ProseWriter
from selfassess.ui.theme import Theme


class ReadingText(QTextBrowser):
    """Running text in our own type, as high as it is; links open in the browser."""

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

    def show_prose(self, blocks: Iterable[Block]) -> None:
        """Show a text; headings differ by weight, not by size."""
        self.clear()
        ProseWriter(self._theme, QTextCursor(self.document())).write_blocks(blocks)
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(int(self.document().size().height()) + 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew and take the height that needs."""
        super().resizeEvent(event)
        self._fit()
