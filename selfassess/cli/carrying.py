"""The command that takes answers over: carry; `new --carry-over` says the same."""

import argparse
from collections.abc import Sequence

from selfassess.app.carrying import CarryOver
from selfassess.app.session import Session
from selfassess.cli.opening import opened_to_change
from selfassess.voice import Voice


def carry(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `carry`. Raises what `Session.carry_overs` raises."""

    def wanted(session: Session) -> tuple[CarryOver, ...]:
        return session.carry_overs(arguments.source)

    with opened_to_change(arguments, voice, wanted) as session:
        return carried(session, wanted(session), voice)


def carried(session: Session, wanted: Sequence[CarryOver], voice: Voice) -> str:
    """Take over what is `wanted` and say how much it was."""
    sentences = [_carried(session, one, voice) for one in wanted if one.answers]
    return " ".join(sentences) or voice.translate(
        "CommandLine", "No answer was taken over: what is shared is open there or answered here already."
    )


def _carried(session: Session, wanted: CarryOver, voice: Voice) -> str:
    change = session.carry(wanted)
    said = voice.translate(
        "CommandLine",
        "%n answers taken over from “{title}” of assessment {number}.",
        "",
        len(change.edits),
        title=voice.text(wanted.questionnaire.title),
        number=wanted.source.number,
    )
    if not change.evidence:
        return said
    return f"{said} {voice.translate('CommandLine', '%n pieces of evidence came with them.', '', len(change.evidence))}"
