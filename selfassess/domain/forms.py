"""How a question is answered: scales, options, figures, free text (DESIGN section 5)."""

from dataclasses import dataclass
from fractions import Fraction

from selfassess.domain.text import NO_TEXT, Text


@dataclass(frozen=True, slots=True)
class ScalePoint:
    """One level of a scale."""

    value: Fraction
    label: Text
    text: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class Scale:
    """The levels of a question, lowest first; at least one."""

    points: tuple[ScalePoint, ...]

    @property
    def lowest(self) -> Fraction:
        """Return the lowest level."""
        return self.points[0].value

    @property
    def highest(self) -> Fraction:
        """Return the highest level."""
        return self.points[-1].value

    def point(self, value: Fraction) -> ScalePoint | None:
        """Return the level with that value, if there is one."""
        return next((point for point in self.points if point.value == value), None)


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a choice or one item of a checklist."""

    id: str
    label: Text
    points: Fraction


@dataclass(frozen=True, slots=True)
class LevelForm:
    """Answered with one level of `scale`; `texts` describe the levels, in the same order."""

    scale: Scale
    texts: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class YesNoForm:
    """Answered with yes, no, or (where `partly`) partly = half."""

    partly: bool = False
    yes_is_good: bool = True


@dataclass(frozen=True, slots=True)
class ChoiceForm:
    """Answered with exactly one option."""

    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class ChecklistForm:
    """Answered with any number of items, none included."""

    items: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class NumberBand:
    """Values up to and including `up_to` earn `points`; `up_to` None is the rest."""

    up_to: Fraction | None
    points: Fraction


@dataclass(frozen=True, slots=True)
class BandScore:
    """Score of a number by bands, lowest bound first."""

    bands: tuple[NumberBand, ...]


@dataclass(frozen=True, slots=True)
class LinearScore:
    """Score of a number linearly between `worst` (0) and `best` (1), clipped outside."""

    worst: Fraction
    best: Fraction


@dataclass(frozen=True, slots=True)
class NumberForm:
    """Answered with a figure in `unit`; without `score` it is only compared with its thresholds.

    `reference` is true for a figure somebody else published (`published_by`).
    """

    unit: Text = NO_TEXT
    decimals: int = 0
    minimum: Fraction | None = None
    maximum: Fraction | None = None
    score: BandScore | LinearScore | None = None
    reference: bool = False
    published_by: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class TextForm:
    """Answered with free text, never scored."""


@dataclass(frozen=True, slots=True)
class SurveyForm:
    """An item of a survey on a named scale such as `agree5`; respondents answer it, never the municipality."""

    scale: str = "agree5"


Form = LevelForm | YesNoForm | ChoiceForm | ChecklistForm | NumberForm | TextForm | SurveyForm
