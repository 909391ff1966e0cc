"""The dialog of own thresholds by its words and by what is pressed in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from selfassess.app.session import Session
from selfassess.domain.questionnaire import Comparison
from selfassess.ui.bridge import SessionBridge
from selfassess.ui.context import Context
from selfassess.ui.shell.window import Window
from selfassess.ui.theme import load_fonts, theme_named
from selfassess.ui.thresholds.dialog import OwnThresholds
from selfassess.voice import Voice
from tests.ui.results_session import GOVERNANCE, LIMITS, kalnupe, open_session, shipped

Show = Callable[..., OwnThresholds]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = open_session(tmp_path, shipped(GOVERNANCE), shipped(LIMITS))
    opened.answer_many(GOVERNANCE, kalnupe())
    yield opened
    opened.close()


@pytest.fixture
def show(qtbot: QtBot, session: Session) -> Show:
    """Return a function that opens the dialog on the session."""
    parent = QWidget()
    parent.resize(1366, 768)
    qtbot.addWidget(parent)

    def open_dialog(key: str = "", language: str = "en", theme: str = "light") -> OwnThresholds:
        load_fonts()
        context = Context(Voice(language), theme_named(theme), session, SessionBridge(session, parent))
        dialog = OwnThresholds(context, key, parent)
        dialog.show()
        QApplication.processEvents()
        return dialog

    return open_dialog


def words(widget: QWidget) -> list[str]:
    """Return the words that can be seen."""
    QApplication.processEvents()
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget) and label.text()]


def press(qtbot: QtBot, dialog: QWidget, name: str) -> None:
    """Press the button with these words or this name."""
    QApplication.processEvents()
    found = [
        one
        for one in dialog.findChildren(QAbstractButton)
        if name in (one.text(), one.accessibleName()) and one.isVisibleTo(dialog)
    ]
    assert len(found) == 1, [one.text() for one in dialog.findChildren(QAbstractButton)]
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


def fill(dialog: OwnThresholds, target: str, value: str, reason: str = "The council wants it") -> None:
    """Write terms into the form that is shown."""
    form = dialog.form
    assert form is not None
    form.what.setCurrentIndex(form.what.findData(target))
    form.value.setText(value)
    form.reason.setPlainText(reason)


def test_one_is_set_and_listed_with_reason_and_decision(qtbot: QtBot, session: Session, show: Show) -> None:
    dialog = show()
    assert "No own threshold is set here yet." in words(dialog)
    press(qtbot, dialog, "Set a threshold")
    fill(dialog, "section:P3", "3")
    assert dialog.form is not None
    assert dialog.form.name.placeholderText() == "3. Rule of law at least 3"
    dialog.form.number.setText("Nr. 12")
    dialog.form.day.setText("22.01.2026.")
    press(qtbot, dialog, "Store the threshold")
    (own,) = session.sheet(GOVERNANCE).house_thresholds
    assert (own.applies_to, own.comparison, own.value, own.decision_number) == (
        "section:P3",
        Comparison.AT_LEAST,
        3,
        "12",
    )
    shown = words(dialog)
    assert {"3. Rule of law at least 3", "The council wants it"} <= set(shown)
    assert any(line.startswith("Council decision No. 12 of 22\N{NO-BREAK SPACE}Jan") for line in shown)
    assert any("entered by tester" in line for line in shown)
    names = [widget.accessibleName() for widget in dialog.findChildren(QWidget)]
    assert {"set by ourselves", "met"} <= set(names)


def test_the_form_says_what_can_be_wanted(qtbot: QtBot, show: Show) -> None:
    dialog = show()
    press(qtbot, dialog, "Set a threshold")
    form = dialog.form
    assert form is not None
    assert form.what.itemText(0) == "Overall score"
    assert form.what.itemText(1) == "Every principle"
    # the whole, every principle, twelve principles, 72 questions; the 36 targets are headings without a figure
    assert form.what.count() == 2 + 12 + 72
    assert "0–4" in words(form)


def test_percent_is_written_with_its_sign(qtbot: QtBot, session: Session, show: Show) -> None:
    dialog = show()
    press(qtbot, dialog, "Set a threshold")
    fill(dialog, "overall", "60 %")
    press(qtbot, dialog, "Store the threshold")
    (own,) = session.sheet(GOVERNANCE).house_thresholds
    assert (own.value, own.unit) == (60, "percent")
    press(qtbot, dialog, "Change “Overall score at least 60%”")
    assert dialog.form is not None
    assert dialog.form.value.text() == "60%"


@pytest.mark.parametrize(
    ("value", "reason", "day", "sentence"),
    [
        ("5", "why", "", "5 lies outside the values that Overall score can have (lowest: 0, highest: 4)"),
        ("3", " ", "", "The threshold has no reason, so it was not set."),
        ("much", "why", "", "“much” is not a number"),
        ("", "why", "", "The threshold has no value, so it was not set. Write a number."),
        ("3", "why", "soon", "“soon” is no date, so the threshold was not set."),
    ],
)
def test_what_cannot_stand_is_told_and_the_form_stays(
    qtbot: QtBot, session: Session, show: Show, value: str, reason: str, day: str, sentence: str
) -> None:
    dialog = show()
    press(qtbot, dialog, "Set a threshold")
    fill(dialog, "overall", value, reason)
    assert dialog.form is not None
    dialog.form.day.setText(day)
    press(qtbot, dialog, "Store the threshold")
    assert any(line.startswith(sentence) for line in words(dialog)), words(dialog)
    assert session.sheet(GOVERNANCE).house_thresholds == ()
    assert dialog.form is not None
    assert dialog.form.value.text() == value


def test_a_contradiction_is_told_above_the_list(qtbot: QtBot, session: Session, show: Show) -> None:
    dialog = show()
    press(qtbot, dialog, "Set a threshold")
    fill(dialog, "overall", "2")
    assert dialog.form is not None
    dialog.form.comparison.setCurrentIndex(dialog.form.comparison.findData(Comparison.AT_MOST))
    press(qtbot, dialog, "Store the threshold")
    assert any("cannot both be met" in line for line in words(dialog))
    assert len(session.sheet(GOVERNANCE).house_thresholds) == 1


def test_it_is_changed_and_withdrawn(qtbot: QtBot, session: Session, show: Show) -> None:
    dialog = show()
    press(qtbot, dialog, "Set a threshold")
    fill(dialog, "overall", "3")
    press(qtbot, dialog, "Store the threshold")
    press(qtbot, dialog, "Change “Overall score at least 3”")
    form = dialog.form
    assert form is not None
    assert (form.what.currentData(), form.value.text(), form.reason.toPlainText()) == (
        "overall",
        "3",
        "The council wants it",
    )
    form.value.setText("3,5")
    press(qtbot, dialog, "Store the threshold")
    assert [(own.id, own.value * 2) for own in session.sheet(GOVERNANCE).house_thresholds] == [("own-1", 7)]
    press(qtbot, dialog, "Withdraw “Overall score at least 3.5”")
    assert session.sheet(GOVERNANCE).house_thresholds == ()
    assert "No own threshold is set here yet." in words(dialog)
    session.undo()
    assert len(session.sheet(GOVERNANCE).house_thresholds) == 1


def test_esc_leads_back_to_the_list_first(qtbot: QtBot, session: Session, show: Show) -> None:
    dialog = show()
    press(qtbot, dialog, "Set a threshold")
    fill(dialog, "overall", "3")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.form is None
    assert session.sheet(GOVERNANCE).house_thresholds == ()


def test_the_other_sheet_has_its_own(qtbot: QtBot, session: Session, show: Show) -> None:
    dialog = show(LIMITS)
    press(qtbot, dialog, "Set a threshold")
    assert dialog.form is not None
    # a data sheet has no whole and no sections to compare
    assert dialog.form.what.count() == 57
    fill(dialog, "question:N02", "4")
    dialog.form.comparison.setCurrentIndex(1)
    press(qtbot, dialog, "Store the threshold")
    assert len(session.sheet(LIMITS).house_thresholds) == 1
    press(qtbot, dialog, "Good democratic governance")
    assert "No own threshold is set here yet." in words(dialog)


def test_a_file_to_read_offers_nothing(qtbot: QtBot, session: Session, show: Show) -> None:
    dialog = show()
    press(qtbot, dialog, "Set a threshold")
    fill(dialog, "overall", "3")
    press(qtbot, dialog, "Store the threshold")
    session.read_only = True
    dialog.show_list()
    QApplication.processEvents()
    buttons = [one.text() for one in dialog.findChildren(QAbstractButton) if one.isVisibleTo(dialog)]
    assert buttons == ["Good democratic governance", "Published limits", "Close"]


@pytest.mark.parametrize("language", ["lv", "en", "nb"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_opens_in_every_language_and_look(
    qtbot: QtBot, session: Session, show: Show, language: str, theme: str
) -> None:
    dialog = show("", language, theme)
    dialog.show_form()
    fill(dialog, "overall", "3")
    dialog.store()
    assert len(session.sheet(GOVERNANCE).house_thresholds) == 1
    assert not dialog.grab().isNull()


def test_the_window_opens_it_from_the_results_and_by_key(qtbot: QtBot, window: Window, session: Session) -> None:
    path = session.path
    session.close()
    window.desk.open_file(path, "L. Ozola")
    window.show_page("results")
    QApplication.processEvents()
    voice = window.context.voice
    press(qtbot, window.page, voice.translate("Results", "Set an own threshold"))
    (dialog,) = window.findChildren(OwnThresholds)
    dialog.show_form()
    fill(dialog, "section:P3", "3")
    dialog.store()
    dialog.accept()
    # the page behind shows it at once, and undo says what it takes back
    rows = [one.accessibleName() for one in window.page.findChildren(QAbstractButton)]
    label = {"lv": "3. Tiesiskums vismaz 3", "en": "3. Rule of law at least 3"}[voice.language]
    assert any(row.startswith(label) for row in rows), rows
    window.orders_by_name["undo"].trigger()
    again = {"lv": f"„{label}” atkal ir, kā bija.", "en": f"“{label}” is as it was before."}[voice.language]
    assert again in words(window)
    assert window.desk.session is not None
    assert window.desk.session.sheet(GOVERNANCE).house_thresholds == ()
    rows = [one.accessibleName() for one in window.page.findChildren(QAbstractButton)]
    assert not any(row.startswith(label) for row in rows)
    window.orders_by_name["thresholds"].trigger()
    assert any(one.isVisible() for one in window.findChildren(OwnThresholds))


def test_enter_in_a_line_stores_and_says_what_is_missing(qtbot: QtBot, session: Session, show: Show) -> None:
    dialog = show(language="lv")
    press(qtbot, dialog, "Noteikt slieksni")
    fill(dialog, "overall", "3", reason="")
    assert dialog.form is not None
    qtbot.keyClick(dialog.form.value, Qt.Key.Key_Return)
    assert session.sheet(GOVERNANCE).house_thresholds == ()
    assert any("nav pamatojuma" in one for one in words(dialog)), words(dialog)
    dialog.form.reason.setPlainText("Dome tā vēlas")
    qtbot.keyClick(dialog.form.name, Qt.Key.Key_Return)
    assert [own.reason for own in session.sheet(GOVERNANCE).house_thresholds] == ["Dome tā vēlas"]
    press(qtbot, dialog, "Noņemt slieksni „Kopvērtējums vismaz 3”")
    assert session.sheet(GOVERNANCE).house_thresholds == ()


@pytest.mark.parametrize(
    ("value", "reason", "day", "name"),
    [("3", "", "", "reason"), ("", "why", "", "value"), ("5", "why", "", "value"), ("3", "why", "soon", "day")],
)
def test_the_field_in_trouble_is_marked_and_has_the_keyboard(
    qtbot: QtBot, show: Show, value: str, reason: str, day: str, name: str
) -> None:
    dialog = show()
    press(qtbot, dialog, "Set a threshold")
    fill(dialog, "overall", value, reason)
    form = dialog.form
    assert form is not None
    form.day.setText(day)
    fields = {"value": form.value, "reason": form.reason, "day": form.day}
    QApplication.processEvents()
    places = {one: field.mapToGlobal(field.rect().topLeft()) for one, field in fields.items()}
    size = dialog.size()
    press(qtbot, dialog, "Store the threshold")
    QApplication.processEvents()
    assert dialog.focusWidget() is fields[name]
    assert [one for one, field in fields.items() if field.property("trouble")] == [name]
    assert fields[name].accessibleDescription()
    # the next key must not meet another field
    assert {one: field.mapToGlobal(field.rect().topLeft()) for one, field in fields.items()} == places
    assert dialog.size() == size


def test_the_field_in_trouble_comes_into_sight(qtbot: QtBot, show: Show) -> None:
    dialog = show()
    parent = dialog.parentWidget()
    assert parent is not None
    parent.resize(1024, 420)
    press(qtbot, dialog, "Set a threshold")
    fill(dialog, "overall", "3")
    form = dialog.form
    assert form is not None
    form.day.setText("soon")
    QApplication.processEvents()
    assert form.day.visibleRegion().isEmpty()
    press(qtbot, dialog, "Store the threshold")
    assert form.day.visibleRegion().boundingRect() == form.day.rect()


def test_a_field_that_is_mended_is_marked_no_more(qtbot: QtBot, show: Show) -> None:
    dialog = show()
    press(qtbot, dialog, "Set a threshold")
    fill(dialog, "overall", "3", "")
    press(qtbot, dialog, "Store the threshold")
    form = dialog.form
    assert form is not None
    assert form.reason.property("trouble")
    qtbot.keyClicks(form.reason, "The council wants it")
    assert not form.reason.property("trouble")
    assert not any(line.startswith("The threshold has no reason") for line in words(dialog))


def set_one(qtbot: QtBot, dialog: OwnThresholds, target: str, value: str) -> None:
    press(qtbot, dialog, "Set a threshold")
    fill(dialog, target, value)
    press(qtbot, dialog, "Store the threshold")


def own_ids(session: Session) -> list[str]:
    return [own.id for own in session.sheet(GOVERNANCE).house_thresholds]


def test_a_withdrawal_is_undone_where_it_was_made(qtbot: QtBot, session: Session, show: Show) -> None:
    dialog = show()
    set_one(qtbot, dialog, "overall", "3")
    press(qtbot, dialog, "Withdraw “Overall score at least 3”")
    assert "“Overall score at least 3” is withdrawn." in words(dialog)
    press(qtbot, dialog, "Undo")
    assert own_ids(session) == ["own-1"]
    assert "Overall score at least 3" in words(dialog)
    assert "“Overall score at least 3” is withdrawn." not in words(dialog)


def test_the_keys_of_undo_and_redo_work_over_the_list(qtbot: QtBot, session: Session, show: Show) -> None:
    dialog = show()
    set_one(qtbot, dialog, "overall", "3")
    press(qtbot, dialog, "Withdraw “Overall score at least 3”")
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert own_ids(session) == ["own-1"]
    assert "Overall score at least 3" in words(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert own_ids(session) == []
    assert "No own threshold is set here yet." in words(dialog)


def test_in_the_form_the_keys_of_undo_belong_to_the_fields(qtbot: QtBot, session: Session, show: Show) -> None:
    dialog = show()
    set_one(qtbot, dialog, "overall", "3")
    press(qtbot, dialog, "Set a threshold")
    form = dialog.form
    assert form is not None
    form.value.setFocus()
    qtbot.keyClicks(form.value, "4")
    qtbot.keyClick(form.value, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.value.text() == ""
    form.what.setFocus()
    qtbot.keyClick(form.what, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert own_ids(session) == ["own-1"]
    assert dialog.form is form


def test_the_window_tells_in_the_dialog_what_undo_did(qtbot: QtBot, opened: Window) -> None:
    window = opened
    window.orders_by_name["thresholds"].trigger()
    (dialog,) = window.findChildren(OwnThresholds)
    set_one(qtbot, dialog, "overall", "3")
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "“Overall score at least 3” is as it was before." in words(dialog)
    press(qtbot, dialog, "Redo")
    assert window.desk.session is not None
    assert own_ids(window.desk.session) == ["own-1"]


@pytest.fixture
def opened(window: Window, session: Session) -> Window:
    """The window in English with the file open."""
    path = session.path
    session.close()
    window.preferences.choose_language("en")
    window.desk.open_file(path, "L. Ozola")
    return window


def set_in_passing(window: Window, value: str) -> None:
    """Open the dialog by its order, set a threshold and close the dialog."""
    window.orders_by_name["thresholds"].trigger()
    (dialog,) = (one for one in window.findChildren(OwnThresholds) if one.isVisible())
    dialog.show_form()
    fill(dialog, "overall", value)
    dialog.store()
    dialog.accept()
    QApplication.processEvents()


def test_the_keyboard_is_on_the_results_where_it_was(opened: Window) -> None:
    opened.show_page("results")
    QApplication.processEvents()
    button = opened.page.findChild(QAbstractButton, "thresholds")
    assert button.text() == "Set an own threshold"
    button.setFocus()
    set_in_passing(opened, "2")
    focus = opened.focusWidget()
    assert isinstance(focus, QAbstractButton)
    assert focus.text() == "Own thresholds"
    chart = next(one for one in opened.page.findChildren(QWidget) if one.accessibleName() == "Overall score")
    chart.setFocus()
    set_in_passing(opened, "3")
    assert opened.focusWidget().accessibleName() == "Overall score"


def test_the_keyboard_stays_on_the_page_of_steps(opened: Window) -> None:
    opened.show_page("lift")
    QApplication.processEvents()
    (button,) = (one for one in opened.page.findChildren(QAbstractButton) if one.accessibleName() == "New scenario")
    button.setFocus()
    set_in_passing(opened, "3")
    assert opened.focusWidget() is not button
    assert opened.focusWidget().accessibleName() == "New scenario"


def test_the_keyboard_stays_on_the_answer_in_another_look(opened: Window) -> None:
    QApplication.processEvents()
    level = next(one for one in opened.page.findChildren(QWidget) if one.accessibleName().startswith("3. "))
    level.setFocus()
    called = level.accessibleName()
    opened.preferences.choose_theme("dark")
    assert opened.focusWidget() is not level
    assert opened.focusWidget().accessibleName() == called
    opened.preferences.choose_language("lv")
    assert opened.focusWidget().accessibleName().startswith("3. ")
