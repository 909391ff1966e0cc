"""The help in a window of its own, to read beside the one that one works in."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QScreen, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from selfassess.ui.context import Context
from selfassess.ui.help.contents import Contents
from selfassess.ui.help.keys import KeyGroup, key_groups, seminar_keys
from selfassess.ui.help.reading import Reading
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import paint_ground
from selfassess.voice.manual import read_topic, read_topics

_WIDTH, _HEIGHT = 820, 700
_LEAST_WIDTH, _LEAST_HEIGHT = 560, 360
_PANEL, _MOST, _EDGE = 264, 0.36, 20
"""The width of the contents, their largest share of the window, and the margin of the text."""
_AROUND = 80
"""What of the screen's height stays free, with room for the title bar."""


class HelpWindow(QWidget):
    """Shows one topic; closes with the window it belongs to."""

    closed = Signal()

    def __init__(self, context: Context, parent: QWidget, screen: QScreen) -> None:
        """Belong to `parent`, before which it stays, at the edge of `screen`; `show_topic` fills it."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.topic = ""
        self._before: list[str] = []
        self._around = QHBoxLayout(self)
        self._around.setContentsMargins(0, 0, 0, 0)
        self._sheet: QWidget | None = None
        self.begin(context)
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self._take_place(screen)
        for keys, step in (
            (QKeySequence(Qt.Key.Key_Escape), self.close),
            (QKeySequence(QKeySequence.StandardKey.Find), self._search),
            (QKeySequence("Alt+Left"), self.go_back),
        ):
            QShortcut(keys, self).activated.connect(step)
        parent.installEventFilter(self)

    def _take_place(self, screen: QScreen) -> None:
        """Stand at the right edge of the screen, where it covers least of what one works on."""
        free = screen.availableGeometry()
        px = self._context.theme.px
        self.resize(min(px(_WIDTH), free.width() - _EDGE), min(px(_HEIGHT), free.height() - _AROUND))
        self.move(free.right() - self.width() - _EDGE // 2, free.top() + _EDGE)

    def begin(self, context: Context) -> None:
        """Build everything in the language and the look of `context`, at the topic that was open."""
        if self._sheet is not None:
            self._around.removeWidget(self._sheet)
            self._sheet.hide()
            self._sheet.deleteLater()
        self._context = context
        theme, voice = context.theme, context.voice
        self.setWindowTitle(voice.translate("Help", "Help"))
        paint_ground(self, theme.colour("surface"))
        self.contents = Contents(context, read_topics(voice.language))
        self.reading = Reading(context)
        self.back = Button(theme, voice.translate("Help", "Back"), "link", "arrow-left")
        self._sheet = self._lay_out()
        self._around.addWidget(self._sheet)
        self.contents.place_chosen.connect(self.show_topic)
        self.contents.wanted_changed.connect(self._show_wanted)
        self.reading.topic_wanted.connect(self.show_topic)
        self.back.clicked.connect(self.go_back)
        self._fit()
        if self.topic:
            self._show(self.topic)

    def _lay_out(self) -> QWidget:
        sheet = QWidget()
        self._panel = QWidget()
        paint_ground(self._panel, self._context.theme.colour("sunken"))
        side = QVBoxLayout(self._panel)
        side.setContentsMargins(0, 12, 0, 12)
        side.addWidget(self.contents)
        text = QVBoxLayout()
        text.setContentsMargins(_EDGE, 8, 4, 4)
        text.setSpacing(0)
        text.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        text.addWidget(self.reading, 1)
        row = QHBoxLayout(sheet)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._panel)
        row.addLayout(text, 1)
        return sheet

    def show_topic(self, place: str) -> None:
        """Show a topic, or the one of a part at that part; `back` leads to the one before."""
        if self.topic and self.topic != place:
            self._before.append(self.topic)
        self._show(place)

    def go_back(self) -> None:
        """Show the topic before."""
        if self._before:
            self._show(self._before.pop())

    def _show(self, place: str) -> None:
        self.topic = place
        name = place.partition("#")[0]
        topic = read_topic(self._context.voice.language, name)
        if self.reading.topic != name:
            self.reading.show_topic(topic, self._keys(name))
        self.reading.show_place(place)
        self._mark()
        self.back.setEnabled(bool(self._before))

    def _keys(self, topic: str) -> tuple[KeyGroup, ...]:
        """Return the tables of keys that stand below a topic."""
        if topic == "seminar":
            return (seminar_keys(self._context),)
        return key_groups(self._context) if topic == "keys" else ()

    def _mark(self) -> None:
        """Mark the open topic in the contents, or the part of it where that is listed; nothing is chosen by that."""
        blocker = QSignalBlocker(self.contents)
        self.contents.show_place(self.topic.partition("#")[0])
        self.contents.show_place(self.topic)
        blocker.unblock()

    def _show_wanted(self, wanted: str) -> None:
        self.reading.show_wanted(wanted)
        self._mark()

    def _search(self) -> None:
        self.contents.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.contents.field.selectAll()

    def _fit(self) -> None:
        self._panel.setFixedWidth(min(self._context.theme.px(_PANEL), round(_MOST * self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of the width to the text."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with the window that the help belongs to."""
        if event.type() is QEvent.Type.Hide and not event.spontaneous():
            self.close()
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell, so that the place is kept."""
        self.closed.emit()
        super().closeEvent(event)
