"""What the words of results and reports mean, for readers who meet them the first time."""

from typing import NamedTuple

from selfassess.voice import Voice


class Term(NamedTuple):
    """A word and what it means."""

    word: str
    meaning: str


def glossary(voice: Voice) -> list[Term]:
    """Return the words in one fixed order, the same in every language."""
    return [*_of_questions(voice), *_of_scores(voice), *_of_thresholds(voice)]


def _of_questions(voice: Voice) -> list[Term]:
    return [
        Term(
            voice.translate("Glossary", "assessed period"),
            voice.translate("Glossary", "The time the answers are about; not the time they were given in."),
        ),
        Term(
            voice.translate("Glossary", "level"),
            voice.translate("Glossary", "A described stage; the highest whose description already holds is chosen."),
        ),
        Term(
            voice.translate("Glossary", "justification"),
            voice.translate("Glossary", "Why an answer was given, in the words of those who gave it."),
        ),
        Term(
            voice.translate("Glossary", "evidence"),
            voice.translate("Glossary", "A file, a link or an act that shows that an answer is so."),
        ),
        Term(
            voice.translate("Glossary", "not applicable"),
            voice.translate(
                "Glossary", "The question does not concern the municipality; it leaves the calculation, with a reason."
            ),
        ),
        Term(
            voice.translate("Glossary", "cannot judge"),
            voice.translate("Glossary", "Those who answer do not know; the question stays undecided."),
        ),
    ]


def _of_scores(voice: Voice) -> list[Term]:
    return [
        Term(
            voice.translate("Glossary", "score"),
            voice.translate("Glossary", "The weighted mean, or the sum, of the answers in a section."),
        ),
        Term(
            voice.translate("Glossary", "overall score"),
            voice.translate("Glossary", "The figure for the whole questionnaire, made of its sections or questions."),
        ),
        Term(
            voice.translate("Glossary", "weight"),
            voice.translate("Glossary", "How many times an answer or a section counts."),
        ),
        Term(
            voice.translate("Glossary", "bounds"),
            voice.translate("Glossary", "The lowest and the highest score that open questions still allow."),
        ),
        Term(
            voice.translate("Glossary", "provisional"),
            voice.translate("Glossary", "Not all questions are answered, so the score can still change."),
        ),
    ]


def _of_thresholds(voice: Voice) -> list[Term]:
    return [
        Term(
            voice.translate("Glossary", "threshold"),
            voice.translate(
                "Glossary", "A value that a score or a figure is compared with; its status says whose it is."
            ),
        ),
        Term(
            voice.translate("Glossary", "not decided"),
            voice.translate("Glossary", "Open questions can still turn the verdict on a threshold either way."),
        ),
        Term(
            voice.translate("Glossary", "for orientation"),
            voice.translate(
                "Glossary",
                "A limit set for countries or other bodies; it stands beside the value and is neither met nor missed.",
            ),
        ),
    ]
