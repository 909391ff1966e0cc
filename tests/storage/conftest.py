"""A workspace file with one assessment, and what tests do to files."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from selfassess.storage.assessments import write_assessment
from selfassess.storage.workspace import Workspace
from tests.stored import OPENING, ROOT, STAMP, open_folder

__all__ = ["open_folder"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed workspace file with one assessment of one sheet, made by L. Ozola."""
    path = tmp_path / "novads.selfassess"
    workspace = Workspace.create(path, "L. Ozola")
    write_assessment(workspace, OPENING, STAMP)
    workspace.close()
    return path


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    """The same file, open."""
    workspace = Workspace.open(path, "L. Ozola")
    yield workspace
    workspace.close()


@pytest.fixture
def start() -> Iterator[Callable[[str], "subprocess.Popen[str]"]]:
    """Start another program with a few lines of Python; what still runs at the end is killed."""
    running: list[subprocess.Popen[str]] = []

    def begin(code: str, *arguments: str) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [sys.executable, "-c", code, *arguments],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        return process

    yield begin
    for process in running:
        process.kill()
        process.communicate()
