"""The evidence of the question on the desk: attach, open, remove."""

import re
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTemporaryDir, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from selfassess.domain.record import Evidence
from selfassess.ui.answering.desk import Desk
from selfassess.ui.answering.evidence_form import EvidenceForm
from selfassess.ui.answering.evidence_list import EvidenceList
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.labels import Label, line
from selfassess.ui.theme import Theme
from selfassess.voice.findings.sources import act_name

_SITE = re.compile(r"[\w-]+(\.[\w-]+)+(:\d+)?([/?#]\S*)?")


def links_in(mime: QMimeData) -> list[str]:
    """Return the http addresses that were dropped or pasted."""
    if mime.hasUrls():
        return [url.toString() for url in mime.urls() if url.scheme() in ("http", "https")]
    words = mime.text().strip() if mime.hasText() else ""
    return words.split() if words.lower().startswith(("http://", "https://")) else []


def with_scheme(address: str) -> str:
    """Return what is written like the address of a site with `https://` before it; anything else as it is."""
    words = address.strip()
    return f"https://{words}" if _SITE.fullmatch(words) else words


def files_in(mime: QMimeData) -> list[Path]:
    """Return the files that were dropped or pasted."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def _clipboard() -> QMimeData:
    """Return what lies on the clipboard; Qt has nothing at all where it was never filled."""
    return QApplication.clipboard().mimeData() or QMimeData()


class EvidencePanel(QWidget):
    """A heading with the number and "add", the list, and the field for a link or an act while one is added."""

    not_opened = Signal(str)
    """The address or the name of what no program on this computer opens."""
    removed = Signal(object)
    """The Evidence that was taken off; undo brings it back."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        """Make an empty list."""
        super().__init__()
        self._desk = desk
        self._copies: QTemporaryDir | None = None
        voice = desk.voice
        self.list = EvidenceList(theme, voice)
        self.list.opening_wanted.connect(self.open)
        self.list.removal_wanted.connect(self.remove)
        self.form = EvidenceForm(theme, voice)
        self.form.link_given.connect(self.attach_link)
        self.form.act_given.connect(self.attach_act)
        self.form.closed.connect(self._take_back_focus)
        self.add = Button(theme, voice.translate("Answering", "Add"), "small_link", "plus")
        self.add.give_menu(self._menu())
        # also while there is no list yet; fields paste words by themselves
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)
        self._count = line(theme, "", "caption", "ink2")
        self._hint = Label(theme, "", "caption", "ink2")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(line(theme, voice.translate("Answering", "Evidence"), "caption_strong"))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        for widget in (self.list, self.form, self._hint):
            column.addWidget(widget)
        column.addStretch(1)

    def show_answer(self) -> None:
        """Show the evidence of the question on the desk; a form that was open is closed."""
        self.form.hide()
        self.add.setVisible(not self._desk.session.read_only)
        self.show_evidence()

    def show_evidence(self) -> None:
        """Show the list anew; as long as it is empty, what would serve as evidence."""
        voice, question = self._desk.voice, self._desk.question
        evidence = [one for one in self._desk.sheet.evidence if one.question == question.id]
        self.list.show_evidence(evidence, can_remove=not self._desk.session.read_only)
        self._count.setText(voice.number(len(evidence)) if evidence else "")
        hint = voice.text(question.evidence)
        self._hint.setText(voice.translate("Answering", "For example: {evidence}", evidence=hint))
        self._hint.setVisible(bool(hint) and not evidence)

    def _menu(self) -> QMenu:
        voice, menu = self._desk.voice, QMenu(self)
        for words, slot in (
            (voice.translate("Answering", "File …"), self.choose_files),
            (voice.translate("Answering", "Link"), self.ask_link),
            (voice.translate("Answering", "Legal act"), self.ask_act),
        ):
            menu.addAction(words).triggered.connect(slot)
        return menu

    @Slot()
    def choose_files(self) -> None:
        """Let files be chosen."""
        title = self._desk.voice.translate("Answering", "Attach files")
        for path in QFileDialog.getOpenFileNames(self, title)[0]:
            self.attach_file(Path(path))

    @Slot()
    def ask_link(self) -> None:
        """Ask for an address, with the one on the clipboard already in the field."""
        found = links_in(_clipboard())
        self.form.ask_link(found[0] if found else "")

    @Slot()
    def ask_act(self) -> None:
        """Ask for an act; the question's own sources are offered."""
        names = dict.fromkeys(act_name(self._desk.voice, source) for source in self._desk.question.sources)
        self.form.ask_act([name for name in names if name])

    @Slot()
    def _take_back_focus(self) -> None:
        """Let the keyboard be where the form was asked for."""
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def attach_file(self, path: Path) -> None:
        """Attach a file to the question on the desk."""
        desk = self._desk
        desk.attempt(lambda: desk.session.attach_file(desk.key, desk.question.id, path))

    @Slot(str)
    def attach_link(self, address: str) -> None:
        """Attach a link to the question on the desk; the field stays open where it is none."""
        desk = self._desk
        address = with_scheme(address)
        if desk.attempt(lambda: desk.session.attach_link(desk.key, desk.question.id, address)):
            self.form.close_form()

    @Slot(str)
    def attach_act(self, act: str) -> None:
        """Attach a legal act to the question on the desk; the field stays open where there is none."""
        desk = self._desk
        if desk.attempt(lambda: desk.session.attach_act(desk.key, desk.question.id, act)):
            self.form.close_form()

    def can_take(self, mime: QMimeData) -> bool:
        """Tell whether there is a file or a link in what is dragged."""
        return not self._desk.session.read_only and bool(files_in(mime) or links_in(mime))

    def take(self, mime: QMimeData) -> None:
        """Attach the files and links that were dropped or pasted."""
        for path in files_in(mime):
            self.attach_file(path)
        for address in links_in(mime):
            self.attach_link(address)

    @Slot()
    def paste(self) -> None:
        """Attach what lies on the clipboard."""
        mime = _clipboard()
        if self.can_take(mime):
            self.take(mime)

    @Slot(object)
    def open(self, evidence: Evidence) -> None:
        """Open a copy of a file, a link, or the page of an act that is one of the question's sources."""
        if evidence.kind == "link":
            self._open_address(QUrl(evidence.name), evidence.name)
        elif evidence.kind == "act":
            for source in self._desk.question.sources:
                if source.url and act_name(self._desk.voice, source) == evidence.name:
                    self._open_address(QUrl(source.url), source.url)
                    return
        else:
            self._desk.attempt(lambda: self._open_address(self._copy_of(evidence), evidence.name))

    def _open_address(self, url: QUrl, name: str) -> None:
        if not QDesktopServices.openUrl(url):
            self.not_opened.emit(name)

    def _copy_of(self, evidence: Evidence) -> QUrl:
        """Return where a copy of an attached file lies; it goes when the page does."""
        if self._copies is None:
            self._copies = QTemporaryDir()
        folder = Path(self._copies.path()) / str(evidence.number)
        folder.mkdir(exist_ok=True)
        copy = folder / Path(evidence.name).name
        content = self._desk.session.evidence_bytes(evidence.number)
        try:
            copy.write_bytes(content)
        except PermissionError:
            # under Windows a program that shows the copy already keeps it from being written
            if not copy.exists():
                raise
        return QUrl.fromLocalFile(str(copy))

    @Slot(object)
    def remove(self, evidence: Evidence) -> None:
        """Take evidence off the question; undo brings it back."""
        if self._desk.attempt(lambda: self._desk.session.detach(evidence.number)):
            self.removed.emit(evidence)
