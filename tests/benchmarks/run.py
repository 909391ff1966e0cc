"""Measures the program against floors of the same run and prints a table in Markdown.

`python tests/benchmarks/run.py [NAME …] [--repeats N]`; without names everything, which takes some minutes.
"""

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.benchmarks.pairs import Measured

_USUAL = {
    "window": ("starting", 15),
    "question": ("starting", 15),
    "answer": ("answering", 500),
    "repaint": ("repainting", 200),
    "opening": ("starting", 9),
    "printing": ("printing", 9),
    "peers": ("printing_peers", 5),
    "growth": ("printing_growth", 3),
    "tabling": ("tabling", 7),
    "improving": ("improving", 9),
    "using": ("using", 1),
}
"""The module of each benchmark, and how often it is repeated where nobody says."""


def main() -> None:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"what to measure: {', '.join(_USUAL)}")
    parser.add_argument("--repeats", type=int, metavar="N", help="how often each is repeated")
    told = parser.parse_args()
    unknown = [name for name in told.names if name not in _USUAL]
    if unknown or (told.repeats is not None and told.repeats < 1):
        parser.error(f"unknown: {', '.join(unknown)}" if unknown else "--repeats takes a number from 1 on")
    sys.path.insert(0, str(Path(__file__).parents[2]))
    with tempfile.TemporaryDirectory(prefix="selfassess-benchmarks-") as name:
        _surround(Path(name))
        from tests.benchmarks.pairs import table

        found = [one for wanted in told.names or _USUAL for one in _measure(wanted, told.repeats, Path(name))]
    print(f"\n{table(found)}\n\n{_machine()}")


def _measure(name: str, repeats: int | None, folder: Path) -> "Iterator[Measured]":
    module, usual = _USUAL[name]
    benchmark: Callable[[Path, int], Iterator[Measured]] = getattr(import_module(f"tests.benchmarks.{module}"), name)
    for one in benchmark(folder, repeats or usual):
        print(f"{one.name}: done", file=sys.stderr, flush=True)
        yield one


def _surround(folder: Path) -> None:
    """Keep settings and cache of the user out of it; no display is needed."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["SELFASSESS_SETTINGS"] = str(folder / "settings")
    os.environ["SELFASSESS_CACHE"] = str(folder / "cache")


def _machine() -> str:
    """Return what was measured on: times in milliseconds, median (least–most)."""
    from PySide6 import __version__ as qt

    system = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    return f"Milliseconds, median (least–most); {system}, Python {platform.python_version()}, PySide6 {qt}."


if __name__ == "__main__":
    main()
