"""A page of running text to read, in which what is searched for stands out."""

from collections.abc import Iterator

from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from selfassess.domain.text import folded
from selfassess.ui.parts.prose import ProseWriter
from selfassess.ui.theme import Theme

_WIDEST, _INSET = 820, 12
"""Pixels: the greatest width one reads with ease, and the room between the text and the focus ring."""


class ProseView(QTextBrowser):
    """Shows what is written into it; links are told by `anchorClicked` and lead nowhere by themselves."""

    def __init__(self, theme: Theme) -> None:
        """Begin empty."""
        super().__init__()
        self._theme = theme
        self._wanted = self._place = ""
        self.setOpenLinks(False)
        self.setFont(theme.font("text"))
        self.document().setDefaultFont(theme.font("text"))

    def begin_page(self, name: str) -> ProseWriter:
        """Return what writes another page, called `name`, instead of the one before."""
        self.clear()
        self._place = ""
        self.setAccessibleName(name)
        return ProseWriter(self._theme, QTextCursor(self.document()))

    def end_page(self) -> None:
        """Show the page from its beginning."""
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.show_wanted(self._wanted)

    def show_place(self, anchor: str) -> None:
        """Scroll to a place of the page."""
        self._place = anchor
        self.scrollToAnchor(anchor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, at no greater width than one reads with ease, and stay at the place."""
        self.setViewportMargins(_INSET, _INSET, max(_INSET, self.width() - _INSET - _WIDEST), _INSET)
        super().resizeEvent(event)
        if self._place:
            self.scrollToAnchor(self._place)

    def show_wanted(self, wanted: str) -> None:
        """Let every place stand out that holds a word of `wanted`."""
        self._wanted = wanted
        form = QTextCharFormat()
        form.setBackground(self._theme.colour("accent"))
        form.setForeground(self._theme.colour("onaccent"))
        marks = []
        for start, end in places_of(self.toPlainText(), wanted):
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, form
            marks.append(mark)
        self.setExtraSelections(marks)


def places_of(text: str, wanted: str) -> Iterator[tuple[int, int]]:
    """Yield where the words of `wanted` stand in a text, accents and capitals aside, counted as Qt counts."""
    letters, at = [], []
    position = 0
    for letter in text:
        bare = folded(letter)
        letters.append(bare)
        at += [position] * len(bare)
        position += len(letter.encode("utf-16-le")) // 2
    at.append(position)
    searched = "".join(letters)
    for word in folded(wanted).split():
        start = searched.find(word)
        while start >= 0:
            yield at[start], at[start + len(word)]
            start = searched.find(word, start + len(word))
