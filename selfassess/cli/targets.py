"""The commands about own thresholds: target list, set, withdraw."""

import argparse
import sys
from functools import partial

from selfassess.app.addressing import find_own, find_target
from selfassess.app.house import contradictions
from selfassess.app.planning import checked_house_threshold
from selfassess.app.session import Session
from selfassess.app.sheets import Sheet
from selfassess.cli.opening import opened, opened_to_change
from selfassess.cli.table import table_lines
from selfassess.domain.answers import parse_number
from selfassess.domain.errors import Problem
from selfassess.domain.figures import ThresholdResult
from selfassess.domain.house import HouseThreshold, own_result
from selfassess.domain.questionnaire import Comparison
from selfassess.voice import Voice
from selfassess.voice.findings import compared_words, comparison_words, judgement_words, tally_words
from selfassess.voice.findings.house import decision_words, target_words
from selfassess.voice.terms import verdict_word


def list_all(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `target FILE list`."""
    with opened(arguments, voice) as session:
        if session.current is None:
            raise Problem("session.no_assessment")
        rows = [_row(sheet, own, voice) for sheet in session.sheets for own in sheet.house_thresholds]
        if not rows:
            return voice.translate("CommandLine", "No own threshold is set in this assessment.")
    heading = [
        voice.translate("CommandLine", "Id"),
        voice.translate("CommandLine", "Threshold"),
        voice.translate("CommandLine", "What"),
        voice.translate("CommandLine", "Limit"),
        voice.translate("CommandLine", "Value"),
        voice.translate("CommandLine", "Verdict"),
        voice.translate("CommandLine", "Decision"),
        voice.translate("CommandLine", "Reason"),
    ]
    return "\n".join(table_lines(heading, rows, right=(4,)))


def _row(sheet: Sheet, own: HouseThreshold, voice: Voice) -> list[str]:
    found = own_result(sheet.result, own)
    return [
        own.id,
        voice.text(found.threshold.label),
        target_words(voice, sheet.questionnaire, own.applies_to),
        comparison_words(voice, found.threshold),
        _value(sheet, found, voice),
        _verdict(sheet, found, voice),
        decision_words(voice, own),
        own.reason,
    ]


def _value(sheet: Sheet, found: ThresholdResult, voice: Voice) -> str:
    if len(found.judgements) == 1:
        return compared_words(voice, sheet.questionnaire, sheet.result, found.judgements[0])
    return tally_words(voice, found)


def _verdict(sheet: Sheet, found: ThresholdResult, voice: Voice) -> str:
    if len(found.judgements) == 1:
        return judgement_words(voice, sheet.questionnaire, found.judgements[0])
    return verdict_word(found.together, voice)


def set_one(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `target FILE set`: an id that an own threshold has already gives that one other terms."""
    wanted = partial(_wanted, arguments)
    with opened_to_change(arguments, voice, wanted) as session:
        key, own = wanted(session)
        is_new = own.id not in {one.id for one in session.sheet(key).house_thresholds}
        own = session.add_house_threshold(key, own) if is_new else session.change_house_threshold(key, own)
        sheet = session.sheet(key)
    for warning in contradictions(sheet.questionnaire, own):
        print(voice.problem(warning), file=sys.stderr)
    found = own_result(sheet.result, own)
    return voice.translate(
        "CommandLine",
        "Own threshold {id}: {what} – {limit}; now {verdict}.",
        id=own.id,
        what=target_words(voice, sheet.questionnaire, own.applies_to),
        limit=comparison_words(voice, found.threshold),
        verdict=_verdict(sheet, found, voice),
    )


def _wanted(arguments: argparse.Namespace, session: Session) -> tuple[str, HouseThreshold]:
    """Return the sheet's key and the checked threshold."""
    sheet, applies_to = find_target(session, arguments.target)
    comparison, value = next(
        (each, text) for each in Comparison if (text := getattr(arguments, each.value)) is not None
    )
    wanted = HouseThreshold(
        arguments.id,
        arguments.label,
        applies_to,
        comparison,
        parse_number(value),
        arguments.reason,
        arguments.unit,
        arguments.decision,
        arguments.decision_date,
    )
    return sheet.key, checked_house_threshold(sheet, wanted)


def withdraw(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `target FILE withdraw`."""
    wanted = partial(find_own, name=arguments.id)
    with opened_to_change(arguments, voice, wanted) as session:
        sheet, own = wanted(session)
        session.withdraw_house_threshold(sheet.key, own.id)
        label = voice.text(own_result(sheet.result, own).threshold.label)
    return voice.translate("CommandLine", "Own threshold {id} (“{label}”) is withdrawn.", id=own.id, label=label)
