"""What can be typed after `selfassess export`, `chart` and `report`."""

import argparse

from selfassess.cli.arguments import (
    Commands,
    add_assessment,
    add_assessments,
    add_languages,
    day,
    path,
    with_file,
)
from selfassess.domain.report import ReportKind

_CHARTS = ("radar", "bars", "wheel", "matrix", "trend", "distribution")


def add_export_commands(commands: Commands) -> None:
    """Add the commands that write files for others."""
    export = with_file(commands, "export", "write answers and results for other programs")
    export.add_argument("--out", type=path, required=True, metavar="x.xlsx|x.json|x.csv")
    add_assessments(export)
    chart = with_file(commands, "chart", "draw a chart of the scores as an SVG file")
    chart.add_argument("--what", choices=_CHARTS, required=True)
    chart.add_argument("--out", type=path, required=True, metavar="x.svg")
    chart.add_argument("--sheet", default="", metavar="ID", help="questionnaire id (default: the first scored one)")
    chart.add_argument("--black-and-white", action="store_true", help="patterns instead of colours")
    add_assessment(chart)
    report = with_file(commands, "report", "write a report, or the clerk's text to copy")
    wanted = report.add_mutually_exclusive_group(required=True)
    wanted.add_argument("--out", type=path, metavar="report.pdf")
    wanted.add_argument("--clerk-text", action="store_true", help="print an explanation and a draft decision")
    add_assessments(report)
    _add_report_options(report)


def _add_report_options(parser: argparse.ArgumentParser) -> None:
    """Add the commands that write files for others."""
    add_languages(parser)
    kinds = [kind.value for kind in ReportKind]
    parser.add_argument("--kind", choices=kinds, default=ReportKind.COUNCIL.value, help="how much the report says")
    parser.add_argument(
        "--sheet", action="append", default=[], metavar="ID", help="questionnaire id; repeatable, in order"
    )
    parser.add_argument("--draft", action="store_true", help="mark it as a draft")
    parser.add_argument("--access", metavar="GROUND", help="restricted access: its legal ground")
    parser.add_argument("--access-until", default="", metavar="TERM", help="until when access is restricted")
    parser.add_argument("--author", default="", metavar="NAME")
    parser.add_argument("--registration", default="", metavar="NUMBER")
    parser.add_argument("--decision", default="", metavar="TEXT", help="what the council is asked to decide")
    parser.add_argument("--document-date", type=day, metavar="YYYY-MM-DD")
    parser.add_argument("--logo", type=path, metavar="PICTURE", help="PNG or JPEG for the cover")
    parser.add_argument("--no-embed", action="store_true", help="leave workbook and data out of the PDF")
