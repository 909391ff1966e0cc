"""Ctrl+K: everything one can go to, in groups, as far as it fits, what was used lately first."""

import shutil
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from selfassess.app.recency import chosen_lately, note_chosen
from selfassess.app.settings import Settings, write_settings
from selfassess.domain.text import folded
from selfassess.ui.guide.page import GuidePage
from selfassess.ui.shell import matching
from selfassess.ui.shell.finder import Finder
from selfassess.ui.shell.matching import Find, Group, fitting, grouped
from selfassess.ui.shell.window import Window
from tests.ui.results_session import GOVERNANCE, open_session, shipped


@pytest.fixture
def home(home: Path) -> Path:
    write_settings(Settings(language="lv"))
    return home


@pytest.fixture
def opened(home: Path, tmp_path: Path, window: Window) -> Window:
    folder = tmp_path / "made"
    folder.mkdir()
    session = open_session(folder, shipped(GOVERNANCE))
    session.close()
    for name in ("citi.selfassess", "novads.selfassess"):
        window.orders.open_path(str(shutil.copyfile(session.path, home / name)))
    return window


def finder(window: Window) -> Finder:
    window.open_finder()
    QApplication.processEvents()
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, Finder) and one.isVisible())


def rows(found: Finder) -> list[tuple[str, str]]:
    """Return the heading, where one begins, and the first words of every row."""
    model = found._model
    return [(model.heading(row), str(model.index(row, 0).data())[:30]) for row in range(model.rowCount())]


def of(kind: str, *names: str, number: str = "") -> list[Find]:
    return [Find(number, name, "", list, kind, key=f"{kind}:{name}") for name in names]


def test_every_kind_is_found_without_accents(opened: Window, qtbot: QtBot) -> None:
    found = finder(opened)
    for wanted, kind, first in (
        ("rezultati", "Lapas", "Rezultāti"),
        ("iestatijumi", "Darbības", "Iestatījumi"),
        ("atbalss", "", ""),
        ("vadlinijas: etika", "Vadlīnijas", "Vadlīnijas: Ētika"),
        ("citi.self", "Datnes", "Kalnupes novads"),
        ("budzeta izpildes parskat", "Jautājumi", "6.3 Budžeta izpildes pārskatām"),
        ("likuma varas", "", ""),
    ):
        found.field.setText(wanted)
        if kind:
            assert rows(found)[0][0].split(":")[0] == kind, (wanted, rows(found))
            assert rows(found)[0][1].startswith(first), (wanted, rows(found))


@pytest.mark.parametrize("wanted", ["6.3", "P6.3", "p6.3", " 6.3 "])
def test_a_question_is_found_by_its_number(opened: Window, qtbot: QtBot, wanted: str) -> None:
    found = finder(opened)
    found.field.setText(wanted)
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    assert opened.page.here() == f"{GOVERNANCE}/P6.3"


def test_a_section_leads_to_what_is_open_in_it(opened: Window, qtbot: QtBot) -> None:
    from selfassess.domain.answers import Answer, State

    assert opened.desk.session is not None
    opened.desk.session.answer(GOVERNANCE, "P4.1", Answer(State.CANNOT_JUDGE))
    found = finder(opened)
    found.field.setText("4")
    assert rows(found)[0] == ("Sadaļas: 3 no 4", "4 Ētika – Publiskā ētika Laba ")
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    assert opened.page.here() == f"{GOVERNANCE}/P4.2"


def test_guidelines_of_a_section_open_as_a_book(opened: Window, qtbot: QtBot) -> None:
    found = finder(opened)
    found.field.setText("vadlinijas: etika")
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    assert isinstance(opened.page, GuidePage)


def test_another_file_opens(opened: Window, home: Path, qtbot: QtBot) -> None:
    found = finder(opened)
    found.field.setText("citi.self")
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    assert opened.desk.session is not None
    assert opened.desk.session.path.name == "citi.selfassess"


def test_what_was_used_lately_comes_first(opened: Window, qtbot: QtBot) -> None:
    for wanted in ("P7.2", "rezultati"):
        found = finder(opened)
        found.field.setText(wanted)
        qtbot.keyClick(found.field, Qt.Key.Key_Return)
    assert chosen_lately() == ("order:results", f"question:{GOVERNANCE}/P7.2")
    found = finder(opened)
    assert [heading.split(":")[0] for heading, _ in rows(found)][:3] == ["Nesen lietoti", "", "Lapas"]
    assert rows(found)[0][1].startswith("Rezultāti")
    assert rows(found)[1][1].startswith("7.2 ")
    qtbot.keyClick(found.field, Qt.Key.Key_Down)
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    assert opened.page.here() == f"{GOVERNANCE}/P7.2"


def test_nothing_found_says_so_and_more_than_fits_is_counted(opened: Window) -> None:
    found = finder(opened)
    found.field.setText("nekurnav")
    assert found._nothing.isVisible()
    found.field.setText("pasvaldib")
    assert not found._nothing.isVisible()
    headings = [heading for heading, _ in rows(found) if heading]
    assert any(" no " in heading for heading in headings), headings
    QApplication.processEvents()
    assert found.view.verticalScrollBar().maximum() == 0, "at most what fits"


def test_rows_follow_the_width_with_their_places(opened: Window, qtbot: QtBot) -> None:
    found = finder(opened)
    found.show_matching("kā pašvaldība")

    def gaps() -> list[int]:
        """Return by how much each row is apart from the next one."""
        places = [found.view.visualRect(found._model.index(row, 0)) for row in range(found._model.rowCount())]
        return [below.top() - above.bottom() - 1 for above, below in pairwise(places)]

    # Qt lays out once more a moment after it is shown
    qtbot.wait(300)
    assert set(gaps()) == {0}
    height = found.view.sizeHintForRow(1)
    found.resize(found.width() // 2, found.height())
    assert found.view.sizeHintForRow(1) > height
    qtbot.waitUntil(lambda: set(gaps()) == {0})


def test_words_of_a_row_are_whole_beside_a_scroll_bar(window: Window, qtbot: QtBot) -> None:
    # of every length: some wrap only because the bar takes a little of the width
    finds = [Find(f"1.{n}", "vārds " * n, "Laba demokrātiska pārvaldība", list) for n in range(1, 60)]
    found = Finder(window.context, finds, window)
    qtbot.addWidget(found)
    found.show()
    qtbot.wait(1)
    view = found.view
    assert view.verticalScrollBar().isVisible()
    for row, find in enumerate(finds):
        place = view.visualRect(view.model().index(row, 0))
        room = found._delegate._room(place, find)
        needed = QFontMetrics(window.context.theme.font("text")).boundingRect(
            QRect(0, 0, room.width(), 10_000), Qt.TextFlag.TextWordWrap, find.words
        )
        assert needed.height() <= place.height(), find.number


def test_without_a_file_there_are_pages_actions_and_files(window: Window) -> None:
    kinds = {heading.split(":")[0] for heading, _ in rows(finder(window)) if heading}
    assert kinds == {"Lapas", "Darbības"}


def test_finds_are_folded_once_however_much_is_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(matching, "folded", lambda words: asked.append(words) or folded(words))
    finds = of("Jautājumi", "Ētika", "Atklātība", number="1.1")
    for wanted in ("e", "et", "ēti"):
        assert [find.words for find in matching.matching(finds, wanted)] == ["Ētika"]
    # words and number of both once, and what is typed, as words and as a whole
    assert len(asked) <= 2 * 2 + 3 * 2


def test_groups_follow_their_best_find() -> None:
    finds = [*of("pages", "Report"), *of("files", "report.selfassess", number="3"), *of("questions", "x", number="3.1")]
    assert [group.kind for group in grouped(finds, "3", (), "lately")] == ["files", "questions"]
    assert [group.kind for group in grouped(finds, "repor", (), "lately")] == ["pages", "files"]
    assert [group.kind for group in grouped(finds, "", ("files:report.selfassess", "gone"), "lately")] == [
        "lately",
        "pages",
        "questions",
    ]


def test_the_longest_group_gives_way_and_each_keeps_one() -> None:
    groups = [Group("a", tuple(of("a", "1", "2", "3", "4")), 9), Group("b", tuple(of("b", "1", "2")), 2)]

    def height(kept: list[Group]) -> int:
        return sum(len(group.finds) for group in kept)

    assert [len(group.finds) for group in fitting(groups, height, 4)] == [2, 2]
    assert [len(group.finds) for group in fitting(groups, height, 0)] == [1, 1]
    assert [group.count for group in fitting(groups, height, 4)] == [9, 2]


def test_recency_survives_damage(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    note_chosen("a")
    note_chosen("b")
    note_chosen("a")
    note_chosen("")
    assert chosen_lately() == ("a", "b")
    (tmp_path / "settings" / "chosen.json").write_text('{"a": 1}', encoding="utf-8")
    assert chosen_lately() == ()
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("SELFASSESS_SETTINGS", str(tmp_path / "file" / "below"))
    note_chosen("c")
    assert chosen_lately() == ()
