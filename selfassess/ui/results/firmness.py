"""How firm the verdicts on a figure are: with other weights, and by a single step on one answer."""

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from functools import partial

from selfassess.domain.scoring import Scoring
from selfassess.domain.sensitivity import TRIED, Hinge, Stay, hinges, sensitivity
from selfassess.ui.parts.labels import Label
from selfassess.ui.results.subject import Subject
from selfassess.ui.task import Task
from selfassess.voice import Voice
from selfassess.voice.findings.firmness import firmness_sentence

_MOST_WEIGHED, _MOST_NAMED = 1_000_000, 6
"""Questions times weightings tried; questions named."""

Found = tuple[tuple[Stay, ...], tuple[Hinge, ...]]


class Firmness(Label):
    """Says so once it is found beside the window; until then, and where there is nothing to say, it is not seen."""

    def __init__(self, subject: Subject, target: str) -> None:
        """Look at the verdicts on the figure `target`."""
        super().__init__(subject.theme, "", "caption", "ink2")
        self._subject = subject
        self._task = Task(self)
        self._task.done.connect(self._show)
        self.hide()
        self._task.start(partial(_find, subject.sheet.scoring, target))

    def _show(self, found: Found) -> None:
        stays, turning = found
        sentences = [firmness_sentence(self._subject.voice, stay) for stay in stays]
        sentences += _hinge_sentences(self._subject, turning)
        self.setText("\n".join(dict.fromkeys(sentences)))
        self.setVisible(bool(sentences))


def _find(scoring: Scoring, target: str, _tell: Callable[[Fraction], None]) -> Found:
    questionnaire, answers = scoring.questionnaire, scoring.answers
    tried = min(TRIED, max(_MOST_WEIGHED // len(questionnaire.questions), 1))
    stays = sensitivity(questionnaire, answers, tried).stays
    turning = hinges(questionnaire, answers, scoring)
    return (
        tuple(stay for stay in stays if stay.target == target),
        tuple(hinge for hinge in turning if hinge.target == target),
    )


def _hinge_sentences(subject: Subject, turning: Iterable[Hinge]) -> Iterator[str]:
    """Yield which answers turn the verdict by one step up, and by one step down."""
    voice, questions = subject.voice, subject.questionnaire.question_by_id
    for is_up in (True, False):
        numbers = list(dict.fromkeys(questions[one.question].number for one in turning if one.is_up is is_up))
        if numbers:
            yield _hinge_words(voice, numbers, is_up)


def _hinge_words(voice: Voice, numbers: list[str], is_up: bool) -> str:
    named = voice.join(numbers[:_MOST_NAMED])
    if len(numbers) > _MOST_NAMED:
        if is_up:
            return voice.translate(
                "Results", "One step up on any of %n questions would turn the verdict.", "", len(numbers)
            )
        return voice.translate(
            "Results", "One step down on any of %n questions would turn the verdict.", "", len(numbers)
        )
    if is_up:
        return voice.translate("Results", "One step up would turn the verdict: {questions}.", questions=named)
    return voice.translate("Results", "One step down would turn the verdict: {questions}.", questions=named)
