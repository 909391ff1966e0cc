"""What scoring finds: figures that carry their derivation, verdicts, coverage (METHOD sections 2–4)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from selfassess.domain.questionnaire import Award, Band, RollUp, Threshold

OVERALL = "overall"
"""The id of the overall figure."""


class Left(StrEnum):
    """Why an item has no part in a figure."""

    OPEN = "open"
    CANNOT_JUDGE = "cannot_judge"
    NOT_APPLICABLE = "not_applicable"
    NOT_ASKED = "not_asked"
    NOT_SCORED = "not_scored"
    EMPTY = "empty"
    """A section without any value."""


class Verdict(StrEnum):
    """What a threshold says."""

    MET = "met"
    NOT_MET = "not_met"
    NOT_DECIDED = "not_decided"
    NOT_APPLICABLE = "not_applicable"
    NO_PUBLISHED_VALUE = "no_published_value"
    ORIENTATION = "orientation"


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many questions were asked and answered; applicable = answered + open + cannot_judge."""

    answered: int = 0
    open: int = 0
    cannot_judge: int = 0
    not_applicable: int = 0
    not_asked: int = 0

    @property
    def applicable(self) -> int:
        """Return the number of questions that count: asked and not said to be not applicable."""
        return self.answered + self.open + self.cannot_judge

    @property
    def total(self) -> int:
        """Return the number of questions asked."""
        return self.applicable + self.not_applicable

    @property
    def is_complete(self) -> bool:
        """Tell whether nothing is open or could not be judged."""
        return self.answered == self.applicable


@dataclass(frozen=True, slots=True)
class Bounds:
    """The lowest and the highest figure that the open questions still allow."""

    low: Fraction
    high: Fraction

    @property
    def is_final(self) -> bool:
        """Tell whether nothing can change the figure any more."""
        return self.low == self.high


@dataclass(frozen=True, slots=True)
class Part:
    """One item of a figure: a question, or a section inside it.

    `value` is on the shown scale (None when left out, `left` then says why); under `sum` it is in points.
    `low` and `high` are the values it may still take (both None: it cannot enter the figure);
    `optional` is true where open questions still decide whether it is asked at all.
    """

    id: str
    is_section: bool
    weight: Fraction
    value: Fraction | None
    left: Left | None
    low: Fraction | None
    high: Fraction | None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A score with its derivation; `id` is `overall` or a section's.

    `value` and `bounds` are unrounded, on the questionnaire's scale (percent without a scale, points under `sum`);
    `bounds` is None where no question can give a value. `lowest`–`highest` is the whole scale of the figure.
    """

    id: str
    rule: RollUp
    value: Fraction | None
    bounds: Bounds | None
    lowest: Fraction
    highest: Fraction
    parts: tuple[Part, ...]
    coverage: Coverage
    provisional: bool
    band: Band | None

    @property
    def can_move(self) -> bool:
        """Tell whether open questions can still change the value."""
        return self.provisional and self.bounds is not None and not self.bounds.is_final


@dataclass(frozen=True, slots=True)
class Judgement:
    """One threshold against one figure or one question's value.

    `target` is `overall`, a section id or a question id; `compared` is `value` in the unit of the threshold, `limit`
    the threshold's value as the figure is shown; both differ only for a limit in percent of the whole figure.
    `why_undecided` is `open` or `not_applicable_under_sum`.
    `hangs_on_not_applicable` warns that the verdict would differ if the not-applicable answers counted as lowest.
    `would` is the verdict an orientation limit would have; it is told in words, never as passed or failed.
    """

    threshold: Threshold
    target: str
    verdict: Verdict
    value: Fraction | None
    bounds: Bounds | None
    why_undecided: str = ""
    hangs_on_not_applicable: bool = False
    would: Verdict | None = None
    compared: Fraction | None = None
    limit: Fraction | None = None


@dataclass(frozen=True, slots=True)
class ThresholdResult:
    """All judgements of one threshold and the verdict on them together."""

    threshold: Threshold
    together: Verdict
    judgements: tuple[Judgement, ...]


@dataclass(frozen=True, slots=True)
class AwardResult:
    """The verdict on an award."""

    award: Award
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Result:
    """Everything scoring says of one sheet.

    `overall` is None for a questionnaire without roll-up (kind data). `sections` holds a figure for every section
    that is scored (nested ones too); `questions` the shown value of every scored question that has one;
    `asked` the ids of the questions whose `relevant_if` holds.
    """

    overall: Figure | None
    sections: Mapping[str, Figure]
    questions: Mapping[str, Fraction]
    thresholds: tuple[ThresholdResult, ...]
    awards: tuple[AwardResult, ...]
    coverage: Coverage
    asked: frozenset[str]

    def figure(self, target: str) -> Figure | None:
        """Return the figure with that id (`overall` or a section's), if there is one."""
        return self.overall if target == OVERALL else self.sections.get(target)
