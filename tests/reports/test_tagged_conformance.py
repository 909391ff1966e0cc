"""The checker: it finds nothing in our reports, and every fault that is planted."""

import io
from pathlib import Path

import pikepdf
import pytest
from faults import FAULTS
from pdf_cases import kalnupe, plain, printed, sheet, shipped, snapshot
from tagged_cases import PARTICULARS, edited, made

from selfassess.reports.conformance import CONDITIONS, findings
from selfassess.reports.pdf import Attachment, write_pdf
from selfassess.reports.pdf.composer import Composer
from selfassess.reports.pdf.metadata import Identification, xmp_packet
from selfassess.voice import Voice

ENCRYPTION = {"26-002"}
"""Planted by encrypting, which cannot be done in an open file."""


@pytest.fixture(scope="module")
def sound() -> bytes:
    """Return a report with a file inside."""
    target = io.BytesIO()
    inside = Attachment("a.json", b"{}", "application/json", "Source", "dati")
    write_pdf([kalnupe()], target, Voice("lv"), attachments=[inside])
    return target.getvalue()


@pytest.mark.parametrize("language", ["lv", "en", "nb"])
def test_nothing_is_found_in_reports(language: str) -> None:
    shapes = [
        [kalnupe()],
        [snapshot(sheet(shipped("good-governance"), {}), sheet(shipped("published-limits"), {}))],
        [kalnupe(), kalnupe()],
    ]
    for snapshots in shapes:
        with pikepdf.open(io.BytesIO(printed(*snapshots, language=language).data)) as pdf:
            assert findings(pdf) == []


def test_every_condition_has_its_fault() -> None:
    codes = [condition.code for condition in CONDITIONS]
    assert len(codes) == len(set(codes))
    assert set(codes) == set(FAULTS) | ENCRYPTION
    assert all(condition.words for condition in CONDITIONS)


@pytest.mark.parametrize("code", sorted(FAULTS))
def test_planted_fault_is_found(sound: bytes, code: str) -> None:
    with edited(sound, FAULTS[code]) as pdf:
        assert code in {finding.code for finding in findings(pdf)}


def test_finding_names_the_page(sound: bytes) -> None:
    with edited(sound, FAULTS["01-005"]) as pdf:
        assert [(found.code, found.page, found.detail) for found in findings(pdf)] == [("01-005", 2, "S")]


def test_encryption_is_found(sound: bytes) -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(sound)) as pdf:
        nothing = pikepdf.Permissions(accessibility=False)
        pdf.save(
            target, encryption=pikepdf.Encryption(owner="o", user="", R=3, aes=False, metadata=False, allow=nothing)
        )
    with pikepdf.open(target) as pdf:
        found = {finding.code for finding in findings(pdf)}
        assert {"26-002", "A 6.1.3"} <= found


def told(pdf: pikepdf.Pdf) -> tuple[bool, bool]:
    """Return whether a file identifies itself as PDF/UA and as PDF/A."""
    packet = pdf.Root.Metadata.read_bytes()
    return b"<pdfuaid:part>" in packet, b"<pdfaid:part>" in packet


def test_report_is_identified(sound: bytes) -> None:
    with pikepdf.open(io.BytesIO(sound)) as pdf:
        assert told(pdf) == (True, True)
        assert b"<pdfaid:conformance>A</pdfaid:conformance>" in pdf.Root.Metadata.read_bytes()


def test_what_fails_is_not_identified() -> None:
    def unsaid(composer: Composer) -> list[object]:
        cell = composer.words("text", "a cell without a table")
        cell.role = "TD"
        return [cell]

    with pikepdf.open(io.BytesIO(made(unsaid))) as pdf:
        packet = pdf.Root.Metadata.read_bytes()
        assert told(pdf) == (False, True)
        assert b"<pdfaid:conformance>U</pdfaid:conformance>" in packet
        assert {finding.code for finding in findings(pdf)} == {"06-002", "09-004"}


def test_packet_says_only_what_it_is_told() -> None:
    bare = xmp_packet(PARTICULARS, Identification(False, ""))
    assert b"pdfaid:part" not in bare
    assert b"<pdfuaid:part>" not in bare
    assert plain(bare.decode()).count("Virsraksts &lt;&amp;&gt;") == 1


def test_the_readme_names_every_condition_that_is_looked_at() -> None:
    told = " ".join((Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8").split())
    listed = told.partition("X = our own): ")[2].partition(". **Nobody")[0].split(", ")
    assert listed == sorted({condition.code for condition in CONDITIONS})
