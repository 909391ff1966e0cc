"""What people expect of a desktop program: files dropped, lost, brought back; mishaps, licences, Qt's own words."""

import contextlib
import errno
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from selfassess.app.library import load_named
from selfassess.app.municipalities import municipality
from selfassess.app.session import NewAssessment, Session
from selfassess.app.settings import RecentFile, Settings, read_settings, write_settings
from selfassess.domain.answers import Answer, State
from selfassess.domain.errors import Problem
from selfassess.domain.record import Period
from selfassess.ui.accidents import details_of
from selfassess.ui.answering.writing import MOST_CHARACTERS, WritingField
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.rows import Row
from selfassess.ui.qt_words import speak
from selfassess.ui.shell.about_dialog import AboutDialog
from selfassess.ui.shell.accident_dialog import AccidentDialog
from selfassess.ui.shell.backups_dialog import BackupsDialog
from selfassess.ui.shell.names import today
from selfassess.ui.shell.screens import bring_back, is_in_sight, screens_key
from selfassess.ui.shell.settings_dialog import SettingsDialog
from selfassess.ui.shell.window import Window
from tests.storage.test_storage_guard import break_descriptors

KEY, DOUBT = "good-governance", Answer(State.CANNOT_JUDGE)


@pytest.fixture
def home(home: Path) -> Path:
    """The user of these tests reads English."""
    write_settings(Settings(language="en"))
    return home


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with one assessment and nothing answered."""
    path, where = tmp_path_factory.mktemp("begun") / "Kalnupes novads.selfassess", municipality("XX-KALNUPE")
    with contextlib.closing(Session.create(path, where, "tester")) as session:
        period = Period(today().replace(month=1, day=1), today().replace(month=12, day=31))
        session.add_assessment(NewAssessment(where, load_named(KEY), period))
    return path


@pytest.fixture
def file(home: Path, begun: Path, window: Window, qtbot: QtBot) -> Path:
    """A file of its own, open in the window and remembered, at its first question."""
    path = home / "ķieģelis" / begun.name
    path.parent.mkdir()
    shutil.copyfile(begun, path)
    window.orders.open_path(str(path))
    session_of(window).remember()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return path


def session_of(window: Window) -> Session:
    assert window.desk.session is not None
    return window.desk.session


def said(window: Window) -> str:
    return "" if window.frame.info_bar.isHidden() else window.frame.info_bar.accessibleName()


def buttons(widget: QWidget) -> dict[str, Button]:
    return {one.text() or one.accessibleName(): one for one in widget.findChildren(Button) if not one.isHidden()}


def on_top(kind: type[QWidget]) -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]


def type_why(window: Window, words: str, qtbot: QtBot) -> WritingField:
    """Type a justification, without waiting until it is stored."""
    field: WritingField = window.page.column.justification.field
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, words)
    return field


def stored(path: Path) -> dict[str, Answer]:
    with contextlib.closing(Session.open(path, "", read_only=True)) as session:
        return {key: answer for key, answer in session.sheet(KEY).answers.items() if answer != Answer()}


# the file goes while it is open


def test_typed_words_stay_and_are_saved_elsewhere(
    window: Window, file: Path, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.parent.rename(home / "unplugged")
    field = type_why(window, "because", qtbot)
    field.commit()
    assert said(window).startswith(f"{file} is not there any more")
    assert field.words == "because"
    window.go_to_question(KEY, "P6.2")
    assert window.page.place() == f"{KEY}/P1.1", "whoever goes on would lose the words"
    target = home / "elsewhere.selfassess"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    buttons(window.frame.info_bar)["Save elsewhere and go on there"].click()
    assert said(window) == "Everything is saved. From now on you work in “elsewhere.selfassess”."
    assert window.windowTitle() == "Kalnupes novads – elsewhere – Selfassess"
    window.desk.undo()
    window.desk.redo()
    window.desk.close_file()
    assert stored(target) == {"P1.1": Answer(why="because")}


def test_another_file_is_opened_when_the_open_one_is_gone(window: Window, file: Path, home: Path, begun: Path) -> None:
    other = home / "cits.selfassess"
    shutil.copyfile(begun, other)
    file.unlink()
    window.orders.open_path(str(other))
    assert session_of(window).path == other


def test_typed_words_hold_the_file_that_does_not_take_them(
    window: Window, file: Path, home: Path, begun: Path, qtbot: QtBot
) -> None:
    other = home / "cits.selfassess"
    shutil.copyfile(begun, other)
    away = file.rename(file.with_name("x"))
    field = type_why(window, "because", qtbot)
    window.orders.open_path(str(other))
    assert said(window).startswith(f"{file} is not there any more")
    assert (session_of(window).path, field.words) == (file, "because")
    away.rename(file)
    window.orders.open_path(str(other))
    assert session_of(window).path == other
    assert stored(file) == {"P1.1": Answer(why="because")}


@pytest.mark.parametrize("typed", ["novads", "novads.2026"])
def test_a_name_without_suffix_replaces_no_other_file(
    window: Window, file: Path, home: Path, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    there = [home / "novads.selfassess", home / "novads.2026.selfassess"]
    for one in there:
        one.write_bytes(b"somebody's")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(home / typed), ""))
    window.orders.save_copy()
    assert said(window) == f"The copy “{typed} 2.selfassess” is complete, evidence included."
    window.care.rescue.save_elsewhere()
    assert session_of(window).path == home / f"{typed} 3.selfassess"
    assert [one.read_bytes() for one in there] == [b"somebody's"] * 2


def test_a_level_that_cannot_be_stored_is_set_back(window: Window, file: Path, qtbot: QtBot) -> None:
    file.unlink()
    qtbot.keyClick(window.page, Qt.Key.Key_3)
    assert session_of(window).sheet(KEY).answers == {}
    assert [row.isChecked() for _, row in window.page.column.card.rows] == [False] * 5
    window.go_to_question(KEY, "P6.2")
    assert window.page.place() == f"{KEY}/P6.2", "nothing was typed, so nothing holds one back"


def test_a_file_changed_underneath_is_told_on_coming_back(
    qapp: QApplication, window: Window, file: Path, begun: Path
) -> None:
    shutil.copyfile(begun, file.with_name("x"))
    file.with_name("x").replace(file)
    before = file.read_bytes()
    qapp.focusWindowChanged.emit(window.windowHandle())
    assert "was changed by another program" in said(window)
    window.frame.info_bar.close_message()
    qapp.focusWindowChanged.emit(window.windowHandle())
    assert said(window) == "", "it is told once"
    assert file.read_bytes() == before


def test_settings_and_report_are_shown_without_the_drive(window: Window, file: Path, qtbot: QtBot) -> None:
    qtbot.wait(500)  # until the window has what the file holds
    file.unlink()
    break_descriptors(file)
    session_of(window)._workspace.raw.execute("PRAGMA shrink_memory")
    dialog = open_settings(window)
    words = f"The disk did not read or write {file}"
    assert any(one.text().startswith(words) for one in dialog.files.findChildren(QLabel))
    dialog.close()
    window.show_page("report")
    assert window.page.choices.logo.trouble.text().startswith(words)


def test_the_window_does_not_close_over_unsaved_words(window: Window, file: Path, qtbot: QtBot) -> None:
    file.unlink()
    type_why(window, "because", qtbot)
    assert not window.close()
    assert "are not saved" in said(window)
    assert window.close()


def test_unsaved_words_are_told_again_after_others_were_saved(window: Window, file: Path, qtbot: QtBot) -> None:
    away = file.rename(file.with_name("x"))
    type_why(window, "because", qtbot)
    assert not window.close()
    away.rename(file)
    session_of(window).answer(KEY, "P1.2", DOUBT)
    file.unlink()
    type_why(window, "of this", qtbot)
    assert not window.close()
    assert "are not saved" in said(window)


def test_a_full_disk_keeps_the_words(window: Window, file: Path, qtbot: QtBot) -> None:
    pages = session_of(window)._workspace.raw.execute("PRAGMA page_count").fetchone()[0]
    session_of(window)._workspace.raw.execute(f"PRAGMA max_page_count = {pages}")
    field = type_why(window, "x", qtbot)
    field.setPlainText("long " * 4000)
    field.commit()
    assert said(window).startswith("The disk of")
    assert field.words == "long " * 4000
    session_of(window)._workspace.raw.execute("PRAGMA max_page_count = 1000000")
    field.commit()
    assert session_of(window).sheet(KEY).answers["P1.1"].why == "long " * 4000


def test_a_clock_set_back_is_told_once(window: Window, file: Path, qtbot: QtBot) -> None:
    session, ahead = session_of(window), today().replace(year=today().year + 1)
    moment = session.clock().replace(year=ahead.year)
    session.clock = lambda: moment
    session.answer(KEY, "P1.1", DOUBT)
    qtbot.waitUntil(lambda: said(window).startswith("This computer's clock was set back"))
    session.answer(KEY, "P1.2", DOUBT)
    qtbot.wait(1)
    assert "clock" not in said(window)


def test_a_null_character_costs_no_words(window: Window, file: Path, qtbot: QtBot) -> None:
    field = type_why(window, "because ", qtbot)
    QGuiApplication.clipboard().setText("of\0 this")
    field.paste()
    field.commit()
    assert field.words == "because of this"
    assert session_of(window).sheet(KEY).answers["P1.1"].why == "because of this"


def test_ten_megabytes_are_not_pasted(window: Window, file: Path, qtbot: QtBot) -> None:
    field = type_why(window, "gist ", qtbot)
    QGuiApplication.clipboard().setText("ā" * 10_000_000)
    field.paste()
    assert field.words == "gist "
    assert "10000000" in said(window).replace("\N{NO-BREAK SPACE}", "").replace(",", "")
    QGuiApplication.clipboard().setText("b" * (MOST_CHARACTERS - 10))
    field.paste()
    assert len(field.words) == MOST_CHARACTERS - 5


def test_home_lets_go_of_the_file(window: Window, file: Path) -> None:
    window.orders_by_name["home"].trigger()
    assert window.desk.session is None
    assert not file.with_name(file.name + ".lock").exists()
    window.orders.open_path(str(file))
    assert window.page.place() == f"{KEY}/P1.1"


# backups


@pytest.fixture
def backed_up(window: Window, file: Path) -> Path:
    """The open file, whose backup of an earlier day has one answer fewer than it has now."""
    folder = file.with_name("Kalnupes novads-backups")
    folder.mkdir()
    session_of(window).save_copy(folder / "Kalnupes novads-2026-11-20.selfassess")
    session_of(window).answer(KEY, "P1.1", DOUBT)
    return file


def test_a_backup_is_opened_as_a_copy(window: Window, backed_up: Path) -> None:
    window.orders_by_name["restore"].trigger()
    (dialog,) = on_top(BackupsDialog)
    assert isinstance(dialog, BackupsDialog)
    assert "Kalnupes novads, 0 answers" in str(dialog.model.index(0, 0).data())
    dialog.copy.click()
    assert session_of(window).path == backed_up.with_name(f"Kalnupes novads {today()}.selfassess")
    assert stored(backed_up) == {"P1.1": DOUBT}


def test_a_backup_takes_the_place_of_the_file_which_is_kept(window: Window, backed_up: Path) -> None:
    window.care.restoring.show_backups(str(backed_up))
    (dialog,) = on_top(BackupsDialog)
    assert isinstance(dialog, BackupsDialog)
    dialog.back.click()
    assert session_of(window).path == backed_up
    assert session_of(window).sheet(KEY).answers == {}
    assert "What stood there before is kept as" in said(window)
    kept = sorted(backed_up.with_name("Kalnupes novads-backups").iterdir())[-1]
    assert stored(kept) == {"P1.1": DOUBT}


@pytest.mark.parametrize("content", [None, b"damaged" * 3000])
def test_what_only_the_window_has_is_kept_before_a_backup_comes_back(
    window: Window, backed_up: Path, content: bytes | None
) -> None:
    backed_up.unlink()
    if content is not None:
        backed_up.write_bytes(content)
    window.care.restoring.show_backups(str(backed_up))
    (dialog,) = on_top(BackupsDialog)
    assert isinstance(dialog, BackupsDialog)
    dialog.back.click()
    assert session_of(window).sheet(KEY).answers == {}
    kept = re.search("kept as “(.*)”", said(window))
    assert kept is not None
    assert stored(backed_up.with_name("Kalnupes novads-backups") / kept[1]) == {"P1.1": DOUBT}


@pytest.mark.parametrize("content", [None, b"damaged" * 3000])
def test_a_backup_that_cannot_come_back_leaves_no_page_of_a_closed_file(
    window: Window, backed_up: Path, content: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise Problem("storage.full", path=str(backed_up))

    backed_up.unlink()
    if content is not None:
        backed_up.write_bytes(content)
    (backup,) = backed_up.with_name("Kalnupes novads-backups").iterdir()
    monkeypatch.setattr("selfassess.storage.backups.bring_back", fail)
    window.care.restoring.put_back(backed_up, backup)
    assert said(window).startswith("The disk of")
    assert window.page_name == ("answering" if content is None else "start")
    assert (window.desk.session is None) == (content is not None)


@pytest.mark.parametrize("content", [None, b"damaged" * 3000])
def test_a_lost_file_offers_its_backups(window: Window, backed_up: Path, content: bytes | None) -> None:
    window.orders_by_name["home"].trigger()
    backed_up.unlink()
    if content is not None:
        backed_up.write_bytes(content)
    window.orders.open_path(str(backed_up))
    buttons(window.frame.info_bar)["Restore from a backup"].click()
    (dialog,) = on_top(BackupsDialog)
    assert isinstance(dialog, BackupsDialog)
    dialog.back.click()
    assert session_of(window).path == backed_up
    if content is not None:
        kept = sorted(backed_up.with_name("Kalnupes novads-backups").iterdir())[-1]
        assert kept.read_bytes() == content


def test_a_backup_from_elsewhere_gives_the_file_its_name(
    window: Window, home: Path, begun: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = home.parent / "Kalnupes novads-2026-11-20.selfassess"
    shutil.copyfile(begun, backup)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup), ""))
    window.care.restoring.show()
    (dialog,) = on_top(BackupsDialog)
    assert isinstance(dialog, BackupsDialog)
    dialog.back.click()
    assert session_of(window).path == home / "Kalnupes novads.selfassess"


def test_a_file_leaves_the_list_and_comes_back(home: Path, make_window: Callable[[], Window], file: Path) -> None:
    files = tuple(RecentFile(str(home / f"{name}.selfassess"), name) for name in ("Ainaži", "Bauska"))
    write_settings(Settings(language="en", recent=files))
    window = make_window()
    named = {one.accessibleName(): one for one in window.page.findChildren(Button)}
    row = next(one for one in window.page.findChildren(Row) if one.accessibleName().startswith("Bauska"))
    assert not row.isEnabled()
    assert row.accessibleDescription().startswith(f"Not found in {home}")
    named["Take Bauska off this list; the file stays"].click()
    assert [one.municipality for one in read_settings().recent] == ["Ainaži"]
    buttons(window.frame.info_bar)["Undo"].click()
    assert [one.municipality for one in read_settings().recent] == ["Ainaži", "Bauska"]


def test_a_drive_that_does_not_answer_keeps_nothing_from_starting(
    home: Path, make_window: Callable[[], Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path, *_: object, **__: object) -> os.stat_result:
        if "dead" in path.parts:
            raise OSError(errno.EIO, "Input/output error")
        return stat(path)

    stat, dead = Path.stat, Path("/dead/novads.selfassess")
    monkeypatch.setattr(Path, "stat", fail)
    write_settings(Settings(language="en", recent=(RecentFile(str(dead), "Ainaži"),), backup_folder="/dead"))
    window = make_window()
    assert any(one.text().startswith("Not found in /dead") for one in window.page.findChildren(QLabel))
    window.orders.open_path(str(dead))
    assert said(window).startswith(f"The disk did not read or write {dead}")
    window.care.restoring.show_backups(str(dead))
    (dialog,) = on_top(BackupsDialog)
    dialog.close()
    settings = open_settings(window)
    assert any(one.text().startswith("This folder is not there now") for one in settings.files.findChildren(QLabel))
    settings.close()


# drops


def drop(window: Window, *paths: Path) -> str:
    """Drag files over the window and let them fall; returns what was said before they fell."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, action, left = QPointF(700, 3), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    over = QDragEnterEvent(place.toPoint(), action, mime, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, over)
    assert over.isAccepted()
    hint = window.care.drops._hint
    words = " ".join(label.text() for label in hint.findChildren(QLabel)) if hint is not None else ""
    QApplication.sendEvent(window, QDropEvent(place, action, mime, left, Qt.KeyboardModifier.NoModifier))
    assert window.care.drops._hint is None
    return words


def test_a_workspace_that_is_dropped_is_opened(window: Window, home: Path, begun: Path) -> None:
    assert drop(window, begun) == "Drop to open “Kalnupes novads.selfassess”"
    assert session_of(window).path == begun


def test_a_questionnaire_that_is_dropped_goes_to_the_library(window: Window, home: Path, files: Path) -> None:
    path = home / "every-type.yaml"
    shutil.copyfile(files / "every-type.yaml", path)
    assert drop(window, path) == "Drop to put “every-type.yaml” into the library"
    assert said(window).endswith("is in the library.")


def test_anything_else_that_is_dropped_is_told(window: Window, home: Path) -> None:
    path = home / "plāns.pdf"
    path.write_bytes(b"x")
    assert drop(window, path).startswith("Drop a .selfassess file to open it")
    assert said(window).startswith("“plāns.pdf” is neither")
    drop(window, path, path)
    assert said(window) == "2 files were dropped; the window takes one at a time."


def test_what_is_dropped_on_a_question_is_evidence(window: Window, file: Path, home: Path) -> None:
    path = home / "plāns.pdf"
    path.write_bytes(b"x")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    place, action, left = QPointF(20, 20), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    column = window.page.column.viewport()
    over = QDragEnterEvent(place.toPoint(), action, mime, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(column, over)
    assert over.isAccepted()
    QApplication.sendEvent(column, QDropEvent(place, action, mime, left, Qt.KeyboardModifier.NoModifier))
    assert [one.name for one in session_of(window).sheet(KEY).evidence] == ["plāns.pdf"]


# mishaps, licences, Qt's words


def accident(words: str) -> str:
    try:
        raise ValueError(words)
    except ValueError as error:
        return details_of(error)


def test_details_hold_places_but_nothing_of_the_user() -> None:
    details = accident("Anna Bērziņa said so")
    assert "ValueError" in details
    assert f"test_habits.py:{accident.__code__.co_firstlineno + 2} accident" in details
    assert "Bērziņa" not in details
    assert str(Path(__file__).parent.parent) not in details


def test_accidents_share_one_dialog(window: Window, file: Path) -> None:
    window.care.mishaps.show("first")
    window.care.mishaps.show("second")
    window.care.mishaps.show("second")
    (dialog,) = on_top(AccidentDialog)
    assert isinstance(dialog, AccidentDialog)
    assert "It happened 3 times meanwhile." in [one.text() for one in dialog.findChildren(QLabel)]
    assert dialog.text.isHidden()
    dialog.fold.click()
    assert dialog.text.toPlainText() == "first\n\nsecond"
    buttons(dialog)["Copy the details"].click()
    assert QGuiApplication.clipboard().text() == "first\n\nsecond"
    buttons(dialog)["Go on"].click()
    window.care.mishaps.show("first")
    assert on_top(AccidentDialog) == []
    assert said(window).startswith("Something unexpected happened")
    session_of(window).answer(KEY, "P1.1", DOUBT)


def test_every_part_has_its_licence(window: Window) -> None:
    window.orders_by_name["about"].trigger()
    (dialog,) = on_top(AboutDialog)
    assert isinstance(dialog, AboutDialog)
    told = dialog.text.toPlainText()
    lines = told.splitlines()
    for name in (
        "Noto Sans",
        "Lucide",
        "Python",
        "PySide6",
        "SQLAlchemy",
        "reportlab",
        "openpyxl",
        "pikepdf",
        "PyYAML",
    ):
        line = next(one for one in lines if one.lower().startswith(name.lower()))
        assert " – " in line, line
    assert "SIL Open Font License, Version 1.1" in told
    assert "LGPL-3.0" in told
    buttons(dialog)["Copy everything"].click()
    assert QGuiApplication.clipboard().text().startswith("Selfassess ")
    dialog.close()


def test_qt_speaks_the_language_of_the_program(qapp: QApplication) -> None:
    def qt(context: str, source: str) -> str:
        return QCoreApplication.translate(context, source)

    try:
        speak("lv")
        assert qt("QLineEdit", "&Paste") == "I&elīmēt"
        assert qt("QPlatformTheme", "Cancel") == "Atcelt"
        assert qt("QFileDialog", "Files of type:") == "Datņu veids:"
        speak("en")
        assert qt("QPlatformTheme", "Cancel") == "Cancel"
    finally:
        speak("en")


# settings


def open_settings(window: Window) -> SettingsDialog:
    window.orders_by_name["settings"].trigger()
    (dialog,) = on_top(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    return dialog


def test_backups_are_chosen_in_the_settings(
    window: Window, home: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    dialog, chosen = open_settings(window), home / "kopijas"
    chosen.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(chosen))
    named = {one.objectName(): one for one in dialog.findChildren(Button) if one.objectName()}
    named["backup_folder"].click()
    qtbot.wait(1)
    assert read_settings().backup_folder == str(chosen)
    assert str(chosen) in [one.text() for one in dialog.files.findChildren(QLabel)]
    dialog.files.findChild(QSpinBox, "kept").setValue(30)
    assert read_settings().backups_kept == 30
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(home / "nav"))
    window.preferences.files.ask_folder()
    assert read_settings().backup_folder == str(chosen)
    assert any("is not there" in one.text() for one in dialog.files.findChildren(QLabel))
    assert not any(one.objectName() == "logo" for one in dialog.files.findChildren(Button)), "no file is open"
    dialog.close()


def test_a_backup_folder_that_cannot_be_kept_is_told(window: Window, home: Path) -> None:
    settings = Path(os.environ["SELFASSESS_SETTINGS"])
    shutil.rmtree(settings)
    settings.write_bytes(b"no folder")
    dialog = open_settings(window)
    window.preferences.files.choose_folder(str(home))
    told = [one.text() for one in dialog.files.findChildren(QLabel)]
    assert any(one.startswith(f"Your settings could not be written to {settings}") for one in told)
    dialog.close()


def test_the_logo_of_the_file_is_printed_unless_the_page_has_its_own(
    window: Window, file: Path, tmp_path: Path
) -> None:
    picture, broken = tmp_path / "ģerbonis.png", tmp_path / "broken.png"
    Image.new("RGB", (40, 40), "red").save(picture)
    broken.write_bytes(b"x")
    dialog = open_settings(window)
    window.preferences.files.take_logo(broken)
    assert session_of(window).logo == b""
    assert any("picture" in one.text() for one in dialog.files.findChildren(QLabel))
    window.preferences.files.take_logo(picture)
    assert session_of(window).logo == picture.read_bytes()
    dialog.close()
    window.show_page("report")
    assert window.page.choices.options().logo == picture.read_bytes()
    other = tmp_path / "other.png"
    Image.new("RGB", (20, 20), "blue").save(other)
    window.page.choices.logo.take(str(other))
    assert window.page.choices.options().logo == other.read_bytes()
    window.page.choices.logo.remove.click()
    assert window.page.choices.options().logo == picture.read_bytes()


def test_removing_the_logo_can_be_undone(window: Window, file: Path, tmp_path: Path) -> None:
    picture = tmp_path / "ģerbonis.png"
    Image.new("RGB", (40, 40), "red").save(picture)
    session_of(window).set_logo(picture.read_bytes())
    dialog = open_settings(window)
    buttons(dialog)["Remove the picture"].click()
    dialog.close()
    assert session_of(window).logo == b""
    buttons(window.frame.info_bar)["Undo"].click()
    assert session_of(window).logo == picture.read_bytes()


def test_a_window_beyond_every_screen_comes_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(QRect(50_000, 50_000, 900, 600))
    assert not is_in_sight(window.geometry())
    bring_back(window)
    assert is_in_sight(window.geometry())


def test_geometry_is_kept_for_these_screens(window: Window) -> None:
    window.close()
    assert list(read_settings().geometries) == [screens_key()]
    assert os.environ["SELFASSESS_SETTINGS"]


def test_a_window_that_closes_leaves_what_another_one_chose(make_window: Callable[[], Window], home: Path) -> None:
    window, other = make_window(), make_window()
    window.preferences.choose_name("Anna")
    window.preferences.files.choose_folder(str(home))
    other.close()
    assert (read_settings().name, read_settings().backup_folder) == ("Anna", str(home))
