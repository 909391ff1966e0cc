"""Which guidelines are read, and where one came from to read them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from selfassess.ui.context import Context
from selfassess.ui.shell.desk import Desk
from selfassess.ui.shell.shelves import Shelves

if TYPE_CHECKING:
    from selfassess.domain.questionnaire import Questionnaire


class Books(QObject):
    """Opens guidelines from a question or from the library, and leads back."""

    page_wanted = Signal()
    """The guidelines are to be shown."""
    question_wanted = Signal(str, str)
    """A question of the open file is to be shown: sheet and question."""
    writing_wanted = Signal(object, object)
    """The guidelines of a Questionnaire are to be written, and the Path."""
    printing_wanted = Signal(object)
    """The guidelines of a Questionnaire are to be printed."""

    def __init__(self, desk: Desk, shelves: Shelves, parent: QObject) -> None:
        """Read what lies on the desk or on the shelves."""
        super().__init__(parent)
        self._desk, self._shelves = desk, shelves
        self._key = self._place = self._question = ""
        self.context: Context | None = None
        shelves.reading_wanted.connect(self.read)

    def read(self, key: str, question: str = "") -> None:
        """Open the guidelines of a questionnaire; at the question of the open file that one came from, if one did."""
        self._key, self._place, self._question = key, question, question
        self.page_wanted.emit()

    def make_page(self) -> QWidget:
        """Return the page of the guidelines; that of the library where their file went bad."""
        from selfassess.ui.guide.page import GuidePage

        assert self.context is not None
        questionnaire = self._questionnaire()
        if questionnaire is None:
            return self._shelves.make_page()
        page = GuidePage(self.context, questionnaire, self._back_words(questionnaire))
        page.go_to(self._place)
        page.place_changed.connect(self._keep_place)
        page.question_requested.connect(self.question_wanted)
        page.back_requested.connect(self._go_back)
        page.writing_requested.connect(self.writing_wanted)
        page.printing_requested.connect(self.printing_wanted)
        return page

    def _questionnaire(self) -> "Questionnaire | None":
        """Return what is read: from a question the edition of the open file, else the newest of the library."""
        session = self._desk.session
        if self._question and session is not None:
            return session.sheet(self._key).questionnaire
        return self._shelves.load(self._shelves.library().find(self._key))

    def _back_words(self, questionnaire: "Questionnaire") -> str:
        assert self.context is not None
        if not self._question:
            return self.context.voice.translate("Shell", "Back to the library")
        number = questionnaire.question_by_id[self._question].number
        return self.context.voice.translate("Shell", "Back to question {number}", number=number)

    def _keep_place(self, place: str) -> None:
        self._place = place

    def _go_back(self) -> None:
        if self._question:
            self.question_wanted.emit(self._key, self._question)
        else:
            self._shelves.show_library(self._key)
