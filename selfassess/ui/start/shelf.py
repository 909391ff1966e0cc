"""The questionnaire library by kind: what each measures, how long it takes, where it comes from."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from selfassess.domain.library import UNIT_KINDS, Entry
from selfassess.domain.questionnaire import Kind
from selfassess.ui.context import Context
from selfassess.ui.icons import LARGE
from selfassess.ui.parts.focus import paint_ring
from selfassess.ui.parts.labels import icon_label
from selfassess.ui.parts.rules import Heading, rule
from selfassess.ui.theme import Theme
from selfassess.voice import Voice
from selfassess.voice.findings.questionnaires import size_words
from selfassess.voice.terms import unit_word

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_GAP = 9
_ROLES = (("strong", "ink"), ("caption", "ink2"), ("caption", "ink3"), ("caption", "ink3"))


def kind_words(voice: Voice, kind: Kind) -> tuple[str, str]:
    """Return what a kind of questionnaire is called, and who answers it."""
    return {
        Kind.ASSESSMENT: (
            voice.translate("Start", "Self-assessments"),
            voice.translate("Start", "Judged by the municipality itself, with evidence"),
        ),
        Kind.SURVEY: (
            voice.translate("Start", "Surveys"),
            voice.translate("Start", "Answered by residents, councillors and staff, anonymously"),
        ),
        Kind.DATA: (
            voice.translate("Start", "Data sheets"),
            voice.translate("Start", "Figures about the municipality; some are set against published limits"),
        ),
    }[kind]


_ICONS = {Kind.ASSESSMENT: "clipboard-list", Kind.SURVEY: "message-square", Kind.DATA: "table"}


def by_kind(entries: tuple[Entry, ...]) -> dict[Kind, tuple[Entry, ...]]:
    """Return the entries of each kind that has any."""
    shelved = {kind: tuple(entry for entry in entries if entry.kind is kind) for kind in Kind}
    return {kind: found for kind, found in shelved.items() if found}


def entry_lines(voice: Voice, entry: Entry) -> tuple[str, str, str, str]:
    """Return title, what it measures, size with time and languages, and source."""
    languages = " ".join(language.upper() for language in entry.languages)
    unit = unit_word(entry.unit, voice) if entry.unit != UNIT_KINDS[0] else ""
    facts = ", ".join(part for part in (size_words(voice, entry.questions, entry.minutes), languages, unit) if part)
    title, source = voice.text(entry.title), voice.text(entry.source.title) or voice.text(entry.source.act)
    named = voice.translate("Start", "Source: {source}", source=source) if source not in ("", title) else ""
    return title, first_sentence(voice.text(entry.about)), facts, named


def first_sentence(words: str) -> str:
    """Return the words up to the end of their first sentence."""
    head, stop, _ = words.partition(". ")
    return head + ("." if stop else "")


class ShelfModel(QAbstractListModel):
    """The questionnaires of one kind; the display role holds the four lines."""

    def __init__(self, voice: Voice, entries: tuple[Entry, ...], parent: QWidget) -> None:
        """Show `entries` in this order."""
        super().__init__(parent)
        self._lines = [entry_lines(voice, entry) for entry in entries]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many questionnaires there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the lines for the delegate, all together for a screen reader."""
        if role == Qt.ItemDataRole.UserRole:
            return self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in self._lines[index.row()] if part)
        return None


class ShelfDelegate(QStyledItemDelegate):
    """Draws a questionnaire as four wrapping lines over a hairline."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        """Draw with the fonts and colours of `theme` at the width of `view`."""
        super().__init__(view)
        self._theme, self._view = theme, view

    def places(self, lines: tuple[str, ...]) -> list[QRect]:
        """Return where each line goes within its row, top first; an empty line has no height."""
        width = self._view.viewport().width()
        top, places = _GAP, []
        for (role, _), words in zip(_ROLES, lines, strict=True):
            room = QFontMetrics(self._theme.font(role)).boundingRect(
                QRect(0, 0, width, 10_000), Qt.TextFlag.TextWordWrap, words
            )
            places.append(QRect(0, top, width, room.height() + 1 if words else 0))
            top = places[-1].bottom() + 1
        return places

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of the wrapped lines."""
        places = self.places(index.data(Qt.ItemDataRole.UserRole))
        return QSize(places[0].width(), places[-1].bottom() + 1 + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one questionnaire."""
        theme, place, lines = self._theme, QRect(option.rect), index.data(Qt.ItemDataRole.UserRole)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, theme.colour("hover"))
        for (role, colour), words, room in zip(_ROLES, lines, self.places(lines), strict=True):
            painter.setFont(theme.font(role))
            painter.setPen(theme.colour(colour))
            painter.drawText(room.translated(place.topLeft()), Qt.TextFlag.TextWordWrap, words)
        painter.fillRect(place.x(), place.bottom(), place.width(), 1, theme.colour("line"))
        if self._view.hasFocus() and index == self._view.currentIndex():
            paint_ring(painter, theme, QRectF(place))


class ShelfView(QListView):
    """A list as high as its rows: the page scrolls, not the list."""

    def __init__(self, context: Context, entries: tuple[Entry, ...], name: str) -> None:
        """Show `entries`; the list is called `name`."""
        super().__init__()
        self.setModel(ShelfModel(context.voice, entries, self))
        self.setItemDelegate(ShelfDelegate(context.theme, self))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width with the height."""
        super().resizeEvent(event)
        self.doItemsLayout()
        self.setFixedHeight(sum(self.sizeHintForRow(row) for row in range(self.model().rowCount())))


class Shelf(QWidget):
    """The questionnaires of one kind under their heading."""

    entry_chosen = Signal(str)
    """The questionnaire's id."""

    def __init__(self, context: Context, kind: Kind, entries: tuple[Entry, ...]) -> None:
        """Show `entries`, all of `kind`."""
        super().__init__()
        name, caption = kind_words(context.voice, kind)
        heading = Heading(context.theme, name, context.voice.number(len(entries)), caption)
        heading.add_end(icon_label(context.theme, _ICONS[kind], "ink2", LARGE))
        self._entries = entries
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addSpacing(6)
        column.addWidget(rule(context.theme))
        view = ShelfView(context, entries, name)
        view.activated.connect(self._tell_entry)
        view.clicked.connect(self._tell_entry)
        column.addWidget(view)
        column.addStretch(1)

    def _tell_entry(self, index: QModelIndex) -> None:
        self.entry_chosen.emit(self._entries[index.row()].id)
