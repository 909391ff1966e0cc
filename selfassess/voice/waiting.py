"""What waits for an answer: how many questions are not answered, and how many of them cannot be judged."""

from selfassess.voice import Voice


def waiting_words(voice: Voice, unanswered: int, unsure: int) -> str:
    """Return what waits as a clause, such as `60 questions are not answered, 1 cannot be judged`.

    Who said that a question cannot be judged did not leave it open, though both keep a score provisional: so the
    numbers agree with those of the outline, which counts the two apart. Empty where nothing waits.
    """
    if not unanswered:
        return voice.translate("Findings", "%n questions cannot be judged", "", unsure) if unsure else ""
    words = voice.translate("Findings", "%n questions are not answered", "", unanswered)
    return f"{words}, {_unsure_words(voice, unsure)}" if unsure else words


def waiting_counts(voice: Voice, unanswered: int, unsure: int) -> str:
    """Return the same in few words, such as `60 not answered, 1 cannot be judged`."""
    words = [voice.translate("Findings", "%n not answered", "questions", unanswered)] if unanswered else []
    return ", ".join([*words, *([_unsure_words(voice, unsure)] if unsure else [])])


def _unsure_words(voice: Voice, unsure: int) -> str:
    return voice.translate("Findings", "%n cannot be judged", "questions", unsure)
