"""The commands that only read: show, score."""

import argparse
import json

from selfassess.app.exporting import assessments_data, score_text
from selfassess.app.session import Session
from selfassess.app.sheets import Sheet
from selfassess.cli.assigning import held_lines
from selfassess.cli.opening import opened
from selfassess.cli.table import table_lines
from selfassess.domain.errors import Problem
from selfassess.domain.explanation import explain
from selfassess.domain.figures import OVERALL, Figure, Result
from selfassess.domain.findings import leading_tally
from selfassess.domain.questionnaire import Threshold
from selfassess.domain.record import Period
from selfassess.voice import Voice
from selfassess.voice.findings import (
    compared_words,
    comparison_words,
    explanation_lines,
    figure_name,
    figure_words,
    judgement_words,
    provisional_line,
    tally_words,
    verdict_sentence,
)
from selfassess.voice.terms import status_words, verdict_word

_NOT_READ = "*"


def show(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `show`."""
    with opened(arguments, voice) as session:
        if arguments.json:
            return json.dumps(assessments_data(session), ensure_ascii=False, indent=2)
        names = voice.join([f"{one.official_name} ({one.code})" for one in session.municipalities])
        if not session.assessments:
            return voice.translate("CommandLine", "{names}: no assessment yet.", names=names)
        rows, held = _show_rows(session, voice)
        return "\n".join([names, "", *table_lines(_show_heading(voice), rows, right=(0, 5)), *held])


def _show_heading(voice: Voice) -> list[str]:
    return [
        voice.translate("CommandLine", "No."),
        voice.translate("CommandLine", "Title"),
        voice.translate("CommandLine", "Unit"),
        voice.translate("CommandLine", "Period"),
        voice.translate("CommandLine", "Questionnaire"),
        voice.translate("CommandLine", "Answered"),
    ]


def _show_rows(session: Session, voice: Voice) -> tuple[list[list[str]], list[str]]:
    """Return a row for every sheet, and the lines about who has which section."""
    rows: list[list[str]] = []
    held: list[str] = []
    for info in session.assessments:
        session.choose(info.number)
        head = [str(info.number), info.title, info.unit.name, _period(info.period, voice)]
        for sheet in session.sheets:
            counted = sheet.result.coverage
            progress = voice.translate(
                "CommandLine",
                "{answered} of {total}",
                answered=voice.number(counted.answered),
                total=voice.number(counted.applicable),
            )
            rows.append([*head, f"{sheet.key}@{sheet.questionnaire.edition}", progress])
            head = ["", "", "", ""]
        lines = held_lines(session, voice)
        if lines:
            title = voice.translate("CommandLine", "Given out in assessment {number}", number=info.number)
            held += ["", title, "", *lines]
    return rows, held


def _period(period: Period, voice: Voice) -> str:
    return voice.between(voice.date(period.start, "short"), voice.date(period.end, "short"))


def score(arguments: argparse.Namespace, voice: Voice) -> str:
    """Run `score`."""
    with opened(arguments, voice) as session:
        if arguments.json:
            return score_text(session, voice)
        if session.current is None:
            raise Problem("session.no_assessment")
        if arguments.explain:
            return "\n".join(_explanation(session, arguments.explain, voice))
        return "\n\n".join("\n".join(_sheet_lines(sheet, voice)) for sheet in session.sheets)


def _explanation(session: Session, name: str, voice: Voice) -> list[str]:
    """Return the derivation of a figure, called `overall`, by a section's id, or `questionnaire/id`."""
    wanted_sheet, _, wanted = name.rpartition("/")
    known = [f"{sheet.key}/{target}" for sheet in session.sheets for target in _figures(sheet.result)]
    for sheet in session.sheets:
        if wanted in _figures(sheet.result) and wanted_sheet in ("", sheet.key):
            explanation = explain(sheet.questionnaire, sheet.answers, sheet.result, wanted)
            return explanation_lines(voice, sheet.questionnaire, explanation)
    raise Problem("score.no_such_figure", id=name, known=tuple(known))


def _figures(result: Result) -> list[str]:
    return [*([OVERALL] if result.overall else []), *result.sections]


def _sheet_lines(sheet: Sheet, voice: Voice) -> list[str]:
    lines = [voice.text(sheet.questionnaire.title), verdict_sentence(voice, sheet.questionnaire, sheet.result)]
    overall = sheet.result.overall
    if overall is not None:
        lines += [line for line in [provisional_line(voice, sheet.questionnaire, overall)] if line]
        lines += ["", *_figure_table(sheet, overall, voice)]
    if sheet.result.thresholds:
        lines += ["", *_threshold_table(sheet, voice)]
    if any(_is_secondary(found.threshold) for found in sheet.result.thresholds):
        lines.append(_NOT_READ + voice.translate("CommandLine", " not read in the act itself, but in what cites it"))
    return lines


def _is_secondary(threshold: Threshold) -> bool:
    return threshold.source.read == "secondary"


def _figure_table(sheet: Sheet, overall: Figure, voice: Voice) -> list[str]:
    leading = leading_tally(sheet.result)
    verdicts = {judged.target: judged for judged in leading.result.judgements} if leading else {}
    rows = []
    tops = [sheet.result.sections[top.id] for top in sheet.questionnaire.sections if top.id in sheet.result.sections]
    for figure in (*tops, overall):
        before = sheet.previous.result.figure(figure.id) if sheet.previous else None
        judged = verdicts.get(figure.id)
        rows.append(
            [
                figure_name(voice, sheet.questionnaire, figure.id),
                figure_words(voice, sheet.questionnaire, before.value) if before else "",
                figure_words(voice, sheet.questionnaire, figure.value, judged.limit if judged else None),
                _bounds(sheet, figure, voice),
                judgement_words(voice, sheet.questionnaire, judged) if judged else "",
            ]
        )
    heading = [
        voice.translate("CommandLine", "Section"),
        str(sheet.previous.year) if sheet.previous else "",
        voice.translate("CommandLine", "Score"),
        voice.translate("CommandLine", "Bounds"),
        voice.text(leading.result.threshold.label) if leading else "",
    ]
    return table_lines(heading, rows, right=(1, 2, 3))


def _bounds(sheet: Sheet, figure: Figure, voice: Voice) -> str:
    if figure.bounds is None or figure.bounds.is_final:
        return ""
    low, high = (figure_words(voice, sheet.questionnaire, end) for end in (figure.bounds.low, figure.bounds.high))
    return voice.between(low, high)


def _threshold_table(sheet: Sheet, voice: Voice) -> list[str]:
    rows = []
    for found in sheet.result.thresholds:
        threshold, judged = found.threshold, found.judgements[0] if len(found.judgements) == 1 else None
        rows.append(
            [
                voice.text(threshold.label),
                comparison_words(voice, threshold),
                compared_words(voice, sheet.questionnaire, sheet.result, judged)
                if judged
                else tally_words(voice, found),
                status_words(threshold, voice) + (_NOT_READ if _is_secondary(threshold) else ""),
                # last, since an orientation in words may be long
                judgement_words(voice, sheet.questionnaire, judged) if judged else verdict_word(found.together, voice),
            ]
        )
    heading = [
        voice.translate("CommandLine", "Threshold"),
        voice.translate("CommandLine", "Limit"),
        voice.translate("CommandLine", "Value"),
        voice.translate("CommandLine", "Status"),
        voice.translate("CommandLine", "Verdict"),
    ]
    return table_lines(heading, rows, right=(2,))
