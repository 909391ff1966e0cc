"""The command that gives sections to people, and what `show` says of them."""

import argparse
import datetime as dt
from functools import partial

from selfassess.app.addressing import find_section
from selfassess.app.assigning import checked_assignment, due_day, given_assignment
from selfassess.app.session import Session
from selfassess.cli.opening import opened_to_change
from selfassess.cli.table import table_lines
from selfassess.domain.assignment import Assignment
from selfassess.voice import Voice
from selfassess.voice.findings import figure_name
from selfassess.voice.findings.assigning import due_words, waiting_words


def assign(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `assign`."""
    return _take_back(arguments, voice) if arguments.clear else _give(arguments, voice)


def _give(arguments: argparse.Namespace, voice: Voice) -> str:
    wanted = partial(_wanted, arguments)
    with opened_to_change(arguments, voice, wanted) as session:
        key, assignment = wanted(session)
        session.assign(key, assignment)
        sheet = session.sheet(key)
        share = next(share for share in sheet.shares if share.assignment.section == assignment.section)
        return voice.translate(
            "CommandLine",
            "{section} is given to {person}: {due}.",
            section=figure_name(voice, sheet.questionnaire, assignment.section),
            person=assignment.person,
            due=", ".join(filter(None, (due_words(voice, share, today()), waiting_words(voice, share)))),
        )


def _wanted(arguments: argparse.Namespace, session: Session) -> tuple[str, Assignment]:
    """Return the sheet's key and the checked assignment."""
    sheet, section = find_section(session, arguments.section)
    return sheet.key, checked_assignment(sheet, Assignment(section, arguments.person, due_day(arguments.due)))


def _take_back(arguments: argparse.Namespace, voice: Voice) -> str:
    wanted = partial(_given, arguments)
    with opened_to_change(arguments, voice, wanted) as session:
        key, assignment = wanted(session)
        gone = session.take_back(key, assignment.section)
        name = figure_name(voice, session.sheet(key).questionnaire, gone.section)
    return voice.translate(
        "CommandLine", "{section} is nobody's again; it was given to {person}.", section=name, person=gone.person
    )


def _given(arguments: argparse.Namespace, session: Session) -> tuple[str, Assignment]:
    sheet, section = find_section(session, arguments.section)
    return sheet.key, given_assignment(sheet, section)


def held_lines(session: Session, voice: Voice) -> list[str]:
    """Return a table of who has what in the chosen assessment, until when, and how much is open; empty where nobody."""
    rows = [
        [
            share.assignment.person,
            figure_name(voice, sheet.questionnaire, share.assignment.section),
            due_words(voice, share, today()),
            waiting_words(voice, share),
        ]
        for sheet in session.sheets
        for share in sheet.shares
    ]
    if not rows:
        return []
    heading = [
        voice.translate("CommandLine", "Who"),
        voice.translate("CommandLine", "Section"),
        voice.translate("CommandLine", "Until when"),
        voice.translate("CommandLine", "Open"),
    ]
    return table_lines(heading, rows)


def today() -> dt.date:
    """Return today on this machine's clock."""
    return dt.datetime.now().astimezone().date()
