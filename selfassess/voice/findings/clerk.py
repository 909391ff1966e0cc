"""Text for the clerk to copy into the document system: an explanation and a draft decision with places to fill in."""

from collections.abc import Iterator, Sequence

from selfassess.domain.findings import Tally, leading_tally, open_first, unjudged
from selfassess.domain.questionnaire import Status, Threshold
from selfassess.domain.record import SheetSnapshot, Snapshot, leading_sheet
from selfassess.voice import Voice
from selfassess.voice.findings.changes import changes_sentence
from selfassess.voice.findings.headline import bounds_lead, overall_words, provisional_line
from selfassess.voice.findings.house import without_decision
from selfassess.voice.findings.notation import figure_name, speaks_of_principles
from selfassess.voice.findings.verdicts import verdict_sentence
from selfassess.voice.terms import verdict_word
from selfassess.voice.waiting import waiting_words

_MOST_NAMED = 12


def clerk_text(snapshot: Snapshot, voice: Voice) -> str:
    """Return an explanatory paragraph and a draft decision; what only the municipality knows stands in brackets."""
    lead = leading_sheet(snapshot)
    return "\n\n".join(
        [
            voice.translate("Clerk", "Explanation"),
            " ".join(_explanation(snapshot, lead, voice)),
            voice.translate("Clerk", "Draft decision"),
            _opening(snapshot, voice),
            "\n".join(f"{number}. {point}" for number, point in enumerate(_points(snapshot, lead, voice), 1)),
            _signature(voice),
        ]
    )


def _unit(snapshot: Snapshot) -> str:
    unit = snapshot.assessment.unit
    return unit.name or unit.municipality.official_name


def _titles(snapshot: Snapshot, voice: Voice) -> str:
    return voice.join(
        [voice.translate("Clerk", "“{title}”", title=voice.text(one.questionnaire.title)) for one in snapshot.sheets]
    )


def _period(snapshot: Snapshot, voice: Voice) -> str:
    period = snapshot.assessment.period
    return voice.between(voice.date(period.start, "short"), voice.date(period.end, "short"))


def _explanation(snapshot: Snapshot, lead: SheetSnapshot, voice: Voice) -> Iterator[str]:
    questionnaire, result = lead.questionnaire, lead.result
    fields = {"unit": _unit(snapshot), "period": _period(snapshot, voice)}
    if len(snapshot.sheets) > 1:
        titles = _titles(snapshot, voice)
        yield voice.translate(
            "Clerk",
            "{unit} has assessed itself by the questionnaires {titles} for the period {period}.",
            titles=titles,
            **fields,
        )
    else:
        yield voice.translate(
            "Clerk",
            "{unit} has assessed itself by the questionnaire {titles} for the period {period}.",
            titles=_titles(snapshot, voice),
            **fields,
        )
    if len(snapshot.sheets) > 1:
        yield f"{voice.text(questionnaire.title)}."
    answered = voice.number(result.coverage.answered)
    yield voice.translate(
        "Clerk",
        "{answered} of %n applicable questions are answered.",
        "",
        result.coverage.applicable,
        answered=answered,
    )
    yield from _figures(lead, voice)
    tally = leading_tally(result)
    if tally is not None and tally.result.threshold.status is Status.HOUSE:
        yield _unofficial(tally.result.threshold, voice)
    for sheet in snapshot.sheets:
        yield from _own_thresholds(sheet, voice)
    if lead.previous is not None and questionnaire.is_scored:
        yield changes_sentence(voice, questionnaire, result, lead.previous)
    yield from _others(snapshot, lead, voice)
    yield voice.translate("Clerk", "The score is the unit's own; no outside assessor has given it.")


def _unofficial(threshold: Threshold, voice: Voice) -> str:
    """Return that no authority has set the threshold, and who did."""
    if threshold.is_own:
        return voice.translate("Clerk", "We have set the threshold ourselves; no law or other act prescribes it.")
    return voice.translate("Clerk", "The threshold is the questionnaire's proposal; no law or other act prescribes it.")


def _own_thresholds(sheet: SheetSnapshot, voice: Voice) -> Iterator[str]:
    """Yield each threshold that the municipality set itself: by which decision, and whether it is met."""
    for found in sheet.result.thresholds:
        threshold = found.threshold
        if not threshold.is_own:
            continue
        fields = {"label": voice.text(threshold.label), "verdict": verdict_word(found.together, voice)}
        decision = voice.text(threshold.source.title)
        if decision == without_decision(voice):
            yield voice.translate("Clerk", "Our own threshold “{label}”: {verdict}.", **fields)
            continue
        decision = decision[:1].lower() + decision[1:]
        yield voice.translate(
            "Clerk", "Our own threshold “{label}” ({decision}): {verdict}.", decision=decision, **fields
        )


def _others(snapshot: Snapshot, lead: SheetSnapshot, voice: Voice) -> Iterator[str]:
    """Yield what the other sheets come to."""
    for sheet in snapshot.sheets:
        if sheet is not lead:
            finding = verdict_sentence(voice, sheet.questionnaire, sheet.result).removesuffix(".")
            yield f"{voice.text(sheet.questionnaire.title)}. {finding}."


def _figures(lead: SheetSnapshot, voice: Voice) -> Iterator[str]:
    """Yield the finding and the overall figure with how far it can still move."""
    questionnaire, overall = lead.questionnaire, lead.result.overall
    finding = verdict_sentence(voice, questionnaire, lead.result)
    yield f"{finding.removesuffix('.')}."
    if overall is None or overall.value is None:
        return
    figure = overall_words(voice, questionnaire, overall)
    yield voice.translate("Clerk", "The overall score is {figure}.", figure=figure)
    state = provisional_line(voice, questionnaire, overall)
    if state and not bounds_lead(overall):
        yield f"{state}."


def _opening(snapshot: Snapshot, voice: Voice) -> str:
    """Return the first words of the decision; a council is named only where the municipality's name gives it."""
    unit = snapshot.assessment.unit
    ground = voice.translate("Clerk", "Pursuant to [article of law, if one is needed]")
    name = unit.municipality.official_name
    if unit.kind != "municipality":
        return voice.translate("Clerk", "{ground}, [name of the deciding body] decides:", ground=ground)
    if voice.language == "lv" and name.endswith(" novada pašvaldība"):
        council = f"{name.removesuffix('pašvaldība')}dome"
        return voice.translate("Clerk", "{ground}, {council} decides:", ground=ground, council=council)
    return voice.translate("Clerk", "{ground}, [name of the council] decides:", ground=ground)


def _points(snapshot: Snapshot, lead: SheetSnapshot, voice: Voice) -> Iterator[str]:
    """Yield what the council is asked to decide; what the findings give no reason for is left out."""
    yield voice.translate(
        "Clerk",
        "To take note of the results of the self-assessment for the period {period} (annexed).",
        period=_period(snapshot, voice),
    )
    waiting = open_first(lead.questionnaire, lead.answers, lead.result)
    if waiting:
        yield _complete(lead, waiting, voice)
    tally = leading_tally(lead.result)
    if tally is not None and tally.not_met:
        yield _improve(lead, tally, voice)
    yield voice.translate("Clerk", "To publish the results on the website by [date]; responsible: [unit or post].")
    yield voice.translate("Clerk", "To entrust [post] with supervising the execution of this decision.")


def _complete(lead: SheetSnapshot, waiting: Sequence[str], voice: Voice) -> str:
    unsure = len(unjudged(waiting, lead.answers))
    if unsure:
        return voice.translate(
            "Clerk",
            "To instruct the executive director to see to it by [date] that every question is answered ({waiting}).",
            waiting=waiting_words(voice, len(waiting) - unsure, unsure),
        )
    if len(waiting) > _MOST_NAMED:
        return voice.translate(
            "Clerk",
            "To instruct the executive director to see to it by [date] that the %n open questions are answered.",
            "",
            len(waiting),
        )
    numbers = voice.join([lead.questionnaire.question_by_id[question].number for question in waiting])
    return voice.translate(
        "Clerk",
        "To instruct the executive director to see to it by [date] that the %n open questions are answered "
        "({questions}).",
        "",
        len(waiting),
        questions=numbers,
    )


def _improve(lead: SheetSnapshot, tally: Tally, voice: Voice) -> str:
    names = "; ".join(figure_name(voice, lead.questionnaire, target) for target in tally.not_met)
    if speaks_of_principles(lead.questionnaire):
        return voice.translate(
            "Clerk",
            "To instruct the executive director to submit to the council by [date] proposals for improvement in the "
            "principles below the threshold: {names}.",
            names=names,
        )
    return voice.translate(
        "Clerk",
        "To instruct the executive director to submit to the council by [date] proposals for improvement in the "
        "sections below the threshold: {names}.",
        names=names,
    )


def _signature(voice: Voice) -> str:
    return voice.translate("Clerk", "[Post of the signatory]    [name, surname]")
