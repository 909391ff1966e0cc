"""What the report page orders arrives whole, under names that sort; what it remembers comes back."""

import datetime as dt
import struct
import zlib
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from selfassess.app.exporting import export
from selfassess.app.preview import make_proof, page_picture
from selfassess.app.reporting import (
    PACK,
    Choices,
    Order,
    choices_text,
    clerk_text,
    proposes_draft,
    read_choices,
    read_logo,
    report_name,
    write_file,
    write_pack,
)
from selfassess.app.session import Session
from selfassess.domain.answers import Answer, State
from selfassess.domain.errors import Problem
from selfassess.domain.report import AccessMark, ReportKind, ReportOptions
from tests.begun import ten_answers
from tests.stored import NOON, ordinary_user


class CalledOffError(Exception):
    """Raised by a watch."""


@pytest.fixture
def order(session: Session) -> Order:
    session.clock = lambda: NOON
    sheet = session.sheets[0]
    session.answer(sheet.key, sheet.questionnaire.questions[0].id, Answer(why="asked for"))
    return Order(session.snapshot(), ReportOptions(languages=("lv",)), session.path)


def after(share: Fraction) -> object:
    """Return a watch that calls the work off once more than `share` is done."""

    def watch(done: Fraction) -> None:
        if done > share:
            raise CalledOffError

    return watch


@pytest.mark.parametrize(
    ("language", "kind", "suffix", "name"),
    [
        ("lv", ReportKind.COUNCIL, ".pdf", "Kalnupes novads 2026 pārskats domei 2026-11-20.pdf"),
        ("en", ReportKind.SUMMARY, ".pdf", "Kalnupes novads 2026 summary 2026-11-20.pdf"),
        ("lv", ReportKind.FULL, ".pdf", "Kalnupes novads 2026 pilnais pārskats 2026-11-20.pdf"),
        ("en", ReportKind.EVIDENCE, ".pdf", "Kalnupes novads 2026 register of evidence 2026-11-20.pdf"),
        ("lv", ReportKind.FULL, ".xlsx", "Kalnupes novads 2026 darbgrāmata 2026-11-20.xlsx"),
        ("lv", ReportKind.FULL, "", "Kalnupes novads 2026 2026-11-20"),
    ],
)
def test_names_say_municipality_year_kind_and_date(
    order: Order, language: str, kind: ReportKind, suffix: str, name: str
) -> None:
    options = ReportOptions(kind=kind, languages=(language,))
    assert report_name(replace(order, options=options), suffix) == name


def test_a_name_takes_no_sign_that_a_system_refuses(order: Order) -> None:
    unit = replace(order.snapshot.assessment.unit, name='SIA "Ūdens/siltums": a?')
    assessment = replace(order.snapshot.assessment, unit=unit)
    odd = replace(order, snapshot=replace(order.snapshot, assessment=assessment))
    assert report_name(odd, ".csv") == "SIA Ūdens siltums a 2026 atbildes 2026-11-20.csv"


def test_a_pack_is_four_files_in_a_folder_of_its_own(tmp_path: Path, order: Order) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    done = write_pack(order, folder)
    assert [one.name for one in folder.iterdir()] == ["Kalnupes novads 2026 2026-11-20"]
    assert done.path == folder / "Kalnupes novads 2026 2026-11-20"
    assert [one.path.name for one in done.files] == [report_name(order, suffix) for suffix in PACK]
    assert sorted(one.path for one in done.files) == sorted(done.path.iterdir())
    heads = {one.path.suffix: one.path.read_bytes()[:4] for one in done.files}
    assert (heads[".pdf"], heads[".xlsx"], heads[".json"][:1]) == (b"%PDF", b"PK\x03\x04", b"{")
    assert done.missing_characters == ()


def test_a_pack_made_again_replaces_its_files_and_leaves_others(tmp_path: Path, order: Order) -> None:
    target = write_pack(order, tmp_path).path
    (target / "mine.txt").write_text("mine")
    (target / report_name(order, ".csv")).write_text("old")
    write_pack(order, tmp_path)
    assert (target / "mine.txt").read_text() == "mine"
    assert (target / report_name(order, ".csv")).read_text(encoding="utf-8-sig").startswith("question")
    assert len(list(target.iterdir())) == 5


@pytest.mark.parametrize("share", ["0", "1/5", "2/4", "3/4"])
def test_a_pack_called_off_leaves_nothing(tmp_path: Path, order: Order, share: str) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(CalledOffError):
        write_pack(order, folder, after(Fraction(share)))
    assert list(folder.iterdir()) == []


def test_a_pack_whose_last_file_fails_leaves_nothing(
    tmp_path: Path, order: Order, monkeypatch: pytest.MonkeyPatch
) -> None:
    from selfassess.reports import csv_file

    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr(csv_file, "csv_text", lambda snapshots, voice: "question,value,why\n")
    with pytest.raises(Problem) as caught:
        write_pack(order, folder)
    assert (caught.value.code, caught.value.fields["path"]) == ("export.differs", report_name(order, ".csv"))
    assert list(folder.iterdir()) == []


def test_a_pack_needs_a_folder_that_may_be_written(open_folder: Path, order: Order) -> None:
    with pytest.raises(Problem) as missing:
        write_pack(order, open_folder / "nowhere")
    assert missing.value.code == "export.folder_missing"
    open_folder.chmod(0o555)
    with ordinary_user(), pytest.raises(Problem) as caught:
        write_pack(order, open_folder)
    assert caught.value.code == "export.not_writable"


def test_a_file_called_off_leaves_the_old_one(tmp_path: Path, order: Order) -> None:
    target = tmp_path / "out" / "x.pdf"
    target.parent.mkdir()
    target.write_text("old")
    with pytest.raises(CalledOffError):
        write_file(order, target, after(Fraction(1, 2)))
    assert target.read_text() == "old"
    assert list(target.parent.iterdir()) == [target]
    write_file(order, target)
    assert target.read_bytes()[:4] == b"%PDF"


def test_who_watches_is_told_shares_up_to_the_whole(tmp_path: Path, order: Order) -> None:
    told: list[Fraction] = []
    write_file(order, tmp_path / "x.pdf", told.append)
    assert len(set(told)) > 5
    assert all(0 <= share <= 1 for share in told)
    assert told[-1] == 1


def test_only_the_sheets_chosen_are_written(tmp_path: Path, order: Order) -> None:
    sheet = order.snapshot.sheets[0]
    other = replace(sheet, questionnaire=replace(sheet.questionnaire, id="other"))
    both = replace(order, snapshot=replace(order.snapshot, sheets=(sheet, other)))
    chosen = replace(both, options=replace(both.options, sheets=("other",)))
    write_file(chosen, tmp_path / "x.json")
    text = (tmp_path / "x.json").read_text(encoding="utf-8")
    assert '"id": "other"' in text
    assert f'"id": "{sheet.questionnaire.id}"' not in text


CHOSEN = Choices(
    ReportOptions(
        kind=ReportKind.EVIDENCE,
        languages=("en", "lv"),
        sheets=("b", "a"),
        is_draft=True,
        access=AccessMark("Likuma 5. pants", "2 gadi"),
        author="L. Ozola",
        registration_number="1.2/3",
        decision='Pieņemt "zināšanai"',
        document_date=dt.date(2026, 11, 22),
        embed=False,
    ),
    "/tmp/a b.png",
    "/tmp",
    AccessMark("Likuma 5. pants", "2 gadi"),
    ("draft", "author"),
)


@pytest.mark.parametrize(
    "choices", [CHOSEN, Choices(ReportOptions()), Choices(ReportOptions(), access=AccessMark("", "2 gadi"))]
)
def test_choices_come_back_as_they_were(choices: Choices) -> None:
    assert read_choices(choices_text(choices)) == choices


def test_what_was_chosen_before_anything_was_proposed_stays_chosen() -> None:
    assert read_choices('{"draft": true, "author": "L. Ozola"}').own == ("draft", "author")
    assert read_choices('{"draft": false, "author": ""}').own == ()
    assert read_choices('{"draft": true, "author": "L. Ozola", "own": []}').own == ()


def test_a_draft_is_proposed_below_half() -> None:
    assert proposes_draft(ten_answers(), ())
    told = ten_answers().sheets[0]
    half = {
        question.id.replace(".", "_"): Answer(State.ANSWERED, Fraction(2))
        for question in told.questionnaire.questions[:36]
    }
    assert not proposes_draft(ten_answers(**half), ())


@pytest.mark.parametrize(
    "line",
    [
        "",
        "null",
        "[1]",
        "{",
        "[" * 100_000,
        '{"kind": "poem", "languages": "lv", "sheets": {}, "draft": "yes", "access": [1, 2], "date": "soon"}',
    ],
)
def test_a_damaged_line_is_as_nobody_had_chosen(line: str) -> None:
    assert read_choices(line) == Choices(ReportOptions())


def png(width: int, height: int) -> bytes:
    """Return a black picture, made by hand."""
    rows = (b"\0" + b"\0" * width) * height

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def test_a_picture_is_read(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(png(8, 5))
    assert read_logo(path) == png(8, 5)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "report.logo_not_picture"),
        (b"%PDF-1.7", "report.logo_not_picture"),
        (png(40, 40)[:48], "report.logo_broken"),
        (png(40_000, 2000), "report.logo_too_many_pixels"),
    ],
)
def test_a_file_that_is_no_good_picture_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(content)
    with pytest.raises(Problem) as caught:
        read_logo(path)
    assert caught.value.code == code


def test_fifty_megabytes_are_refused_and_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(Problem) as caught:
        read_logo(path)
    assert caught.value.code == "report.logo_too_large"


@pytest.mark.parametrize("name", ["", "nowhere.png", "x\0.png"])
def test_a_picture_that_cannot_be_opened_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(Problem) as caught:
        read_logo(tmp_path / name)
    assert caught.value.code == "report.logo_unreadable"


def test_the_clerks_text_is_in_the_first_language(order: Order) -> None:
    orders = {language: replace(order, options=ReportOptions(languages=(language,))) for language in ("lv", "en")}
    told = {language: clerk_text(one) for language, one in orders.items()}
    assert all("Kalnupes novada pašvaldība" in text for text in told.values())
    assert "Draft decision" in told["en"]
    assert told["lv"] != told["en"]


def test_the_proof_is_the_very_file(tmp_path: Path, order: Order) -> None:
    plain = replace(order.options, embed=False)
    export([order.snapshot], tmp_path / "x.pdf", "lv", options=plain)
    proof = make_proof(order.snapshot, order.options)
    assert proof.content == (tmp_path / "x.pdf").read_bytes()
    assert {(round(width), round(height)) for width, height in proof.pages} == {(595, 842)}


def test_a_proof_called_off_lets_the_next_one_be_made(order: Order) -> None:
    with pytest.raises(CalledOffError):
        make_proof(order.snapshot, order.options, after(Fraction(1, 3)))
    assert make_proof(order.snapshot, order.options).pages


def test_a_page_is_a_picture_of_its_width_with_ink_on_paper(order: Order) -> None:
    proof = make_proof(order.snapshot, order.options)
    picture = page_picture(proof, 0, 300)
    assert (picture.width, picture.height) == (300, 425)
    assert len(picture.pixels) == 300 * 425 * 4
    assert picture.pixels[:3] == b"\xff\xff\xff"
    assert min(picture.pixels[0::4]) < 60
