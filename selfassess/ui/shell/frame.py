"""The header, one page, and the message at its foot."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from selfassess.ui.context import Context
from selfassess.ui.message import Message
from selfassess.ui.parts.info_bar import InfoBar
from selfassess.ui.parts.rules import rule
from selfassess.ui.shell.header import Header

_EDGE, _GAP, _WIDEST = 32, 8, 760


class Frame(QWidget):
    """What the window shows in one language, one look, for one assessment; built anew when one of them changes.

    The message lies over the page, so that nothing moves when it comes. A page with a footer names it `foot`
    (objectName): the message then stands just above it, as wide as it is.
    """

    def __init__(self, context: Context, actions: Mapping[str, QAction], name: str, page: QWidget) -> None:
        """Show `page`, called `name`, under its header."""
        super().__init__()
        self.page = page
        self.header = Header(context, actions, name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(rule(context.theme))
        column.addWidget(page, 1)
        self.info_bar = InfoBar(context.theme, context.voice.translate("Shell", "Close the message"))
        self.info_bar.setParent(self)
        self._foot = page.findChild(QWidget, "foot")
        if self._foot is not None:
            self._foot.installEventFilter(self)

    def show_message(self, message: Message) -> None:
        """Show `message` instead of the one before."""
        self.info_bar.show_message(message)
        self._place_bar()
        self.info_bar.raise_()

    def _place_bar(self) -> None:
        bar = self.info_bar
        if self._foot is not None and self._foot.isVisible():
            corner = self._foot.mapTo(self, QPoint(0, 0))
            left, bottom, width = corner.x(), corner.y(), self._foot.width()
        else:
            width = min(_WIDEST, self.width() - 2 * _EDGE)
            left, bottom = (self.width() - width) // 2, self.height() - _GAP
        height = max(bar.minimumHeight(), bar.heightForWidth(width))
        bar.setGeometry(left, bottom - height - _GAP, width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the message in its place."""
        super().resizeEvent(event)
        self._place_bar()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page's footer with the message."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place_bar()
        return super().eventFilter(watched, event)
