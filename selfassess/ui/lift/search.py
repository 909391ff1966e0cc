"""What is looked for beside the window: levers and the cheapest path, and how a verdict depends on the weights."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from selfassess.domain.answers import Answer, Value
from selfassess.domain.improvement import Lift, lift
from selfassess.domain.improvement.path import Choices, Path, cheapest_path, thresholds_of
from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.scenario import with_changes
from selfassess.domain.scoring import Scoring
from selfassess.domain.sensitivity import TRIED, Sensitivity, sensitivity

_MOST_SCORED = 1_000_000
"""Questions times weightings; a larger questionnaire is tried with fewer weightings, and the sentence says so."""


@dataclass(frozen=True)
class Asked:
    """A goal (empty: there is none to choose) and how it may be reached."""

    goal: str = ""
    choices: Choices = field(default_factory=Choices)


@dataclass(frozen=True)
class Found:
    """What was found for what was asked."""

    asked: Asked
    lift: Lift
    path: Path | None
    most: Fraction = Fraction(0)
    """The highest gain per unit of effort."""


def find(scoring: Scoring, asked: Asked, _tell: Callable[[Fraction], None]) -> Found:
    """Return the levers and the cheapest path of a sheet."""
    questionnaire, answers = scoring.questionnaire, scoring.answers
    path = cheapest_path(questionnaire, answers, asked.goal, asked.choices) if asked.goal else None
    found = lift(questionnaire, answers, scoring)
    most = max((lever.gain_per_effort for lever in found.levers), default=Fraction(0))
    return Found(asked, found, path, most)


def find_stays(
    sheet: tuple[Questionnaire, Mapping[str, Answer]],
    changes: Mapping[str, Value],
    goal: str,
    _tell: Callable[[Fraction], None],
) -> Sensitivity:
    """Return how the verdicts of a goal depend on the weights where `changes` were true."""
    questionnaire, answers = sheet
    tried = min(TRIED, max(_MOST_SCORED // len(questionnaire.questions), 1))
    wanted = {threshold.id for threshold in thresholds_of(questionnaire, goal)}
    found = sensitivity(questionnaire, with_changes(answers, changes), tried)
    return replace(found, stays=tuple(stay for stay in found.stays if stay.threshold.id in wanted))
