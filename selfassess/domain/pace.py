"""How long open questions will take, from the questionnaire's own estimate."""

from fractions import Fraction

from selfassess.domain.questionnaire import Questionnaire

_STEPS = ((60, 5), (180, 15))
_COARSEST = 30


def minutes_left(questionnaire: Questionnaire, waiting: int) -> int:
    """Return how many minutes `waiting` open questions take, in proportion to the questionnaire's estimate.

    Rounded to 5 minutes below one hour, to 15 below three, else to 30; never below 5 while something is open.
    0 where nothing is open or the questionnaire does not say how long it takes.
    """
    if not waiting or not questionnaire.minutes:
        return 0
    exact = Fraction(questionnaire.minutes * waiting, len(questionnaire.questions))
    step = next((step for below, step in _STEPS if exact < below), _COARSEST)
    return max(int(exact / step + Fraction(1, 2)) * step, _STEPS[0][1])
