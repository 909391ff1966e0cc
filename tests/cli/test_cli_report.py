"""`report` with everything it can be asked for; the files are read back."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PIL import Image

if TYPE_CHECKING:
    from conftest import Command


def read(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    pages = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    document.close()
    return pages


def test_report_takes_every_wish(demo: Path, tmp_path: Path, command: "Command") -> None:
    logo, target = tmp_path / "logo.png", tmp_path / "r.pdf"
    Image.new("RGB", (40, 50), "teal").save(logo)
    marks = ("--draft", "--access", "Section 5", "--access-until", "1 January 2027", "--logo", logo)
    particulars = ("--author", "The clerk", "--registration", "26/123", "--decision", "To take note.")
    wishes = (*marks, *particulars, "--document-date", "2026-11-26", "--sheet", "good-governance", "--no-embed")
    done = command("report", demo / "demo.selfassess", "--out", target, "--lang", "lv,en", *wishes)
    assert (done.code, done.err) == (0, "")
    assert "ir saglabāta" in done.out
    pages = read(target)
    for words in ("Ground: Section 5", "The clerk", "26/123", "To take note.", "26 November 2026", "Logotips"):
        assert (words in pages[0]) != (words == "Logotips"), words
    assert all("Melnraksts" in page or "Draft" in page for page in pages)
    assert not any("Publicētie sliekšņi" in page for page in pages)
    document = pypdfium2.PdfDocument(target)
    assert document.count_attachments() == 0
    document.close()


@pytest.mark.parametrize(
    ("kind", "words"), [("summary", "What is asked of the council"), ("evidence", "kalnupe.example")]
)
def test_kinds(demo: Path, tmp_path: Path, command: "Command", kind: str, words: str) -> None:
    done = command("report", demo / "demo.selfassess", "--out", tmp_path / "r.pdf", "--kind", kind)
    assert done.code == 0
    pages = read(tmp_path / "r.pdf")
    assert any(words in page for page in pages)
    assert len(pages) == 1 or kind == "evidence"


def test_full_report_has_the_log_of_the_file(demo: Path, tmp_path: Path, command: "Command") -> None:
    target = tmp_path / "r.pdf"
    wishes = ("--kind", "full", "--sheet", "good-governance", "--lang", "lv")
    assert command("report", demo / "demo.selfassess", "--out", target, *wishes).code == 0
    text = " ".join(read(target))
    assert "Izmaiņu žurnāls" in text
    assert "1.1 atvērts › līmenis 3" in text


def test_clerk_text_is_printed(demo: Path, command: "Command") -> None:
    done = command("report", demo / "demo.selfassess", "--clerk-text", "--lang", "lv")
    assert done.code == 0
    assert "Kalnupes novada dome nolemj:" in done.out
    assert "Publicētie sliekšņi. " in done.out
    one = command("report", demo / "demo.selfassess", "--clerk-text", "--sheet", "good-governance").out
    assert "Published limits" not in one
    assert "Draft decision" in one


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--sheet", "nope"), 1, "It has these: good-governance, published-limits."),
        (("--logo", "README.md"), 1, "This is not a PNG or JPEG picture"),
        (("--logo", "missing.png"), 1, "missing.png cannot be read"),
        (("--lang", "lv,lv"), 2, "or two with a comma between them"),
        (("--lang", "xx"), 2, "or two with a comma between them"),
        (("--document-date", "26.11.2026"), 2, "no day such as 2026-11-26"),
        (("--kind", "poster"), 2, "invalid choice"),
    ],
)
def test_wishes_that_cannot_be_granted(
    demo: Path, tmp_path: Path, command: "Command", words: tuple[str, ...], code: int, told: str
) -> None:
    done = command("report", demo / "demo.selfassess", "--out", tmp_path / "r.pdf", *words)
    assert done.code == code
    assert told in done.err
    assert not list(tmp_path.iterdir())


def test_logo_of_fifty_megabytes_is_refused(demo: Path, tmp_path: Path, command: "Command") -> None:
    large = tmp_path / "large.png"
    with large.open("wb") as file:
        file.truncate(50_000_000)
    done = command("report", demo / "demo.selfassess", "--out", tmp_path / "r.pdf", "--logo", large)
    assert done.code == 1
    assert "The picture has more than 5 MB" in done.err
    assert [path.name for path in tmp_path.iterdir()] == ["large.png"]


def test_a_company_and_its_municipality_are_in_one_report(tmp_path: Path, command: "Command") -> None:
    file, target = tmp_path / "k.selfassess", tmp_path / "r.pdf"
    new = ("new", file, "--municipality", "XX-KALNUPE", "--period", "2026")
    unnamed = command(*new, "--questionnaire", "company-governance")
    assert (unnamed.code, "has no name" in unnamed.err, file.exists()) == (1, True, False)
    mixed = command(*new, "--questionnaire", "good-governance", "--questionnaire", "company-governance", "--unit", "A")
    assert (mixed.code, "good-governance is made for another kind of unit" in mixed.err) == (1, True)
    survey = command(*new, "--questionnaire", "survey-staff")
    assert (survey.code, survey.err.startswith("survey-staff is a survey:"), file.exists()) == (1, True, False)
    assert command(*new, "--questionnaire", "quick-scan").code == 0
    assert command(*new, "--questionnaire", "company-governance", "--unit", "SIA Kalnupes ūdens").code == 0
    for number, question in ((1, "Q1.1"), (2, "K1.1")):
        assert command("answer", file, question, 3, "--assessment", number).code == 0
    told = json.loads(command("show", file, "--json").out)["assessments"]
    assert [(one["unit"]["kind"], one["unit"]["name"]) for one in told] == [
        ("municipality", ""),
        ("company", "SIA Kalnupes ūdens"),
    ]
    assert command("report", file, "--out", target, "--assessment", 1, "--assessment", 2).code == 0
    heads = [page[:60] for page in read(target)]
    of_company = [at for at, head in enumerate(heads) if "SIA Kalnupes ūdens" in head]
    assert of_company == list(range(of_company[0], len(heads)))
    assert of_company[0] > 5
    assert "Kalnupes novada" in heads[1]


def test_guidelines_are_written_in_one_language_or_two(tmp_path: Path, files: Path, command: "Command") -> None:
    target = tmp_path / "g.pdf"
    done = command("questionnaire", "guide", "quick-scan", "--out", target, "--lang", "lv,en")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"{target} ir saglabāta, ")
    assert "Good governance quick scan" in read(target)[0]
    assert command("questionnaire", "guide", "survey-staff", "--out", target).code == 0
    assert "Staff survey" in read(target)[0]
    assert command("questionnaire", "guide", files / "every-type.yaml", "--out", target).code == 0
    assert "Every type of question" in read(target)[0]
    refused = command("questionnaire", "guide", "quick-scan", "--out", tmp_path / "g.xlsx")
    assert (refused.code, [path.name for path in tmp_path.iterdir()]) == (1, ["g.pdf"])
    assert command("questionnaire", "guide", "quick-scn", "--out", target).code == 1


def test_sheets_to_hand_out_are_written(tmp_path: Path, command: "Command") -> None:
    target = tmp_path / "sheets.pdf"
    done = command("questionnaire", "handout", "quick-scan", "Q6", "1.1", "--out", target)
    assert (done.code, done.err) == (0, "")
    assert "sheets.pdf" in done.out
    document = pypdfium2.PdfDocument(target)
    count = len(document)
    document.close()
    # two questions of section Q6, and 1.1
    assert count == 3


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ("quick-scan", "P99", "--out", "sheets.pdf"),
            "quick-scan has no question and no section P99, so no sheet was written. Its sections are: Q1, Q2, Q3,",
        ),
        (("quick-scn", "P6", "--out", "sheets.pdf"), "quick-scan"),
        (("quick-scan", "Q6", "--out", "sheets.xlsx"), ".pdf"),
        (("quick-scan", "Q6", "--out", "nowhere/sheets.pdf"), "nowhere"),
    ],
)
def test_a_sheet_that_cannot_be_is_told(
    words: tuple[str, ...], said: str, tmp_path: Path, command: "Command", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = command("questionnaire", "handout", *words)
    assert (done.code, done.out) == (1, "")
    assert said in done.err
    assert list(tmp_path.iterdir()) == []


def test_a_sheet_without_question_or_place_is_wrong_usage(command: "Command") -> None:
    assert command("questionnaire", "handout", "quick-scan", "--out", "x.pdf").code == 2
    assert command("questionnaire", "handout", "quick-scan", "Q6").code == 2
