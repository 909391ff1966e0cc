"""Ctrl+K: questions, sections, pages, guidelines, actions and files, found by words or number, accents aside."""

from collections.abc import Sequence

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
    Signal,
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

from selfassess.ui.context import Context
from selfassess.ui.parts.fields import search_field
from selfassess.ui.parts.focus import fill_chosen
from selfassess.ui.parts.labels import Label
from selfassess.ui.shell.matching import Find, Group, fitting, grouped, matching
from selfassess.ui.theme import Theme
from selfassess.voice import Voice

__all__ = ["Find", "Finder", "matching"]

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROW, _HEADING, _PADDING, _NUMBER = 40, 28, 12, 52
_WRAP = Qt.TextFlag.TextWordWrap.value
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class FindModel(QAbstractListModel):
    """The finds that are shown; the first of a group also holds its heading."""

    def __init__(self, voice: Voice, parent: QObject) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._voice = voice
        self.found: list[Find] = []
        self._headings: dict[int, str] = {}

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these groups."""
        self.beginResetModel()
        self.found, self._headings = [], {}
        for group in groups:
            if group.kind:
                self._headings[len(self.found)] = self._heading(group)
            self.found.extend(group.finds)
        self.endResetModel()

    def _heading(self, group: Group) -> str:
        if group.count == len(group.finds):
            return group.kind
        shown, count = self._voice.number(len(group.finds)), self._voice.number(group.count)
        return self._voice.translate("Shell", "{kind}: {shown} of {count}", kind=group.kind, shown=shown, count=count)

    def heading(self, row: int) -> str:
        """Return what stands above a row; empty within a group."""
        return self._headings.get(row, "")

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many are shown."""
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a find; a screen reader is told of what kind it is."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        find = self.found[index.row()]
        words = " ".join(part for part in (find.number, find.words, find.remark) if part)
        return f"{words}, {find.kind}" if role == Qt.ItemDataRole.AccessibleTextRole and find.kind else words


class FindDelegate(QStyledItemDelegate):
    """Draws number, words and remark in a row, and above the first of a group its heading; the words wrap."""

    def __init__(self, theme: Theme, model: FindModel, view: QListView) -> None:
        """Draw the finds of `model` in `view`."""
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height that heading and words need."""
        heading = self._theme.px(_HEADING) if self._model.heading(index.row()) else 0
        return QSize(0, heading + self.row_height(self._model.found[index.row()]))

    def row_height(self, find: Find) -> int:
        """Return the height that the words of a find need beside number and remark."""
        # the rows are measured before it is known whether there is a bar beside them
        beside = self._view.width() - 2 * self._view.frameWidth() - self._view.verticalScrollBar().sizeHint().width()
        room = self._room(QRect(0, 0, min(self._view.viewport().width(), beside), 10_000), find)
        needed = QFontMetrics(self._theme.font("text")).boundingRect(room, _WRAP, find.words)
        return max(self._theme.px(_ROW), needed.height() + _PADDING)

    def height_of(self, groups: Sequence[Group]) -> int:
        """Return the height of all rows and headings."""
        headings = sum(self._theme.px(_HEADING) for group in groups if group.kind)
        return headings + sum(self.row_height(find) for group in groups for find in group.finds)

    def _room(self, place: QRect, find: Find) -> QRect:
        """Return where the words of a find stand."""
        remark = QFontMetrics(self._theme.font("caption")).horizontalAdvance(find.remark)
        return place.adjusted(_PADDING + self._theme.px(_NUMBER), 0, -remark - 2 * _PADDING, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one find."""
        theme, place, find = self._theme, QRect(option.rect), self._model.found[index.row()]
        middle = Qt.AlignmentFlag.AlignVCenter
        heading = self._model.heading(index.row())
        if heading:
            above = QRect(place.left() + _PADDING, place.top(), place.width(), theme.px(_HEADING))
            painter.setFont(theme.font("caption_strong"))
            painter.setPen(theme.colour("ink2"))
            painter.drawText(above, middle, heading)
            place.setTop(place.top() + theme.px(_HEADING))
        if option.state & QStyle.StateFlag.State_Selected:
            fill_chosen(painter, theme, QRectF(place))
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

    chosen = Signal(str)
    """The key of the find that was chosen; empty where it has none."""

    def __init__(
        self, context: Context, finds: Sequence[Find], parent: QWidget, title: str = "", recent: Sequence[str] = ()
    ) -> None:
        """Offer `finds`; `title` says what they are where not everything, `recent` holds the keys chosen lately."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._theme, self._finds, self._recent = context.theme, finds, recent
        voice = context.voice
        title = title or voice.translate("Shell", "Search questions and commands")
        self._recent_words = voice.translate("Shell", "Used lately")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = FindModel(voice, self)
        self.field = search_field(context.theme, title, voice.translate("Shell", "Clear the search"))
        self.view = QListView()
        self.view.setModel(self._model)
        self._delegate = FindDelegate(context.theme, self._model, self.view)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName(voice.translate("Shell", "Found"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # with it Qt puts the rows anew when only the width changes, as a scroll bar changes it
        self.view.setWordWrap(True)
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
        self._take_place(parent)
        column.activate()
        self.show_matching("")

    def _take_place(self, parent: QWidget) -> None:
        width = min(self._theme.px(720), parent.width() - 64)
        height = min(self._theme.px(560), parent.height() - 120)
        self.resize(width, height)
        self.move(parent.mapToGlobal(parent.rect().topLeft()).x() + (parent.width() - width) // 2, 0)
        self.move(self.x(), parent.mapToGlobal(parent.rect().topLeft()).y() + 72)
        self.field.setFocus()

    def show_matching(self, wanted: str) -> None:
        """Show what fits, of groups no more than there is room for, the first of it chosen."""
        groups = grouped(self._finds, wanted, self._recent, self._recent_words)
        if any(group.kind for group in groups):
            room = self.height() - self.field.sizeHint().height() - 3 * _PADDING
            groups = fitting(groups, self._delegate.height_of, room)
        # of a long list the first rows are there at once
        self.view.setLayoutMode(QListView.LayoutMode.Batched)
        self._model.show_groups(groups)
        self._nothing.setVisible(not self._model.found)
        self.view.setVisible(bool(self._model.found))
        self.view.setCurrentIndex(self._model.index(0, 0))

    def choose(self, index: QModelIndex) -> None:
        """Go to a find."""
        if index.isValid():
            find = self._model.found[index.row()]
            self.accept()
            self.chosen.emit(find.key)
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
        if self.view.layoutMode() is QListView.LayoutMode.Batched:
            # rows that come later would push the one that is gone to out of sight
            self.view.setLayoutMode(QListView.LayoutMode.SinglePass)
            self.view.doItemsLayout()
        self.view.setCurrentIndex(self._model.index(row, 0))
