"""Which open questions decide a threshold, and which answer is enough."""

from collections.abc import Sequence
from fractions import Fraction

from selfassess.domain.explanation import Deciding, Explanation
from selfassess.domain.figures import Judgement, Left
from selfassess.domain.forms import LevelForm
from selfassess.domain.questionnaire import Question, Questionnaire
from selfassess.voice import Voice
from selfassess.voice.findings.notation import question_words, value_words

_MOST_NAMED = 8


def undecided_sentence(
    voice: Voice, questionnaire: Questionnaire, explanation: Explanation, judgement: Judgement
) -> str:
    """Return which answers will decide a threshold, and which one is enough where there is just one question."""
    return undecided_together(voice, questionnaire, [(explanation, judgement)])


def undecided_together(
    voice: Voice, questionnaire: Questionnaire, undecided: Sequence[tuple[Explanation, Judgement]]
) -> str:
    """Return the same for several figures under one threshold, in one sentence: each question with what is enough.

    Where too many questions are open to be named, only how many there are.
    """
    sentences, open_ones = [], [pair for pair in undecided if not pair[1].why_undecided.endswith("under_sum")]
    if len(open_ones) < len(undecided):
        sentences.append(
            voice.translate(
                "Findings",
                "The limit is set for all points together; "
                "because some questions are not applicable, it cannot be decided.",
            )
        )
    if open_ones:
        sentences.append(_open_sentence(voice, questionnaire, open_ones))
    return " ".join(sentences)


def _open_sentence(
    voice: Voice, questionnaire: Questionnaire, undecided: Sequence[tuple[Explanation, Judgement]]
) -> str:
    enough = {found.question: found for pair in undecided for found in [_enough(*pair)] if found is not None}
    if len(undecided) == len(enough) == 1:
        return deciding_sentence(voice, questionnaire, *enough.values())
    named = list(dict.fromkeys(question for pair in undecided for question in _named(*pair)))
    n = sum(_open_count(explanation) for explanation, _ in undecided)
    if not 0 < len(named) <= _MOST_NAMED or len(named) < n:
        return voice.translate("Findings", "%n open questions will decide the threshold.", "", n)
    if len(named) == 1:
        only = question_words(voice, questionnaire.question_by_id[named[0]])
        return voice.translate("Findings", "The threshold will be decided by {question}.", question=only)
    words, is_first = [], True
    for name in named:
        question, found = questionnaire.question_by_id[name], enough.get(name)
        words.append(question.number if found is None else _with_enough(voice, question, found, is_first))
        is_first = is_first and found is None
    numbers = voice.join(words)
    return voice.translate("Findings", "The threshold will be decided by questions {questions}.", questions=numbers)


def _enough(explanation: Explanation, judgement: Judgement) -> Deciding | None:
    return next((found for found in explanation.deciding if found.threshold == judgement.threshold.id), None)


def _named(explanation: Explanation, judgement: Judgement) -> list[str]:
    """Return the question that decides alone, else the open questions among the items of the figure."""
    found = _enough(explanation, judgement)
    if found is not None:
        return [found.question]
    return [row.part.id for row in explanation.rows if row.part.left in (Left.OPEN, Left.CANNOT_JUDGE)]


def _open_count(explanation: Explanation) -> int:
    """Return how many questions wait anywhere below a figure."""
    return explanation.figure.coverage.open + explanation.figure.coverage.cannot_judge


def _with_enough(voice: Voice, question: Question, found: Deciding, is_first: bool) -> str:
    """Return a question's number and the answer that is enough; what follows the first is said more shortly."""
    fields = {"number": question.number, "answer": _answer_words(voice, question, found)}
    if is_first:
        return voice.translate("Findings", "{number} ({answer} is enough)", **fields)
    return voice.translate("Findings", "{number} ({answer})", "which answer is enough", **fields)


def deciding_sentence(voice: Voice, questionnaire: Questionnaire, found: Deciding) -> str:
    """Return which question decides a threshold and the least answer that is enough."""
    question = questionnaire.question_by_id[found.question]
    return voice.translate(
        "Findings",
        "The threshold will be decided by {question}: {answer} is enough.",
        question=question_words(voice, question),
        answer=_answer_words(voice, question, found),
    )


def _answer_words(voice: Voice, question: Question, found: Deciding) -> str:
    if isinstance(question.form, LevelForm) and isinstance(found.value, Fraction):
        return voice.translate("Findings", "level {level}", "is enough", level=voice.number(found.value))
    answer = value_words(voice, question, found.value)
    return voice.translate("Findings", "the answer “{answer}”", "is enough", answer=answer)
