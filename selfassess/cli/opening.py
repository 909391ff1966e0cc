"""Opening a workspace for one command, and letting go of it again."""

import argparse
import contextlib
import sys
from collections.abc import Callable, Iterator

from selfassess.app.session import Session
from selfassess.app.settings import person, read_settings
from selfassess.voice import Voice


@contextlib.contextmanager
def opened(arguments: argparse.Namespace, voice: Voice) -> Iterator[Session]:
    """Give a session that only reads the file, with the assessment asked for; warnings go to stderr.

    Raises the Problems of `Session.open` and `Session.choose`.
    """
    with looked_into(arguments) as session:
        _tell_warnings(session, voice)
        yield session


@contextlib.contextmanager
def opened_to_change(
    arguments: argparse.Namespace, voice: Voice, check: Callable[[Session], object]
) -> Iterator[Session]:
    """Give a session that changes the file, after `check` had its say on one that only reads it.

    Opening a file to change it leaves its trace in it; what is refused must leave none.
    Raises the Problems of `Session.open_to_write`, `Session.choose` and `check`.
    """
    with looked_into(arguments) as session:
        check(session)
    with contextlib.closing(Session.open_to_write(arguments.file, author(arguments))) as session:
        _tell_warnings(session, voice)
        _choose(session, arguments)
        yield session


@contextlib.contextmanager
def looked_into(arguments: argparse.Namespace) -> Iterator[Session]:
    """Give a session that only reads the file, without a word about its warnings."""
    with contextlib.closing(Session.open(arguments.file, "", read_only=True)) as session:
        _choose(session, arguments)
        yield session


def _choose(session: Session, arguments: argparse.Namespace) -> None:
    number = getattr(arguments, "assessment", None)
    if isinstance(number, int):
        session.choose(number)


def _tell_warnings(session: Session, voice: Voice) -> None:
    for warning in session.warnings:
        print(voice.problem(warning), file=sys.stderr)


def author(arguments: argparse.Namespace) -> str:
    """Return who changes something: `--by`, else as set, else the system's user name."""
    return getattr(arguments, "by", None) or person(read_settings())
