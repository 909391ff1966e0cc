"""The tagged report in the hands of programs we did not write: poppler, pdf.js, qpdf, mutool."""

import json
import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from pdf_cases import kalnupe, kalnupe_answers, plain, shipped

from selfassess.reports.pdf import report_attachments, write_pdf
from selfassess.voice import Voice


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path, voice = tmp_path_factory.mktemp("tagged") / "report.pdf", Voice("lv")
    write_pdf([kalnupe()], path, voice, attachments=report_attachments([kalnupe()], voice))
    return path


def said(*command: object) -> str:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True)
    # poppler tells of an attribute in the wrong place there, and goes on
    assert "Warning" not in done.stderr
    return done.stdout


def texts_of_questionnaire() -> Iterator[str]:
    for question in shipped("good-governance").questions:
        yield plain(question.text.pick("lv"))
    for answer in kalnupe_answers().values():
        yield answer.why


@pytest.mark.needs_poppler
def test_poppler_reads_structure_with_whole_texts(report: Path) -> None:
    tree = said("pdfinfo", "-struct-text", report)
    texts = {plain(line.strip()[1:-1]) for line in tree.splitlines() if line.strip().startswith('"')}
    assert not [text for text in texts_of_questionnaire() if text not in texts]
    assert tree.count("Table (block)") == 3
    assert re.search(r"Sect\n +H1 \(block\)\n +\"6\. Atklātība un pārredzamība \"\n", tree)
    assert re.search(r"TOCI\n +Reference \(inline\)\n +Link \(inline\)\n", tree)


@pytest.mark.needs_poppler
def test_poppler_calls_it_tagged_and_finds_every_font(report: Path) -> None:
    info = said("pdfinfo", report)
    assert re.search(r"Tagged: +yes", info)
    assert re.search(r"Suspects: +no", info)
    assert re.search(r"PDF version: +1\.7", info)
    fonts = said("pdffonts", report).splitlines()[2:]
    assert len(fonts) == 2
    assert all(re.search(r"\+NotoSans-\w+ +TrueType +\w+ +yes yes yes", line) for line in fonts)


@pytest.mark.needs_poppler
def test_poppler_takes_out_the_files_inside(report: Path, tmp_path: Path) -> None:
    subprocess.run(["pdfdetach", "-saveall", "-o", str(tmp_path), str(report)], check=True)
    voice = Voice("lv")
    inside = {each.name: each.data for each in report_attachments([kalnupe()], voice)}
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == inside
    assert json.loads(inside["result.json"])["sheets"][0]["overall"]["rounded"] == "2.73"


@pytest.mark.needs_qpdf
def test_qpdf_finds_no_fault(report: Path) -> None:
    assert "No syntax or stream encoding errors found" in said("qpdf", "--check", report)


@pytest.mark.needs_mutool
def test_mutool_reads_it(report: Path) -> None:
    assert "PDF-1.7" in said("mutool", "info", report)
    text = plain(said("mutool", "draw", "-F", "txt", report))
    assert "Seši no divpadsmit principiem sasniedz slieksni 2,5" in text


@pytest.mark.needs_node
def test_pdf_js_reads_structure_with_whole_texts(report: Path) -> None:
    script = Path(__file__).with_name("structure.mjs")
    found = json.loads(said("node", script, os.environ["PDFJS"], report))
    assert found["mark"]["Marked"] is True
    assert sorted(found["attachments"]) == ["export.xlsx", "result.json"]
    roles: dict[str, int] = {}
    texts = set()
    for page in found["pages"]:
        for node in walk(page["tree"]):
            roles[node["role"]] = roles.get(node["role"], 0) + 1
            own = "".join(page["texts"].get(kid["id"], "") for kid in node["children"] if kid.get("type") == "content")
            texts.add(plain(own))
            if node["role"] == "Figure":
                assert node["alt"]
                assert len(node["bbox"]) == 4
    assert {"Document", "Sect", "H1", "H2", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "TOC"} <= set(
        roles
    )
    # those that go over two pages stand in two trees here
    assert sum(text not in texts for text in texts_of_questionnaire()) < 5


def walk(node: dict[str, object]) -> Iterator[dict[str, object]]:
    """Yield the elements of a tree of pdf.js."""
    for kid in node["children"]:
        if "role" in kid:
            yield kid
            yield from walk(kid)
