"""Answers as CSV: safe in a spreadsheet, and read back as they were."""

import csv
import io
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selfassess.domain.answers import Answer, State
from selfassess.domain.errors import Problem
from selfassess.domain.questionnaire import Questionnaire
from selfassess.reports.csv_file import csv_text, read_lines
from selfassess.voice import Voice
from tests.reports.conftest import snapshot_of
from tests.sheets import CANNOT_JUDGE, CHECKLIST, NOT_APPLICABLE, SHARE, TEXT, question, section, sheet


def three() -> Questionnaire:
    return sheet(section("P1", question("a"), question("b", SHARE), question("c", CHECKLIST), question("d", TEXT)))


def said(value: object, why: str = "") -> Answer:
    return Answer(State.ANSWERED, value, why)


def rows_of(text: str, delimiter: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix("\N{BYTE ORDER MARK}"), newline=""), delimiter=delimiter))


def test_a_latvian_file_has_semicolons_and_decimal_commas() -> None:
    text = csv_text([snapshot_of((three(), {"a": said(Fraction(3)), "b": said(Fraction("26.5"))}))], Voice("lv"))
    assert text.startswith("\N{BYTE ORDER MARK}question;value;why;text\r\n")
    assert [row[:2] for row in rows_of(text, ";")[1:]] == [["a", "3"], ["b", "26,5"], ["c", ""], ["d", ""]]


def test_an_english_file_has_commas_and_decimal_points() -> None:
    text = csv_text([snapshot_of((three(), {"b": said(Fraction("26.5")), "c": said(("a", "c"))}))], Voice("en"))
    assert [row[:2] for row in rows_of(text, ",")[1:]] == [["a", ""], ["b", "26.5"], ["c", "a,c"], ["d", ""]]


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])
def test_no_text_is_taken_for_a_formula(start: str) -> None:
    answers = {"a": said(Fraction(3), why=start), "d": said(start)}
    rows = rows_of(csv_text([snapshot_of((three(), answers))], Voice("en")), ",")
    assert (rows[1][2], rows[4][1]) == (f"'{start}", f"'{start}")


def test_states_are_words_of_the_file_format() -> None:
    answers = {"a": NOT_APPLICABLE, "b": CANNOT_JUDGE}
    lines = read_lines(csv_text([snapshot_of((three(), answers))], Voice("lv")).encode())
    assert [(one.value, one.why) for one in lines[:2]] == [("not applicable", "there is none"), ("cannot judge", "")]


def test_an_id_of_two_questionnaires_is_written_with_its_questionnaire() -> None:
    other = sheet(section("X", question("a")))
    both = snapshot_of((three(), {}), (Questionnaire(**{**vars_of(other), "id": "other"}), {}))
    names = [line.question for line in read_lines(csv_text([both], Voice("en")).encode())]
    assert names == ["by-hand/a", "b", "c", "d", "other/a"]


def vars_of(one: Questionnaire) -> dict[str, object]:
    return {name: getattr(one, name) for name in one.__dataclass_fields__}


def test_several_assessments_are_refused() -> None:
    with pytest.raises(Problem) as caught:
        csv_text([snapshot_of((three(), {}))] * 2, Voice("en"))
    assert caught.value.code == "export.one_assessment"


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_any_justification_comes_back_as_it_was(why: str) -> None:
    text = csv_text([snapshot_of((three(), {"a": said(Fraction(3), why=why)}))], Voice("lv"))
    assert read_lines(text.encode())[0].why == why


def test_lines_are_numbered_as_an_editor_numbers_them() -> None:
    lines = read_lines(b'question,value,why\nP1,1,"two\nlines"\n\nP2,2,\n')
    assert [(one.number, one.question, one.why) for one in lines] == [(2, "P1", "two\nlines"), (5, "P2", "")]


def test_what_stands_beyond_the_heading_is_told() -> None:
    lines = read_lines(b"question,value,why\nP1,2,x, y ,z\nP2,2,x,,\nP3\n")
    assert [(one.why, one.surplus) for one in lines] == [("x", "y z"), ("x", ""), (None, "")]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_any_common_separator_is_read(separator: str) -> None:
    text = f"Question{separator}note{separator}VALUE\nP1{separator}x{separator}3\n"
    assert [(one.question, one.value, one.why) for one in read_lines(text.encode())] == [("P1", "3", None)]


@pytest.mark.parametrize(
    ("content", "code", "fields"),
    [
        (b"", "answers.empty", {}),
        ("\ufeff\r\n".encode(), "answers.empty", {}),
        (b"P1,3\n", "answers.columns", {"missing": ("question", "value")}),
        (b"question,level\nP1,3\n", "answers.columns", {"missing": ("value",)}),
        ("question,value\nP1,š\n".encode("cp1257"), "answers.encoding", {}),
        (b'question,value\nP1,"3\n', "answers.torn", {"line": 2}),
        (b'question,value\nP1,"3"x\n', "answers.torn", {"line": 2}),
    ],
)
def test_a_file_that_cannot_be_read_says_why(content: bytes, code: str, fields: dict[str, object]) -> None:
    with pytest.raises(Problem) as caught:
        read_lines(content)
    assert caught.value.code == code
    assert caught.value.fields.items() >= fields.items()
