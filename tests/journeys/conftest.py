"""The real command line, in processes of its own."""

import os
import subprocess
import sys
from collections.abc import Callable

import pytest

Command = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def selfassess() -> Command:
    """Return a function that runs `python -m selfassess` without a display, in Latvian unless told otherwise."""

    def do(*words: object, code: int = 0, **environment: str) -> "subprocess.CompletedProcess[str]":
        hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE", "LC_ALL", "LANG")
        outer = {name: value for name, value in os.environ.items() if name not in hidden}
        command = [sys.executable, "-W", "error", "-m", "selfassess", *map(str, words)]
        surroundings = outer | {"PYTHONIOENCODING": "utf-8"} | environment
        done = subprocess.run(command, capture_output=True, encoding="utf-8", env=surroundings, check=False)
        assert done.returncode == code, (words, done.stdout, done.stderr)
        assert "Traceback" not in done.stderr
        return done

    return do
