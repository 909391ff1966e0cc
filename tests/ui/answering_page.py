"""An open file and the answering page over it: the questionnaire of every type, or one of the program."""

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from selfassess import paths
from selfassess.app.municipalities import municipality
from selfassess.app.session import NewAssessment, Session
from selfassess.content import Loaded, load
from selfassess.domain.answers import OPEN, Answer
from selfassess.domain.record import Period
from selfassess.ui.answering.page import AnsweringPage
from selfassess.ui.bridge import SessionBridge
from selfassess.ui.context import Context
from selfassess.ui.message import Message
from selfassess.ui.theme import apply_theme, load_fonts, theme_named
from selfassess.voice import Voice

EVERY, SURVEY = "every-type", "residents-survey"


def loaded(name: str) -> Loaded:
    """Return `every-type`, `survey` or a questionnaire of the program."""
    own = Path(__file__).parent.parent / "files" / f"{name}.yaml"
    return load(own if own.exists() else paths.questionnaires() / f"{name}-1.yaml")


def assess(session: Session, year: int, *names: str) -> None:
    """Begin the assessment of a year."""
    period = Period(dt.date(year, 1, 1), dt.date(year, 12, 31))
    session.add_assessment(NewAssessment(municipality("XX-KALNUPE"), tuple(map(loaded, names)), period))


def open_session(folder: Path, *names: str) -> Session:
    """Return a new file with an assessment of 2026."""
    session = Session.create(folder / "answering.selfassess", municipality("XX-KALNUPE"), "Anna")
    assess(session, 2026, *names)
    return session


class Shown:
    """A page on screen with the messages it sent."""

    def __init__(self, qtbot: QtBot, session: Session, language: str = "lv", look: str = "light", **more: bool) -> None:
        load_fonts()
        theme = theme_named(look)
        apply_theme(theme)
        self.session = session
        self.messages: list[Message] = []
        self.page = AnsweringPage(Context(Voice(language), theme, session, SessionBridge(session), **more))
        self.page.message.connect(self.messages.append)
        qtbot.addWidget(self.page)
        self.page.resize(1366, 690)
        self.page.show()
        self.page.activateWindow()
        self.page.setFocus()
        QApplication.processEvents()

    def go(self, question: str, sheet: str = EVERY) -> None:
        """Show a question."""
        self.page.go_to(f"{sheet}/{question}")
        QApplication.processEvents()

    def words(self) -> str:
        """Return all words to be seen in the middle and at the right."""
        labels = [label for part in (self.page.column, self.page.side.panel) for label in part.findChildren(QLabel)]
        return "\n".join(label.text() for label in labels if label.isVisible())


def said(shown: Shown, question: str) -> Answer:
    """Return what is said to a question of every type; open where nothing is."""
    return shown.session.sheet(EVERY).answers.get(question, OPEN)


def type_words(field: QWidget, words: str) -> None:
    """Type as a keyboard does, letters outside ASCII included."""
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
