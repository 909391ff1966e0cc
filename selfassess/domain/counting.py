"""How much there is in a questionnaire."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from selfassess.domain.forms import LevelForm
from selfassess.domain.questionnaire import Questionnaire, Status


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers of the parts of a questionnaire.

    `sections` are the top-level ones, `levels` the descriptions of levels; `sources` counts those of questions and
    limits by how they were read (`act`, `secondary`, empty = not said), `limits` the thresholds by their status.
    """

    sections: int
    questions: int
    levels: int
    sources: Mapping[str, int]
    limits: Mapping[Status, int]


def count(questionnaire: Questionnaire) -> Counts:
    """Return how much there is in a questionnaire."""
    questions, thresholds = questionnaire.questions, questionnaire.thresholds
    sources = [source for question in questions for source in question.sources]
    sources += [each.source for each in thresholds if each.source.title or each.source.act or each.source.url]
    return Counts(
        sections=len(questionnaire.sections),
        questions=len(questions),
        levels=sum(len(question.form.texts) for question in questions if isinstance(question.form, LevelForm)),
        sources=Counter(source.read for source in sources),
        limits=Counter(threshold.status for threshold in thresholds),
    )
