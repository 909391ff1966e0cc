"""The header, one page, and the message at its foot."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from selfassess.ui.context import Context
from selfassess.ui.message import Message
from selfassess.ui.parts.info_bar import InfoBar
from selfassess.ui.parts.rules import rule
from selfassess.ui.shell.header import Header
from selfassess.ui.theme import Theme

_EDGE, _WIDEST = 32, 760


class Frame(QWidget):
    """What the window shows in one language, one look, for one assessment; built anew when one of them changes.

    The message has a row of its own at the foot of the page. A page with a footer names it `foot` (objectName) and
    gives it a column of rows: the message is the last of them, as wide as it is, and its room is kept for it, so that
    it neither covers nor moves anything.
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
        foot = page.findChild(QWidget, "foot")
        rows = foot.layout() if foot is not None else None
        if isinstance(rows, QBoxLayout):
            policy = self.info_bar.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            self.info_bar.setSizePolicy(policy)
            rows.addWidget(self.info_bar)
        else:
            column.addLayout(self._bar_row(context.theme))

    def _bar_row(self, theme: Theme) -> QHBoxLayout:
        """Return the message in the middle of a row below the page."""
        self.info_bar.setMaximumWidth(theme.px(_WIDEST))
        row = QHBoxLayout()
        row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        row.addStretch(1)
        row.addWidget(self.info_bar, 1000)
        row.addStretch(1)
        return row

    def show_message(self, message: Message) -> None:
        """Show `message` instead of the one before."""
        self.info_bar.show_message(message)
