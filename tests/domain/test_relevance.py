"""The language of `relevant_if` (DESIGN section 5)."""

from fractions import Fraction

import pytest

from selfassess.domain.errors import Problem
from selfassess.domain.relevance import Compare, Known, Truth, Unknown, comparisons, holds, parse, possible

VALUES: dict[str, Known | Unknown] = {
    "Y": "yes",
    "P1.2": Fraction(3),
    "C": ("a", "b"),
    "open": Unknown.OPEN,
    "gone": Unknown.NEVER,
    "low": Fraction(1),
}


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("Y == yes", Truth.TRUE),
        ("Y == 'yes'", Truth.TRUE),
        ('Y != "yes"', Truth.FALSE),
        ("P1.2 >= 3", Truth.TRUE),
        ("P1.2 < 2,5", Truth.FALSE),
        ("P1.2 in (1, 2, 3)", Truth.TRUE),
        ("P1.2 in (1, 2)", Truth.FALSE),
        ("a in C", Truth.TRUE),
        ("c in C", Truth.FALSE),
        ("Y == yes and P1.2 > 3", Truth.FALSE),
        ("Y == no or P1.2 > 2", Truth.TRUE),
        ("not Y == no", Truth.TRUE),
        ("not (Y == yes and low == 1)", Truth.FALSE),
        ("Y == no and low == 1 or P1.2 == 3", Truth.TRUE),
        ("Y == no and (low == 1 or P1.2 == 3)", Truth.FALSE),
        ("Y > 3", Truth.FALSE),
        ("open == 1", Truth.UNDECIDED),
        ("not open == 1", Truth.UNDECIDED),
        ("open == 1 or Y == yes", Truth.TRUE),
        ("open == 1 and Y == no", Truth.FALSE),
        ("open == 1 and Y == yes", Truth.UNDECIDED),
        ("gone == 1", Truth.FALSE),
        ("gone != 1", Truth.FALSE),
        ("not gone == 1", Truth.TRUE),
    ],
)
def test_what_a_condition_says(text: str, truth: Truth) -> None:
    assert possible(parse(text), VALUES.__getitem__) is truth


def test_an_open_question_makes_its_comparison_false_for_now() -> None:
    assert not holds(parse("open == 1"), VALUES.__getitem__)
    assert holds(parse("not open == 1"), VALUES.__getitem__)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Y",
        "Y ==",
        "== 3",
        "Y = yes",
        "Y == yes and",
        "(Y == yes",
        "Y == yes)",
        "Y in ()",
        "Y in (1",
        "Y == yes; import os",
        "__import__('os')",
        "Y == 1 +",
        "3 == Y",
        "Y == yes Y == no",
        "not",
    ],
)
def test_what_cannot_be_read(text: str) -> None:
    with pytest.raises(Problem) as found:
        parse(text)
    assert found.value.code.startswith("relevance.")


@pytest.mark.parametrize("text", [" or ".join(["Y == yes"] * 200), "(" * 350 + "Y == yes" + ")" * 350])
def test_a_condition_without_end_is_refused(text: str) -> None:
    with pytest.raises(Problem, match=r"relevance\.too_long"):
        parse(text)


def test_every_comparison_is_found() -> None:
    found = [comparison.question for comparison in comparisons(parse("not (A == 1 or x in B) and C in (1, 2)"))]
    assert found == ["A", "B", "C"]
    assert parse("A == 1.5") == Compare("A", "==", (Fraction(3, 2),))
