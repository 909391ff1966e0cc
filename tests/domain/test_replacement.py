"""Which questions are the same in two questionnaires, and which answers go over."""

from fractions import Fraction

import pytest

from selfassess.domain.answers import OPEN, Answer, State
from selfassess.domain.forms import ChoiceForm, Form, LevelForm, NumberForm, Option, Scale, ScalePoint, YesNoForm
from selfassess.domain.questionnaire import Kind, Question, Questionnaire, Section
from selfassess.domain.replacement import carried_answers, shared_questions
from selfassess.domain.text import Text, plain

YES_NO = YesNoForm()


def question(name: str, *replaces: str, form: Form = YES_NO, never: bool = False) -> Question:
    """Return a question that replaces others."""
    words = plain(name)
    return Question(name, name, "yes_no", words, form, replaces=replaces, not_applicable_allowed=not never)


def questionnaire(name: str, *questions: Question, edition: int = 1) -> Questionnaire:
    """Return a questionnaire of one section."""
    section = Section("S", plain("S"), questions=questions)
    return Questionnaire(name, edition, Kind.ASSESSMENT, "any", ("en",), plain(name), (section,))


def yes(why: str = "") -> Answer:
    """Return the answer yes."""
    return Answer(State.ANSWERED, "yes", why)


FULL = questionnaire("full", question("A"), question("B"), question("C"))


def test_questions_are_joined_by_replaces_from_either_side() -> None:
    quick = questionnaire("quick", question("Q2", "full@1#C"), question("Q1", "full@1#A", "other@1#B"), question("B"))
    assert shared_questions(quick, FULL) == {"Q2": "C", "Q1": "A"}
    assert list(shared_questions(quick, FULL)) == ["Q2", "Q1"]
    assert shared_questions(FULL, quick) == {"A": "Q1", "C": "Q2"}
    assert list(shared_questions(FULL, quick)) == ["A", "C"]


@pytest.mark.parametrize("named", ["full@2#A", "fuller@1#A", "full@1#Z", "full@11#A"])
def test_another_edition_or_question_is_not_the_same(named: str) -> None:
    quick = questionnaire("quick", question("Q1", named))
    assert shared_questions(quick, FULL) == shared_questions(FULL, quick) == {}


def test_what_was_put_together_or_divided_is_asked_again() -> None:
    together = questionnaire("next", question("T", "full@1#A", "full@1#B"), question("C1", "full@1#C"))
    divided = questionnaire("next", question("T1", "full@1#A"), question("T2", "full@1#A"), question("C1", "full@1#C"))
    for other in (together, divided):
        assert shared_questions(other, FULL) == {"C1": "C"}
        assert shared_questions(FULL, other) == {"C": "C1"}


def test_an_answer_goes_over_whole() -> None:
    quick = questionnaire("quick", question("Q1", "full@1#A"), question("Q2", "full@1#B"), question("Q3", "full@1#C"))
    whole = Answer(State.ANSWERED, "no", "why", "note", True)
    given = {"A": whole, "B": Answer(State.NOT_APPLICABLE, why="none here"), "C": Answer(State.CANNOT_JUDGE)}
    assert carried_answers(quick, {}, FULL, given) == {"Q1": whole, "Q2": given["B"], "Q3": given["C"]}


@pytest.mark.parametrize(
    "kept", [Answer(State.ANSWERED, "no"), Answer(why="begun"), Answer(note="look"), Answer(marked=True)]
)
def test_what_is_there_stays(kept: Answer) -> None:
    quick = questionnaire("quick", question("Q1", "full@1#A"), question("Q2", "full@1#B"))
    given = {"A": yes(), "B": yes("too")}
    assert carried_answers(quick, {"Q1": kept, "Q2": OPEN}, FULL, given) == {"Q2": yes("too")}


def test_open_questions_give_nothing() -> None:
    quick = questionnaire("quick", question("Q1", "full@1#A"), question("Q2", "full@1#B"))
    assert carried_answers(quick, {}, FULL, {"A": Answer(why="not yet")}) == {}


def level(*values: int) -> LevelForm:
    """Return levels with these values."""
    points = tuple(ScalePoint(Fraction(value), plain(str(value))) for value in values)
    return LevelForm(Scale(points), tuple(plain(f"level {value}") for value in values))


def options(*names: str) -> ChoiceForm:
    """Return options with these ids."""
    return ChoiceForm(tuple(Option(name, plain(name), Fraction(1)) for name in names))


ONE = Fraction(1)
OTHER_MEASURES: list[tuple[Form, Form, Fraction | str]] = [
    (level(0, 1, 2), level(0, 1, 2, 3), ONE),
    (NumberForm(plain("%")), NumberForm(Text({"en": "days"})), ONE),
    (NumberForm(plain("%")), level(0, 1), ONE),
    (options("a", "b"), options("a", "c"), "a"),
    (YesNoForm(), YesNoForm(partly=True), "yes"),
]


@pytest.mark.parametrize(("old", "new", "value"), OTHER_MEASURES)
def test_another_measure_is_asked_again(old: Form, new: Form, value: Fraction | str) -> None:
    source = questionnaire("old", question("A", form=old))
    given = {"A": Answer(State.ANSWERED, value)}
    same = questionnaire("new", question("N", "old@1#A", form=old))
    assert carried_answers(same, {}, source, given) == {"N": given["A"]}
    other = questionnaire("new", question("N", "old@1#A", form=new))
    assert carried_answers(other, {}, source, given) == {}


def test_what_the_question_does_not_allow_is_asked_again() -> None:
    strict = questionnaire("strict", question("N", "full@1#A", never=True))
    assert carried_answers(strict, {}, FULL, {"A": Answer(State.NOT_APPLICABLE, why="none")}) == {}
    narrow = questionnaire("narrow", question("N", "old@1#A", form=NumberForm(maximum=Fraction(5))))
    old = questionnaire("old", question("A", form=NumberForm()))
    for value, goes in ((5, True), (6, False)):
        said = Answer(State.ANSWERED, Fraction(value))
        assert (carried_answers(narrow, {}, old, {"A": said}) == {"N": said}) is goes
