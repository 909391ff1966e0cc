"""From answers to figures: roll-up, coverage, verdicts (METHOD sections 1–3). The only place that scores."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from copy import copy
from fractions import Fraction
from functools import cached_property

from selfassess.domain import valuation
from selfassess.domain.answers import OPEN, Answer, State
from selfassess.domain.asking import Asking, asked_again, asking
from selfassess.domain.bounds import mean_bounds, sum_bounds, weighted_sum, weights_of
from selfassess.domain.figures import OVERALL, Bounds, Coverage, Figure, Left, Part, Result
from selfassess.domain.questionnaire import Band, Question, Questionnaire, RollUp, Section
from selfassess.domain.relevance import Truth
from selfassess.domain.thresholds import judge_awards, judge_thresholds

_LEFT = {
    State.OPEN: Left.OPEN,
    State.CANNOT_JUDGE: Left.CANNOT_JUDGE,
    State.NOT_APPLICABLE: Left.NOT_APPLICABLE,
}


def score(questionnaire: Questionnaire, answers: Mapping[str, Answer]) -> Result:
    """Score one sheet exactly (fractions, nothing rounded)."""
    return Scoring(questionnaire, answers).result


class Scoring:
    """The figures of one sheet, made from the bottom up.

    What has not changed since `before`, an earlier scoring of the same questionnaire, is taken over from it.
    """

    def __init__(
        self, questionnaire: Questionnaire, answers: Mapping[str, Answer], before: "Scoring | None" = None
    ) -> None:
        self.questionnaire, self.answers = questionnaire, answers
        self.sum = questionnaire.roll_up is RollUp.SUM
        self.parts: dict[str, Part] = {}
        self.sections: dict[str, Figure] = {}
        self._asked: Mapping[str, Asking] = {}
        self._lowest: frozenset[str] = frozenset()
        # under what a question is counted: a field of Coverage
        self._standing: dict[str, str] = {}
        self._shown_ends = self._shown(Fraction(0)), self._shown(Fraction(1))
        if before is not None and before.questionnaire is questionnaire:
            self.parts, self.sections, self._standing = (
                dict(before.parts),
                dict(before.sections),
                dict(before._standing),
            )
            self._take_in(self._changed_since(before))
        else:
            self._asked = asking(questionnaire, answers)
            self._take_in(questionnaire.question_by_id.keys())

    def _changed_since(self, before: "Scoring") -> set[str]:
        """Return the questions answered otherwise, and those that are asked otherwise because of that."""
        named = self.answers.keys() | before.answers.keys()
        changed = {name for name in named if self.answers.get(name, OPEN) is not before.answers.get(name, OPEN)}
        controlled = self.questionnaire.controlled_questions
        hanging = {one for name in changed for one in controlled.get(name, ())}
        again = asked_again(self.questionnaire, self.answers, hanging)
        self._asked = {**before._asked, **again}
        return {name for name in changed if name in self._asked} | {
            name for name, found in again.items() if found != before._asked[name]
        }

    @cached_property
    def result(self) -> Result:
        """Everything scoring says of the sheet."""
        thresholds = judge_thresholds(self.questionnaire, self.answers, self, self._severe())
        return Result(
            overall=self.overall,
            sections=self.sections,
            questions={part.id: part.value for part in self.parts.values() if part.value is not None},
            thresholds=thresholds,
            awards=judge_awards(self.questionnaire.awards, thresholds),
            coverage=self.coverage,
            asked=frozenset(question for question, found in self._asked.items() if found.now),
        )

    def _severe(self) -> "Scoring | None":
        """Return the figures with every not-applicable answer counted as lowest, if there is any such answer."""
        lowest = {
            question.id
            for question in self.questionnaire.questions
            if self.answers.get(question.id, OPEN).state is State.NOT_APPLICABLE and question.is_scored
        }
        if not lowest:
            return None
        severe = copy(self)
        severe.parts, severe.sections, severe._lowest = dict(self.parts), dict(self.sections), frozenset(lowest)
        severe._take_in(lowest)
        return severe

    def _take_in(self, changed: Set[str]) -> None:
        """Make what hangs on the questions `changed`, and keep the rest."""
        for name in changed:
            answer, asked = self.answers.get(name, OPEN), self._asked[name]
            self.parts[name] = self._question_part(self.questionnaire.question_by_id[name], answer, asked)
            self._standing[name] = str(answer.state) if asked.now else "not_asked"
        top = [part for section in self.questionnaire.sections for part in self._items_of(section, changed)]
        self.coverage = self._cover(self.questionnaire.questions)
        self.overall = self._overall(top) if self.questionnaire.is_scored else None

    def _overall(self, top: Sequence[Part]) -> Figure:
        if self.questionnaire.roll_up is RollUp.MEAN_OF_QUESTIONS:
            top = [self.parts[question.id] for question in self.questionnaire.questions]
        return self._figure(OVERALL, top, self.questionnaire.questions)

    def _items_of(self, section: Section, changed: Set[str]) -> Iterator[Part]:
        """Yield what the section is for its parent: one part, or its own items where it is only a heading."""
        if section.id in self.sections and section.question_ids.isdisjoint(changed):
            yield _section_part(section, self.sections[section.id])
            return
        items = [self.parts[question.id] for question in section.questions]
        for nested in section.sections:
            items.extend(self._items_of(nested, changed))
        if not section.scored:
            yield from items
            return
        figure = self._figure(section.id, items, section.all_questions)
        self.sections[section.id] = figure
        yield _section_part(section, figure)

    def _figure(self, name: str, parts: Sequence[Part], questions: Sequence[Question]) -> Figure:
        value = _total(parts, self.sum)
        lowest, highest = self._span(parts)
        return Figure(
            id=name,
            rule=self.questionnaire.roll_up,
            value=value,
            bounds=self._bounds(parts, value),
            lowest=lowest,
            highest=highest,
            parts=tuple(parts),
            coverage=self._cover(questions),
            provisional=any(self._can_change(question.id) for question in questions),
            band=_band(self.questionnaire.bands, value) if name == OVERALL or not self.sum else None,
        )

    def _bounds(self, parts: Sequence[Part], value: Fraction | None) -> Bounds | None:
        # what is settled needs no search for extremes, and most figures soon are
        if all(part.low is part.value is part.high and not part.optional for part in parts):
            return None if value is None else Bounds(value, value)
        return sum_bounds(parts) if self.sum else mean_bounds(parts)

    def _can_change(self, question: str) -> bool:
        part = self.parts[question]
        return part.optional or part.left in (Left.OPEN, Left.CANNOT_JUDGE)

    def _cover(self, questions: Sequence[Question]) -> Coverage:
        return Coverage(**Counter(self._standing[question.id] for question in questions))

    def _span(self, parts: Sequence[Part]) -> tuple[Fraction, Fraction]:
        if not self.sum:
            return self._shown_ends
        ends = [(part.weight, self._ends_of(part)) for part in parts]
        zero = Fraction(0)
        return (
            sum((weight * low for weight, (low, _) in ends), zero),
            sum((weight * high for weight, (_, high) in ends), zero),
        )

    def _ends_of(self, part: Part) -> tuple[Fraction, Fraction]:
        if part.is_section:
            return self.sections[part.id].lowest, self.sections[part.id].highest
        question = self.questionnaire.question_by_id[part.id]
        return valuation.full_points(question) if question.is_scored else (Fraction(0), Fraction(0))

    def _shown(self, share: Fraction) -> Fraction:
        scale = self.questionnaire.scale
        return share * 100 if scale is None else scale.lowest + share * (scale.highest - scale.lowest)

    def worth(self, question: Question, points: Fraction) -> Fraction:
        """Return what points on the question's own range come to on the shown scale (under `sum` the points)."""
        # most levels stand on the sheet's own scale already
        if self.sum or valuation.full_points(question) == self._shown_ends:
            return points
        return self._shown(valuation.share(question, points))

    def _question_part(self, question: Question, answer: Answer, asked: Asking) -> Part:
        if not question.is_scored:
            unscored = Left.NOT_SCORED if asked.now else Left.NOT_ASKED
            return Part(question.id, False, question.weight, None, unscored, None, None)
        low, high = self._ends(question, answer)
        value, left = None, None
        if not asked.now:
            left = Left.NOT_ASKED
            if asked.possible is Truth.FALSE:
                low = high = None
        elif question.id in self._lowest or answer.state is State.ANSWERED:
            value = low
        else:
            left = _LEFT[answer.state]
        optional = asked.possible is Truth.UNDECIDED
        return Part(question.id, False, question.weight, value, left, low, high, optional)

    def _ends(self, question: Question, answer: Answer) -> tuple[Fraction | None, Fraction | None]:
        """Return the lowest and the highest worth the question can have once it is asked."""
        if answer.state is State.ANSWERED and answer.value is not None:
            worth = self.worth(question, valuation.points(question, answer.value))
            return worth, worth
        low, high = (self.worth(question, points) for points in valuation.reachable(question))
        if answer.state is State.NOT_APPLICABLE:
            return (low, low) if question.id in self._lowest else (None, None)
        return low, high


def _section_part(section: Section, figure: Figure) -> Part:
    low, high = (figure.bounds.low, figure.bounds.high) if figure.bounds else (None, None)
    certain = any(part.low is not None and part.weight > 0 and not part.optional for part in figure.parts)
    left = None if figure.value is not None else Left.EMPTY
    return Part(section.id, True, section.weight, figure.value, left, low, high, not certain)


def _total(parts: Sequence[Part], as_sum: bool) -> Fraction | None:
    counted = [(part.weight, part.value) for part in parts if part.value is not None and part.weight]
    if not counted:
        return None
    return weighted_sum(counted) if as_sum else weighted_sum(counted) / weights_of(counted)


def _band(bands: Sequence[Band], value: Fraction | None) -> Band | None:
    if value is None:
        return None
    return next((band for band in reversed(bands) if band.low <= value), None)
