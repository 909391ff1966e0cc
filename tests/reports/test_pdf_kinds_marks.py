"""What a municipality puts on its report: marks, particulars, logo, two languages."""

import datetime as dt
import io
from dataclasses import replace

import pypdfium2
import pytest
from pdf_cases import kalnupe, kalnupe_answers, plain, printed, sheet, shipped, snapshot
from PIL import Image

from selfassess.domain.errors import Problem
from selfassess.domain.report import AccessMark, ReportKind, ReportOptions
from selfassess.reports.pdf.logo import MOST_BYTES, check_logo
from selfassess.reports.pdf.styles import HEAD, PAGE_HEIGHT, TOP

GROUND = "Informācijas atklātības likuma 5. panta otrās daļas 2. punkts"
MARKED = ReportOptions(
    is_draft=True,
    access=AccessMark(GROUND, "2027. gada 1. janvāris"),
    author="Attīstības nodaļa",
    registration_number="KNP/1-8/26/123",
    decision="Pieņemt zināšanai.",
    document_date=dt.date(2026, 11, 26),
)
BOTH = ReportOptions(languages=("lv", "en"))


def picture(kind: str = "PNG", size: tuple[int, int] = (40, 50), mode: str = "RGB") -> bytes:
    data = io.BytesIO()
    Image.new(mode, size, "teal" if mode == "RGB" else 0).save(data, kind)
    return data.getvalue()


def images_of(data: bytes, page: int) -> list[tuple[float, float]]:
    """Return width and height of the pictures on a page, in points."""
    document = pypdfium2.PdfDocument(data)
    found = [each.get_bounds() for each in document[page].get_objects([pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])]
    document.close()
    return [(right - left, top - bottom) for left, bottom, right, top in found]


@pytest.mark.parametrize("kind", list(ReportKind))
def test_marks_stand_on_every_page(kind: ReportKind) -> None:
    report = printed(kalnupe(), options=replace(MARKED, kind=kind))
    mark = f"Ierobežotas pieejamības informācija. Pamats: {GROUND}. Termiņš: 2027. gada 1. janvāris"
    has_cover = kind in (ReportKind.COUNCIL, ReportKind.FULL)
    for page in report.pages[has_cover:]:
        assert mark in page
        assert "Melnraksts" in page
    assert f"Ierobežotas pieejamības informācija Pamats: {GROUND} Termiņš: 2027. gada 1. janvāris" in report.pages[0]
    assert report.pages[0].count("Melnraksts") == 1


def test_mark_of_a_draft_keeps_clear_of_the_head_and_of_the_text() -> None:
    data = printed(kalnupe(), options=replace(MARKED, kind=ReportKind.SUMMARY)).data
    document = pypdfium2.PdfDocument(data)
    edge = next(
        found
        for found in (one.get_bounds() for one in document[0].get_objects([pypdfium2.raw.FPDF_PAGEOBJ_PATH]))
        if found[3] > PAGE_HEIGHT - TOP and 11 < found[3] - found[1] < 14
    )
    document.close()
    assert edge[3] < PAGE_HEIGHT - HEAD - 8 - 3, "descenders and air are above it"
    assert edge[1] > PAGE_HEIGHT - TOP + 3


def test_cover_tells_the_particulars_of_the_document() -> None:
    cover = printed(kalnupe(), options=MARKED).pages[0]
    assert "Sagatavotājs Attīstības nodaļa" in cover
    assert "Reģistrācijas numurs KNP/1-8/26/123" in cover
    assert "Dokumenta datums 2026. gada 26. novembris" in cover
    assert "Pārskats sagatavots 2026. gada 22. novembrī; dokumenta datums ir pie paraksta" in cover
    assert "Lēmums Pieņemt zināšanai." in cover
    assert "26.11.2026. Datums" in cover


def test_nothing_is_marked_unless_it_is_asked_for() -> None:
    text = printed(kalnupe()).text
    assert not [word for word in ("Melnraksts", "Ierobežotas", "Reģistrācijas", "Sagatavotājs") if word in text]


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_logo_stands_on_the_cover_in_its_proportions(kind: str) -> None:
    report = printed(kalnupe(), options=ReportOptions(logo=picture(kind, (400, 500))))
    ((width, height),) = images_of(report.data, 0)
    assert height == pytest.approx(56, abs=0.1)
    assert width == pytest.approx(44.8, abs=0.1)
    assert images_of(report.data, 1) == []


@pytest.mark.parametrize("mode", ["L", "1", "P", "RGBA", "LA", "I;16", "CMYK"])
def test_logo_of_any_colours_is_taken(mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"
    report = printed(kalnupe(), options=ReportOptions(kind=ReportKind.SUMMARY, logo=picture(kind, mode=mode)))
    assert len(images_of(report.data, 0)) == 1


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\x00" * (MOST_BYTES + 1), "report.logo_too_large"),
        (b"not a picture", "report.logo_not_picture"),
        (picture("GIF"), "report.logo_not_picture"),
        (picture(size=(400, 400))[:200], "report.logo_broken"),
        (picture("JPEG", (400, 400))[:700], "report.logo_broken"),
        (picture(size=(8000, 8000), mode="1"), "report.logo_too_many_pixels"),
        (picture(size=(20_000, 20_000), mode="1"), "report.logo_broken"),
    ],
)
def test_bad_logo_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(Problem) as caught:
        check_logo(data)
    assert caught.value.code == code


def test_two_languages_say_every_question_twice_and_every_justification_once() -> None:
    report = printed(kalnupe(), options=BOTH)
    for question in shipped("good-governance").questions:
        answer = kalnupe_answers().get(question.id)
        assert report.text.count(f"Pamatojums jautājumam {question.id}.") == (answer is not None), question.id
        page = next(page for page in report.pages if f" {question.number} 0 1 2 3 4 " in page)
        for language in ("lv", "en"):
            assert plain(question.text.pick(language)) in page, question.id
    assert "Seši no divpadsmit principiem" in report.pages[1]
    assert "The threshold 2.5 is met by six of the twelve principles" in report.pages[2]
    assert "Vērtējamais periods Assessed period" in report.pages[0]


def test_first_language_leads() -> None:
    report = printed(kalnupe(), options=replace(BOTH, languages=("en", "lv")))
    assert "The threshold 2.5 is met by six" in report.pages[1]
    assert "Seši no divpadsmit" in report.pages[2]
    assert report.pages[-1].endswith(f"Page {report.facts.pages} of {report.facts.pages}")


@pytest.mark.parametrize("kind", [ReportKind.SUMMARY, ReportKind.EVIDENCE])
def test_short_kinds_in_two_languages(kind: ReportKind) -> None:
    both = snapshot(sheet(shipped("good-governance"), kalnupe_answers()), sheet(shipped("published-limits"), {}))
    report = printed(both, options=replace(BOTH, kind=kind))
    expected = {
        ReportKind.SUMMARY: ("Gaidāmais domes lēmums", "What is asked of the council"),
        ReportKind.EVIDENCE: ("Pierādījumu reģistrs / Register of evidence", "No evidence has been added."),
    }
    assert all(words in report.text for words in expected[kind])
    if kind is ReportKind.SUMMARY:
        assert report.facts.pages == 2


def test_limits_in_two_languages() -> None:
    report = printed(snapshot(sheet(shipped("published-limits"), {})), options=BOTH)
    assert "Sēdes ieraksts tīmekļvietnē 5 darba dienās" in report.text
    label = next(one.label for one in shipped("published-limits").thresholds if one.id == "t131-sitting-recording")
    assert plain(label.pick("en")) in report.text
    assert "likums law" in report.text


def test_very_long_marks_keep_their_room() -> None:
    long = replace(MARKED, access=AccessMark("pants " * 3_000, "gads " * 3_000), decision="Lēmums. " * 2_500)
    report = printed(kalnupe(), options=long)
    assert report.text.count("Lēmums.") == 2_500
    assert all("Ierobežotas pieejamības informācija. Pamats: pants pants" in page for page in report.pages[1:])
    assert printed(kalnupe(), options=replace(long, kind=ReportKind.SUMMARY)).facts.pages == 1
