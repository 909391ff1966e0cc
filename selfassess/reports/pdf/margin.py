"""What stands left of a question: its number, levels or yes and no as boxes, last period's answer."""

from fractions import Fraction

from reportlab.platypus.flowables import Flowable

from selfassess.domain.answers import Answer, State, Value
from selfassess.domain.forms import LevelForm, TextForm, YesNoForm
from selfassess.domain.questionnaire import Question
from selfassess.reports.pdf.chapter import Chapter
from selfassess.reports.pdf.composer import Composer
from selfassess.voice.findings import value_words, yes_no_word
from selfassess.voice.terms import state_word


def margin(chapter: Chapter, composer: Composer, question: Question) -> list[Flowable]:
    """Return the number, the answers that can be given as boxes, and last period's answer."""
    answer, form = chapter.answer(question), question.form
    left: list[Flowable] = [composer.words("question", question.number)]
    if isinstance(form, (LevelForm, YesNoForm)):
        values = _steps(form)
        is_asked = question.id in chapter.result.asked
        chosen = next((index for index, value in enumerate(values) if is_asked and value == answer.value), None)
        labels = [_label(chapter, value) for value in values]
        left.append(composer.boxes(labels, chosen, _said(chapter, question, labels, chosen)))
    before = _previous(chapter, question)
    return [*left, composer.words("caption", before)] if before else left


def _steps(form: LevelForm | YesNoForm) -> list[Value]:
    """Return the answers that can be given, the worst first."""
    if isinstance(form, LevelForm):
        return [point.value for point in form.scale.points]
    steps: list[Value] = ["no", "partly", "yes"] if form.partly else ["no", "yes"]
    return steps if form.yes_is_good else steps[::-1]


def _label(chapter: Chapter, value: Value) -> str:
    return chapter.voice.number(value) if isinstance(value, Fraction) else yes_no_word(chapter.voice, str(value))


def _said(chapter: Chapter, question: Question, labels: list[str], chosen: int | None) -> str:
    """Return what the boxes show in words."""
    if chosen is None or isinstance(question.form, YesNoForm):
        return _state(chapter, question, chapter.answer(question))
    scale = chapter.voice.between(labels[0], labels[-1])
    return chapter.voice.translate("Report", "Level {level} on the scale {scale}", level=labels[chosen], scale=scale)


def _previous(chapter: Chapter, question: Question) -> str:
    previous = chapter.sheet.previous
    earlier = previous.answers.get(question.id) if previous else None
    if previous is None or earlier is None or isinstance(question.form, TextForm):
        return ""
    if isinstance(question.form, LevelForm) and isinstance(earlier.value, Fraction):
        return f"{previous.year}: {chapter.voice.number(earlier.value)}"
    words = _state(chapter, question, earlier)
    return f"{previous.year}: {words}"


def _state(chapter: Chapter, question: Question, answer: Answer) -> str:
    if answer.state is State.ANSWERED and answer.value is not None:
        return value_words(chapter.voice, question, answer.value)
    return state_word(answer.state, chapter.voice)
