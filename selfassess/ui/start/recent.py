"""Where the user left off: the newest file large, the others as rows."""

import datetime as dt
from collections.abc import Iterator
from fractions import Fraction
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from selfassess.app.file_names import is_there
from selfassess.app.settings import RecentFile
from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button, icon_button
from selfassess.ui.parts.labels import Label, line
from selfassess.ui.parts.progress import ProgressLine
from selfassess.ui.parts.rows import Row
from selfassess.ui.parts.rules import rule
from selfassess.ui.shell.names import saved_words, today
from selfassess.voice import Voice
from selfassess.voice.waiting import waiting_counts

_ROWS = 4


def share_of(file: RecentFile) -> Fraction:
    """Return the share of the questions that were answered, 0 to 1."""
    return Fraction(min(file.answered, file.applicable), file.applicable) if file.applicable else Fraction(0)


def _opened_at(file: RecentFile) -> dt.datetime | None:
    try:
        moment = dt.datetime.fromisoformat(file.opened_at)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _day_words(voice: Voice, file: RecentFile) -> str:
    moment = _opened_at(file)
    if moment is None:
        return ""
    day = moment.astimezone().date()
    return voice.date(day, "day" if day.year == today().year else "short")


class Recent(QWidget):
    """The files opened lately, newest first; there is at least one."""

    file_chosen = Signal(str)
    backups_wanted = Signal(str)
    """The backups of the file at this path are to be shown."""
    removal_wanted = Signal(str)
    """The file at this path is to leave the list; the file itself stays."""

    def __init__(self, context: Context, files: tuple[RecentFile, ...]) -> None:
        """Show `files`."""
        super().__init__()
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._add_newest(column, files[0])
        for file in files[1 : 1 + _ROWS]:
            column.addLayout(self._with_orders(self._row(file), file))
        column.addStretch(1)

    def _add_newest(self, column: QVBoxLayout, file: RecentFile) -> None:
        theme, voice = self._context.theme, self._context.voice
        column.addWidget(Label(theme, voice.translate("Start", "Continue where you left off"), "caption", "ink2"))
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, file.municipality or Path(file.path).stem, "page"))
        words.addWidget(Label(theme, file.title, "text", "ink2"))
        row.addLayout(words, 1)
        is_there = _is_there(file)
        self.go_on = self._continue_button(file)
        self.go_on.setEnabled(is_there)
        row.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        if not is_there:
            column.addWidget(Label(theme, self._gone_words(file), "caption", "warn"))
        column.addSpacing(14)
        column.addWidget(ProgressLine(theme, share_of(file), 6, self._done_words(file)))
        column.addSpacing(6)
        column.addLayout(self._facts(file))
        column.addSpacing(11)
        column.addWidget(rule(theme))

    def _continue_button(self, file: RecentFile) -> Button:
        voice = self._context.voice
        words = (
            voice.translate("Start", "Continue with question {number}", number=file.question)
            if file.question
            else voice.translate("Start", "Continue")
        )
        button = Button(self._context.theme, words, "primary", icon_after="arrow-right")
        button.setProperty("path", file.path)
        button.clicked.connect(self._tell_file)
        return button

    def _facts(self, file: RecentFile) -> QHBoxLayout:
        theme, voice = self._context.theme, self._context.voice
        facts = QHBoxLayout()
        facts.setSpacing(24)
        facts.addWidget(line(theme, self._done_words(file), "caption_strong"))
        left = file.applicable - file.answered
        if left > 0:
            words = voice.translate("Start", "%n still open", "questions", left)
            if file.unsure:
                words = waiting_counts(voice, left - file.unsure, file.unsure)
            facts.addWidget(line(theme, words, "caption", "ink2"))
        if file.below:
            words = voice.translate("Start", "%n sections below the threshold", "", file.below)
            facts.addWidget(line(theme, words, "caption", "ink2"))
        facts.addStretch(1)
        moment = _opened_at(file)
        if moment is not None:
            facts.addWidget(line(theme, saved_words(voice, moment, today()), "caption", "ink3"))
        orders = QHBoxLayout()
        orders.setSpacing(0)
        for order in self._orders(file):
            orders.addWidget(order)
        facts.addLayout(orders)
        return facts

    def _done_words(self, file: RecentFile) -> str:
        voice = self._context.voice
        done, whole = voice.number(file.answered), voice.number(file.applicable)
        return voice.translate("Start", "Answered {done} of {all}", done=done, all=whole)

    def _row(self, file: RecentFile) -> Row:
        theme, voice = self._context.theme, self._context.voice
        name = file.municipality or Path(file.path).stem
        row = Row(theme, f"{name}, {file.title}", padding=0)
        row.setToolTip(file.path)
        row.add(line(theme, name, "strong"))
        if not _is_there(file):
            row.add(Label(theme, self._gone_words(file), "caption", "warn"), 1)
            row.setEnabled(False)
            row.setAccessibleDescription(self._gone_words(file))
            return row
        row.add(Label(theme, file.title, "text", "ink2"), 1)
        progress = ProgressLine(theme, share_of(file), name=self._done_words(file))
        progress.setFixedWidth(theme.px(96))
        row.add(progress)
        row.add(_right(line(theme, voice.percent(share_of(file)), "caption", "ink2"), theme.px(48)))
        row.add(_right(line(theme, _day_words(voice, file), "caption", "ink3"), theme.px(108)))
        row.setProperty("path", file.path)
        row.clicked.connect(self._tell_file)
        return row

    def _gone_words(self, file: RecentFile) -> str:
        return self._context.voice.translate(
            "Start",
            "Not found in {folder}: moved, deleted, or on a drive that is not plugged in.",
            folder=Path(file.path).parent,
        )

    def _with_orders(self, row: Row, file: RecentFile) -> QHBoxLayout:
        """Return a row with the orders about its file beside it."""
        box = QHBoxLayout()
        box.setSpacing(0)
        box.addWidget(row, 1)
        for order in self._orders(file):
            box.addWidget(order)
        return box

    def _orders(self, file: RecentFile) -> Iterator[Button]:
        theme, voice = self._context.theme, self._context.voice
        name = file.municipality or Path(file.path).stem
        back = voice.translate("Start", "Restore {name} from a backup", name=name)
        away = voice.translate("Start", "Take {name} off this list; the file stays", name=name)
        for icon, words, signal in (("history", back, self.backups_wanted), ("x", away, self.removal_wanted)):
            button = icon_button(theme, icon, words)
            button.clicked.connect(partial(_tell_path, signal, file.path))
            yield button

    def _tell_file(self) -> None:
        self.file_chosen.emit(self.sender().property("path"))


def _is_there(file: RecentFile) -> bool:
    """Tell whether the file can be opened; a share that may be asleep is not woken for that."""
    return file.path.startswith("\\\\") or is_there(Path(file.path))


def _tell_path(signal: SignalInstance, path: str, _is_checked: bool = False) -> None:
    signal.emit(path)


def _right(label: Label, width: int) -> Label:
    label.setMinimumWidth(width)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label
