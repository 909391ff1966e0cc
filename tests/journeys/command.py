"""The program as a person types it, and what stands in the files it writes."""

import contextlib
import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2

from selfassess.cli.main import run

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Said:
    """What a command said, and its exit code."""

    code: int
    out: str
    error: str


def typed(*words: object) -> Said:
    """Run `selfassess WORDS` in this process."""
    out, error = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(error):
        code = run([str(word) for word in words])
    return Said(code, *(stream.buffer.getvalue().decode() for stream in (out, error)))


def started(*words: object, **environment: str) -> Said:
    """Run `selfassess WORDS` in a process of its own, without a display."""
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    outside = {name: value for name, value in os.environ.items() if name not in displays}
    finished = subprocess.run(
        [sys.executable, "-m", "selfassess", *map(str, words)],
        cwd=ROOT,
        env={**outside, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    return Said(finished.returncode, finished.stdout, finished.stderr)


def done(*words: object, how: Callable[..., Said] = typed) -> str:
    """Run a command that must succeed without a word on stderr; return what it said."""
    said = how(*words)
    assert (said.code, said.error) == (0, "")
    return said.out


def refused(*words: object, how: Callable[..., Said] = typed) -> str:
    """Run a command that must fail with one line on stderr; return it."""
    said = how(*words)
    assert (said.code, said.out) == (1, "")
    assert said.error.count("\n") == 1
    return said.error.strip()


def scored(path: Path, how: Callable[..., Said] = typed) -> dict[str, Any]:
    """Return what `score --json` says of the first sheet of a file."""
    sheet: dict[str, Any] = json.loads(done("score", path, "--json", how=how))["sheets"][0]
    return sheet


def write_answers(path: Path, rows: Iterable[tuple[str, str, str]]) -> Path:
    """Write an answers file: question, value, why."""
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(("question", "value", "why"))
        table.writerows(rows)
    return path


def answered(
    folder: Path, name: str, questionnaire: str, said: Mapping[str, str], how: Callable[..., Said] = typed
) -> Path:
    """Make a file with one assessment of 2026 whose answers come from a CSV file; not applicable has a reason."""
    path = folder / f"{name}.selfassess"
    done("new", path, "--municipality", "XX-KALNUPE", "--questionnaire", questionnaire, "--period", "2026", how=how)
    rows = [(question, value, "there is none" if value == "not applicable" else "") for question, value in said.items()]
    done("answers", path, "--from", write_answers(folder / f"{name}.csv", rows), how=how)
    return path


def pdf_pages(path: Path) -> list[str]:
    """Return the text of every page of a PDF file, its white space made plain single spaces."""
    document = pypdfium2.PdfDocument(path)
    try:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    finally:
        document.close()
