"""The table of limits of a data sheet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from selfassess.app.session import Session
from selfassess.ui.bridge import SessionBridge
from selfassess.ui.context import Context
from selfassess.ui.parts.chips import chip_width
from selfassess.ui.results import ResultsPage
from selfassess.ui.results.figure_panel import FigurePanel
from selfassess.ui.results.limits import LimitsView
from selfassess.ui.results.limits_model import LIMIT as LIMIT_COLUMN
from selfassess.ui.results.limits_model import NAME, NUMBER, SOURCE, STATUS, VALUE, VERDICT
from selfassess.ui.theme import load_fonts, theme_named
from selfassess.voice import Voice
from tests.ui.results_session import LIMITS, level, open_session, shipped


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = open_session(tmp_path, shipped(LIMITS))
    yield opened
    opened.close()


def view(qtbot: QtBot, session: Session, language: str = "lv") -> tuple[ResultsPage, LimitsView]:
    load_fonts()
    page = ResultsPage(Context(Voice(language), theme_named("light"), session, SessionBridge(session)))
    qtbot.addWidget(page)
    page.resize(1366, 690)
    page.show()
    QApplication.processEvents()
    found = page.findChild(LimitsView)
    assert isinstance(found, LimitsView)
    return page, found


def rows(limits: LimitsView) -> list[list[str]]:
    model = limits.table.model()
    return [[str(model.index(row, column).data()) for column in range(7)] for row in range(model.rowCount())]


def test_a_limit_says_value_verdict_status_and_source(qtbot: QtBot, session: Session) -> None:
    session.answer_many(LIMITS, {"N01": level(3), "N02": level(4)})
    _, limits = view(qtbot, session)
    first, second = rows(limits)[:2]
    # limits of the questionnaire file: at most 5 and at most 3 working days
    assert first[NUMBER] == "1.1"
    assert first[NAME].startswith("Domes sēdes ieraksts")
    assert first[VALUE] == "3\N{NO-BREAK SPACE}darba dienas"
    assert first[LIMIT_COLUMN] == "ne vairāk kā 5\N{NO-BREAK SPACE}darba dienas"
    assert first[VERDICT] == "sasniegts"
    assert first[STATUS] == "likums"
    assert "Pašvaldību likums" in first[SOURCE]
    assert "aktā nav lasīts" in first[SOURCE]
    assert second[VERDICT] == "nav sasniegts"


def test_what_is_not_filled_in(qtbot: QtBot, session: Session) -> None:
    _, limits = view(qtbot, session)
    assert rows(limits)[0][VALUE] == "–"
    assert rows(limits)[0][VERDICT] == "nav aizpildīts"


def test_orientation_is_compared_in_words(qtbot: QtBot, session: Session) -> None:
    # the questionnaire file: at least 0.5 percent, set from 2029
    session.answer(LIMITS, "N06", level("0.3"))
    _, limits = view(qtbot, session)
    told = next(row[VERDICT] for row in rows(limits) if row[NUMBER] == "2.1")
    assert told == "0,3\N{NO-BREAK SPACE}% – zem orientējošā sliekšņa (vismaz 0,5\N{NO-BREAK SPACE}%)"


@pytest.mark.parametrize("language", ["lv", "en", "nb"])
def test_the_chip_of_a_status_has_room(qtbot: QtBot, session: Session, language: str) -> None:
    _, limits = view(qtbot, session, language)
    told = {row[STATUS] for row in rows(limits)}
    # a foreign law is told apart from a law that binds
    laws = {
        "lv": {"likums", "likums, orientējošs"},
        "en": {"law", "law, for orientation"},
        "nb": {"lov", "lov, veiledende"},
    }
    assert told >= laws[language]
    room = limits.table.columnWidth(STATUS) - 8
    assert {words for words in told if chip_width(theme_named("light"), words) > room} == set()


def test_the_counts_and_the_filter_agree(qtbot: QtBot, session: Session) -> None:
    session.answer_many(LIMITS, {"N01": level(3), "N02": level(4)})
    _, limits = view(qtbot, session)
    every = rows(limits)
    sentence = next(label.text() for label in limits.findChildren(QLabel))
    assert sentence.startswith("No 72 sliekšņiem 1 sasniegts, 1 nav sasniegts, ")
    assert sentence.endswith("; ievadīti 2 no 57 rādītājiem.")
    missed = next(one for one in limits.findChildren(QAbstractButton) if one.text() == "Nav sasniegti 1")
    qtbot.mouseClick(missed, Qt.MouseButton.LeftButton)
    assert [row[NUMBER] for row in rows(limits)] == ["1.2"]
    everything = next(one for one in limits.findChildren(QAbstractButton) if one.text().startswith("Visi "))
    qtbot.mouseClick(everything, Qt.MouseButton.LeftButton)
    assert rows(limits) == every


@pytest.mark.parametrize("by_key", [True, False])
def test_a_row_opens_its_explanation_and_that_leads_to_the_question(
    qtbot: QtBot, session: Session, by_key: bool
) -> None:
    session.answer(LIMITS, "N02", level(4))
    page, limits = view(qtbot, session)
    page.activateWindow()
    place = limits.table.model().index(1, NAME)
    limits.table.setFocus()
    if by_key:
        limits.table.setCurrentIndex(place)
        qtbot.keyClick(limits.table, Qt.Key.Key_Return)
    else:
        spot = limits.table.visualRect(place).center()
        qtbot.mouseClick(limits.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert page.place() == f"{LIMITS}|N02"
    panel = page.findChild(FigurePanel)
    assert isinstance(panel, FigurePanel)
    told = [label.text().replace("\N{NO-BREAK SPACE}", " ") for label in panel.findChildren(QLabel)]
    assert "4 darba dienas" in told
    assert "Slieksnis: ne vairāk kā 3 darba dienas" in told
    assert "nav sasniegts" in [chip.accessibleName() for chip in panel.findChildren(QWidget)]
    with qtbot.waitSignal(page.question_requested) as asked:
        next(one for one in panel.findChildren(QAbstractButton) if one.text() == "Uz jautājumu 1.2").click()
    assert asked.args == [LIMITS, "N02"]
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert page.place() == f"{LIMITS}|"
    assert limits.table.hasFocus()


def test_two_limits_of_one_figure_are_told_apart(qtbot: QtBot, session: Session) -> None:
    _, limits = view(qtbot, session)
    names = [row[NAME] for row in rows(limits) if row[NUMBER] == "1.6"]
    assert len(names) == len(set(names)) == 2
    assert {name.split("\n")[0] for name in names} == {"Delnas atklātības indekss"}


def test_limits_stand_in_one_line_on_a_wide_screen(qtbot: QtBot, session: Session) -> None:
    page, limits = view(qtbot, session, "en")
    page.resize(1920, 1000)
    QApplication.processEvents()
    metrics = QFontMetrics(theme_named("light").font("text"))
    room = limits.table.columnWidth(LIMIT_COLUMN) - 16
    assert rows(limits)[0][LIMIT_COLUMN] == "at most 5\N{NO-BREAK SPACE}working days"
    assert metrics.horizontalAdvance(rows(limits)[0][LIMIT_COLUMN]) <= room


def test_a_change_is_shown(qtbot: QtBot, session: Session) -> None:
    page, _ = view(qtbot, session)
    session.answer(LIMITS, "N01", level(9))
    limits = page.findChild(LimitsView)
    assert isinstance(limits, LimitsView)
    assert rows(limits)[0][VERDICT] == "nav sasniegts"


def test_rows_are_as_high_as_their_words(qtbot: QtBot, session: Session) -> None:
    _, limits = view(qtbot, session)
    table = limits.table

    def fit() -> None:
        for row in range(table.model().rowCount()):
            cells = [table.model().index(row, column) for column in range(7)]
            assert table.rowHeight(row) == max(table.sizeHintForIndex(cell).height() for cell in cells)

    qtbot.waitUntil(fit)
    # a limit of two lines of 20 px needs them and 8 px above and below
    assert table.rowHeight(0) >= 56


def test_in_english(qtbot: QtBot, session: Session) -> None:
    session.answer(LIMITS, "N01", level(3))
    _, limits = view(qtbot, session, "en")
    assert rows(limits)[0][VALUE] == "3\N{NO-BREAK SPACE}working days"
    assert rows(limits)[0][VERDICT] == "met"
    assert "not read in the act" in rows(limits)[0][SOURCE]


def test_figures_without_a_limit_are_shown_too(qtbot: QtBot, tmp_path: Path) -> None:
    # the questionnaire file: 22 figures, five of which have one limit each
    opened = open_session(tmp_path, shipped("finance"))
    opened.answer("finance", "FD01", level(41_250_300))
    page, limits = view(qtbot, opened)
    found = rows(limits)
    assert len(found) == 22
    assert [row[NUMBER] for row in found if row[LIMIT_COLUMN] != "nav sliekšņa"] == ["3.5", "4.1", "4.2", "4.3", "4.4"]
    assert found[0][VALUE] == "41\N{NO-BREAK SPACE}250\N{NO-BREAK SPACE}300\N{NO-BREAK SPACE}EUR"
    assert found[0][VERDICT:] == ["", "", ""]
    assert (found[1][VALUE], found[1][LIMIT_COLUMN]) == ("–", "nav sliekšņa")
    assert button_named(page, "Visi 22 rādītāji")
    page.show_explanation("FD01")
    panel = page.findChild(FigurePanel)
    assert "41\N{NO-BREAK SPACE}250\N{NO-BREAK SPACE}300\N{NO-BREAK SPACE}EUR" in [
        label.text() for label in panel.findChildren(QLabel)
    ]
    opened.close()


def button_named(page: QWidget, name: str) -> bool:
    return any(one.text() == name for one in page.findChildren(QAbstractButton))
