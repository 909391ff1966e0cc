"""The guidelines in the window: contents, search, to a question and back, saved and printed."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from selfassess.app.settings import Settings, write_settings
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.prose_view import places_of
from selfassess.ui.shell import printing
from selfassess.ui.shell.window import Window


@pytest.fixture
def home(home: Path) -> Path:
    write_settings(Settings(language="lv", name="L. Ozola"))
    return home


@pytest.fixture
def answering(window: Window, qtbot: QtBot) -> Window:
    """The window with a new file at question 6.3."""
    window.begin_new()
    qtbot.keyClicks(window.page.municipalities.field, "kalnupe")
    window.page.begin.click()
    window.go_to_question("good-governance", "P6.3")
    return window


def button(window: Window, name: str) -> Button:
    return next(one for one in window.page.findChildren(Button) if one.text() == name)


def test_from_a_question_to_its_page_and_back(answering: Window) -> None:
    answering.page.column.folds.guidance.click()
    button(answering, "Atvērt visas vadlīnijas").click()
    page = answering.page
    assert page.reading.accessibleName() == "6. Atklātība un pārredzamība"
    assert page.contents.model.key_at(page.contents.view.currentIndex()) == "P6.3"
    text = page.reading.toPlainText()
    assert "Kā izskatās laba prakse" in text
    assert "6.3 Budžeta izpildes pārskatāmība" in text
    assert "Pierādījumi: " in text
    button(answering, "Atpakaļ pie jautājuma 6.3").click()
    assert answering.page.place() == "good-governance/P6.3"
    answering.orders_by_name["guide"].trigger()
    assert answering.page.reading.accessibleName() == "6. Atklātība un pārredzamība"


def test_every_question_leads_to_its_answer(answering: Window) -> None:
    answering.orders_by_name["guide"].trigger()
    answering.page.go_to("P2.4")
    answering.page.reading.anchorClicked.emit("answer:P2.4")
    assert answering.page.place() == "good-governance/P2.4"


def test_without_a_file_there_is_nothing_to_answer(window: Window) -> None:
    window.orders_by_name["guide"].trigger()
    assert window.page.reading.accessibleName() == "1. Demokrātiska līdzdalība"
    assert "Atbildēt uz jautājumu" not in window.page.reading.toPlainText()


def test_the_key_opens_what_is_looked_at(window: Window) -> None:
    window.shelves.show_library("legal-duties")
    for _ in range(2):
        window.orders_by_name["guide"].trigger()
        assert "Tiesību aktos noteiktie pienākumi" in [one.text() for one in window.page.findChildren(QLabel)]


def test_search_finds_without_accents_in_guidance_and_questions(window: Window, qtbot: QtBot) -> None:
    window.books.read("public-ethics")
    contents, reading = window.page.contents, window.page.reading
    assert len(contents.model.rows) == 6 + 36
    qtbot.keyClicks(contents.field, "davan")
    found = [row.key for row in contents.model.rows]
    assert "3.3 Dāvanas un viesmīlība" in [row.words for row in contents.model.rows]
    assert 0 < len(found) < 20
    qtbot.keyClick(contents.field, Qt.Key.Key_Return)
    marked = {selection.cursor.selectedText().casefold() for selection in reading.extraSelections()}
    assert marked == {"dāvan"}
    contents.field.setText("3.3")
    assert "3.3 Dāvanas un viesmīlība" in [row.words for row in contents.model.rows]
    contents.field.setText("zzzz")
    assert contents.model.rows == ()
    assert reading.extraSelections() == []
    contents.field.clear()
    assert len(contents.model.rows) == 6 + 36


def test_a_chapter_is_chosen_with_the_arrows(window: Window, qtbot: QtBot) -> None:
    window.books.read("legal-duties")
    view = window.page.contents.view
    qtbot.keyClick(view, Qt.Key.Key_Down)
    first = window.page.reading.accessibleName()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert window.page.reading.accessibleName() != first
    assert window.page.reading.accessibleName().startswith("8. ")


def test_another_language_stays_at_the_place(answering: Window) -> None:
    answering.orders_by_name["guide"].trigger()
    answering.page.go_to("P9.2")
    answering.preferences.choose_language("en")
    assert answering.page.reading.accessibleName().startswith("9. ")
    assert answering.page.contents.model.key_at(answering.page.contents.view.currentIndex()) == "P9.2"
    button(answering, "Back to question 6.3").click()
    assert answering.page.place() == "good-governance/P6.3"


def test_links_open_in_the_browser(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    window.books.read("public-ethics")
    assert "https://m.likumi.lv/ta/id/303328" in window.page.reading.toHtml()
    window.page.reading.anchorClicked.emit("https://m.likumi.lv/ta/id/303328")
    assert opened == ["https://m.likumi.lv/ta/id/303328"]


def test_guidelines_are_saved(window: Window, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def choose(_page: object, _title: str, suggested: str, _kind: str) -> tuple[str, str]:
        asked.append(Path(suggested).name)
        return str(home / "vadlinijas"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    window.books.read("quick-scan")
    with qtbot.waitSignal(window.exports.message, timeout=30_000):
        button(window, "Saglabāt PDF").click()
    assert asked == ["Labas pārvaldības ātrais pārskats. Vadlīnijas.pdf"]
    document = pypdfium2.PdfDocument(home / "vadlinijas.pdf")
    assert "Labas pārvaldības" in document[0].get_textpage().get_text_bounded()
    document.close()


@pytest.mark.parametrize("language", ["lv", "en", "nb"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_book_opens_in_every_look(
    make_window: Callable[[], Window], home: Path, language: str, theme: str
) -> None:
    write_settings(Settings(language=language, theme=theme))
    window = make_window()
    for entry in window.shelves.library().ranked():
        window.books.read(entry.id)
        assert len(window.page.contents.model.rows) >= entry.questions + entry.sections
        assert window.page.reading.toPlainText()


def test_guidelines_are_printed(window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    offered = []
    monkeypatch.setattr(printing, "chosen_printer", lambda title, proof: offered.append((title, len(proof.pages))))
    window.books.read("survey-staff")
    button(window, "Drukāt").click()
    qtbot.waitUntil(lambda: bool(offered), timeout=30_000)
    assert offered == [("Drukāt vadlīnijas", 6)]


def test_places_are_counted_as_qt_counts() -> None:
    assert list(places_of("Ēka un 😀 ēkas", "eka")) == [(0, 3), (10, 13)]
    assert list(places_of("ﬁnanses", "fin")) == [(0, 2)]
    assert list(places_of("a", "")) == []
