"""Compiled questionnaires, kept by the hash of their text: opening one again needs no YAML.

A compiled file has three lines: the entry of the catalogue, the warnings, the questionnaire. The cache is never needed:
a damaged, foreign or unwritable one is passed over in silence and made again.
"""

import contextlib
import json
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from io import StringIO
from pathlib import Path
from typing import TextIO, TypeVar

import selfassess
from selfassess import paths
from selfassess.content.codec import decode, encode, fingerprint
from selfassess.content.documents import Document, document, read_document
from selfassess.content.findings import Finding, problems
from selfassess.domain.errors import Problem, ProblemsError
from selfassess.domain.library import Entry
from selfassess.domain.questionnaire import Questionnaire

MOST_FILES = 100
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Loaded:
    """A questionnaire without errors, its warnings, and the text it was read from with that text's hash."""

    questionnaire: Questionnaire
    warnings: tuple[Problem, ...]
    sha256: str
    text: str


def load(source: Path | str, name: str = "") -> Loaded:
    """Read a questionnaire from a file or from its text; `name` stands in messages about a text.

    Raises ProblemsError with all mistakes in the order of the file, or Problem where the file cannot be read at all
    (`content.missing`, `content.folder`, `content.unreadable`, `content.too_large`, `content.encoding`,
    `content.null_byte`).
    """
    read = document(source, name) if isinstance(source, str) else read_document(source)
    digest = read.sha256

    def compiled(file: TextIO) -> Loaded:
        file.readline()
        warnings = [Finding(*warning) for warning in json.loads(file.readline())]
        questionnaire = decode(Questionnaire, json.loads(file.readline()))
        return Loaded(questionnaire, problems(warnings, read.name), digest, read.text)

    return _compiled(read, digest, compiled)


def load_entry(path: Path) -> Entry:
    """Return what the catalogue says of a file, without building a questionnaire that is compiled already.

    Raises what `load` raises.
    """
    read = read_document(path)
    digest = read.sha256

    def compiled(file: TextIO) -> Entry:
        return replace(decode(Entry, json.loads(file.readline())), path=path, sha256=digest)

    return _compiled(read, digest, compiled)


def compile_all(target: Path) -> tuple[Path, ...]:
    """Compile every shipped questionnaire into the folder `target`, for the frozen program; return the files written.

    Raises ProblemsError where one has mistakes, OSError where `target` cannot be written.
    """
    target.mkdir(parents=True, exist_ok=True)
    written = []
    for path in sorted(paths.questionnaires().glob("*.yaml")):
        read = read_document(path)
        file = target / _file_name(read.sha256)
        file.write_text(_compile(read), encoding="utf-8")
        written.append(file)
    return tuple(written)


def compiled_folder() -> Path:
    """Return the folder where a frozen program ships compiled questionnaires."""
    return paths.questionnaires() / "compiled"


def _folder() -> Path:
    return paths.cache() / "questionnaires"


def _file_name(digest: str) -> str:
    return f"{digest}-{selfassess.__version__}-{fingerprint(Questionnaire, Entry)}.jsonl"


def _compiled(read: Document, digest: str, use: Callable[[TextIO], T]) -> T:
    """Return what `use` takes from the compiled file of a document, compiling it first where there is none."""
    for folder in (_folder(), compiled_folder()):
        try:
            with (folder / _file_name(digest)).open(encoding="utf-8") as file:
                return use(file)
        except (OSError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError):
            continue
    text = _compile(read)
    _write(_folder(), digest, text)
    return use(StringIO(text))


def _compile(read: Document) -> str:
    """Return the text of the compiled file. Raises ProblemsError with all mistakes in the order of the file."""
    from selfassess.content.loading import parse

    parsed = parse(read)
    if parsed.draft is None or parsed.findings.errors:
        raise ProblemsError(problems(parsed.findings.errors, read.name))
    questionnaire = parsed.draft.questionnaire
    warnings = [[each.code, each.line, each.where, each.fields] for each in parsed.findings.warnings]
    lines = (encode(_entry(questionnaire)), warnings, encode(questionnaire))
    return "\n".join(json.dumps(line, ensure_ascii=False) for line in lines)


def _entry(questionnaire: Questionnaire) -> Entry:
    """Return the entry of a questionnaire; path and hash are those of the file that asks."""
    return Entry(
        id=questionnaire.id,
        edition=questionnaire.edition,
        kind=questionnaire.kind,
        title=questionnaire.title,
        about=questionnaire.about,
        unit=questionnaire.unit,
        languages=questionnaire.languages,
        minutes=questionnaire.minutes,
        questions=len(questionnaire.questions),
        sections=len(questionnaire.sections),
        source=questionnaire.source,
        path=Path(),
        sha256="",
    )


def _write(folder: Path, digest: str, text: str) -> None:
    """Write beside and rename, so that another program never reads half a file."""
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        _forget_oldest(folder)
        handle, name = tempfile.mkstemp(dir=folder, suffix=".part")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            Path(name).replace(folder / _file_name(digest))
        except OSError:
            Path(name).unlink(missing_ok=True)


def _forget_oldest(folder: Path) -> None:
    """Keep the folder small: every edit of a questionnaire is compiled into a file of its own."""
    files = sorted(folder.iterdir(), key=lambda file: file.stat().st_mtime)
    for file in files[: max(0, len(files) - MOST_FILES + 1)]:
        file.unlink(missing_ok=True)
