"""What the commands have in common: their file, their language, their assessment."""

import argparse
import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

from selfassess.voice import LANGUAGES

# what add_subparsers returns; argparse has no public name for it
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def command(commands: Commands, name: str, words: str) -> argparse.ArgumentParser:
    """Add a command that says what it does in `words`, and takes a language."""
    parser = commands.add_parser(
        name, help=words, description=words[:1].upper() + words[1:] + ".", conflict_handler="resolve"
    )
    add_language(parser, argparse.SUPPRESS)
    return parser


def with_file(commands: Commands, name: str, words: str) -> argparse.ArgumentParser:
    """Add a command on a workspace file."""
    parser = command(commands, name, words)
    parser.add_argument("file", type=path, metavar="FILE", help="workspace file (*.selfassess)")
    return parser


def actions(parser: argparse.ArgumentParser) -> Commands:
    """Let a command have actions of its own, of which one is chosen."""
    return parser.add_subparsers(dest="action", metavar="ACTION", required=True)


def path(text: str) -> Path:
    """Read a path; what a shell makes of an unset variable would otherwise be the folder one is in."""
    if not text.strip():
        raise argparse.ArgumentTypeError("a name is missing")
    return Path(text)


def day(text: str) -> dt.date:
    """Read a day in ISO form."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no day such as 2026-11-26") from None


def add_language(parser: argparse.ArgumentParser, default: object) -> None:
    """Let the language be chosen."""
    parser.add_argument(
        "--lang", choices=LANGUAGES, default=default, help="language (default: as set, else the system's)"
    )


def add_languages(parser: argparse.ArgumentParser) -> None:
    """Let the language that every command has give way to one or two."""
    parser.add_argument(
        "--lang",
        action=_Languages,
        default=argparse.SUPPRESS,
        metavar=f"{'|'.join(LANGUAGES)}|lv,en",
        help="language, or two side by side",
    )
    parser.set_defaults(languages=())


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


def add_assessment(parser: argparse.ArgumentParser) -> None:
    """Let a command have actions of its own, of which one is chosen."""
    parser.add_argument("--assessment", type=int, metavar="N", help="number that `show` prints (default: the latest)")


def add_assessments(parser: argparse.ArgumentParser) -> None:
    """Add a command on a workspace file."""
    parser.add_argument("--assessment", type=int, action="append", metavar="N", help="repeatable (default: the latest)")


def add_author(parser: argparse.ArgumentParser) -> None:
    """Add a command that says what it does in `words`, and takes a language."""
    parser.add_argument("--by", metavar="NAME", help="who changes it (default: as set, else the system's user name)")
    add_assessment(parser)
