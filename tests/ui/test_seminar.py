"""A seminar in the real window: keys raise hands, Space reveals, one key begins again, and no file changes."""

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from selfassess.app.seminar import Seminar, Spot, demo_copy
from selfassess.app.session import Session
from selfassess.app.settings import Settings, write_settings
from selfassess.domain.answers import Answer, State
from selfassess.ui.context import Context
from selfassess.ui.seminar import countdown as clock
from selfassess.ui.seminar.desk import Desk
from selfassess.ui.seminar.measures import measures_of
from selfassess.ui.seminar.record_dialog import RecordDialog
from selfassess.ui.seminar.room import Room
from selfassess.ui.seminar.stage import Presentation
from selfassess.ui.shell.finder import Finder
from selfassess.ui.shell.window import Window
from selfassess.ui.theme import theme_named
from selfassess.voice import Voice
from tests.demonstration import english_demo

__all__ = ["english_demo"]

SHEET = "good-governance"
KEY = Qt.Key


@pytest.fixture
def home(home: Path) -> Path:
    """The user of these tests reads English."""
    write_settings(Settings(language="en"))
    return home


@pytest.fixture
def file(home: Path, english_demo: Path, window: Window) -> Path:
    """The demo, open in the window at question 6.2."""
    path = home / "demo.selfassess"
    shutil.copyfile(english_demo / "demo.selfassess", path)
    window.orders.open_path(str(path))
    window.go_to_question(SHEET, "P6.2")
    return path


def enter(window: Window) -> Presentation:
    window.orders_by_name["seminar"].trigger()
    QApplication.processEvents()
    return stage(window)


def room(window: Window) -> Room:
    assert window.room is not None
    return window.room


def stage(window: Window) -> Presentation:
    presentation = room(window).presentation
    assert presentation is not None
    return presentation


def counts(window: Window) -> tuple[int, ...]:
    show = stage(window).desk.seminar.show
    assert show is not None
    return show.counts


def press(qtbot: QtBot, widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(widget, key)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def texts(presentation: Presentation) -> list[str]:
    side = presentation.side
    return [one.text() for one in (side.median, side.sentence, side.spread, side.remark, side.effect)]


def figures(presentation: Presentation) -> tuple[str, ...]:
    """Return what the radar tells of the sixth principle."""
    scene = presentation.side.radar.scene
    assert scene is not None
    return tuple(scene.table.rows[5])


def on_top(kind: type[QWidget]) -> QWidget:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def test_digits_raise_hands_and_the_file_keeps_its_bytes(window: Window, file: Path, qtbot: QtBot) -> None:
    before = digest(file)
    shown = enter(window)
    assert shown.desk.seminar.spot == Spot(SHEET, "P6.2")
    assert shown.section.text() == "6. Openness and transparency"
    assert shown.place.text() == "2 of 6"
    assert shown.foot.origin.text() == "Invented municipality, nothing is stored"
    press(qtbot, shown, KEY.Key_2, KEY.Key_2, KEY.Key_3, KEY.Key_4, KEY.Key_4, KEY.Key_4)
    assert counts(window) == (0, 0, 2, 1, 3)
    qtbot.keyClick(shown, KEY.Key_4, Qt.KeyboardModifier.ShiftModifier)
    assert counts(window) == (0, 0, 2, 1, 2)
    press(qtbot, shown, KEY.Key_Backspace)
    assert counts(window) == (0, 0, 2, 1, 3)
    qtbot.keyClick(shown, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert counts(window) == (0, 0, 2, 1, 2)
    press(qtbot, shown, KEY.Key_Space, KEY.Key_Space, KEY.Key_Escape)
    window.close()
    assert digest(file) == before
    with contextlib.closing(Session.open(file, "", read_only=True)) as session:
        session.choose(2)
        assert not session.can_undo


def test_space_reveals_step_by_step(window: Window, file: Path, qtbot: QtBot) -> None:
    shown = enter(window)
    rows = shown.rows.rows
    assert [row.isVisible() for row in rows] == [False] * 5
    press(qtbot, shown, KEY.Key_Down)
    assert [row.isVisible() for row in rows] == [True, False, False, False, False]
    press(qtbot, shown, KEY.Key_Space)
    assert [row.isVisible() for row in rows] == [True] * 5
    for number, count in enumerate((1, 4, 11, 12, 2)):
        shown.desk.set_hands(number, count)
    assert texts(shown) == ["", "", "", "", ""]
    assert shown.side.total.text() == "30 hands"
    press(qtbot, shown, KEY.Key_Space)
    assert texts(shown)[:3] == [
        "Median 2",
        "Nearly half see 3 or 4: there is something to discuss.",
        "Without the lowest and the highest quarter: 2–3",
    ]
    assert texts(shown)[3:] == ["", ""]
    radar_before = figures(shown)
    press(qtbot, shown, KEY.Key_Space)
    # 6.2 is at 3 in the demo: of five values of 14 together one less is 13/5
    assert (
        texts(shown)[4].replace("\N{NO-BREAK SPACE}", " ").startswith("6. Openness: 2.80 → 2.60. Overall: 2.73 → 2.7")
    )
    assert ("2.60" in figures(shown), "2.60" in radar_before) == (True, False)
    qtbot.keyClick(shown, KEY.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert texts(shown)[4] == ""
    assert figures(shown) == radar_before


@pytest.mark.parametrize("still", [False, True])
def test_what_is_revealed_appears_unless_motion_is_off(window: Window, file: Path, qtbot: QtBot, still: bool) -> None:
    window.preferences.choose_still(still)
    shown = enter(window)
    press(qtbot, shown, KEY.Key_Space)
    row = shown.rows.rows[0]
    assert (row.graphicsEffect() is None) is still
    qtbot.waitUntil(lambda: row.graphicsEffect() is None)
    # gone to and come back to it is simply there
    press(qtbot, shown, KEY.Key_Right, KEY.Key_Left)
    assert [row.graphicsEffect() for row in shown.rows.rows] == [None] * 5


def test_two_medians_are_both_said(window: Window, file: Path, qtbot: QtBot) -> None:
    shown = enter(window)
    shown.desk.set_hands(1, 2)
    shown.desk.set_hands(3, 2)
    press(qtbot, shown, KEY.Key_Space, KEY.Key_Space)
    assert texts(shown)[0] == "Median between 1 and 3"
    assert texts(shown)[3] == "Scored with the lower: 1."


def test_hands_are_told_to_who_does_not_see_them(window: Window, file: Path, qtbot: QtBot) -> None:
    shown = enter(window)
    press(qtbot, shown, KEY.Key_2)
    row = shown.rows.rows[2]
    assert row.accessibleName().startswith("2. Set out. ")
    assert row.accessibleDescription() == "1 hand"
    press(qtbot, shown, KEY.Key_2, KEY.Key_Space)
    assert row.accessibleDescription() == "2 hands, in the middle"
    assert shown.accessibleDescription() == "2 hands. Median 2. Only 2 hands: too few for a picture. All hands: 2"
    assert shown.accessibleName().startswith("6. Openness and transparency. 2 of 6. How easily")


def test_mouse_alone(window: Window, file: Path, qtbot: QtBot) -> None:
    shown = enter(window)
    reveal, hand, onward, over = shown.foot.keys
    assert hand.accessibleName() == "a hand (0 … 9)"
    reveal.click()
    row = shown.rows.rows[1]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(200, 30))
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(200, 30))
    assert counts(window) == (0, 2, 0, 0, 0)
    row.less.click()
    assert counts(window) == (0, 1, 0, 0, 0)
    onward.click()
    assert shown.desk.seminar.spot.question == "P6.3"
    over.click()
    assert shown.desk.seminar.spot.question == "P6.2"
    assert counts(window) == (0, 0, 0, 0, 0)
    labels = [action.text().split("\t") for action in shown.foot.menu().actions()]
    assert ["Save this question as a sheet to hand out", "P"] in labels
    assert labels[0] == ["A hand for the answer with that key; with Shift one fewer", "0 … 9"]
    assert len([label for label in labels if label[0]]) == 20


def test_a_number_can_be_typed(window: Window, file: Path, qtbot: QtBot) -> None:
    shown = enter(window)
    press(qtbot, shown, KEY.Key_Space, KEY.Key_Down, KEY.Key_Down)
    row = shown.rows.rows[1]
    qtbot.waitUntil(row.hasFocus)
    press(qtbot, row, KEY.Key_Enter)
    field = row.findChild(QLineEdit)
    assert field.accessibleName() == "Number of hands for 1"
    press(qtbot, field, KEY.Key_1, KEY.Key_7, KEY.Key_Return)
    assert counts(window) == (0, 17, 0, 0, 0)
    press(qtbot, row, KEY.Key_Enter)
    field = next(one for one in row.findChildren(QLineEdit) if one.isVisible())
    press(qtbot, field, KEY.Key_5, KEY.Key_Escape)
    assert counts(window) == (0, 17, 0, 0, 0)
    assert room(window).presentation is shown


def test_home_begins_again_and_can_be_undone(window: Window, file: Path, qtbot: QtBot) -> None:
    shown = enter(window)
    press(qtbot, shown, KEY.Key_1, KEY.Key_Right, KEY.Key_2, KEY.Key_Home)
    assert shown.desk.seminar.spot.question == "P6.2"
    assert counts(window) == (0, 0, 0, 0, 0)
    assert shown.notice.words.text() == "Everything is as at the start. Ctrl Z brings it back."
    assert shown.notice.isVisible()
    qtbot.keyClick(shown, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not shown.notice.isVisible()
    assert shown.desk.seminar.spot.question == "P6.3"
    assert counts(window) == (0, 0, 1, 0, 0)


def test_escape_leads_back_and_f5_goes_on(window: Window, file: Path, qtbot: QtBot) -> None:
    window.show_page("results")
    page = window.page
    shown = enter(window)
    press(qtbot, shown, KEY.Key_3, KEY.Key_PageDown, KEY.Key_Escape)
    assert room(window).presentation is None
    assert window.page is page
    again = enter(window)
    assert again.desk.seminar.spot.question == "P6.3"
    press(qtbot, again, KEY.Key_PageUp)
    assert counts(window) == (0, 0, 0, 1, 0)


def test_hands_stay_and_the_copy_is_as_the_file_is_now(window: Window, file: Path, qtbot: QtBot) -> None:
    shown = enter(window)
    press(qtbot, shown, KEY.Key_3, KEY.Key_Escape)
    session = window.desk.session
    assert session is not None
    session.answer(SHEET, "P6.3", Answer(State.ANSWERED, Fraction(0)))
    assert enter(window).desk.seminar.copy.sheet(SHEET).answers["P6.3"].value == 0
    assert counts(window) == (0, 0, 0, 1, 0)


def test_without_a_file_it_is_the_demonstration(window: Window, qtbot: QtBot) -> None:
    shown = enter(window)
    assert shown.side.name.text() == "Kalnupes novads"
    assert shown.foot.origin.text() == "Invented municipality, nothing is stored"
    press(qtbot, shown, KEY.Key_4)
    assert counts(window) == (0, 0, 0, 0, 1)
    press(qtbot, shown, KEY.Key_Escape)
    assert type(window.page).__name__ == "StartPage"


def test_another_municipality_is_a_copy_and_is_said_to_be(
    window: Window, home: Path, english_demo: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = home / "ours.selfassess"
    shutil.copyfile(english_demo / "demo.selfassess", path)
    monkeypatch.setattr("selfassess.app.demo.CODE", "XX-OTHER")
    window.orders.open_path(str(path))
    shown = enter(window)
    assert shown.foot.origin.text() == "The seminar works on a copy; nothing changes in the file"


def test_a_figure_is_shown_without_hands(window: Window, file: Path, qtbot: QtBot) -> None:
    shown = enter(window)
    limits = next(spot for spot in shown.desk.seminar.copy.spots if spot.sheet == "published-limits")
    shown.desk.go(limits)
    assert shown.rows.rows == []
    assert shown.side.sentence.text() == "No hands are raised for this question."
    press(qtbot, shown, KEY.Key_1, KEY.Key_Space)
    assert shown.desk.seminar.spot == limits


def test_dark_screen_search_and_keys(window: Window, file: Path, qtbot: QtBot) -> None:
    shown = enter(window)
    press(qtbot, shown, KEY.Key_B)
    assert shown.is_blank
    # the next key only lights it
    press(qtbot, shown, KEY.Key_Right)
    assert not shown.is_blank
    assert shown.desk.seminar.spot.question == "P6.2"
    press(qtbot, shown, KEY.Key_G)
    finder = on_top(Finder)
    assert isinstance(finder, Finder)
    qtbot.keyClicks(finder.field, "12.1")
    press(qtbot, finder.field, KEY.Key_Return)
    assert shown.desk.seminar.spot.question == "P12.1"
    press(qtbot, shown, KEY.Key_F1)
    shown_help = window.help.shown
    assert shown_help is not None
    assert shown_help.parentWidget() is shown
    assert shown_help.topic == "seminar"
    assert "Take the last hand back" in shown_help.reading.toPlainText()
    shown_help.close()


def test_letters_need_alt_where_single_keys_are_off(window: Window, file: Path, qtbot: QtBot) -> None:
    window.preferences.choose_single_keys(False)
    shown = enter(window)
    press(qtbot, shown, KEY.Key_2, KEY.Key_B)
    assert counts(window) == (0, 0, 0, 0, 0)
    assert not shown.is_blank
    qtbot.keyClick(shown, KEY.Key_2, Qt.KeyboardModifier.AltModifier)
    assert counts(window) == (0, 0, 1, 0, 0)
    # the same holds for signs
    press(qtbot, shown, KEY.Key_Plus, KEY.Key_Period)
    assert not shown.is_blank
    assert shown.side.clock.text() == "3:00"
    qtbot.keyClick(shown, KEY.Key_Plus, Qt.KeyboardModifier.AltModifier)
    assert shown.side.clock.text() == "4:00"
    press(qtbot, shown, KEY.Key_Minus)
    assert shown.side.clock.text() == "4:00"
    qtbot.keyClick(shown, KEY.Key_Period, Qt.KeyboardModifier.AltModifier)
    assert shown.is_blank


def test_the_time(window: Window, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1000.0]
    monkeypatch.setattr(clock.time, "monotonic", lambda: now[0])
    shown = enter(window)
    button, countdown = shown.side.clock, shown.desk.countdown
    assert button.text() == "3:00"
    press(qtbot, shown, KEY.Key_Plus, KEY.Key_Plus, KEY.Key_Minus, KEY.Key_T)
    assert countdown.is_running
    now[0] += 61.5
    countdown.changed.emit()
    assert button.text() == "2:59"
    assert button.accessibleName() == "Time left: 2:59 (runs)"
    press(qtbot, shown, KEY.Key_T)
    now[0] += 500
    countdown.changed.emit()
    assert button.text() == "2:59"
    press(qtbot, shown, KEY.Key_T)
    now[0] += 500
    countdown.changed.emit()
    assert button.text() == "time is up"
    press(qtbot, shown, KEY.Key_T)
    assert (button.text(), countdown.is_running) == ("4:00", False)
    press(qtbot, shown, KEY.Key_T)
    now[0] += 30
    qtbot.keyClick(shown, KEY.Key_T, Qt.KeyboardModifier.ShiftModifier)
    assert (button.text(), countdown.is_running) == ("4:00", False)


def test_notes_beside_the_presentation(window: Window, file: Path, qtbot: QtBot) -> None:
    shown = enter(window)
    press(qtbot, shown, KEY.Key_L)
    notes = room(window).notes
    assert notes is not None
    question = shown.question.mapTo(shown, shown.question.rect().topRight()).x() + shown.geometry().x()
    assert notes.geometry().left() > question, "on the only screen the question stays in sight"
    assert shown.geometry().contains(notes.geometry())
    assert notes.next.text() == "6.3 Clarity of budget execution" or notes.next.text().startswith("6.3 ")
    # keys typed there are the presentation's, but not those of the notes
    press(qtbot, notes, KEY.Key_2)
    assert counts(window) == (0, 0, 1, 0, 0)
    assert notes.hands.text().startswith("1 hand (0: 0; 1: 0; 2: 1; 3: 0; 4: 0)")
    press(qtbot, notes.field, KEY.Key_2, KEY.Key_Space, KEY.Key_B)
    assert (notes.field.words, counts(window), shown.is_blank) == ("2 b", (0, 0, 1, 0, 0), False)
    press(qtbot, notes, KEY.Key_Right)
    assert notes.field.words == ""
    assert shown.desk.seminar.notes[Spot(SHEET, "P6.2")] == "2 b"
    press(qtbot, notes, KEY.Key_Left)
    assert notes.field.words == "2 b"
    press(qtbot, notes, KEY.Key_Escape)
    assert room(window).notes is None
    assert room(window).presentation is shown


def test_an_unplugged_screen_loses_nothing(window: Window, file: Path, qtbot: QtBot) -> None:
    shown = enter(window)
    press(qtbot, shown, KEY.Key_2, KEY.Key_2, KEY.Key_L)
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.screenRemoved.emit(shown.screen())
    now = stage(window)
    assert now.isVisible()
    assert counts(window) == (0, 0, 2, 0, 0)
    assert now.notice.words.text().startswith("A screen was unplugged. The seminar goes on here")
    press(qtbot, now, KEY.Key_2)
    assert counts(window) == (0, 0, 3, 0, 0)


TWO_SCREENS = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from selfassess.ui.application import make_application
from selfassess.ui.shell.memory import Memory
from selfassess.ui.shell.window import Window

application = make_application()
window = Window(Memory())
window.show()
window.orders_by_name["seminar"].trigger()
room = window.room
wall, notes = room.presentation, room.notes
print(window.screen().name(), wall.screen().name(), notes.screen().name(), wall.width(), wall.height())
wall.desk.add(1)
application.screenRemoved.emit(wall.screen())
print(room.presentation.screen().name(), room.notes is None, room.desk.seminar.show.counts, room.presentation.width())
window.close()
"""


def test_wall_and_notes_have_a_screen_each(tmp_path: Path) -> None:
    screen = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1, "y": 0}
    desk = {**screen, "name": "desk", "x": 0, "width": 1366, "height": 768}
    wall = {**screen, "name": "wall", "x": 1366, "width": 1920, "height": 1080}
    (tmp_path / "screens.json").write_text(json.dumps({"screens": [desk, wall]}))
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screens.json'}",
        "SELFASSESS_SETTINGS": str(tmp_path / "settings"),
    }
    done = subprocess.run(
        [sys.executable, "-c", TWO_SCREENS], env=environment, capture_output=True, text=True, check=False
    )
    assert done.stdout.splitlines() == [
        "desk wall desk 1920 1080",
        "desk True (0, 1, 0, 0, 0) 1366",
    ], done.stderr


THREE_SCREENS = (
    TWO_SCREENS.partition("wall.desk.add(1)")[0]
    + """
notes.field.setPlainText("kept")
for gone in sys.argv[1:]:
    application.screenRemoved.emit(next(one for one in QGuiApplication.screens() if one.name() == gone))
    wall, notes = room.presentation, room.notes
    print(wall.screen().name(), notes.screen().name(), notes.field.words, notes.isVisible())
    print(wall.notice.words.text())
window.close()
"""
)


@pytest.mark.parametrize(("gone", "places"), [("side", "wall desk"), ("desk", "side wall")])
def test_where_two_screens_are_left_the_notes_stay(gone: str, places: str, tmp_path: Path) -> None:
    screen = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1, "y": 0, "width": 1366, "height": 768}
    screens = [{**screen, "name": name, "x": 1366 * at} for at, name in enumerate(("desk", "wall", "side"))]
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}))
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screens.json'}",
        "SELFASSESS_SETTINGS": str(tmp_path / "settings"),
    }
    settings = tmp_path / "settings"
    settings.mkdir()
    (settings / "settings.json").write_text(json.dumps({"language": "en"}))
    done = subprocess.run(
        [sys.executable, "-c", THREE_SCREENS, gone], env=environment, capture_output=True, text=True, check=False
    )
    assert done.stdout.splitlines() == [
        "desk side desk 1366 768",
        f"{places} kept True",
        "A screen was unplugged. The seminar goes on with all its hands.",
    ], done.stderr


@pytest.fixture
def chosen(home: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    def choose(name: str) -> Path:
        path = home / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), "*.pdf"))
        return path

    return choose


def test_sheet_and_result_are_saved(window: Window, file: Path, qtbot: QtBot, chosen: Callable[[str], Path]) -> None:
    shown = enter(window)
    sheet = chosen("sheet.pdf")
    press(qtbot, shown, KEY.Key_P)
    qtbot.waitUntil(sheet.exists, timeout=20_000)
    qtbot.waitUntil(lambda: shown.notice.words.text() == "The file “sheet.pdf” is written.", timeout=20_000)
    press(qtbot, shown, KEY.Key_R)
    assert shown.notice.words.text().startswith("No hand has been raised yet")
    press(qtbot, shown, KEY.Key_2, KEY.Key_R)
    dialog = on_top(RecordDialog)
    assert isinstance(dialog, RecordDialog)
    dialog.title.show_words("Council training")
    dialog.day.show_words("31.02.2026")
    dialog.save.click()
    assert dialog.trouble.text() != ""
    dialog.day.show_words("2026-11-24")
    result = chosen("result")
    dialog.save.click()
    written = result.with_name("result.pdf")
    qtbot.waitUntil(lambda: shown.notice.words.text() == "The file “result.pdf” is written.", timeout=20_000)
    assert written.read_bytes().startswith(b"%PDF")
    assert shown.desk.typed == ("Council training", "")


@pytest.mark.parametrize(("language", "look"), [("lv", "dark"), ("en", "high_contrast")])
def test_another_language_or_look_keeps_the_seminar(window: Window, file: Path, language: str, look: str) -> None:
    enter(window).desk.add(1)
    window.preferences.choose_language(language)
    window.preferences.choose_theme(look)
    words = {"lv": "2. no 6", "en": "2 of 6"}
    assert stage(window).place.text() == words[language]
    assert stage(window).context.theme.palette.name == look
    assert counts(window) == (0, 1, 0, 0, 0)


@pytest.mark.parametrize(
    ("language", "size", "text"),
    [("lv", (1366, 768), 100), ("en", (1920, 1080), 150), ("nb", (800, 600), 100), ("nb", (960, 540), 100)],
)
def test_every_question_fits_the_screen(language: str, size: tuple[int, int], text: int, qtbot: QtBot) -> None:
    copy = demo_copy(language)
    desk = Desk(Seminar(copy, copy.spots[0]))
    presentation = Presentation(Context(Voice(language), theme_named("light", text)), desk, QSize(*size))
    qtbot.addWidget(presentation)
    presentation.resize(*size)
    presentation.show()
    for spot in [spot for spot in copy.spots if spot.sheet == SHEET]:
        desk.go(spot)
        QApplication.processEvents()
        question = presentation.question
        assert question.height() >= question.heightForWidth(question.width()), spot
        rows = presentation.rows.rows
        assert sum(row.height() for row in rows) <= presentation.area.viewport().height(), spot
        told = [(row.height(), row.heightForWidth(row.width()), row.width()) for row in rows]
        assert all(high >= needed for high, needed, _ in told), (spot, told)
    assert presentation.size() == QSize(*size)


def test_text_is_as_large_on_the_wall_as_the_look_says() -> None:
    look = measures_of(theme_named("light"), QSize(1920, 1080))
    sizes = [look.theme.font(role).pixelSize() for role in ("text", "shown_long", "shown")]
    assert sizes == [32, 40, 52]
    small = measures_of(theme_named("light"), QSize(1366, 768))
    assert small.theme.font("text").pixelSize() == 23
    # the smallest text there is: the labels of charts
    assert round(12 * look.chart_theme.scale) == 32
