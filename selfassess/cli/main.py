"""From what was typed to a sentence and an exit code."""

import argparse
import io
import json
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from importlib import import_module
from itertools import pairwise
from pathlib import Path

from selfassess.app.file_names import is_there
from selfassess.app.settings import read_settings
from selfassess.cli.parser import build_parser, build_window_parser
from selfassess.domain.errors import Problem, ProblemsError
from selfassess.voice import LANGUAGES, Voice

DONE, FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130

_NORWEGIAN = ("no", "nn")
"""Codes of systems whose users read Norwegian bokmål: Norwegian as such and nynorsk."""

Command = Callable[[argparse.Namespace, Voice], str]
OpenWindow = Callable[[Path | None, str], int]

# each command's module is imported only when it runs: most of the start-up would go into the others
_COMMANDS = {
    "new": ("answering", "begin"),
    "answer": ("answering", "answer"),
    "answers": ("answering", "answer_many"),
    "carry": ("carrying", "carry"),
    "assign": ("assigning", "assign"),
    "show": ("reading", "show"),
    "score": ("reading", "score"),
    "improve": ("improving", "improve"),
    "report": ("writing", "report"),
    "export": ("writing", "export_data"),
    "chart": ("writing", "chart"),
    "demo": ("writing", "demo"),
    "self-test": ("writing", "self_test"),
    "backup": ("backups", "back_up"),
    "restore": ("backups", "restore"),
    "target list": ("targets", "list_all"),
    "target set": ("targets", "set_one"),
    "target withdraw": ("targets", "withdraw"),
    "scenario list": ("scenarios", "list_all"),
    "scenario show": ("scenarios", "show"),
    "scenario add": ("scenarios", "add"),
    "scenario delete": ("scenarios", "delete"),
    "scenario export": ("scenarios", "export"),
    "questionnaire list": ("questionnaires", "list_all"),
    "questionnaire check": ("questionnaires", "check"),
    "questionnaire guide": ("questionnaires", "guide"),
    "questionnaire handout": ("questionnaires", "handout"),
    "questionnaire schema": ("questionnaires", "schema"),
}


def run(argv: Sequence[str], open_window: OpenWindow) -> int:
    """Run one command; return 0 where it was done, 1 where it could not be. Wrong usage exits with 2.

    `open_window` shows a workspace, or the start page, in a language (empty: as set), and returns when it is closed.
    """
    _keep_any_console_alive()
    wants_window = _names_no_command(argv)
    arguments = _parsed(build_window_parser() if wants_window else build_parser(), argv)
    voice = Voice(arguments.lang or language())
    try:
        return _show(arguments, open_window) if wants_window else _run(arguments, voice, open_window)
    except Problem as problem:
        return _fail([problem], voice)
    except ProblemsError as error:
        return _fail(error.problems, voice)
    except BrokenPipeError:
        # whoever read the output has had enough of it
        _write_nothing_more()
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        return _fail([_own_mistake(error)], voice)


def _parsed(parser: argparse.ArgumentParser, argv: Sequence[str]) -> argparse.Namespace:
    """Return what was typed; under argparse's own line about wrong usage stands one in the language asked for."""
    try:
        return parser.parse_args(argv)
    except SystemExit as stop:
        if stop.code == WRONG_USAGE:
            words = " ".join(argv).replace("--lang=", "--lang ").split()
            asked = (word for flag, word in pairwise(words) if flag == "--lang" and word in LANGUAGES)
            said = Voice(next(asked, language())).translate(
                "CommandLine",
                "The command was not understood, so nothing was done. “selfassess --help” lists the commands.",
            )
            print(said, file=sys.stderr)
        raise


def _run(arguments: argparse.Namespace, voice: Voice, open_window: OpenWindow) -> int:
    name = " ".join(part for part in (arguments.command, getattr(arguments, "action", "")) if part)
    module, function = _COMMANDS[name]
    command: Command = getattr(import_module(f"selfassess.cli.{module}"), function)
    _tell(command(arguments, voice))
    if arguments.command != "demo" or arguments.no_window:
        return DONE
    if not _has_display():
        _tell(voice.translate("CommandLine", "There is no display here, so the window stays closed."))
        return DONE
    return _show(arguments, open_window)


def _names_no_command(argv: Sequence[str]) -> bool:
    """Tell whether nothing but a workspace, or nothing at all, was named."""
    rest = list(argv)
    while "--lang" in rest:
        at = rest.index("--lang")
        del rest[at : at + 2]
    rest = [word for word in rest if not word.startswith("--lang=")]
    return not rest or (len(rest) == 1 and not rest[0].startswith("-") and _looks_like_workspace(rest[0]))


def _looks_like_workspace(word: str) -> bool:
    if word in {name.split()[0] for name in _COMMANDS}:
        return False
    try:
        return word.lower().endswith(".selfassess") or Path(word).exists()
    except (OSError, ValueError):
        return False


def _show(arguments: argparse.Namespace, open_window: OpenWindow) -> int:
    path: Path | None = arguments.file
    if not _has_display():
        raise Problem("window.no_display")
    if path is not None and not is_there(path):
        raise Problem("storage.missing", path=str(path))
    if path is not None and path.is_dir():
        raise Problem("storage.is_folder", path=str(path))
    return open_window(path, arguments.lang or "")


def _has_display() -> bool:
    """Tell whether a window can be shown; `QT_QPA_PLATFORM` speaks for itself, such as `offscreen`."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def language() -> str:
    """Return the language set, else the system's if the program speaks it, else its default."""
    chosen = read_settings().language
    if chosen in LANGUAGES:
        return chosen
    return next((word for word in _system_languages() if word in LANGUAGES), LANGUAGES[0])


def _system_languages() -> list[str]:
    found = next(
        (os.environ[name] for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), ""
    )
    words = (word[:2].lower() for word in found.split(":"))
    return ["nb" if word in _NORWEGIAN else word for word in words]


def _own_mistake(error: Exception) -> Problem:
    """Return the Problem of a mistake in the program itself, with what its maintainers need to find it."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return Problem("program.failed", kind=type(error).__name__, words=" ".join(str(error).split())[:200], place=place)


def _fail(problems: Sequence[Problem], voice: Voice) -> int:
    for problem in problems:
        print(f"{problem.fields.get('found_in', '')}{voice.problem(problem)}", file=sys.stderr)
    return FAILED


def _tell(text: str) -> None:
    if sys.stdout.encoding.lower().replace("-", "") != "utf8" and text.startswith(("{", "[")):
        # JSON has its own way of writing what the console's encoding lacks
        text = json.dumps(json.loads(text), indent=2)
    try:
        print(text.removesuffix("\n"), flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        _write_nothing_more()
        raise Problem("output.failed", reason=error.strerror or type(error).__name__) from error


def _write_nothing_more() -> None:
    """Let what is still to be written at exit go nowhere: it would end the program with an error of its own."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _keep_any_console_alive() -> None:
    """Have a console without Latvian letters show `?` for them instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
