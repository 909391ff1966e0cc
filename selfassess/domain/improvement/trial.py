"""One other answer tried out: what it does to every figure above it, to verdicts and to what is asked.

Exact, and without scoring anew wherever the same questions stay asked (`leverage`).
"""

from dataclasses import dataclass, replace
from fractions import Fraction

from selfassess.domain.answers import OPEN, Answer, State
from selfassess.domain.asking import asked_again
from selfassess.domain.figures import OVERALL, Bounds, Figure, Judgement, Result, Verdict
from selfassess.domain.forms import LevelForm, NumberForm
from selfassess.domain.improvement.aims import LOWER
from selfassess.domain.improvement.ladder import Rung, rungs_above
from selfassess.domain.improvement.leverage import Leverage, loose_figures
from selfassess.domain.questionnaire import Comparison, Question
from selfassess.domain.scoring import Scoring
from selfassess.domain.thresholds import decide, verdict_on

JUDGED = (Verdict.MET, Verdict.NOT_MET, Verdict.NOT_DECIDED)
"""The verdicts that an answer can turn."""


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of it: the moves of figures by id, the judgements touched with their verdict afterwards, and what is
    asked only now (`opens`) or no more (`closes`). A figure without a value before or after has no move.
    """

    moves: dict[str, Fraction]
    verdicts: tuple[tuple[Judgement, Verdict], ...]
    opens: tuple[str, ...] = ()
    closes: tuple[str, ...] = ()


class Trials:
    """Tries other answers on questions that count, each by itself."""

    def __init__(self, scoring: Scoring) -> None:
        self.scoring = scoring
        self.leverage = Leverage(scoring)
        self._of_bounds = Leverage(scoring, of_bounds=True)
        self._loose, self._controlled = loose_figures(scoring), scoring.questionnaire.controlled_questions
        self._rungs: dict[object, tuple[Rung, ...]] = {}
        self._judged: dict[str, list[Judgement]] = {}
        for found in scoring.result.thresholds:
            for judgement in found.judgements:
                if judgement.verdict in JUDGED:
                    self._judged.setdefault(judgement.target, []).append(judgement)

    def rungs(self, question: Question) -> tuple[Rung, ...]:
        """Return the steps up on a question that counts now."""
        value, form = self.scoring.answers.get(question.id, OPEN).value, question.form
        if value is None or self.scoring.parts[question.id].value is None:
            return ()
        # what stands on the same level of the same scale has the same steps
        key = (id(form.scale), value) if isinstance(form, LevelForm) else (question.id, value)
        if key not in self._rungs:
            self._rungs[key] = rungs_above(question, value)
        return self._rungs[key]

    def tried(self, question: Question, rung: Rung) -> Tried:
        """Return what answering `question` with `rung` does; the question is asked and answered otherwise now."""
        opens, closes = self._turned(question, rung)
        if opens or closes:
            return self._scored_anew(question, rung, opens, closes)
        more = self.scoring.worth(question, rung.points) - (self.scoring.parts[question.id].value or 0)
        moves = {name: move * more for name, move in self.leverage.of(question).items()}
        verdicts = [(judged, _on_question(judged, question, rung, self.scoring)) for judged in self._on(question.id)]
        for name, move in self._of_bounds.of(question).items():
            for judged in self._on(name):
                figure = self._figure(name)
                after = self._after(judged, figure, moves.get(name, Fraction(0)), (move * more, more))
                if after is None:
                    return self._scored_anew(question, rung, (), ())
                verdicts.append((judged, after))
        return Tried(moves, tuple(verdicts))

    def _on(self, target: str) -> list[Judgement]:
        return self._judged.get(target, [])

    def _figure(self, name: str) -> Figure:
        figure = self.scoring.overall if name == OVERALL else self.scoring.sections[name]
        assert figure is not None
        return figure

    def _after(
        self, judged: Judgement, figure: Figure, move: Fraction, of_bounds: tuple[Fraction, Fraction]
    ) -> Verdict | None:
        """Return the verdict once the figure and its bounds have moved; None where that cannot be told.

        Bounds with questions that may not be asked move by less than the answer itself: where the verdict is the
        same for no move and for that much, it is the same between.
        """
        if judged.verdict is Verdict.MET and move >= 0 and judged.threshold.comparison in LOWER:
            return Verdict.MET
        if figure.id not in self._loose:
            return self._verdict(judged, figure, move, of_bounds[0])
        if judged.threshold.comparison is Comparison.EQUALS:
            return None
        # a sum moves by the weight too, which a mean never does
        most = of_bounds[0] if self.scoring.sum else of_bounds[1]
        ends = [self._verdict(judged, figure, move, end) for end in (Fraction(0), most)]
        return ends[0] if ends[0] is ends[1] else None

    def _verdict(self, judged: Judgement, figure: Figure, move: Fraction, of_bounds: Fraction) -> Verdict:
        assert figure.bounds is not None
        bounds = Bounds(figure.bounds.low + of_bounds, figure.bounds.high + of_bounds)
        value = None if figure.value is None else figure.value + move
        moved = replace(figure, value=value, bounds=bounds)
        return verdict_on(judged.threshold, self.scoring.questionnaire, moved)[0]

    def _turned(self, question: Question, rung: Rung) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the questions that are asked only with the other answer, and those asked no more."""
        hanging = self._controlled.get(question.id, ())
        if not hanging:
            return (), ()
        again = asked_again(self.scoring.questionnaire, self._with(question, rung), hanging)
        asked = self.scoring.result.asked
        opens = tuple(name for name, found in again.items() if found.now and name not in asked)
        return opens, tuple(name for name, found in again.items() if not found.now and name in asked)

    def _with(self, question: Question, rung: Rung) -> dict[str, Answer]:
        return {**self.scoring.answers, question.id: Answer(State.ANSWERED, rung.value)}

    def _scored_anew(self, question: Question, rung: Rung, opens: tuple[str, ...], closes: tuple[str, ...]) -> Tried:
        again = Scoring(self.scoring.questionnaire, self._with(question, rung), self.scoring)
        moves, verdicts = {}, []
        for name, figure in _figures(again).items():
            before = _figures(self.scoring)[name]
            if figure is not before:
                verdicts += [(judged, self._judged_anew(judged, figure)) for judged in self._on(name)]
                if figure.value is not None and before.value is not None and figure.value != before.value:
                    moves[name] = figure.value - before.value
        turned = {question.id, *opens, *closes} & self._judged.keys()
        if turned:
            after = {(one.threshold.id, one.target): one.verdict for one in _judgements(again.result)}
            verdicts += [(one, after[one.threshold.id, name]) for name in sorted(turned) for one in self._on(name)]
        return Tried(moves, tuple(verdicts), opens, closes)

    def _judged_anew(self, judged: Judgement, figure: Figure) -> Verdict:
        return verdict_on(judged.threshold, self.scoring.questionnaire, figure)[0]


def _figures(scoring: Scoring) -> dict[str, Figure]:
    return {**scoring.sections, **({OVERALL: scoring.overall} if scoring.overall else {})}


def _judgements(result: Result) -> list[Judgement]:
    return [judgement for found in result.thresholds for judgement in found.judgements]


def _on_question(judged: Judgement, question: Question, rung: Rung, scoring: Scoring) -> Verdict:
    """Judge a limit set for the question itself: of a figure its raw value, else what the answer is worth."""
    value = scoring.worth(question, rung.points)
    if isinstance(question.form, NumberForm) and isinstance(rung.value, Fraction):
        value = rung.value
    assert judged.threshold.value is not None
    return decide(judged.threshold.comparison, Bounds(value, value), judged.threshold.value)
