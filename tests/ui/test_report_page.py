"""The report page: choices, the very pages, what is saved and printed, and what goes wrong."""

import contextlib
import shutil
import threading
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from selfassess.app.exporting import ExportDone
from selfassess.app.preview import Proof
from selfassess.app.reporting import PackDone
from selfassess.app.session import Session
from selfassess.app.settings import Settings, write_settings
from selfassess.content import load
from selfassess.domain.answers import Answer, State
from selfassess.domain.errors import Problem
from selfassess.domain.report import AccessMark, ReportKind
from selfassess.ui.context import Context
from selfassess.ui.message import Message
from selfassess.ui.parts.buttons import Button
from selfassess.ui.report.choices import ChoicesPanel
from selfassess.ui.report.headline import state_sentence
from selfassess.ui.report.page import ReportPage
from selfassess.ui.shell.exports import Writing
from selfassess.ui.shell.folders import with_folder
from selfassess.ui.shell.names import today
from selfassess.ui.shell.printing import Printing
from selfassess.ui.shell.window import Window
from selfassess.ui.task import Task
from selfassess.ui.theme import theme_named
from selfassess.voice import Voice
from selfassess.voice.findings import verdict_sentence
from tests.begun import ten_answers
from tests.demonstration import _written
from tests.ui.results_session import LIMITS, open_session, plain_questionnaire, shipped

LONG = 30_000
PLAIN, OTHER = "by-hand", "every-type"


@pytest.fixture
def home(home: Path) -> Path:
    """The user of these tests reads English."""
    write_settings(Settings(language="en"))
    return home


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with two short sheets of which nothing is answered."""
    every_type = load(Path(__file__).parent.parent / "files" / "every-type.yaml")
    plain = plain_questionnaire(3, 4, "scoring: {roll_up: mean_of_sections, decimals: 2}")
    session = open_session(tmp_path_factory.mktemp("begun"), plain, every_type)
    session.close()
    return session.path


@pytest.fixture
def page(home: Path, begun: Path, window: Window, qtbot: QtBot) -> ReportPage:
    """The report page of a file of its own, its first pages made."""
    path = home / "novads.selfassess"
    shutil.copyfile(begun, path)
    window.orders.open_path(str(path))
    return opened(window, qtbot)


def opened(window: Window, qtbot: QtBot) -> ReportPage:
    window.orders_by_name["report"].trigger()
    assert isinstance(window.page, ReportPage)
    made(window.page, qtbot, None)
    return window.page


def made(page: ReportPage, qtbot: QtBot, before: Proof | None) -> Proof:
    """Wait for other pages than those of `before`."""
    qtbot.waitUntil(lambda: page.pages.proof is not before and not page._proofs.is_running, timeout=LONG)
    assert page.pages.proof is not None
    return page.pages.proof


def text_of(proof: Proof) -> str:
    document = pypdfium2.PdfDocument(proof.content)
    try:
        return " ".join(" ".join(sheet.get_textpage().get_text_bounded() for sheet in document).split())
    finally:
        document.close()


def buttons(widget: QWidget) -> dict[str, Button]:
    return {one.text() or one.accessibleName(): one for one in widget.findChildren(Button)}


def said(window: Window) -> str:
    return "" if window.frame.info_bar.isHidden() else window.frame.info_bar.accessibleName()


def test_the_page_tells_where_one_is_and_that_nothing_is_answered(page: ReportPage) -> None:
    assert page.headline.words.text() == "Nothing has been answered yet; the report will say so."
    assert page.pages.proof is not None
    assert page.footer.place.text() == f"Page 1 of {len(page.pages.proof.pages)}"
    assert not page.footer.before.isEnabled()


def test_the_keyboard_is_at_the_pages(page: ReportPage, window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert page.pages.hasFocus()
    buttons(page.headline)["Text for the document system"].setFocus()
    window.show_page("results")
    window.show_page("report")
    assert window.page.state.hasFocus()
    qtbot.waitUntil(window.page.pages.hasFocus, timeout=LONG)


@pytest.mark.parametrize("look", ["light", "dark", "high_contrast"])
def test_the_ring_is_seen_around_the_paper(
    home: Path, begun: Path, make_window: Callable[[], Window], qtbot: QtBot, look: str
) -> None:
    write_settings(Settings(language="en", theme=look))
    window = make_window()
    window.orders.open_path(str(shutil.copyfile(begun, home / "novads.selfassess")))
    pages = opened(window, qtbot).pages
    window.activateWindow()
    qtbot.waitUntil(pages.hasFocus)
    image = pages.viewport().grab().toImage()
    left = (image.width() - pages.paper_width) // 2
    row = [image.pixelColor(x, image.height() // 2) for x in range(left - 6, left)]
    assert theme_named(look).colour("accent") in row


def test_keys_and_buttons_turn_the_pages(page: ReportPage, qtbot: QtBot) -> None:
    total = page.pages.model().rowCount()
    for _ in range(3):
        qtbot.keyClick(page.pages, Qt.Key.Key_PageDown)
    qtbot.keyClick(page.pages, Qt.Key.Key_PageUp)
    assert page.footer.place.text() == f"Page 3 of {total}"
    assert page.pages.visualRect(page.pages.model().index(2, 0)).top() == 0
    buttons(page.footer)["Next page"].click()
    assert page.footer.place.text() == f"Page 4 of {total}"
    qtbot.keyClick(page.pages, Qt.Key.Key_End)
    assert page.footer.place.text() == f"Page {total} of {total}"
    assert not page.footer.after.isEnabled()
    qtbot.keyClick(page.pages, Qt.Key.Key_Home)
    assert page.footer.place.text() == f"Page 1 of {total}"
    qtbot.keyClick(page.choices.draft, Qt.Key.Key_PageDown)
    assert page.footer.place.text() == f"Page 2 of {total}"


def test_nothing_is_cut_in_the_smallest_window(page: ReportPage, window: Window, qtbot: QtBot) -> None:
    window.preferences.choose_language("lv")
    window.resize(window.minimumSize())
    qtbot.wait(1)
    seen = [one for one in window.page.findChildren(Button) if one.isVisible()]
    assert [one.accessibleName() or one.text() for one in seen if one.width() < one.sizeHint().width()] == []


def test_pages_are_as_wide_as_the_room_and_stay_when_it_changes(page: ReportPage, window: Window, qtbot: QtBot) -> None:
    page.pages.go_to_page(5)
    wide = page.pages.paper_width
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: page.pages.paper_width < wide)
    assert page.pages.paper_width == page.pages.viewport().width() - 48
    assert page.footer.place.text().startswith("Page 6 ")
    assert abs(page.pages.page_height(0) / page.pages.paper_width - 842 / 595) < 0.01


def test_the_picture_on_screen_is_that_of_the_page(page: ReportPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.pages.pictures.image(0) is not None, timeout=LONG)
    seen = page.pages.viewport().grab().toImage()
    middle = seen.width() // 2
    shades = [seen.pixelColor(middle + x, y).lightness() for x in range(-300, 300, 3) for y in range(100, 400, 3)]
    assert min(shades) < 60
    assert max(shades) == 255


def test_each_page_says_which_it_is(page: ReportPage) -> None:
    model = page.pages.model()
    spoken = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"Page 2 of {model.rowCount()}"
    assert page.pages.accessibleName() == "Pages of the report"


def test_another_kind_makes_other_pages(page: ReportPage, qtbot: QtBot) -> None:
    before = page.pages.proof
    row = next(one for kind, one in page.choices.kinds._rows.items() if kind is ReportKind.SUMMARY)
    assert row.accessibleName() == "Summary. One page for the councillor."
    row.click()
    assert len(made(page, qtbot, before).pages) == 1
    assert page.footer.place.text() == "Page 1 of 1"
    assert not page.footer.after.isVisible()


def test_buttons_of_the_foot_do_not_touch_its_line(page: ReportPage, window: Window, qtbot: QtBot) -> None:
    footer, bar = page.footer, window.frame.info_bar

    def top() -> int:
        return footer.save.mapTo(footer, QPoint(0, 0)).y()

    before = top()
    assert before > bar.height() + 6
    assert footer.height() - before - footer.save.height() == 8
    # what is said stands in the room that is kept for it above them
    window.frame.show_message(Message("The report is saved."))
    qtbot.wait(50)
    assert top() == before
    assert bar.mapTo(footer, QPoint(0, bar.height())).y() <= before


def test_marks_and_particulars_stand_on_the_pages(page: ReportPage, qtbot: QtBot) -> None:
    before = page.pages.proof
    page.choices.access.tick.click()
    assert page.choices.options().access is None
    assert page.choices.access._hint.isVisibleTo(page)
    page.choices.access.ground.field.setText(" Section 5 of the act ")
    assert not page.choices.access._hint.isVisibleTo(page)
    assert page.choices.options().access == AccessMark("Section 5 of the act")
    page.choices.number.field.setText("1.2-3/45")
    text = text_of(made(page, qtbot, before))
    assert "Section 5 of the act" in text
    assert "1.2-3/45" in text
    assert "Draft" in text


def test_a_day_that_is_none_is_marked_and_not_taken(page: ReportPage) -> None:
    page.choices.day.setText("22.11.2026.")
    assert str(page.choices.options().document_date) == "2026-11-22"
    page.choices.day.setText("soon")
    assert page.choices.options().document_date is None
    assert page.choices.day.property("trouble") is True
    page.choices.day.setText("")
    assert page.choices.day.property("trouble") is False


def test_the_report_speaks_the_language_chosen(page: ReportPage, qtbot: QtBot) -> None:
    before = page.pages.proof
    buttons(page.choices)["Latviešu"].click()
    assert "Ko nozīmē vārdi" in text_of(made(page, qtbot, before))
    buttons(page.choices)["English + Latviešu"].click()
    assert page.choices.options().languages == ("en", "lv")


@pytest.mark.parametrize(
    ("spoken", "label", "pair"),
    [
        ("lv", "Latviešu + English", ("lv", "en")),
        ("nb", "Norsk bokmål + Latviešu", ("nb", "lv")),
    ],
)
def test_the_window_and_latvian_stand_side_by_side(
    qtbot: QtBot, begun: Path, spoken: str, label: str, pair: tuple[str, str]
) -> None:
    with contextlib.closing(Session.open(begun, "", read_only=True)) as session:
        choices = ChoicesPanel(Context(Voice(spoken), theme_named("light"), session))
        qtbot.addWidget(choices)
        buttons(choices)[label].click()
        assert choices.options().languages == pair


def test_one_sheet_at_least_is_reported(page: ReportPage, qtbot: QtBot) -> None:
    before = page.pages.proof
    assert page.choices.options().sheets == ()
    page.choices.sheets[PLAIN].click()
    assert page.choices.options().sheets == (OTHER,)
    page.choices.sheets[OTHER].click()
    assert page.choices.options().sheets == (OTHER,)
    assert "Ļoti gara sadaļas virsraksta numur 1 teksts" not in text_of(made(page, qtbot, before))
    page.choices.sheets[PLAIN].click()
    page.choices.sheets[OTHER].click()
    assert page.choices.options().sheets == (PLAIN,)


def test_an_answer_changes_headline_and_pages(page: ReportPage, window: Window, qtbot: QtBot) -> None:
    before = page.pages.proof
    assert window.desk.session is not None
    window.desk.session.answer(PLAIN, "S1.1", Answer(State.ANSWERED, "yes"))
    made(page, qtbot, before)
    # eleven of the plain sheet; of every type twelve, two of them asked only after another answer
    assert page.headline.words.text() == "The report is provisional: 21 questions are open."


def test_choices_come_back_next_time(
    page: ReportPage, window: Window, make_window: Callable[[], Window], qtbot: QtBot
) -> None:
    page.choices.kinds._rows[ReportKind.EVIDENCE].click()
    page.choices.draft.click()
    page.choices.author.field.setText("L. Ozola")
    page.choices.sheets[OTHER].click()
    window.preferences.choose_language("lv")
    assert isinstance(window.page, ReportPage)
    wanted = window.page.choices.options()
    assert (wanted.kind, wanted.is_draft, wanted.author) == (ReportKind.EVIDENCE, False, "L. Ozola")
    assert (wanted.sheets, wanted.languages) == ((PLAIN,), ("en",))
    path = window.memory.settings.recent[0].path
    window.close()
    again = make_window()
    again.orders.open_path(path)
    assert opened(again, qtbot).choices.options() == wanted


def test_a_draft_is_proposed_while_less_than_half_is_answered(page: ReportPage, window: Window, qtbot: QtBot) -> None:
    assert page.choices.draft.isChecked()
    assert page.choices.why_draft.isVisibleTo(page)
    assert page.choices.why_draft.text() == "Proposed, because less than half is answered."
    page.choices.sheets[OTHER].click()
    assert window.desk.session is not None
    for section, number in ((1, 1), (1, 2), (1, 3), (1, 4), (2, 1), (2, 2)):
        before = page.pages.proof
        window.desk.session.answer(PLAIN, f"S{section}.{number}", Answer(State.ANSWERED, "yes"))
    # six of twelve
    made(page, qtbot, before)
    assert not page.choices.draft.isChecked()
    assert not page.choices.why_draft.isVisibleTo(page)


def test_the_users_own_choice_of_a_draft_stays(
    page: ReportPage, window: Window, make_window: Callable[[], Window], qtbot: QtBot
) -> None:
    before = page.pages.proof
    page.choices.draft.click()
    assert not page.choices.why_draft.isVisibleTo(page)
    assert "Draft" not in text_of(made(page, qtbot, before))
    path = window.memory.settings.recent[0].path
    window.close()
    again = make_window()
    again.orders.open_path(path)
    choices = opened(again, qtbot).choices
    assert not choices.draft.isChecked()
    assert not choices.why_draft.isVisibleTo(choices)


def test_who_prepares_it_is_who_the_settings_name(
    home: Path, begun: Path, make_window: Callable[[], Window], qtbot: QtBot
) -> None:
    write_settings(Settings(language="en", name="L. Ozola"))
    path = home / "novads.selfassess"
    shutil.copyfile(begun, path)
    window = make_window()
    window.orders.open_path(str(path))
    page = opened(window, qtbot)
    assert page.choices.options().author == "L. Ozola"
    page.choices.author.field.clear()
    window.close()
    again = make_window()
    again.orders.open_path(str(path))
    assert opened(again, qtbot).choices.options().author == ""


def test_a_bad_picture_is_told_and_the_one_before_stays(page: ReportPage, tmp_path: Path) -> None:
    icon = QGuiApplication.primaryScreen().grabWindow(0, 0, 0, 16, 16)
    good, bad = tmp_path / "arms.png", tmp_path / "letter.png"
    assert icon.save(str(good)) or page.grab().save(str(good))
    bad.write_bytes(b"%PDF-1.7")
    logo = page.choices.logo
    logo.take(str(good))
    assert page.choices.options().logo == good.read_bytes()
    logo.take(str(bad))
    assert logo.trouble.text().startswith("This is not a PNG or JPEG picture")
    assert page.choices.options().logo == good.read_bytes()
    logo.remove.click()
    assert page.choices.options().logo == b""
    assert not logo.trouble.isVisibleTo(page)


def test_the_pdf_is_saved_where_the_user_says(
    page: ReportPage, window: Window, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def choose(*told: object) -> tuple[str, str]:
        asked.append(told[2])
        return str(home / "council"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    with qtbot.waitSignal(window.exports.message, timeout=LONG):
        buttons(page.footer)["Save the PDF"].click()
        assert window.exports.writing == Writing("council.pdf")
        assert buttons(page.footer)["Stop"].isVisible()
    assert asked == [str(home / f"Kalnupes novads 2026 report for the council {today().isoformat()}.pdf")]
    assert (home / "council.pdf").read_bytes()[:4] == b"%PDF"
    assert said(window) == "The file “council.pdf” is written."
    assert "Open the folder" in buttons(window.frame.info_bar)
    assert buttons(page.footer)["Save the PDF"].isVisible()
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toLocalFile())) or True)
    buttons(window.frame.info_bar)["Open the file"].click()
    assert opened == [str(home / "council.pdf")]
    # of a pack there is no one file to open
    window.exports._tell_done(PackDone(home, ()))
    qtbot.wait(1)
    assert "Open the file" not in buttons(window.frame.info_bar)


def test_a_message_of_any_length_moves_no_button(page: ReportPage, window: Window, qtbot: QtBot) -> None:
    def place() -> QPoint:
        return page.footer.save.mapTo(window, QPoint(0, 0))

    before = place()
    for words in ("The report is saved.", "The file with a name that is rather long is written. " * 8):
        window.frame.show_message(with_folder(Voice("en"), words, Path(), Path("a.pdf")))
        qtbot.wait(50)
        assert place() == before
    window.frame.info_bar.close_message()
    qtbot.wait(50)
    assert place() == before


@pytest.mark.parametrize(("row", "head"), [(0, b"PK"), (1, b"{"), (2, b"\xef\xbb\xbfquestion")])
def test_other_files_are_saved_too(
    page: ReportPage, window: Window, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, row: int, head: bytes
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *told: (told[2], ""))
    menu = page.footer.others._menu
    assert menu is not None
    with qtbot.waitSignal(window.exports.message, timeout=LONG):
        menu.actions()[row].trigger()
    written = next(path for path in home.iterdir() if path.suffix in (".xlsx", ".json", ".csv"))
    assert written.read_bytes().startswith(head)


def test_what_a_file_could_not_hold_is_told(window: Window, home: Path) -> None:
    files = (ExportDone(home / "a.pdf", 9, ("\u262f",)), ExportDone(home / "a.xlsx", 9, (), 2))
    window.exports._tell_done(PackDone(home, files))
    assert said(window).endswith(
        "Its typeface lacks these characters: \u262f 2 texts are cut in the workbook: its cells hold no longer ones."
    )
    window.exports._tell_done(ExportDone(home / "a.xlsx", 9, (), 1))
    assert said(window).endswith("is written. 1 text is cut in the workbook: its cells hold no longer one.")


def test_the_pack_goes_on_while_another_page_is_shown(
    page: ReportPage, window: Window, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(home))
    with qtbot.waitSignal(window.exports.message, timeout=LONG):
        buttons(page.footer)["Save the whole pack"].click()
        window.show_page("results")
    name = f"Kalnupes novads 2026 {today().isoformat()}"
    assert said(window) == f"The whole pack is in the folder “{name}”."
    assert len(list((home / name).iterdir())) == 4


def test_what_is_stopped_leaves_nothing(
    page: ReportPage, window: Window, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = home / "target"
    target.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(target))
    buttons(page.footer)["Save the whole pack"].click()
    buttons(page.footer)["Stop"].click()
    assert said(window) == "Nothing was written; files that were there are as before."
    assert buttons(page.footer)["Save the PDF"].isVisible()
    window.close()
    assert list(target.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(
    page: ReportPage, window: Window, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(home / "nowhere" / "a.pdf"), ""))
    with qtbot.waitSignal(window.exports.message, timeout=LONG):
        buttons(page.footer)["Save the PDF"].click()
    assert said(window).startswith(f"There is no folder {home / 'nowhere'}")
    assert buttons(page.footer)["Save the PDF"].isVisible()


def test_thinking_better_of_it_writes_nothing(
    page: ReportPage, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    buttons(page.footer)["Save the PDF"].click()
    assert window.exports.writing is None


def test_pages_that_cannot_be_made_say_so(
    page: ReportPage, window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from selfassess.ui.report import page as module

    def breaks(*_: object) -> Proof:
        raise ValueError("no such thing")

    monkeypatch.setattr(module, "make_proof", breaks)
    with qtbot.waitSignal(page.broken, timeout=LONG) as told:
        page.choices.draft.click()
    assert "ValueError" in told.args[0]
    assert "no such thing" not in told.args[0], "the words of an error may be those of an answer"
    assert page.state.isVisible()
    assert page.state.text().startswith("These pages cannot be made.")
    assert not page.footer.print.isEnabled()
    monkeypatch.undo()
    page.choices.draft.click()
    qtbot.waitUntil(page.pages.isVisible, timeout=LONG)
    assert page.footer.print.isEnabled()


def test_the_clerks_text_is_shown_and_copied(page: ReportPage, window: Window) -> None:
    buttons(page.headline)["Text for the document system"].click()
    assert page.clerk.isVisible()
    assert not page.pages.isVisible()
    assert page.footer.place.text() == ""
    page.clerk.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "Kalnupes novada pašvaldība" in copied
    assert copied == page.clerk.field.toPlainText()
    assert said(window) == "The text is copied."


def test_leaving_while_the_pages_are_made_harms_nothing(window: Window, page: ReportPage, qtbot: QtBot) -> None:
    for _ in range(3):
        page.choices.draft.click()
        page._make_pages()
        window.show_page("results")
        page = opened(window, qtbot)
        page._make_pages()
    window.close()


def test_all_pages_are_printed(page: ReportPage, tmp_path: Path, qtbot: QtBot) -> None:
    proof, paper = page.pages.proof, tmp_path / "paper.pdf"
    assert proof is not None
    printing = Printing(proof, printer_to(paper), page)
    told: list[Fraction] = []
    printing.progressed.connect(told.append)
    with qtbot.waitSignal(printing.ended, timeout=LONG) as ended:
        printing.start()
    assert ended.args == [len(proof.pages), True]
    assert (told[0], told[-1]) == (Fraction(1, len(proof.pages)), 1)
    document = pypdfium2.PdfDocument(paper)
    picture = document[0].render(scale=1)
    assert len(document) == len(proof.pages)
    assert min(bytes(picture.buffer)) < 60
    picture.close()
    document.close()


def printer_to(path: Path) -> QPrinter:
    """Return a printer of 72 dots an inch whose paper is a PDF file."""
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_the_pages_chosen_are_printed(page: ReportPage, tmp_path: Path, qtbot: QtBot) -> None:
    proof, printer = page.pages.proof, printer_to(tmp_path / "paper.pdf")
    assert proof is not None
    printer.setFromTo(2, 3)
    printing = Printing(proof, printer, page)
    with qtbot.waitSignal(printing.ended, timeout=LONG) as ended:
        printing.start()
    assert ended.args == [2, True]


def test_printing_is_told_and_can_be_stopped(
    page: ReportPage, window: Window, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from selfassess.ui.shell import printing

    monkeypatch.setattr(printing, "chosen_printer", lambda *_: printer_to(tmp_path / "paper.pdf"))
    buttons(page.footer)["Print"].click()
    assert buttons(page.footer)["Stop"].isVisible()
    buttons(page.footer)["Stop"].click()
    assert window.exports.writing is None
    assert said(window) == ""
    total = page.pages.model().rowCount()
    with qtbot.waitSignal(window.exports.message, timeout=LONG):
        buttons(page.footer)["Print"].click()
    assert said(window) == f"{total} pages are on their way to the printer."


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_cannot_begin_is_told(
    page: ReportPage, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from selfassess.ui.shell import printing

    monkeypatch.setattr(printing, "chosen_printer", lambda *_: printer_to(tmp_path / "nowhere" / "paper.pdf"))
    buttons(page.footer)["Print"].click()
    assert said(window).startswith("The printing ended after 0 pages.")


def test_what_is_asked_last_wins(qtbot: QtBot) -> None:
    owner, gate, told = QObject(), threading.Event(), []
    task = Task(owner)
    task.done.connect(told.append)

    def slow(watch: Callable[[Fraction], None]) -> object:
        gate.wait(30)
        watch(Fraction(1, 2))
        return "first"

    task.start(slow)
    task.start(lambda _: "second")
    qtbot.waitUntil(lambda: told == ["second"], timeout=LONG)
    gate.set()
    qtbot.wait(100)
    assert told == ["second"]
    assert not task.is_running


def test_a_task_tells_problems_and_accidents(qtbot: QtBot) -> None:
    owner, problem = QObject(), Problem("export.disk_full", path="x")
    task = Task(owner)

    def fails(_: object) -> object:
        raise problem

    def breaks(_: object) -> object:
        raise ValueError("why")

    with qtbot.waitSignal(task.failed, timeout=LONG) as told:
        task.start(fails)
    assert told.args == [problem]
    with qtbot.waitSignal(task.broken, timeout=LONG) as told:
        task.start(breaks)
    assert "ValueError" in told.args[0]


def test_headline_counts_what_is_open_in_every_scored_sheet(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = _written(tmp_path_factory.getbasetemp(), "lv")
    with contextlib.closing(Session.open(folder / "demo.selfassess", "", read_only=True)) as session:
        session.choose(3)
        snapshot = session.snapshot()
    # ethics: 33 of 35 answered; duties: 48 of 50
    lv = Voice("lv")
    assert state_sentence(lv, snapshot, ()) == "Pārskats ir provizorisks: vēl nav atbildēti 4 jautājumi."
    assert state_sentence(lv, snapshot, ("legal-duties",)) == "Pārskats ir provizorisks: vēl nav atbildēti 2 jautājumi."
    told = "Pārskats ir provizorisks: 60 jautājumi nav atbildēti, 1 nevar izvērtēt."
    assert state_sentence(lv, ten_answers(), ()) == told


def test_a_data_sheet_alone_says_what_the_results_say(tmp_path: Path) -> None:
    session = open_session(tmp_path, shipped(LIMITS))
    session.answer(LIMITS, "N01", Answer(State.CANNOT_JUDGE))
    sheet, voice = session.sheet(LIMITS), Voice("lv")
    told = state_sentence(voice, session.snapshot(), ())
    assert told.endswith("neviens no 57 rādītājiem vēl nav ievadīts.")
    assert told == verdict_sentence(voice, sheet.questionnaire, sheet.result)
    session.close()


def test_a_restriction_without_its_ground_waits_for_it(page: ReportPage, window: Window, qtbot: QtBot) -> None:
    page.choices.access.tick.click()
    page.choices.access.term.field.setText("2 years")
    assert page.choices.options().access is None
    window.show_page("results")
    again = opened(window, qtbot).choices
    assert again.access.tick.isChecked()
    assert again.access.term.words == "2 years"
    assert again.options().access is None
    again.access.ground.field.setText("Section 5")
    assert again.options().access == AccessMark("Section 5", "2 years")
