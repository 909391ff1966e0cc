"""From questions and aims to whole numbers: what can be climbed within one course (`requirement`)."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from selfassess.domain.answers import OPEN, State
from selfassess.domain.improvement.aims import Aim, Hindrance, Obstacle, hindrance_now
from selfassess.domain.improvement.leverage import Leverage
from selfassess.domain.improvement.requirement import Option, Strand
from selfassess.domain.questionnaire import Question, Section
from selfassess.domain.scoring import Scoring


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer a question can be brought to: after `count` steps, at `cost`, worth `worth` on the shown scale.

    `raw` is what a limit for the question itself is compared with.
    """

    count: int
    cost: int
    worth: Fraction
    raw: Fraction


Choices = Callable[[Question, Scoring], Sequence[Choice]]
"""What a question that counts can be brought to; staying as it is may be among it."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of an aim: the value times `sign` must reach `need`, or pass it where `strict`."""

    target: str
    sign: int
    need: Fraction
    strict: bool

    def scaled(self, unit: int) -> int:
        """Return the least whole number of 1/`unit` that is enough."""
        exact = self.need * unit
        return math.floor(exact) + 1 if self.strict else math.ceil(exact)


def sides_of(aims: Iterable[Aim]) -> list[Side]:
    """Return the sides of all aims, each once."""
    found = [Side(aim.target, sign, sign * aim.limit, strict) for aim in aims for sign, strict in aim.sides]
    return list(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class Draft:
    """A strand before it is brought to whole numbers: `sides` of its own and then the common ones."""

    own: tuple[Side, ...]
    worth: tuple[Fraction, ...]
    moves: tuple[tuple[tuple[Choice, tuple[Fraction, ...]], ...], ...]
    names: tuple[str, ...]

    def denominator(self, place: int) -> int:
        """Return the least common denominator of everything brought to one need."""
        each = (worth[place].denominator for move in self.moves for _, worth in move)
        return math.lcm(self.worth[place].denominator, *each)

    def best(self, place: int) -> Fraction:
        """Return the most that can be brought to one need."""
        return self.worth[place] + sum((max(worth[place] for _, worth in move) for move in self.moves), Fraction(0))

    def strand(self, common: Sequence[int]) -> Strand:
        """Return it in whole numbers; `common` are the units of the common needs."""
        units = [*(self.denominator(place) for place in range(len(self.own))), *common]
        return Strand(
            tuple(side.scaled(unit) for side, unit in zip(self.own, units, strict=False)),
            _scaled(self.worth, units),
            tuple(
                tuple(Option(choice.cost, _scaled(worth, units), name, choice.count) for choice, worth in move)
                for name, move in zip(self.names, self.moves, strict=True)
            ),
        )


def _scaled(worth: Sequence[Fraction], units: Sequence[int]) -> tuple[int, ...]:
    return tuple(part.numerator * (unit // part.denominator) for part, unit in zip(worth, units, strict=True))


class Terrain:
    """Aims over the scoring of one course."""

    def __init__(self, scoring: Scoring, aims: Sequence[Aim], choices: Choices) -> None:
        self._scoring, self._choices = scoring, choices
        self._leverage = Leverage(scoring)
        self._aims = aims
        self._for_question: dict[str, list[Aim]] = {}
        for aim in aims:
            if aim.target in scoring.questionnaire.question_by_id:
                self._for_question.setdefault(aim.target, []).append(aim)

    def obstacles(self, targets: Iterable[str]) -> list[Obstacle]:
        """Return why some of `targets` have no value to compare in this course."""
        wanted, found = set(targets), []
        for aim in self._aims:
            if aim.target in wanted and self.applies(aim.target):
                hindrance = self._hindrance(aim)
                if hindrance is not None:
                    found.append(aim.obstacle(hindrance))
        return found

    def _hindrance(self, aim: Aim) -> Hindrance | None:
        questions = self._scoring.questionnaire.question_by_id
        if aim.target not in questions:
            return hindrance_now(self._scoring.result.figure(aim.target))
        question, answer = questions[aim.target], self._scoring.answers.get(aim.target, OPEN)
        if answer.state is not State.ANSWERED:
            return Hindrance.OPEN
        return None if self._allowed(question) else Hindrance.FIGURE

    def applies(self, target: str) -> bool:
        """Tell whether a figure can have a value, and a question is asked and not said to be not applicable."""
        if target in self._scoring.questionnaire.question_by_id:
            is_out = self._scoring.answers.get(target, OPEN).state is State.NOT_APPLICABLE
            return target in self._scoring.result.asked and not is_out
        figure = self._scoring.result.figure(target)
        return figure is not None and figure.bounds is not None

    def draft(self, top: Section, common: Sequence[Side]) -> Draft:
        """Return what one top-level section can be brought to, for its own aims and what it brings to the common."""
        own = [
            side
            for section in top.walk()
            for side in sides_of(aim for aim in self._aims if aim.target == section.id)
            if self.applies(section.id)
        ]
        sides = [*own, *common]
        worth = [Fraction(0)] * len(sides)
        moves: list[tuple[str, tuple[tuple[Choice, tuple[Fraction, ...]], ...]]] = []
        for question in top.all_questions:
            moved = self._leverage.of(question) if self._scoring.parts[question.id].value is not None else {}
            factors = [side.sign * moved.get(side.target, Fraction(0)) for side in sides]
            allowed = self._allowed(question)
            if not any(factors) and any(not choice.count for choice in allowed):
                # it brings nothing and may stay as it is
                continue
            options = [(choice, tuple(factor * choice.worth for factor in factors)) for choice in allowed]
            if len(options) == 1 and not options[0][0].count:
                worth = [so_far + more for so_far, more in zip(worth, options[0][1], strict=True)]
            elif options:
                moves.append((question.id, tuple(options)))
        # of solutions alike the search keeps those with the most steps on the last moves: let these be the weakest
        moves.reverse()
        moves.sort(key=lambda move: -move[1][0][0].worth)
        return Draft(tuple(own), tuple(worth), tuple(move for _, move in moves), tuple(name for name, _ in moves))

    def _allowed(self, question: Question) -> list[Choice]:
        """Return the answers that every limit for the question itself allows."""
        aims = self._for_question.get(question.id, [])
        return [
            choice
            for choice in self._choices(question, self._scoring)
            if all(aim.is_met_by(choice.raw) for aim in aims)
        ]
