"""The commands about scenarios: scenario list, show, add, delete, export."""

import argparse
from functools import partial

from selfassess.app.addressing import changes_said, find_kept
from selfassess.app.exporting import export_plan
from selfassess.app.planning import checked_scenario, plan_of
from selfassess.app.session import Session
from selfassess.app.sheets import Sheet
from selfassess.cli.opening import opened, opened_to_change
from selfassess.cli.table import table_lines
from selfassess.domain.errors import Problem
from selfassess.domain.figures import Result, ThresholdResult
from selfassess.domain.scenario import Plan, Scenario, play
from selfassess.voice import Voice
from selfassess.voice.findings import (
    figure_name,
    figure_words,
    question_name,
    tally_words,
    value_words,
)
from selfassess.voice.terms import verdict_word


def list_all(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `scenario FILE list`."""
    with opened(arguments, voice) as session:
        if session.current is None:
            raise Problem("session.no_assessment")
        rows = [
            [str(one.number), one.name, sheet.key, voice.number(len(plan_of(sheet, one).steps))]
            for sheet in session.sheets
            for one in sheet.scenarios
        ]
    if not rows:
        return voice.translate("CommandLine", "No scenario is kept with this assessment.")
    heading = [
        voice.translate("CommandLine", "No."),
        voice.translate("CommandLine", "Scenario"),
        voice.translate("CommandLine", "Questionnaire"),
        voice.translate("CommandLine", "Steps to take"),
    ]
    return "\n".join(table_lines(heading, rows, right=(0, 3)))


def show(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `scenario FILE show`."""
    with opened(arguments, voice) as session:
        sheet, scenario = find_kept(session, arguments.number)
        lines = [
            voice.translate("CommandLine", "Scenario {number}: {name}", number=scenario.number, name=scenario.name)
        ]
        plan, result = plan_of(sheet, scenario), play(sheet.scoring, scenario.changes).result
        if not plan.steps:
            return "\n".join([*lines, voice.translate("CommandLine", "Every step of it is taken already.")])
        return "\n".join([*lines, "", *_steps(plan, voice), "", *_effects(sheet, result, voice)])


def _steps(plan: Plan, voice: Voice) -> list[str]:
    rows = []
    for step in plan.steps:
        question = plan.questionnaire.question_by_id[step.question]
        before = "" if step.before is None else value_words(voice, question, step.before)
        name = f"{question.number} {question_name(voice, question)}"
        rows.append([name, before, value_words(voice, question, step.after), voice.number(step.effort)])
    heading = [
        voice.translate("CommandLine", "Question"),
        voice.translate("CommandLine", "Now"),
        voice.translate("CommandLine", "To be reached"),
        voice.translate("CommandLine", "Effort (1–5)"),
    ]
    return table_lines(heading, rows, right=(3,))


def _effects(sheet: Sheet, result: Result, voice: Voice) -> list[str]:
    """Return the figures that the scenario moves, and every verdict before and after."""
    rows = []
    figures = [*([sheet.result.overall] if sheet.result.overall else []), *sheet.result.sections.values()]
    for figure in figures:
        after = result.figure(figure.id)
        if after is not None and after.value != figure.value:
            name = figure_name(voice, sheet.questionnaire, figure.id)
            values = (figure_words(voice, sheet.questionnaire, value) for value in (figure.value, after.value))
            rows.append([name, *values])
    for before, then in zip(sheet.result.thresholds, result.thresholds, strict=True):
        rows.append([voice.text(before.threshold.label), *(_verdict(found, voice) for found in (before, then))])
    heading = [
        voice.translate("CommandLine", "Effect"),
        voice.translate("CommandLine", "Now"),
        voice.translate("CommandLine", "In the scenario"),
    ]
    return table_lines(heading, rows)


def _verdict(found: ThresholdResult, voice: Voice) -> str:
    word = verdict_word(found.together, voice)
    tally = tally_words(voice, found) if len(found.judgements) > 1 else ""
    return f"{word} ({tally})" if tally else word


def add(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `scenario FILE add`."""
    wanted = partial(_wanted, arguments)
    with opened_to_change(arguments, voice, wanted) as session:
        key, scenario = wanted(session)
        scenario = session.add_scenario(key, scenario.name, scenario.changes)
        steps = len(plan_of(session.sheet(key), scenario).steps)
    return voice.translate(
        "CommandLine",
        "Scenario {number} “{name}” is kept: %n steps to take. The answers are as they were.",
        "",
        steps,
        number=scenario.number,
        name=scenario.name,
    )


def _wanted(arguments: argparse.Namespace, session: Session) -> tuple[str, Scenario]:
    """Return the sheet's key and the checked scenario."""
    key, changes = changes_said(session, arguments.step)
    return key, checked_scenario(session.sheet(key), Scenario(0, arguments.name, changes))


def delete(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `scenario FILE delete`."""
    wanted = partial(find_kept, name=arguments.number)
    with opened_to_change(arguments, voice, wanted) as session:
        sheet, scenario = wanted(session)
        session.delete_scenario(sheet.key, scenario.number)
    return voice.translate(
        "CommandLine", "Scenario {number} “{name}” is deleted.", number=scenario.number, name=scenario.name
    )


def export(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `scenario FILE export`."""
    with opened(arguments, voice) as session:
        plan = plan_of(*find_kept(session, arguments.number))
        path = export_plan(session.snapshot(), plan, arguments.out, voice.language, session.path)
    return voice.translate("CommandLine", "{path}: %n steps to take.", "", len(plan.steps), path=path)
