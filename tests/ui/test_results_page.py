"""The results page by its words and by what a click or a key does."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from selfassess.app.session import Session
from selfassess.domain.answers import Answer, State
from selfassess.ui.bridge import SessionBridge
from selfassess.ui.context import Context
from selfassess.ui.results import ResultsPage
from selfassess.ui.results.chart import Chart
from selfassess.ui.results.enough import Enough
from selfassess.ui.results.firmness import Firmness
from selfassess.ui.results.sum_table import DECIMALS_ROLE, VALUE, WEIGHT, SumTable
from selfassess.ui.theme import load_fonts, theme_named
from selfassess.voice import Voice
from tests.begun import begun_answers
from tests.ui.results_session import GOVERNANCE, LIMITS, kalnupe, level, open_session, plain_questionnaire, shipped

PERCENT = "scoring: {roll_up: mean_of_sections, decimals: 0}"
SUM = "scoring: {roll_up: sum, decimals: 1}"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = open_session(tmp_path, shipped(GOVERNANCE), shipped(LIMITS))
    yield opened
    opened.close()


@pytest.fixture
def filled(session: Session) -> Session:
    session.answer_many(GOVERNANCE, kalnupe())
    return session


def show(qtbot: QtBot, session: Session, language: str = "lv", theme: str = "light", width: int = 1366) -> ResultsPage:
    load_fonts()
    page = ResultsPage(Context(Voice(language), theme_named(theme), session, SessionBridge(session)))
    qtbot.addWidget(page)
    page.resize(width, 690)
    page.show()
    QApplication.processEvents()
    return page


def words(widget: QWidget) -> list[str]:
    """Return every word on the page, buttons and charts included."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    buttons = [button.text() or button.accessibleName() for button in widget.findChildren(QAbstractButton)]
    return labels + buttons


def button(page: QWidget, name: str) -> QAbstractButton:
    """Return the only button whose words or name begin with `name`."""
    found = [
        one
        for one in page.findChildren(QAbstractButton)
        if one.isVisibleTo(page) and (one.text().startswith(name) or one.accessibleName().startswith(name))
    ]
    assert len(found) == 1, [one.accessibleName() or one.text() for one in page.findChildren(QAbstractButton)]
    return found[0]


def chart(page: ResultsPage, key: str) -> Chart:
    """Return the first large chart that shows `key`."""
    return next(one for one in page.findChildren(Chart) if one.key_at(centre(one, key)) == key)


def centre(view: Chart, key: str) -> QPointF:
    """Return a place where `key` is shown, found by trying."""
    for y in range(2, view.height(), 4):
        for x in range(2, view.width(), 4):
            if view.key_at(QPointF(x, y)) == key:
                return QPointF(x, y)
    return QPointF(-1, -1)


def test_the_finding_of_the_design(qtbot: QtBot, filled: Session) -> None:
    page = show(qtbot, filled)
    said = words(page)
    assert (
        "Seši no divpadsmit principiem sasniedz slieksni 2,5, trīs paliek zem tā, "
        "un vēl trīs izšķirs neatbildētie jautājumi."
    ) in said
    assert "2,73" in said
    assert "no 4, kopvērtējums" in said
    assert "Provizoriski: 66 no 70; galīgais no 2,59 līdz 2,81" in said
    assert "6 no 12" in said
    assert "Divpadsmit principi" in said
    assert "Visi 72 jautājumi" in said


def test_strengths_weaknesses_and_what_is_open(qtbot: QtBot, filled: Session) -> None:
    page = show(qtbot, filled)
    names = [one.accessibleName() for one in page.findChildren(QAbstractButton)]
    # by hand: 4s in the order shown are 1.3, 3.1, 3.4; 1s are 4.4, 8.6, 12.1
    assert [name.split(" ")[0] for name in names if name.split(", ")[1:2] == ["4"]] == ["1.3", "3.1", "3.4"]
    assert [name.split(" ")[0] for name in names if name.split(", ")[1:2] == ["1"]] == ["4.4", "8.6", "12.1"]
    assert [name.split(" ")[0] for name in names if name.endswith("izšķir slieksni")] == ["2.5", "6.4", "11.6"]
    assert "trūkst pierādījuma" in words(page)


def test_what_shares_the_level_of_the_last_row_is_counted(qtbot: QtBot, filled: Session) -> None:
    # eight questions are at level 4, three have rows
    assert "un vēl 5 jautājumi tajā pašā līmenī" in words(show(qtbot, filled))


def test_little_answered_shows_bounds_and_no_strengths(qtbot: QtBot, session: Session) -> None:
    session.answer_many(GOVERNANCE, {"P1.1": level(4), "P1.2": level(4)})
    page = show(qtbot, session, "lv", "light", 1024)
    said = words(page)
    # one principle from (4 + 4 + 0) / 6 = 1.33 to 4, eleven from 0 to 4: 1.33 / 12 = 0.11
    assert "0,11–4,00" in said
    assert said.count("Redzamas, kad atbildēta puse jautājumu.") == 2


def test_a_click_on_an_open_question_goes_there(qtbot: QtBot, filled: Session) -> None:
    page = show(qtbot, filled)
    with qtbot.waitSignal(page.question_requested) as asked:
        qtbot.mouseClick(button(page, "6.4 "), Qt.MouseButton.LeftButton)
    assert asked.args == [GOVERNANCE, "P6.4"]


def test_a_figure_opens_its_explanation_and_esc_closes_it(qtbot: QtBot, filled: Session) -> None:
    page = show(qtbot, filled)
    opener = button(page, "Kā veidojas kopvērtējums")
    opener.setFocus()
    qtbot.keyClick(opener, Qt.Key.Key_Space)
    assert page.place() == f"{GOVERNANCE}|overall"
    assert "12 principu vidējais svērtais. 2 jautājumi nav attiecināmi un ir izlaisti. " in "\n".join(words(page))
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert page.place() == f"{GOVERNANCE}|"
    assert opener.hasFocus()


def test_the_bars_open_the_explanation_of_a_principle(qtbot: QtBot, filled: Session) -> None:
    page = show(qtbot, filled)
    view = chart(page, "P2")
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=centre(view, "P2").toPoint())
    said = words(page)
    assert page.place() == f"{GOVERNANCE}|P2"
    assert "2. Cilvēktiesības" in said
    assert "13 : 5 = 2,6" in said
    assert "precīzi, pēc tam noapaļots līdz divām zīmēm aiz komata" in said
    assert "Ja 2.5. jautājumā būtu līmenis 0" in said
    assert "Slieksni izšķirs 2.5. jautājums: pietiks ar līmeni 2." in said
    table = page.findChild(QTableView)
    assert isinstance(table, QTableView)
    model = table.model()
    rows = [[str(model.index(row, column).data()) for column in range(5)] for row in range(model.rowCount())]
    assert rows[0][2:] == ["3", "1", "3"]
    assert rows[4][2:] == ["atvērts, izlaists", "", ""]
    assert rows[6] == ["", "Kopā", "", "5", "13"]


def test_from_the_explanation_to_the_question(qtbot: QtBot, filled: Session) -> None:
    page = show(qtbot, filled)
    page.show_explanation("P2")
    with qtbot.waitSignal(page.question_requested) as asked:
        qtbot.mouseClick(button(page, "Atbildēt uz jautājumu 2.5"), Qt.MouseButton.LeftButton)
    assert asked.args == [GOVERNANCE, "P2.5"]
    table = page.findChild(QTableView)
    assert isinstance(table, QTableView)
    table.setCurrentIndex(table.model().index(2, 1))
    with qtbot.waitSignal(page.question_requested) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [GOVERNANCE, "P2.3"]


def test_the_explanation_is_copied_as_text(qtbot: QtBot, filled: Session) -> None:
    page = show(qtbot, filled)
    page.show_explanation("P6")
    with qtbot.waitSignal(page.message) as told:
        qtbot.mouseClick(button(page, "Kopēt"), Qt.MouseButton.LeftButton)
    assert told.args[0].text == "Skaidrojums ir nokopēts."
    assert "14 : 5 = 2,8" in QGuiApplication.clipboard().text()
    assert "Slieksni izšķirs 6.4. jautājums: pietiks ar līmeni 1." in QGuiApplication.clipboard().text()


def test_an_unknown_figure_is_told(qtbot: QtBot, filled: Session) -> None:
    page = show(qtbot, filled)
    with qtbot.waitSignal(page.message) as told:
        page.show_explanation("P99")
    assert told.args[0].kind == "trouble"
    assert page.place() == f"{GOVERNANCE}|"


def test_the_heat_map_leads_to_a_question_by_keyboard(qtbot: QtBot, filled: Session) -> None:
    page = show(qtbot, filled)
    view = chart(page, "P1.1")
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.question_requested) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == [GOVERNANCE, "P2.1"]
    qtbot.keyClick(view, Qt.Key.Key_Up)
    with qtbot.waitSignal(page.question_requested) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Space)
    assert asked.args == [GOVERNANCE, "P2.2"]


def test_a_change_is_shown_and_undone(qtbot: QtBot, filled: Session) -> None:
    page = show(qtbot, filled)
    filled.answer(GOVERNANCE, "P6.4", level(1))
    # 15 of six answers is 2.5: met
    assert any(said.startswith("Septiņi no divpadsmit") for said in words(page))
    filled.undo()
    assert any(said.startswith("Seši no divpadsmit") for said in words(page))


def test_an_open_explanation_follows_a_change(qtbot: QtBot, filled: Session) -> None:
    page = show(qtbot, filled)
    page.show_explanation("P6")
    filled.answer(GOVERNANCE, "P6.4", level(4))
    assert page.place() == f"{GOVERNANCE}|P6"
    assert "18 : 6 = 3" in words(page)


def test_nothing_answered(qtbot: QtBot, session: Session) -> None:
    page = show(qtbot, session)
    said = words(page)
    assert "Vēl nav vērtējuma" in said
    assert not any("0,00" in one or "nan" in one.lower() for one in said)
    with qtbot.waitSignal(page.question_requested) as asked:
        qtbot.mouseClick(button(page, "Sākt ar jautājumu 1.1"), Qt.MouseButton.LeftButton)
    assert asked.args == [GOVERNANCE, "P1.1"]


def test_everything_answered_is_not_provisional(qtbot: QtBot, session: Session) -> None:
    questionnaire = session.sheet(GOVERNANCE).questionnaire
    session.answer_many(GOVERNANCE, {question.id: level(3) for question in questionnaire.questions})
    said = words(show(qtbot, session))
    assert "Visi divpadsmit principi sasniedz slieksni 2,5." in said
    assert "Visi jautājumi ir atbildēti." in said
    assert not any("Provizoriski" in one for one in said)


def _found_later(page: ResultsPage) -> list[QLabel]:
    return [*(enough.words for enough in page.findChildren(Enough)), *page.findChildren(Firmness)]


@pytest.mark.parametrize("language", ["lv", "en", "nb"])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1024, 1280, 1366, 1920])
def test_nothing_is_cut_in_any_language_look_or_width(
    qtbot: QtBot, filled: Session, language: str, theme: str, width: int
) -> None:
    page = show(qtbot, filled, language, theme, width)
    for target in ("", "P2"):
        page.go_to(f"{GOVERNANCE}|{target}")
        # what is found beside the window comes later, and the heights follow it
        qtbot.waitUntil(lambda: all(one.text() for one in _found_later(page)))
        for _ in range(3):
            QApplication.processEvents()
        for view in page.findChildren(Chart):
            assert view.height() >= view.heightForWidth(view.width()), view.accessibleName()
        for label in page.findChildren(QLabel):
            if not label.text() or not label.isVisibleTo(page):
                continue
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= needed, label.text()
            if not label.wordWrap():
                assert label.width() >= label.sizeHint().width(), label.text()
            right = label.mapTo(page, QPoint(label.width(), 0)).x()
            assert right <= page.width(), label.text()


@pytest.mark.parametrize("width", [1366, 1920])
@pytest.mark.parametrize("key", [GOVERNANCE, LIMITS])
def test_the_chooser_stands_over_the_edge_of_the_page(qtbot: QtBot, filled: Session, width: int, key: str) -> None:
    page = show(qtbot, filled, width=width)
    page.show_sheet(key)
    QApplication.processEvents()
    margins = page._view.layout().contentsMargins()
    assert page._choice.layout().contentsMargins().left() == margins.left()
    # what is wider than 1760 stays empty on both sides, but for the bar
    assert margins.left() == (32 if width == 1366 else (page._area.viewport().width() - 1760) // 2)


def test_every_control_has_a_name(qtbot: QtBot, filled: Session) -> None:
    page = show(qtbot, filled)
    page.show_explanation("overall")
    controls = [
        one
        for one in page.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisibleTo(page)
    ]
    assert len(controls) > 15
    for one in controls:
        name = one.accessibleName() or (one.text() if isinstance(one, QAbstractButton) else "")
        assert name, one


@pytest.mark.parametrize(
    ("head", "sections", "sentence"),
    [
        (PERCENT, 4, "Kopvērtējums ir 50\N{NO-BREAK SPACE}%."),
        (SUM, 4, "Kopvērtējums ir 4,0 no 8 punktiem."),
        (PERCENT, 15, "Kopvērtējums ir 50\N{NO-BREAK SPACE}%."),
        (PERCENT, 2, "Kopvērtējums ir 50\N{NO-BREAK SPACE}%."),
    ],
)
def test_questionnaires_of_other_shapes(qtbot: QtBot, tmp_path: Path, head: str, sections: int, sentence: str) -> None:
    session = open_session(tmp_path, plain_questionnaire(sections, 2, head))
    questions = session.sheets[0].questionnaire.questions
    session.answer_many("by-hand", {question.id: Answer(State.ANSWERED, "partly") for question in questions})
    page = show(qtbot, session)
    said = words(page)
    assert sentence in said
    assert "Sadaļas" in said
    assert not any("princip" in one.lower() for one in said)
    # a radar needs three to twelve sections
    assert any(one.endswith("sadaļas") for one in said) == (3 <= sections <= 12)
    page.show_explanation("S1")
    assert f"{GOVERNANCE}" not in page.place()
    session.close()


def test_the_page_goes_back_to_its_place(qtbot: QtBot, filled: Session) -> None:
    page = show(qtbot, filled)
    page.go_to(f"{LIMITS}|")
    assert page.place() == f"{LIMITS}|"
    page.go_to("no-such-sheet|P1")
    assert page.place() == f"{LIMITS}|"
    page.go_to(f"{GOVERNANCE}|P4")
    assert page.place() == f"{GOVERNANCE}|P4"


def test_qt_has_nothing_to_complain_about(qtbot: QtBot, filled: Session, qtlog: object) -> None:
    page = show(qtbot, filled)
    page.show_explanation("P2")
    page.go_to(f"{LIMITS}|")
    QApplication.processEvents()
    told = [record.message for record in qtlog.records]
    assert [message for message in told if "propagateSizeHints" not in message] == []


def test_figures_of_a_sum_stand_with_their_comma_below_each_other(qtbot: QtBot, filled: Session) -> None:
    page = show(qtbot, filled)
    page.show_explanation("overall")
    assert page._panel is not None
    table = page._panel.findChild(SumTable)
    model, delegate = table.model(), table.itemDelegate()
    cells = [model.index(row, VALUE) for row in range(5)]
    assert [cell.data(DECIMALS_ROLE) for cell in cells] == [",8333…", ",6", ",3333…", ",1666…", ""]
    metrics = QFontMetrics(theme_named("light").font("text"))
    widths = [metrics.horizontalAdvance(words) for words in (",8333…", ",6", ",3333…", ",1666…", "")]
    assert [delegate._behind(cell) for cell in cells] == [widths[0] - width for width in widths]
    # the weights are whole
    assert {delegate._behind(model.index(row, WEIGHT)) for row in range(12)} == {0}


def test_a_question_that_cannot_be_judged_is_not_counted_as_open(qtbot: QtBot, session: Session) -> None:
    session.answer_many(GOVERNANCE, begun_answers())
    page = show(qtbot, session)
    assert "60 neatbildēti, 1 nevar izvērtēt" in words(page)
    assert "2,08" not in words(page)
    page.show_explanation("overall")
    assert page._panel is not None
    shown = words(page._panel)
    assert "0,29–3,74" in shown
    assert "provizoriski, pagaidām 2,08" in shown
    assert "2,08" not in shown


@pytest.mark.parametrize("width", [1366, 1920])
def test_the_chooser_follows_the_sentence_below_it(qtbot: QtBot, filled: Session, width: int) -> None:
    page = show(qtbot, filled, width=width)
    qtbot.wait(30)
    for key in (GOVERNANCE, LIMITS, GOVERNANCE):
        page.show_sheet(key)
        qtbot.wait(30)
        sentence = next(one for one in page._area.widget().findChildren(QLabel) if one.isVisible())
        chosen = next(one for one in page._choice.findChildren(QAbstractButton) if one.isVisible())
        assert chosen.mapTo(page, QPoint(0, 0)).x() == sentence.mapTo(page, QPoint(0, 0)).x(), key
