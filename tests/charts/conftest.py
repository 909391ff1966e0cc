from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

import pytest
from chart_cases import EARLIER, LEVELS, NAMES, answers_of, questionnaire_of

from selfassess.charts.profile import Profile, profile_of
from selfassess.domain.answers import Answer
from selfassess.domain.figures import Bounds, Figure, Result
from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.record import PreviousSheet
from selfassess.domain.scoring import score
from selfassess.voice import Voice


def _earlier(result: Result) -> Result:
    """Return what the period before came to, with every question answered."""
    values = dict(zip(result.sections, EARLIER.split(), strict=True))
    sections = {key: _final(figure, values[key]) for key, figure in result.sections.items()}
    assert result.overall is not None
    return replace(result, sections=sections, overall=_final(result.overall, "2.49"))


def _final(figure: Figure, value: str) -> Figure:
    return replace(figure, value=Fraction(value), bounds=Bounds(Fraction(value), Fraction(value)), provisional=False)


@pytest.fixture
def latvian() -> Voice:
    return Voice("lv")


@pytest.fixture
def kalnupe() -> Questionnaire:
    return questionnaire_of(NAMES.split())


@pytest.fixture
def kalnupe_answers() -> Mapping[str, Answer]:
    return answers_of(LEVELS)


@pytest.fixture
def kalnupe_result(kalnupe: Questionnaire, kalnupe_answers: Mapping[str, Answer]) -> Result:
    return score(kalnupe, kalnupe_answers)


@pytest.fixture
def kalnupe_profile(kalnupe: Questionnaire, kalnupe_result: Result, latvian: Voice) -> Profile:
    previous = PreviousSheet(2024, {}, _earlier(kalnupe_result))
    return profile_of(kalnupe, kalnupe_result, previous, 2026, latvian)
