"""What can be typed after `selfassess`."""

import argparse
import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

import selfassess
from selfassess.domain.report import ReportKind
from selfassess.voice import LANGUAGES

# what add_subparsers returns; argparse has no public name for it
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


_VALUE = "level, yes|partly|no, option id, item ids, number, or one of “not applicable” and “cannot judge”"
_CSV = f"lines of question,value,why; value: {_VALUE}; a line without a value only brings its why"


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line; wrong usage ends the program with exit code 2."""
    parser = argparse.ArgumentParser(
        prog="selfassess",
        usage="%(prog)s [-h] [--version] [--lang {lv,en}] [FILE | COMMAND ...]",
        description="Self-assessment of municipalities against the principles of good governance. "
        "Without a command the window opens; a FILE alone opens that workspace in it.",
    )
    parser.add_argument("--version", action="version", version=f"selfassess {selfassess.__version__}")
    _add_language(parser, None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, prog="selfassess")
    _add_file_commands(commands)
    _add_export_commands(commands)
    _add_questionnaire(commands)
    demo = _command(commands, "demo", "write an invented municipality with two years and show it")
    demo.add_argument("--out", type=_path, metavar="DIR", help="folder for the four files (default: your documents)")
    demo.add_argument("--no-window", action="store_true", help="only write the files")
    _command(commands, "self-test", "check that the program is whole and works on this computer")
    return parser


def build_window_parser() -> argparse.ArgumentParser:
    """Return the parser of what is typed without a command: nothing, or the workspace to open in the window."""
    parser = argparse.ArgumentParser(prog="selfassess")
    _add_language(parser, None)
    parser.add_argument("file", type=_path, nargs="?", metavar="FILE")
    return parser


def _path(text: str) -> Path:
    """Read a path; what a shell makes of an unset variable would otherwise be the folder one is in."""
    if not text.strip():
        raise argparse.ArgumentTypeError("a name is missing")
    return Path(text)


def _value(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("it is empty; --clear takes an answer back")
    return text


def _add_language(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument(
        "--lang", choices=LANGUAGES, default=default, help="language (default: as set, else the system's)"
    )


def _command(commands: Commands, name: str, words: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name, help=words, description=words[:1].upper() + words[1:] + ".", conflict_handler="resolve"
    )
    _add_language(parser, argparse.SUPPRESS)
    return parser


def _with_file(commands: Commands, name: str, words: str) -> argparse.ArgumentParser:
    parser = _command(commands, name, words)
    parser.add_argument("file", type=_path, metavar="FILE", help="workspace file (*.selfassess)")
    return parser


def _add_assessment(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--assessment", type=int, metavar="N", help="number that `show` prints (default: the latest)")


def _add_file_commands(commands: Commands) -> None:
    new = _with_file(commands, "new", "begin an assessment, in a new file or in one that exists")
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
    _add_carry(commands)
    _add_answer(commands)
    many = _with_file(commands, "answers", "give many answers at once, all or none")
    many.add_argument("--from", dest="source", type=_path, required=True, metavar="CSV", help=_CSV)
    _add_answering(many)
    show = _with_file(commands, "show", "list the assessments of a file with their progress")
    show.add_argument("--json", action="store_true")
    score = _with_file(commands, "score", "say what the answers come to")
    score.add_argument("--json", action="store_true")
    score.add_argument("--explain", metavar="ID", help="how a figure came about: overall, or a section's id")
    _add_assessment(score)


def _add_carry(commands: Commands) -> None:
    carry = _with_file(commands, "carry", "take over answers to the same questions from another assessment")
    carry.add_argument("--from", dest="source", type=int, required=True, metavar="N", help="number that `show` prints")
    carry.add_argument("--to", dest="assessment", type=int, metavar="M", help="the one to fill (default: the latest)")
    carry.add_argument("--by", metavar="NAME")


def _add_answer(commands: Commands) -> None:
    answer = _with_file(commands, "answer", "answer one question")
    answer.add_argument("question", metavar="QUESTION", help="id or number, or questionnaire/id where it is ambiguous")
    said = answer.add_mutually_exclusive_group(required=True)
    said.add_argument("value", type=_value, nargs="?", metavar="VALUE", help=_VALUE)
    said.add_argument("--not-applicable", action="store_true", help="needs --why")
    said.add_argument("--cannot-judge", action="store_true")
    said.add_argument("--clear", action="store_true", help="take the answer back")
    answer.add_argument("--why", metavar="TEXT", help="justification")
    _add_answering(answer)


def _add_answering(parser: argparse.ArgumentParser) -> None:
    # not above: the window is opened through this module too, and does without the questionnaires until it is painted
    from selfassess.domain.answers import SELF

    parser.add_argument("--perspective", default=SELF, metavar="P", help="self, verified, or assessor:NAME")
    parser.add_argument("--by", metavar="NAME", help="who answers (default: as set, else the system's user name)")
    _add_assessment(parser)


def _add_export_commands(commands: Commands) -> None:
    export = _with_file(commands, "export", "write answers and results for other programs")
    export.add_argument("--out", type=_path, required=True, metavar="x.xlsx|x.json|x.csv")
    _add_assessments(export)
    report = _with_file(commands, "report", "write a report, or the clerk's text to copy")
    wanted = report.add_mutually_exclusive_group(required=True)
    wanted.add_argument("--out", type=_path, metavar="report.pdf")
    wanted.add_argument("--clerk-text", action="store_true", help="print an explanation and a draft decision")
    _add_assessments(report)
    _add_report_options(report)


def _add_assessments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--assessment", type=int, action="append", metavar="N", help="repeatable (default: the latest)")


def _add_report_options(parser: argparse.ArgumentParser) -> None:
    _add_languages(parser)
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
    parser.add_argument("--document-date", type=_day, metavar="YYYY-MM-DD")
    parser.add_argument("--logo", type=_path, metavar="PICTURE", help="PNG or JPEG for the cover")
    parser.add_argument("--no-embed", action="store_true", help="leave workbook and data out of the PDF")


def _add_languages(parser: argparse.ArgumentParser) -> None:
    """Let the language that every command has give way to one or two."""
    parser.add_argument(
        "--lang",
        action=_Languages,
        default=argparse.SUPPRESS,
        metavar="lv|en|lv,en",
        help="language, or two side by side",
    )
    parser.set_defaults(languages=())


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no day such as 2026-11-26") from None


class _Languages(argparse.Action):
    """Takes one language, or two with a comma between them; the first speaks on the screen too."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[object] | None,
        _option: str | None = None,
    ) -> None:
        """Store the languages; ends the program with exit code 2 where they are not known."""
        languages = tuple(str(values).split(","))
        if len(languages) > 2 or len(set(languages)) < len(languages) or not set(languages) <= set(LANGUAGES):
            parser.error(f"--lang: one of {', '.join(LANGUAGES)}, or two with a comma between them")
        namespace.languages, namespace.lang = languages, languages[0]


def _add_questionnaire(commands: Commands) -> None:
    parser = _command(commands, "questionnaire", "list, check, print and describe questionnaires")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    at_hand = _command(actions, "list", "list the questionnaires at hand")
    at_hand.add_argument("--counts", action="store_true", help="what is in each, as a table in Markdown")
    check = _command(actions, "check", "check a questionnaire file")
    check.add_argument("path", type=_path, metavar="PATH")
    check.add_argument(
        "--as-of", type=_day, metavar="YYYY-MM-DD", help="also name sources not checked in the year before that day"
    )
    guide = _command(actions, "guide", "write the guidelines of a questionnaire as a PDF to hand out")
    guide.add_argument("name", metavar="ID", help="id, id@edition, or the path of a questionnaire file")
    guide.add_argument("--out", type=_path, required=True, metavar="guide.pdf")
    _add_languages(guide)
    _command(actions, "schema", "print the JSON Schema of questionnaire files")
