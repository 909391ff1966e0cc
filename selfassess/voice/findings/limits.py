"""What is said of single limits and of all of them together."""

from selfassess.domain.figures import Coverage, Judgement, Result, ThresholdResult, Verdict
from selfassess.domain.findings import verdict_counts
from selfassess.domain.forms import NumberForm
from selfassess.domain.questionnaire import Questionnaire
from selfassess.voice import Voice
from selfassess.voice.findings.notation import comparison_words, figure_words, with_unit
from selfassess.voice.terms import verdict_word


def counts_line(voice: Voice, result: Result) -> str:
    """Return how many limits of a data sheet are met, not met and so on, and how many figures are entered.

    Zero counts are left out; figures that are not applicable count only among the limits. No full stop at its end.
    """
    counts = verdict_counts(result)
    words = {
        Verdict.MET: voice.translate("Findings", "%n met", "", counts[Verdict.MET]),
        Verdict.NOT_MET: voice.translate("Findings", "%n not met", "", counts[Verdict.NOT_MET]),
        Verdict.NOT_DECIDED: voice.translate("Findings", "%n not filled in", "", counts[Verdict.NOT_DECIDED]),
        Verdict.ORIENTATION: voice.translate("Findings", "%n for orientation", "", counts[Verdict.ORIENTATION]),
        Verdict.NOT_APPLICABLE: voice.translate("Findings", "%n not applicable", "", counts[Verdict.NOT_APPLICABLE]),
        Verdict.NO_PUBLISHED_VALUE: voice.translate(
            "Findings", "%n without a published value", "", counts[Verdict.NO_PUBLISHED_VALUE]
        ),
    }
    n = sum(counts.values())
    if not n:
        limits = voice.translate("Findings", "There are no limits")
    else:
        shown = ", ".join(word for verdict, word in words.items() if counts[verdict])
        limits = voice.translate("Findings", "Of %n limits {counts}", "", n, counts=shown)
    figures = _figures_words(voice, result.coverage)
    return f"{limits}; {figures}" if figures else limits


def _figures_words(voice: Voice, coverage: Coverage) -> str:
    if not coverage.applicable:
        return ""
    of_all = voice.translate("Findings", "of %n figures", "", coverage.applicable)
    if not coverage.answered:
        return voice.translate("Findings", "none {of_all} entered yet", of_all=of_all)
    return voice.translate("Findings", "%n {of_all} entered", "", coverage.answered, of_all=of_all)


def tally_words(voice: Voice, found: ThresholdResult) -> str:
    """Return how many sections meet a threshold that applies to each, such as `6 of 12`; the skipped do not count.

    Empty where no value is published, since nothing was counted.
    """
    if found.threshold.value is None:
        return ""
    counted = [judgement.verdict for judgement in found.judgements if judgement.verdict is not Verdict.NOT_APPLICABLE]
    met, total = voice.number(counted.count(Verdict.MET)), voice.number(len(counted))
    return voice.translate("Findings", "{met} of {total}", met=met, total=total)


def judgement_words(voice: Voice, questionnaire: Questionnaire, judgement: Judgement) -> str:
    """Return the verdict word, or for orientation the comparison in words."""
    if judgement.verdict is Verdict.ORIENTATION:
        return orientation_words(voice, questionnaire, judgement)
    if judgement.verdict is Verdict.NOT_DECIDED and judgement.target in questionnaire.question_by_id:
        return voice.translate("Findings", "not filled in")
    return verdict_word(judgement.verdict, voice)


def orientation_words(voice: Voice, questionnaire: Questionnaire, judgement: Judgement) -> str:
    """Return on which side of an orientation limit a value lies and which it asks for; never whether it passed."""
    limit, value = judgement.threshold.value, judgement.compared
    asked = comparison_words(voice, judgement.threshold)
    words = {"limit": asked, "value": judged_words(voice, questionnaire, judgement)}
    if value is None or limit is None:
        return voice.translate("Findings", "not filled in; limit for orientation ({limit})", limit=asked)
    if value > limit:
        return voice.translate("Findings", "{value} – above the limit for orientation ({limit})", **words)
    if value < limit:
        return voice.translate("Findings", "{value} – below the limit for orientation ({limit})", **words)
    return voice.translate("Findings", "{value} – exactly the limit for orientation ({limit})", **words)


def side_words(voice: Voice, questionnaire: Questionnaire, judgement: Judgement) -> str:
    """Return a verdict shortly, where value and status stand beside it: for orientation only the side and the limit."""
    limit, value = judgement.threshold.value, judgement.compared
    if judgement.verdict is not Verdict.ORIENTATION or limit is None:
        return judgement_words(voice, questionnaire, judgement)
    asked = comparison_words(voice, judgement.threshold)
    if value is None:
        return voice.translate("Findings", "not filled in ({limit})", limit=asked)
    if value > limit:
        return voice.translate("Findings", "above the limit ({limit})", limit=asked)
    if value < limit:
        return voice.translate("Findings", "below the limit ({limit})", limit=asked)
    return voice.translate("Findings", "exactly the limit ({limit})", limit=asked)


def judged_words(voice: Voice, questionnaire: Questionnaire, judgement: Judgement) -> str:
    """Return the judged value in the unit of its threshold; empty where there is none."""
    value = judgement.compared
    if value is None:
        return ""
    question = questionnaire.question_by_id.get(judgement.target)
    if question is not None and isinstance(question.form, NumberForm):
        return with_unit(voice, voice.number(value), question.form.unit)
    if value != judgement.value:
        return with_unit(
            voice, voice.rounded(value, questionnaire.decimals, judgement.threshold.value), judgement.threshold.unit
        )
    return figure_words(voice, questionnaire, value, judgement.threshold.value)
