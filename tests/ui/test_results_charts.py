"""The charts below the lists of the results page: what changed, answers by level, the matrix of a large sheet."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from selfassess.app.municipalities import municipality
from selfassess.app.session import NewAssessment, Session
from selfassess.domain.answers import Answer, State
from selfassess.domain.record import Period
from selfassess.ui.bridge import SessionBridge
from selfassess.ui.context import Context
from selfassess.ui.parts.buttons import Button
from selfassess.ui.results import ResultsPage
from selfassess.ui.results.chart import Chart
from selfassess.ui.theme import theme_named
from selfassess.voice import Voice
from tests.ui.results_session import GOVERNANCE, kalnupe, level, open_session, plain_questionnaire, shipped

SCORING = "scoring: {roll_up: mean_of_sections, decimals: 0}"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = open_session(tmp_path, shipped(GOVERNANCE))
    opened.answer_many(GOVERNANCE, kalnupe())
    yield opened
    opened.close()


def show(qtbot: QtBot, session: Session, width: int = 1366, theme: str = "light") -> ResultsPage:
    page = ResultsPage(Context(Voice("lv"), theme_named(theme), session, SessionBridge(session)))
    qtbot.addWidget(page)
    page.resize(width, 690)
    page.show()
    QApplication.processEvents()
    return page


def headings(page: ResultsPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def chart_saying(page: ResultsPage, words: str) -> Chart:
    """Return the chart with figures whose alternative text holds `words`."""
    return next(
        one
        for one in page.findChildren(Chart)
        if one.scene and one.scene.table.rows and words in one.scene.summary and one.isVisibleTo(page)
    )


def add_2024(session: Session) -> None:
    """Add an earlier assessment in which everything was at level 2, and go back to the later one."""
    period = Period(dt.date(2024, 1, 1), dt.date(2024, 12, 31))
    session.add_assessment(NewAssessment(municipality("XX-KALNUPE"), (shipped(GOVERNANCE),), period))
    questions = session.sheet(GOVERNANCE).questionnaire.questions
    session.answer_many(GOVERNANCE, {question.id: level(2) for question in questions})
    session.choose(1)


@pytest.mark.parametrize(("width", "theme"), [(1366, "light"), (1024, "dark")])
def test_a_trend_appears_with_the_second_assessment(qtbot: QtBot, session: Session, width: int, theme: str) -> None:
    assert not [words for words in headings(show(qtbot, session)) if words.startswith("Kopš")]
    add_2024(session)
    page = show(qtbot, session, width, theme)
    assert "Kopš 2024.\N{NO-BREAK SPACE}gada" in headings(page)
    chart = chart_saying(page, "Kopvērtējums. 2024: 2,00; 2026: 2,73 (provizorisks); izmaiņa +0,73.")
    assert chart.scene is not None
    assert chart.width() > 300
    # by hand: Inovācija is at 2 for certain; Kapacitāte at 2 with one of six open, so from 1.67 to 2.33; others above
    assert "kāpums 10, kritums 0, bez izmaiņām 1, nav izšķirts 1" in chart.scene.summary
    chart.setFocus()
    with qtbot.waitSignal(page.explanation_requested) as asked:
        qtbot.keyClick(chart, Qt.Key.Key_Up)
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert asked.args == [GOVERNANCE, "overall"]


def test_answers_are_counted_by_level(qtbot: QtBot, session: Session) -> None:
    page = show(qtbot, session)
    assert "Atbildes pa līmeņiem" in headings(page)
    chart = chart_saying(page, "1 Iesākts – 3; 2 Noteikts – 19; 3 Darbojas – 36; 4 Paraugs – 8.")
    assert chart.scene is not None
    assert chart.scene.tips["P2"].endswith("2 Noteikts – 2; 3 Darbojas – 3; atvērts – 1")
    with qtbot.waitSignal(page.message) as said:
        qtbot.keyClick(chart, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert said.args[0].text == "Diagramma kā attēls ir starpliktuvē."
    # the key lies above the rows: 12 rows of 24 and at least one line of 22
    assert QGuiApplication.clipboard().image().height() >= 2 * (12 * 24 + 22)


def test_nothing_is_counted_before_the_first_answer(qtbot: QtBot, tmp_path: Path) -> None:
    with_nothing = open_session(tmp_path, shipped(GOVERNANCE))
    assert "Atbildes pa līmeņiem" not in headings(show(qtbot, with_nothing))
    with_nothing.close()


@pytest.mark.parametrize("width", [1366, 1000])
def test_a_large_sheet_has_a_matrix_as_wide_as_the_page(qtbot: QtBot, tmp_path: Path, width: int) -> None:
    opened = open_session(tmp_path, plain_questionnaire(14, 8, SCORING))
    opened.answer("by-hand", opened.sheet("by-hand").questionnaire.questions[0].id, Answer(State.ANSWERED, "yes"))
    page = show(qtbot, opened, width)
    assert "Visi 112 jautājumi" in headings(page)
    matrix = next(
        one for one in page.findChildren(Chart) if one.scene and "S1.1" in one.scene.tips and one.isVisibleTo(page)
    )
    assert matrix.width() > width - 100
    matrix.setFocus()
    reached = []
    page.question_requested.connect(lambda _sheet, question: reached.append(question))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(matrix, key)
        qtbot.keyClick(matrix, Qt.Key.Key_Return)
    assert reached == ["S1.2", "S2.2", "S2.1", "S1.1", "S14.1"]
    opened.close()


def test_an_explanation_shows_the_figure_against_its_threshold(qtbot: QtBot, session: Session) -> None:
    page = show(qtbot, session)
    page.show_explanation("P5")
    # final, so nothing can move any more
    assert "Salīdzinājumā ar slieksni" in headings(page)
    assert "Cik tālu tas vēl var mainīties" not in headings(page)
    page.show_explanation("P2")
    assert "Cik tālu tas vēl var mainīties" in headings(page)


def test_every_chart_has_a_button_for_its_menu(qtbot: QtBot, session: Session) -> None:
    page = show(qtbot, session)
    names = [one for one in page.findChildren(Button) if "kopēt, saglabāt" in one.accessibleName()]
    assert [one.accessibleName().partition(":")[0] for one in names] == [
        "Divpadsmit principi",
        "Principi salīdzinājumā ar slieksni",
        "Visi 72 jautājumi",
        "Atbildes pa līmeņiem",
    ]
    names[0].click()
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    next(action for action in menu.actions() if action.text() == "Kopēt skaitļus kā tabulu").trigger()
    menu.close()
    assert QGuiApplication.clipboard().text().splitlines()[2].startswith("2 Cilvēktiesības\t2,60\t2,17–2,83\t2,5\t")
