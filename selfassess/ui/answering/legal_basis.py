"""The acts and other sources that a question or a limit rests on."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from selfassess.domain.questionnaire import Source
from selfassess.ui.parts.focus import TIGHT, paint_ring
from selfassess.ui.parts.labels import Label
from selfassess.ui.theme import Theme
from selfassess.voice import Voice
from selfassess.voice.findings.sources import act_name, duty_words, second_hand, source_facts


def source_lines(theme: Theme, voice: Voice, source: Source) -> Iterator[QWidget]:
    """Yield what is known of a source: act, duty with its figure, who and when, where it was read, a note."""
    if act_name(voice, source):
        yield _name(theme, voice, source)
    below = (
        (duty_words(voice, source), "text", "ink"),
        (source_facts(voice, source), "caption", "ink2"),
        (second_hand(voice, source), "caption", "warn"),
        (voice.text(source.note), "caption", "ink2"),
    )
    for words, role, colour in below:
        if words:
            yield Label(theme, words, role, colour)


class _Act(Label):
    """The name of an act; with an address it is a link, which can have the keyboard and opens with Enter."""

    address = ""

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Let the keyboard go on: with Shift+Tab Qt would keep it at a link for ever."""
        return QWidget.focusNextPrevChild(self, is_next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QDesktopServices.openUrl(QUrl(self.address))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            paint_ring(QPainter(self), self._theme, QRectF(self.rect()), TIGHT)


def _name(theme: Theme, voice: Voice, source: Source) -> QWidget:
    """Return the act; with an address it is a link."""
    words = act_name(voice, source)
    name = _Act(theme, words, "strong")
    if source.url.startswith(("http://", "https://")):
        name.setTextFormat(Qt.TextFormat.RichText)
        colour = theme.colour("accent").name()
        name.setText(f'<a style="color:{colour}" href="{escape(source.url)}">{escape(words)}</a>')
        name.setAccessibleName(words)
        name.address = source.url
        name.setOpenExternalLinks(True)
        name.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
    return name


class LegalBasis(QWidget):
    """The sources of a question, one below the other."""

    def __init__(self, theme: Theme, voice: Voice) -> None:
        """Make an empty list."""
        super().__init__()
        self._theme, self._voice = theme, voice
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inside: QWidget | None = None

    def show_sources(self, sources: tuple[Source, ...]) -> None:
        """Show `sources`."""
        if self._inside is not None:
            self._column.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for source in sources:
            for widget in source_lines(self._theme, self._voice, source):
                column.addWidget(widget)
            column.addSpacing(10)
        self._column.addWidget(self._inside)
        self._inside.show()
