"""A change in one sentence, for the bar that offers to undo it."""

from fractions import Fraction

from selfassess.app.changes import Change, Edit
from selfassess.app.sheets import Sheet
from selfassess.domain.answers import State
from selfassess.domain.questionnaire import Question
from selfassess.voice import Voice


def change_sentence(voice: Voice, sheet: Sheet, change: Change) -> str:
    """Say what `change` did where the user may want to take it back; an empty text for what needs no telling.

    First answers, justifications and remarks are not told: they stand before the user's eyes.
    """
    questions = sheet.questionnaire.question_by_id
    numbers = voice.join([questions[question].number for question in change.questions[:3]])
    if change.cause == "undone":
        return voice.translate("Shell", "Question {numbers} is as it was before.", numbers=numbers)
    if change.cause == "redone":
        return voice.translate("Shell", "The change of question {numbers} is made again.", numbers=numbers)
    if change.kind == "detached" and change.evidence is not None:
        return voice.translate(
            "Shell", "Evidence “{name}” is removed from question {numbers}.", name=change.evidence.name, numbers=numbers
        )
    told = [edit for edit in change.edits if _is_told(edit)]
    if not told:
        return ""
    if len(change.edits) > 1:
        return voice.translate("Shell", "%n answers are changed.", "", len(change.edits))
    return _edit_sentence(voice, questions[told[0].question], told[0])


def _is_told(edit: Edit) -> bool:
    if edit.before.state is State.OPEN:
        return False
    return (edit.before.state, edit.before.value) != (edit.after.state, edit.after.value)


def _edit_sentence(voice: Voice, question: Question, edit: Edit) -> str:
    before, after = _value_words(voice, edit.before.value), _value_words(voice, edit.after.value)
    if before and after:
        return voice.translate(
            "Shell",
            "Question {number} changed from {before} to {after}.",
            number=question.number,
            before=before,
            after=after,
        )
    return voice.translate("Shell", "The answer to question {number} is changed.", number=question.number)


def _value_words(voice: Voice, value: object) -> str:
    return voice.number(value) if isinstance(value, Fraction) else ""
