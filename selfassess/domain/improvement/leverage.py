"""What an answer moves in the figures above it: while the same questions are asked, every figure is linear.

A figure is Σ weight·value / Σ weight over its items, and an item that is a section is such a figure again; so one more
on a question moves the figure by the product of weight over sum of weights along the way (METHOD section 2).
"""

from collections.abc import Mapping
from fractions import Fraction

from selfassess.domain.bounds import weights_of
from selfassess.domain.figures import OVERALL, Figure, Part
from selfassess.domain.questionnaire import Question, RollUp, Section
from selfassess.domain.scoring import Scoring

_ONE = Fraction(1)


class Leverage:
    """How much every figure moves when a question that counts in it is worth one more, on the shown scale.

    Of the value now, or with `of_bounds` of the lowest and the highest value still possible.
    """

    def __init__(self, scoring: Scoring, *, of_bounds: bool = False) -> None:
        self._scoring = scoring
        self._of_bounds = of_bounds
        self._totals: dict[str, Fraction] = {}
        self._chains: dict[str, Mapping[str, Fraction]] = {}

    def of(self, question: Question) -> dict[str, Fraction]:
        """Return the move by the id of each figure above `question`; figures it cannot move are absent."""
        path = self._scoring.questionnaire.path_by_question[question.id]
        if path[-1].id not in self._chains:
            self._chains[path[-1].id] = self._chain(path)
        chain = self._chains[path[-1].id]
        # a weight of one, as most have, needs no multiplying
        moves = dict(chain) if question.weight == 1 else {name: question.weight * move for name, move in chain.items()}
        if self._scoring.questionnaire.roll_up is RollUp.MEAN_OF_QUESTIONS and self._scoring.overall is not None:
            moves[OVERALL] = Fraction(0)
            if self._has_total(OVERALL):
                moves[OVERALL] = question.weight / self._total(self._scoring.overall)
        return {name: move for name, move in moves.items() if move}

    def _chain(self, path: tuple[Section, ...]) -> Mapping[str, Fraction]:
        """Return what one more, times a weight of one, in the last section of `path` moves."""
        found: dict[str, Fraction] = {}
        factor = _ONE
        for section in reversed(path):
            if section.scored:
                if not self._has_total(section.id):
                    return found
                found[section.id] = factor / self._total(self._scoring.sections[section.id])
                factor = found[section.id] * section.weight
        if self._scoring.overall is not None and self._has_total(OVERALL):
            found[OVERALL] = factor / self._total(self._scoring.overall)
        return found

    def _has_total(self, name: str) -> bool:
        figure = self._scoring.overall if name == OVERALL else self._scoring.sections[name]
        return figure is not None and self._total(figure) > 0

    def _total(self, figure: Figure) -> Fraction:
        if figure.id not in self._totals:
            weights = weights_of([(part.weight, _ONE) for part in figure.parts if self._counts(part)])
            is_sum = figure.rule is RollUp.SUM
            self._totals[figure.id] = min(weights, _ONE) if is_sum and not weights else _ONE if is_sum else weights
        return self._totals[figure.id]

    def _counts(self, part: Part) -> bool:
        return (part.low if self._of_bounds else part.value) is not None


def loose_figures(scoring: Scoring) -> frozenset[str]:
    """Return the figures with a question that may still turn out not to be asked: their bounds are not linear."""
    questionnaire = scoring.questionnaire
    loose: set[str] = set()
    for question in questionnaire.questions:
        if scoring.parts[question.id].optional and question.is_scored:
            loose |= {OVERALL, *(section.id for section in questionnaire.path_by_question[question.id])}
    return frozenset(loose)
