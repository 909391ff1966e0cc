"""The foot of the report page: which page, and what can be made of the report; while it is made, how far it is."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Signal, SignalInstance
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button, icon_button
from selfassess.ui.parts.labels import Label, line
from selfassess.ui.parts.progress import ProgressLine
from selfassess.ui.parts.rules import rule
from selfassess.ui.parts.spare import leave_out
from selfassess.ui.report.pages_view import page_words
from selfassess.ui.shell.exports import Writing
from selfassess.voice import Voice

_ROOMY = 800


def format_words(voice: Voice) -> dict[str, str]:
    """Return the single files besides the PDF, by suffix, with what each is for."""
    return {
        ".xlsx": voice.translate("ReportPage", "Excel – tables and charts"),
        ".json": voice.translate("ReportPage", "JSON – exact results for another program"),
        ".csv": voice.translate("ReportPage", "CSV – answers that this program reads again"),
    }


class Footer(QWidget):
    """Offers to save and to print; while something is written it tells how far it is and offers to stop."""

    page_asked = Signal(int)
    """By how many pages to go on."""
    file_asked = Signal(str)
    """The suffix of the file to save; empty for the whole pack."""
    print_asked = Signal()
    stop_asked = Signal()

    def __init__(self, context: Context) -> None:
        """Begin with nothing to save."""
        super().__init__()
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addWidget(rule(context.theme))
        column.addWidget(_message_room())
        self._stack = QStackedLayout()
        column.addLayout(self._stack)
        self._stack.addWidget(self._offers())
        self._stack.addWidget(self._progress())
        self.show_page(0, 0)

    def _offers(self) -> QWidget:
        theme, voice = self._context.theme, self._context.voice
        self.before = icon_button(theme, "chevron-left", voice.translate("ReportPage", "Page before"))
        self.after = icon_button(theme, "chevron-right", voice.translate("ReportPage", "Next page"))
        self.place = line(theme, "", "text", "ink2")
        self._print_words = voice.translate("ReportPage", "Print")
        self.print = icon_button(theme, "printer", self._print_words)
        self.others = Button(theme, voice.translate("ReportPage", "Other files"), "bare", icon_after="chevron-down")
        self.others.give_menu(self._menu())
        self.pack = Button(theme, voice.translate("ReportPage", "Save the whole pack"))
        self.pack.setToolTip(voice.translate("ReportPage", "PDF, Excel, JSON and CSV together in a folder"))
        self.save = Button(theme, voice.translate("ReportPage", "Save the PDF"), "primary")
        self.before.clicked.connect(_telling(self.page_asked, -1))
        self.after.clicked.connect(_telling(self.page_asked, 1))
        self.print.clicked.connect(self.print_asked)
        self.pack.clicked.connect(_telling(self.file_asked, ""))
        self.save.clicked.connect(_telling(self.file_asked, ".pdf"))
        offers, self._row = _row(
            self.before, self.place, self.after, None, self.print, self.others, self.pack, self.save
        )
        return offers

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for suffix, words in format_words(self._context.voice).items():
            action = menu.addAction(words)
            action.setData(suffix)
        # where there is no room for its button
        self._pack_action = menu.addAction(self._context.voice.translate("ReportPage", "Save the whole pack"))
        self._pack_action.setData("")
        menu.triggered.connect(self._ask_for_other)
        return menu

    def _ask_for_other(self, action: QAction) -> None:
        self.file_asked.emit(action.data())

    def _progress(self) -> QWidget:
        theme, voice = self._context.theme, self._context.voice
        self._name = Label(theme)
        self._share = ProgressLine(theme)
        self.stop = Button(theme, voice.translate("ReportPage", "Stop"))
        self.stop.clicked.connect(self.stop_asked)
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(self._name)
        column.addWidget(self._share)
        column.addStretch(1)
        return _row(told, self.stop)[0]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for; the whole pack goes into the list of other files."""
        super().resizeEvent(event)
        self.print.setText(self._print_words if self.width() >= self._context.theme.px(_ROOMY) else "")
        self.print.updateGeometry()
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return no width: what does not fit is left out."""
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        leave_out(self._row, self.width(), (self.place, self.pack))
        self._pack_action.setVisible(self.pack.isHidden())

    def show_page(self, number: int, total: int) -> None:
        """Tell which page is looked at (from 0) and how many there are."""
        self.place.setText(page_words(self._context.voice, number, total) if total else "")
        self.before.setVisible(total > 1)
        self.after.setVisible(total > 1)
        self.before.setEnabled(number > 0)
        self.after.setEnabled(number + 1 < total)
        self.print.setEnabled(total > 0)
        self._fit()

    def show_writing(self, writing: Writing | None) -> None:
        """Tell how far the writing is; offer to save again when there is none."""
        if writing is None:
            self._stack.setCurrentIndex(0)
            return
        voice = self._context.voice
        share = voice.percent(writing.share)
        words = voice.translate("ReportPage", "{name} is being made, {share}", name=writing.name, share=share)
        self._name.setText(words)
        self._share.show_share(writing.share, words)
        self._stack.setCurrentIndex(1)


def _message_room() -> QWidget:
    """Return where the frame puts its messages: above the buttons, as at the foot of a question."""
    room = QWidget()
    room.setObjectName("foot")
    messages = QVBoxLayout(room)
    messages.setContentsMargins(0, 6, 0, 0)
    return room


def _row(*widgets: QWidget | None) -> tuple[QWidget, QHBoxLayout]:
    """Return the widgets side by side, and their layout; None is the room between, and what widens takes it."""
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return place, row


def _telling(signal: SignalInstance, value: object) -> Callable[[], None]:
    return partial(signal.emit, value)
