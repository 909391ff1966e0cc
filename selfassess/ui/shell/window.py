"""The window: which language, which look, which page."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from selfassess.ui.help.desk import HelpDesk
from selfassess.ui.message import Message
from selfassess.ui.parts.focus import KeptFocus
from selfassess.ui.qt_words import speak
from selfassess.ui.shell.actions import make_actions
from selfassess.ui.shell.bookmarks import Bookmarks
from selfassess.ui.shell.books import Books
from selfassess.ui.shell.care import Care, can_leave, keep_file
from selfassess.ui.shell.commands import commands_of, watch_ends
from selfassess.ui.shell.desk import Desk
from selfassess.ui.shell.dialog import Dialog
from selfassess.ui.shell.exports import Exports
from selfassess.ui.shell.frame import Frame
from selfassess.ui.shell.memory import Memory
from selfassess.ui.shell.names import file_words, unit_name
from selfassess.ui.shell.news import News
from selfassess.ui.shell.offers import Offers
from selfassess.ui.shell.orders import FileOrders
from selfassess.ui.shell.pages import PAGES
from selfassess.ui.shell.preferences import Preferences, language_of
from selfassess.ui.shell.shelves import Shelves
from selfassess.ui.shell.stage import make_shown
from selfassess.ui.task import wait_for_runs
from selfassess.ui.theme import apply_theme
from selfassess.voice import Voice

if TYPE_CHECKING:
    from selfassess.app.changes import Change
    from selfassess.ui.seminar.room import Room

_USUAL, _LEAST = QSize(1366, 768), QSize(1024, 640)


class Window(QMainWindow):
    """Shows one page at a time and builds it anew when language, look or assessment change."""

    def __init__(self, memory: Memory) -> None:
        """Begin with the start page."""
        super().__init__()
        self.memory = memory
        self.desk = Desk(self)
        self.orders = FileOrders(self.desk, memory, self)
        self.exports = Exports(self)
        self.care = Care(self)
        self.news = News(self.desk, Voice(language_of(memory.settings)), self.care.rescue, self)
        self.offers = Offers(self.desk, self)
        self.bookmarks = Bookmarks(self.desk, self)
        self.shelves = Shelves(self.desk, self)
        self.books = Books(self.desk, self.shelves, self)
        self.room: Room | None = None
        self._name = "start"
        self.chosen: tuple[str, ...] = ()
        self._told: Message | None = None
        self._has_warned = False
        self.page: Any = None
        self.preferences = Preferences(memory, self.desk, self)
        self.help = HelpDesk(self)
        self._commands = commands_of(self)
        self.preferences.look_changed.connect(self.show_again)
        self.preferences.name_changed.connect(self.desk.take_name)
        self.desk.leaving.connect(self.leave)
        self.desk.opened.connect(self.show_file)
        self.desk.begun.connect(partial(self.show_file, is_new=True))
        self.desk.changed.connect(self.show_change)
        self.desk.changed.connect(self.news.tell_change)
        self.desk.failed.connect(self.news.tell_problem)
        self.desk.spent.connect(self.news.tell_spent)
        self._connect_rest()
        self.care.connect_orders(self)
        for source in (self.news, self.orders, self.exports, self.offers, self.shelves, self.care):
            source.message.connect(self.tell)
        for worker in (self.orders, self.exports):
            worker.broken.connect(self.news.tell_accident)
        self.setMinimumSize(_LEAST)
        memory.restore_geometry(self, _USUAL)
        self.show_page("start")

    def _connect_rest(self) -> None:
        self.bookmarks.moved.connect(partial(keep_file, self))
        self.shelves.page_wanted.connect(partial(self.show_page, "library"))
        self.shelves.use_wanted.connect(self.begin_new)
        self.books.page_wanted.connect(partial(self.show_page, "guide"))
        self.books.question_wanted.connect(self.go_to_question)
        self.books.writing_wanted.connect(self.exports.write_guide)
        self.books.printing_wanted.connect(self.exports.print_guide)

    def show_page(self, name: str, place: str = "") -> None:
        """Show the page `name`, at `place` or where it was left."""
        told = self._told
        if not can_leave(self):
            return
        self.leave()
        self.context = replace(self.preferences.look(), session=self.desk.session, bridge=self.desk.bridge)
        apply_theme(self.context.theme)
        speak(self.context.voice.language)
        for worker in (self.orders, self.exports, self.shelves, self.books):
            worker.context = self.context
        self.care.speak_with(self.context)
        self.news.voice = self.context.voice
        holder = QObject()
        group = make_actions(holder, self.context.voice, self.desk.has_assessment)
        group.triggered.connect(self._obey)
        self.orders_by_name = {action.data(): action for action in group.actions()}
        self.orders_by_name["home"].setEnabled(name != "start")
        self.page = make_shown(self, name)
        self.frame = Frame(self.context, self.orders_by_name, name, self.page)
        holder.setParent(self.frame)
        self.frame.addActions(group.actions())
        if name in PAGES:
            watch_ends(self)
        self.frame.header.assessment_requested.connect(self.choose_assessment)
        self.frame.header.language_requested.connect(self.preferences.choose_language)
        self.setCentralWidget(self.frame)
        self._name = name
        self._label()
        if name in PAGES:
            self.page.go_to(place or self.bookmarks.place(name))
            self.bookmarks.show(name, self.page)
        self.page.setFocus()
        if self._told is not None and self._told is not told:
            # said by the page that was left
            self.tell(self._told)

    @property
    def page_name(self) -> str:
        """Return which page is shown."""
        return self._name

    def _obey(self, action: QAction) -> None:
        self._commands[action.data()]()

    def show_again(self) -> None:
        """Build the page that is shown anew; the keyboard stays where it is."""
        kept = KeptFocus(self.page)
        self.show_page(self._name)
        kept.bring_back(self.page)

    def show_library(self) -> None:
        """Fill the start page's library, after its first picture; tell of newer editions than the open file has."""
        shown = self.shelves.is_read
        library = self.shelves.library()
        if self._name == "start" and not shown:
            self.page.show_library(library)
        elif self._name in PAGES:
            self.shelves.tell_newer()

    def read_guide(self) -> None:
        """Open the guidelines: of the question last looked at, else of the questionnaire chosen in the library."""
        session = self.desk.session
        if session is not None and self._name in PAGES:
            sheet, _, question = self.question_place().partition("/")
            self.books.read(sheet or session.sheets[0].key, question)
        elif self._name != "guide" and self.shelves.chosen:
            self.books.read(self.shelves.chosen)

    def question_place(self) -> str:
        """Return the question last looked at, as `sheet/question`; empty before one was."""
        return str(self.page.place()) if self._name == "answering" else self.bookmarks.place("answering")

    def leave(self) -> None:
        """Let the page before store what is being typed; remember where it was left and how far its file is."""
        if self.desk.session is not None and self._name in PAGES:
            # a page that tells its place has stored what is being typed
            self.page.place()
            self.bookmarks.leave()
            keep_file(self)

    def _label(self) -> None:
        """Name the window after the open file; let undo and redo, where their work is seen, say what they do."""
        session, voice = self.desk.session, self.context.voice
        words = ["Selfassess"]
        if session is not None and session.current is not None and self._name in PAGES:
            words = [unit_name(session.current.unit), file_words(session), *words]
        self.setWindowTitle(" – ".join(filter(None, words)))
        if session is not None:
            undo, redo = self.orders_by_name["undo"], self.orders_by_name["redo"]
            undo.setEnabled(session.can_undo and self._name in PAGES)
            redo.setEnabled(session.can_redo and self._name in PAGES)
            undo.setText(f"{voice.translate('Shell', 'Undo')} {session.undo_label}".strip())

    def show_file(self, is_new: bool = False) -> None:
        """Show the open file where it was left; a new assessment at its own first question."""
        assert self.desk.session is not None
        left = self.bookmarks.take_up(is_new)
        self._name = ""
        if self.desk.has_assessment:
            self.show_page(left or "answering")
            self.offers.offer_answers(self.context.voice)
        else:
            self.begin_new()
            words = self.context.voice.translate("Shell", "The file holds no assessment yet. Make the three choices.")
            self.tell(Message(words))
        if self.shelves.is_read and not is_new:
            self.shelves.tell_newer()
        if self.desk.session.warnings:
            words = " ".join(map(self.context.voice.problem, self.desk.session.warnings))
            self.tell(Message(words, "trouble", lasts=True))

    def choose_assessment(self, number: int) -> None:
        """Take up another assessment of the open file, on the page that is shown."""
        name = self._name
        self.desk.choose(number)
        if name in PAGES[1:]:
            self.show_page(name)

    def begin_new(self, *chosen: str) -> None:
        """Show the three decisions, with the questionnaires of `chosen` ticked."""
        self.chosen = chosen
        self.show_page("new")

    def open_finder(self) -> None:
        """Open the search over everything one can go to."""
        from selfassess.ui.shell.finds import open_finder

        open_finder(self)

    def go_to_question(self, sheet: str, question: str) -> None:
        """Show a question."""
        if self._name == "answering":
            self.page.go_to(f"{sheet}/{question}")
        else:
            self.show_page("answering", f"{sheet}/{question}")

    def explain(self, sheet: str, target: str) -> None:
        """Show how a figure came about; the results page does that by itself."""
        if self._name != "results":
            self.show_page("results", f"{sheet}|{target}")

    def tell(self, message: Message) -> None:
        """Show a message at the foot of the page, or in the dialog in front that has room for one."""
        if message.place:
            message = replace(message, slot=partial(self.go_to_question, *message.place.split("/")))
        self._told = message
        front = QApplication.activeModalWidget()
        place = front if isinstance(front, Dialog) and front.tells else self.frame
        place.show_message(message)

    def show_change(self, change: "Change") -> None:
        """Show when a change was saved and what can be undone now; what was told before it is old."""
        self._has_warned = False
        self.frame.info_bar.outdate_message()
        self.frame.header.show_saved(change.at)
        self._label()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where everything stood and let go of the file; what could not be stored holds the window once."""
        if not can_leave(self) and not self._has_warned:
            self._has_warned, rescue = True, self.care.rescue
            words = self.context.voice.translate(
                "Shell", "The last words typed are not saved. Save elsewhere, or close the window again to leave them."
            )
            self.tell(Message(words, "trouble", rescue.label, rescue.save_elsewhere, lasts=True))
            event.ignore()
            return
        self.leave()
        if self.room is not None:
            self.room.leave()
        self.memory.keep_geometry(self)
        self.orders.wait()
        self.exports.wait()
        wait_for_runs()
        # a field that loses the keyboard stores what is in it, which it can no more once the file is closed
        self.frame.setEnabled(False)
        self.desk.close_file()
        super().closeEvent(event)
