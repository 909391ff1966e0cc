"""The program as a person types it, and what stands in the files it writes."""

import contextlib
import csv
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2

from selfassess.cli.main import run


@dataclass(frozen=True)
class Said:
    """What a command said, and its exit code."""

    code: int
    out: str
    error: str


def no_window(path: Path | None, language: str) -> int:
    """Stand for the window where none should open."""
    raise AssertionError(f"a window opens on {path} in {language}")


def typed(*words: object) -> Said:
    """Run `selfassess WORDS` in this process."""
    out, error = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(error):
        code = run([str(word) for word in words], no_window)
    return Said(code, *(stream.buffer.getvalue().decode() for stream in (out, error)))


def done(*words: object) -> str:
    """Run a command that must succeed without a word on stderr; return what it said."""
    said = typed(*words)
    assert (said.code, said.error) == (0, "")
    return said.out


def refused(*words: object) -> str:
    """Run a command that must fail with one line on stderr; return it."""
    said = typed(*words)
    assert (said.code, said.out) == (1, "")
    assert said.error.count("\n") == 1
    return said.error.strip()


def scored(path: Path) -> dict[str, Any]:
    """Return what `score --json` says of the first sheet of a file."""
    sheet: dict[str, Any] = json.loads(done("score", path, "--json"))["sheets"][0]
    return sheet


def write_answers(path: Path, rows: Iterable[tuple[str, str, str]]) -> Path:
    """Write an answers file: question, value, why."""
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(("question", "value", "why"))
        table.writerows(rows)
    return path


def answers_rows(said: Mapping[str, str]) -> list[tuple[str, str, str]]:
    """Return the rows of an answers file; not applicable has a reason."""
    return [(question, value, "there is none" if value == "not applicable" else "") for question, value in said.items()]


def answered(folder: Path, name: str, questionnaire: str, said: Mapping[str, str]) -> Path:
    """Make a file with one assessment of 2026 whose answers come from a CSV file."""
    path = folder / f"{name}.selfassess"
    done("new", path, "--municipality", "XX-KALNUPE", "--questionnaire", questionnaire, "--period", "2026")
    done("answers", path, "--from", write_answers(folder / f"{name}.csv", answers_rows(said)))
    return path


def pdf_pages(path: Path) -> list[str]:
    """Return the text of every page of a PDF file, its white space made plain single spaces."""
    document = pypdfium2.PdfDocument(path)
    try:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    finally:
        document.close()
