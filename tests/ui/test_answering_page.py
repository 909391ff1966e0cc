"""The answering page by what keys and clicks do and by its words."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from selfassess.app.session import Session
from selfassess.domain.answers import OPEN, Answer, State
from selfassess.domain.errors import Problem
from tests.ui.answering_page import EVERY, SURVEY, Shown, assess, open_session, said, type_words

IGNORED = "This plugin does not support propagateSizeHints"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = open_session(tmp_path, EVERY, "survey")
    yield opened
    opened.close()


@pytest.mark.parametrize("language", ["lv", "en", "nb"])
@pytest.mark.parametrize("look", ["light", "dark"])
def test_every_question_opens_without_a_warning(
    qtbot: QtBot, session: Session, language: str, look: str, qtlog: pytest.FixtureRequest
) -> None:
    shown = Shown(qtbot, session, language, look)
    for sheet in session.sheets:
        for question in sheet.questionnaire.questions:
            shown.go(question.id, sheet.key)
            assert question.text.pick(language) in shown.words()
            assert shown.page.place() == f"{sheet.key}/{question.id}"
    assert [record.message for record in qtlog.records if IGNORED not in record.message] == []


def test_opens_at_the_first_open_question(qtbot: QtBot, session: Session) -> None:
    session.answer(EVERY, "A1", Answer(State.ANSWERED, Fraction(3)))
    assert Shown(qtbot, session).page.place() == "every-type/A2"


def test_digit_answers_and_shows_in_card_outline_and_score(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A1")
    qtbot.keyClick(shown.page, Qt.Key.Key_3)
    assert said(shown, "A1") == Answer(State.ANSWERED, Fraction(3))
    chosen = [row.text() for _, row in shown.page.column.card.rows if row.isChecked()]
    assert chosen == ["Darbojas"]
    model = shown.page.outline.model
    assert model.index_of("A1").data() == "1.1 Noteikumu skaidrība, līmenis 3"
    assert model.index_of("A", is_section=True).data() == "1 Kārtība, 3,00, 1/3"
    score = shown.page.side.panel.score.section.value
    qtbot.waitUntil(lambda: score.text() == "3,00", timeout=3000)


def test_digit_in_a_text_field_is_written_not_answered(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A1")
    qtbot.keyClick(shown.page, Qt.Key.Key_J)
    field = shown.page.column.justification.field
    assert field.hasFocus()
    qtbot.keyClick(field, Qt.Key.Key_3)
    qtbot.keyClick(field, Qt.Key.Key_N)
    assert field.toPlainText() == "3n"
    assert said(shown, "A1").state is State.OPEN
    assert not shown.page.column.state.is_asking


def test_arrows_move_the_focus_and_choose_nothing(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A1")
    rows = [row for _, row in shown.page.column.card.rows]
    question = shown.page.column.words
    assert question.hasFocus()
    qtbot.keyClick(question, Qt.Key.Key_Down)
    assert rows[0].hasFocus()
    qtbot.keyClick(rows[0], Qt.Key.Key_Down)
    qtbot.keyClick(rows[1], Qt.Key.Key_Down)
    qtbot.keyClick(rows[2], Qt.Key.Key_Up)
    assert rows[1].hasFocus()
    assert said(shown, "A1") == OPEN
    qtbot.keyClick(rows[1], Qt.Key.Key_Return)
    assert said(shown, "A1").value == 1


def test_ctrl_enter_goes_on_and_alt_left_back(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A1")
    qtbot.keyClick(shown.page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shown.page.place() == "every-type/A2"
    qtbot.keyClick(shown.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shown.page.place() == "every-type/A1"


def test_going_on_leaves_out_what_is_not_asked(qtbot: QtBot, shown: Shown) -> None:
    assert "A4" not in shown.session.sheet(EVERY).result.asked
    shown.go("A3")
    assert shown.page.footer.next.text() == "Tālāk uz 1"
    shown.page.footer.go_on()
    assert shown.page.place() == "every-type/B1"
    shown.page.footer.go_back()
    assert shown.page.place() == "every-type/A3"


def test_question_not_asked_says_so_and_keeps_its_answer(qtbot: QtBot, shown: Shown) -> None:
    shown.session.answer(EVERY, "A4", Answer(State.ANSWERED, Fraction(2)))
    shown.go("A4")
    assert "Nav jautāts" in shown.words()
    qtbot.keyClick(shown.page, Qt.Key.Key_4)
    assert said(shown, "A4").value == 2
    assert [row.isChecked() for _, row in shown.page.column.card.rows] == [False, True, False]


def test_answer_that_makes_a_question_asked_repaints_it(qtbot: QtBot, shown: Shown) -> None:
    model = shown.page.outline.model
    assert "nav jautāts" in model.index_of("A4").data()
    with qtbot.waitSignal(model.dataChanged):
        shown.session.answer(EVERY, "A3", Answer(State.ANSWERED, "yes"))
    assert "A4" in shown.session.sheet(EVERY).result.asked
    assert "nav jautāts" not in model.index_of("A4").data()


def test_not_applicable_waits_for_its_reason(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A2")
    qtbot.keyClick(shown.page, Qt.Key.Key_N)
    reason = shown.page.column.state.reason
    assert reason.hasFocus()
    qtbot.keyClick(reason, Qt.Key.Key_Return)
    assert "Īsi uzrakstiet iemeslu; bez tā jautājums paliek atvērts." in shown.words()
    assert said(shown, "A2") == OPEN
    shown.page.column.state.turn_mark()
    assert reason.isVisible(), "a mark must not close the reason being asked for"
    type_words(reason, "Šādu noteikumu nav")
    qtbot.keyClick(reason, Qt.Key.Key_Return)
    assert said(shown, "A2") == Answer(State.NOT_APPLICABLE, why="Šādu noteikumu nav", marked=True)
    assert shown.page.column.justification.field.toPlainText() == "Šādu noteikumu nav"


def test_reason_that_was_typed_is_stored_before_leaving(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A2")
    qtbot.keyClick(shown.page, Qt.Key.Key_N)
    type_words(shown.page.column.state.reason, "nav tādu")
    shown.page.place()
    assert said(shown, "A2") == Answer(State.NOT_APPLICABLE, why="nav tādu")


def test_suggested_reason_waits_for_enter(qtbot: QtBot, shown: Shown) -> None:
    shown.session.answer(EVERY, "A2", Answer(why="jau pamatots"))
    shown.go("A2")
    qtbot.keyClick(shown.page, Qt.Key.Key_N)
    reason = shown.page.column.state.reason
    assert reason.text() == "jau pamatots"
    shown.page.outline.search.setFocus()
    assert said(shown, "A2").state is State.OPEN
    qtbot.keyClick(reason, Qt.Key.Key_Return)
    assert said(shown, "A2").state is State.NOT_APPLICABLE


def test_leaving_the_reason_with_escape_leaves_the_question_open(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A2")
    qtbot.keyClick(shown.page, Qt.Key.Key_N)
    reason = shown.page.column.state.reason
    type_words(reason, "ne")
    qtbot.keyClick(reason, Qt.Key.Key_Escape)
    assert not reason.isVisible()
    assert said(shown, "A2") == OPEN


def test_cannot_judge_and_clear(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A2")
    state = shown.page.column.state
    state.cannot_judge.click()
    assert said(shown, "A2").state is State.CANNOT_JUDGE
    state.clear.click()
    assert said(shown, "A2").state is State.OPEN
    assert not state.clear.isVisible()
    assert shown.messages[-1].text == "Jautājuma 1.2 atbilde ir notīrīta."


def test_replaced_answer_is_told_with_undo(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A1")
    qtbot.keyClick(shown.page, Qt.Key.Key_2)
    first = shown.messages[-1]
    assert (first.text, first.action, first.keys) == ("Jautājums 1.1 ir atbildēts: 2.", "Atsaukt", "Ctrl Z")
    qtbot.keyClick(shown.page, Qt.Key.Key_3)
    message = shown.messages[-1]
    assert (message.text, message.action) == ("Jautājuma 1.1 atbilde mainīta no 2 uz 3.", "Atsaukt")
    message.slot()
    assert said(shown, "A1").value == 2
    assert [row.isChecked() for _, row in shown.page.column.card.rows] == [False, False, True, False, False]


def test_undo_goes_where_it_happened(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A1")
    qtbot.keyClick(shown.page, Qt.Key.Key_2)
    shown.go("S1", SURVEY)
    assert shown.page.place() == "residents-survey/S1"
    shown.page.desk.undo_wanted.emit()
    assert shown.page.place() == "every-type/A1"
    assert said(shown, "A1") == OPEN


def test_justification_is_stored_after_a_pause_and_before_leaving(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A1")
    field = shown.page.column.justification.field
    field.setFocus()
    type_words(field, "Ēka ir, ")
    assert said(shown, "A1").why == ""
    qtbot.waitUntil(lambda: said(shown, "A1").why == "Ēka ir, ", timeout=3000)
    type_words(field, "lifta nav")
    shown.go("A2")
    assert said(shown, "A1").why == "Ēka ir, lifta nav"
    assert field.toPlainText() == ""


def test_asking_for_the_place_stores_what_is_typed(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A1")
    type_words(shown.page.column.justification.field, "pēdējais")
    shown.page.place()
    assert said(shown, "A1").why == "pēdējais"


def test_undo_in_a_field_comes_before_undo_in_the_file(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A1")
    qtbot.keyClick(shown.page, Qt.Key.Key_2)
    field = shown.page.column.justification.field
    field.setFocus()
    type_words(field, "abc")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.toPlainText() == ""
    assert said(shown, "A1").value == 2
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert said(shown, "A1") == OPEN


def test_refused_answer_sets_the_card_back(qtbot: QtBot, shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    shown.go("A1")

    def refuse(*_: object, **__: object) -> None:
        raise Problem("storage.full", path="x.selfassess")

    monkeypatch.setattr(shown.session, "answer", refuse)
    with qtbot.waitSignal(shown.page._bridge.failed) as told:
        qtbot.keyClick(shown.page, Qt.Key.Key_2)
    assert [row.isChecked() for _, row in shown.page.column.card.rows] == [False] * 5
    assert told.args[0].code == "storage.full"


def test_long_text_emoji_and_right_to_left_survive(qtbot: QtBot, shown: Shown) -> None:
    words = "שלום 👩‍🏫 " + "garš teksts " * 8_400
    shown.go("A1")
    field = shown.page.column.justification.field
    field.setPlainText(words)
    field.commit()
    shown.go("A2")
    shown.go("A1")
    assert len(words) > 100_000
    assert said(shown, "A1").why == words
    assert field.toPlainText() == words
    assert field.height() < 400


def test_read_only_shows_everything_and_changes_nothing(qtbot: QtBot, session: Session) -> None:
    session.answer(EVERY, "A1", Answer(State.ANSWERED, Fraction(3), why="tā ir", note="piezīme"))
    path = session.path
    session.close()
    opened = Session.open(path, "Anna", read_only=True)
    shown = Shown(qtbot, opened)
    shown.go("A1")
    qtbot.keyClick(shown.page, Qt.Key.Key_1)
    qtbot.keyClick(shown.page, Qt.Key.Key_N)
    qtbot.keyClick(shown.page.column.justification.field, Qt.Key.Key_X)
    column = shown.page.column
    assert said(shown, "A1") == Answer(State.ANSWERED, Fraction(3), why="tā ir", note="piezīme")
    assert column.justification.field.toPlainText() == "tā ir"
    assert not column.evidence.add.isVisible()
    assert not column.state.reason.isVisible()
    assert not column.state.mark.isEnabled()
    assert shown.messages == []
    opened.close()


def test_note_and_mark_say_that_they_stay_with_those_who_fill_in(qtbot: QtBot, session: Session) -> None:
    shown = Shown(qtbot, session)
    folds = shown.page.column.folds
    assert not folds.about_note.isVisible()
    folds.notes.click()
    assert folds.about_note.isVisible()
    assert folds.about_note.text() == "Tikai darbam; pārskatā neparādās."
    assert shown.page.column.state.mark.toolTip() == "Tikai darbam; domes pārskatā šo atzīmi nerāda."
    folds.guidance.click()
    assert not folds.about_note.isVisible()


def test_last_period_stands_beside_and_is_not_chosen(qtbot: QtBot, session: Session) -> None:
    session.answer(EVERY, "A1", Answer(State.ANSWERED, Fraction(2)))
    session.answer(EVERY, "B3", Answer(State.ANSWERED, Fraction(12)))
    session.answer(EVERY, "C3", Answer(State.ANSWERED, "Ar bibliotēku"))
    assess(session, 2028, EVERY)
    shown = Shown(qtbot, session)
    shown.go("A1")
    rows = [row for _, row in shown.page.column.card.rows]
    assert not any(row.isChecked() for row in rows)
    assert [row.accessibleName().endswith("2026.\N{NO-BREAK SPACE}gadā") for row in rows] == [
        False,
        False,
        True,
        False,
        False,
    ]
    shown.go("B3")
    assert "2026. gadā: 12 dienas" in shown.words().replace("\N{NO-BREAK SPACE}", " ")
    assert shown.page.column.card.field.text() == ""
    shown.go("C3")
    assert "2026.\N{NO-BREAK SPACE}gadā: Ar bibliotēku" in shown.words()


def test_score_asks_for_its_explanation(qtbot: QtBot, shown: Shown) -> None:
    shown.go("B1")
    wanted = []
    shown.page.explanation_requested.connect(lambda sheet, target: wanted.append((sheet, target)))
    bar = shown.page.side.panel.score.section.bar
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.rect().center())
    shown.page.side.panel.score.radar.key_chosen.emit("A")
    assert wanted == [(EVERY, "B"), (EVERY, "A")]


@pytest.mark.parametrize(
    ("language", "range_words", "below", "figure", "range_below"),
    [
        ("lv", "0,11–4,00", "Atbildēti 2 no 72; pagaidām 4,00.", "4,00", "galīgais no 3,67 līdz 4,00."),
        ("en", "0.11–4.00", "Answered: 2 of 72; 4.00 so far.", "4.00", "the final one from 3.67 to 4.00."),
        ("nb", "0,11–4,00", "Besvart: 2 av 72; 4,00 så langt.", "4,00", "endelig fra 3,67 til 4,00."),
    ],
)
def test_panel_leads_with_the_range_while_the_results_do(
    qtbot: QtBot, tmp_path: Path, language: str, range_words: str, below: str, figure: str, range_below: str
) -> None:
    session = open_session(tmp_path, "good-governance")
    ids = [question.id for question in session.sheets[0].questionnaire.questions]
    best = Answer(State.ANSWERED, Fraction(4))
    session.answer_many("good-governance", dict.fromkeys(ids[:2], best))
    shown = Shown(qtbot, session, language)
    overall = shown.page.side.panel.score.overall
    # one principle from (4 + 4) / 6 = 1.33 to 4, eleven from 0 to 4: 1.33 / 12 = 0.11
    assert (overall.value.text(), overall.range.text()) == (range_words, below)
    # the folded panel is narrow: low and high below each other, and read aloud as one
    folded = shown.page.side.strip.score
    assert (folded.text().split(), folded.accessibleName()) == (
        [f"{range_words[:4]}\N{EN DASH}", range_words[5:]],
        range_words,
    )
    # eleven principles of twelve: the figure leads, and its range, from 44 / 12, stands below it
    session.answer_many("good-governance", dict.fromkeys(ids[:66], best))
    qtbot.waitUntil(lambda: overall.value.text() == figure, timeout=3000)
    assert overall.range.text().endswith(range_below)
    assert (folded.text(), folded.accessibleName()) == (figure, figure)
    session.close()


def test_panel_says_what_would_decide(qtbot: QtBot, tmp_path: Path) -> None:
    # section P1 has six questions: 3 + 3 + 3 + 2 + 2 = 13, and 2.5 times 6 is 15: level 2 is enough
    session = open_session(tmp_path, "good-governance")
    ids = [question.id for question in session.sheets[0].questionnaire.sections[0].all_questions]
    values = dict(zip(ids, (3, 3, 3, 2, 2), strict=False))
    session.answer_many(
        "good-governance", {name: Answer(State.ANSWERED, Fraction(value)) for name, value in values.items()}
    )
    shown = Shown(qtbot, session)
    assert shown.page.place() == f"good-governance/{ids[5]}"
    deciding = shown.page.side.panel.score.section.deciding
    qtbot.waitUntil(deciding.isVisible, timeout=3000)
    assert deciding.text() == "Slieksni izšķirs 1.6. jautājums: pietiks ar līmeni 2."
    session.close()


def test_limits_of_a_data_sheet_stand_in_the_panel(qtbot: QtBot, tmp_path: Path) -> None:
    session = open_session(tmp_path, "published-limits")
    shown = Shown(qtbot, session)
    shown.go("N01", "published-limits")
    # the law asks for at most 5 working days
    qtbot.keyClick(shown.page, Qt.Key.Key_6)
    shown.page.column.commit()
    QApplication.processEvents()
    words = shown.words()
    assert "Slieksnis: ne vairāk kā 5 darba dienas" in words.replace("\N{NO-BREAK SPACE}", " ")
    assert "Nav lasīts pašā aktā." in words
    names = [chip.accessibleName() for chip in shown.page.side.panel.limits.findChildren(QWidget)]
    assert "likums" in names
    assert "nav sasniegts" in names
    assert not shown.page.side.panel.score.isVisible()
    session.close()


def test_panel_folds_where_the_window_is_narrow(qtbot: QtBot, shown: Shown) -> None:
    side = shown.page.side
    assert side.panel.isVisible()
    shown.page.resize(1280, 690)
    QApplication.processEvents()
    assert (side.panel.isVisible(), side.strip.isVisible(), side.slot.width()) == (False, True, 40)
    side.strip.button.click()
    assert side.panel.isVisible()
    assert side.slot.width() == 40, "opened it lies over the question"
    side.panel.fold_button.click()
    assert not side.panel.isVisible()


def test_tab_leads_from_the_outline_through_the_card_to_the_states(qtbot: QtBot, shown: Shown) -> None:
    shown.go("A1")
    shown.page.outline.tree.setFocus()
    reached = []
    for _ in range(8):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached[:7] == [
        shown.page.column.head.give,
        shown.page.column.words,
        *(row for _, row in shown.page.column.card.rows),
    ]
    assert reached[7] is shown.page.column.state.cannot_judge


def test_everything_the_keyboard_reaches_has_a_name(shown: Shown) -> None:
    for question in shown.session.sheet(EVERY).questionnaire.questions:
        shown.go(question.id)
        for widget in shown.page.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                text = widget.text() if isinstance(widget, QAbstractButton) else ""
                assert widget.accessibleName() or text, (question.id, widget)
