"""Shows of hands, worked out by hand: median, middle half, reach, and what the hands say."""

from collections.abc import Iterator
from fractions import Fraction

import pytest

from selfassess.domain.answers import Value
from selfassess.domain.forms import (
    ChecklistForm,
    ChoiceForm,
    Form,
    LevelForm,
    Option,
    Scale,
    ScalePoint,
    TextForm,
    YesNoForm,
)
from selfassess.domain.hands import Agreement, Ballot, Picture, Show, ballot_of, picture_of
from selfassess.domain.questionnaire import Question
from selfassess.domain.text import NO_TEXT

LEVELS = tuple(Fraction(level) for level in range(5))
FIVE = Ballot(LEVELS, LEVELS)
YES_NO = Ballot(("yes", "no"), ("no", "yes"))
SEVEN = Ballot(tuple(Fraction(level) for level in range(7)), tuple(Fraction(level) for level in range(7)))
PARTLY = Ballot(("yes", "partly", "no"), ("no", "partly", "yes"))
NAMES = Ballot(("a", "b", "c"), ())


def asked(form: Form) -> Question:
    return Question("Q", "1", "any", NO_TEXT, form)


def option(name: str, points: int) -> Option:
    return Option(name, NO_TEXT, Fraction(points))


def test_ballots() -> None:
    scale = Scale(tuple(ScalePoint(level, NO_TEXT) for level in LEVELS))
    assert ballot_of(asked(LevelForm(scale, (NO_TEXT,) * 5))) == FIVE
    assert ballot_of(asked(YesNoForm())) == YES_NO
    assert ballot_of(asked(YesNoForm(partly=True))) == PARTLY
    # where yes is the bad answer it is the lowest step
    assert ballot_of(asked(YesNoForm(yes_is_good=False))) == Ballot(("yes", "no"), ("yes", "no"))
    ordered = asked(ChoiceForm((option("a", 2), option("b", 0), option("c", 1))))
    assert ballot_of(ordered) == Ballot(("a", "b", "c"), ("b", "c", "a"))
    assert ballot_of(asked(ChoiceForm((option("a", 1), option("b", 1), option("c", 0))))) == NAMES
    assert ballot_of(asked(ChecklistForm((option("a", 1),)))) is None
    assert ballot_of(asked(TextForm())) is None


@pytest.mark.parametrize(
    ("counts", "median", "middle", "reach"),
    [
        ((0, 0, 0, 0, 0), None, None, None),
        ((0, 0, 1, 0, 0), (2, 2), (2, 2), (2, 2)),
        # hands 15 and 16 of 30 (1, 5, 16, 28, 30): both on 2; hand 8 from below on 2, hand 8 from above on 3
        ((1, 4, 11, 12, 2), (2, 2), (2, 3), (0, 4)),
        # hands 2 and 3 of four: 1 and 4, and nothing in between is made up
        ((0, 2, 0, 0, 2), (1, 4), (1, 4), (1, 4)),
        ((0, 0, 1, 1, 0), (2, 3), (2, 3), (2, 3)),
        # hand 3 of five; hand 2 from below is on 1, hand 2 from above on 3
        ((1, 1, 1, 1, 1), (2, 2), (1, 3), (0, 4)),
        ((7, 0, 0, 0, 1), (0, 0), (0, 0), (0, 4)),
    ],
)
def test_median_middle_and_reach(
    counts: tuple[int, ...],
    median: tuple[int, int] | None,
    middle: tuple[int, int] | None,
    reach: tuple[int, int] | None,
) -> None:
    show = Show(FIVE, counts)
    assert (show.median, show.middle, show.reach) == (median, middle, reach)
    assert show.total == sum(counts)


def test_answers_turned_round_give_the_mirror() -> None:
    """Read from the other end, lower and upper change places and nothing else."""
    upside_down = Ballot(LEVELS, LEVELS[::-1])
    for counts in [(1, 4, 11, 12, 2), (3, 0, 2, 2, 1), (0, 2, 0, 0, 2), (1, 0, 0, 0, 9)]:
        one, other = Show(FIVE, counts), Show(upside_down, counts)
        assert other.median == (one.median or ())[::-1]
        assert other.middle == (one.middle or ())[::-1]
        assert other.reach == (one.reach or ())[::-1]


@pytest.mark.parametrize(
    ("ballot", "counts", "answer"),
    [
        (FIVE, (0, 2, 0, 0, 2), Fraction(1)),
        (FIVE, (0, 0, 0, 0, 0), None),
        (YES_NO, (3, 2), "yes"),
        (YES_NO, (2, 2), "no"),
        (PARTLY, (4, 2, 3), "partly"),
        (NAMES, (4, 2, 3), "a"),
        (NAMES, (4, 1, 4), None),
        (NAMES, (0, 0, 0), None),
    ],
)
def test_the_answer_of_the_group(ballot: Ballot, counts: tuple[int, ...], answer: Value | None) -> None:
    assert Show(ballot, counts).answer == answer


@pytest.mark.parametrize(
    ("ballot", "counts", "picture"),
    [
        (FIVE, (0, 0, 0, 0, 0), Picture(Agreement.NONE, 0)),
        # four hands, even all alike, are only counted
        (FIVE, (0, 0, 4, 0, 0), Picture(Agreement.FEW, 4, 4)),
        (FIVE, (0, 0, 5, 0, 0), Picture(Agreement.UNANIMOUS, 5, 5, (2,))),
        # the picture in the look: 14 of 30 above the median, 7/15 is more than 2/5
        (FIVE, (1, 4, 11, 12, 2), Picture(Agreement.CONTESTED_FROM_ABOVE, 30, 14, (3, 4))),
        (FIVE, (2, 10, 11, 5, 0), Picture(Agreement.CONTESTED_FROM_BELOW, 28, 12, (0, 1))),
        # 11 and 9 of 22 on either side of 2, whose two hands are fewer than half of the peaks 6 and 9
        (FIVE, (6, 5, 2, 0, 9), Picture(Agreement.TWO_CAMPS, 22, 11, (0, 4))),
        # the camps are where their peaks are, not where the first hands are
        (FIVE, (8, 1, 1, 1, 12), Picture(Agreement.TWO_CAMPS, 23, 8, (0, 4))),
        # a third on one side is enough, one hand less is not: then it is a majority
        (FIVE, (20, 0, 0, 0, 10), Picture(Agreement.TWO_CAMPS, 30, 20, (0, 4))),
        (FIVE, (21, 0, 0, 0, 9), Picture(Agreement.MAJORITY, 30, 21, (0,))),
        (FIVE, (2, 2, 2, 7, 0), Picture(Agreement.MAJORITY, 13, 7, (3,))),
        # neighbours are no camps
        (FIVE, (0, 5, 5, 0, 0), Picture(Agreement.HALVES, 10, 5, (1, 2))),
        # all five answers have as many: only what nobody is beyond can be said of them all
        (FIVE, (6, 6, 6, 6, 6), Picture(Agreement.WIDE, 30, 30, (0, 4))),
        # 3, 2 and 2 of seven with nobody between: nobody is left out, wherever one begins to count
        (FIVE, (3, 0, 2, 0, 2), Picture(Agreement.THREE_CAMPS, 7, 7, (0, 2, 4))),
        (FIVE, (2, 0, 2, 0, 3), Picture(Agreement.THREE_CAMPS, 7, 7, (0, 2, 4))),
        (FIVE, (4, 0, 2, 0, 4), Picture(Agreement.THREE_CAMPS, 10, 10, (0, 2, 4))),
        # two of twelve between camps of five are fewer than half of either: no camp
        (FIVE, (5, 0, 2, 0, 5), Picture(Agreement.TWO_CAMPS, 12, 5, (0, 4))),
        # those at 4 are two of three as many as those at 2, so the camps are not two; and 2 of 11 are less than a fifth
        (FIVE, (6, 0, 3, 0, 2), Picture(Agreement.MAJORITY, 11, 6, (0,))),
        # of five, one hand is no camp, and to leave it out would be no less wrong
        (FIVE, (3, 0, 1, 0, 1), Picture(Agreement.MAJORITY, 5, 3, (0,))),
        (FIVE, (2, 0, 2, 0, 1), Picture(Agreement.WIDE, 5, 5, (0, 4))),
        (FIVE, (2, 0, 1, 0, 2), Picture(Agreement.WIDE, 5, 5, (0, 4))),
        # one hand beside two camps of three
        (FIVE, (3, 0, 1, 0, 3), Picture(Agreement.TWO_CAMPS, 7, 3, (0, 4))),
        # hands 4 and 5 of eight are on 2 and 4 (2, 4, 6, 8): four camps on a longer ladder are not two
        (SEVEN, (2, 0, 2, 0, 2, 0, 2), Picture(Agreement.HALVES, 8, 4, (2, 4))),
        # 5 + 9 + 5 of 20 on the median and beside it; 6 above and 5 below are less than 8
        (FIVE, (0, 5, 9, 5, 1), Picture(Agreement.NEAR, 20, 19, (1, 2, 3))),
        (YES_NO, (12, 8), Picture(Agreement.MAJORITY, 20, 12, ("yes",))),
        (YES_NO, (10, 10), Picture(Agreement.HALVES, 20, 10, ("no", "yes"))),
        (PARTLY, (9, 1, 8), Picture(Agreement.TWO_CAMPS, 18, 8, ("no", "yes"))),
        (NAMES, (4, 3, 3), Picture(Agreement.LEADING, 10, 4, ("a",))),
        (NAMES, (4, 2, 4), Picture(Agreement.TIED, 10, 4, ("a", "c"))),
        (NAMES, (6, 2, 2), Picture(Agreement.MAJORITY, 10, 6, ("a",))),
    ],
)
def test_what_the_hands_say(ballot: Ballot, counts: tuple[int, ...], picture: Picture) -> None:
    assert picture_of(Show(ballot, counts)) == picture


def test_camps_leave_nobody_out_whichever_hands_there_are() -> None:
    """Up to nine hands on five levels: whom no camp names is less than half a camp; read back it is the same."""
    for total in range(5, 10):
        for counts in _distributions(total, 5):
            picture = picture_of(Show(FIVE, counts))
            mirror = picture_of(Show(FIVE, counts[::-1]))
            assert (picture.agreement in _CAMPS) == (mirror.agreement in _CAMPS), counts
            if picture.agreement not in _CAMPS:
                continue
            places = [int(str(value)) for value in picture.values]
            smallest = min(counts[place] for place in places)
            alone = [
                place
                for place, count in enumerate(counts)
                if min(abs(place - named) for named in places) > 1 and 2 * count > smallest
            ]
            # such an answer belongs to a camp: no answer that far fewer are for lies between
            for place in alone:
                assert any(_is_one(counts, place, named) for named in places), (counts, picture)


def _is_one(counts: tuple[int, ...], place: int, other: int) -> bool:
    between = counts[min(place, other) + 1 : max(place, other)]
    return 2 * min(between) >= min(counts[place], counts[other])


_CAMPS = (Agreement.TWO_CAMPS, Agreement.THREE_CAMPS)


def _distributions(total: int, steps: int) -> Iterator[tuple[int, ...]]:
    if steps == 1:
        yield (total,)
        return
    for first in range(total + 1):
        for rest in _distributions(total - first, steps - 1):
            yield (first, *rest)
