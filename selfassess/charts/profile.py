"""The scores of a sheet as a chart needs them: one axis for each top-level section, and one for the whole."""

from dataclasses import dataclass
from fractions import Fraction

from selfassess.domain.figures import Figure, Judgement, Result, Verdict
from selfassess.domain.questionnaire import Questionnaire, Section
from selfassess.domain.record import PreviousSheet
from selfassess.voice import Voice
from selfassess.voice.findings import figure_words, section_name


@dataclass(frozen=True, slots=True)
class Axis:
    """One score against its threshold; figures are unrounded, on the scale `lowest` to `highest`.

    `value` None: no score yet. `low` and `high` are None once nothing can change the score any more.
    `limit` and `verdict` are those of the first threshold with a value (one for orientation only if there is no
    other); a limit in percent is put on the axis' own scale. `shown` is the value as words.
    """

    key: str
    number: str
    name: str
    lowest: Fraction
    highest: Fraction
    value: Fraction | None
    low: Fraction | None
    high: Fraction | None
    previous: Fraction | None
    limit: Fraction | None
    verdict: Verdict | None
    shown: str

    @property
    def is_provisional(self) -> bool:
        """Tell whether open questions can still change the score."""
        return self.low is not None

    def place(self, value: Fraction) -> float:
        """Return where `value` lies on the scale, 0 at its lowest and 1 at its highest point."""
        return float((value - self.lowest) / (self.highest - self.lowest)) if self.highest != self.lowest else 0.0


@dataclass(frozen=True, slots=True)
class Profile:
    """All axes of a sheet; `overall` is None without roll-up, `previous_year` None without an earlier result."""

    axes: tuple[Axis, ...]
    overall: Axis | None
    questionnaire: Questionnaire
    year: int
    previous_year: int | None

    @property
    def scale(self) -> tuple[Fraction, Fraction] | None:
        """Return the scale that every axis shares, if they share one."""
        scales = {(axis.lowest, axis.highest) for axis in self.axes}
        return scales.pop() if len(scales) == 1 else None

    @property
    def limit(self) -> Fraction | None:
        """Return the limit that every axis with a limit shares, if they share one."""
        limits = {axis.limit for axis in self.axes if axis.limit is not None}
        return limits.pop() if len(limits) == 1 and self.scale else None

    @property
    def is_provisional(self) -> bool:
        """Tell whether open questions can still change a score."""
        return any(axis.is_provisional for axis in self.axes)


def profile_of(
    questionnaire: Questionnaire, result: Result, previous: PreviousSheet | None, year: int, voice: Voice
) -> Profile:
    """Return the axes of one sheet; `year` is the year of its period."""
    maker = _AxisMaker(questionnaire, result, previous, voice)
    scored = [section for section in questionnaire.sections if section.id in result.sections]
    axes = tuple(maker.section_axis(section, position) for position, section in enumerate(scored, 1))
    overall_name = voice.translate("Charts", "Overall score")
    overall = maker.axis(result.overall, "", overall_name) if result.overall else None
    return Profile(axes, overall, questionnaire, year, previous.year if previous else None)


@dataclass(frozen=True, slots=True)
class _AxisMaker:
    questionnaire: Questionnaire
    result: Result
    previous: PreviousSheet | None
    voice: Voice

    def section_axis(self, section: Section, position: int) -> Axis:
        figure = self.result.sections[section.id]
        return self.axis(figure, str(position), section_name(self.voice, section))

    def axis(self, figure: Figure, number: str, name: str) -> Axis:
        judgement = leading_judgement(self.result, figure.id)
        limit = judgement.limit if judgement else None
        earlier = self.previous.result.figure(figure.id) if self.previous else None
        bounds = figure.bounds if figure.can_move else None
        return Axis(
            key=figure.id,
            number=number,
            name=name,
            lowest=figure.lowest,
            highest=figure.highest,
            value=figure.value,
            low=bounds.low if bounds else None,
            high=bounds.high if bounds else None,
            previous=earlier.value if earlier else None,
            limit=limit,
            verdict=judgement.verdict if judgement else None,
            shown="–" if figure.value is None else self._words(figure.value, limit),
        )

    def _words(self, value: Fraction, limit: Fraction | None) -> str:
        return figure_words(self.voice, self.questionnaire, value, limit)


def leading_judgement(result: Result, target: str) -> Judgement | None:
    """Return the judgement on `target` by the first threshold with a value, one for orientation last."""
    found = [
        judgement
        for threshold in result.thresholds
        for judgement in threshold.judgements
        if judgement.target == target and judgement.threshold.value is not None
    ]
    return min(found, key=lambda judgement: judgement.threshold.orientation, default=None)


def ticks(lowest: Fraction, highest: Fraction) -> tuple[Fraction, ...]:
    """Return the values a scale is divided by, both ends included: whole numbers up to ten, else quarters."""
    span = highest - lowest
    steps = int(span) if span.denominator == 1 and 0 < span <= 10 else 4
    return tuple(lowest + span * step / steps for step in range(steps + 1))
