"""What lifts a score: levers, cheapest path and sensitivity, against scoring the sheet once."""

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from selfassess.content import load
from selfassess.domain.answers import Answer, State, Value
from selfassess.domain.forms import ChecklistForm, ChoiceForm, LevelForm, NumberForm, YesNoForm
from selfassess.domain.improvement import lift
from selfassess.domain.improvement.path import cheapest_path
from selfassess.domain.questionnaire import Award, Question, Questionnaire, Section
from selfassess.domain.scoring import Scoring, score
from selfassess.domain.sensitivity import sensitivity
from selfassess.domain.text import plain
from tests.benchmarks.material import QUESTIONS
from tests.benchmarks.pairs import Measured, in_turns, timed
from tests.generated import large_questionnaire
from tests.sheets import question, section, sheet, threshold

Sheet = tuple[Questionnaire, Mapping[str, Answer]]


def improving(_folder: Path, repeats: int) -> Iterator[Measured]:
    """Measure both sheets: 72 level questions in twelve sections, and 1,802 of all types with conditions."""
    small, large = _small(), _large()
    # the window has scored its sheet already
    of_small, of_large = Scoring(*small), Scoring(*large)
    yield _measured("all levers, 72 questions", small, lambda: lift(*small, of_small), repeats)
    yield _measured("path, 72 questions, twelve sections and overall", small, lambda: _path(small), repeats, 0.1)
    yield _measured("sensitivity, 72 questions x 1,000", small, lambda: sensitivity(*small), repeats, 0.2)
    yield _measured("all levers, 1,802 questions", large, lambda: lift(*large, of_large), repeats, 0.1)
    yield _measured("path, 1,802 questions, each section", large, lambda: _path(large, "every-section"), repeats, 1)
    yield _measured("path, 1,802 questions, each section and overall", large, lambda: _path(large), repeats, 1)


def _measured(
    name: str, sheet: Sheet, work: Callable[[], object], repeats: int, usual: float | None = None
) -> Measured:
    floor, ours = in_turns(timed(lambda: score(*sheet)), timed(work), repeats)
    return Measured(name, ours, floor, usual=usual)


def _path(sheet: Sheet, goal: str = "award") -> object:
    return cheapest_path(*sheet, goal)


def _small() -> Sheet:
    chance = random.Random(72)
    sections = [
        section(f"P{number}", *(question(f"P{number}.{place}", effort=chance.randint(1, 5)) for place in range(6)))
        for number in range(12)
    ]
    questionnaire = _awarded(sheet(*sections, thresholds=[threshold("each_section"), threshold("overall", "2.9")]))
    levels = (1, 2, 2, 3, 3, 4)
    return questionnaire, {one.id: _answered(Fraction(chance.choice(levels))) for one in questionnaire.questions}


def _large() -> Sheet:
    chance = random.Random(QUESTIONS)
    loaded = load(large_questionnaire(QUESTIONS), "generated").questionnaire
    sections = tuple(_with_efforts(one, chance) for one in loaded.sections)
    overall = threshold("overall", "2.6")
    questionnaire = replace(loaded, sections=sections, thresholds=(*loaded.thresholds, overall))
    answers = {
        one.id: _answered(_said(one, chance)) for number, one in enumerate(questionnaire.questions) if number % 10
    }
    return _awarded(questionnaire), answers


def _awarded(questionnaire: Questionnaire) -> Questionnaire:
    award = Award("award", plain("Everything"), tuple(one.id for one in questionnaire.thresholds))
    return replace(questionnaire, awards=(award,))


def _with_efforts(top: Section, chance: random.Random) -> Section:
    return replace(
        top,
        sections=tuple(_with_efforts(one, chance) for one in top.sections),
        questions=tuple(replace(one, effort=chance.randint(1, 5)) for one in top.questions),
    )


def _answered(value: Value) -> Answer:
    return Answer(State.ANSWERED, value)


def _said(one: Question, chance: random.Random) -> Value:
    form = one.form
    if isinstance(form, LevelForm):
        return Fraction(chance.choice((1, 2, 2, 3, 3, 4)))
    if isinstance(form, YesNoForm):
        return chance.choice(("no", "partly", "yes", "yes"))
    if isinstance(form, ChoiceForm):
        return chance.choice(form.options[1:]).id
    if isinstance(form, ChecklistForm):
        return tuple(item.id for item in form.items if chance.random() < 0.5)
    return Fraction(chance.choice((5, 40, 60))) if isinstance(form, NumberForm) else "noteikumi apstiprināti"
