"""Opening a workspace for one command, and letting go of it again."""

import argparse
import contextlib
import sys
from collections.abc import Iterator

from selfassess.app.session import Session
from selfassess.app.settings import person, read_settings
from selfassess.voice import Voice


@contextlib.contextmanager
def opened(arguments: argparse.Namespace, voice: Voice, read_only: bool = False) -> Iterator[Session]:
    """Give the file's session with the assessment asked for; warnings go to stderr.

    Raises the Problems of `Session.open` and `Session.choose`.
    """
    with contextlib.closing(Session.open(arguments.file, author(arguments), read_only)) as session:
        for warning in session.warnings:
            print(voice.problem(warning), file=sys.stderr)
        number = getattr(arguments, "assessment", None)
        if isinstance(number, int):
            session.choose(number)
        yield session


def author(arguments: argparse.Namespace) -> str:
    """Return who changes something: `--by`, else as set, else the system's user name."""
    return getattr(arguments, "by", None) or person(read_settings())
