"""The screen the room looks at: one question, its answers, the hands, the radar."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from selfassess.app.seminar import Spot
from selfassess.app.settings import TEXT_SIZES
from selfassess.ui.context import Context
from selfassess.ui.message import Message
from selfassess.ui.parts.labels import Label, line, paint_ground
from selfassess.ui.parts.rules import rule
from selfassess.ui.seminar.desk import Desk
from selfassess.ui.seminar.foot import Foot
from selfassess.ui.seminar.measures import Measures, measures_of
from selfassess.ui.seminar.orders import REPEATED, Order, digit_of, order_of
from selfassess.ui.seminar.rows import SETTINGS, Rows, rows_area
from selfassess.ui.seminar.side import Side
from selfassess.ui.seminar.words import Shown
from selfassess.voice.findings.notation import figure_name

_EDGE, _TOP, _BLEED, _GAP = 72, 44, 24, 72
"""Measures of LOOK at 1920 x 1080."""


class Presentation(QWidget):
    """Fills a screen; every key is an order, and every order is in the menu at the foot."""

    wanted = Signal(str)
    """An order that concerns more than this window: find, leave, notes, handout, record, help."""

    def __init__(self, context: Context, desk: Desk, size: QSize) -> None:
        """Build it for a screen of `size`."""
        super().__init__()
        self.context, self.desk = context, desk
        voice = context.voice
        self._size = size
        # what is round the question is large enough as it is, and leaves the room to question and answers
        self.measures: Measures = measures_of(replace(context.theme, text_size=100), size)
        theme = self.measures.theme
        self.setWindowTitle(voice.translate("Presentation", "Seminar"))
        paint_ground(self, theme.colour("surface"))
        self._orders = self._all_orders()
        self.section = Label(theme, "", "text", "ink2")
        self.place = line(theme, "", "text", "ink2")
        self.question = Shown(theme, "shown")
        self.rows = Rows(voice, desk)
        self.side = Side(self.measures, voice, desk)
        self.foot = Foot(self.measures, voice, desk.seminar.copy.is_invented, self._orders)
        self.notice = self.foot.notice
        self.area = rows_area(self.rows)
        self._blank = QWidget(self)
        paint_ground(self._blank, QColor("black"))
        self._blank.hide()
        self._spot: Spot | None = None
        self._build()
        self.side.message.connect(self._tell_message)
        desk.changed.connect(self.show_state)
        desk.begun_again.connect(self._tell_beginning)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_state()

    def _build(self) -> None:
        px, wide = self.measures.px, self.measures.wide
        head = QHBoxLayout()
        head.setSpacing(px(32))
        head.addWidget(self.section, 1)
        head.addWidget(self.place, 0, Qt.AlignmentFlag.AlignTop)
        above = QVBoxLayout()
        above.setContentsMargins(wide(_BLEED), 0, wide(_BLEED), 0)
        above.setSpacing(0)
        above.addLayout(head)
        above.addSpacing(px(6))
        above.addWidget(self.question)
        above.addSpacing(px(14))
        above.addWidget(rule(self.measures.theme, "ink", max(1, wide(2))))
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(above)
        left.addWidget(self.area, 1)
        body = QHBoxLayout()
        # rows reach beyond the words on both sides
        body.setContentsMargins(wide(_EDGE - _BLEED), wide(_TOP), wide(_EDGE), 0)
        body.setSpacing(wide(_GAP - _BLEED))
        body.addLayout(left, 1)
        body.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(rule(self.measures.theme))
        column.addWidget(self.foot)

    def _all_orders(self) -> dict[str, Order]:
        desk, countdown = self.desk, self.desk.countdown
        here: dict[str, Callable[[], object]] = {
            "reveal": desk.reveal,
            "conceal": desk.conceal,
            "next": partial(desk.step, 1),
            "back": partial(desk.step, -1),
            "down": self._go_down,
            "up": self._go_up,
            "undo": desk.undo,
            "reset": desk.reset,
            "clock": countdown.turn,
            "clock_back": countdown.set_back,
            "more_time": partial(countdown.add, 1),
            "less_time": partial(countdown.add, -1),
            "blank": self.turn_blank,
        }
        beyond = ("find", "leave", "notes", "handout", "record", "help")
        orders: dict[str, Callable[[], object]] = {**here}
        orders.update((name, partial(self.wanted.emit, name)) for name in beyond)
        return {name: partial(_carry_out, order) for name, order in orders.items()}

    def show_state(self) -> None:
        """Show the question, as much of it as is revealed, and the hands."""
        seminar = self.desk.seminar
        self.notice.outdate()
        if seminar.spot != self._spot:
            self._spot = seminar.spot
            self._show_question()
        self.rows.show_hands()
        self.side.show_hands()
        # what is revealed is told, too
        self.setAccessibleDescription(self.side.words)

    def _show_question(self) -> None:
        seminar, voice = self.desk.seminar, self.context.voice
        questionnaire = seminar.copy.sheet(seminar.spot.sheet).questionnaire
        section = questionnaire.path_by_question[seminar.spot.question][0]
        number = figure_name(voice, questionnaire, section.id).partition(" ")[0]
        self.section.setText(f"{number} {voice.text(section.title)}")
        ids = [question.id for question in section.all_questions]
        at = voice.number(ids.index(seminar.spot.question) + 1)
        self.place.setText(voice.translate("Presentation", "{number} of {total}", number=at, total=len(ids)))
        self._fit()
        self.setAccessibleName(f"{self.section.text()}. {self.place.text()}. {self.question.text()}")
        # a screen reader tells where it is
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        """Set question and rows as large as the user likes text, or smaller to fit the screen, and then as airily."""
        wanted = self.context.theme.text_size
        for size in (one for one in reversed(TEXT_SIZES) if one <= wanted):
            theme = replace(self.context.theme, text_size=size)
            measures = measures_of(theme, self._size)
            self.rows.show_question(measures)
            has_room = self._set_in(measures)
            # a bar left from the question before would narrow the rows, which then really need it
            policy = Qt.ScrollBarPolicy
            self.area.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if has_room else policy.ScrollBarAsNeeded)
            if has_room:
                break
        self.rows.show_hands()

    def _set_in(self, measures: Measures) -> bool:
        """Set question and rows in these measures; False where even the tightest rows do not fit."""
        wide = self.measures.wide
        width = self.width() - wide(_EDGE - _BLEED) - wide(_EDGE) - wide(_GAP - _BLEED) - self.side.width()
        room = self.height() - max(self.foot.sizeHint().height(), self.foot.minimumHeight()) - wide(_TOP) - 4
        for role in ("shown", "shown_long"):
            self.question.show_words(self.context.voice.text(self.desk.seminar.question.text), role, measures.theme)
            above = self._height_above(width - 2 * wide(_BLEED))
            # a question in small type over airy rows looks worse than one in large type over tight rows
            for setting in SETTINGS if role == "shown" else SETTINGS[2:]:
                if above + self.rows.height_in(setting, width) <= room:
                    self.rows.show_setting(setting)
                    return True
        self.rows.show_setting(SETTINGS[-1])
        return False

    def _height_above(self, width: int) -> int:
        px = self.measures.px
        section = self.section.heightForWidth(width - self.place.sizeHint().width() - px(32))
        return section + px(6) + self.question.heightForWidth(width) + px(14) + max(1, self.measures.wide(2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit everything anew."""
        super().resizeEvent(event)
        self._fit()
        self.side.fit()
        self._blank.setGeometry(self.rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Carry out what a key orders."""
        if not self.take_key(event):
            super().keyPressEvent(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Carry out what a key orders, from whichever window; False where it orders nothing."""
        for one in self.rows.rows:
            one.point_at(False)
        name = order_of(event, self.context.single_keys)
        if event.isAutoRepeat() and name not in REPEATED:
            return True
        if self._blank.isVisible() and name not in ("leave", "blank"):
            self.turn_blank()
            return True
        if name:
            self._orders[name]()
            return True
        digit, is_less = digit_of(event, self.context.single_keys)
        row = self.rows.row_with_key(digit) if digit else None
        if row is None:
            return False
        self.desk.add(row, -1 if is_less else 1)
        self.area.ensureWidgetVisible(self.rows.rows[row])
        return True

    def _go_down(self) -> None:
        if not self.desk.reveal_answer():
            self.rows.step_focus(1)

    def _go_up(self) -> None:
        self.rows.step_focus(-1)

    def turn_blank(self) -> None:
        """Darken the screen, or light it again."""
        self._blank.setVisible(self._blank.isHidden())
        self._blank.raise_()

    @property
    def is_blank(self) -> bool:
        """Tell whether the screen is dark."""
        return not self._blank.isHidden()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Light a dark screen."""
        if self.is_blank:
            self.turn_blank()
        super().mousePressEvent(event)

    def _tell_beginning(self) -> None:
        self.notice.tell(
            self.context.voice.translate("Presentation", "Everything is as at the start. Ctrl Z brings it back.")
        )

    def _tell_message(self, message: Message) -> None:
        self.notice.tell(message.text)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave in the ordinary way when the system closes the window."""
        event.ignore()
        self.wanted.emit("leave")


def _carry_out(order: Order, *_given: object) -> None:
    """Carry out an order, whatever the signal of a button or a menu tells beside."""
    order()
