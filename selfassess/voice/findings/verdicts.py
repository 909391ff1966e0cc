"""The sentence a result page opens with."""

from selfassess.domain.figures import Figure, Judgement, Result, Verdict
from selfassess.domain.findings import Tally, leading_tally
from selfassess.domain.questionnaire import Comparison, Questionnaire
from selfassess.voice import Voice
from selfassess.voice.findings.headline import bounds_lead, compared_words, headline
from selfassess.voice.findings.limits import counts_line
from selfassess.voice.findings.notation import (
    figure_name,
    figure_words,
    limit_words,
    numeral,
    of_highest,
    speaks_of_principles,
)

_MOST_IN_WORDS = 12


def verdict_sentence(voice: Voice, questionnaire: Questionnaire, result: Result) -> str:
    """Return the finding of one sheet in one sentence; for a sheet without roll-up the counts of its limits."""
    if not questionnaire.is_scored:
        return f"{counts_line(voice, result)}."
    if result.overall is None or result.overall.value is None:
        return voice.translate("Findings", "No score yet")
    tally = leading_tally(result)
    if tally is None or tally.total == 0:
        return _overall_sentence(voice, questionnaire, result, result.overall)
    if tally.total == 1:
        counted = (*tally.met, *tally.not_met, *tally.not_decided)
        judged = next(found for found in tally.result.judgements if found.target in counted)
        return _judgement_sentence(voice, questionnaire, result, judged)
    return _opened(_tally_sentence(voice, questionnaire, tally))


def _opened(words: str) -> str:
    return words[:1].upper() + words[1:]


def _tally_sentence(voice: Voice, questionnaire: Questionnaire, tally: Tally) -> str:
    threshold = tally.result.threshold
    fields: dict[str, object] = {
        "limit": limit_words(voice, threshold),
        "met": numeral(voice, questionnaire, len(tally.met)),
        "missed": numeral(voice, questionnaire, len(tally.not_met)),
        "undecided": numeral(voice, questionnaire, len(tally.not_decided)),
        "of_all": _of_all(voice, questionnaire, tally.total),
        "all": _all(voice, questionnaire, tally.total),
        "none": _none(voice, questionnaire),
    }
    if len(tally.not_decided) == tally.total:
        return voice.translate("Findings", "Open questions will decide the threshold {limit}.", limit=fields["limit"])
    upper = threshold.comparison in (Comparison.AT_MOST, Comparison.LESS_THAN)
    return _kept(voice, tally, fields) if upper else _reached(voice, tally, fields)


def _reached(voice: Voice, tally: Tally, fields: dict[str, object]) -> str:
    """Word a threshold that is reached from below."""
    if len(tally.met) == tally.total:
        return voice.translate("Findings", "The threshold {limit} is met by {all}.", **fields)
    if len(tally.not_met) == tally.total:
        return voice.translate("Findings", "The threshold {limit} is met by {none} {of_all}.", **fields)
    if not tally.not_decided:
        return voice.translate(
            "Findings", "The threshold {limit} is met by {met} {of_all} and missed by {missed}.", **fields
        )
    if not tally.not_met:
        return voice.translate(
            "Findings",
            "The threshold {limit} is met by {met} {of_all}; open questions will decide {undecided} more.",
            **fields,
        )
    if not tally.met:
        return voice.translate(
            "Findings",
            "The threshold {limit} is missed by {missed} {of_all}; open questions will decide {undecided} more.",
            **fields,
        )
    return voice.translate(
        "Findings",
        "The threshold {limit} is met by {met} {of_all} and missed by {missed}; "
        "open questions will decide {undecided} more.",
        **fields,
    )


def _kept(voice: Voice, tally: Tally, fields: dict[str, object]) -> str:
    """Word a limit that is not to be exceeded."""
    if len(tally.met) == tally.total:
        return voice.translate("Findings", "The limit {limit} is kept by {all}.", **fields)
    if len(tally.not_met) == tally.total:
        return voice.translate("Findings", "The limit {limit} is kept by {none} {of_all}.", **fields)
    if not tally.not_decided:
        return voice.translate(
            "Findings", "The limit {limit} is kept by {met} {of_all} and exceeded by {missed}.", **fields
        )
    if not tally.not_met:
        return voice.translate(
            "Findings",
            "The limit {limit} is kept by {met} {of_all}; open questions will decide {undecided} more.",
            **fields,
        )
    if not tally.met:
        return voice.translate(
            "Findings",
            "The limit {limit} is exceeded by {missed} {of_all}; open questions will decide {undecided} more.",
            **fields,
        )
    return voice.translate(
        "Findings",
        "The limit {limit} is kept by {met} {of_all} and exceeded by {missed}; "
        "open questions will decide {undecided} more.",
        **fields,
    )


def _of_all(voice: Voice, questionnaire: Questionnaire, total: int) -> str:
    principles, count = speaks_of_principles(questionnaire), numeral(voice, questionnaire, total)
    if total > _MOST_IN_WORDS:
        if principles:
            return voice.translate("Findings", "of the %n principles", "", total)
        return voice.translate("Findings", "of the %n sections", "", total)
    if principles:
        return voice.translate("Findings", "of the {total} principles", total=count)
    return voice.translate("Findings", "of the {total} sections", total=count)


def _all(voice: Voice, questionnaire: Questionnaire, total: int) -> str:
    principles, count = speaks_of_principles(questionnaire), numeral(voice, questionnaire, total)
    if total > _MOST_IN_WORDS:
        if principles:
            return voice.translate("Findings", "all principles")
        return voice.translate("Findings", "all sections")
    if principles:
        return voice.translate("Findings", "all {total} principles", total=count)
    return voice.translate("Findings", "all {total} sections", total=count)


def _none(voice: Voice, questionnaire: Questionnaire) -> str:
    if speaks_of_principles(questionnaire):
        return voice.translate("Findings", "none", "of the principles")
    return voice.translate("Findings", "none", "of the sections")


def _overall_sentence(voice: Voice, questionnaire: Questionnaire, result: Result, overall: Figure) -> str:
    for found in result.thresholds:
        threshold = found.threshold
        if threshold.applies_to == "overall" and threshold.value is not None and not threshold.orientation:
            return _judgement_sentence(voice, questionnaire, result, found.judgements[0])
    figure = f"{headline(voice, questionnaire, overall)} {of_highest(voice, questionnaire, overall)}".strip()
    if overall.band is None or bounds_lead(overall):
        return voice.translate("Findings", "The overall score is {figure}.", figure=figure)
    band = voice.text(overall.band.label)
    return voice.translate("Findings", "The overall score is {figure}: {band}.", figure=figure, band=band)


def _judgement_sentence(voice: Voice, questionnaire: Questionnaire, result: Result, judgement: Judgement) -> str:
    """Return one verdict as a sentence of its own."""
    threshold = judgement.threshold
    fields: dict[str, object] = {
        "name": figure_name(voice, questionnaire, judgement.target),
        "figure": compared_words(voice, questionnaire, result, judgement) or figure_words(voice, questionnaire, None),
        "limit": limit_words(voice, threshold),
    }
    if judgement.verdict is Verdict.MET:
        return voice.translate("Findings", "{name} is {figure} and meets the threshold {limit}.", **fields)
    if judgement.verdict is Verdict.NOT_MET:
        return voice.translate("Findings", "{name} is {figure} and does not meet the threshold {limit}.", **fields)
    if judgement.why_undecided == "not_applicable_under_sum":
        return voice.translate(
            "Findings",
            "{name} is {figure}; the threshold {limit} cannot be decided, because some questions are not applicable.",
            **fields,
        )
    return voice.translate(
        "Findings", "{name} is {figure}; open questions will decide the threshold {limit}.", **fields
    )
