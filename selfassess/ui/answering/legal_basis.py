"""The acts and other sources that a question or a limit rests on."""

import datetime as dt
from collections.abc import Iterator
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from selfassess.domain.questionnaire import Source
from selfassess.ui.parts.labels import Label
from selfassess.ui.theme import Theme
from selfassess.voice import Voice
from selfassess.voice.findings.notation import with_unit


def act_name(voice: Voice, source: Source) -> str:
    """Return an act with its article, as it is cited."""
    return ", ".join(part for part in (voice.text(source.act) or voice.text(source.title), source.article) if part)


def source_lines(theme: Theme, voice: Voice, source: Source) -> Iterator[QWidget]:
    """Yield what is known of a source: act, duty with its figure, who and when, where it was read, a note."""
    if act_name(voice, source):
        yield _name(theme, voice, source)
    duty = voice.text(source.duty)
    if source.number is not None:
        figure = with_unit(voice, voice.number(source.number), source.unit)
        duty = f"{duty}: {figure}" if duty else figure
    if duty:
        yield Label(theme, duty, "text")
    facts = [fact for fact in (voice.text(source.issuer), str(source.year or ""), *_days(voice, source)) if fact]
    if facts:
        yield Label(theme, ", ".join(facts), "caption", "ink2")
    if source.read == "secondary":
        yield Label(theme, voice.translate("Answering", "Not read in the act itself."), "caption", "warn")
    if source.note:
        yield Label(theme, voice.text(source.note), "caption", "ink2")


def _name(theme: Theme, voice: Voice, source: Source) -> QWidget:
    """Return the act; with an address it is a link."""
    words = act_name(voice, source)
    name = Label(theme, words, "strong")
    if source.url.startswith(("http://", "https://")):
        name.setTextFormat(Qt.TextFormat.RichText)
        colour = theme.colour("accent").name()
        name.setText(f'<a style="color:{colour}" href="{escape(source.url)}">{escape(words)}</a>')
        name.setAccessibleName(words)
        name.setOpenExternalLinks(True)
        name.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
    return name


def _days(voice: Voice, source: Source) -> Iterator[str]:
    if source.valid_from:
        yield voice.translate("Answering", "in force from {day}", day=_day(voice, source.valid_from))
    if source.valid_to:
        yield voice.translate("Answering", "in force until {day}", day=_day(voice, source.valid_to))
    if source.checked:
        yield voice.translate("Answering", "checked on {day}", day=_day(voice, source.checked))


def _day(voice: Voice, iso: str) -> str:
    """Return a date of a questionnaire file in words; one that is only a year or a month stays as it is."""
    try:
        return voice.date(dt.date.fromisoformat(iso), "short")
    except ValueError:
        return iso


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
