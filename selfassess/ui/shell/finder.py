"""Ctrl+K: every question and every command, found by their words without regard to accents."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from selfassess.domain.text import folded
from selfassess.ui.context import Context
from selfassess.ui.parts.fields import search_field
from selfassess.ui.parts.focus import fill_chosen
from selfassess.ui.parts.labels import Label
from selfassess.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROW, _PADDING, _NUMBER = 40, 12, 52
_MOST = 60
_WRAP = Qt.TextFlag.TextWordWrap.value
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


@dataclass(frozen=True)
class Find:
    """Something to go to: a number in front, its words, a remark at the right, and what choosing it does."""

    number: str
    words: str
    remark: str
    choose: Callable[[], None]


def matching(finds: Sequence[Find], wanted: str) -> list[Find]:
    """Return the finds that contain every word of `wanted`.

    Those whose number begins with it come first, then commands with a word that begins with it.
    """
    words = folded(wanted).split()
    found = [find for find in finds if all(word in folded(f"{find.number} {find.words}") for word in words)]
    return sorted(found, key=lambda find: _rank(find, folded(wanted.strip())))[:_MOST]


def _rank(find: Find, wanted: str) -> int:
    if wanted and find.number.startswith(wanted):
        return 0
    is_begun = bool(wanted) and f" {wanted}" in f" {folded(find.words)}"
    return 1 if is_begun and not find.number else 2


class FindModel(QAbstractListModel):
    """The finds that fit what was typed."""

    def __init__(self, finds: Sequence[Find], parent: QObject) -> None:
        """Begin with everything."""
        super().__init__(parent)
        self._all = finds
        self.found = matching(finds, "")

    def show_matching(self, wanted: str) -> None:
        """Keep what fits `wanted`."""
        self.beginResetModel()
        self.found = matching(self._all, wanted)
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many fit."""
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a find."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        find = self.found[index.row()]
        return " ".join(part for part in (find.number, find.words, find.remark) if part)


class FindDelegate(QStyledItemDelegate):
    """Draws number, words and remark in a row; the words wrap."""

    def __init__(self, theme: Theme, model: FindModel, view: QListView) -> None:
        """Draw the finds of `model` in `view`."""
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height that the words need beside number and remark."""
        find = self._model.found[index.row()]
        room = self._room(QRect(0, 0, self._view.viewport().width(), 10_000), find)
        needed = QFontMetrics(self._theme.font("text")).boundingRect(room, _WRAP, find.words)
        return QSize(0, max(self._theme.px(_ROW), needed.height() + _PADDING))

    def _room(self, place: QRect, find: Find) -> QRect:
        """Return where the words of a find stand."""
        remark = QFontMetrics(self._theme.font("caption")).horizontalAdvance(find.remark)
        return place.adjusted(_PADDING + self._theme.px(_NUMBER), 0, -remark - 2 * _PADDING, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one find."""
        theme, place, find = self._theme, QRect(option.rect), self._model.found[index.row()]
        if option.state & QStyle.StateFlag.State_Selected:
            fill_chosen(painter, theme, QRectF(place))
        middle = Qt.AlignmentFlag.AlignVCenter
        inner = place.adjusted(_PADDING, 0, -_PADDING, 0)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("ink3"))
        painter.drawText(inner, middle, find.number)
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, find.remark)
        painter.setFont(theme.font("text"))
        painter.setPen(theme.colour("ink"))
        painter.drawText(self._room(place, find), _WRAP | middle.value, find.words)


class Finder(QDialog):
    """A field and what it finds; arrows choose while the field keeps the keyboard."""

    def __init__(self, context: Context, finds: Sequence[Find], parent: QWidget, title: str = "") -> None:
        """Offer `finds`; `title` says what they are, where they are not all questions and commands."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._theme = context.theme
        voice = context.voice
        title = title or voice.translate("Shell", "Search questions and commands")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = FindModel(finds, self)
        self.field = search_field(context.theme, title, voice.translate("Shell", "Clear the search"))
        self.view = QListView()
        self.view.setModel(self._model)
        self.view.setItemDelegate(FindDelegate(context.theme, self._model, self.view))
        self.view.setAccessibleName(voice.translate("Shell", "Found"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._nothing = Label(
            context.theme, voice.translate("Shell", "Nothing found. Try fewer or shorter words."), "text", "ink2"
        )
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self._nothing)
        column.addWidget(self.view, 1)
        self.field.textChanged.connect(self.show_matching)
        self.field.installEventFilter(self)
        self.view.clicked.connect(self.choose)
        self.show_matching("")
        self._take_place(parent)

    def _take_place(self, parent: QWidget) -> None:
        width = min(self._theme.px(720), parent.width() - 64)
        height = min(self._theme.px(560), parent.height() - 120)
        self.resize(width, height)
        self.move(parent.mapToGlobal(parent.rect().topLeft()).x() + (parent.width() - width) // 2, 0)
        self.move(self.x(), parent.mapToGlobal(parent.rect().topLeft()).y() + 72)
        self.field.setFocus()

    def show_matching(self, wanted: str) -> None:
        """Show what fits, the first of it chosen."""
        self._model.show_matching(wanted)
        self._nothing.setVisible(not self._model.found)
        self.view.setCurrentIndex(self._model.index(0, 0))

    def choose(self, index: QModelIndex) -> None:
        """Go to a find."""
        if index.isValid():
            find = self._model.found[index.row()]
            self.accept()
            find.choose()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list with the arrows, choose with Enter, close with Esc."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _MOVES:
                self._move(key)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.choose(self.view.currentIndex())
                return True
            if key == Qt.Key.Key_Escape:
                self.reject()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Go away when another window is clicked."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isVisible() and not self.isActiveWindow():
            self.reject()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the edge."""
        painter = QPainter(self)
        painter.setPen(self._theme.colour("line2"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _move(self, key: Qt.Key) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8}.get(key, -8)
        row = min(max(self.view.currentIndex().row() + step, 0), self._model.rowCount() - 1)
        self.view.setCurrentIndex(self._model.index(row, 0))
