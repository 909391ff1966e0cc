"""The foot of the presentation: what it works on, the keys one needs, a menu of all orders."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from selfassess.ui.parts.buttons import icon_button
from selfassess.ui.parts.focus import fill_round, paint_ring
from selfassess.ui.parts.labels import Label, icon_label, paint_ground
from selfassess.ui.parts.pressable import Pressable
from selfassess.ui.parts.spare import leave_out
from selfassess.ui.seminar.measures import Measures
from selfassess.ui.seminar.orders import Order, hand_keys, order_words
from selfassess.voice import Voice
from selfassess.voice.findings.seminar import origin_words

_HEIGHT, _EDGE, _CAP, _PADDING, _GAP = 108, 72, 44, 14, 14
"""Measures of LOOK at 1920 x 1080."""
_NOTICE = 10_000
"""Milliseconds that a notice stays."""


class KeyButton(Pressable):
    """The cap of a key and what it does; pressing it does the same."""

    def __init__(self, measures: Measures, cap: str, words: str) -> None:
        """Make a button."""
        super().__init__(measures.theme, words)
        self._measures, self._cap = measures, cap
        self.setAccessibleName(f"{words} ({cap})")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _cap_width(self) -> int:
        px = self._measures.px
        return max(
            QFontMetrics(self._theme.font("text")).horizontalAdvance(self._cap) + 2 * px(_PADDING), px(_CAP + 14)
        )

    def sizeHint(self) -> QSize:
        """Return room for cap and words."""
        px = self._measures.px
        words = QFontMetrics(self._theme.font("text")).horizontalAdvance(self.text())
        return QSize(self._cap_width() + px(_GAP) + words + 2, px(_CAP + 14))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: words are not cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw cap and words, and the focus ring."""
        painter, theme, px = QPainter(self), self._theme, self._measures.px
        cap = QRectF(0, (self.height() - px(_CAP)) / 2, self._cap_width(), px(_CAP))
        fill = "hover" if self.underMouse() else "surface"
        fill_round(painter, cap, theme.colour(fill), theme.colour("line2"), px(8))
        painter.setFont(theme.font("text"))
        painter.setPen(theme.colour("ink"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._cap)
        painter.setPen(theme.colour("ink2"))
        left = self._cap_width() + px(_GAP)
        words = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            paint_ring(painter, theme, QRectF(self.rect()))


class Foot(QWidget):
    """Says that nothing is stored; what does not fit is still in the menu."""

    def __init__(self, measures: Measures, voice: Voice, is_invented: bool, orders: Mapping[str, Order]) -> None:
        """Make the foot; `orders` is what each order does."""
        super().__init__()
        theme, px = measures.theme, measures.px
        self._measures, self._voice, self._orders = measures, voice, orders
        paint_ground(self, theme.colour("sunken"))
        self.setMinimumHeight(px(_HEIGHT))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(measures.wide(_EDGE), px(8), measures.wide(_EDGE), px(8))
        self._row.setSpacing(px(40))
        self._about = QWidget()
        about = QHBoxLayout(self._about)
        about.setContentsMargins(0, 0, 0, 0)
        about.setSpacing(px(18))
        self.eye = icon_label(theme, "eye", size=16)
        about.addWidget(self.eye)
        self.origin = Label(theme, origin_words(voice, is_invented), "text", "ink2")
        about.addWidget(self.origin, 1)
        self._row.addWidget(self._about, 1)
        # over the question it would cover what the room is to read
        self.notice = Notice(measures)
        self.notice.turned.connect(self._take_turns)
        self._row.addWidget(self.notice, 1)
        self.keys = [self._button(*keys) for keys in self._shown_keys()]
        self.menu_button = icon_button(theme, "ellipsis", voice.translate("Presentation", "All orders"))
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu_button.give_menu(self.menu())
        self._row.addWidget(self.menu_button)

    def _shown_keys(self) -> tuple[tuple[str, str, str], ...]:
        voice = self._voice
        return (
            ("reveal", voice.translate("Presentation", "Space"), voice.translate("Presentation", "reveal")),
            # who presses it learns more of it
            ("help", "0 … 9", voice.translate("Presentation", "a hand")),
            ("next", "→", voice.translate("Presentation", "next")),
            ("reset", "Home", voice.translate("Presentation", "start over")),
        )

    def _button(self, name: str, cap: str, words: str) -> KeyButton:
        button = KeyButton(self._measures, cap, words)
        button.clicked.connect(self._orders[name])
        self._row.addWidget(button)
        return button

    def menu(self) -> QMenu:
        """Return a menu of all orders with their keys."""
        menu = QMenu(self)
        for cap, words in hand_keys(self._voice):
            action = menu.addAction(f"{words}\t{cap}")
            action.triggered.connect(self._orders["help"])
        menu.addSeparator()
        for name, (cap, words) in order_words(self._voice).items():
            action = menu.addAction(f"{words}\t{cap}")
            action.triggered.connect(self._orders[name])
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out keys that do not fit, the rarest first."""
        super().resizeEvent(event)
        self._show_keys()

    def _take_turns(self) -> None:
        """Let what has happened stand for a while where it says what the seminar works on."""
        self._about.setVisible(self.notice.isHidden())
        self._show_keys()

    def _show_keys(self) -> None:
        # the words on the left may wrap into two lines
        wrapped = self.width() - self._measures.px(300)
        leave_out(self._row, wrapped, list(reversed(self.keys)))
        if self.notice.isHidden():
            return
        for key in reversed(self.keys):
            if self.notice.height_beside(self._room()) <= self._measures.px(_HEIGHT) - 2 * self._measures.px(8):
                return
            key.hide()

    def _room(self) -> int:
        """Return how wide the words on the left may be."""
        shown = [one for one in (*self.keys, self.menu_button) if not one.isHidden()]
        beside = sum(one.sizeHint().width() + self._row.spacing() for one in shown)
        return self.width() - 2 * self._measures.wide(_EDGE) - beside


class Notice(QWidget):
    """A sentence on what has happened; it goes by itself."""

    turned = Signal()
    """It came, went, or says something else."""

    def __init__(self, measures: Measures) -> None:
        """Make it hidden."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(measures.px(18))
        row.addWidget(icon_label(measures.theme, "info", "accent"))
        self.words = Label(measures.theme)
        row.addWidget(self.words, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_NOTICE)
        self._timer.timeout.connect(self._go)
        self.hide()

    def tell(self, words: str, lasts: bool = False) -> None:
        """Show a sentence for ten seconds, or until the next one where it `lasts`."""
        self.words.setText(words)
        self.setAccessibleName(words)
        self.show()
        self.turned.emit()
        self._timer.stop()
        if not lasts:
            self._timer.start()

    def outdate(self) -> None:
        """Go, unless the sentence lasts: something else has happened since."""
        if self._timer.isActive():
            self._go()

    def _go(self) -> None:
        self._timer.stop()
        self.hide()
        self.turned.emit()

    def height_beside(self, width: int) -> int:
        """Return how high it is at that width."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 0
