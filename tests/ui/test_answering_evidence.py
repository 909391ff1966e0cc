"""Evidence, guidance, sources and notes of a question."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from selfassess.domain.record import Evidence
from selfassess.ui.answering.evidence_panel import EvidencePanel
from tests.ui.answering_page import EVERY, Shown, open_session, type_words


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    session = open_session(tmp_path, EVERY)
    page = Shown(qtbot, session)
    page.go("A1")
    yield page
    session.close()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    found: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: not found.append(url))
    return found


def panel(shown: Shown) -> EvidencePanel:
    return shown.page.column.evidence


def evidence(shown: Shown) -> list[tuple[str, str, str]]:
    return [(one.question, one.kind, one.name) for one in shown.session.sheet(EVERY).evidence]


def listed(shown: Shown) -> list[str]:
    model = panel(shown).list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_dropped_files_and_links_are_attached(shown: Shown, tmp_path: Path) -> None:
    file = tmp_path / "Lēmumu reģistrs.pdf"
    file.write_bytes(b"%PDF")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)), QUrl("https://kalnupe.example/lemumi")])
    assert panel(shown).can_take(mime)
    panel(shown).take(mime)
    assert evidence(shown) == [
        ("A1", "file", "Lēmumu reģistrs.pdf"),
        ("A1", "link", "https://kalnupe.example/lemumi"),
    ]
    assert listed(shown) == ["Lēmumu reģistrs.pdf", "kalnupe.example/lemumi"]
    shown.go("A2")
    assert listed(shown) == []


def drop(target: QWidget, mime: QMimeData) -> None:
    """Drag `mime` over the middle of `target` and let it go there."""
    place = target.rect().center()
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(place, copy, mime, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(place), copy, mime, left, Qt.KeyboardModifier.NoModifier))


def test_file_dropped_on_the_question_is_evidence(shown: Shown, tmp_path: Path) -> None:
    file = tmp_path / "foto.jpg"
    file.write_bytes(b"JFIF")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    drop(shown.page.column.viewport(), mime)
    assert evidence(shown) == [("A1", "file", "foto.jpg")]
    assert not shown.page.column.justification.field.viewport().acceptDrops()


def test_plain_words_are_no_evidence(shown: Shown) -> None:
    mime = QMimeData()
    mime.setText("vienkārši vārdi")
    assert not panel(shown).can_take(mime)


def test_link_on_the_clipboard_is_attached_by_pasting(qtbot: QtBot, shown: Shown) -> None:
    panel(shown).attach_link("https://kalnupe.example/a")
    QApplication.clipboard().setText("https://kalnupe.example/b")
    panel(shown).list.setFocus()
    qtbot.keyClick(panel(shown).list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert listed(shown) == ["kalnupe.example/a", "kalnupe.example/b"]


def test_link_that_is_none_keeps_its_field_open_and_says_so(qtbot: QtBot, shown: Shown) -> None:
    QApplication.clipboard().setText("")
    panel(shown).ask_link()
    field = panel(shown).form.link
    assert field.hasFocus()
    type_words(field, "kaut kas")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert evidence(shown) == []
    assert field.isVisible()
    assert shown.messages[-1].kind == "trouble"
    assert "kaut kas" in shown.messages[-1].text


@pytest.mark.parametrize("ask", ["ask_link", "ask_act"])
def test_form_is_in_sight_as_a_whole(qtbot: QtBot, shown: Shown, ask: str) -> None:
    column = shown.page.column
    shown.page.resize(shown.page.width(), 420)
    QApplication.processEvents()
    column.verticalScrollBar().setValue(0)
    getattr(panel(shown), ask)()
    form, port = panel(shown).form, column.viewport()

    qtbot.waitUntil(lambda: column.verticalScrollBar().value() > 0)
    assert form.isVisible()
    assert port.rect().contains(form.rect().translated(form.mapTo(port, form.rect().topLeft())))


def test_act_is_suggested_from_the_sources(qtbot: QtBot, shown: Shown) -> None:
    panel(shown).ask_act()
    field = panel(shown).form.act
    assert field.currentText() == "Pašvaldību likums, 46. pants"
    qtbot.keyClick(field.lineEdit(), Qt.Key.Key_Return)
    assert evidence(shown) == [("A1", "act", "Pašvaldību likums, 46. pants")]
    assert not panel(shown).form.isVisible()


def test_missing_file_is_told(shown: Shown, tmp_path: Path) -> None:
    panel(shown).attach_file(tmp_path / "nav.pdf")
    assert evidence(shown) == []
    assert shown.messages[-1].kind == "trouble"
    assert "nav.pdf" in shown.messages[-1].text


def test_removed_evidence_comes_back_by_undo(qtbot: QtBot, shown: Shown) -> None:
    panel(shown).attach_link("https://kalnupe.example/a")
    view = panel(shown).list
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert listed(shown) == []
    message = shown.messages[-1]
    assert message.text == "Pierādījums „https://kalnupe.example/a” ir noņemts."
    message.slot()
    assert listed(shown) == ["kalnupe.example/a"]


def test_file_opens_from_a_copy_with_its_bytes(qtbot: QtBot, shown: Shown, tmp_path: Path, opened: list[QUrl]) -> None:
    file = tmp_path / "protokols.txt"
    file.write_bytes("Šodien".encode())
    panel(shown).attach_file(file)
    file.unlink()
    view = panel(shown).list
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    (copy,) = opened
    assert Path(copy.toLocalFile()).name == "protokols.txt"
    assert Path(copy.toLocalFile()).read_text(encoding="utf-8") == "Šodien"


def test_link_and_act_open_their_pages(shown: Shown, opened: list[QUrl]) -> None:
    source = shown.page.desk.question.sources[0]
    panel(shown).open(Evidence(1, "A1", "link", "https://kalnupe.example/x"))
    panel(shown).open(Evidence(2, "A1", "act", "Pašvaldību likums, 46. pants"))
    panel(shown).open(Evidence(3, "A1", "act", "Cits likums"))
    assert [url.toString() for url in opened] == ["https://kalnupe.example/x", source.url]


def test_hint_stands_until_there_is_evidence(shown: Shown) -> None:
    assert "Piemēram: Noteikumu teksts." in shown.words()
    panel(shown).attach_link("https://kalnupe.example/a")
    assert "Piemēram" not in shown.words()


def test_folds_open_one_at_a_time(qtbot: QtBot, shown: Shown) -> None:
    folds = shown.page.column.folds
    folds.sources.click()
    QApplication.processEvents()
    assert "2 nedēļas" in shown.words().replace("\N{NO-BREAK SPACE}", " ")
    folds.guidance.click()
    assert folds.text.isVisible()
    assert not folds.basis.isVisible()
    assert folds.text.toPlainText().startswith("Kā izskatās laba prakse")


def test_note_is_stored_and_kept_out_of_the_justification(qtbot: QtBot, shown: Shown) -> None:
    folds = shown.page.column.folds
    folds.notes.click()
    type_words(folds.note, "Zvanīt Annai")
    shown.go("A2")
    answer = shown.session.sheet(EVERY).answers["A1"]
    assert (answer.note, answer.why) == ("Zvanīt Annai", "")
    shown.go("A1")
    assert folds.note.toPlainText() == "Zvanīt Annai"


def test_a_file_that_another_program_holds_open_is_opened_again(
    shown: Shown, tmp_path: Path, opened: list[QUrl], monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(path: Path, _content: bytes) -> int:
        raise PermissionError(13, "used by another process", str(path))

    file = tmp_path / "Lēmums.docx"
    file.write_bytes(b"PK")
    panel(shown).attach_file(file)
    (attached,) = shown.session.sheet(EVERY).evidence
    panel(shown).open(attached)
    monkeypatch.setattr(Path, "write_bytes", held)
    panel(shown).open(attached)
    assert opened[0] == opened[1]
    assert Path(opened[1].toLocalFile()).read_bytes() == b"PK"
