"""Reading values and refusing what may not be stored (METHOD section 1)."""

from fractions import Fraction

import pytest

from selfassess.domain.answers import Answer, State, Value, check, parse_number, parse_value, value_text
from selfassess.domain.errors import Problem
from selfassess.domain.forms import Form
from tests.sheets import CHECKLIST, CHOICE, DAYS, LEVEL, PARTLY, SHARE, TEXT, YES_NO, question


@pytest.mark.parametrize(
    ("form", "text", "value"),
    [
        (LEVEL, "3", Fraction(3)),
        (LEVEL, " 4 ", Fraction(4)),
        (LEVEL, "2,0", Fraction(2)),
        (YES_NO, "yes", "yes"),
        (PARTLY, "partly", "partly"),
        (CHOICE, "b", "b"),
        (CHECKLIST, "c, a", ("a", "c")),
        (CHECKLIST, "", ()),
        (DAYS, "12", Fraction(12)),
        (SHARE, "12,5", Fraction(25, 2)),
        (SHARE, "0.1", Fraction(1, 10)),
        (TEXT, " as written\n", " as written\n"),
    ],
)
def test_values_are_read(form: Form, text: str, value: Value) -> None:
    found = parse_value(question("Q", form), text)
    assert found == value
    assert parse_value(question("Q", form), value_text(found)) == value


@pytest.mark.parametrize(
    ("form", "text", "code"),
    [
        (LEVEL, "5", "answer.off_scale"),
        (LEVEL, "-1", "answer.off_scale"),
        (LEVEL, "2.5", "answer.off_scale"),
        (LEVEL, "three", "answer.off_scale"),
        (LEVEL, "", "answer.off_scale"),
        (YES_NO, "partly", "answer.not_an_option"),
        (YES_NO, "jā", "answer.not_an_option"),
        (CHOICE, "d", "answer.not_an_option"),
        (CHECKLIST, "a,x", "answer.not_an_option"),
        (DAYS, "401", "answer.out_of_range"),
        (DAYS, "-1", "answer.out_of_range"),
        (DAYS, "1.5", "answer.too_precise"),
        (SHARE, "12.55", "answer.too_precise"),
        (DAYS, "many", "number.unreadable"),
        (DAYS, "1e3", "number.unreadable"),
        (DAYS, "٣", "number.unreadable"),
        (DAYS, "nan", "number.unreadable"),
    ],
)
def test_what_cannot_be_read_is_a_problem(form: Form, text: str, code: str) -> None:
    with pytest.raises(Problem) as found:
        parse_value(question("Q", form), text)
    assert found.value.code == code


@pytest.mark.parametrize(
    ("text", "number"),
    [("1 234,5", "1234.5"), ("1\N{NO-BREAK SPACE}000", "1000"), ("\N{MINUS SIGN}3", "-3"), (",5", "0.5"), ("+7", "7")],
)
def test_numbers_as_people_write_them(text: str, number: str) -> None:
    assert parse_number(text) == Fraction(number)


@pytest.mark.parametrize("text", ["", ".", "1,2,3", "--1", "1 2 x", "9" * 41])
def test_no_number(text: str) -> None:
    with pytest.raises(Problem, match=r"number\.unreadable"):
        parse_number(text)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer(State.NOT_APPLICABLE), "answer.reason_missing"),
        (Answer(State.NOT_APPLICABLE, why="  \n"), "answer.reason_missing"),
        (Answer(State.ANSWERED, Fraction(7)), "answer.off_scale"),
        (Answer(State.ANSWERED, Fraction(1), why="a\0b"), "answer.null_byte"),
        (Answer(State.OPEN, Fraction(1)), "answer.value_without_answer"),
    ],
)
def test_what_may_not_be_stored(answer: Answer, code: str) -> None:
    with pytest.raises(Problem) as found:
        check(question("Q"), answer)
    assert found.value.code == code


def test_not_applicable_only_where_the_question_allows_it() -> None:
    refused = question("Q", not_applicable_allowed=False)
    with pytest.raises(Problem, match="not_applicable_not_allowed"):
        check(refused, Answer(State.NOT_APPLICABLE, why="reason"))
    assert check(question("Q"), Answer(State.NOT_APPLICABLE, why="reason")).why == "reason"


def test_an_open_answer_keeps_its_justification_mark_and_note() -> None:
    kept = Answer(why="waiting for the unit", note="call again", marked=True)
    assert check(question("Q"), kept) == kept
