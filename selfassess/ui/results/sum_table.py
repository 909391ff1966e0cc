"""The items of a figure as a table: number, name, level, weight, product, and their sum in the last row."""

from fractions import Fraction
from functools import cache

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from selfassess.domain.explanation import Explanation, Row
from selfassess.domain.figures import Left
from selfassess.domain.forms import LevelForm
from selfassess.ui.parts.level_cell import SIDE, Level, level_width, paint_level
from selfassess.ui.results.row_table import NOWHERE, Index, RowTable
from selfassess.ui.results.standing import level_of
from selfassess.ui.results.subject import Subject
from selfassess.ui.theme import Theme
from selfassess.voice.findings import exact_words, left_word, question_name, section_name, section_number

NUMBER, NAME, VALUE, WEIGHT, PRODUCT = range(5)
_HEIGHT, _GAP, _MOST_ROWS = 32, 10, 12
LEVEL_ROLE, STRONG_ROLE, DECIMALS_ROLE = (Qt.ItemDataRole.UserRole + place for place in range(3))


class SumModel(QAbstractTableModel):
    """The rows of an explanation in words, and their sum."""

    def __init__(self, subject: Subject, explanation: Explanation) -> None:
        """Word the rows of `explanation`."""
        super().__init__()
        self._subject = subject
        self._rows = explanation.rows
        voice = subject.voice
        self._mark = voice.number(Fraction(1, 2))[1]
        self._header = (
            voice.translate("Results", "No."),
            self._item_word(),
            voice.translate("Results", "Value"),
            voice.translate("Results", "Weight"),
            voice.translate("Results", "Product"),
        )
        weights, products = exact_words(voice, explanation.weights), exact_words(voice, explanation.products)
        self._words = [self._row_words(row) for row in self._rows]
        self._words.append(("", voice.translate("Results", "Total"), "", weights, products))

    def _item_word(self) -> str:
        voice, kinds = self._subject.voice, {row.part.is_section for row in self._rows}
        if kinds == {False}:
            return voice.translate("Results", "Question")
        if kinds == {True}:
            return voice.translate("Results", "Section")
        return voice.translate("Results", "Item")

    def _row_words(self, row: Row) -> tuple[str, ...]:
        voice, part = self._subject.voice, row.part
        number, name = self._names(row)
        if part.value is None or row.product is None:
            left_out = voice.translate("Results", "{why}, left out", why=left_word(voice, part.left or Left.EMPTY))
            return number, name, left_out, "", ""
        return number, name, *(exact_words(voice, value) for value in (part.value, part.weight, row.product))

    def _names(self, row: Row) -> tuple[str, str]:
        voice, questionnaire = self._subject.voice, self._subject.questionnaire
        if row.part.is_section:
            section = questionnaire.section_by_id[row.part.id]
            return section_number(questionnaire, section), section_name(voice, section)
        question = questionnaire.question_by_id[row.part.id]
        return question.number, question_name(voice, question)

    def target(self, row: int) -> str:
        """Return the id of the section or the question in a row; empty for the sum."""
        return self._rows[row].part.id if row < len(self._rows) else ""

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of items and one for the sum."""
        return 0 if parent.isValid() else len(self._words)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._header)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the heads of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._header[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return words, level, alignment and weight of a cell."""
        row, column = index.row(), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words[row][column]
        if role == Qt.ItemDataRole.ToolTipRole and column == NAME:
            return self._words[row][NAME]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        is_sum = row == len(self._rows)
        if role == DECIMALS_ROLE:
            return self._decimals(row, column)
        if role == STRONG_ROLE:
            return is_sum or (column == PRODUCT and self._rows[row].product is not None)
        if role == LEVEL_ROLE and column == VALUE and not is_sum:
            return self._level(self._rows[row])
        return None

    def _decimals(self, row: int, column: int) -> str:
        """Return a figure from its decimal mark on; nothing for a whole one, and where no figure stands."""
        is_figure = column in (VALUE, WEIGHT, PRODUCT) and bool(self._words[row][WEIGHT])
        _, mark, decimals = self._words[row][column].partition(self._mark)
        return mark + decimals if is_figure else ""

    def _level(self, row: Row) -> Level | None:
        """Return what the cell of a question shows; a section has its figure, what is left out has words."""
        if row.part.is_section or row.product is None:
            return None
        question = self._subject.questionnaire.question_by_id[row.part.id]
        # what is no level counts with another figure than its answer
        return level_of(self._subject, question) if isinstance(question.form, LevelForm) else None


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column in (NUMBER, NAME) else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


class _SumDelegate(QStyledItemDelegate):
    """Draws hairlines, level cells, and the ring round the current row."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(table)
        self._theme, self._table = theme, table
        # the words of the table stay as they are
        self._most_decimals = cache(self._widest_decimals)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for the words of a cell; names wrap."""
        level, least = index.data(LEVEL_ROLE), self._theme.px(_HEIGHT)
        if isinstance(level, Level):
            return QSize(level_width(self._theme, level) + _GAP, least)
        metrics = QFontMetrics(self._font(index))
        if _is_left_out(index) and index.column() >= VALUE:
            # spans three columns, whose widths follow from the figures of the others
            return QSize(0, least)
        if index.column() != NAME:
            return QSize(metrics.horizontalAdvance(str(index.data())) + self._behind(index) + _GAP, least)
        room = _room(QRect(0, 0, self._table.columnWidth(NAME), 10_000), NAME)
        height = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, str(index.data())).height()
        return QSize(0, max(height + 13, least))

    def _font(self, index: Index) -> QFont:
        caption = index.column() == NUMBER or (index.column() == VALUE and _is_left_out(index))
        return self._theme.font("strong" if index.data(STRONG_ROLE) else "caption" if caption else "text")

    def _decimals_width(self, index: Index) -> int:
        return QFontMetrics(self._font(index)).horizontalAdvance(str(index.data(DECIMALS_ROLE)))

    def _widest_decimals(self, column: int) -> int:
        model = self._table.model()
        return max((self._decimals_width(model.index(row, column)) for row in range(model.rowCount())), default=0)

    def _behind(self, index: Index) -> int:
        """Return the room behind a figure, whose decimal mark stands below the others'."""
        if index.column() in (NUMBER, NAME) or _is_left_out(index):
            return 0
        return self._most_decimals(index.column()) - self._decimals_width(index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        theme, place = self._theme, QRect(option.rect)
        painter.save()
        is_sum = index.row() == index.model().rowCount() - 1
        line = QRect(place.left(), place.bottom(), place.width(), 1)
        painter.fillRect(line, theme.colour("ink" if is_sum else "line"))
        level = index.data(LEVEL_ROLE)
        if isinstance(level, Level):
            width, side = level_width(theme, level), theme.px(SIDE)
            cell = QRectF(place.right() - width, place.center().y() - side / 2, width, side)
            paint_level(painter, theme, cell, level)
        else:
            self._paint_words(painter, place, index)
        painter.restore()

    def _paint_words(self, painter: QPainter, place: QRect, index: Index) -> None:
        quiet = index.column() == NUMBER or _is_left_out(index)
        painter.setFont(self._font(index))
        painter.setPen(self._theme.colour("ink3" if quiet else "ink"))
        flags = index.data(Qt.ItemDataRole.TextAlignmentRole) | Qt.TextFlag.TextWordWrap
        room = _room(place, index.column()).adjusted(0, 0, -self._behind(index), 0)
        painter.drawText(room, flags, str(index.data()))


def _room(place: QRect, column: int) -> QRect:
    """Return where the words of a cell stand."""
    return place.adjusted(0, 0, -_GAP, 0) if column in (NUMBER, NAME) else place


def _is_left_out(index: Index) -> bool:
    return not index.model().index(index.row(), WEIGHT).data()


class SumTable(RowTable):
    """Shows up to twelve items without scrolling."""

    target_chosen = Signal(str)
    """The id of the section or the question that was opened."""

    def __init__(self, subject: Subject, explanation: Explanation) -> None:
        """Show the items of `explanation`."""
        self._items = SumModel(subject, explanation)
        super().__init__(subject.theme, self._items)
        self._items.setParent(self)
        self.setItemDelegate(_SumDelegate(subject.theme, self))
        self.setAccessibleName(subject.voice.translate("Results", "Items of the figure"))
        for row in range(self._items.rowCount()):
            if _is_left_out(self._items.index(row, VALUE)):
                self.setSpan(row, VALUE, 1, PRODUCT - VALUE + 1)
        header = self.horizontalHeader()
        header.setStyleSheet("QHeaderView::section { padding: 6px 0; }")
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.row_chosen.connect(self._open)

    def fit_rows(self) -> None:
        """Give every row the height its words need, and the table the height of its rows."""
        super().fit_rows()
        shown = range(min(self._items.rowCount(), _MOST_ROWS + 1))
        self.setFixedHeight(self.horizontalHeader().height() + sum(self.rowHeight(row) for row in shown) + 2)

    def _open(self, index: QModelIndex) -> None:
        target = self._items.target(index.row())
        if target:
            self.target_chosen.emit(target)
