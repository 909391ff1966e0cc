"""Which questions are asked: `relevant_if` over the answers given (METHOD section 1)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from selfassess.domain.answers import OPEN, Answer, State
from selfassess.domain.questionnaire import Questionnaire
from selfassess.domain.relevance import Known, Truth, Unknown, holds, possible


@dataclass(frozen=True, slots=True)
class Asking:
    """Whether a question is asked now, and whether open questions can still turn that."""

    now: bool
    possible: Truth


_ALWAYS = Asking(True, Truth.TRUE)


class _Relevance:
    """Follows `relevant_if` from question to question, each once."""

    def __init__(self, questionnaire: Questionnaire, answers: Mapping[str, Answer]) -> None:
        self._questions = questionnaire.question_by_id
        self._answers = answers
        self.found: dict[str, Asking] = {}

    def of(self, question: str) -> Asking:
        if question not in self.found:
            condition = self._questions[question].relevant_if
            if condition is None:
                self.found[question] = _ALWAYS
            else:
                now, later = holds(condition, self._known_now), possible(condition, self._known_later)
                self.found[question] = Asking(now, later)
        return self.found[question]

    def _known_now(self, question: str) -> Known | Unknown:
        return self._known(question) if self.of(question).now else Unknown.NEVER

    def _known_later(self, question: str) -> Known | Unknown:
        asked = self.of(question).possible
        known = self._known(question)
        if asked is Truth.FALSE or known is Unknown.NEVER:
            return Unknown.NEVER
        return known if asked is Truth.TRUE else Unknown.OPEN

    def _known(self, question: str) -> Known | Unknown:
        answer = self._answers.get(question, OPEN)
        if answer.state is State.ANSWERED and answer.value is not None:
            return answer.value
        return Unknown.NEVER if answer.state is State.NOT_APPLICABLE else Unknown.OPEN


def asked_again(
    questionnaire: Questionnaire, answers: Mapping[str, Answer], questions: Iterable[str]
) -> Mapping[str, Asking]:
    """Return whether each of `questions` is asked, without looking at the others."""
    relevance = _Relevance(questionnaire, answers)
    return {question: relevance.of(question) for question in questions}


def asking(questionnaire: Questionnaire, answers: Mapping[str, Answer]) -> Mapping[str, Asking]:
    """Return for every question whether it is asked. Conditions must be free of cycles (the loader checks)."""
    relevance = _Relevance(questionnaire, answers)
    for question in questionnaire.questions:
        relevance.of(question.id)
    return relevance.found
