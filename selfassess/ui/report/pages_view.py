"""The pages one below the other, as wide as the room allows."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from selfassess.app.preview import Proof
from selfassess.ui.context import Context
from selfassess.ui.parts.focus import paint_ring
from selfassess.ui.report.pictures import Pictures
from selfassess.voice import Voice

_GAP, _EDGE, _WIDEST = 16, 24, 880
_STEP = 60

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PagesModel(QAbstractListModel):
    """The pages of a proof; each says which one it is."""

    def __init__(self, voice: Voice, parent: QWidget) -> None:
        """Begin without pages."""
        super().__init__(parent)
        self._voice = voice
        self.proof: Proof | None = None

    def show_proof(self, proof: Proof) -> None:
        """Show another report."""
        self.beginResetModel()
        self.proof = proof
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of pages."""
        return 0 if parent.isValid() or self.proof is None else len(self.proof.pages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return which page it is, in words."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return page_words(self._voice, index.row(), self.rowCount())


def page_words(voice: Voice, number: int, total: int) -> str:
    """Return which page of how many; `number` counts from 0."""
    page, all_pages = voice.number(number + 1), voice.number(total)
    return voice.translate("ReportPage", "Page {page} of {total}", page=page, total=all_pages)


class _PageDelegate(QStyledItemDelegate):
    """Draws a page as paper, and its picture on it."""

    def __init__(self, context: Context, view: "PagesView") -> None:
        super().__init__(view)
        self._theme, self._view = context.theme, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._view.paper_width, self._view.page_height(index.row()) + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self._view
        left = (view.viewport().width() - view.paper_width) // 2
        top = QRectF(option.rect).top() + _GAP / 2
        place = QRectF(left, top, view.paper_width, view.page_height(index.row()))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(place, Qt.GlobalColor.white)
        image = view.pictures.image(index.row())
        if image is not None:
            painter.drawImage(place, image)
        painter.setPen(self._theme.colour("line2"))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.restore()
        if view.hasFocus() and index.row() == view.page:
            paint_ring(painter, self._theme, place.adjusted(-3, -3, 3, 3), 4)


class PagesView(QListView):
    """Scrolls through the pages; Page Up and Page Down go from page to page."""

    page_reached = Signal(int)
    """The number (from 0) of the page that is looked at."""

    def __init__(self, context: Context) -> None:
        """Make an empty view."""
        super().__init__()
        self.page = 0
        self.pictures = Pictures(self)
        self.pictures.arrived.connect(self._repaint_page)
        self._model = PagesModel(context.voice, self)
        self.setModel(self._model)
        self.setItemDelegate(_PageDelegate(context, self))
        self.setAccessibleName(context.voice.translate("ReportPage", "Pages of the report"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # the page follows from the place scrolled to, not the other way round
        self.setAutoScroll(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.verticalScrollBar().valueChanged.connect(self._look)

    @property
    def proof(self) -> Proof | None:
        """Return the report that is shown."""
        return self._model.proof

    @property
    def paper_width(self) -> int:
        """Return the width of a page on screen."""
        return max(min(self.viewport().width() - 2 * _EDGE, _WIDEST), 1)

    def page_height(self, number: int) -> int:
        """Return the height of a page on screen."""
        assert self.proof is not None
        width, height = self.proof.pages[number]
        return round(self.paper_width * height / width)

    def show_proof(self, proof: Proof) -> None:
        """Show another report, at the page that was looked at."""
        page = self.page
        offset = self._offset(page)
        self.pictures.show_proof(proof)
        self._model.show_proof(proof)
        self.doItemsLayout()
        self.go_to_page(page, offset)
        self._look()

    def _offset(self, page: int) -> int:
        """Return how far the page has been scrolled beyond its upper edge."""
        return -self.visualRect(self._model.index(page, 0)).top() if page < self._model.rowCount() else 0

    def go_to_page(self, number: int, offset: int = 0) -> None:
        """Scroll to a page, or to the last one."""
        number = min(number, self._model.rowCount() - 1)
        if number >= 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self._model.index(number, 0)).top() + offset)

    def _look(self) -> None:
        """Find the page looked at and have its picture made, then those beside it."""
        total = self._model.rowCount()
        if total == 0:
            return
        page = self._page_looked_at(total)
        if page != self.page:
            self.page = page
            self.viewport().update()
        self.setCurrentIndex(self._model.index(page, 0))
        self.page_reached.emit(page)
        self.pictures.want(self._wanted(page, total), round(self.paper_width * self.devicePixelRatioF()))

    def _page_looked_at(self, total: int) -> int:
        bar = self.verticalScrollBar()
        if bar.value() == bar.maximum() > 0:
            return total - 1
        found = self.indexAt(QPoint(self.viewport().width() // 2, self.viewport().height() // 3)).row()
        return found if found >= 0 else min(self.page, total - 1)

    def _wanted(self, page: int, total: int) -> list[int]:
        visible = [
            row
            for row in range(max(page - 2, 0), min(page + 4, total))
            if self.visualRect(self._model.index(row, 0)).intersects(self.viewport().rect())
        ]
        beside = [row for row in (page + 1, page - 1, page + 2) if 0 <= row < total]
        return list(dict.fromkeys([page, *visible, *beside]))

    def _repaint_page(self, number: int) -> None:
        self.update(self._model.index(number, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the pages as wide as the room, at the page that was looked at."""
        page = self.page
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()
            self.go_to_page(page)
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        """Have the pictures made of what is seen now."""
        super().showEvent(event)
        self._look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from page to page, to the first or the last, or a little up and down."""
        bar, key = self.verticalScrollBar(), event.key()
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.go_to_page(max(self.page + (1 if key == Qt.Key.Key_PageDown else -1), 0))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.minimum() if key == Qt.Key.Key_Home else bar.maximum())
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            bar.setValue(bar.value() + (_STEP if key == Qt.Key.Key_Down else -_STEP))
        elif key == Qt.Key.Key_Space:
            bar.setValue(bar.value() + bar.pageStep() - _STEP)
        else:
            event.ignore()
