"""Answers as CSV: written for the spreadsheet at hand, read back from what people send (`answers --from`)."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from selfassess.domain.answers import OPEN, Answer, State, Value, value_text
from selfassess.domain.errors import Problem
from selfassess.domain.record import SheetSnapshot, Snapshot
from selfassess.voice import Voice

NOT_APPLICABLE = "not applicable"
CANNOT_JUDGE = "cannot judge"

_COLUMNS = ("question", "value", "why", "text")
_NEEDED = ("question", "value")

# Excel takes the separator from the system's region: in Latvia the comma is the decimal sign and the semicolon
# separates columns; "26.5" would turn into the 26th of May there.
_SEPARATORS = {"lv": ";", "nb": ";"}

# Excel and LibreOffice run a cell that begins with one of these; the apostrophe stops that. A text that begins with
# an apostrophe before such a sign gets a further one, so that reading takes off exactly what writing put on.
_RISKY = re.compile(r"'*[=+\-@\t\r]")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an answers file; `number` counts the heading as 1; `why` is None without such a column.

    `surplus` is what stands beyond the last column of the heading, as a comma without quotation marks makes it.
    """

    number: int
    question: str
    value: str
    why: str | None
    surplus: str = ""


def csv_text(snapshots: Sequence[Snapshot], voice: Voice) -> str:
    """Return the answers of one assessment; begins with a byte order mark, without which Excel reads no Latvian.

    Raises Problem `export.one_assessment` for several assessments: an answer could not be told from another year's.
    """
    if len(snapshots) != 1:
        raise Problem("export.one_assessment", count=len(snapshots))
    return table_text(_COLUMNS, _answer_rows(snapshots[0].sheets, voice), voice)


def _answer_rows(sheets: Sequence[SheetSnapshot], voice: Voice) -> Iterator[tuple[str, ...]]:
    names = [question.id for sheet in sheets for question in sheet.questionnaire.questions]
    for sheet in sheets:
        for question in sheet.questionnaire.questions:
            name = question.id if names.count(question.id) == 1 else f"{sheet.questionnaire.id}/{question.id}"
            answer = sheet.answers.get(question.id, OPEN)
            yield name, _value(answer, voice), harmless(answer.why), harmless(voice.text(question.text))


def table_text(columns: Sequence[str], rows: Iterable[Sequence[str]], voice: Voice) -> str:
    """Return a table for the spreadsheet at hand, with a byte order mark; its cells must be harmless already."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=_SEPARATORS.get(voice.language, ","), lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return "\N{BYTE ORDER MARK}" + file.getvalue()


def _value(answer: Answer, voice: Voice) -> str:
    words = {State.OPEN: "", State.NOT_APPLICABLE: NOT_APPLICABLE, State.CANNOT_JUDGE: CANNOT_JUDGE}
    return value_cell(answer.value, voice) if answer.state is State.ANSWERED else words[answer.state]


def value_cell(value: Value | None, voice: Voice) -> str:
    """Return a value as a spreadsheet of this language reads it: decimals after its own sign, text harmless."""
    text = value_text(value)
    if isinstance(value, Fraction):
        return text.replace(".", ",") if voice.language in _SEPARATORS else text
    return harmless(text)


def harmless(cell: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{cell}" if _RISKY.match(cell) else cell


def _as_written(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _RISKY.match(cell) else cell


def read_lines(content: bytes) -> tuple[Line, ...]:
    """Return the lines of an answers file (comma, semicolon or tab between columns; other columns are passed over).

    Raises Problem `answers.encoding`, `answers.empty`, `answers.columns` or `answers.torn`.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Problem("answers.encoding") from None
    if not text.strip():
        raise Problem("answers.empty")
    return tuple(_lines(text))


def _lines(text: str) -> Iterator[Line]:
    heading = text.split("\n", 1)[0]
    separator = max(";,\t", key=heading.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        columns = [cell.strip().lower() for cell in next(reader, [])]
        if missing := [name for name in _NEEDED if name not in columns]:
            raise Problem("answers.columns", missing=tuple(missing), found=", ".join(columns)[:80])
        start = reader.line_num + 1
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield _line(start, columns, cells)
            start = reader.line_num + 1
    except csv.Error as error:
        raise Problem("answers.torn", line=reader.line_num) from error


def _line(number: int, columns: Sequence[str], cells: Sequence[str]) -> Line:
    told = dict(zip(columns, map(_as_written, cells), strict=False))
    surplus = " ".join(cell.strip() for cell in cells[len(columns) :] if cell.strip())
    return Line(number, told.get("question", "").strip(), told.get("value", "").strip(), told.get("why"), surplus)
