"""Which questions of two questionnaires are the same, and which answers therefore go over (METHOD section 7)."""

from collections import Counter
from collections.abc import Iterator, Mapping

from selfassess.domain.answers import OPEN, Answer, State, check
from selfassess.domain.errors import Problem
from selfassess.domain.forms import ChecklistForm, ChoiceForm, Form, LevelForm, NumberForm, YesNoForm
from selfassess.domain.questionnaire import Question, Questionnaire


def shared_questions(target: Questionnaire, source: Questionnaire) -> Mapping[str, str]:
    """Return for questions of `target`, in its order, the question of `source` that asks the same.

    They are joined by `replaces` on either side. Where one question replaces several, or several one, none is the
    same as the other, and it is asked again.
    """
    pairs = {*_replaced(target, source), *((new, old) for old, new in _replaced(source, target))}
    here, there = Counter(new for new, _ in pairs), Counter(old for _, old in pairs)
    same = {new: old for new, old in pairs if here[new] == there[old] == 1}
    return {question.id: same[question.id] for question in target.questions if question.id in same}


def _replaced(newer: Questionnaire, older: Questionnaire) -> Iterator[tuple[str, str]]:
    """Yield the questions of `newer` with those of `older` they name in `replaces`."""
    for question in newer.questions:
        for named in question.replaces:
            edition, _, replaced = named.partition("#")
            if edition == f"{older.id}@{older.edition}" and replaced in older.question_by_id:
                yield question.id, replaced


def carried_answers(
    target: Questionnaire, kept: Mapping[str, Answer], source: Questionnaire, given: Mapping[str, Answer]
) -> Mapping[str, Answer]:
    """Return the answers of `given` that `target` can take over, by its own questions.

    A question that has anything in `kept` – an answer, a justification, a remark, a mark – stays as it is, and so does
    one that is answered on another scale or in another unit, or does not allow the answer.
    """
    carried = {}
    for asked, other in shared_questions(target, source).items():
        answer = given.get(other, OPEN)
        if answer.state is State.OPEN or kept.get(asked, OPEN) != OPEN:
            continue
        if _can_take(target.question_by_id[asked], source.question_by_id[other], answer):
            carried[asked] = answer
    return carried


def _can_take(question: Question, other: Question, answer: Answer) -> bool:
    if _measure(question.form) != _measure(other.form):
        return False
    try:
        check(question, answer)
    except Problem:
        return False
    return True


def _measure(form: Form) -> tuple[object, ...]:
    """Return what an answer's value means: the same value under another measure says something else."""
    if isinstance(form, LevelForm):
        return (LevelForm, *(point.value for point in form.scale.points))
    if isinstance(form, NumberForm):
        return (NumberForm, form.unit)
    if isinstance(form, YesNoForm):
        return (YesNoForm, form.partly)
    if isinstance(form, ChoiceForm):
        return (ChoiceForm, *(option.id for option in form.options))
    if isinstance(form, ChecklistForm):
        return (ChecklistForm, *(item.id for item in form.items))
    return (type(form),)
