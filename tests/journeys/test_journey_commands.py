"""From an empty folder to the council's report by the real command line."""

import csv
import json
from pathlib import Path
from typing import TYPE_CHECKING

import yaml
from openpyxl import load_workbook
from pypdfium2 import PdfDocument

from selfassess import paths
from tests.independent import scores

if TYPE_CHECKING:
    from tests.journeys.conftest import Command


def text_of(path: Path) -> str:
    document = PdfDocument(path)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())
    finally:
        document.close()


def test_from_a_table_of_answers_to_the_report(tmp_path: Path, selfassess: "Command", files: Path) -> None:
    workspace = tmp_path / "kalnupe.selfassess"
    made = selfassess(
        "new", workspace, "--municipality", "XX-KALNUPE", "--questionnaire", "good-governance", "--period", "2026"
    )
    assert made.stdout.startswith("1. pašnovērtējums (Kalnupes novada pašvaldība)")
    assert "72 jautājumi" in made.stdout
    taken = selfassess("answers", workspace, "--from", files / "kalnupes-novads.csv", "--by", "kanceleja")
    assert "68 atbildes" in taken.stdout

    with (files / "kalnupes-novads.csv").open(encoding="utf-8", newline="") as file:
        said = {row["question"]: row["value"] for row in csv.DictReader(file) if row["value"]}
    document = yaml.safe_load((paths.questionnaires() / "good-governance-1.yaml").read_text(encoding="utf-8"))
    wanted = scores(document, said)

    report, book, result, table = (tmp_path / name for name in ("r.pdf", "x.xlsx", "r.json", "a.csv"))
    selfassess("export", workspace, "--out", result)
    told = json.loads(result.read_text(encoding="utf-8"))["sheets"][0]
    assert told["overall"]["score"] == f"{wanted['overall'].numerator}/{wanted['overall'].denominator}"
    found = {section["id"]: section["score"] for section in told["sections"]}
    assert found == {
        name: f"{value.numerator}/{value.denominator}" for name, value in wanted.items() if name != "overall"
    }
    assert "2,73" in selfassess("score", workspace).stdout

    assert str(report) in selfassess("report", workspace, "--out", report).stdout
    assert "2,73" in text_of(report)
    selfassess("export", workspace, "--out", book)
    cells = {
        cell for row in load_workbook(book, data_only=True).worksheets[0].iter_rows(values_only=True) for cell in row
    }
    assert float(wanted["overall"]) in cells
    selfassess("export", workspace, "--out", table)

    # what export wrote, answers reads: another file filled from it scores the same
    again = tmp_path / "again.selfassess"
    selfassess("new", again, "--municipality", "LV-002", "--questionnaire", "good-governance", "--period", "2026")
    selfassess("answers", again, "--from", table)
    copied = json.loads(selfassess("score", again, "--json").stdout)["sheets"][0]
    assert copied["answers"] == told["answers"]
    assert copied["overall"] == told["overall"]


def test_demo_without_display_writes_its_files_and_says_so(tmp_path: Path, selfassess: "Command") -> None:
    done = selfassess("demo", "--out", tmp_path / "paraugs")
    assert "Šeit nav ekrāna, tāpēc logs paliek aizvērts." in done.stdout
    assert sorted(path.name for path in (tmp_path / "paraugs").iterdir()) == [
        "demo.selfassess",
        "export.xlsx",
        "report.pdf",
        "result.json",
    ]
    assert "2,73" in text_of(tmp_path / "paraugs" / "report.pdf")


def test_without_display_the_window_is_refused_in_a_sentence(selfassess: "Command") -> None:
    done = selfassess(code=1)
    assert done.stdout == ""
    assert done.stderr.startswith("Šeit nav ekrāna, tāpēc logu nevar atvērt.")


def test_a_console_without_latvian_letters_ends_nothing(tmp_path: Path, selfassess: "Command") -> None:
    workspace = tmp_path / "k.selfassess"
    selfassess(
        "new",
        workspace,
        "--municipality",
        "XX-KALNUPE",
        "--questionnaire",
        "good-governance",
        "--title",
        "Pašnovērtējums",
    )
    shown = selfassess("show", workspace, PYTHONIOENCODING="ascii").stdout
    assert "Kalnupes novada pa?vald?ba" in shown
    told = json.loads(selfassess("score", workspace, "--json", PYTHONIOENCODING="cp437").stdout)
    assert told["assessment"]["title"] == "Pašnovērtējums"


def test_long_strange_text_is_kept_and_printed(tmp_path: Path, selfassess: "Command") -> None:
    workspace, table = tmp_path / "k.selfassess", tmp_path / "a.csv"
    selfassess("new", workspace, "--municipality", "XX-KALNUPE", "--questionnaire", "good-governance")
    why = "Garš teksts. " * 7_693 + "שלום 😀"
    with table.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("question", "value", "why"), ("P1.1", "3", why), ("P1.2", "2", "=HYPERLINK(1)")])
    selfassess("answers", workspace, "--from", table)
    answers = json.loads(selfassess("score", workspace, "--json").stdout)["sheets"][0]["answers"]
    assert (len(why) > 100_000, answers[0]["why"] == why, answers[1]["why"]) == (True, True, "=HYPERLINK(1)")
    done = selfassess("report", workspace, "--out", tmp_path / "r.pdf")
    assert "U+1F600" in done.stdout
    assert "[U+1F600]" in text_of(tmp_path / "r.pdf")
    selfassess("export", workspace, "--out", tmp_path / "x.xlsx")


def test_the_program_tests_itself(selfassess: "Command") -> None:
    done = selfassess("self-test", "--lang", "en")
    assert done.stdout.splitlines()[-1] == "Everything is in order."
    assert len(done.stdout.splitlines()) == 5
