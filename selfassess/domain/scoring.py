"""From answers to figures: roll-up, coverage, verdicts (METHOD sections 1–3). The only place that scores."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from selfassess.domain import valuation
from selfassess.domain.answers import OPEN, Answer, State
from selfassess.domain.asking import Asking, asking
from selfassess.domain.bounds import mean_bounds, sum_bounds
from selfassess.domain.figures import OVERALL, Coverage, Figure, Left, Part, Result
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
    asked = asking(questionnaire, answers)
    figures = _Figures(questionnaire, answers, asked)
    severe = _severe(questionnaire, answers, asked)
    thresholds = judge_thresholds(questionnaire, answers, figures, severe)
    return Result(
        overall=figures.overall,
        sections=figures.sections,
        questions={part.id: part.value for part in figures.parts.values() if part.value is not None},
        thresholds=thresholds,
        awards=judge_awards(questionnaire.awards, thresholds),
        coverage=figures.coverage,
        asked=frozenset(question for question, found in asked.items() if found.now),
    )


def _severe(
    questionnaire: Questionnaire, answers: Mapping[str, Answer], asked: Mapping[str, Asking]
) -> "_Figures | None":
    """Return the figures with every not-applicable answer counted as lowest, if there is any such answer."""
    lowest = {
        question.id: Answer()
        for question in questionnaire.questions
        if question.is_scored and answers.get(question.id, OPEN).state is State.NOT_APPLICABLE
    }
    return _Figures(questionnaire, answers, asked, frozenset(lowest)) if lowest else None


class _Figures:
    """The figures of one sheet, made once from the bottom up."""

    def __init__(
        self,
        questionnaire: Questionnaire,
        answers: Mapping[str, Answer],
        asked: Mapping[str, Asking],
        at_lowest: frozenset[str] = frozenset(),
    ) -> None:
        self.questionnaire = questionnaire
        self.sum = questionnaire.roll_up is RollUp.SUM
        self.at_lowest = at_lowest
        self.sections: dict[str, Figure] = {}
        self.parts: dict[str, Part] = {}
        self._coverages: dict[str, Coverage] = {}
        for question in questionnaire.questions:
            answer = answers.get(question.id, OPEN)
            self.parts[question.id] = self._question_part(question, answer, asked[question.id])
            self._coverages[question.id] = _coverage(answer, asked[question.id])
        top = [part for section in questionnaire.sections for part in self._items_of(section)]
        self.coverage = self._cover(questionnaire.questions)
        self.overall = self._overall(top) if questionnaire.is_scored else None

    def _overall(self, top: Sequence[Part]) -> Figure:
        if self.questionnaire.roll_up is RollUp.MEAN_OF_QUESTIONS:
            top = [self.parts[question.id] for question in self.questionnaire.questions]
        return self._figure(OVERALL, top, self.questionnaire.questions)

    def _items_of(self, section: Section) -> Iterator[Part]:
        """Yield what the section is for its parent: one part, or its own items where it is only a heading."""
        items = [self.parts[question.id] for question in section.questions]
        for nested in section.sections:
            items.extend(self._items_of(nested))
        if not section.scored:
            yield from items
            return
        figure = self._figure(section.id, items, section.all_questions)
        self.sections[section.id] = figure
        yield _section_part(section, figure)

    def _figure(self, name: str, parts: Sequence[Part], questions: Sequence[Question]) -> Figure:
        value = _total(parts, self.sum)
        lowest, highest = self._span(questions)
        return Figure(
            id=name,
            rule=self.questionnaire.roll_up,
            value=value,
            bounds=sum_bounds(parts) if self.sum else mean_bounds(parts),
            lowest=lowest,
            highest=highest,
            parts=tuple(parts),
            coverage=self._cover(questions),
            provisional=any(self._can_change(question.id) for question in questions),
            band=_band(self.questionnaire.bands, value) if name == OVERALL or not self.sum else None,
        )

    def _can_change(self, question: str) -> bool:
        part = self.parts[question]
        return part.optional or part.left in (Left.OPEN, Left.CANNOT_JUDGE)

    def _cover(self, questions: Sequence[Question]) -> Coverage:
        total = Coverage()
        for question in questions:
            total = total + self._coverages[question.id]
        return total

    def _span(self, questions: Sequence[Question]) -> tuple[Fraction, Fraction]:
        if not self.sum:
            return self._shown(Fraction(0)), self._shown(Fraction(1))
        ends = [(question.weight, valuation.full_points(question)) for question in questions if question.is_scored]
        zero = Fraction(0)
        return (
            sum((weight * low for weight, (low, _) in ends), zero),
            sum((weight * high for weight, (_, high) in ends), zero),
        )

    def _shown(self, share: Fraction) -> Fraction:
        scale = self.questionnaire.scale
        return share * 100 if scale is None else scale.lowest + share * (scale.highest - scale.lowest)

    def _worth(self, question: Question, points: Fraction) -> Fraction:
        return points if self.sum else self._shown(valuation.share(question, points))

    def _question_part(self, question: Question, answer: Answer, asked: Asking) -> Part:
        if not question.is_scored:
            left = Left.NOT_SCORED if asked.now else Left.NOT_ASKED
            return Part(question.id, False, question.weight, None, left, None, None)
        optional = asked.possible is Truth.UNDECIDED
        low, high = self._ends(question, answer)
        part = Part(question.id, False, question.weight, None, None, low, high, optional)
        if not asked.now:
            out = asked.possible is Truth.FALSE
            return replace(part, left=Left.NOT_ASKED, low=None if out else low, high=None if out else high)
        if question.id in self.at_lowest or answer.state is State.ANSWERED:
            return replace(part, value=low)
        return replace(part, left=_LEFT[answer.state])

    def _ends(self, question: Question, answer: Answer) -> tuple[Fraction | None, Fraction | None]:
        """Return the lowest and the highest worth the question can have once it is asked."""
        if answer.state is State.ANSWERED and answer.value is not None:
            worth = self._worth(question, valuation.points(question, answer.value))
            return worth, worth
        low, high = (self._worth(question, points) for points in valuation.reachable(question))
        if answer.state is State.NOT_APPLICABLE:
            return (low, low) if question.id in self.at_lowest else (None, None)
        return low, high


def _coverage(answer: Answer, asked: Asking) -> Coverage:
    if not asked.now:
        return Coverage(not_asked=1)
    return Coverage(
        answered=int(answer.state is State.ANSWERED),
        open=int(answer.state is State.OPEN),
        cannot_judge=int(answer.state is State.CANNOT_JUDGE),
        not_applicable=int(answer.state is State.NOT_APPLICABLE),
    )


def _section_part(section: Section, figure: Figure) -> Part:
    low, high = (figure.bounds.low, figure.bounds.high) if figure.bounds else (None, None)
    certain = any(part.low is not None and part.weight > 0 and not part.optional for part in figure.parts)
    left = None if figure.value is not None else Left.EMPTY
    return Part(section.id, True, section.weight, figure.value, left, low, high, not certain)


def _total(parts: Sequence[Part], as_sum: bool) -> Fraction | None:
    products, weights, any_value = Fraction(0), Fraction(0), False
    for part in parts:
        if part.value is not None and part.weight > 0:
            products += part.weight * part.value
            weights += part.weight
            any_value = True
    if not any_value:
        return None
    return products if as_sum else products / weights


def _band(bands: Sequence[Band], value: Fraction | None) -> Band | None:
    if value is None:
        return None
    return next((band for band in reversed(bands) if band.low <= value), None)
