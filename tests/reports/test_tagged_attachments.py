"""Files inside the report, and that the same assessment gives the same bytes."""

import io
import re
import zipfile

import pikepdf
from openpyxl import load_workbook
from pdf_cases import kalnupe

from selfassess.reports.pdf import report_attachments, write_pdf
from selfassess.voice import Voice


def written() -> bytes:
    target, voice = io.BytesIO(), Voice("lv")
    write_pdf([kalnupe()], target, voice, attachments=report_attachments([kalnupe()], voice))
    return target.getvalue()


def test_same_assessment_same_bytes() -> None:
    assert written() == written()


def test_workbook_inside_has_no_date_of_the_clock() -> None:
    _, book = report_attachments([kalnupe()], Voice("lv"))
    with zipfile.ZipFile(io.BytesIO(book.data)) as entries:
        assert {entry.date_time for entry in entries.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        properties = entries.read("docProps/core.xml").decode()
    assert re.findall(r"<dcterms:\w+[^>]*>([^<]*)", properties) == ["2026-11-22T12:32:00Z"] * 2


def test_files_say_what_they_are() -> None:
    with pikepdf.open(io.BytesIO(written())) as pdf:
        data, book = (each for each in sorted(pdf.Root.AF, key=lambda each: str(each.UF), reverse=True))
        assert [str(each.UF) for each in (data, book)] == ["result.json", "export.xlsx"]
        assert [str(each.AFRelationship) for each in (data, book)] == ["/Source", "/Data"]
        assert str(data.EF.F.Subtype) == "/application/json"
        assert str(book.EF.F.Subtype) == "/application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        assert str(data.EF.F.Params.ModDate) == "D:20261122123200+00'00'"
        assert str(data.Desc) == "Pašnovērtējums kā dati: visas atbildes un visi precīzie skaitļi"
        content = pdf.attachments["export.xlsx"].get_file().read_bytes()
        inside = load_workbook(io.BytesIO(content), data_only=True)
        assert inside.properties.modified.isoformat() == "2026-11-22T12:32:00"
        figures = [cell for row in inside.worksheets[0].iter_rows(values_only=True) for cell in row]
        assert 2.73 in {round(figure, 2) for figure in figures if isinstance(figure, float)}


def test_without_attachments_there_is_no_file_inside() -> None:
    target = io.BytesIO()
    write_pdf([kalnupe()], target, Voice("lv"))
    with pikepdf.open(target) as pdf:
        assert "/AF" not in pdf.Root
        assert len(pdf.attachments) == 0
