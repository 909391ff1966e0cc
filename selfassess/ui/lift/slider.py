"""A question in a scenario: a slider over its answers, with the answer of now marked."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider

from selfassess.domain.answers import Value
from selfassess.domain.forms import LevelForm
from selfassess.domain.questionnaire import Question
from selfassess.ui.lift.answers import answers_upwards, said_words, short_words
from selfassess.ui.parts.focus import paint_ring
from selfassess.ui.theme import Theme
from selfassess.voice import Voice
from selfassess.voice.findings import question_name

_KNOB, _NOW, _TICK, _EDGE, _MOST_TICKS = 10.0, 4.5, 3, 12, 12
_WIDE, _LEAST, _HEIGHT = 148, 84, 28


class AnswerSlider(QSlider):
    """Moved by dragging or with the arrow keys; further right earns more."""

    moved = Signal(str, object)
    """The question, and the answer under the knob while it is dragged."""
    settled = Signal(str, object)
    """The question and the answer it was led to."""
    dropped = Signal(str)
    """The question shall stay as it is (Delete)."""

    def __init__(self, theme: Theme, voice: Voice, question: Question, now: Value | None) -> None:
        """Make a slider for `question`, whose answer is `now`."""
        super().__init__(Qt.Orientation.Horizontal)
        self._theme, self._voice, self._question, self._now = theme, voice, question, now
        self.answers = answers_upwards(question, now)
        self.setRange(0, max(len(self.answers) - 1, 0))
        self.setPageStep(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{question.number} {question_name(voice, question)}")
        self.valueChanged.connect(self._tell)
        self.sliderReleased.connect(self._settle)

    def show_answer(self, value: Value) -> None:
        """Put the knob at `value` without telling."""
        if value not in self.answers:
            # a scenario made elsewhere may hold what no step leads to
            self.answers = (*self.answers, value)
            self.setMaximum(len(self.answers) - 1)
        self.blockSignals(True)
        self.setValue(self.answers.index(value))
        self.blockSignals(False)
        self._describe()
        self.update()

    def _tell(self, at: int) -> None:
        self._describe()
        self.moved.emit(self._question.id, self.answers[at])
        if not self.isSliderDown():
            self._settle()

    def _settle(self) -> None:
        self.settled.emit(self._question.id, self.answers[self.value()])

    def _describe(self) -> None:
        voice, question = self._voice, self._question
        now, then = (said_words(voice, question, value) for value in (self._now, self.answers[self.value()]))
        words = voice.translate("Lift", "now {now}, in the scenario {then}", now=now, then=then)
        self.setAccessibleDescription(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        """Return room for the knob and a few steps."""
        return QSize(self._theme.px(_WIDE), self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(self._theme.px(_LEAST), self._theme.px(_HEIGHT))

    def _x_of(self, at: int) -> float:
        span, edge = max(self.maximum(), 1), self._theme.px(_EDGE)
        return edge + (self.width() - 2 * edge) * at / span

    def _at(self, x: float) -> int:
        edge = self._theme.px(_EDGE)
        span = self.width() - 2 * edge
        return max(0, min(self.maximum(), round((x - edge) / max(span, 1) * self.maximum())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the knob under the pointer."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the knob."""
        if self.isSliderDown():
            self.setValue(self._at(event.position().x()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Leave the knob where it is."""
        if self.isSliderDown():
            self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the panel: it must not change a scenario by the way."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the question out of the scenario with Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self.dropped.emit(self._question.id)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line with its steps, the way from now, and the knob with its level."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        self._paint_steps(painter, middle)
        knob = QPointF(self._x_of(self.value()), middle)
        if self._now is not None:
            self._paint_now(painter, knob)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        radius = _KNOB * theme.scale
        painter.drawEllipse(knob, radius, radius)
        if isinstance(self._question.form, LevelForm):
            painter.setFont(theme.font("caption_strong"))
            painter.setPen(theme.colour("onaccent"))
            place = QRectF(knob.x() - 2 * radius, knob.y() - radius, 4 * radius, 2 * radius)
            words = short_words(self._voice, self._question, self.answers[self.value()])
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        if self.hasFocus():
            paint_ring(painter, theme, QRectF(self.rect()))

    def _paint_steps(self, painter: QPainter, middle: float) -> None:
        theme, steps = self._theme, range(len(self.answers))
        edge, tick = theme.px(_EDGE), theme.px(_TICK)
        painter.setPen(QPen(theme.colour("line2"), theme.scale))
        painter.drawLine(QPointF(edge, middle), QPointF(self.width() - edge, middle))
        for at in steps if len(steps) <= _MOST_TICKS else ():
            painter.drawLine(QPointF(self._x_of(at), middle - tick), QPointF(self._x_of(at), middle + tick))

    def _paint_now(self, painter: QPainter, knob: QPointF) -> None:
        theme, radius = self._theme, _NOW * self._theme.scale
        now = QPointF(self._x_of(self.answers.index(self._now)), knob.y()) if self._now is not None else knob
        painter.setPen(QPen(theme.colour("accent"), 4 * theme.scale))
        painter.drawLine(now, knob)
        painter.setPen(QPen(theme.colour("ink2"), 1.5 * theme.scale))
        painter.setBrush(theme.colour("paper"))
        painter.drawEllipse(now, radius, radius)
