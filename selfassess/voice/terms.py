"""The words of verdicts, of a threshold's status, of answers, of questionnaires; one wording everywhere."""

from selfassess.domain.answers import State
from selfassess.domain.figures import Verdict
from selfassess.domain.questionnaire import Kind, Status, Threshold
from selfassess.voice.speaker import Voice


def verdict_word(verdict: Verdict, voice: Voice) -> str:
    """Return what a threshold says, such as `met`."""
    return {
        Verdict.MET: voice.translate("Terms", "met"),
        Verdict.NOT_MET: voice.translate("Terms", "not met"),
        Verdict.NOT_DECIDED: voice.translate("Terms", "not decided"),
        Verdict.NOT_APPLICABLE: voice.translate("Terms", "not applicable"),
        Verdict.NO_PUBLISHED_VALUE: voice.translate("Terms", "no published value"),
        Verdict.ORIENTATION: voice.translate("Terms", "for orientation"),
    }[verdict]


def status_word(status: Status, voice: Voice, is_own: bool = False) -> str:
    """Return whose a threshold is, such as `law`; of status house it is the questionnaire's, or one's own."""
    if is_own:
        return voice.translate("Terms", "set by ourselves")
    return {
        Status.LAW: voice.translate("Terms", "law"),
        Status.PUBLISHED: voice.translate("Terms", "published"),
        Status.PLATFORM: voice.translate("Terms", "platform"),
        Status.HOUSE: voice.translate("Terms", "questionnaire's proposal"),
    }[status]


def status_words(threshold: Threshold, voice: Voice) -> str:
    """Return whose a threshold is, and whether it is only for orientation, such as `law, for orientation`.

    So the law of another country never wears the bare word of a law that binds here, and what was published without
    a value is not called published.
    """
    status = status_word(threshold.status, voice, threshold.is_own)
    if threshold.value is None and threshold.status is Status.PUBLISHED:
        status = voice.translate("Terms", "not published")
    if not threshold.orientation:
        return status
    return voice.translate("Terms", "{status}, for orientation", status=status)


def state_word(state: State, voice: Voice) -> str:
    """Return what was said to a question, such as `open`."""
    return {
        State.OPEN: voice.translate("Terms", "open"),
        State.ANSWERED: voice.translate("Terms", "answered"),
        State.NOT_APPLICABLE: voice.translate("Terms", "not applicable"),
        State.CANNOT_JUDGE: voice.translate("Terms", "cannot judge"),
    }[state]


def kind_word(kind: Kind, voice: Voice) -> str:
    """Return what kind of questionnaire it is, such as `survey`."""
    return {
        Kind.ASSESSMENT: voice.translate("Terms", "self-assessment"),
        Kind.SURVEY: voice.translate("Terms", "survey"),
        Kind.DATA: voice.translate("Terms", "data sheet"),
    }[kind]


def unit_word(kind: str, voice: Voice) -> str:
    """Return what is assessed, such as `company`."""
    return {
        "municipality": voice.translate("Terms", "municipality"),
        "institution": voice.translate("Terms", "institution"),
        "company": voice.translate("Terms", "company"),
        "residents_council": voice.translate("Terms", "residents' council"),
    }.get(kind) or voice.translate("Terms", "any unit")
