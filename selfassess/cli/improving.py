"""The command that says what would lift the score: improve."""

import argparse
import json
from fractions import Fraction

from selfassess.app.improving import Advice, advice_data, advise, find_goal, questions_named
from selfassess.cli.opening import opened
from selfassess.cli.table import table_lines
from selfassess.domain.answers import Value
from selfassess.domain.forms import LevelForm
from selfassess.domain.improvement import Lever
from selfassess.domain.improvement.path import Choices, Outcome, Step
from selfassess.voice import Voice
from selfassess.voice.findings import (
    cost_words,
    effect_words,
    figure_name,
    figure_words,
    path_remarks,
    path_sentence,
    question_name,
    reach_sentence,
    tried_words,
    value_words,
)


def improve(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `improve`."""
    with opened(arguments, voice) as session:
        sheet, goal = find_goal(session, arguments.questionnaire, arguments.to)
        names = [name.strip() for name in arguments.without.split(",") if name.strip()]
        choices = Choices(arguments.steps, questions_named(session, sheet, names), arguments.open)
        advice = advise(sheet, goal, choices)
        if arguments.json:
            return json.dumps(advice_data(advice), ensure_ascii=False, indent=2)
        blocks = [_path_lines(advice, voice), _figure_lines(advice, voice), _lever_lines(advice, voice)]
        return "\n\n".join("\n".join(block) for block in [*blocks, _firmness_lines(advice, voice)] if block)


def _path_lines(advice: Advice, voice: Voice) -> list[str]:
    questionnaire, path = advice.sheet.questionnaire, advice.path
    lines = [path_sentence(voice, questionnaire, path)]
    cost = cost_words(voice, path)
    lines += [voice.translate("CommandLine", "Cost: {cost}.", cost=cost)] if cost else []
    lines += path_remarks(voice, questionnaire, path)
    if not path.steps:
        return lines
    heading = [
        voice.translate("CommandLine", "No."),
        voice.translate("CommandLine", "Question"),
        voice.translate("CommandLine", "Now", "the answer"),
        voice.translate("CommandLine", "To", "the answer"),
        voice.translate("CommandLine", "Steps"),
        voice.translate("CommandLine", "Work"),
    ]
    return [*lines, "", *table_lines(heading, [_step_row(advice, step, voice) for step in path.steps], right=(4, 5))]


def _step_row(advice: Advice, step: Step, voice: Voice) -> list[str]:
    question = advice.sheet.questionnaire.question_by_id[step.question]
    start = _answer(advice, step.question, step.start, voice)
    to = _answer(advice, step.question, step.to, voice)
    cost = voice.number(step.cost)
    return [question.number, question_name(voice, question), start, to, voice.number(step.count), cost]


def _answer(advice: Advice, name: str, value: Value | None, voice: Voice) -> str:
    question = advice.sheet.questionnaire.question_by_id[name]
    if value is None:
        return voice.translate("CommandLine", "open")
    if isinstance(question.form, LevelForm) and isinstance(value, Fraction):
        return voice.number(value)
    return value_words(voice, question, value)


def _figure_lines(advice: Advice, voice: Voice) -> list[str]:
    if advice.path.outcome is not Outcome.FOUND:
        return []
    questionnaire = advice.sheet.questionnaire
    rows = [
        [
            figure_name(voice, questionnaire, move.target),
            figure_words(voice, questionnaire, move.before),
            figure_words(voice, questionnaire, move.after),
        ]
        for move in advice.path.figures
        if move.before != move.after
    ]
    heading = [
        voice.translate("CommandLine", "Section"),
        voice.translate("CommandLine", "Now", "the score"),
        voice.translate("CommandLine", "Then", "the score"),
    ]
    return table_lines(heading, rows, right=(1, 2))


def _lever_lines(advice: Advice, voice: Voice) -> list[str]:
    questions = advice.sheet.questionnaire.question_by_id
    lines = []
    if advice.lift.open:
        numbers = voice.join([questions[name].number for name in advice.lift.open])
        lines += [voice.translate("CommandLine", "Open, to be answered first: {questions}.", questions=numbers), ""]
    if not advice.lift.levers:
        return [*lines, voice.translate("CommandLine", "There is no answer that a step could raise.")]
    heading = [
        voice.translate("CommandLine", "No."),
        voice.translate("CommandLine", "One step up"),
        voice.translate("CommandLine", "Now", "the answer"),
        voice.translate("CommandLine", "To", "the answer"),
        voice.translate("CommandLine", "Section"),
        voice.translate("CommandLine", "Overall"),
        voice.translate("CommandLine", "Threshold"),
        voice.translate("CommandLine", "Work"),
    ]
    rows = [_lever_row(advice, lever, voice) for lever in advice.lift.levers]
    return [*lines, *table_lines(heading, rows, right=(4, 5, 7))]


def _lever_row(advice: Advice, lever: Lever, voice: Voice) -> list[str]:
    questionnaire = advice.sheet.questionnaire
    question = questionnaire.question_by_id[lever.question]
    wanted = {stay.threshold.id for stay in advice.stays}
    influence = next((one for one in lever.influences if one.threshold.id in wanted), None)
    return [
        question.number,
        question_name(voice, question),
        _answer(advice, lever.question, lever.start, voice),
        _answer(advice, lever.question, lever.to, voice),
        _gain(voice, lever.section_gain, questionnaire.decimals),
        _gain(voice, lever.overall_gain, questionnaire.decimals + 1),
        effect_words(voice, influence),
        voice.number(lever.effort),
    ]


def _gain(voice: Voice, gain: Fraction | None, decimals: int) -> str:
    if gain is None:
        return ""
    return f"+{voice.number(gain, decimals)}" if gain >= 0 else voice.number(gain, decimals)


def _firmness_lines(advice: Advice, voice: Voice) -> list[str]:
    if not advice.stays:
        return []
    return [reach_sentence(voice, advice.stays[0]), tried_words(voice, advice.sensitivity)]
