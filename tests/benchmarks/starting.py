"""(a) From the start of the process to a painted window, (b) to a question of an existing file; (d) opening a file."""

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

from selfassess import paths
from tests.benchmarks.material import QUESTIONS, demo_file, large_file
from tests.benchmarks.pairs import Measured, in_turns

_ROOT = Path(__file__).parents[2]
_PROCESSES = Path(__file__).parent / "processes"


def window(folder: Path, repeats: int) -> Iterator[Measured]:
    """Measure (a) without a display and, where Xvfb is, on one."""
    yield _start("window painted, offscreen", folder, {"QT_QPA_PLATFORM": "offscreen"}, repeats)
    if shutil.which("Xvfb"):
        with _display() as display:
            yield _start("window painted, xcb", folder, {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}, repeats)


def question(folder: Path, repeats: int) -> Iterator[Measured]:
    """Measure (b) on the invented municipality's file."""
    environment = _environment(folder, {"QT_QPA_PLATFORM": "offscreen"})
    bare = partial(_until_painted, environment, "bare_window.py")
    ours = partial(_until_painted, environment, "program.py", str(demo_file(folder)))
    floor, found = in_turns(bare, ours, repeats)
    yield Measured("question of a file usable, offscreen", found, floor, most=5)


def opening(folder: Path, repeats: int) -> Iterator[Measured]:
    """Measure (d): a file of 1,802 questions against its rows read raw."""
    path = str(large_file(folder))
    environment = _environment(folder, {"QT_QPA_PLATFORM": "offscreen"})
    raw = partial(_seconds_printed, environment, "raw_reading.py", path)
    ours = partial(_seconds_printed, environment, "opening.py", path, str(demo_file(folder)))
    floor, found = in_turns(raw, ours, repeats)
    yield Measured(f"file of {QUESTIONS:,} questions opened", found, floor)


def _start(name: str, folder: Path, platform: Mapping[str, str], repeats: int) -> Measured:
    environment = _environment(folder, platform)
    # the start page has a file to show, as it has from the second day on
    _until_painted(environment, "program.py", str(demo_file(folder)))
    bare, ours = (partial(_until_painted, environment, script) for script in ("bare_window.py", "program.py"))
    floor, found = in_turns(bare, ours, repeats)
    return Measured(name, found, floor, most=1.6)


def _environment(folder: Path, more: Mapping[str, str]) -> dict[str, str]:
    """Return the surroundings of a process: settings and compiled questionnaires of this run, compiled modules."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    own = {
        "SELFASSESS_SETTINGS": str(folder / "settings"),
        "SELFASSESS_CACHE": str(paths.cache()),
        # the first turn, which does not count, compiles everything, whatever this installation has compiled
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        "PYTHONPATH": str(_ROOT),
    }
    return {**kept, **own, **more}


def _until_painted(environment: Mapping[str, str], script: str, *words: str) -> float:
    start = time.perf_counter()
    with _process(environment, script, *words) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        taken = time.perf_counter() - start
    if line.strip() != "painted":
        raise RuntimeError(f"{script} ended before anything was painted")
    return taken


def _seconds_printed(environment: Mapping[str, str], script: str, *words: str) -> float:
    with _process(environment, script, *words) as process:
        assert process.stdout is not None
        return float(process.stdout.readline())


def _process(environment: Mapping[str, str], script: str, *words: str) -> subprocess.Popen[str]:
    command = [sys.executable, str(_PROCESSES / script), *words]
    return subprocess.Popen(command, env=dict(environment), stdout=subprocess.PIPE, text=True)


@contextlib.contextmanager
def _display() -> Iterator[str]:
    """Start a display of our own and give its name."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
