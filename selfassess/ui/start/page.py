"""The start page: continue, begin, open, try out; below, the questionnaire library."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from selfassess.app.settings import RecentFile
from selfassess.ui.context import Context
from selfassess.ui.icons import LARGE
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.columns import Columns
from selfassess.ui.parts.keys import KeyCap
from selfassess.ui.parts.labels import Label, icon_label, paint_ground
from selfassess.ui.parts.rows import Row
from selfassess.ui.parts.rules import rule
from selfassess.ui.shell.actions import keys_shown
from selfassess.ui.start.recent import Recent

if TYPE_CHECKING:
    from selfassess.domain.library import Library

_EDGE, _COLUMNS = 48, 3
_WIDEST, _LEAST, _SHELF = 1760, 440, 270
"""Pixels: the widest page; at the usual size of the text the narrowest column above, and in the library."""


class StartPage(QScrollArea):
    """Where every visit begins."""

    file_chosen = Signal(str)
    """The path of a recent file."""
    backups_wanted = Signal(str)
    """The backups of a recent file are to be shown: its path."""
    removal_wanted = Signal(str)
    """A recent file is to leave the list: its path."""
    entry_chosen = Signal(str)
    """The id of a questionnaire in the library."""
    library_requested = Signal()
    file_requested = Signal()
    """A questionnaire file is to be added."""

    def __init__(self, context: Context, recent: tuple[RecentFile, ...], actions: Mapping[str, QAction]) -> None:
        """Show the files of `recent`, newest first; the library follows with `show_library`."""
        super().__init__()
        self._context = context
        self._next: Button | None = None
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        paint_ground(inside, context.theme.colour("surface"))
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(_EDGE, 28, _EDGE, 32)
        self._column.setSpacing(0)
        top = Columns(context.theme.px(_LEAST), (806, 400), across=64)
        top.add(self._left(recent, actions))
        top.add(self._orders(actions))
        self._column.addWidget(top)
        self._column.addSpacing(24)
        self._shelves = QVBoxLayout()
        self._column.addLayout(self._shelves)
        self._column.addStretch(1)
        self.setWidget(inside)

    def _left(self, recent: tuple[RecentFile, ...], actions: Mapping[str, QAction]) -> QWidget:
        if recent:
            files = Recent(self._context, recent)
            self._next = files.go_on
            files.file_chosen.connect(self.file_chosen)
            files.backups_wanted.connect(self.backups_wanted)
            files.removal_wanted.connect(self.removal_wanted)
            return files
        theme, voice = self._context.theme, self._context.voice
        welcome = QWidget()
        column = QVBoxLayout(welcome)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(theme, voice.translate("Start", "How well is your municipality governed?"), "page"))
        column.addWidget(
            Label(
                theme,
                voice.translate(
                    "Start",
                    "Answer the questions of the questionnaires you choose, justify the answers with evidence, and see "
                    "where the municipality stands against published thresholds. "
                    "Every answer is saved on this computer at once.",
                ),
                "text",
                "ink2",
            )
        )
        column.addSpacing(8)
        button = Button(theme, voice.translate("Start", "Begin a self-assessment"), "primary", icon_after="arrow-right")
        button.clicked.connect(actions["new"].trigger)
        self._next = button
        column.addWidget(button)
        column.addStretch(1)
        return welcome

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to the next thing to do, so that Enter does it."""
        if self._next is not None and self._next.isEnabled():
            self._next.setFocus(event.reason())
        else:
            super().focusInEvent(event)

    def _orders(self, actions: Mapping[str, QAction]) -> QWidget:
        voice = self._context.voice
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule(self._context.theme, "ink"))
        about = {
            "new": (
                "file-plus",
                voice.translate("Start", "Choose municipality, questionnaires and period; the rest may stay as it is"),
            ),
            "open": ("folder-open", voice.translate("Start", "Your own .selfassess file or a colleague's")),
            "demo": (
                "play",
                voice.translate("Start", "An invented municipality, safe to try things out"),
            ),
        }
        for name, (icon, caption) in about.items():
            column.addWidget(self._order(actions[name], icon, caption))
        # rarely needed, and then looked for here, also by who has no list of files any more
        restore = Button(self._context.theme, actions["restore"].text(), "link", "history")
        restore.clicked.connect(actions["restore"].trigger)
        column.addSpacing(6)
        column.addWidget(restore, 0, Qt.AlignmentFlag.AlignLeft)
        return place

    def _order(self, action: QAction, icon: str, caption: str) -> Row:
        theme = self._context.theme
        row = Row(theme, f"{action.text()}. {caption}", 60, padding=0)
        row.add(icon_label(theme, icon, "accent", LARGE))
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(3, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(theme, action.text(), "strong"))
        column.addWidget(Label(theme, caption, "caption", "ink2"))
        row.add(words, 1)
        row.add(KeyCap(theme, keys_shown(action)))
        row.clicked.connect(action.trigger)
        return row

    def show_library(self, library: "Library") -> None:
        """Show the newest edition of every questionnaire, a column for each kind there is."""
        from selfassess.ui.start.shelf import Shelf, by_kind

        shelved = by_kind(library.ranked())
        if not shelved:
            return
        theme, voice = self._context.theme, self._context.voice
        head = QHBoxLayout()
        head.addWidget(Label(theme, voice.translate("Start", "Questionnaire library"), "page"), 1)
        orders = (
            (voice.translate("Start", "Open the library"), "book-open", self.library_requested),
            (voice.translate("Start", "Add from a file"), "file-plus", self.file_requested),
        )
        for words, icon, signal in orders:
            button = Button(theme, words, "link", icon)
            button.clicked.connect(signal)
            head.addWidget(button)
        self._shelves.addLayout(head)
        self._shelves.addSpacing(12)
        shelves = Columns(theme.px(_SHELF), (1,) * _COLUMNS)
        for kind, entries in shelved.items():
            shelf = Shelf(self._context, kind, entries)
            shelf.entry_chosen.connect(self.entry_chosen)
            shelves.add(shelf)
        self._shelves.addWidget(shelves)
