"""Compiled questionnaires, kept by the hash of their text: opening one again needs no YAML.

The cache is never needed: a damaged, foreign or unwritable one is passed over in silence and made again.
"""

import contextlib
import json
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import selfassess
from selfassess import paths
from selfassess.content.codec import decode, encode, fingerprint
from selfassess.content.documents import Document, document, read_document
from selfassess.content.findings import Finding, problems
from selfassess.domain.errors import Problem, ProblemsError
from selfassess.domain.questionnaire import Questionnaire


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
    return load_document(document(source, name) if isinstance(source, str) else read_document(source))


def load_document(read: Document) -> Loaded:
    """Return the questionnaire of a document, from the cache where it is there.

    Raises ProblemsError with all mistakes in the order of the file.
    """
    digest = read.sha256
    for folder in (_folder(), compiled_folder()):
        questionnaire, warnings = _read(folder / _file_name(digest))
        if questionnaire is not None:
            return Loaded(questionnaire, problems(warnings, read.name), digest, read.text)
    questionnaire, warnings = compile_document(read)
    _write(_folder(), digest, questionnaire, warnings)
    return Loaded(questionnaire, problems(warnings, read.name), digest, read.text)


def compile_document(read: Document) -> tuple[Questionnaire, list[Finding]]:
    """Return the questionnaire of a document with its warnings, always from the text.

    Raises ProblemsError with all mistakes in the order of the file.
    """
    from selfassess.content.loading import parse

    parsed = parse(read)
    if parsed.draft is None or parsed.findings.errors:
        raise ProblemsError(problems(parsed.findings.errors, read.name))
    return parsed.draft.questionnaire, parsed.findings.warnings


def compile_all(target: Path) -> tuple[Path, ...]:
    """Compile every shipped questionnaire into the folder `target`, for the frozen program; return the files written.

    Raises ProblemsError where one has mistakes, OSError where `target` cannot be written.
    """
    target.mkdir(parents=True, exist_ok=True)
    written = []
    for path in sorted(paths.questionnaires().glob("*.yaml")):
        read = read_document(path)
        file = target / _file_name(read.sha256)
        file.write_text(_compiled_text(*compile_document(read)), encoding="utf-8")
        written.append(file)
    return tuple(written)


def compiled_folder() -> Path:
    """Return the folder where a frozen program ships compiled questionnaires."""
    return paths.questionnaires() / "compiled"


def _folder() -> Path:
    return paths.cache() / "questionnaires"


def _file_name(digest: str) -> str:
    return f"{digest}-{selfassess.__version__}-{fingerprint()}.json"


def _compiled_text(questionnaire: Questionnaire, warnings: list[Finding]) -> str:
    noted = [[warning.code, warning.line, warning.where, warning.fields] for warning in warnings]
    return json.dumps({"questionnaire": encode(questionnaire), "warnings": noted}, ensure_ascii=False)


def _read(path: Path) -> tuple[Questionnaire | None, list[Finding]]:
    try:
        data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return decode(data["questionnaire"]), [Finding(*warning) for warning in data["warnings"]]
    except (OSError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError):
        return None, []


def _write(folder: Path, digest: str, questionnaire: Questionnaire, warnings: list[Finding]) -> None:
    """Write beside and rename, so that another program never reads half a file."""
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder, suffix=".part")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(_compiled_text(questionnaire, warnings))
            Path(name).replace(folder / _file_name(digest))
        except OSError:
            Path(name).unlink(missing_ok=True)
