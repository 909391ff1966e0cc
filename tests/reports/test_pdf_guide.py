"""The guidelines as a PDF: whole, tagged, to be jumped about in, and read back before they count."""

import io
import subprocess
from functools import cache
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from pdf_cases import TAKEN_AT, plain, shipped
from tagged_cases import told

from selfassess.content import load
from selfassess.domain.questionnaire import Questionnaire
from selfassess.reports.conformance import findings
from selfassess.reports.pdf.guide import write_guide
from selfassess.reports.readback import guide_differences

FILES = Path(__file__).parent.parent / "files"


@cache
def guide(name: str, *languages: str) -> bytes:
    target = io.BytesIO()
    write_guide(questionnaire(name), target, languages, TAKEN_AT)
    return target.getvalue()


def questionnaire(name: str) -> Questionnaire:
    path = FILES / f"{name}.yaml"
    return load(path).questionnaire if path.exists() else shipped(name)


def pages(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    found = [plain(page.get_textpage().get_text_bounded()) for page in document]
    document.close()
    return found


@pytest.mark.parametrize(
    ("name", "languages"),
    [
        ("every-type", ("en",)),
        ("every-type", ("lv", "en")),
        ("survey", ("lv",)),
        ("good-governance", ("lv", "en")),
        ("published-limits", ("lv",)),
        ("legal-duties", ("en",)),
    ],
)
def test_nothing_is_found_in_guidelines(name: str, languages: tuple[str, ...], tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(guide(name, *languages))) as pdf:
        assert findings(pdf) == []
        assert b"<pdfuaid:part>1" in pdf.Root.Metadata.read_bytes()
    path = tmp_path / "g.pdf"
    path.write_bytes(guide(name, *languages))
    assert guide_differences(path, questionnaire(name), languages) == []


def test_cover_contents_and_outline_lead_through_it() -> None:
    data = guide("every-type", "en")
    cover, contents, first, *_ = pages(data)
    for words in ("Guidelines", "Every type of question", "Test questionnaire, Selfassess", "The content is invented."):
        assert words in cover
    assert contents.startswith("Every type of question Guidelines Contents 1. Arrangements 3 ")
    assert "1. Arrangements" in first
    assert "Edition 1 Page 3 of 5" in first
    with pikepdf.open(io.BytesIO(data)) as pdf, pdf.open_outline() as outline:
        titles = [(item.title, [kid.title for kid in item.children]) for item in outline.root]
    assert [title for title, _ in titles] == ["1. Arrangements", "2. Services", "3. Insight"]
    assert titles[0][1][:2] == ["1.1 Clarity of rules", "1.2 Are the rules published?"]


def test_a_question_stands_with_levels_evidence_limits_and_sources() -> None:
    words = " ".join(pages(guide("every-type", "en")))
    for part in (
        "Are the rules clear? Written rules are meant. 0 None There are no rules. 1 Started Something is written",
        "Evidence: Text of the rules. Source: Pašvaldību likums, 46. pants. The draft is published for 2 weeks",
        "2 weeks. In force from 1 Jan 2023, checked on 22 Nov 2026. https://example.org/municipal-act",
        "Limits: Reply within 30 days (law) Source: Iesniegumu likums, 5. panta 3. daļa.",
    ):
        assert part in words


def test_two_languages_stand_side_by_side_and_say_which_they_are() -> None:
    structure = told(guide("every-type", "lv", "en"))
    english = [one for one in structure.walk() if str(one.element.get("/Lang", "")) == "en"]
    assert "Are the rules clear? " in {one.text for one in english}
    assert not {"Vai noteikumi ir skaidri? "} & {one.text for one in english}
    titles = [one.text.strip() for one in structure.walk() if one.role.startswith("H")]
    assert "1.1 Noteikumu skaidrība / Clarity of rules" in titles


def test_addresses_are_places_to_click() -> None:
    with pikepdf.open(io.BytesIO(guide("quick-scan", "lv"))) as pdf:
        spots = [spot.A.URI for page in pdf.pages for spot in page.get("/Annots", []) if "/A" in spot]
    assert "https://likumi.lv/ta/id/336956" in {str(spot) for spot in spots}


@pytest.mark.parametrize("lost", ["A1", "B"])
def test_what_is_lost_is_noticed(lost: str, tmp_path: Path) -> None:
    text = (FILES / "every-type.yaml").read_text(encoding="utf-8")
    wanted = {
        "A1": ("Rules are adopted.", "Rules are adopted, says nobody."),
        "B": ('en: "Services"', 'en: "Servants"'),
    }
    changed = load(text.replace(*wanted[lost]), "changed.yaml").questionnaire
    path = tmp_path / "g.pdf"
    path.write_bytes(guide("every-type", "en"))
    assert guide_differences(path, changed, ("en",)) == [lost]


@pytest.mark.needs_poppler
def test_poppler_reads_headings_and_lists(tmp_path: Path) -> None:
    path = tmp_path / "g.pdf"
    path.write_bytes(guide("quick-scan", "lv"))
    done = subprocess.run(["pdfinfo", "-struct-text", str(path)], capture_output=True, text=True, check=True)
    assert "H1 (block)" in done.stdout
    assert "LI (block)" in done.stdout
    first = shipped("quick-scan").questions[0]
    assert plain(first.text.pick("lv")) in plain(done.stdout.replace('"', ""))
