"""What a changed answer is told as at the foot of the page."""

from fractions import Fraction

from selfassess.app.changes import Edit
from selfassess.domain.answers import Answer, State
from selfassess.domain.forms import ChecklistForm
from selfassess.domain.questionnaire import Question
from selfassess.ui.answering.wording import answer_words
from selfassess.voice import Voice
from selfassess.voice.findings import answer_sign


def change_words(voice: Voice, question: Question, edit: Edit) -> str:
    """Return one sentence about a changed answer; empty where only words were written, which are seen."""
    before, after = edit.before, edit.after
    if (before.state, before.value) == (after.state, after.value) or question.type == "text":
        return ""
    if after.state is State.OPEN:
        return voice.translate("Answering", "The answer to {number} is cleared.", number=question.number)
    fields = {"number": question.number, "after": _said(voice, question, after)}
    if before.state is State.OPEN and after.state is State.ANSWERED:
        return voice.translate("Answering", "Question {number} is answered: {after}.", **fields)
    if before.state is State.OPEN:
        return voice.translate("Answering", "Question {number}: {after}.", **fields)
    fields["before"] = _said(voice, question, before)
    if isinstance(before.value, Fraction) and isinstance(after.value, Fraction):
        return voice.translate("Answering", "Question {number} changed from {before} to {after}.", **fields)
    return voice.translate("Answering", "The answer to {number} is now “{after}”; it was “{before}”.", **fields)


def _said(voice: Voice, question: Question, answer: Answer) -> str:
    """Return an answer in short: a level or a figure as its number, a checklist as how many of how many."""
    if isinstance(answer.value, Fraction):
        return voice.number(answer.value)
    if isinstance(question.form, ChecklistForm) and answer.state is State.ANSWERED:
        return answer_sign(voice, question, answer)
    return answer_words(voice, question, answer)
