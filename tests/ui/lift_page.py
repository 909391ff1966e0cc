"""The page of steps up over a file of its own, as the tests look at it."""

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from selfassess.app.session import Session
from selfassess.ui.bridge import SessionBridge
from selfassess.ui.context import Context
from selfassess.ui.lift.page import LiftPage
from selfassess.ui.theme import load_fonts, theme_named
from selfassess.voice import Voice


def show_page(
    qtbot: QtBot, session: Session, language: str = "lv", theme: str = "light", text_size: int = 100
) -> LiftPage:
    """Return the page, shown, once it has found what it looks for."""
    load_fonts()
    page = LiftPage(Context(Voice(language), theme_named(theme, text_size), session, SessionBridge(session)))
    qtbot.addWidget(page)
    page.resize(1366, 690)
    page.show()
    found(qtbot, page)
    return page


def found(qtbot: QtBot, page: LiftPage) -> None:
    """Wait until nothing is searched any more and all is shown."""

    def is_settled() -> bool:
        if not hasattr(page, "advice"):
            return True
        advice, desk = page.advice, page.desk
        waits = (advice._soon, desk.panel._soon, desk._pause)
        tasks = (advice._search, desk._stays)
        return not any(timer.isActive() for timer in waits) and not any(task.is_running for task in tasks)

    qtbot.waitUntil(is_settled)
    QApplication.processEvents()


def words(widget: QWidget) -> list[str]:
    """Return every word to be seen or told on `widget`."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    buttons = [one for one in widget.findChildren(QAbstractButton) if one.isVisibleTo(widget)]
    return [*labels, *(one.accessibleName() or one.text() for one in buttons)]


def button(widget: QWidget, name: str) -> QAbstractButton:
    """Return the only visible button that begins with `name`."""
    shown = [one for one in widget.findChildren(QAbstractButton) if one.isVisibleTo(widget)]
    fitting = [one for one in shown if one.text().startswith(name) or one.accessibleName().startswith(name)]
    assert len(fitting) == 1, (name, [one.accessibleName() or one.text() for one in shown])
    return fitting[0]


def cells(page: LiftPage, row: int) -> list[str]:
    """Return the words of a row of the table of levers."""
    model = page.advice.levers.table.model()
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def row_of(page: LiftPage, number: str) -> int:
    """Return the row of the question with that number."""
    return next(row for row in range(page.advice.levers.table.model().rowCount()) if cells(page, row)[1] == number)
