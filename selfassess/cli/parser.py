"""What can be typed after `selfassess`."""

import argparse

import selfassess
from selfassess.cli.arguments import (
    Commands,
    actions,
    add_assessment,
    add_language,
    add_languages,
    command,
    day,
    path,
    with_file,
)
from selfassess.cli.export_arguments import add_export_commands
from selfassess.cli.planning_arguments import add_improve, add_scenarios, add_targets

_VALUE = "level, yes|partly|no, option id, item ids, number, or one of “not applicable” and “cannot judge”"
_CSV = f"lines of question,value,why; value: {_VALUE}; a line without a value only brings its why"


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line; wrong usage ends the program with exit code 2."""
    parser = argparse.ArgumentParser(
        prog="selfassess",
        usage="%(prog)s [-h] [--version] [--lang {lv,en,nb}] [FILE | COMMAND ...]",
        description="Self-assessment of municipalities against the principles of good governance. "
        "Without a command the window opens; a FILE alone opens that workspace in it.",
    )
    parser.add_argument("--version", action="version", version=f"selfassess {selfassess.__version__}")
    add_language(parser, None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, prog="selfassess")
    _add_file_commands(commands)
    add_export_commands(commands)
    add_targets(commands)
    add_scenarios(commands)
    _add_questionnaire(commands)
    _add_backups(commands)
    demo = command(commands, "demo", "write an invented municipality with three assessments and show it")
    demo.add_argument("--out", type=path, metavar="DIR", help="folder for the four files (default: your documents)")
    demo.add_argument("--no-window", action="store_true", help="only write the files")
    command(commands, "self-test", "check that the program is whole and works on this computer")
    return parser


def build_window_parser() -> argparse.ArgumentParser:
    """Return the parser of what is typed without a command: nothing, or the workspace to open in the window."""
    parser = argparse.ArgumentParser(prog="selfassess")
    add_language(parser, None)
    parser.add_argument("file", type=path, nargs="?", metavar="FILE")
    return parser


def _add_file_commands(commands: Commands) -> None:
    _add_new(commands)
    _add_carry(commands)
    _add_answer(commands)
    many = with_file(commands, "answers", "give many answers at once, all or none")
    many.add_argument("--from", dest="source", type=path, required=True, metavar="CSV", help=_CSV)
    _add_answering(many)
    _add_assign(commands)
    show = with_file(commands, "show", "list the assessments of a file with their progress")
    show.add_argument("--json", action="store_true")
    score = with_file(commands, "score", "say what the answers come to")
    score.add_argument("--json", action="store_true")
    score.add_argument("--explain", metavar="ID", help="how a figure came about: overall, or a section's id")
    add_assessment(score)
    add_improve(commands)


def _add_new(commands: Commands) -> None:
    new = with_file(commands, "new", "begin an assessment, in a new file or in one that exists")
    new.add_argument("--municipality", required=True, metavar="CODE", help="ISO 3166-2 code such as LV-002, or a name")
    new.add_argument(
        "--questionnaire",
        required=True,
        action="append",
        metavar="ID",
        help="id, id@edition, or the path of a questionnaire file; repeatable",
    )
    new.add_argument(
        "--add-municipality", action="store_true", help="also into a file that is the record of another municipality"
    )
    new.add_argument(
        "--unit", default="", metavar="NAME", help="an institution, company or residents' council of the municipality"
    )
    new.add_argument(
        "--unit-kind",
        choices=("institution", "company", "residents_council"),
        help="what NAME is (default: what the questionnaire is for, else an institution)",
    )
    new.add_argument("--title", default="", metavar="T")
    new.add_argument(
        "--period", metavar="FROM..TO", help="such as 2026-01-01..2026-12-31, or 2026 (default: this year)"
    )
    new.add_argument("--by", metavar="NAME")
    new.add_argument(
        "--carry-over", action="store_true", help="take over answers to the same questions from another assessment"
    )


def _add_carry(commands: Commands) -> None:
    carry = with_file(commands, "carry", "take over answers to the same questions from another assessment")
    carry.add_argument("--from", dest="source", type=int, required=True, metavar="N", help="number that `show` prints")
    carry.add_argument("--to", dest="assessment", type=int, metavar="M", help="the one to fill (default: the latest)")
    carry.add_argument("--by", metavar="NAME")


def _add_answer(commands: Commands) -> None:
    answer = with_file(commands, "answer", "answer one question")
    answer.add_argument("question", metavar="QUESTION", help="id or number, or questionnaire/id where it is ambiguous")
    said = answer.add_mutually_exclusive_group(required=True)
    said.add_argument("value", type=_value, nargs="?", metavar="VALUE", help=_VALUE)
    said.add_argument("--not-applicable", action="store_true", help="needs --why")
    said.add_argument("--cannot-judge", action="store_true")
    said.add_argument("--clear", action="store_true", help="take the answer back")
    answer.add_argument("--why", metavar="TEXT", help="justification")
    _add_answering(answer)


def _add_assign(commands: Commands) -> None:
    assign = with_file(commands, "assign", "give a section to a person until a day, or take it back")
    assign.add_argument("section", metavar="SECTION", help="id or number, or questionnaire/id where it is ambiguous")
    said = assign.add_mutually_exclusive_group(required=True)
    said.add_argument("--to", dest="person", metavar="NAME", help="who is to answer it; needs --by")
    said.add_argument("--clear", action="store_true", help="let it be nobody's again")
    assign.add_argument("--by", dest="due", default="", metavar="DATE", help="such as 2026-12-31 or 31.12.2026.")
    add_assessment(assign)


def _add_answering(parser: argparse.ArgumentParser) -> None:
    # not above: the window is opened through this module too, and does without the questionnaires until it is painted
    from selfassess.domain.answers import SELF

    parser.add_argument("--perspective", default=SELF, metavar="P", help="self, verified, or assessor:NAME")
    parser.add_argument("--by", metavar="NAME", help="who answers (default: as set, else the system's user name)")
    add_assessment(parser)


def _add_backups(commands: Commands) -> None:
    backup = with_file(commands, "backup", "write a complete dated copy of a file into a folder")
    backup.add_argument("--out", type=path, required=True, metavar="DIR")
    restore = command(commands, "restore", "bring a file back from a backup")
    restore.add_argument("backup", type=path, metavar="BACKUP")
    restore.add_argument(
        "--out", type=path, required=True, metavar="FILE", help="the file to bring back (*.selfassess)"
    )
    restore.add_argument(
        "--replace", action="store_true", help="also where FILE exists; it is kept as a backup of its own first"
    )


def _add_questionnaire(commands: Commands) -> None:
    parser = command(commands, "questionnaire", "list, check, print and describe questionnaires")
    chosen = actions(parser)
    at_hand = command(chosen, "list", "list the questionnaires at hand")
    at_hand.add_argument("--counts", action="store_true", help="what is in each, as a table in Markdown")
    check = command(chosen, "check", "check a questionnaire file")
    check.add_argument("path", type=path, metavar="PATH")
    check.add_argument(
        "--as-of", type=day, metavar="YYYY-MM-DD", help="also name sources not checked in the year before that day"
    )
    guide = command(chosen, "guide", "write the guidelines of a questionnaire as a PDF to hand out")
    guide.add_argument("name", metavar="ID", help="id, id@edition, or the path of a questionnaire file")
    guide.add_argument("--out", type=path, required=True, metavar="guide.pdf")
    add_languages(guide)
    handout = command(chosen, "handout", "write questions as sheets to hand out, a page each, with boxes to tick")
    handout.add_argument("name", metavar="ID", help="id, id@edition, or the path of a questionnaire file")
    handout.add_argument(
        "questions", nargs="+", metavar="QUESTION", help="id or number; a section's id for all its own"
    )
    handout.add_argument("--out", type=path, required=True, metavar="handout.pdf")
    command(chosen, "schema", "print the JSON Schema of questionnaire files")


def _value(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("it is empty; --clear takes an answer back")
    return text
