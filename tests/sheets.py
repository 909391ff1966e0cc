"""Small questionnaires made by hand, for the tests of the method."""

from collections.abc import Mapping, Sequence
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
from selfassess.domain.questionnaire import (
    Comparison,
    Kind,
    Question,
    Questionnaire,
    RollUp,
    Section,
    Status,
    Threshold,
)
from selfassess.domain.relevance import parse
from selfassess.domain.text import NO_TEXT, plain

SCALE = Scale(tuple(ScalePoint(Fraction(value), plain(f"level {value}")) for value in range(5)))
LEVEL = LevelForm(SCALE, (NO_TEXT,) * 5)
YES_NO = YesNoForm()
PARTLY = YesNoForm(partly=True)
NO_IS_GOOD = YesNoForm(partly=True, yes_is_good=False)
CHOICE = ChoiceForm(
    tuple(Option(name, plain(name), Fraction(points)) for name, points in (("a", 0), ("b", 1), ("c", 4)))
)
CHECKLIST = ChecklistForm(
    tuple(Option(name, plain(name), Fraction(points)) for name, points in (("a", 1), ("b", 1), ("c", 2)))
)
DAYS = NumberForm(
    plain("days"),
    0,
    Fraction(0),
    Fraction(400),
    BandScore(
        (
            NumberBand(Fraction(15), Fraction(2)),
            NumberBand(Fraction(30), Fraction(1)),
            NumberBand(None, Fraction(0)),
        )
    ),
)
SHARE = NumberForm(plain("%"), 1, Fraction(0), Fraction(100), LinearScore(Fraction(0), Fraction(40)))
FIGURE = NumberForm(plain("%"), 1, Fraction(0), Fraction(100))
TEXT = TextForm()

_TYPES: Mapping[type, str] = {
    LevelForm: "level",
    YesNoForm: "yes_no",
    ChoiceForm: "choice",
    ChecklistForm: "checklist",
    NumberForm: "number",
    TextForm: "text",
}


def question(name: str, form: Form = LEVEL, weight: int | str = 1, relevant_if: str = "", **more: object) -> Question:
    """Return a question."""
    condition = parse(relevant_if) if relevant_if else None
    return Question(
        name,
        name,
        _TYPES[type(form)],
        plain(name),
        form,
        weight=Fraction(weight),
        relevant_if=condition,
        **more,
    )


def section(name: str, *items: Question | Section, weight: int = 1, scored: bool = True) -> Section:
    """Return a section of questions and nested sections."""
    return Section(
        name,
        plain(name),
        weight=Fraction(weight),
        scored=scored,
        sections=tuple(item for item in items if isinstance(item, Section)),
        questions=tuple(item for item in items if isinstance(item, Question)),
    )


def sheet(
    *sections: Section,
    roll_up: RollUp = RollUp.MEAN_OF_SECTIONS,
    scale: Scale | None = SCALE,
    thresholds: Sequence[Threshold] = (),
    kind: Kind = Kind.ASSESSMENT,
) -> Questionnaire:
    """Return a questionnaire."""
    return Questionnaire(
        "by-hand",
        1,
        kind,
        "any",
        ("en",),
        plain("By hand"),
        sections,
        scale=scale,
        roll_up=roll_up,
        thresholds=tuple(thresholds),
    )


def threshold(
    applies_to: str, value: str | None = "2.5", comparison: Comparison = Comparison.AT_LEAST, **more: object
) -> Threshold:
    """Return a house threshold."""
    return Threshold(
        f"t-{applies_to}",
        plain(applies_to),
        applies_to,
        comparison,
        None if value is None else Fraction(value),
        Status.HOUSE,
        **more,
    )


def answered(**values: int | str | tuple[str, ...]) -> dict[str, Answer]:
    """Return answers by question id; whole numbers become levels or figures."""
    return {
        name: Answer(State.ANSWERED, Fraction(value) if isinstance(value, int) else _value(value))
        for name, value in values.items()
    }


def _value(value: str | tuple[str, ...]) -> Value:
    return value


NOT_APPLICABLE = Answer(State.NOT_APPLICABLE, why="there is none")
CANNOT_JUDGE = Answer(State.CANNOT_JUDGE)
