"""The evidence of one question as a Qt list, and how its rows are drawn."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
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
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from selfassess.domain.record import Evidence
from selfassess.ui.icons import SMALL, paint_icon
from selfassess.ui.parts.focus import fill_round, paint_ring
from selfassess.ui.theme import Theme
from selfassess.voice import Voice

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
EVIDENCE = Qt.ItemDataRole.UserRole
_ROW_HEIGHT = 28
_ICONS = {"file": "file-text", "link": "link", "act": "scale"}
_CROSS = 24
_WRAP = Qt.TextFlag.TextWordWrap


def shown_name(evidence: Evidence) -> str:
    """Return what evidence is called: a link without its scheme."""
    name = evidence.name
    return name.split("://", 1)[1].rstrip("/") if evidence.kind == "link" and "://" in name else name


class EvidenceModel(QAbstractListModel):
    """One row for each piece of evidence."""

    def __init__(self, voice: Voice, parent: QObject | None = None) -> None:
        """Hold nothing."""
        super().__init__(parent)
        self._voice = voice
        self._evidence: tuple[Evidence, ...] = ()

    def show_evidence(self, evidence: Sequence[Evidence]) -> None:
        """Hold `evidence`, in that order."""
        self.beginResetModel()
        self._evidence = tuple(evidence)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._evidence)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's words or the Evidence itself."""
        if not index.isValid():
            return None
        evidence = self._evidence[index.row()]
        if role == EVIDENCE:
            return evidence
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_name(evidence)
        if role == Qt.ItemDataRole.ToolTipRole:
            return evidence.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._kind_word(evidence.kind)}: {evidence.name}"
        return None

    def _kind_word(self, kind: str) -> str:
        if kind == "file":
            return self._voice.translate("Answering", "File")
        return (
            self._voice.translate("Answering", "Link")
            if kind == "link"
            else self._voice.translate("Answering", "Legal act")
        )


class EvidenceDelegate(QStyledItemDelegate):
    """Draws icon, name, date of attaching; under the mouse or the keyboard a cross that removes."""

    removal_wanted = Signal(object)
    """The Evidence whose cross was clicked."""

    def __init__(self, theme: Theme, voice: Voice, view: QAbstractItemView) -> None:
        """Draw in `theme`, as wide as `view`."""
        super().__init__(view)
        self._theme, self._voice, self._view = theme, voice, view
        self.can_remove = True

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return one line for a file or a link, as many as the words need for an act."""
        theme, evidence = self._theme, index.data(EVIDENCE)
        metrics = QFontMetrics(theme.font("text"))
        needed = metrics.height()
        if evidence.kind == "act":
            room = self._view.viewport().width() - theme.px(SMALL) - 16 - max(self._day(evidence)[1], theme.px(_CROSS))
            needed = metrics.boundingRect(0, 0, room, 10_000, int(_WRAP), evidence.name).height()
        return QSize(120, max(theme.px(_ROW_HEIGHT), needed + 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        painter.save()
        evidence: Evidence = index.data(EVIDENCE)
        place, state = QRect(option.rect), option.state
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        is_pointed = bool(state & QStyle.StateFlag.State_MouseOver)
        if is_pointed:
            fill_round(painter, QRectF(place), self._theme.colour("hover"), radius=4)
        side = self._theme.px(SMALL)
        middle = place.top() + (place.height() - side) / 2
        icon_place = QRectF(place.left(), middle, side, side)
        paint_icon(painter, _ICONS.get(evidence.kind, "paperclip"), self._theme.colour("ink2"), icon_place)
        right = self._paint_end(painter, place, evidence, self.can_remove and (has_focus or is_pointed))
        words = QRect(place.left() + side + 8, place.top(), right - place.left() - side - 16, place.height())
        font = self._theme.font("text")
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink"))
        name = shown_name(evidence)
        if evidence.kind != "act":
            name = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideMiddle, words.width())
        painter.drawText(words, int(_WRAP | Qt.AlignmentFlag.AlignVCenter), name)
        if has_focus:
            paint_ring(painter, self._theme, QRectF(place), 4)
        painter.restore()

    def _paint_end(self, painter: QPainter, place: QRect, evidence: Evidence, with_cross: bool) -> int:
        """Draw the cross or the date; return where the name has to end."""
        if with_cross:
            square = QRectF(self._cross(place)).adjusted(4, 4, -4, -4)
            paint_icon(painter, "x", self._theme.colour("ink2"), square)
            return self._cross(place).left()
        words, width = self._day(evidence)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("ink2"))
        end = QRect(place.right() - width, place.top(), width + 1, place.height())
        painter.drawText(end, int(Qt.AlignmentFlag.AlignVCenter), words)
        return end.left()

    def _day(self, evidence: Evidence) -> tuple[str, int]:
        """Return the day of attaching in words, and how wide they are."""
        if evidence.added_at is None:
            return "", 0
        words = self._voice.date(evidence.added_at.astimezone().date(), "short")
        return words, QFontMetrics(self._theme.font("caption")).horizontalAdvance(words)

    def _cross(self, place: QRect) -> QRect:
        side = self._theme.px(_CROSS)
        return QRect(place.right() + 1 - side, place.top() + (place.height() - side) // 2, side, side)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tell a click on the cross."""
        del model
        if not isinstance(event, QMouseEvent) or event.type() is not QEvent.Type.MouseButtonRelease:
            return False
        if not self.can_remove or not self._cross(QRect(option.rect)).contains(event.position().toPoint()):
            return False
        self.removal_wanted.emit(index.data(EVIDENCE))
        return True
