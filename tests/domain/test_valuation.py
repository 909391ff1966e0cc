"""What an answer is worth, form by form (METHOD section 1)."""

from fractions import Fraction

import pytest

from selfassess.domain.answers import Value
from selfassess.domain.forms import BandScore, Form, LinearScore, NumberBand, NumberForm
from selfassess.domain.valuation import points, reachable, share
from tests.sheets import CHECKLIST, CHOICE, DAYS, LEVEL, NO_IS_GOOD, PARTLY, SHARE, YES_NO, question


@pytest.mark.parametrize(
    ("form", "value", "normalised"),
    [
        (LEVEL, Fraction(0), "0"),
        (LEVEL, Fraction(3), "3/4"),
        (YES_NO, "yes", "1"),
        (YES_NO, "no", "0"),
        (PARTLY, "partly", "1/2"),
        (NO_IS_GOOD, "yes", "0"),
        (NO_IS_GOOD, "no", "1"),
        (NO_IS_GOOD, "partly", "1/2"),
        (CHOICE, "a", "0"),
        (CHOICE, "b", "1/4"),
        (CHOICE, "c", "1"),
        (CHECKLIST, (), "0"),
        (CHECKLIST, ("a", "c"), "3/4"),
        (DAYS, Fraction(15), "1"),
        (DAYS, Fraction(16), "1/2"),
        (DAYS, Fraction(31), "0"),
        (SHARE, Fraction(10), "1/4"),
        (SHARE, Fraction(90), "1"),
    ],
)
def test_normalised_to_the_own_range(form: Form, value: Value, normalised: str) -> None:
    asked = question("Q", form)
    assert share(asked, points(asked, value)) == Fraction(normalised)


def test_linear_scores_may_fall_with_the_figure() -> None:
    form = NumberForm(score=LinearScore(Fraction(30), Fraction(10)))
    asked = question("Q", form)
    assert [points(asked, Fraction(value)) for value in (35, 30, 25, 10, 0)] == [0, 0, Fraction(1, 4), 1, 1]


@pytest.mark.parametrize(
    ("form", "ends"),
    [
        (LEVEL, (0, 4)),
        (CHOICE, (0, 4)),
        (CHECKLIST, (0, 4)),
        (DAYS, (0, 2)),
        (SHARE, (0, 1)),
        (NumberForm(maximum=Fraction(20), score=LinearScore(Fraction(0), Fraction(40))), (0, Fraction(1, 2))),
        (NumberForm(minimum=Fraction("10.5"), score=LinearScore(Fraction(0), Fraction(22))), (Fraction(1, 2), 1)),
        (
            NumberForm(
                minimum=Fraction(16),
                maximum=Fraction(30),
                score=BandScore(
                    (
                        NumberBand(Fraction(15), Fraction(2)),
                        NumberBand(Fraction(30), Fraction(1)),
                        NumberBand(None, Fraction(0)),
                    )
                ),
            ),
            (1, 1),
        ),
    ],
)
def test_the_worst_and_the_best_answer_within_the_limits(form: Form, ends: tuple[Fraction, Fraction]) -> None:
    assert reachable(question("Q", form)) == ends
