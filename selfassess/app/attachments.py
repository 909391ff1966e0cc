"""What may be attached to a question as evidence."""

from pathlib import Path
from urllib.parse import urlsplit

from selfassess.app.file_names import is_one_file
from selfassess.domain.errors import Problem
from selfassess.domain.record import Evidence

MOST_MEGABYTES = 100


def file_evidence(question: str, path: Path, note: str, workspace: Path) -> tuple[Evidence, bytes]:
    """Return a file as evidence with its bytes; `workspace` is the open file, which must not be opened a second time.

    Raises Problem `evidence.missing`, `evidence.is_folder`, `evidence.unreadable`, `evidence.empty`,
    `evidence.too_large` or `evidence.own_file`.
    """
    try:
        if path.is_dir():
            raise Problem("evidence.is_folder", path=str(path))
        if not path.exists():
            raise Problem("evidence.missing", path=str(path))
        if is_one_file(path, workspace):
            raise Problem("evidence.own_file", path=str(path))
        if path.stat().st_size > MOST_MEGABYTES * 1_000_000:
            raise Problem("evidence.too_large", path=str(path), most=MOST_MEGABYTES)
        content = path.read_bytes()
    except OSError as error:
        raise Problem("evidence.unreadable", path=str(path)) from error
    if not content:
        raise Problem("evidence.empty", path=str(path))
    return Evidence(0, question, "file", path.name, note), content


def link_evidence(question: str, address: str, note: str) -> Evidence:
    """Return a link as evidence. Raises Problem `evidence.not_a_link` for anything but an http(s) address."""
    compact = address.strip()
    try:
        parts = urlsplit(compact)
    except ValueError:
        raise Problem("evidence.not_a_link", address=compact[:60]) from None
    if parts.scheme.lower() not in ("http", "https") or not parts.netloc or len(compact.split()) != 1:
        raise Problem("evidence.not_a_link", address=compact[:60])
    return Evidence(0, question, "link", compact, note)


def check_text(text: str) -> None:
    """Raise Problem `session.null_byte` for a text with a null character, which no report could print."""
    if "\0" in text:
        raise Problem("session.null_byte", text=text.replace("\0", " ")[:60])


def act_evidence(question: str, act: str, note: str) -> Evidence:
    """Return a legal act, with its article, as evidence. Raises Problem `evidence.no_act` for an empty one."""
    if not act.strip():
        raise Problem("evidence.no_act", question=question)
    return Evidence(0, question, "act", act.strip(), note)
