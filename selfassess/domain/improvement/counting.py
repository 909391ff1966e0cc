"""How many single steps a target is away from a limit, while the same questions are asked."""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import accumulate, pairwise
from math import lcm

from selfassess.domain.improvement.aims import LOWER, Aim
from selfassess.domain.improvement.ladder import Rung
from selfassess.domain.improvement.trial import Trials
from selfassess.domain.questionnaire import Question


class Counting:
    """Counts the least number of steps on the questions that count now, for targets whose limit is a lower one."""

    def __init__(self, trials: Trials, targets: Iterable[str]) -> None:
        self._trials, self._scoring = trials, trials.scoring
        self._gains: dict[str, list[list[Fraction]]] = {target: [] for target in targets}
        self._added: dict[int, list[Fraction]] = {}
        for question in self._scoring.questionnaire.questions if self._gains else ():
            gains = self._gains_of(question)
            for target, move in trials.leverage.of(question).items() if gains else ():
                if target in self._gains:
                    self._gains[target].append([move * gain for gain in gains])
            if gains and question.id in self._gains:
                self._gains[question.id].append(gains)

    def _gains_of(self, question: Question) -> list[Fraction]:
        """Return what each further step on a question adds to its worth."""
        worth, rungs = self._scoring.parts[question.id].value, self._trials.rungs(question)
        if worth is None or not rungs:
            return []
        # the same steps add the same
        if id(rungs) not in self._added:
            worths = self._worths(question, worth, rungs)
            self._added[id(rungs)] = [after - before for before, after in pairwise(worths)]
        return self._added[id(rungs)]

    def _worths(self, question: Question, worth: Fraction, rungs: Sequence[Rung]) -> Iterator[Fraction]:
        yield worth
        for rung in rungs:
            yield self._scoring.worth(question, rung.points)

    def needed(self, aim: Aim) -> int | None:
        """Return the least number of steps after which the value meets the limit; None if no number is enough."""
        figure, part = self._scoring.result.figure(aim.target), self._scoring.parts.get(aim.target)
        value = figure.value if figure else part.value if part else None
        if value is None or aim.threshold.comparison not in LOWER:
            return None
        ladders = self._gains.get(aim.target, [])
        reached = accumulate(_best_gains(ladders), initial=Fraction(0))
        return next((count for count, gain in enumerate(reached) if aim.is_met_by(value + gain)), None)


def _best_gains(ladders: Sequence[Sequence[Fraction]]) -> list[Fraction]:
    """Return what each further step adds at best, over all ladders.

    Where no step on a ladder adds more than the one before it, the greatest steps come first; the other ladders are
    taken in one by one.
    """
    unit = lcm(*(gain.denominator for ladder in ladders for gain in ladder))
    whole = [[gain.numerator * (unit // gain.denominator) for gain in ladder] for ladder in ladders]
    falling = [ladder for ladder in whole if all(more <= before for before, more in pairwise(ladder))]
    best = list(accumulate(sorted((gain for ladder in falling for gain in ladder), reverse=True), initial=0))
    for ladder in whole:
        if ladder not in falling:
            best = _with(best, list(accumulate(ladder, initial=0)))
    return [Fraction(after - before, unit) for before, after in pairwise(best)]


def _with(best: Sequence[int], ladder: Sequence[int]) -> list[int]:
    """Return the most that each number of steps brings, with one more ladder to take steps on."""
    found = [0] * (len(best) + len(ladder) - 1)
    for count, so_far in enumerate(best):
        for more, gain in enumerate(ladder):
            found[count + more] = max(found[count + more], so_far + gain)
    return found
