"""The start page and the three decisions."""

import contextlib
import datetime as dt
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from selfassess.app.file_names import file_name, free_name
from selfassess.app.municipalities import municipality
from selfassess.app.session import Session
from selfassess.app.settings import RecentFile, Settings, write_settings
from selfassess.domain.answers import Answer, State
from selfassess.domain.days import read_day
from selfassess.domain.record import AssessmentInfo, Municipality, Period, Unit
from selfassess.ui.parts.buttons import Button
from selfassess.ui.parts.rows import Row
from selfassess.ui.shell.names import assessment_names, today
from selfassess.ui.shell.window import Window
from selfassess.ui.start.day_field import day_words
from selfassess.ui.start.shelf import ShelfView, first_sentence
from selfassess.voice import Voice
from selfassess.voice.findings.questionnaires import duration
from tests.ui.answering_page import assess


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.text() and label.isVisibleTo(widget)]


def button(widget: QWidget, name: str) -> Button:
    return next(one for one in widget.findChildren(Button) if one.text() == name)


def begin_two(path: Path) -> None:
    """Write a file of an older assessment by the quick scan and the latest one by the twelve principles."""
    with contextlib.closing(Session.create(path, municipality("XX-KALNUPE"), "Anna")) as session:
        assess(session, 2025, "quick-scan")
        assess(session, 2026, "good-governance")


def test_first_day_says_how_to_begin_and_shows_the_library(window: Window) -> None:
    assert "Cik labi tiek pārvaldīta jūsu pašvaldība?" in words(window.page)
    rows = [row.accessibleName() for row in window.page.findChildren(Row)]
    assert rows == [
        "Jauns pašnovērtējums. Izvēlieties pašvaldību, anketas un periodu; pārējo var atstāt, kā ir",
        "Atvērt datni. Jūsu vai kolēģa atsūtīta .selfassess datne",
        "Iepazīt demonstrāciju. Izdomāts novads, kurā droši visu izmēģināt",
    ]
    shelves = window.page.findChildren(ShelfView)
    assert [shelf.accessibleName() for shelf in shelves] == ["Pašnovērtējumi", "Aptaujas", "Datu lapas"]
    told = str(shelves[0].model().index(0, 0).data())
    assert told.startswith("Laba demokrātiska pārvaldība, ")
    assert "72 jautājumi, ap 20 stundām, LV EN" in told


def test_a_backup_is_offered_in_words_with_and_without_recent_files(
    home: Path, make_window: Callable[[], Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(_parent: object, title: str, *_: object) -> tuple[str, str]:
        asked.append(title)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    write_settings(Settings(language="en"))
    offer = button(make_window().page, "Restore from a backup")
    assert offer.isVisible()
    offer.click()
    assert asked == ["Choose a backup"]
    write_settings(Settings(language="en", recent=(RecentFile(str(home / "a.selfassess"), "Ozolpils"),)))
    page = make_window().page
    assert button(page, "Restore from a backup").isVisible()
    # the sign beside a file says of which one
    names = {one.accessibleName(): one.toolTip() for one in page.findChildren(Button)}
    assert names["Restore Ozolpils from a backup"] == "Restore Ozolpils from a backup"


def test_library_shows_every_line_of_an_entry(window: Window) -> None:
    for shelf in window.page.findChildren(ShelfView):
        assert shelf.height() >= shelf.sizeHintForRow(0) > 60


def test_newest_file_tells_apart_what_cannot_be_judged(home: Path, make_window: Callable[[], Window]) -> None:
    new = RecentFile(str(home / "b.selfassess"), "Smiltenes novads", "Laba pārvaldība", 10, 71, unsure=1)
    write_settings(Settings(language="lv", recent=(new,)))
    assert "60 neatbildēti, 1 nevar izvērtēt" in words(make_window().page)


def test_recent_files_are_told_with_their_progress(home: Path, make_window: Callable[[], Window], qtbot: QtBot) -> None:
    then, now = "2024-06-08T09:00:00+00:00", "2025-11-14T09:00:00+00:00"
    old = RecentFile(str(home / "a.selfassess"), "Ozolpils", "Pašnovērtējums", 7, 17, opened_at=then)
    new = RecentFile(str(home / "b.selfassess"), "Kalnupes novads", "Laba pārvaldība", 66, 70, 3, "6.3", now)
    for file in (old, new):
        Path(file.path).touch()
    write_settings(Settings(language="lv", recent=(new, old)))
    window = make_window()
    shown = words(window.page)
    assert "Kalnupes novads" in shown
    assert "Atbildēts: 66 no 70" in shown
    assert "4 vēl atvērti" in shown
    assert "3 sadaļas zem sliekšņa" in shown
    assert "41\N{NO-BREAK SPACE}%" in shown
    assert "08.06.2024." in shown
    with qtbot.waitSignal(window.page.file_chosen) as chosen:
        qtbot.mouseClick(button(window.page, "Turpināt ar jautājumu 6.3"), Qt.MouseButton.LeftButton)
    assert chosen.args == [str(home / "b.selfassess")]


def test_a_recent_file_that_is_gone_is_told(home: Path, make_window: Callable[[], Window], qtbot: QtBot) -> None:
    gone = RecentFile(str(home / "gone.selfassess"), "Ozolpils", "Pašnovērtējums", 7, 17)
    write_settings(Settings(language="en", recent=(gone,)))
    window = make_window()
    assert not button(window.page, "Continue").isEnabled()
    assert f"Not found in {home}: moved, deleted, or on a drive that is not plugged in." in words(window.page)
    window.orders.open_path(gone.path)
    assert "gone.selfassess" in window.frame.info_bar.accessibleName()
    assert window.desk.session is None


def test_three_decisions_make_a_file_and_show_its_first_question(window: Window, home: Path, qtbot: QtBot) -> None:
    window.orders_by_name["new"].trigger()
    page = window.page
    assert not page.begin.isEnabled()
    assert "Lai sāktu, izvēlieties pašvaldību." in words(page)
    qtbot.keyClicks(page.municipalities.field, "kekava")
    assert [one.short_name for one in page.municipalities.model.found] == ["Ķekavas novads"]
    page.questionnaires.boxes["published-limits"].setChecked(True)
    page.name.setText("L. Ozola")
    assert page.begin.isEnabled()
    qtbot.mouseClick(page.begin, Qt.MouseButton.LeftButton)
    session = window.desk.session
    assert session is not None
    assert session.current is not None
    assert session.path == home / "Ķekavas novads.selfassess"
    assert session.current.unit.municipality.code == "LV-052"
    assert session.current.questionnaires == ("good-governance", "published-limits")
    year = today().year
    assert (session.current.period.start, session.current.period.end) == (dt.date(year, 1, 1), dt.date(year, 12, 31))
    assert session.by == "L. Ozola"
    assert window.page.place() == "good-governance/P1.1"


def offered(page: QWidget) -> list[str]:
    return [name for name, box in page.questionnaires.boxes.items() if box.isVisibleTo(page)]


def test_a_company_gets_its_name_and_what_suits_it(window: Window, home: Path, qtbot: QtBot) -> None:
    window.begin_new()
    page = window.page
    assert "company-governance" not in offered(page)
    assert not page.unit.field.isVisibleTo(page)
    qtbot.keyClicks(page.municipalities.field, "kalnupe")
    qtbot.mouseClick(button(page, "Kapitālsabiedrība"), Qt.MouseButton.LeftButton)
    assert offered(page) == ["company-governance", "cooperation"]
    assert [entry.id for entry in page.questionnaires.ticked] == ["company-governance"]
    assert "Lai sāktu, ierakstiet vērtējamā nosaukumu." in words(page)
    assert not page.begin.isEnabled()
    page.unit.field.setText(" SIA Udens ")
    qtbot.mouseClick(page.begin, Qt.MouseButton.LeftButton)
    assert window.page.place() == "company-governance/K1.1"
    window.begin_new("survey-staff")
    assert not {"survey-staff", "survey-residents", "survey-councillors"} & set(offered(window.page))
    qtbot.keyClicks(window.page.municipalities.field, "kalnupe")
    qtbot.mouseClick(window.page.begin, Qt.MouseButton.LeftButton)
    session = window.desk.session
    assert session is not None
    told = [(info.unit.kind, info.unit.name, info.questionnaires) for info in session.assessments]
    assert told == [
        ("company", "SIA Udens", ("company-governance",)),
        ("municipality", "", ("good-governance",)),
    ]
    year = today().year
    named = [f"Pašnovērtējums {year} – Kalnupes novads", f"Pašnovērtējums {year} – SIA Udens"]
    chooser = next(menu for menu in window.frame.header.findChildren(QMenu) if menu.actions()[0].text() == named[0])
    assert [action.text() for action in chooser.actions()[:2]] == named
    chooser.actions()[1].trigger()
    assert "SIA Udens" in words(window.frame.header)
    window.begin_new("company-governance")
    assert window.page.unit.kind == "company"
    qtbot.keyClicks(window.page.municipalities.field, "kalnupe")
    assert TWICE not in words(window.page)
    window.page.unit.field.setText("SIA Udens")
    assert TWICE in words(window.page)
    completer = window.page.unit.field.completer()
    assert completer.model().index(0, 0).data() == "SIA Udens"


def test_an_institution_answers_what_municipalities_do(window: Window, qtbot: QtBot) -> None:
    window.begin_new("published-limits")
    qtbot.mouseClick(button(window.page, "Iestāde"), Qt.MouseButton.LeftButton)
    assert {"good-governance", "published-limits", "cooperation"} <= set(offered(window.page))
    assert not {"company-governance", "residents-councils"} & set(offered(window.page))
    assert [entry.id for entry in window.page.questionnaires.ticked] == ["published-limits"]


def test_what_is_missing_is_said(window: Window, qtbot: QtBot) -> None:
    window.begin_new("published-limits")
    page = window.page
    assert [name for name, box in page.questionnaires.boxes.items() if box.isChecked()] == ["published-limits"]
    qtbot.keyClicks(page.municipalities.field, "cesis")
    assert page.municipalities.model.found == []
    assert "Nevienai pašvaldībai nav šāda nosaukuma." in words(page)
    page.municipalities.field.setText("LV-022")
    assert page.begin.isEnabled()
    page.questionnaires.boxes["published-limits"].setChecked(False)
    assert "Lai sāktu, atzīmējiet vismaz vienu anketu." in words(page)
    page.questionnaires.boxes["published-limits"].setChecked(True)
    end = page.period.end_day
    end.setText("31.12.1999.")
    assert "Periods beidzas, pirms tas sācies." in words(page)
    assert end.property("trouble")
    assert not any(pill.isChecked() for pill in page.period.findChildren(Button))
    end.setText("31.02.2026.")
    assert "Dienas 31.02.2026. kalendārā nav. Labojiet to." in words(page)
    assert (end.property("trouble"), page.period.start_day.property("trouble")) == (True, False)
    assert not page.begin.isEnabled()
    end.setText("2031-12-31")
    assert page.begin.isEnabled()
    assert not end.property("trouble")


def test_arrows_choose_a_municipality_from_the_field(window: Window, qtbot: QtBot) -> None:
    window.begin_new()
    choice = window.page.municipalities
    for _ in range(2):
        qtbot.keyClick(choice.field, Qt.Key.Key_Down)
    assert choice.view.currentIndex().data() == "Aizkraukles novads"
    assert window.page.begin.isEnabled()


def test_enter_leads_through_the_decisions_and_begins_after_the_last(window: Window, qtbot: QtBot) -> None:
    window.begin_new()
    page = window.page
    enter = Qt.Key.Key_Return
    qtbot.keyClick(page.municipalities.field, enter)
    assert page.focusWidget() is page.municipalities.field, "nothing is chosen yet"
    qtbot.keyClicks(page.municipalities.field, "smilt")
    qtbot.keyClick(page.municipalities.field, enter)
    box = page.questionnaires.boxes["good-governance"]
    assert page.focusWidget() is box
    qtbot.keyClick(box, enter)
    assert box.isChecked()
    assert page.focusWidget() is page.period.start_day
    qtbot.keyClick(page.period.start_day, enter)
    assert page.focusWidget() is page.name
    assert any(text.startswith("Ja neierakstīsiet savu vārdu") for text in words(page)), "said beside the button"
    assert window.page is page
    qtbot.keyClick(page.name, enter)
    assert window.page.place() == "good-governance/P1.1"


def test_a_name_given_with_the_next_assessment_signs_it(window: Window, home: Path, qtbot: QtBot) -> None:
    begin_two(home / "two.selfassess")
    window.orders.open_path(str(home / "two.selfassess"))
    session = window.desk.session
    assert session is not None
    assert session.by != "Jānis"
    window.begin_new()
    window.page.name.setText("Jānis")
    qtbot.mouseClick(window.page.begin, Qt.MouseButton.LeftButton)
    assert window.desk.session is session, "in the same file"
    assert session.by == "Jānis"


def test_a_name_given_later_signs_the_answers_from_then_on(window: Window, qtbot: QtBot) -> None:
    window.begin_new()
    page = window.page
    qtbot.keyClicks(page.municipalities.field, "smilt")
    page.name.setText("Anna")
    assert not any(text.startswith("Ja neierakstīsiet savu vārdu") for text in words(page))
    page.name.clear()
    qtbot.mouseClick(page.begin, Qt.MouseButton.LeftButton)
    session = window.desk.session
    assert session is not None
    window.preferences.choose_name("Māris")
    session.answer(session.sheets[0].key, "P1.1", Answer(State.ANSWERED, Fraction(3)))
    assert session.sheets[0].stamps["P1.1"].by == "Māris"


def test_enter_on_the_start_page_does_the_next_thing(
    home: Path, make_window: Callable[[], Window], qtbot: QtBot
) -> None:
    first = make_window().page
    qtbot.waitUntil(lambda: first.focusWidget() is button(first, "Sākt pašnovērtējumu"))
    file = RecentFile(str(home / "a.selfassess"), "Ozolpils", "Pašnovērtējums", 7, 17, question="6.3")
    Path(file.path).touch()
    write_settings(Settings(language="lv", recent=(file,)))
    page = make_window().page
    resume = button(page, "Turpināt ar jautājumu 6.3")
    qtbot.waitUntil(lambda: page.focusWidget() is resume)
    with qtbot.waitSignal(page.file_chosen):
        qtbot.keyClick(resume, Qt.Key.Key_Return)
    away = "Noņemt no saraksta: Ozolpils; datne paliek"
    cross = next(one for one in page.findChildren(Button) if one.accessibleName().endswith("datne paliek"))
    assert (cross.accessibleName(), cross.toolTip()) == (away, away)


TWICE = (
    "Datnē jau ir šīs pašvaldības pašnovērtējums ar to pašu periodu un anketu. "
    "Otrs sāksies tukšs; dodiet tam savu nosaukumu."
)


def test_second_assessment_goes_into_the_same_file_and_that_is_told_before(
    window: Window, home: Path, qtbot: QtBot
) -> None:
    told = []
    for _ in range(3):
        window.begin_new()
        qtbot.keyClicks(window.page.municipalities.field, "kalnupe")
        told.append(TWICE in words(window.page))
        if len(told) == 3:
            window.page.title.setText("Pārbaude")
        qtbot.mouseClick(window.page.begin, Qt.MouseButton.LeftButton)
        assert window.page.place() == "good-governance/P1.1"
        window.go_to_question("good-governance", "P1.5")
    session = window.desk.session
    assert session is not None
    assert told == [False, True, True]
    assert [one.number for one in session.assessments] == [1, 2, 3]
    assert [path.name for path in home.glob("*.selfassess")] == ["Kalnupes novads.selfassess"]
    year = today().year
    usual = f"Pašnovērtējums {year}"
    assert assessment_names(Voice("lv"), session.assessments) == {1: usual, 2: f"{usual} (2)", 3: "Pārbaude"}
    window.desk.close_file()
    window.begin_new()
    qtbot.keyClicks(window.page.municipalities.field, "kalnupe")
    assert TWICE in words(window.page), "a file that is not open is looked into as well"
    window.page.period.end_day.setText(f"30.11.{year}.")
    assert TWICE not in words(window.page)


def test_equal_names_of_different_periods_get_their_days() -> None:
    unit, moment = Unit(Municipality("XX-A", "A", "A")), dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    infos = [
        AssessmentInfo(number, "", unit, Period(dt.date(2026, month, 1), dt.date(2026, 12, 31)), (), moment, moment)
        for number, month in ((1, 1), (2, 7))
    ]
    names = assessment_names(Voice("en"), infos)
    assert [names[number].replace("\N{NO-BREAK SPACE}", " ") for number in (1, 2)] == [
        "Self-assessment 2026, 1 Jan 2026–31 Dec 2026",
        "Self-assessment 2026, 1 Jul 2026–31 Dec 2026",
    ]


def test_header_of_a_new_assessment_names_no_other_municipality(window: Window, qtbot: QtBot) -> None:
    window.begin_new()
    qtbot.keyClicks(window.page.municipalities.field, "kalnupe")
    qtbot.mouseClick(window.page.begin, Qt.MouseButton.LeftButton)
    assert "Kalnupes novads" in words(window.frame.header)
    window.begin_new()
    assert "Kalnupes novads" not in words(window.frame.header)
    home = next(one for one in window.frame.header.findChildren(Button) if one.accessibleName() == "Sākums")
    home.click()
    assert "Kalnupes novads" in words(window.page)


def test_continue_names_the_sheet_it_leads_to(window: Window, qtbot: QtBot) -> None:
    window.begin_new()
    qtbot.keyClicks(window.page.municipalities.field, "kalnupe")
    window.page.questionnaires.boxes["published-limits"].setChecked(True)
    qtbot.mouseClick(window.page.begin, Qt.MouseButton.LeftButton)
    window.go_to_question("published-limits", "N02")
    window.show_page("start")
    assert f"Publicētie sliekšņi, Pašnovērtējums {today().year}" in words(window.page)
    qtbot.mouseClick(button(window.page, "Turpināt ar jautājumu 1.2"), Qt.MouseButton.LeftButton)
    assert window.page.place() == "published-limits/N02"


def test_continue_leads_to_the_assessment_it_names(window: Window, home: Path, qtbot: QtBot) -> None:
    begin_two(home / "two.selfassess")
    window.orders.open_path(str(home / "two.selfassess"))
    assert window.desk.session.current.number == 2
    window.desk.choose(1)
    window.go_to_question("quick-scan", "Q2.1")
    window.desk.choose(2)
    window.show_page("results")
    window.desk.choose(1)
    assert window.page.place() == "quick-scan/Q2.1", "its own, not that of the other assessment"
    window.go_to_question("quick-scan", "Q3.1")
    window.show_page("start")
    window.desk.close_file()
    window.show_page("start")
    qtbot.mouseClick(button(window.page, "Turpināt ar jautājumu 3.1"), Qt.MouseButton.LeftButton)
    assert window.desk.session.current.number == 1
    assert window.page.place() == "quick-scan/Q3.1"


def test_continue_stays_with_the_assessment_whose_results_were_read(window: Window, home: Path, qtbot: QtBot) -> None:
    begin_two(home / "two.selfassess")
    window.orders.open_path(str(home / "two.selfassess"))
    window.go_to_question("good-governance", "P1.3")
    window.show_page("results")
    window.desk.choose(1)
    window.show_page("results")
    window.show_page("start")
    window.desk.close_file()
    window.show_page("start")
    assert window.memory.settings.recent[0].question == ""
    qtbot.mouseClick(button(window.page, "Turpināt"), Qt.MouseButton.LeftButton)
    assert window.desk.session.current.number == 1
    assert window.page.place() == "quick-scan|", "the results were being read"
    window.show_page("answering")
    assert window.page.place() == "quick-scan/Q1.1"


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("22.11.2026.", dt.date(2026, 11, 22)),
        (" 1. 2. 2026", dt.date(2026, 2, 1)),
        ("22/11/2026", dt.date(2026, 11, 22)),
        ("2026-11-22", dt.date(2026, 11, 22)),
        ("29.02.2025.", None),
        ("2026", None),
        ("", None),
        ("99.99.9999", None),
    ],
)
def test_days_are_read_as_people_write_them(written: str, day: dt.date | None) -> None:
    assert read_day(written) == day


@pytest.mark.parametrize("language", ["lv", "en", "nb"])
def test_days_are_written_so_that_they_are_read_again(language: str) -> None:
    day = dt.date(2026, 3, 1)
    assert read_day(day_words(Voice(language), day)) == day


def test_time_is_estimated_in_minutes_or_hours() -> None:
    assert duration(Voice("en"), 30) == "about 30 minutes"
    assert duration(Voice("en"), 600) == "about 10 hours"
    assert duration(Voice("lv"), 1260) == "ap 21 stundu"
    assert duration(Voice("lv"), 600) == "ap 10 stundām"


def test_only_the_first_sentence_stands_in_the_library() -> None:
    assert first_sentence("One. Two.") == "One."
    assert first_sentence("No stop") == "No stop"


def test_file_names_suit_every_system(tmp_path: Path) -> None:
    assert file_name('A/B: "C"?\n', ".pdf") == "A B C.pdf"
    assert file_name("...", ".csv") == "selfassess.csv"
    taken = tmp_path / "a.selfassess"
    taken.touch()
    (tmp_path / "a 2.selfassess").touch()
    assert free_name(taken) == tmp_path / "a 3.selfassess"
    assert free_name(tmp_path / "b.selfassess") == tmp_path / "b.selfassess"
