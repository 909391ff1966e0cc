"""A questionnaire file as text, before its meaning."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from selfassess.domain.errors import Problem

LARGEST_BYTES = 20_000_000


@dataclass(frozen=True, slots=True)
class Document:
    """The whole text of a questionnaire file; `name` stands in messages."""

    name: str
    text: str

    @property
    def sha256(self) -> str:
        """Return the hash that names this text; line ends and a byte order mark make no difference."""
        return hashlib.sha256(self.text.encode()).hexdigest()


def read_document(path: Path) -> Document:
    """Read a file as UTF-8.

    Raises Problem `content.missing`, `content.folder`, `content.unreadable`, `content.too_large`, `content.encoding`
    or `content.null_byte`.
    """
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise Problem("content.too_large", file=path.name, megabytes=LARGEST_BYTES // 1_000_000)
        content = path.read_bytes()
    except FileNotFoundError:
        raise Problem("content.missing", file=str(path)) from None
    except IsADirectoryError:
        raise Problem("content.folder", file=str(path)) from None
    except (OSError, ValueError):
        raise Problem("content.folder" if path.is_dir() else "content.unreadable", file=str(path)) from None
    try:
        return document(content.decode("utf-8-sig"), path.name)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise Problem("content.encoding", at=f"{path.name}:{line}", file=path.name, line=line) from None


def document(text: str, name: str) -> Document:
    """Return a text as a document with line feeds only.

    Raises Problem `content.too_large`, `content.encoding` or `content.null_byte`.
    """
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    try:
        size = len(lines.encode())
    except UnicodeEncodeError as error:
        line = lines.count("\n", 0, error.start) + 1
        raise Problem("content.encoding", at=f"{name}:{line}", file=name, line=line) from None
    if size > LARGEST_BYTES:
        raise Problem("content.too_large", file=name, megabytes=LARGEST_BYTES // 1_000_000)
    if "\0" in lines:
        line = lines.count("\n", 0, lines.index("\0")) + 1
        raise Problem("content.null_byte", at=f"{name}:{line}", file=name, line=line)
    return Document(name, lines)
