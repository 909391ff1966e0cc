"""One answer hands are raised for, by click or by key."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from selfassess.ui.answering.cards.answer_row import RowWords
from selfassess.ui.parts.buttons import Button, icon_button
from selfassess.ui.parts.focus import paint_row_ring
from selfassess.ui.parts.pressable import Pressable
from selfassess.ui.seminar.face import BLEED, COUNT, Face, Hands, Setting
from selfassess.ui.seminar.measures import Measures
from selfassess.ui.seminar.number_field import NumberField
from selfassess.voice import Voice
from selfassess.voice.findings.seminar import hands_words

_COMING_AND_GOING = (QEvent.Type.HoverMove, QEvent.Type.Leave, QEvent.Type.FocusIn, QEvent.Type.FocusOut)


class HandsRow(Pressable):
    """A click raises a hand, a right click or “–” takes one down, Enter asks for their number."""

    less_wanted = Signal()
    """One hand fewer."""
    number_given = Signal(int)
    """So many hands."""

    def __init__(self, measures: Measures, voice: Voice, words: RowWords) -> None:
        """Make a row without hands."""
        super().__init__(measures.theme, words.label)
        self.words, self._measures, self._voice = words, measures, voice
        self._setting, self._hands = Setting(False, 22), Hands()
        self._face = Face(measures, voice, words)
        self._field: NumberField | None = None
        self._is_pointed_at = False
        self.less = self._less_button()
        name = ". ".join(part for part in (words.key, words.label, words.description) if part)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.show_hands(Hands())

    def _less_button(self) -> Button:
        words = self._voice.translate("Presentation", "One hand fewer for {answer}", answer=self.words.key)
        button = icon_button(self._theme, "minus", words, "small")
        button.setParent(self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.less_wanted)
        return button

    def show_hands(self, hands: Hands) -> None:
        """Show how many hands there are; blocks and the middle only with the result."""
        self._hands = hands
        self._show_less()
        said = hands_words(self._voice, hands.count)
        if hands.has_result and hands.is_middle:
            said = self._voice.translate("Presentation", "{hands}, in the middle", hands=said)
        self.setAccessibleDescription(said)
        self.update()

    def _show_less(self) -> None:
        """Offer to take a hand down to who points at the row or has the keyboard there."""
        is_wanted = self._is_pointed_at or self.hasFocus() or self.less.hasFocus()
        self.less.setVisible(self._hands.count > 0 and is_wanted)

    def event(self, event: QEvent) -> bool:
        """Offer it as the mouse moves here or the keyboard comes, and no longer when they go."""
        taken = super().event(event)
        if event.type() in _COMING_AND_GOING:
            # a pointer that only lies there is not pointing at anything
            self.point_at(event.type() is QEvent.Type.HoverMove)
        return taken

    def point_at(self, is_pointed_at: bool) -> None:
        """Show whether the mouse points at the row."""
        self._is_pointed_at = is_pointed_at
        self._show_less()
        self.update()

    def show_setting(self, setting: Setting) -> None:
        """Set the row in another way."""
        self._setting = setting
        self.updateGeometry()

    def ask_number(self) -> None:
        """Open a field for the number of hands; Enter or leaving it takes it, Esc leaves it as it was."""
        if self._field is not None:
            return
        self._field = NumberField(self._voice, self.words.key)
        self._field.setFont(self._theme.font("strong"))
        self._field.setParent(self)
        self._field.setText(str(self._hands.count) if self._hands.count else "")
        self._field.selectAll()
        self._field.editingFinished.connect(self._take_number)
        self._field.given_up.connect(self._close_field)
        self._place_children()
        self._field.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_number(self) -> None:
        if self._field is None:
            return
        words = self._field.text().strip()
        self._close_field()
        self.number_given.emit(int(words) if words else 0)

    def _close_field(self) -> None:
        field, self._field = self._field, None
        if field is not None:
            had_focus = field.hasFocus()
            field.hide()
            field.deleteLater()
            if had_focus:
                self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the number with Enter; everything else is the presentation's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # a key that is held would open and close the field
            if not event.isAutoRepeat():
                self.ask_number()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Take one hand down."""
        event.accept()
        self.less_wanted.emit()

    def hasHeightForWidth(self) -> bool:
        """Say that wrapping words make the row higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that words and blocks need at `width`."""
        return self.height_in(self._setting, width)

    def height_in(self, setting: Setting, width: int) -> int:
        """Return the height that the row would have in a setting."""
        return self._face.height_in(setting, width)

    def sizeHint(self) -> QSize:
        """Return a comfortable width."""
        return QSize(400, self.heightForWidth(400))

    def minimumSizeHint(self) -> QSize:
        """Return no width: the words wrap."""
        return QSize(200, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button and the field where they belong."""
        super().resizeEvent(event)
        self._place_children()

    def _place_children(self) -> None:
        px, wide = self._measures.px, self._measures.wide
        right = self.width() - wide(BLEED)
        size = self.less.sizeHint()
        # beside the number, where no word reaches
        left = right - px(COUNT) - px(20)
        self.less.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())
        if self._field is not None:
            width, height = px(COUNT + 36), px(60)
            self._field.setGeometry(right - width, (self.height() - height) // 2, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the answer and the focus ring."""
        painter = QPainter(self)
        self._face.paint(painter, self.size(), self._setting, self._hands, self._is_pointed_at)
        if self.hasFocus():
            paint_row_ring(painter, self._theme, QRectF(self.rect()))
