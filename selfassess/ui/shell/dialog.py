"""A sheet over the window: a title, groups, one button to close it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from selfassess.ui.context import Context
from selfassess.ui.message import Message
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.info_bar import InfoBar
from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.scrolled import Scrolled

_EDGE, _AROUND = 24, 48
"""Pixels: the margins of a sheet, and what of the window stays in sight round it."""


class Dialog(QDialog):
    """A titled sheet of groups with one button to close it; what does not fit into the window scrolls."""

    usual_width = 480
    """How wide the sheet is at the usual size of the text."""
    tells = False
    """Whether it has messages of its own; their room above the buttons is kept, so that they move nothing."""

    def __init__(self, context: Context, title: str, parent: QWidget) -> None:
        """Make an empty dialog."""
        super().__init__(parent)
        self._window = parent.window()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._around = QVBoxLayout(self)
        self._around.setContentsMargins(0, 0, 0, 0)
        self._sheet: QWidget | None = None
        self.info_bar = _info_bar(context) if self.tells else None
        self.begin_sheet(context, title)

    def begin_sheet(self, context: Context, title: str) -> None:
        """Begin with nothing under `title`, instead of what stands there."""
        if self._sheet is not None:
            self._around.removeWidget(self._sheet)
            self._sheet.hide()
            self._sheet.deleteLater()
        self.context = context
        self.setWindowTitle(title)
        self._sheet = QWidget()
        self._around.addWidget(self._sheet)
        outer = QVBoxLayout(self._sheet)
        outer.setContentsMargins(0, 0, 0, _EDGE)
        outer.setSpacing(16)
        outer.addWidget(self._scrolled(title), 1)
        if self.info_bar is not None:
            row = QHBoxLayout()
            row.setContentsMargins(_EDGE, 0, _EDGE, 0)
            row.addWidget(self.info_bar)
            outer.addLayout(row)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(_EDGE, 0, _EDGE, 0)
        self.foot.addStretch(1)
        outer.addLayout(self.foot)

    def _scrolled(self, title: str) -> QScrollArea:
        self._content = Scrolled()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(_EDGE, _EDGE - 4, _EDGE, 0)
        column.setSpacing(16)
        column.addWidget(Label(self.context.theme, title, "title"))
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column.addLayout(self.body)
        column.addStretch(1)
        self.area = area = QScrollArea()
        area.setWidget(self._content)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def sizeHint(self) -> QSize:
        """Return room for everything, as far as the window reaches."""
        most = self._window.size() - QSize(_AROUND, _AROUND)
        width = min(self.context.theme.px(self.usual_width), most.width())
        foot = self.foot.sizeHint().height() + _EDGE + 16
        if self.info_bar is not None:
            foot += self.info_bar.minimumHeight() + 16
        return QSize(width, min(self._content.heightForWidth(width) + foot, most.height()))

    def fit(self) -> None:
        """Take the size that what stands in the sheet needs."""
        size = self.sizeHint()
        self.setMinimumSize(size.width(), min(size.height(), 320))
        self.resize(size)

    def stay_over_window(self) -> None:
        """Stand in the middle of the window where the sheet has grown beyond it."""
        window = self._window.frameGeometry()
        if not window.contains(self.frameGeometry()):
            self.move(window.center() - self.rect().center())

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size that everything needs."""
        self.fit()
        super().showEvent(event)

    def lead_to(self, field: QWidget) -> None:
        """Put the keyboard into a field of the sheet and bring it into sight."""
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(field)

    def show_message(self, message: Message) -> None:
        """Show `message` in the dialog, which must have room for it."""
        assert self.info_bar is not None
        self.info_bar.show_message(message)

    def add_close(self) -> None:
        """Put the closing button at the foot."""
        close = Button(self.context.theme, self.context.voice.translate("Shell", "Close"), "primary")
        close.clicked.connect(self.accept)
        self.foot.addWidget(close)


def _info_bar(context: Context) -> InfoBar:
    """Return an empty message whose room is kept."""
    bar = InfoBar(context.theme, context.voice.translate("Shell", "Close the message"))
    policy = bar.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    bar.setSizePolicy(policy)
    return bar
