"""kill -9 while answers are written: every acknowledged one is there, and the file is whole."""

import os
import random
import signal
import time
from collections.abc import Callable
from pathlib import Path
from subprocess import Popen

import pytest

from selfassess.app.session import NewAssessment, Session
from selfassess.content import load
from tests.stored import OPENING, UNIT

ANSWER_UNTIL_KILLED = """
import os, sys
from itertools import count
from pathlib import Path
from selfassess.app.session import Session
from selfassess.domain.answers import Answer, State
import selfassess.content, selfassess.storage.assessments, selfassess.storage.evidence

def answer_for_ever(first):
    session = Session.open(Path(sys.argv[1]), "x")
    for number in count(first):
        session.answer("every-type", "C3", Answer(State.ANSWERED, str(number), why="ā" * (number % 5000)))
        os.write(1, f"{number}\\n".encode())  # in one piece, whatever kills us

for line in sys.stdin:
    child = os.fork()
    if child == 0:
        answer_for_ever(int(line))
    print(child, flush=True)
    os.waitpid(child, 0)
    print("dead", flush=True)
"""


@pytest.fixture
def answered(tmp_path: Path, files: Path) -> Path:
    """A closed file with one sheet."""
    session = Session.create(tmp_path / "novads.selfassess", UNIT.municipality, "x")
    session.add_assessment(NewAssessment(UNIT.municipality, (load(files / "every-type.yaml"),), OPENING.period))
    session.close()
    return session.path


def kill_once(path: Path, program: "Popen[str]", first: int, seconds: float) -> int:
    """Kill a program while it answers, check the file, and return the number that is stored."""
    assert program.stdin
    assert program.stdout
    program.stdin.write(f"{first}\n")
    program.stdin.flush()
    child, acknowledged = int(program.stdout.readline()), int(program.stdout.readline())
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    while (line := program.stdout.readline()) != "dead\n":
        acknowledged = int(line)
    session = Session.open(path, "x")
    stored = int(str(session.sheet("every-type").answers["C3"].value))
    raw = session._workspace.raw
    assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert stored in (acknowledged, acknowledged + 1)
    # The log grew in the same transaction: one row for every answer since the assessment was entered.
    assert raw.execute("SELECT count(*) FROM log WHERE kind = 'answered'").fetchone() == (stored,)
    session.close()
    return stored


def kill(path: Path, program: "Popen[str]", rounds: int) -> None:
    """Kill so many times, each time after another moment."""
    chance = random.Random(1)
    stored = 0
    for _ in range(rounds):
        stored = kill_once(path, program, stored + 1, chance.uniform(0, 0.05))
    assert stored >= rounds


def test_few_kills(answered: Path, start: "Callable[..., Popen[str]]") -> None:
    kill(answered, start(ANSWER_UNTIL_KILLED, str(answered)), 5)


@pytest.mark.slow
def test_many_kills(answered: Path, start: "Callable[..., Popen[str]]") -> None:
    kill(answered, start(ANSWER_UNTIL_KILLED, str(answered)), 100)
