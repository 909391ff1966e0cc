"""The marks a report may bear: draft, restricted access, the municipality's sign."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from selfassess.app.reporting import read_logo
from selfassess.domain.errors import Problem
from selfassess.domain.report import AccessMark
from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label
from selfassess.ui.parts.tick import Tick
from selfassess.ui.report.fields import NamedField


class AccessBox(QWidget):
    """Restricted access; its ground and term are asked for once it is ticked."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        """Begin without the mark."""
        super().__init__()
        theme, voice = context.theme, context.voice
        self.tick = Tick(theme, voice.translate("ReportPage", "Restricted access"))
        self.ground = NamedField(context, voice.translate("ReportPage", "Legal ground"))
        self.term = NamedField(context, voice.translate("ReportPage", "Term, if there is one"))
        self._hint = Label(
            theme,
            voice.translate("ReportPage", "Name the legal ground; without it the mark is not put on the report."),
            "caption",
            "warn",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.tick)
        self._asked = QWidget()
        asked = QVBoxLayout(self._asked)
        asked.setContentsMargins(32, 0, 0, 4)
        asked.setSpacing(8)
        for widget in (self.ground, self._hint, self.term):
            asked.addWidget(widget)
        column.addWidget(self._asked)
        self.tick.toggled.connect(self._follow)
        self.ground.changed.connect(self._follow)
        self.term.changed.connect(self.changed)
        self._asked.hide()

    @property
    def mark(self) -> AccessMark | None:
        """Return the mark; None where it is not wished or has no ground."""
        written = self.written
        return written if written and written.ground else None

    @property
    def written(self) -> AccessMark | None:
        """Return the mark as it is written so far, perhaps without its ground; None where it is not wished."""
        return AccessMark(self.ground.words, self.term.words) if self.tick.isChecked() else None

    def show_mark(self, mark: AccessMark | None) -> None:
        """Show a mark chosen before."""
        self.ground.show_words(mark.ground if mark else "")
        self.term.show_words(mark.term if mark else "")
        self.tick.setChecked(mark is not None)

    def _follow(self) -> None:
        self._asked.setVisible(self.tick.isChecked())
        self._hint.setVisible(not self.ground.words)
        self.changed.emit()


class LogoBox(QWidget):
    """The picture for the cover, and what is wrong with one that cannot be taken."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        """Begin without a picture of its own: the one that the file keeps, if it does."""
        super().__init__()
        theme, voice = context.theme, context.voice
        self._context = context
        self.path, self._kept = "", b""
        self._name = Label(theme, "", "text")
        self.trouble = Label(theme, "", "caption", "bad")
        self.choose = Button(theme, voice.translate("ReportPage", "Choose a picture"), "small_link")
        self.remove = Button(theme, voice.translate("ReportPage", "Remove the picture"), "small")
        self.choose.clicked.connect(self._ask)
        self.remove.clicked.connect(self._take_away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title = Label(theme, voice.translate("ReportPage", "Coat of arms or logo"))
        about = Label(theme, voice.translate("ReportPage", "A PNG or JPEG picture for the cover."), "caption", "ink2")
        for label in (title, about, self._name, self.trouble):
            label.setContentsMargins(4, 0, 0, 0)
            column.addWidget(label)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self._take_kept()
        self._show()

    def _take_kept(self) -> None:
        """Take the picture that the file keeps; a drive that is gone gives none, and that is told."""
        try:
            self._kept = self._context.session.logo if self._context.session is not None else b""
        except Problem as problem:
            self.trouble.setText(self._context.voice.problem(problem))
        self.content = self._kept

    def _ask(self) -> None:
        title = self._context.voice.translate("ReportPage", "Choose a picture")
        begin = str(Path(self.path).parent) if self.path else ""
        chosen, _ = QFileDialog.getOpenFileName(self, title, begin, "*.png *.jpg *.jpeg")
        if chosen:
            self.take(chosen)
            self.changed.emit()

    def take(self, path: str) -> None:
        """Read the picture at `path`; the one before stays where it cannot be taken."""
        try:
            self.content = read_logo(Path(path))
        except Problem as problem:
            self.trouble.setText(self._context.voice.problem(problem))
        else:
            self.path = path
            self.trouble.setText("")
        self._show()

    def _take_away(self) -> None:
        self.path, self.content = "", self._kept
        self.trouble.setText("")
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        kept = self._context.voice.translate("ReportPage", "The municipality's, from the settings")
        self._name.setText(Path(self.path).name if self.path else kept)
        self._name.setVisible(bool(self.content))
        self.trouble.setVisible(bool(self.trouble.text()))
        self.remove.setVisible(bool(self.path))
