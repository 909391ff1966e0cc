"""Questionnaires and answers made from a seed, with everything a workbook has to compute."""

import random
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from selfassess.domain.answers import Answer, State, Value
from selfassess.domain.forms import (
    BandScore,
    ChecklistForm,
    ChoiceForm,
    Form,
    LevelForm,
    LinearScore,
    NumberBand,
    NumberForm,
    Option,
    Scale,
    ScalePoint,
    TextForm,
    YesNoForm,
)
from selfassess.domain.questionnaire import Award, Comparison, Kind, Question, Questionnaire, RollUp, Section, Threshold
from selfassess.domain.text import NO_TEXT, plain
from tests.sheets import question, section, threshold


def scale_of(*values: int | str) -> Scale:
    """Return a scale with these levels."""
    return Scale(tuple(ScalePoint(Fraction(value), plain(f"level {value}")) for value in values))


SCALES = (scale_of(0, 1, 2, 3, 4), scale_of(1, 2, 3, 4, 5), scale_of(0, "0.5", 2), scale_of(-1, 3), None)
WEIGHTS = ("0", "1", "1", "1", "2", "0.5", "0.3")


class Maker:
    """Makes questionnaires and answers from one seed."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)

    def questionnaire(self, name: str) -> Questionnaire:
        """Return a questionnaire of up to some twenty questions in up to three levels of sections."""
        chance = self._chance
        self._made: list[Question] = []
        self._scale = chance.choice(SCALES)
        top = [self._section(f"S{number}", 0) for number in range(1, chance.randint(1, 3) + 1)]
        roll_up = chance.choice(tuple(RollUp))
        limits = self._thresholds(top)
        award = Award("label", plain("label"), tuple(one.id for one in chance.sample(limits, k=min(2, len(limits)))))
        return Questionnaire(
            name,
            1,
            Kind.ASSESSMENT if chance.random() < 0.9 else Kind.DATA,
            "any",
            ("en",),
            plain(f"made {name}"),
            tuple(top),
            scale=self._scale,
            roll_up=roll_up,
            thresholds=tuple(limits),
            awards=(award,) if limits else (),
        )

    def _section(self, name: str, depth: int) -> Section:
        chance = self._chance
        items: list[Question | Section] = [self._question() for _ in range(chance.randint(0 if depth else 1, 3))]
        if depth < 2:
            items += [self._section(f"{name}.{number}", depth + 1) for number in range(chance.choice((0, 0, 1, 2)))]
        weight = Fraction(chance.choice(WEIGHTS))
        return replace(section(name, *items, scored=chance.random() < 0.7), weight=weight)

    def _question(self) -> Question:
        chance, name = self._chance, f"{self._chance.choice('Qq')}{len(self._made) + 1}"
        condition = self._condition() if self._made and chance.random() < 0.3 else ""
        made = question(
            name,
            self._form(),
            str(chance.choice(WEIGHTS)),
            condition,
            not_applicable_allowed=chance.random() < 0.8,
        )
        self._made.append(made)
        return made

    def _form(self) -> Form:
        chance = self._chance
        forms = (self._level, self._level, self._level, self._yes_no, self._choice, self._checklist, self._number)
        return TextForm() if chance.random() < 0.05 else chance.choice(forms)()

    def _level(self) -> Form:
        own = self._scale if self._scale and self._chance.random() < 0.8 else self._chance.choice(SCALES[:4])
        assert own is not None
        return LevelForm(own, (NO_TEXT,) * len(own.points))

    def _yes_no(self) -> Form:
        return YesNoForm(self._chance.random() < 0.5, self._chance.random() < 0.7)

    def _options(self) -> tuple[Option, ...]:
        names = self._chance.sample(("a", "A", "b", "b-1", "b.1", "true"), k=self._chance.randint(2, 5))
        points = [Fraction(self._chance.randint(0, 6), 2) for _ in names]
        points[-1] = points[-1] or Fraction(1)
        return tuple(Option(name, plain(f"option {name}?"), earned) for name, earned in zip(names, points, strict=True))

    def _choice(self) -> Form:
        return ChoiceForm(self._options())

    def _checklist(self) -> Form:
        return ChecklistForm(self._options())

    def _number(self) -> Form:
        chance = self._chance
        bands = BandScore(
            (
                NumberBand(Fraction("2.5"), Fraction(3)),
                NumberBand(Fraction(30), Fraction("0.5")),
                NumberBand(None, Fraction(0)),
            )
        )
        linear = LinearScore(*map(Fraction, chance.choice(((0, 40), (40, 3), (-5, 7)))))
        limits = chance.choice(
            ((None, None), (Fraction(0), Fraction(100)), (Fraction(10), None), (None, Fraction("20.5")))
        )
        score = chance.choice((bands, linear, linear, None))
        return NumberForm(plain("days"), chance.choice((0, 1)), *limits, score)

    def _condition(self) -> str:
        """Return a condition on questions made before."""
        chance = self._chance
        parts = [self._comparison(chance.choice(self._made)) for _ in range(chance.randint(1, 2))]
        words = chance.choice((" and ", " or ")).join(parts)
        return f"not ({words})" if chance.random() < 0.3 else words

    def _comparison(self, asked: Question) -> str:
        chance, value = self._chance, self._value(asked)
        if isinstance(asked.form, ChecklistForm):
            return f"{chance.choice(asked.form.items).id} in {asked.id}"
        if isinstance(asked.form, TextForm):
            return f'{asked.id} == "some words"'
        if isinstance(value, Fraction):
            sign = chance.choice(("==", "!=", "<", "<=", ">", ">="))
            return f"{asked.id} {sign} {float(value)}"
        return chance.choice((f"{asked.id} == {value}", f"{asked.id} != {value}", f"{asked.id} in ({value}, other)"))

    def _thresholds(self, top: Sequence[Section]) -> list[Threshold]:
        chance = self._chance
        scored = [one.id for each in top for one in each.walk() if one.scored]
        asked = [one.id for one in self._made if one.is_scored or isinstance(one.form, NumberForm)]
        targets = [
            "overall",
            "each_section",
            *(f"section:{one}" for one in scored),
            *(f"question:{one}" for one in asked),
        ]
        found = []
        for target in chance.sample(targets, k=min(4, len(targets))):
            value = None if chance.random() < 0.1 else chance.choice(("0", "1", "2", "2.5", "3", "4", "50", "7.25"))
            unit = plain(chance.choice(("points", "points", "percent")))
            found.append(
                threshold(
                    target, value, chance.choice(tuple(Comparison)), orientation=chance.random() < 0.15, unit=unit
                )
            )
        return found

    def answers(self, asked: Questionnaire) -> dict[str, Answer]:
        """Return answers of every kind; some questions stay open."""
        whole = self._chance.random() < 0.3
        return {one.id: self._answer(one, whole) for one in asked.questions}

    def _answer(self, asked: Question, whole: bool) -> Answer:
        draw = 0.0 if whole else self._chance.random()
        if draw < 0.65:
            return Answer(State.ANSWERED, self._value(asked), why=f"why {asked.id}")
        if draw < 0.75 and asked.not_applicable_allowed:
            return Answer(State.NOT_APPLICABLE, why="there is none")
        return Answer(State.CANNOT_JUDGE) if draw > 0.95 else Answer()

    def _value(self, asked: Question) -> Value:
        chance, form = self._chance, asked.form
        if isinstance(form, LevelForm):
            return chance.choice(form.scale.points).value
        if isinstance(form, YesNoForm):
            return chance.choice(("yes", "partly", "no") if form.partly else ("yes", "no"))
        if isinstance(form, ChoiceForm):
            return chance.choice(form.options).id
        if isinstance(form, ChecklistForm):
            return tuple(item.id for item in form.items if chance.random() < 0.5)
        if isinstance(form, NumberForm):
            low, high = form.minimum or Fraction(0), form.maximum or Fraction(60)
            step = Fraction(1, 10**form.decimals)
            low = Fraction(-(-low // step)) * step
            return low + chance.randint(0, int((high - low) / step)) * step
        return "some words"
