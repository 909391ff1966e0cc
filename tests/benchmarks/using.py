"""(k) The memory of the window in an hour of work, with and without reports."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from selfassess.app.demo import write_demo
from tests.benchmarks.pairs import Measured

_MOST_MEGABYTES = 150
_ACTS = 3600


def using(folder: Path, _repeats: int) -> Iterator[Measured]:
    """Measure (k); no times."""
    yield _hour("an hour of answering, results, steps up", folder / "answering", ())
    reports = folder / "reports"
    reports.mkdir()
    yield _hour("the same with the report's pages and a report each ten minutes", folder / "reporting", (str(reports),))


def _hour(name: str, folder: Path, more: tuple[str, ...]) -> Measured:
    script = Path(__file__).parent / "processes" / "using.py"
    command = [sys.executable, str(script), str(write_demo(folder, "lv").path), str(_ACTS), *more]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    first, *sixths, most = map(float, told)
    held = ", ".join(f"{one:.0f}" for one in sixths)
    verdict = "met" if sixths[-1] <= _MOST_MEGABYTES else "missed"
    words = f"{name}: {first:.0f} MB at first, then each ten minutes {held}, at most {most:.0f}"
    return Measured(f"{words}; aim {_MOST_MEGABYTES} MB: {verdict}", ())
