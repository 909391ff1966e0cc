"""The library: what each questionnaire says of itself, files of one's own added and removed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from selfassess.app.settings import Settings, write_settings
from selfassess.ui.parts.buttons import Button
from selfassess.ui.shell.window import Window
from selfassess.voice import Voice


@pytest.fixture
def home(home: Path) -> Path:
    write_settings(Settings(language="en", name="L. Ozola"))
    return home


@pytest.fixture
def own_file(home: Path, files: Path) -> Path:
    """A questionnaire file that a colleague sent."""
    path = home / "sent.yaml"
    path.write_bytes((files / "every-type.yaml").read_bytes())
    return path


def words(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.text() and one.isVisibleTo(widget))


def button(widget: QWidget, name: str) -> Button:
    return next(one for one in widget.findChildren(Button) if one.text() == name and one.isVisibleTo(widget))


def names(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(Button) if one.isVisibleTo(widget)]


def said(window: Window) -> str:
    return "" if window.frame.info_bar.isHidden() else window.frame.info_bar.accessibleName()


def test_every_questionnaire_is_listed_by_kind(window: Window) -> None:
    window.orders_by_name["library"].trigger()
    rows = [row.words for row in window.page.model.rows]
    headings = [row.words for row in window.page.model.rows if not row.key]
    assert headings == ["Self-assessments 7", "Surveys 3", "Data sheets 5"]
    assert rows[1] == "Good democratic governance, 72 questions, about 20 hours, LV EN NB"
    assert "Governance of a municipal company, 28 questions, about 4 hours, LV EN, company" in rows
    heading = window.page.model.index(0, 0)
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    assert window.page.view.currentIndex().row() == 1


def test_a_questionnaire_tells_what_it_is(window: Window) -> None:
    window.shelves.show_library("company-governance")
    shown = words(window.page.shown)
    for part in (
        "Governance of a municipal company",
        "company, each in an assessment of its own",
        "28 questions, about 4 hours",
        "Latvian and English",
        "6. Risk, control and conflicts of interest",
        "5 questions",
    ):
        assert part in shown, part
    assert names(window.page.shown) == ["Use in a new assessment", "Read the guidelines"]
    button(window.page.shown, "Use in a new assessment").click()
    assert [entry.id for entry in window.page.questionnaires.ticked] == ["company-governance"]


def test_a_survey_is_read_and_not_used(window: Window) -> None:
    window.shelves.show_library("survey-residents")
    assert names(window.page.shown) == ["Read the guidelines"]
    assert "Respondents answer a survey, so it is no part of an assessment." in words(window.page.shown)
    button(window.page.shown, "Read the guidelines").click()
    assert "Respondents say how far they agree" in window.page.reading.toPlainText()
    button(window.page, "Back to the library").click()
    assert "Residents' survey" in words(window.page.shown)


def test_a_questionnaire_in_other_languages_says_in_which_it_is_shown(
    make_window: Callable[[], Window], own_file: Path
) -> None:
    note = "Spørreskjemaet finnes ikke på norsk; det vises på engelsk."
    write_settings(Settings(language="nb"))
    window = make_window()
    window.shelves.add_file(own_file)
    window.shelves.show_library("every-type")
    assert note in words(window.page.shown)
    window.books.read("every-type")
    assert note in words(window.page)
    assert "Clarity of rules" in window.page.reading.toPlainText()


def test_the_start_page_leads_to_the_questionnaire(window: Window) -> None:
    shelf = next(one for one in window.page.findChildren(QListView) if one.accessibleName() == "Surveys")
    shelf.clicked.emit(shelf.model().index(0, 0))
    assert window.page.view.currentIndex().data().startswith("Residents' survey")


def test_arrows_go_from_one_to_the_next(window: Window, qtbot: QtBot) -> None:
    window.orders_by_name["library"].trigger()
    qtbot.keyClick(window.page.view, Qt.Key.Key_Down)
    legal = window.shelves.library().find("legal-duties")
    assert Voice("en").text(legal.title) in words(window.page.shown)


def test_an_own_file_is_added_used_and_removed(
    window: Window, own_file: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window.orders_by_name["library"].trigger()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(own_file), ""))
    button(window.page, "Add from a file").click()
    assert said(window) == "“Every type of question” is in the library."
    assert "Every type of question" in words(window.page.shown)
    kept = tmp_path / "settings" / "questionnaires" / "every-type-1.yaml"
    assert kept.read_bytes() == own_file.read_bytes()
    button(window.page.shown, "Remove").click()
    assert not kept.exists()
    assert "assessments made with it keep it" in said(window)
    assert "every-type" not in [row.key for row in window.page.model.rows]
    next(one for one in window.frame.info_bar.findChildren(Button) if one.text() == "Undo").click()
    assert kept.read_bytes() == own_file.read_bytes()
    assert "every-type" in [row.key for row in window.page.model.rows]


def test_all_mistakes_of_a_file_are_shown_and_nothing_is_added(window: Window, own_file: Path, tmp_path: Path) -> None:
    text = own_file.read_text(encoding="utf-8")
    own_file.write_text(text.replace("effort: 2", "effort: 9").replace("yes_is: bad", "yes_is: evil"), encoding="utf-8")
    window.shelves.add_file(own_file)
    assert "“sent.yaml” was not added" in words(window.page.shown)
    told = [row.key for row in window.page.shown.model.rows]
    assert [line.split(" ")[0] for line in told] == ["sent.yaml:123:", "sent.yaml:151:"]
    assert not (tmp_path / "settings" / "questionnaires").exists()
    window.preferences.choose_language("lv")
    assert "„sent.yaml” nav pievienota" in words(window.page.shown)
    window.page.view.setCurrentIndex(window.page.model.index(1, 0))
    assert "Laba demokrātiska pārvaldība" in words(window.page.shown)


def test_a_newer_edition_is_told(window: Window, own_file: Path, home: Path, qtbot: QtBot) -> None:
    window.shelves.add_file(own_file)
    window.begin_new("every-type")
    qtbot.keyClicks(window.page.municipalities.field, "kalnupe")
    window.page.begin.click()
    assert said(window) == ""
    newer = own_file.read_text(encoding="utf-8").replace("edition: 1", "edition: 2")
    own_file.write_text(newer, encoding="utf-8")
    window.shelves.add_file(own_file)
    assert "The open assessment keeps edition 1; a new assessment takes edition 2." in words(window.page.shown)
    window.orders.open_path(str(home / "Kalnupes novads.selfassess"))
    assert said(window).startswith("The library has a newer edition of Every type of question.")
    window.begin_new("every-type")
    qtbot.keyClicks(window.page.municipalities.field, "kalnupe")
    window.page.title.setText("Second")
    window.page.begin.click()
    session = window.desk.session
    assert session is not None
    assert session.sheet("every-type").questionnaire.edition == 2
    session.choose(1)
    assert session.sheet("every-type").questionnaire.edition == 1


def test_an_assessment_keeps_what_was_removed(window: Window, own_file: Path, home: Path, qtbot: QtBot) -> None:
    window.shelves.add_file(own_file)
    window.begin_new("every-type")
    qtbot.keyClicks(window.page.municipalities.field, "kalnupe")
    window.page.begin.click()
    window.shelves.remove("every-type")
    window.desk.close_file()
    window.orders.open_path(str(home / "Kalnupes novads.selfassess"))
    assert window.page.place() == "every-type/A1"
    window.orders_by_name["guide"].trigger()
    assert "Clarity of rules" in window.page.reading.toPlainText()


@pytest.mark.parametrize("language", ["lv", "en", "nb"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_library_opens_in_every_look(
    make_window: Callable[[], Window], home: Path, language: str, theme: str
) -> None:
    write_settings(Settings(language=language, theme=theme))
    window = make_window()
    for entry in window.shelves.library().ranked():
        window.shelves.show_library(entry.id)
        assert Voice(language).text(entry.title) in words(window.page.shown)
        assert window.page.view.currentIndex().isValid()
