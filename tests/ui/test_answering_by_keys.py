"""By keys alone: from the first question to the last, and to every control and back."""

import datetime as dt
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from selfassess.domain.answers import Answer, State, Value
from selfassess.domain.assignment import Assignment
from selfassess.domain.record import Evidence
from tests.ui.answering_page import EVERY, SURVEY, Shown, assess, open_session, type_words

QUICK = "quick-scan"
ENTER, SPACE, TAB, ESC = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Escape
CTRL = Qt.KeyboardModifier.ControlModifier


class Keyboard:
    """Presses keys where the keyboard is; there is no mouse."""

    def __init__(self, qtbot: QtBot, shown: Shown) -> None:
        self._qtbot, self.shown = qtbot, shown

    @property
    def place(self) -> QWidget:
        QApplication.processEvents()
        found = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert found is not None
        return found

    def press(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._qtbot.keyClick(self.place, key, modifier)
        QApplication.processEvents()

    def type(self, words: str) -> None:
        type_words(self.place, words)

    def tab_to(self, widget: QWidget) -> None:
        """Go on with Tab until the keyboard is at `widget`."""
        for _ in range(40):
            if widget.hasFocus():
                return
            self.press(TAB)
        raise AssertionError(f"Tab does not reach {widget.accessibleName()}")

    def justify(self, words: str) -> None:
        self.press("J")
        self.type(words)

    def attach(self, entry: int, words: str) -> None:
        """Choose the entry of the menu beside the evidence and type what it asks for."""
        self.tab_to(self.shown.page.column.evidence.add)
        self.press(SPACE)
        assert isinstance(self.place, QMenu)
        for _ in range(entry):
            self.press(Qt.Key.Key_Down)
        self.press(ENTER)
        self.press("A", CTRL)
        self.type(words)
        self.press(ENTER)

    def note(self, words: str) -> None:
        """Write a note; the fold stays open for the questions that follow."""
        folds = self.shown.page.column.folds
        self.tab_to(folds.notes)
        if not folds.notes.isChecked():
            self.press(SPACE)
        self.press(TAB)
        self.tab_to(folds.note)
        self.type(words)


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    session = open_session(tmp_path, EVERY)
    yield Shown(qtbot, session)
    session.close()


ROWS: dict[str, tuple[str | list[Qt.Key], Value]] = {
    "A1": ("3", Fraction(3)),
    # down to the rows, once further, chosen with Space
    "A2": ([Qt.Key.Key_Down, Qt.Key.Key_Down, SPACE], "partly"),
    "A3": ("1", "yes"),
    "A4": ([Qt.Key.Key_Up, SPACE], Fraction(4)),
    "B1": ("3", "online"),
    "B2": ([Qt.Key.Key_Down, SPACE, Qt.Key.Key_Down, Qt.Key.Key_Down, SPACE], ("prices", "terms")),
    "B3": ("12", Fraction(12)),
    "B4": ("37,5", Fraction(75, 2)),
    "B5": ("8,4", Fraction(42, 5)),
    "C1": ("0", Fraction(0)),
    "C2": ([Qt.Key.Key_Down, SPACE], Fraction(0)),
    "C3": ("Ar cilvēkiem.", "Ar cilvēkiem."),
}
WRITTEN = ("B3", "B4", "B5", "C3")


def test_every_type_from_the_first_question_to_the_last(qtbot: QtBot, shown: Shown) -> None:
    keyboard = Keyboard(qtbot, shown)
    ended = QSignalSpy(shown.page.results_requested)
    for name, (keys, _) in ROWS.items():
        assert shown.page.here() == f"{EVERY}/{name}"
        if name in WRITTEN:
            assert isinstance(keys, str)
            keyboard.type(keys)
            keyboard.press(ESC) if name == "C3" else keyboard.press(ENTER)
            keyboard.press(ESC)
        else:
            for key in keys:
                keyboard.press(key)
            keyboard.press(ESC)
        keyboard.press("M")
        keyboard.justify(f"Pamatojums {name}")
        keyboard.attach(2 if name != "A1" else 3, f"https://example.org/{name}" if name != "A1" else "Likums, 1. pants")
        keyboard.note(f"Piezīme {name}")
        if name == "C3":
            assert shown.page.footer.end.text() == "Visi jautājumi izskatīti"
            assert shown.page.footer.next.text() == "Rezultāti"
        keyboard.press(ENTER, CTRL)
    assert list(ended.at(0)) == [EVERY]
    sheet = shown.session.sheet(EVERY)
    assert sheet.answers == {
        name: Answer(State.ANSWERED, value, f"Pamatojums {name}", f"Piezīme {name}", marked=True)
        for name, (_, value) in ROWS.items()
    }
    assert [(one.question, one.kind, one.name) for one in sheet.evidence] == [
        (name, "link" if name != "A1" else "act", f"https://example.org/{name}" if name != "A1" else "Likums, 1. pants")
        for name in ROWS
    ]


def test_what_is_no_value_is_said_by_keys_too(qtbot: QtBot, shown: Shown) -> None:
    keyboard = Keyboard(qtbot, shown)
    keyboard.press(ENTER, CTRL)
    keyboard.press("N")
    keyboard.type("Noteikumus publicē ministrija.")
    keyboard.press(ENTER)
    keyboard.press(ENTER, CTRL)
    keyboard.press("V")
    keyboard.type("Trūkst datu.")
    keyboard.press(ENTER)
    keyboard.press(ENTER, CTRL)
    assert shown.session.sheet(EVERY).answers == {
        "A2": Answer(State.NOT_APPLICABLE, why="Noteikumus publicē ministrija."),
        "A3": Answer(State.CANNOT_JUDGE, why="Trūkst datu."),
    }


def test_a_file_is_pasted_opened_in_the_list_and_taken_off(qtbot: QtBot, shown: Shown, tmp_path: Path) -> None:
    paper = tmp_path / "lēmums.txt"
    paper.write_text("Dome nolemj.", encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(paper))])
    QApplication.clipboard().setMimeData(mime)
    keyboard = Keyboard(qtbot, shown)
    panel = shown.page.column.evidence
    keyboard.tab_to(panel.add)
    keyboard.press("V", CTRL)
    (kept,) = shown.session.sheet(EVERY).evidence
    assert (kept.kind, kept.name) == ("file", "lēmums.txt")
    told: list[Evidence] = []
    panel.list.opening_wanted.disconnect()
    panel.list.opening_wanted.connect(told.append)
    keyboard.tab_to(panel.list)
    keyboard.press(Qt.Key.Key_Home)
    keyboard.press(ENTER)
    assert told == [kept]
    keyboard.press(Qt.Key.Key_Delete)
    assert shown.session.sheet(EVERY).evidence == ()
    shown.session.undo()
    assert shown.session.sheet(EVERY).evidence == (kept,)


def test_quick_scan_from_the_first_question_to_the_last(qtbot: QtBot, tmp_path: Path) -> None:
    session = open_session(tmp_path, QUICK)
    shown = Shown(qtbot, session)
    keyboard = Keyboard(qtbot, shown)
    ended = QSignalSpy(shown.page.results_requested)
    names = [question.id for question in session.sheet(QUICK).questionnaire.questions]
    for at, name in enumerate(names):
        assert shown.page.here() == f"{QUICK}/{name}"
        keyboard.press(str(at % 5))
        if at % 3 == 0:
            keyboard.justify(f"Jo {name}")
        keyboard.press(ENTER, CTRL)
    assert list(ended.at(0)) == [QUICK]
    assert len(names) == 24
    assert session.sheet(QUICK).answers == {
        name: Answer(State.ANSWERED, Fraction(at % 5), f"Jo {name}" if at % 3 == 0 else "")
        for at, name in enumerate(names)
    }
    session.close()


def test_items_of_a_survey_are_gone_through_marked_and_noted(qtbot: QtBot, tmp_path: Path) -> None:
    session = open_session(tmp_path, "survey", EVERY)
    shown = Shown(qtbot, session)
    keyboard = Keyboard(qtbot, shown)
    names = [question.id for question in session.sheet(SURVEY).questionnaire.questions]
    for name in names:
        assert shown.page.here() == f"{SURVEY}/{name}"
        # the last one is a text, and its field has the keyboard
        keyboard.press(ESC)
        keyboard.press("M")
        keyboard.note(f"Piezīme {name}")
        keyboard.press(ENTER, CTRL)
    assert {name: (one.marked, one.note) for name, one in session.sheet(SURVEY).answers.items()} == {
        name: (True, f"Piezīme {name}") for name in names
    }
    session.close()


def reachable(page: QWidget) -> list[QWidget]:
    """Return every control that is to be reached, in the order in which it is read: panel by panel, down, across."""

    def column(widget: QWidget) -> int:
        return next(at for at, part in enumerate(parts) if part is widget or part.isAncestorOf(widget))

    def key(widget: QWidget) -> tuple[int, ...]:
        corner = widget.mapTo(page, QPoint(0, widget.height() // 2))
        for side in (page.column.justification, page.column.evidence):
            if side.isAncestorOf(widget):
                # two columns side by side, each read downwards
                top = side.mapTo(page, QPoint(0, 0))
                return column(widget), top.y() // 24, top.x(), corner.y()
        return column(widget), corner.y() // 24, corner.x()

    parts = [page.outline, page.column, page.footer, page.side.panel, page.side.strip]
    found = [one for one in page.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    shown = [one for one in found if one.isVisible() and one.isEnabled() and one.focusProxy() is None]
    # of the filters Tab reaches the chosen one, and arrows lead to the others, as among radio buttons
    others = [pill for pill in page.outline.filters.pills.values() if not pill.isChecked()]
    shown = [one for one in shown if one not in others]
    return sorted(shown, key=key)


def walk(page: QWidget, key: Qt.Key, first: QWidget) -> list[QWidget]:
    """Return where the keyboard comes with `key` until it is at `first` again."""
    first.setFocus(Qt.FocusReason.TabFocusReason)
    found = [first]
    for _ in range(120):
        page.focusNextPrevChild(key == TAB)
        place = QApplication.focusWidget()
        assert place is not None
        if place is first:
            return found
        found.append(place)
    raise AssertionError([one.accessibleName() for one in found])


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()}"


@pytest.mark.parametrize(
    ("question", "fold"), [("A1", "sources"), ("A2", "guidance"), ("B2", "notes"), ("B3", "notes"), ("C3", "notes")]
)
def test_tab_reaches_and_leaves_every_control_both_ways(qtbot: QtBot, shown: Shown, question: str, fold: str) -> None:
    assess(shown.session, 2027, EVERY)
    shown.session.assign(EVERY, Assignment("B", "Juris", dt.date(2020, 1, 1)))
    shown.session.answer(EVERY, "A1", Answer(State.ANSWERED, Fraction(1)))
    shown.session.attach_act(EVERY, "A1", "Likums, 1. pants")
    shown.go(question)
    page = shown.page
    getattr(page.column.folds, fold).click()
    QApplication.processEvents()
    wanted = reachable(page)
    there = walk(page, TAB, wanted[0])
    assert [named(one) for one in there] == [named(one) for one in wanted]
    back = walk(page, Qt.Key.Key_Backtab, wanted[0])
    assert [named(one) for one in back[1:]] == [named(one) for one in reversed(wanted[1:])]
    # a key press leaves every control too: none keeps Tab for itself
    for widget in wanted:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        # in a label the first press goes to its link
        for _ in range(2 if isinstance(widget, QLabel) else 1):
            qtbot.keyClick(widget, TAB)
        assert QApplication.focusWidget() is not widget, named(widget)


def test_focus_is_seen_on_every_control(qtbot: QtBot, shown: Shown) -> None:
    page = shown.page
    page.column.folds.notes.click()
    QApplication.processEvents()
    for widget in reachable(page):
        if widget is page.outline.tree:
            page.outline.tree.setCurrentIndex(page.outline.model.index_of("A1"))
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        with_focus = widget.grab().toImage()
        widget.clearFocus()
        QApplication.processEvents()
        assert widget.grab().toImage() != with_focus, named(widget)
