"""Slips before a room: a key held too long, pressed twice, a field left empty; nothing is shown or lost unawares."""

import contextlib
import gc
import weakref
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from selfassess.app.session import Session
from selfassess.domain.answers import Answer, State
from selfassess.ui.answering.writing import MOST_CHARACTERS
from selfassess.ui.seminar import countdown as clock
from selfassess.ui.seminar.record_dialog import RecordDialog
from selfassess.ui.shell.finder import Finder
from selfassess.ui.shell.window import Window
from tests.demonstration import english_demo
from tests.ui.answering_page import EVERY, open_session
from tests.ui.test_seminar import KEY, counts, enter, file, home, on_top, press, room

__all__ = ["english_demo", "file", "home"]


def hold(widget: QWidget, key: Qt.Key, words: str = "", times: int = 5) -> None:
    """Go on holding a key that is down."""
    for _ in range(times):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, words, True)
        QApplication.sendEvent(widget, event)


def fields(row: QWidget) -> list[QLineEdit]:
    return [one for one in row.findChildren(QLineEdit) if one.isVisible()]


def test_a_beginning_pressed_twice_is_undone_at_once(window: Window, file: Path, qtbot: QtBot) -> None:
    shown = enter(window)
    press(qtbot, shown, KEY.Key_Home)
    assert not shown.notice.isVisible(), "there is nothing to bring back"
    press(qtbot, shown, KEY.Key_2, KEY.Key_2, KEY.Key_Right, KEY.Key_Home, KEY.Key_Home)
    assert counts(window) == (0, 0, 0, 0, 0)
    assert shown.notice.isVisible()
    qtbot.keyClick(shown, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown.desk.seminar.spot.question == "P6.3"
    press(qtbot, shown, KEY.Key_Left)
    assert counts(window) == (0, 0, 2, 0, 0)


def test_a_held_key_is_one_order(window: Window, file: Path, qtbot: QtBot) -> None:
    shown = enter(window)
    seminar = shown.desk.seminar
    press(qtbot, shown, KEY.Key_Space)
    hold(shown, KEY.Key_Space, " ")
    assert seminar.shown == 5, "the answers, and not yet what the hands say"
    press(qtbot, shown, KEY.Key_2)
    hold(shown, KEY.Key_2, "2")
    assert counts(window) == (0, 0, 1, 0, 0)
    press(qtbot, shown, KEY.Key_Plus)
    hold(shown, KEY.Key_Plus, "+", 2)
    assert shown.desk.countdown.minutes == 6


def test_enter_held_on_an_answer_opens_its_field_once(window: Window, file: Path, qtbot: QtBot) -> None:
    shown = enter(window)
    press(qtbot, shown, KEY.Key_Space)
    row = shown.rows.rows[2]
    row.setFocus()
    hold(row, KEY.Key_Return, "\r")
    assert not fields(row)


@pytest.mark.parametrize("leaves", [False, True])
def test_an_empty_number_is_no_hand(window: Window, file: Path, qtbot: QtBot, leaves: bool) -> None:
    shown = enter(window)
    press(qtbot, shown, KEY.Key_2, KEY.Key_2)
    row = shown.rows.rows[2]
    row.setFocus()
    press(qtbot, row, KEY.Key_Return)
    (field,) = fields(row)
    assert field.text() == "2"
    press(qtbot, field, KEY.Key_Delete)
    if leaves:
        shown.rows.rows[1].setFocus()
    else:
        press(qtbot, field, KEY.Key_Return)
    assert not fields(row)
    assert counts(window) == (0, 0, 0, 0, 0)


def test_a_number_has_three_digits_at_most(window: Window, file: Path, qtbot: QtBot) -> None:
    shown = enter(window)
    press(qtbot, shown, KEY.Key_Space)
    row = shown.rows.rows[2]
    row.setFocus()
    press(qtbot, row, KEY.Key_Return)
    (field,) = fields(row)
    qtbot.keyClicks(field, "-9x999")
    press(qtbot, field, KEY.Key_Return)
    assert counts(window) == (0, 0, 999, 0, 0)


def test_the_clock_says_that_it_stands(
    window: Window, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1000.0]
    monkeypatch.setattr(clock.time, "monotonic", lambda: now[0])
    shown = enter(window)
    press(qtbot, shown, KEY.Key_L)
    notes = room(window).notes
    assert notes is not None
    for button in (shown.side.clock, notes.time):
        assert button.accessibleName() == "Time left: 3:00 (stands)"
    press(qtbot, shown, KEY.Key_T)
    for button in (shown.side.clock, notes.time):
        assert button.accessibleName() == "Time left: 3:00 (runs)"
    press(qtbot, shown, KEY.Key_T)
    for button in (shown.side.clock, notes.time):
        assert button.accessibleName() == "Time left: 3:00 (stands)"


def test_nothing_of_the_wall_is_held_once_it_is_left(window: Window, file: Path, qtbot: QtBot) -> None:
    gone = weakref.ref(enter(window))
    room(window).leave()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert gone() is None


def test_every_question_is_in_the_list_to_go_to(window: Window, file: Path, qtbot: QtBot) -> None:
    shown = enter(window)
    press(qtbot, shown, KEY.Key_G)
    finder = on_top(Finder)
    assert isinstance(finder, Finder)
    spots = shown.desk.seminar.copy.spots
    assert finder.view.model().rowCount() == len(spots) == 129, "72 questions and 57 limits"
    QApplication.processEvents()
    for _ in range(17):
        press(qtbot, finder.field, KEY.Key_PageDown)
    assert finder.view.currentIndex().row() == 128
    qtbot.waitUntil(lambda: finder.view.viewport().rect().contains(finder.view.visualRect(finder.view.currentIndex())))
    press(qtbot, finder.field, KEY.Key_Return)
    assert shown.desk.seminar.spot == spots[-1]


def test_a_figure_still_being_typed_belongs_to_the_copy(window: Window, home: Path, qtbot: QtBot) -> None:
    with contextlib.closing(open_session(home, EVERY)) as session:
        path = session.path
    window.orders.open_path(str(path))
    for figure in (11, 12):
        window.go_to_question(EVERY, "B3")
        window.page.column.card.field.selectAll()
        qtbot.keyClicks(window.page.column.card.field, str(figure))
        shown = enter(window)
        said = shown.desk.seminar.copy.sheet(EVERY).answers["B3"]
        assert said == Answer(State.ANSWERED, Fraction(figure))
        press(qtbot, shown, KEY.Key_Escape)
    assert isinstance(window.desk.session, Session)


def test_enter_saves_the_result_under_a_name_that_says_whose_it_is(
    window: Window, file: Path, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    suggested: list[str] = []

    def ask(_parent: object, _title: str, path: str, _kinds: str) -> tuple[str, str]:
        suggested.append(Path(path).name)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    shown = enter(window)
    press(qtbot, shown, Qt.Key.Key_2)
    for day in ("2026-11-24", "2026-11-25"):
        press(qtbot, shown, Qt.Key.Key_R)
        dialog = next(one for one in shown.findChildren(RecordDialog) if one.isVisible())
        dialog.day.show_words(day)
        press(qtbot, dialog.title.field if day.endswith("4") else dialog.day.field, Qt.Key.Key_Return)
        assert not dialog.isVisible()
    # a day that is none is said, and Enter leaves the window open
    press(qtbot, shown, Qt.Key.Key_R)
    dialog = next(one for one in shown.findChildren(RecordDialog) if one.isVisible())
    dialog.day.show_words("31.02.2026")
    press(qtbot, dialog.place.field, Qt.Key.Key_Enter)
    assert dialog.isVisible()
    assert dialog.trouble.text() != ""
    dialog.reject()
    assert suggested == [
        "Kalnupes novads result of the seminar 2026-11-24.pdf",
        "Kalnupes novads result of the seminar 2026-11-25.pdf",
    ]


@pytest.mark.parametrize(
    "words",
    [
        "The file “Kalnupes novads result of the seminar 2026-11-24.pdf” is written.",
        "A screen was unplugged. The seminar goes on here with all its hands; L opens the notes.",
    ],
)
def test_what_has_happened_covers_nothing_of_the_question(window: Window, file: Path, qtbot: QtBot, words: str) -> None:
    shown = enter(window)
    shown.resize(1366, 768)
    press(qtbot, shown, Qt.Key.Key_2, Qt.Key.Key_Space)
    QApplication.processEvents()
    before = shown.area.geometry(), shown.side.geometry()
    shown.notice.tell(words)
    QApplication.processEvents()
    place = QRect(shown.notice.mapTo(shown, QPoint(0, 0)), shown.notice.size())
    assert shown.foot.geometry().contains(place)
    assert (shown.area.geometry(), shown.side.geometry()) == before
    label = shown.notice.words
    assert label.height() >= label.heightForWidth(label.width())
    assert not shown.foot.origin.isVisible()
    assert shown.foot.menu_button.isVisible()
    for button in [one for one in shown.foot.keys if one.isVisible()]:
        assert not QRect(button.mapTo(shown, QPoint(0, 0)), button.size()).intersects(place)
    shown.notice.outdate()
    QApplication.processEvents()
    assert [one.isVisible() for one in shown.foot.keys] == [True] * 4
    assert shown.foot.origin.isVisible()


def test_what_is_too_long_for_a_note_is_said(window: Window, file: Path, qtbot: QtBot) -> None:
    shown = enter(window)
    press(qtbot, shown, Qt.Key.Key_L)
    notes = room(window).notes
    assert notes is not None
    qtbot.keyClicks(notes.field, "short")
    pasted = QMimeData()
    pasted.setText("x" * (MOST_CHARACTERS + 1))
    notes.field.insertFromMimeData(pasted)
    assert notes.field.words == "short"
    assert notes.trouble.isVisible()
    assert notes.trouble.text().startswith(
        "What was pasted has 200001 characters, a note takes 200000; nothing was put in."
    )
    # what is typed next is no longer about it
    qtbot.keyClicks(notes.field, "er")
    assert not notes.trouble.isVisible()
